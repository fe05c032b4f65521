package nl.kamergraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks one service over HTTP, one request at a time. What may pass is tried again after a pause that grows, or after the pause that the
 * service asks for. Only the host of the endpoint is ever asked: redirects are not followed.
 */
public final class Service implements AutoCloseable {

  private final URI endpoint;
  private final String agent;
  private final FetchLimits limits;
  private final HttpClient client;

  /**
   * A service that has not been asked yet.
   *
   * @param endpoint address under which its collections stand, such as {@code https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/}
   * @param agent what the program calls itself
   */
  public Service(URI endpoint, String agent, FetchLimits limits) {
    this.endpoint = endpoint;
    this.agent = agent;
    this.limits = limits;
    this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(30)).build();
  }

  /**
   * An answer.
   *
   * @param bytes its body; empty where nothing has changed
   * @param etag by which the service knows this state
   * @param date when the service says that it answered
   * @param changed whether it differs from the state that was known
   */
  public record Answer(byte[] bytes, Optional<String> etag, Optional<String> date, boolean changed) {}

  /** The address of a path below the endpoint, or of a further page. */
  URI address(String path) throws ServiceException {
    URI address;
    try {
      address = endpoint.resolve(path);
    } catch (IllegalArgumentException e) {
      throw new ServiceException("no address: " + path);
    }
    boolean same = endpoint.getScheme().equals(address.getScheme()) && endpoint.getHost().equalsIgnoreCase(address.getHost()) && endpoint.getPort() == address.getPort();
    if (!same) {
      throw new ServiceException("the service points to another host, which is not asked: " + address.getHost());
    }
    return address;
  }

  /**
   * Asks until there is an answer, or until the tries are used up.
   *
   * @param etag state that is at hand already
   */
  public Answer get(URI address, Optional<String> etag) throws ServiceException {
    String fault = "";
    for (int attempt = 1; attempt <= limits.tries(); attempt++) {
      Duration wait = limits.firstWait().multipliedBy(1L << Math.min(attempt - 1, 10));
      try {
        HttpResponse<InputStream> response = client.send(request(address, etag), HttpResponse.BodyHandlers.ofInputStream());
        int status = response.statusCode();
        if (status == 200 || status == 304) {
          return answer(response, status == 200);
        }
        response.body().close();
        fault = "HTTP " + status;
        if (status != 429 && status != 408 && status < 500) {
          throw new ServiceException(address.getPath() + ": the service answers " + fault);
        }
        wait = asked(response).orElse(wait);
      } catch (IOException e) {
        fault = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ServiceException("interrupted");
      }
      if (attempt < limits.tries()) {
        pause(wait);
      }
    }
    throw new ServiceException(address.getPath() + ": no answer after " + limits.tries() + " tries, the last: " + fault);
  }

  private HttpRequest request(URI address, Optional<String> etag) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(limits.timeout()).header("User-Agent", agent).header("Accept", "*/*");
    etag.ifPresent(state -> request.header("If-None-Match", state));
    return request.GET().build();
  }

  /** A body that is shorter than the service said is no answer. */
  private Answer answer(HttpResponse<InputStream> response, boolean changed) throws IOException {
    byte[] bytes = changed ? body(response) : new byte[0];
    return new Answer(bytes, response.headers().firstValue("ETag"), response.headers().firstValue("Date"), changed);
  }

  /** The body, read beside this thread, since a service that stops in the middle would hold it for ever. */
  private byte[] body(HttpResponse<InputStream> response) throws IOException {
    FutureTask<byte[]> reading = new FutureTask<>(() -> read(response.body()));
    Thread.ofVirtual().start(reading);
    try {
      return reading.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("the answer takes longer than " + limits.timeout().toSeconds() + " seconds", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      response.body().close();
    }
  }

  private byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.mostBytes() + 1);
    if (bytes.length > limits.mostBytes()) {
      throw new IOException("the answer is larger than " + limits.mostBytes() + " bytes");
    }
    return bytes;
  }

  /** The pause that the service asks for, in seconds or until a moment. */
  private Optional<Duration> asked(HttpResponse<?> response) {
    return response.headers().firstValue("Retry-After").flatMap(value -> {
      try {
        Duration wait =
            value.strip().chars().allMatch(Character::isDigit)
                ? Duration.ofSeconds(Long.parseLong(value.strip()))
                : Duration.between(ZonedDateTime.now(), ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
        return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
      } catch (NumberFormatException | DateTimeParseException e) {
        return Optional.empty();
      }
    });
  }

  /** At most the longest pause, and a little more, so that many programs do not come back at one moment. */
  private void pause(Duration wait) throws ServiceException {
    Duration bounded = wait.compareTo(limits.longestWait()) > 0 ? limits.longestWait() : wait;
    long jitter = ThreadLocalRandom.current().nextLong(1 + bounded.toMillis() / 4);
    try {
      Thread.sleep(bounded.toMillis() + jitter);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceException("interrupted");
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
