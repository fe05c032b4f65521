package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query in {@code queries/checks/} finds nothing in ontology, schemes and register together. */
class OntologyChecksTest {

  private static final Graph ALL = GraphFactory.createDefaultGraph();

  @BeforeAll
  static void read() {
    for (Bundled file : Bundled.below("ontology", "ttl")) {
      RDFParser.fromString(file.text(), Lang.TURTLE).base("https://w3id.org/kamergraaf/id/").parse(ALL);
    }
  }

  static List<Bundled> checks() {
    return Bundled.below("queries/checks", "rq");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsNothing(Bundled check) {
    List<String> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.graph(ALL).query(check.text()).build()) {
      RowSet found = exec.select();
      found.forEachRemaining(row -> rows.add(row.toString()));
    }
    assertThat(rows).as(check.path()).isEmpty();
  }
}
