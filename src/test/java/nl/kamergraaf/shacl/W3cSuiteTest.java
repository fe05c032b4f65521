package nl.kamergraaf.shacl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case of the W3C's suite: the same results, or a failure where one is expected. */
class W3cSuiteTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    assumeTrue(Suite.isThere(), "the W3C's SHACL tests are not beside the repository");
    return Suite.cases().stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> run(each)));
  }

  private static void run(Suite.Case each) {
    Shapes shapes = Shapes.parse(each.shapes());
    if (each.report().isEmpty()) {
      assertThat(catchThrowable(() -> shapes.validate(shapes.index(each.data()), Limits.DEFAULT))).as(each.name()).isInstanceOf(Unfinished.class);
      return;
    }
    Outcome outcome = shapes.validate(shapes.index(each.data()), Limits.DEFAULT);
    Node report = each.report().get();
    List<Node> results = objects(each.expected(), report, SHACL.result);

    assertThat(outcome.conforms()).as(each.name() + outcome.results()).isEqualTo(truth(each.expected(), report));
    assertThat(outcome.results().stream().map(result -> line(each, result)))
        .containsExactlyInAnyOrderElementsOf(results.stream().map(result -> line(each.expected(), result)).toList());
  }

  private static boolean truth(Graph graph, Node report) {
    return graph.contains(report, SHACL.conforms, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
  }

  private static String line(Suite.Case each, Result result) {
    return String.join(
        " | ",
        result.focus().toString(),
        result.path().map(Object::toString).orElse("-"),
        result.value().map(Object::toString).orElse("-"),
        result.component().toString(),
        result.severity().toString(),
        result.shape().toString(),
        sourceConstraint(each, result));
  }

  /** Some expected reports name the SPARQL-based constraint, some do not. */
  private static String sourceConstraint(Suite.Case each, Result result) {
    return each.expected().contains(Node.ANY, SHACL.sourceConstraint, Node.ANY) ? result.constraint().map(Object::toString).orElse("-") : "-";
  }

  private static String line(Graph graph, Node result) {
    return String.join(
        " | ",
        one(graph, result, SHACL.focusNode),
        objects(graph, result, SHACL.resultPath).stream().findFirst().map(path -> ShaclPaths.parsePath(graph, path).toString()).orElse("-"),
        one(graph, result, SHACL.value),
        one(graph, result, SHACL.sourceConstraintComponent),
        one(graph, result, SHACL.resultSeverity),
        one(graph, result, SHACL.sourceShape),
        one(graph, result, SHACL.sourceConstraint));
  }

  private static String one(Graph graph, Node result, Node property) {
    return objects(graph, result, property).stream().findFirst().map(Object::toString).orElse("-");
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
