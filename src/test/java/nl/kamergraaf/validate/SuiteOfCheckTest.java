package nl.kamergraaf.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RdfFile;
import nl.kamergraaf.shacl.Limits;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C's SHACL tests on the way that {@code check FILE --shapes FILE --report turtle} goes: files of data and of shapes are read, the
 * shapes looked through for what is unsupported, the data examined, the report written; what it says is then read from its Turtle.
 */
class SuiteOfCheckTest {

  private static final Path FOLDER = Path.of("..", "shared", "suites", "shacl");
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String SHT = "http://www.w3.org/ns/shacl-test#";
  /** Cases that expect the same result several times, once for each way that leads to it; a report for people says a thing once. */
  private static final Set<String> SAID_ONCE =
      Set.of(
          "core/property/lessThan-002.ttl", "core/property/property-001.ttl", "core/property/uniqueLang-001.ttl", "core/validation-reports/shared.ttl");

  /** A severity of the author's own counts as a violation. */
  private static final String OWN_SEVERITY = "core/misc/severity-002.ttl";

  private static final Limits LIMITS = new Limits(Limits.DEFAULT.time(), 10_000);

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "the W3C's SHACL tests are not beside the repository");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList().stream().flatMap(SuiteOfCheckTest::cases);
    }
  }

  private static Stream<DynamicTest> cases(Path file) {
    Graph manifest = parse(file);
    return manifest.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(SHT + "Validate"))
        .map(Triple::getSubject)
        .toList().stream()
        .map(entry -> DynamicTest.dynamicTest(name(file), () -> run(name(file), manifest, entry)));
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString();
  }

  private static void run(String name, Graph manifest, Node entry) throws Exception {
    Node action = one(manifest, entry, MF + "action");
    Node expected = one(manifest, entry, MF + "result");
    Path data = path(one(manifest, action, SHT + "dataGraph"));
    Path shapes = path(one(manifest, action, SHT + "shapesGraph"));
    if (expected.equals(NodeFactory.createURI(SHT + "Failure"))) {
      assertThatThrownBy(() -> report(data, shapes)).isInstanceOf(Brought.Unusable.class);
      return;
    }

    Graph report = report(data, shapes);

    Node node = report.find(Node.ANY, RDF.type.asNode(), SHACL.ValidationReport).next().getSubject();
    assertThat(lines(report, node)).containsExactlyInAnyOrderElementsOf(wanted(name, lines(manifest, expected)));
    // to the recommendation nothing conforms that has a result; here warnings and remarks are no violations
    boolean violated = wanted(name, lines(manifest, expected)).stream().anyMatch(line -> line.endsWith(SHACL.Violation.getURI()));
    assertThat(report.contains(node, SHACL.conforms, NodeFactory.createLiteralByValue(!violated))).isTrue();
  }

  private static List<String> wanted(String name, List<String> expected) {
    List<String> wanted = SAID_ONCE.contains(name) ? expected.stream().distinct().toList() : expected;
    return name.equals(OWN_SEVERITY) ? wanted.stream().map(line -> line.replaceAll("[^ ]*#MySeverity", SHACL.Violation.getURI())).toList() : wanted;
  }

  private static Graph report(Path data, Path shapes) throws Brought.Unusable, IOException {
    Brought brought = Brought.read(List.of(shapes), true);
    RdfFile.Outcome.Read read = (RdfFile.Outcome.Read) RdfFile.read(data);
    LetterGraph graph = read.anyGraph(data.toString());
    Examined examined = Validator.alone(brought.shapes(), new Iris(), LIMITS).examine(graph, Optional.empty());
    Assessment assessment = Assessment.of(List.of(examined), Report.EMPTY, Coverage.NONE, brought.remarks(), List.of(), Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFormat.TURTLE.write(assessment, new Style(Style.Language.EN, 0, false), out);
    Graph report = GraphFactory.createGraphMem();
    RDFParser.fromString(out.toString(StandardCharsets.UTF_8), Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings).parse(report);
    return report;
  }

  private static List<String> lines(Graph graph, Node report) {
    return objects(graph, report, SHACL.result).stream().map(result -> line(graph, result)).toList();
  }

  private static String line(Graph graph, Node result) {
    String path = objects(graph, result, SHACL.resultPath).stream().findFirst().map(node -> ShaclPaths.parsePath(graph, node).toString()).orElse("-");
    return String.join(
        " | ",
        name(graph, result, SHACL.focusNode),
        path,
        name(graph, result, SHACL.value),
        name(graph, result, SHACL.sourceConstraintComponent),
        name(graph, result, SHACL.resultSeverity));
  }

  /** Nameless nodes have other labels each time a file is read. */
  private static String name(Graph graph, Node result, Node property) {
    return objects(graph, result, property).stream().findFirst().map(node -> node.isBlank() ? "[]" : node.toString()).orElse("-");
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
  }

  private static Node one(Graph graph, Node subject, String property) {
    return graph.find(subject, NodeFactory.createURI(property), Node.ANY).next().getObject();
  }

  private static Path path(Node name) {
    return Path.of(URI.create(name.getURI()));
  }

  private static Graph parse(Path file) {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.source(file).lang(Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .base(file.toAbsolutePath().normalize().toUri().toString()).parse(graph);
    return graph;
  }
}
