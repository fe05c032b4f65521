package nl.kamergraaf.serve;

import java.util.Map;
import nl.kamergraaf.guide.Language;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Errors that arise before a page or a query is reached, such as a malformed address: a sentence, as everywhere, and nothing of what went wrong inside. */
final class PlainErrors extends ErrorHandler {

  private static final Map<Integer, String> SENTENCES =
      Map.of(
          HttpStatus.BAD_REQUEST_400, "The address or the head of the request cannot be read.",
          HttpStatus.REQUEST_TIMEOUT_408, "The request did not come in time.",
          HttpStatus.PAYLOAD_TOO_LARGE_413, "The request is too large.",
          HttpStatus.URI_TOO_LONG_414, "The address is too long; a long query goes by POST.",
          HttpStatus.EXPECTATION_FAILED_417, "What the request expects is not done here.",
          HttpStatus.UPGRADE_REQUIRED_426, "This version of HTTP is not spoken here.",
          HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431, "The head of the request is too large.",
          HttpStatus.INTERNAL_SERVER_ERROR_500, "The request could not be answered.",
          HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505, "This version of HTTP is not spoken here.");

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    for (Map.Entry<String, String> header : FrontFilter.HEADERS.entrySet()) {
      response.getHeaders().put(header.getKey(), header.getValue());
    }
    response.getHeaders().put("Access-Control-Allow-Origin", "*"); // also a script of another site is told why
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    int status = response.getStatus();
    String sentence = SENTENCES.getOrDefault(status, status + " " + HttpStatus.getMessage(status));
    Content.Sink.write(response, true, told(request, sentence), callback);
    return true;
  }

  /** In both languages where the request could not be read so far that it says which. */
  private static String told(Request request, String sentence) {
    return request.getHeaders().size() == 0
        ? Sentences.in(Language.NL, sentence) + "\n" + sentence + "\n"
        : Sentences.in(language(request), sentence) + "\n";
  }

  private static Language language(Request request) {
    String parameters = request.getHttpURI() == null ? null : request.getHttpURI().getQuery();
    return Sentences.of(request.getHeaders().get(HttpHeader.ACCEPT), request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE), parameters);
  }
}
