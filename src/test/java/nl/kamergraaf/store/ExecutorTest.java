package nl.kamergraaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries whose first part has no solution, on disk. */
class ExecutorTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { { SELECT ?t { ?r <urn:example:p> ?t } } ?r <urn:example:p> ?t ; <urn:example:q> ?s }",
        "SELECT * { { SELECT ?t (MAX(?k) AS ?l) { ?r <urn:example:p> ?t , ?k } GROUP BY ?t } ?r <urn:example:p> ?t ; <urn:example:q> ?s }",
        "SELECT * { ?r <urn:example:p> ?t OPTIONAL { ?t <urn:example:q> ?z } ?t <urn:example:q> ?s ; <urn:example:a> ?b FILTER (?s != ?b) }",
        "SELECT * { VALUES ?t { } ?t <urn:example:q> ?s ; <urn:example:a> ?b }",
        "SELECT * { GRAPH ?g { { SELECT ?t { ?r <urn:example:p> ?t } } ?r <urn:example:p> ?t ; <urn:example:q> ?s } }",
      })
  void giveNoRowsAndNoError(String query) {
    try (Store store = SmallStore.at(folder)) {
      DatasetGraph data = store.dataset();
      long rows =
          Txn.calculateRead(
              data,
              () -> {
                try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                  return RowSetOps.count(exec.select());
                }
              });
      assertThat(rows).isZero();
    }
  }
}
