package nl.kamergraaf.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.SampleFacts;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shape takes its passing examples and answers each failing one with the report that was approved for it, word for word. After a
 * wanted change, {@code -Dapprove=true} writes the reports anew; read the difference before it is committed.
 */
class ShapesTest {

  private static final Path EXAMPLES = Path.of("src", "test", "resources", "shapes");
  private static final Graph CONTEXT = context();

  static List<String> shapes() {
    return Bundled.below("shapes", "ttl").stream().map(Bundled::name).toList();
  }

  static List<Path> valid() {
    return examples("valid");
  }

  static List<Path> invalid() {
    return examples("invalid");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void takes(Path example) {
    assertThat(focusNodes(example)).as("an example without a target proves nothing").isNotEmpty();
    assertThat(report(example).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void refuses(Path example) throws IOException {
    String report = report(example).text();
    Path approved = example.resolveSibling(example.getFileName().toString().replace(".ttl", ".report.txt"));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(approved, report);
    }

    assertThat(report).isNotEmpty().isEqualTo(Files.readString(approved));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void hasAPassingAndAFailingExampleAndALineInTheTable(String shape) throws IOException {
    assertThat(valid()).anyMatch(example -> example.getParent().endsWith(shape));
    assertThat(invalid()).anyMatch(example -> example.getParent().endsWith(shape));
    assertThat(Files.readString(Path.of("shapes", "README.md"))).contains("| [" + shape + ".ttl](" + shape + ".ttl) |");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void keepsOnePromiseThatIsNamedAsItsFileAndSpokenInTwoLanguages(String shape) {
    Graph graph = parse(shape);
    List<Node> targeted = Shapes.parse(graph).getTargetShapes().stream().map(Shape::getShapeNode).toList();

    assertThat(targeted).extracting(node -> node.getURI().substring(node.getURI().indexOf('#') + 1)).containsExactly(camelCase(shape));
    graph
        .stream(Node.ANY, SHACL.message, Node.ANY)
        .collect(Collectors.groupingBy(Triple::getSubject))
        .forEach(
            (node, messages) ->
                assertThat(messages).extracting(message -> message.getObject().getLiteralLanguage()).containsExactlyInAnyOrder("nl", "en"));
    assertThat(graph.stream(Node.ANY, SHACL.property, Node.ANY).map(Triple::getObject).filter(property -> isOfShape(graph, targeted, property)))
        .allMatch(property -> graph.contains(property, SHACL.message, Node.ANY));
  }

  @Test
  void everyPatternHasABoundOfLengthBesideIt() {
    for (String shape : shapes()) {
      Graph graph = parse(shape);
      assertThat(graph.stream(Node.ANY, SHACL.pattern, Node.ANY).map(Triple::getSubject))
          .as(shape)
          .allMatch(node -> graph.contains(node, SHACL.maxLength, Node.ANY));
    }
  }

  @Test
  void everyClassThatTheWriterUsesHasAShape() {
    Set<Node> targets = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    shapes().forEach(shape -> parse(shape).stream(Node.ANY, SHACL.targetClass, Node.ANY).map(Triple::getObject).forEach(targets::add));
    LetterGraph letter = SampleFacts.all().graph();

    assertThat(
            Stream.concat(letter.facts().stream(), letter.statements().stream())
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getObject)
                .distinct())
        .isSubsetOf(targets);
  }

  private static boolean isOfShape(Graph graph, List<Node> shapes, Node property) {
    return graph.stream(Node.ANY, SHACL.property, property).map(Triple::getSubject).anyMatch(shapes::contains);
  }

  private static Report report(Path example) {
    List<Finding> findings = new ArrayList<>();
    Graph own = RDFParser.source(example).toGraph();
    LetterGraph letter =
        new LetterGraph("1999D90001", 1, NodeFactory.createURI(Iris.DEFAULT_BASE + "version/1999D90001-v1"), own, Graph.emptyGraph);
    new ShapeCheck(parse(shapeOf(example)), CONTEXT).run(new Checked(letter, own, new Sentences(own)), findings::add);
    return new Report(findings);
  }

  private static Collection<Node> focusNodes(Path example) {
    Graph own = RDFParser.source(example).toGraph();
    return Shapes.parse(parse(shapeOf(example))).getTargetShapes().stream()
        .flatMap(shape -> shape.getTargets().stream())
        .flatMap(target -> target.getFocusNodes(own).stream())
        .toList();
  }

  private static String shapeOf(Path example) {
    return example.getParent().getFileName().toString();
  }

  private static Graph parse(String shape) {
    return RDFParser.fromString(new Bundled("shapes/" + shape + ".ttl").text(), Lang.TURTLE).toGraph();
  }

  private static Graph context() {
    OntologyGraphs known = OntologyGraphs.read(new Iris());
    Graph context = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(context, known.ontology());
    GraphUtil.addInto(context, known.schemes());
    GraphUtil.addInto(context, known.register());
    return context;
  }

  private static List<Path> examples(String kind) {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(kind) && file.toString().endsWith(".ttl"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String camelCase(String name) {
    return Stream.of(name.split("-")).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
  }
}
