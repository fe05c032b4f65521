package nl.kamergraaf.shacl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A query run once for all focus nodes gives what it gives run for each; where that would not be so, it is not run like that. */
class JoinedTest {

  private static final String DATA =
      IntStream.range(0, 12)
          .mapToObj(i -> "ex:n" + i + " ex:p " + i + " ; ex:next ex:n" + (i * 2 % 12) + (i % 3 == 0 ? " ; ex:q 'x'@nl" : "") + " .")
          .collect(Collectors.joining("\n"));

  static Stream<Arguments> queries() {
    return Stream.of(
        joined("SELECT $this ?value WHERE { $this ex:p ?value }"),
        joined("SELECT $this WHERE { $this ex:p ?v FILTER (?v > 5) }"),
        joined("SELECT $this WHERE { $this ex:p ?v OPTIONAL { $this ex:q ?q } FILTER (!BOUND(?q) && ?v > 3) }"),
        joined("SELECT $this ?value WHERE { { $this ex:p ?value } UNION { $this ex:next ?value } }"),
        joined("SELECT $this ?value WHERE { { $this ex:p ?value } UNION { FILTER ($this = ex:n3) } }"),
        joined("SELECT $this ?value WHERE { $this ex:next+ ?value }"),
        joined("SELECT $this ?value WHERE { $this ex:next* ?value }"),
        joined("SELECT $this WHERE { $this ex:next+ $this }"),
        joined("SELECT $this WHERE { $this ex:p ?v FILTER NOT EXISTS { ?other ex:next $this } }"),
        joined("SELECT $this WHERE { $this ex:p ?v FILTER NOT EXISTS { ?other ex:p ?w FILTER (?w > ?v && ?other != $this) } }"),
        joined("SELECT $this ?value WHERE { $this ex:p ?v BIND (?v * 2 AS ?value) FILTER (?value > 6) }"),
        joined("SELECT $this ?value WHERE { BIND ($this AS ?that) ?that ex:p ?value }"),
        joined("SELECT DISTINCT $this WHERE { $this ex:p ?v . ?other ex:p ?w FILTER (?w > ?v) }"),
        joined("SELECT $this WHERE { $this ex:p ?v . ?other ex:p ?w FILTER (?w > ?v && ?w < 3) }"),
        joined("SELECT $this (SUM(?w) AS ?value) WHERE { ?other ex:next $this ; ex:p ?w } GROUP BY $this HAVING (SUM(?w) > 4)"),
        joined("SELECT $this WHERE { FILTER (BOUND($this)) $this ex:q 'x'@nl }"),
        joined("SELECT $this ?path WHERE { $this ?path ?v FILTER isLiteral(?v) }"),
        joined("SELECT $this WHERE { { { FILTER ($this = ex:n1) } } }"),
        joined("SELECT * WHERE { $this ex:p ?value }"),
        joined("SELECT $this ?value WHERE { $this ex:p ?value } ORDER BY ?value"),
        oneByOne("SELECT $this WHERE { $this ex:p ?v } LIMIT 1"),
        oneByOne("SELECT $this ?value WHERE { $this ex:p ?v { SELECT $this (COUNT(*) AS ?value) WHERE { $this ?p ?o } GROUP BY $this } }"),
        oneByOne("SELECT $this ?value WHERE { $this ex:p ?v { SELECT $this (MAX(?w) AS ?value) WHERE { $this ex:p ?any . ?o ex:p ?w } GROUP BY $this } }"),
        oneByOne("SELECT $this (COUNT(?w) AS ?value) WHERE { $this ex:p ?v . ?o ex:p ?w } GROUP BY $this ?v HAVING (COUNT(?w) > 2) LIMIT 3"),
        oneByOne("SELECT $this WHERE { $this ex:p ?v OPTIONAL { ?o ex:next $this . { SELECT $this WHERE { $this ex:q ?z } } } FILTER BOUND(?o) }"),
        oneByOne("SELECT $this ?value WHERE { GRAPH $shapesGraph { $currentShape sh:targetSubjectsOf ?value } $this ex:q ?x }"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesTheSameRows(String query, boolean joins) {
    Graph shapesGraph = shape(query);
    Shapes shapes = Shapes.parse(shapesGraph);
    assertThat(shapes.problems()).isEmpty();
    Shape shape = shapes.targeted().get(0);
    SparqlConstraint constraint = (SparqlConstraint) shape.constraints.get(0);
    Data data = shapes.index(Turtle.graph(DATA));

    assertThat(constraint.joins()).isEqualTo(joins);
    assertThat(lines(shapes.validate(data, Limits.DEFAULT).results())).isEqualTo(oneByOne(shapes, shape, constraint, data)).isNotEmpty();
  }

  private static List<String> oneByOne(Shapes shapes, Shape shape, SparqlConstraint constraint, Data data) {
    Budget budget = new Budget(Limits.DEFAULT);
    Sink.All sink = new Sink.All(budget);
    Evaluation run = new Evaluation(shapes, data, budget);
    for (Entry entry : shape.targets.get(0).focus(data, budget)) {
      constraint.check(run, shape, entry, new Node[] {entry.node}, sink);
    }
    return lines(sink.results());
  }

  @Test
  void queryOfAPropertyShapeSeesItsPath() {
    String shapes = "ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:property [ sh:path %s ; sh:sparql [ sh:select "
        + "'SELECT $this ?value WHERE { $this $PATH ?value FILTER isIRI(?value) }' ] ] .";

    assertThat(Turtle.validate(shapes.formatted("ex:next"), DATA).results()).hasSize(12);
    assertThat(Turtle.validate(shapes.formatted("( ex:next ex:next )"), DATA).results())
        .hasSize(12)
        .extracting(result -> result.path().map(Object::toString))
        .containsOnly(Optional.of("<http://example.org/next>/<http://example.org/next>"));
  }

  @Test
  void messageIsFilledFromTheRow() {
    String shapes = "ex:S a sh:NodeShape ; sh:targetNode ex:n2 ; sh:message 'waarde {?value} van {$this}'@nl , '{?nothing}'@en ; "
        + "sh:sparql [ sh:select 'SELECT $this ?value WHERE { $this <http://example.org/p> ?value }' ] .";

    assertThat(Turtle.validate(shapes, DATA).results().get(0).messages())
        .extracting(Node::getLiteralLexicalForm)
        .containsExactlyInAnyOrder("waarde 2 van <http://example.org/n2>", "{?nothing}");
  }

  @Test
  void queryThatReportsAFailure() {
    String shapes = "ex:S a sh:NodeShape ; sh:targetNode ex:n2 ; sh:sparql [ sh:select 'SELECT $this ?failure WHERE { BIND (true AS ?failure) }' ] .";

    assertThat(catchThrowable(() -> Turtle.validate(shapes, DATA))).isInstanceOf(Unfinished.class);
  }

  private static List<String> lines(List<Result> results) {
    return results.stream().map(Stock::line).sorted().toList();
  }

  private static Graph shape(String query) {
    return Turtle.graph(
        "ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:sparql [ sh:prefixes ex:g ; sh:select \"\"\"" + query + "\"\"\" ] . "
            + "ex:g sh:declare [ sh:prefix 'ex' ; sh:namespace 'http://example.org/'^^xsd:anyURI ] , "
            + "[ sh:prefix 'sh' ; sh:namespace '" + SHACL.getURI() + "'^^xsd:anyURI ] .");
  }

  private static Arguments joined(String query) {
    return Arguments.of(query, true);
  }

  private static Arguments oneByOne(String query) {
    return Arguments.of(query, false);
  }
}
