package nl.kamergraaf.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.graph.RdfFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The findings of an earlier report, as JSON or Turtle. */
public record Baseline(List<Known> findings) {

  private static final Pattern FINDING = Pattern.compile(".*/id/finding/([^/]+)/[^/]+");

  /** A finding of before. */
  public record Known(String iri, String letter, String rule, String message) {}

  /** The file is no report of this program; the message says so. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  public static Baseline read(Path file) throws Unreadable {
    try {
      String text = Files.readString(file);
      List<Known> findings = text.stripLeading().startsWith("{") ? json(text) : turtle(file);
      findings.sort(Comparator.comparing(Known::iri));
      return new Baseline(List.copyOf(findings));
    } catch (IOException e) {
      throw new Unreadable(file + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  private static List<Known> json(String text) throws IOException, Unreadable {
    JsonNode letters = new ObjectMapper().readTree(text).path("letters");
    if (!letters.isArray()) {
      throw new Unreadable("no report of this program: it has no \"letters\"");
    }
    List<Known> findings = new ArrayList<>();
    for (JsonNode letter : letters) {
      for (JsonNode finding : letter.path("findings")) {
        findings.add(
            new Known(
                finding.path("iri").asText(), finding.path("letter").asText(), finding.path("promise").asText(), finding.path("message").asText()));
      }
    }
    return findings;
  }

  private static List<Known> turtle(Path file) throws Unreadable {
    switch (RdfFile.read(file)) {
      case RdfFile.Outcome.Refused refused -> throw new Unreadable(refused.message(file.toString()));
      case RdfFile.Outcome.Read read -> {
        Graph graph = read.rest();
        if (!graph.contains(Node.ANY, RDF.type.asNode(), SHACL.ValidationReport)) {
          throw new Unreadable(file + ": no report: it has no sh:ValidationReport");
        }
        List<Known> findings = new ArrayList<>();
        graph
            .find(Node.ANY, RDF.type.asNode(), SHACL.ValidationResult)
            .mapWith(Triple::getSubject)
            .filterKeep(Node::isURI)
            .forEachRemaining(
                result ->
                    findings.add(
                        new Known(
                            result.getURI(),
                            letter(result.getURI()),
                            text(graph, result, DCTerms.identifier.asNode()),
                            text(graph, result, SHACL.resultMessage))));
        return findings;
      }
    }
  }

  /** The letter is part of the finding's name, as {@link nl.kamergraaf.graph.Iris#segment} writes it. */
  private static String letter(String finding) {
    Matcher matcher = FINDING.matcher(finding);
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static String text(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList().stream()
        .min(Comparator.naturalOrder())
        .orElse("");
  }
}
