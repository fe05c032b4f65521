package nl.kamergraaf.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.shacl.Data;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.shacl.Outcome;
import nl.kamergraaf.shacl.Result;
import nl.kamergraaf.shacl.Shapes;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** The examples of the rules, {@code valid*.ttl} and {@code invalid.<why>.ttl} in a folder for each rule, and what the rules say of them. */
final class Examples {

  static final Path FOLDER = Path.of("src", "test", "resources", "shapes");

  private static final Iris IRIS = new Iris();
  private static final OntologyGraphs KNOWN = OntologyGraphs.read(IRIS);
  private static final Graph CONTEXT = Validator.context(KNOWN);
  private static final List<Check> PROGRAM = Validator.checks(OwnShapes.program(), KNOWN);

  private Examples() {}

  static List<Path> all(String kind) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.getFileName().toString().startsWith(kind) && file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a rule's own shape, or all checks of the program, find in an example. */
  static Report report(Path example) {
    String rule = rule(example);
    return RuleFiles.program().contains(rule) ? program(example) : shape(example, RuleFiles.parse(rule));
  }

  /** How many nodes the rule looks at in an example; a check of the program looks at all. */
  static int targets(Path example) {
    if (RuleFiles.program().contains(rule(example))) {
      return graph(example).size();
    }
    Shapes shapes = Shapes.parse(RuleFiles.parse(rule(example)));
    Outcome outcome = shapes.validate(shapes.index(graph(example), shapes.context(CONTEXT)), Limits.DEFAULT);
    return outcome.targets().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Report shape(Path example, Graph graph) {
    Shapes shapes = Shapes.parse(graph);
    Data data = shapes.index(graph(example), shapes.context(CONTEXT));
    List<Finding> findings = new ArrayList<>();
    Rules rules = new Rules(shapes);
    ShapeCheck results = new ShapeCheck(rules);
    Outcome outcome = shapes.validate(data, Limits.DEFAULT);
    if (RuleFiles.consistency().contains(rule(example))) {
      Attribution attribution = new Attribution(data, versions(example));
      for (Result result : outcome.results()) {
        findings.add(results.finding(result, new Findings(attribution.subject(result.focus(), result.value()), new Locator(data), IRIS)));
      }
    } else {
      results.read(outcome, new Checked(letter(example), data, IRIS).findings(), findings::add);
    }
    return new Report(findings);
  }

  private static Report program(Path example) {
    Shapes none = Shapes.parse(RuleFiles.parse("letter"));
    Data data = none.index(graph(example), none.context(CONTEXT));
    Checked checked = new Checked(letter(example), data, IRIS);
    List<Finding> findings = new ArrayList<>();
    PROGRAM.forEach(check -> check.run(checked, findings::add));
    source(example).ifPresent(text -> new QuoteCheck(OwnShapes.program()).run(checked, text, findings::add));
    // an example is a piece of a letter: what only a whole letter has is not asked of it
    return new Report(findings.stream().filter(finding -> finding.shape().equals(RuleFiles.camelCase(rule(example)))).toList());
  }

  private static Optional<String> source(Path example) {
    Path source = example.resolveSibling("source.txt");
    try {
      return Files.exists(source) ? Optional.of(Files.readString(source)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The versions of letters in an example, by key. */
  private static Map<String, Subject> versions(Path example) {
    return graph(example)
        .find(Node.ANY, RDF.type.asNode(), KG.DocumentVersion)
        .mapWith(Triple::getSubject)
        .toList().stream()
        .map(node -> new Subject(Place.of(node).orElseThrow().letter(), Place.of(node).orElseThrow().version(), Optional.of(node)))
        .collect(Collectors.toMap(Subject::name, subject -> subject));
  }

  private static LetterGraph letter(Path example) {
    return new LetterGraph("1999D90001", 1, NodeFactory.createURI(Iris.DEFAULT_BASE + "version/1999D90001-v1"), graph(example), Graph.emptyGraph);
  }

  static Graph graph(Path example) {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.source(example).errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings).parse(graph);
    return graph;
  }

  static String rule(Path example) {
    return example.getParent().getFileName().toString();
  }
}
