package nl.kamergraaf.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import nl.kamergraaf.query.Guard;
import nl.kamergraaf.query.Meter;
import nl.kamergraaf.query.Parts;
import nl.kamergraaf.query.Result;
import nl.kamergraaf.query.Runner;
import nl.kamergraaf.query.Services;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.web.HttpSC;
import org.eclipse.jetty.http.HttpException;

/** SPARQL queries over HTTP: Fuseki's reading of the protocol; the guard, the limits and the memory of answers behind it. */
final class QueryService extends SPARQL_QueryDataset {

  private static final List<String> GRAPHS = List.of("default-graph-uri", "named-graph-uri");

  private final Kitchen kitchen;
  private final Guard guard;
  private final Services services;
  private final Runner runner;

  QueryService(Kitchen kitchen, Services services) {
    this.kitchen = kitchen;
    this.services = services;
    this.runner = new Runner(services);
    this.guard = new Guard(kitchen.limits());
  }

  @Override
  protected void validateParams(HttpAction action, Collection<String> known) {
    super.validateParams(action, known);
    ContentType type = ActionLib.getContentType(action);
    if (type != null && type.getCharset() != null && !type.getCharset().replace("\"", "").equalsIgnoreCase("utf-8")) {
      refuse(action, HttpSC.UNSUPPORTED_MEDIA_TYPE_415, "Queries are sent in UTF-8.");
    }
  }

  private static void refuse(HttpAction action, int status, String sentence) {
    ServletOps.error(status, Sentences.in(Sentences.of(action.getRequest()), sentence));
  }

  @Override
  protected void executeBody(HttpAction action) {
    if (action.getRequestParameterValues("query") != null) {
      refuse(action, HttpSC.BAD_REQUEST_400, "There is a query in the address and one in the body.");
    }
    try {
      byte[] body = action.getRequestInputStream().readAllBytes();
      execute(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString(), action);
    } catch (CharacterCodingException e) {
      refuse(action, HttpSC.BAD_REQUEST_400, "The query is not well-formed UTF-8.");
    } catch (HttpException.RuntimeException e) {
      refuse(action, e.getCode(), e.getCode() == HttpSC.PAYLOAD_TOO_LARGE_413 ? "The request is too large." : "The request cannot be read.");
    } catch (IOException e) {
      refuse(action, HttpSC.BAD_REQUEST_400, "The request broke off.");
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    List<String> format = ProtocolFault.FORMATS.stream().flatMap(name -> values(action, name).stream()).distinct().toList();
    String accept = action.getRequest().getHeader("Accept");
    List<List<String>> graphs = GRAPHS.stream().map(name -> values(action, name)).toList();
    Asked asked = new Asked(text, getDataset(action), SPARQLProtocol.getProtocolDatasetDescription(action));
    Answers.Key key = new Answers.Key(kitchen.version().id(), text, graphs, String.join(" ", format) + "\n" + accept);
    kitchen.serve(key, action.getRequest(), action.getResponse(), meter -> answer(asked, format, accept, meter));
  }

  private static List<String> values(HttpAction action, String name) {
    String[] values = action.getRequestParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** A query with what it is asked of: the thread that answers it does not touch the request. */
  private record Asked(String text, DatasetGraph data, DatasetDescription graphs) {}

  /** Runs on a thread of the gate. */
  private Answers.Answer answer(Asked asked, List<String> format, String accept, Meter meter) {
    Query query = guard.read(asked.text());
    Parts parts = Parts.of(query);
    // one that is named by a variable is looked at when it is called
    parts.services().forEach(service -> services.check(service.isURI() ? service.getURI() : services.names().stream().findFirst().orElse("")));
    Negotiation negotiation = Negotiation.of(query.isSelectType() || query.isAskType() ? Format.RESULTS : Format.GRAPHS, format, accept);
    Result result = result(query, asked, meter);
    Format chosen = Contents.of(result).choose(negotiation);
    BoundedBytes bytes = new BoundedBytes(meter.limits().answerBytes());
    chosen.write(result, bytes);
    return new Answers.Answer(chosen.contentType(), bytes.toByteArray(), !parts.changing());
  }

  private Result result(Query query, Asked asked, Meter meter) {
    DatasetGraph dataset = asked.data();
    dataset.begin(TxnType.READ);
    try {
      DatasetDescription graphs = asked.graphs() == null ? DatasetDescription.create(query) : asked.graphs();
      if (graphs == null) {
        return runner.run(query, dataset, meter);
      }
      Query bare = query.cloneQuery();
      bare.getGraphURIs().clear();
      bare.getNamedGraphURIs().clear();
      return runner.run(bare, DynamicDatasets.dynamicDataset(graphs, dataset, false), meter);
    } finally {
      dataset.end();
    }
  }

  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    return action.getDataService().getDataset();
  }
}
