package nl.kamergraaf.serve;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * How many things of each kind the letters of a store state.
 *
 * @param kinds the most frequent first
 */
public record Census(List<Kind> kinds) {

  private static final Query KINDS = PageQueries.of("kinds");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  public Census {
    kinds = List.copyOf(kinds);
  }

  /** A class of the ontology by its local name, and the number of its members: (MonetaryAmount, 112). */
  public record Kind(String name, long count) {}

  public static Census of(Store store) {
    Data data = new Data(store.dataset(), PATIENCE);
    return new Census(data.read(dataset -> data.select(KINDS, Map.of(), Integer.MAX_VALUE).rows().stream().map(Census::kind).toList()));
  }

  private static Kind kind(Map<String, Node> row) {
    String iri = row.get("kind").getURI();
    return new Kind(iri.substring(iri.indexOf('#') + 1), ((Number) row.get("count").getLiteralValue()).longValue());
  }
}
