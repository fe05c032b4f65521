package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import nl.kamergraaf.query.Refused;
import nl.kamergraaf.store.DataVersion;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages, and things as data: finds the reply, and turns what goes wrong into a sentence. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

  private final transient Site site;
  private final transient Gate gate;
  private final transient Supplier<DataVersion> version;
  private final transient PageWriter writer;

  PageServlet(Site site, Gate gate, Supplier<DataVersion> version, PageWriter writer) {
    this.site = site;
    this.gate = gate;
    this.version = version;
    this.writer = writer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PageRequest asked = PageRequest.of(request);
    response.setHeader("Vary", Negotiation.VARY);
    Reply reply = reply(asked);
    if (reply instanceof Reply.Html page && page.status() == 200 || reply instanceof Reply.Data) {
      String etag = new Answers.Key(version.get().id(), asked.rawPath(), List.of(), asked.params() + "\n" + asked.accept()).etag();
      response.setHeader("ETag", etag);
      response.setHeader("Cache-Control", "public, no-cache");
      if (KnownAnswer.of(request).covers(etag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    writer.send(reply, asked, response);
  }

  /** Only the query form is sent by POST; a query may be too long for an address. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PageRequest asked = PageRequest.of(request);
    boolean form = "/query".equals(asked.path());
    writer.send(form ? reply(asked) : new Reply.Trouble(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "readOnly", ""), asked, response);
  }

  private Reply reply(PageRequest asked) {
    try {
      return gate.turn(() -> site.reply(asked));
    } catch (Gate.Busy e) {
      return new Reply.Trouble(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy", "");
    } catch (Refused e) {
      return new Reply.Trouble(HttpServletResponse.SC_NOT_ACCEPTABLE, "notAcceptable", e.getMessage());
    } catch (QueryCancelledException e) {
      return new Reply.Trouble(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "tooMuch", "");
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("The page {} failed", asked.path(), e);
      return new Reply.Trouble(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "failed", "");
    }
  }
}
