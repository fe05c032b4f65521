package nl.kamergraaf.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SPARQL queries over HTTP: Fuseki's own handling, with the guard before it and nothing cut short behind it. */
final class QueryService extends SPARQL_QueryDataset {

  private static final Logger LOG = LoggerFactory.getLogger(QueryService.class);

  /** Parameters of the protocol, and the one that chooses a format without a header. */
  private static final Set<String> PARAMETERS = Set.of("query", "default-graph-uri", "named-graph-uri", "format");

  private final int rows;
  private final int bytes;

  /**
   * @param rows most rows that an answer may have
   * @param bytes most bytes of a request's body, also where its length is not announced
   */
  QueryService(int rows, int bytes) {
    this.rows = rows;
    this.bytes = bytes;
  }

  @Override
  protected void executeBody(HttpAction action) {
    byte[] body = new byte[0];
    try {
      body = action.getRequestInputStream().readNBytes(bytes + 1);
    } catch (IOException e) {
      ServletOps.errorBadRequest("The request broke off.");
    }
    if (body.length > bytes) {
      ServletOps.error(HttpSC.PAYLOAD_TOO_LARGE_413, "A request may have at most " + bytes + " bytes.");
    }
    execute(new String(body, StandardCharsets.UTF_8), action);
  }

  @Override
  protected void validateParams(HttpAction action, Collection<String> known) {
    super.validateParams(action, known);
    for (String name : Collections.list(action.getRequest().getParameterNames())) {
      if (!PARAMETERS.contains(name)) {
        ServletOps.errorBadRequest("Unknown parameter. Known are query, default-graph-uri, named-graph-uri and format.");
      }
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    QueryGuard.objection(query).ifPresent(reason -> ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, reason));
  }

  @Override
  protected void execute(String query, HttpAction action) {
    QueryGuard.objection(query).ifPresent(ServletOps::errorBadRequest);
    try {
      super.execute(query, action);
    } catch (ActionErrorException | QueryCancelledException | QueryDeniedException e) {
      throw e;
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("The query is too deeply nested.");
    } catch (RuntimeException e) {
      LOG.warn("A query failed: {}", query, e);
      ServletOps.error(HttpSC.INTERNAL_SERVER_ERROR_500, "The query could not be answered.");
    }
  }

  /** All rows are worked out before the first is sent, so that an error gives an error and never a well-formed short answer. */
  @Override
  protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query request, String log) {
    if (!request.isSelectType()) {
      return super.executeQuery(action, exec, request, log);
    }
    RowSet stream = exec.select();
    List<Binding> all = new ArrayList<>();
    while (stream.hasNext()) {
      all.add(stream.next());
      if (all.size() > rows) {
        ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, "The answer has more than " + rows + " rows; ask for less, with LIMIT and OFFSET.");
      }
    }
    return new QueryExecResult(RowSetStream.create(stream.getResultVars(), all.iterator()));
  }
}
