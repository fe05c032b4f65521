package nl.kamergraaf.serve;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Errors that arise before a page or a query is reached, such as a malformed address: status and its name, no more. */
final class PlainErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    for (Map.Entry<String, String> header : FrontFilter.HEADERS.entrySet()) {
      response.getHeaders().put(header.getKey(), header.getValue());
    }
    response.getHeaders().put("Access-Control-Allow-Origin", "*"); // also a script of another site is told why
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    int status = response.getStatus();
    Content.Sink.write(response, true, status + " " + HttpStatus.getMessage(status) + "\n", callback);
    return true;
  }
}
