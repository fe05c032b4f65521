package nl.kamergraaf.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** A form for a query of one's own, and its result. */
final class QueryPage {

  private static final int ROWS = 1000;
  private static final String EXAMPLE =
      """
      PREFIX kg: <https://w3id.org/kamergraaf/ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>

      SELECT ?number ?date ?subject WHERE {
        ?letter a kg:Letter ; dcterms:identifier ?number ; dcterms:issued ?date ; dcterms:title ?subject
      }
      ORDER BY ?date
      """;

  private final Data data;
  private final String base;

  QueryPage(Data data, String base) {
    this.data = data;
    this.base = base;
  }

  Reply reply(Optional<String> text) {
    Map<String, Object> model = new HashMap<>(Map.of("text", text.orElse(EXAMPLE), "problem", "", "turtle", "", "answer", new Rows(List.of(), List.of(), true), "asked", text.isPresent()));
    int status = text.map(query -> answer(query, model)).orElse(200);
    return new Reply.Html(status, "query", model);
  }

  private int answer(String text, Map<String, Object> model) {
    try {
      Optional<String> objection = QueryGuard.objection(text);
      Query query = objection.isPresent() ? new Query() : QueryFactory.create(text, Syntax.syntaxARQ);
      objection = objection.or(() -> QueryGuard.objection(query));
      if (objection.isPresent()) {
        model.put("problem", objection.get());
        return 400;
      }
      return run(query, model);
    } catch (QueryDeniedException e) {
      model.put("problem", e.getMessage());
      return 400;
    } catch (QueryException e) {
      model.put("problem", "De vraag is geen geldige SPARQL: " + e.getMessage());
      return 400;
    }
  }

  private int run(Query query, Map<String, Object> model) {
    return data.read(
        dataset -> {
          if (query.isSelectType()) {
            model.put("answer", Rows.plain(data.select(query, Map.of(), ROWS), new Display(dataset, base)));
          } else {
            model.put("turtle", other(query));
          }
          return 200;
        });
  }

  private String other(Query query) {
    try (QueryExec exec = data.exec(query, Map.of())) {
      if (query.isAskType()) {
        return exec.ask() ? "ja" : "nee";
      }
      Graph graph = GraphFactory.createDefaultGraph();
      (query.isDescribeType() ? exec.describeTriples() : exec.constructTriples()).forEachRemaining(graph::add);
      return RDFWriter.source(graph).lang(Lang.TURTLE).asString();
    }
  }
}
