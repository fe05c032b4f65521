package nl.kamergraaf.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.GraphWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The CONSTRUCT queries of {@code queries/derive/}. One that needs more than a single letter says so in a comment line
 * {@code # Scope: all letters}; its triples are made anew when letters have changed. The others run on one version.
 */
record Shortcuts(List<Query> ofOneVersion, List<Query> acrossLetters) {

  private static final String SCOPE = "# Scope: all letters";

  static Shortcuts bundled() {
    List<Bundled> files = Bundled.below("queries/derive", "rq");
    return new Shortcuts(
        files.stream().filter(file -> !acrossLetters(file)).map(Shortcuts::parse).toList(),
        files.stream().filter(Shortcuts::acrossLetters).map(Shortcuts::parse).toList());
  }

  private static boolean acrossLetters(Bundled file) {
    return file.text().lines().anyMatch(line -> line.strip().equals(SCOPE));
  }

  private static Query parse(Bundled file) {
    return QueryFactory.create(file.text());
  }

  /** Tells these queries, and this version of the program, from others. */
  String name() {
    return UUID.nameUUIDFromBytes((GraphWriter.SOFTWARE_VERSION + acrossLetters).getBytes(StandardCharsets.UTF_8)).toString();
  }

  Set<Triple> of(Graph version) {
    return run(ofOneVersion, DatasetGraphFactory.wrap(version));
  }

  /** Runs inside a read transaction. */
  Set<Triple> across(DatasetGraph dataset) {
    return run(acrossLetters, dataset);
  }

  private static Set<Triple> run(List<Query> queries, DatasetGraph dataset) {
    Set<Triple> triples = new LinkedHashSet<>();
    for (Query query : queries) {
      try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
        exec.constructTriples().forEachRemaining(triples::add);
      }
    }
    return triples;
  }
}
