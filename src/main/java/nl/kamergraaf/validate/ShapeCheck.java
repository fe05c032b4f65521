package nl.kamergraaf.validate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.graph.RdfFile;
import nl.kamergraaf.shacl.Outcome;
import nl.kamergraaf.shacl.Result;
import nl.kamergraaf.validate.Rule.Words;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;

/** Results of SHACL as findings on a letter. */
final class ShapeCheck {

  private static final Prologue PREFIXES = new Prologue(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all()));

  /** IRIs in angle brackets, and their names with a prefix. */
  private static final Map<Pattern, String> NAMES = names();

  private final Rules rules;

  ShapeCheck(Rules rules) {
    this.rules = rules;
  }

  void read(Outcome outcome, Findings findings, Consumer<Finding> out) {
    outcome.results().forEach(result -> out.accept(finding(result, findings)));
  }

  Finding finding(Result result, Findings findings) {
    Words message = new Words(message(findings, result, "nl") + reason(result, "nl"), message(findings, result, "en") + reason(result, "en"));
    return findings.of(rules.of(result.shape()), result, result.path().map(ShapeCheck::path), message);
  }

  /** The message in a language; strangers' shapes may have none in it, then whatever there is. IRIs of the data are shortened. */
  private static String message(Findings findings, Result result, String language) {
    return result.messages().stream()
        .filter(message -> message.isLiteral() && message.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .or(() -> result.messages().stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).sorted().findFirst())
        .orElse("")
        .transform(RdfFile::asWritten)
        .replace("<" + findings.iris().base(), "<");
  }

  /** Which of several demands is not met. */
  private static String reason(Result result, String language) {
    return result.reasons().stream()
        .filter(reason -> reason.getLiteralLanguage().equals(language))
        .map(reason -> " " + shortened(reason.getLiteralLexicalForm()))
        .findFirst()
        .orElse("");
  }

  private static Map<Pattern, String> names() {
    Map<Pattern, String> names = new LinkedHashMap<>();
    Prefixes.all().forEach((prefix, iri) -> names.put(Pattern.compile("<" + Pattern.quote(iri) + "([A-Za-z0-9_-]{1,100})>"), Matcher.quoteReplacement(prefix + ":") + "$1"));
    return names;
  }

  private static String shortened(String words) {
    String shorter = RdfFile.asWritten(words);
    for (Map.Entry<Pattern, String> prefix : NAMES.entrySet()) {
      shorter = prefix.getKey().matcher(shorter).replaceAll(prefix.getValue());
    }
    return shorter;
  }

  static String path(Path path) {
    return RdfFile.asWritten(PathWriter.asString(path, PREFIXES));
  }
}
