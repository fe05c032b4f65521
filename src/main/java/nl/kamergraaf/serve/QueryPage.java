package nl.kamergraaf.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.query.Guard;
import nl.kamergraaf.query.Limits;
import nl.kamergraaf.query.Meter;
import nl.kamergraaf.query.Parts;
import nl.kamergraaf.query.Refused;
import nl.kamergraaf.query.Result;
import nl.kamergraaf.query.Runner;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;

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
  private final Limits limits;
  private final Questions questions;
  private final Guard guard;
  private final Runner runner = new Runner();

  QueryPage(Data data, String base, Limits limits, Questions questions) {
    this.questions = questions;
    this.data = data;
    this.base = base;
    this.limits = limits;
    this.guard = new Guard(limits);
  }

  Reply reply(PageRequest request) {
    Optional<String> text = request.param("query").or(() -> request.param("example").flatMap(questions::find).map(Question::text));
    boolean run = request.param("query").isPresent() && !request.params().containsKey("edit");
    Rows none = new Rows(List.of(), List.of(), true);
    Map<String, Object> model =
        new HashMap<>(
            Map.of(
                "text", text.orElse(EXAMPLE), "problem", "", "turtle", "", "answer", none, "asked", run,
                "themes", questions.byTheme(request.language())));
    int status = run ? answer(text.get(), model, new Addresses(base, request.language())) : 200;
    return new Reply.Html(status, "query", model, List.of(), "/query", "");
  }

  private int answer(String text, Map<String, Object> model, Addresses addresses) {
    try {
      return run(guard.read(text), model, addresses);
    } catch (Refused e) {
      model.put("problem", Sentences.in(addresses.language(), e.getMessage()));
      return 400;
    }
  }

  private int run(Query query, Map<String, Object> model, Addresses addresses) {
    if (!Parts.of(query).services().isEmpty()) {
      throw new Refused(Refused.Reason.NOT_ALLOWED, "SERVICE is not available here: this endpoint calls no other endpoints.");
    }
    return data.read(
        dataset -> {
          switch (runner.run(query, dataset, new Meter(limits))) {
            case Result.Rows rows -> model.put("answer", Rows.plain(table(rows), new Display(dataset, addresses)));
            case Result.Truth truth -> model.put("turtle", PageWords.of(addresses.language()).get(truth.value() ? "yes" : "no"));
            case Result.Triples triples -> model.put("turtle", RDFWriter.source(triples.graph()).lang(Lang.TURTLE).asString());
          }
          return 200;
        });
  }

  private static Table table(Result.Rows reply) {
    List<String> variables = reply.variables().stream().map(Var::getVarName).toList();
    List<Map<String, Node>> rows = reply.rows().stream().limit(ROWS).map(row -> Data.row(row, variables)).toList();
    return new Table(variables, rows, reply.rows().size() <= ROWS);
  }
}
