package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kamergraaf.query.Limits;
import nl.kamergraaf.query.Meter;
import nl.kamergraaf.query.Refused;
import nl.kamergraaf.store.DataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings answers to those who asked: 304 where they have it already, from memory where it is kept, else fresh; or why there is none. */
final class Kitchen {

  private static final Logger LOG = LoggerFactory.getLogger(Kitchen.class);

  /** Anybody may keep an answer, and asks each time whether it still holds. */
  private static final String CACHING = "public, no-cache";

  private final Supplier<DataVersion> version;
  private final Limits limits;
  private final Answers answers;
  private final Sending sending;
  private final Measures measures;
  private volatile DataVersion served;

  Kitchen(Supplier<DataVersion> version, Limits limits, Answers answers, Sending sending, Measures measures) {
    this.version = version;
    this.limits = limits;
    this.answers = answers;
    this.sending = sending;
    this.measures = measures;
  }

  Limits limits() {
    return limits;
  }

  /** The state of the data now; what is kept of an older one goes. */
  DataVersion version() {
    DataVersion now = version.get();
    if (!now.equals(served)) {
      served = now;
      answers.drop();
    }
    return now;
  }

  /** Answers a request, whatever happens. */
  void serve(Answers.Key key, HttpServletRequest request, HttpServletResponse response, Function<Meter, Answers.Answer> work) {
    long start = System.nanoTime();
    Measures.Outcome outcome = Measures.Outcome.FAILED;
    try {
      outcome = bring(key, request, response, work);
    } catch (IOException e) {
      outcome = Measures.Outcome.LEFT; // nobody is there to be told
    } finally {
      measures.query(outcome, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private Measures.Outcome bring(Answers.Key key, HttpServletRequest request, HttpServletResponse response, Function<Meter, Answers.Answer> work)
      throws IOException {
    response.setHeader("Vary", Negotiation.VARY);
    KnownAnswer known = KnownAnswer.of(request);
    if (known.is(key.etag())) {
      return notModified(key, response);
    }
    boolean none = known.isAny() && !request.getMethod().equals("POST");
    Peer peer = new Peer(request);
    try {
      Answers.Answer kept = answers.kept(key);
      Answers.Answer answer = kept != null ? kept : found(key, peer, work, response);
      if (none) {
        return notModified(key, response);
      }
      send(key, answer, peer, response);
      return kept != null ? Measures.Outcome.FROM_CACHE : Measures.Outcome.ANSWERED;
    } catch (Refused e) {
      Problem.send(request, response, status(e.reason()), e.getMessage());
      return e.reason() == Refused.Reason.TOO_LONG ? Measures.Outcome.TOO_LONG : Measures.Outcome.REFUSED;
    } catch (Gate.Busy e) {
      response.setHeader("Retry-After", "5");
      Problem.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.getMessage());
      return Measures.Outcome.BUSY;
    } catch (Answers.Left e) {
      response.setHeader("Connection", "close");
      Problem.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The client left.");
      return Measures.Outcome.LEFT;
    } catch (RuntimeException | Error e) {
      LOG.warn("A query failed", e);
      Problem.send(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "The query could not be answered.");
      return Measures.Outcome.FAILED;
    }
  }

  /** Whatever comes of it: where a byte of the next request was read, that request cannot be answered, and the client is told. */
  private Answers.Answer found(Answers.Key key, Peer peer, Function<Meter, Answers.Answer> work, HttpServletResponse response)
      throws Gate.Busy, Answers.Left {
    try {
      return answers.find(key, peer, work);
    } finally {
      if (peer.ahead()) {
        response.setHeader("Connection", "close");
      }
    }
  }

  private Measures.Outcome notModified(Answers.Key key, HttpServletResponse response) {
    describe(key, response);
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return Measures.Outcome.NOT_MODIFIED;
  }

  private void send(Answers.Key key, Answers.Answer answer, Peer peer, HttpServletResponse response) throws IOException, Gate.Busy {
    try (Sending.Parcel parcel = sending.enter(answer.body().length, peer::hangUp)) {
      if (answer.lasting()) {
        describe(key, response);
      } else {
        response.setHeader("Cache-Control", "no-store");
      }
      response.setContentType(answer.contentType());
      response.setContentLength(answer.body().length);
      response.getOutputStream().write(answer.body());
    }
  }

  private void describe(Answers.Key key, HttpServletResponse response) {
    response.setHeader("ETag", key.etag());
    response.setHeader("Cache-Control", CACHING);
    response.setHeader("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(version().modified().atOffset(ZoneOffset.UTC)));
  }

  private static int status(Refused.Reason reason) {
    return switch (reason) {
      case MALFORMED -> 400;
      case TOO_LARGE -> 413;
      case NOT_ALLOWED, TOO_MUCH -> 422;
      case TOO_LONG -> 503;
      case NOT_ACCEPTABLE -> 406;
      case ELSEWHERE -> 502;
    };
  }
}
