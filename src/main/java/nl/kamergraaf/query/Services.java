package nl.kamergraaf.query;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The other endpoints that a query may call by SERVICE: those named, by their exact IRI, and no other, SILENT or not. Their names must
 * lead to addresses on the open internet, unless they are named as trusted: a query is no way into the network that the server stands
 * in. Whether somebody listens there is not told apart: whatever goes wrong is one sentence.
 */
public final class Services {

  /** Calls nobody. */
  public static final Services NONE = new Services(Set.of(), Set.of());

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final long MOST_BYTES = 16L << 20;

  private static final String TRUSTED = "local ";

  private final Set<String> allowed;
  private final Set<String> trusted;

  private Services(Set<String> allowed, Set<String> trusted) {
    this.allowed = allowed;
    this.trusted = trusted;
  }

  /**
   * Reads an allow-list: an IRI on each line, {@code #} for remarks; {@code local} before an IRI lets it be on this machine or network.
   *
   * @throws IllegalArgumentException if a line is no http or https IRI
   */
  public static Services of(List<String> lines) {
    Set<String> allowed = new TreeSet<>();
    Set<String> trusted = new TreeSet<>();
    for (String line : lines) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      String iri = text.startsWith(TRUSTED) ? text.substring(TRUSTED.length()).strip() : text;
      URI uri = URI.create(iri);
      if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) || uri.getHost() == null || uri.getUserInfo() != null) {
        throw new IllegalArgumentException("not the address of an endpoint: " + iri);
      }
      allowed.add(iri);
      if (text.startsWith(TRUSTED)) {
        trusted.add(iri);
      }
    }
    return new Services(allowed, trusted);
  }

  /** Those that may be called, as they are published. */
  public List<String> names() {
    return List.copyOf(allowed);
  }

  /**
   * Says before a query runs whether it may call an endpoint.
   *
   * @throws Refused if it may not
   */
  public void check(String iri) {
    if (allowed.isEmpty()) {
      throw new Refused(Refused.Reason.NOT_ALLOWED, "SERVICE is not available here: this endpoint calls no other endpoints.");
    }
    if (!allowed.contains(iri)) {
      throw new Refused(
          Refused.Reason.NOT_ALLOWED, "SERVICE may call only the endpoints of the allow-list, which the service description names (dcterms:references).");
    }
  }

  /** Queries that run with these settings call through this. */
  void rule(Context context) {
    context.set(ARQ.httpServiceAllowed, !allowed.isEmpty());
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addSingleLink((service, original, binding, executing, chain) -> call(service, binding, executing));
    ServiceExecutorRegistry.set(context, registry);
  }

  private QueryIterator call(OpService service, Binding binding, ExecutionContext executing) {
    Meter meter = Meter.of(executing.getContext());
    try {
      String iri = service.getService().isURI() ? service.getService().getURI() : "";
      check(iri);
      if (!trusted.contains(iri)) {
        checkAddress(URI.create(iri).getHost());
      }
      Context context = executing.getContext().copy();
      long millis = Math.max(1, Math.min(ANSWER.toMillis(), meter.left() / 1_000_000));
      context.set(ARQ.httpQueryTimeout, String.valueOf(millis));
      context.set(ARQ.httpQueryClient, client());
      QueryIterator rows = Service.exec(service, context);
      return new QueryIterCommonParent(rows, binding, executing);
    } catch (Refused e) {
      throw meter.fail(e);
    } catch (RuntimeException e) {
      throw meter.fail(elsewhere());
    }
  }

  private static Refused elsewhere() {
    return new Refused(Refused.Reason.ELSEWHERE, "An endpoint that the query calls gave no answer that can be used.");
  }

  private static HttpClient client() {
    HttpClient plain = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(CONNECT).build();
    return new BoundedClient(plain, MOST_BYTES);
  }

  /** Every address that the name has must be outside; Java remembers them, so that the call goes to the ones that were looked at. */
  private static void checkAddress(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!isOutside(address)) {
          throw elsewhere();
        }
      }
    } catch (UnknownHostException e) {
      throw elsewhere();
    }
  }

  /** Not this machine, its network, or a range that leads to one. */
  static boolean isOutside(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean inside =
        address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress();
    if (bytes.length == 4) {
      int first = bytes[0] & 0xff;
      int second = bytes[1] & 0xff;
      boolean shared = first == 100 && second >= 64 && second < 128;
      boolean test = first == 198 && (second == 18 || second == 19);
      return !(inside || first == 0 || first >= 240 || shared || test);
    }
    boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
    // addresses that hold one of version 4: mapped, compatible, NAT64, 6to4, Teredo
    boolean zeros = true;
    for (int i = 0; i < 10; i++) {
      zeros &= bytes[i] == 0;
    }
    boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return !(inside || uniqueLocal || zeros || nat64 || sixToFour || teredo);
  }
}
