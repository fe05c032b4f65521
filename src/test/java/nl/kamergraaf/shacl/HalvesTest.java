package nl.kamergraaf.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query of two groups, the second solved once, gives what it gives when it is run for each focus node. */
class HalvesTest {

  private static final String[] VALUES = {
    "1", "2", "2.0", "3.5", "1e0", "'INF'^^xsd:double", "'-INF'^^xsd:double", "'NaN'^^xsd:double", "'2025-02-01'^^xsd:date", "'2025-02-02'^^xsd:date",
    "'2025-02-01Z'^^xsd:date", "'2025-02-30'^^xsd:date", "'x'", "'y'", "'x'@nl", "ex:a", "9007199254740993", "9007199254740992"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ $this ex:p ?a } { ?other ex:p ?b } FILTER (?a < ?b)",
        "{ $this ex:p ?a } { ?other ex:p ?b } FILTER (?a >= ?b && ?other != $this)",
        "{ $this ex:p ?a } { ?other ex:p ?b } FILTER (?b > ?a || ?b < ?a)",
        "{ $this ex:p ?a ; ex:kind ?kind } { ?other ex:p ?b ; ex:kind ?kind } FILTER (?b <= ?a)",
        "{ $this ex:p ?a OPTIONAL { $this ex:kind ?kind } } { ?other ex:p ?b OPTIONAL { ?other ex:kind ?kind } } FILTER (?b < ?a)",
        "{ $this ex:next/ex:p ?a } { ?other ex:next/ex:p ?a } FILTER (?other != $this)",
        "{ $this ex:next/ex:p ?a } { ?other ex:next/ex:p ?b } FILTER ((?a < ?b && ?other != $this) || (?a > ?b && EXISTS { ?other ex:kind ex:k0 }))",
        "{ $this ex:p ?a } { ?other ex:p ?b } FILTER (?a < ?b) FILTER NOT EXISTS { $this ex:next/ex:next ?other }",
        "{ $this ex:p ?a BIND (STR(?a) AS ?key) } { ?other ex:p ?b BIND (STR(?b) AS ?key) } FILTER (?other != $this)",
        "{ $this ex:p ?a } { ?other ex:p ?b } FILTER (?a != ?b)",
        "{ $this ex:p ?a } { ?other ex:p ?b } FILTER (?b != ?a || ?a < ?b)",
        "{ $this ex:next ?a } { ?other ex:next ?b } FILTER (?a != ?b && ?other != $this)",
        "{ $this ex:p ?a ; ex:q ?c } { ?other ex:p ?b ; ex:q ?d } FILTER (?a < ?b && ?c > ?d)",
        "{ $this ex:p ?a ; ex:q ?c } { ?other ex:p ?b ; ex:q ?d } FILTER (?a <= ?b && ?c <= ?d && ?other != $this)",
        "{ $this ex:p ?a ; ex:q ?c } { ?other ex:p ?b OPTIONAL { ?other ex:kind ?kind ; ex:q ?d } } FILTER (?b > ?a && ?d >= ?c)",
        "{ $this ex:p ?a ; ex:q ?c } { ?other ex:p ?b } FILTER (?b > ?a && ?b <= ?c)",
        "{ $this ex:p ?a } { ?other ex:p ?b } BIND (?b - ?a AS ?gap) FILTER (?gap > 0)",
        "{ $this ex:p ?a } { ?other ex:p ?b FILTER isNumeric(?b) } FILTER (?a < ?b || ?nobody < ?b)",
      })
  void findsTheSame(String where) {
    for (int seed = 0; seed < 8; seed++) {
      compare("SELECT $this (?other AS ?value) WHERE { " + where + " }", data(seed));
      compare("SELECT $this (COUNT(?other) AS ?value) WHERE { " + where + " } GROUP BY $this HAVING (COUNT(?other) > 2)", data(seed));
    }
  }

  private static void compare(String query, Graph graph) {
    Shapes shapes = Shapes.parse(shape(query));
    Shape shape = shapes.targeted().get(0);
    SparqlConstraint constraint = (SparqlConstraint) shape.constraints.get(0);
    Data data = shapes.index(graph);
    Budget budget = new Budget(Limits.DEFAULT);
    Sink.All each = new Sink.All(budget);
    Evaluation run = new Evaluation(shapes, data, budget);
    shape.targets.get(0).focus(data, budget).forEach(entry -> constraint.check(run, shape, entry, new Node[] {entry.node}, each));

    assertThat(constraint.isOfTwoHalves()).isTrue();
    assertThat(lines(shapes.validate(data, Limits.DEFAULT).results())).isNotEmpty().isEqualTo(lines(each.results()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ $this ex:p ?a } { ?other ex:p ?b FILTER (?other != $this) }",
        "{ $this ex:p ?a } ?other ex:p ?a",
        "{ $this ex:p ?a } { ?other ex:p ?b } OPTIONAL { ?other ex:kind ?kind }",
        "{ ?other ex:p ?a } { $this ex:p ?a }",
      })
  void otherQueriesAreNotTakenForSuch(String where) {
    assertThat(constraints(shape("SELECT $this WHERE { " + where + " }"))).hasSize(1).noneMatch(SparqlConstraint::isOfTwoHalves);
  }

  /** Rules that hold each letter against many others, which would else take time with the square of the number of letters. */
  @Test
  void rulesAcrossLettersAreOfTwoHalves() {
    Set<String> found =
        Bundled.below("shapes", "ttl").stream()
            .filter(file -> file.path().contains("/consistency/"))
            .filter(file -> constraints(graph(file)).anyMatch(SparqlConstraint::isOfTwoHalves))
            .map(Bundled::name)
            .collect(Collectors.toSet());

    assertThat(found).contains("figures-differ", "movers-differ", "package-order", "publication-twice", "status-backwards", "statuses-differ", "total-falls");
  }

  private static Stream<SparqlConstraint> constraints(Graph shapes) {
    return Shapes.parse(shapes).targeted().stream()
        .flatMap(shape -> shape.constraints.stream())
        .filter(SparqlConstraint.class::isInstance)
        .map(SparqlConstraint.class::cast);
  }

  private static Graph graph(Bundled file) {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.fromString(file.text(), Lang.TURTLE).parse(graph);
    return graph;
  }

  private static Graph data(int seed) {
    Random random = new Random(seed);
    return Turtle.graph(
        IntStream.range(0, 40)
            .mapToObj(
                i -> "ex:n%d ex:p %s , %s ; ex:q %s ; ex:next ex:n%d . ".formatted(i, any(random), any(random), any(random), random.nextInt(40))
                    + (random.nextInt(4) == 0 ? "" : "ex:n%d ex:kind ex:k%d . ".formatted(i, random.nextInt(2))))
            .collect(Collectors.joining("\n")));
  }

  private static String any(Random random) {
    return VALUES[random.nextInt(VALUES.length)];
  }

  private static List<String> lines(List<Result> results) {
    return results.stream().map(Stock::line).sorted().toList();
  }

  private static Graph shape(String query) {
    return Turtle.graph(
        "ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:sparql [ sh:prefixes ex:g ; sh:select \"\"\"" + query + "\"\"\" ] . "
            + "ex:g sh:declare [ sh:prefix 'ex' ; sh:namespace 'http://example.org/'^^xsd:anyURI ] .");
  }
}
