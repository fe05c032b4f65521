package nl.kamergraaf.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.Prefixes;
import org.apache.jena.query.Query;

/** What the query editor completes from: prefixes, and the classes and properties of the data and of the ontology. */
final class EditorTerms {

  private static final int MOST = 5_000;

  private final ObjectMapper json = new ObjectMapper();
  private final Query terms = PageQueries.of("terms");
  private final Data data;

  EditorTerms(Data data) {
    this.data = data;
  }

  Reply reply() {
    Table found = data.read(dataset -> data.select(terms, Map.of(), MOST));
    try {
      return new Reply.Json(
          json.writeValueAsString(Map.of("prefixes", Prefixes.all(), "classes", of("class", found), "properties", of("property", found))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> of(String kind, Table found) {
    return found.rows().stream().filter(row -> row.get("kind").getLiteralLexicalForm().equals(kind)).map(row -> row.get("term").getURI()).toList();
  }
}
