package nl.kamergraaf.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kamergraaf.catalogue.Example;
import nl.kamergraaf.catalogue.Publisher;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.guide.Guide;
import nl.kamergraaf.query.Refused;
import nl.kamergraaf.search.TextSearch;
import nl.kamergraaf.store.Store;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The running server: queries at {@code /sparql}, pages everywhere else. Read-only: no other operation is registered.
 *
 * <pre>{@code
 * try (Server server = Server.start(store, ServerOptions.at("127.0.0.1", 0))) {
 *   server.address(); // http://127.0.0.1:40123/
 * }
 * }</pre>
 */
public final class Server implements AutoCloseable {

  /** By base IRI: a guide takes some seconds to make and never changes. */
  private static final Map<String, CompletableFuture<Guide>> GUIDES = new ConcurrentHashMap<>();

  private final FusekiServer fuseki;
  private final Gate gate;
  private final Answers answers;
  private final Publisher publisher;
  private final FigureBook figures;
  private final TextSearch search;
  private final URI address;

  private Server(FusekiServer fuseki, Gate gate, Answers answers, Publisher publisher, FigureBook figures, TextSearch search, URI address) {
    this.fuseki = fuseki;
    this.gate = gate;
    this.answers = answers;
    this.publisher = publisher;
    this.figures = figures;
    this.search = search;
    this.address = address;
  }

  /**
   * Starts serving.
   *
   * @throws ServerException if it cannot, for example because the port is in use
   */
  public static Server start(Store store, ServerOptions options) {
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    DatasetGraph data = store.dataset();
    TextSearch search = TextSearch.of(store, options.folder().map(folder -> folder.resolve("text")));
    data.getContext()
        .set(TextQuery.textIndex, search.forQueries(
            () -> new Refused(Refused.Reason.TOO_LONG, "The text index is being made; try again in a few moments.")));
    Gate gate = new Gate(options.running(), options.waiting());
    Answers answers = new Answers(options.limits(), gate, options.cacheBytes());
    Sending sending = Sending.usual();
    Measures measures = measures(gate, answers, sending);
    Kitchen kitchen = new Kitchen(store::version, options.limits(), answers, sending, measures);
    CompletableFuture<Guide> guide = GUIDES.computeIfAbsent(store.base(), base -> new CompletableFuture<>());
    FigureBook figures = new FigureBook(() -> store.version().id(), () -> Figures.of(new Data(data, Figures.PATIENCE), store.base(), guide.join()));
    CompletableFuture<URI> reached = new CompletableFuture<>();
    Site site = new Site(
        store, new Data(data, options.limits().time()), Questions.bundled(), options.limits(), reached::join,
        new SearchPage(search, new Data(data, options.limits().time()), store.base()));
    Templates templates = new Templates();
    PageWriter writer = new PageWriter(templates, store.base());
    CompletableFuture<Publisher> later = new CompletableFuture<>();
    Descriptions descriptions = new Descriptions();
    DiscoveryServlet discovery = new DiscoveryServlet(later, descriptions, writer);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .registerOperation(Operation.Query, new QueryService(kitchen, options.services()))
            .add("/sparql", DataService.newBuilder(data).addEndpoint(Operation.Query))
            .addFilter("/*", new FrontFilter(measures))
            .addFilter("/sparql/*", new SparqlFilter(options.limits(), () -> later.join().service(), descriptions))
            .addServlet("/health", new Vitals(store, gate, answers, measures))
            .addServlet("/ready", new Vitals(store, gate, answers, measures))
            .addServlet("/metrics", new Vitals(store, gate, answers, measures))
            .addServlet("/shacl/*", new ShapesServlet(new Iris(store.base()), gate, options.limits()))
            .addServlet("/data", new GraphServlet(kitchen, data, store.base()))
            .addServlet("/.well-known/*", discovery)
            .addServlet("/catalogue", discovery)
            .addServlet("/dump/*", discovery)
            .addServlet("/robots.txt", discovery)
            .addServlet("/static/*", new AssetServlet(writer))
            .addServlet("/*", new PageServlet(site, gate, store::version, writer));
    options.token().ifPresent(token -> builder.addServlet("/admin/*", new AdminServlet(store, token)));
    GuideServlet vocabulary = new GuideServlet(guide, templates, figures, store.base(), writer);
    GuideServlet.PATHS.forEach(path -> builder.addServlet(path, vocabulary));
    FusekiServer fuseki = builder.build();
    Jetty.prepare(fuseki.getJettyServer(), options);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      search.close();
      throw ServerException.of(options, e);
    }
    URI address = URI.create("http://" + bracketed(options.host()) + ":" + fuseki.getPort() + "/");
    reached.complete(options.publicAddress().orElse(address));
    Publisher publisher = publisher(store, options, reached.join());
    later.complete(publisher);
    guide.completeAsync(() -> Guide.bundled(new Iris(store.base())));
    return new Server(fuseki, gate, answers, publisher, figures, search, address);
  }

  /**
   * Looks whether the port can be had, before anything is done that takes long.
   *
   * @throws ServerException if not
   */
  public static void tryPort(ServerOptions options) {
    try (ServerSocket listening = new ServerSocket()) {
      listening.bind(new InetSocketAddress(options.host(), options.port()));
    } catch (IOException e) {
      throw ServerException.of(options, e);
    }
  }

  private static Publisher publisher(Store store, ServerOptions options, URI address) {
    Questions federated = options.services().names().isEmpty() ? new Questions(List.of()) : Questions.federated();
    List<Example> examples =
        Stream.of(Questions.bundled(), federated)
            .flatMap(questions -> questions.all().stream())
            .map(question -> new Example(question.name(), question.theme(), question.nl(), question.en(), question.text()))
            .toList();
    List<String> formats = Stream.concat(Format.RESULTS.stream(), Format.GRAPHS.stream()).map(Format::iri).toList();
    List<Publisher.Limit> limits =
        List.of(
            new Publisher.Limit("time", options.limits().time().toSeconds(), "s"),
            new Publisher.Limit("rows", options.limits().rows(), "rows"),
            new Publisher.Limit("answer", options.limits().answerBytes(), "bytes"),
            new Publisher.Limit("request", options.requestBytes(), "bytes"),
            new Publisher.Limit("rows-held", options.limits().heldRows(), "rows"),
            new Publisher.Limit("concurrent-queries", options.running(), "queries"));
    Publisher publisher = new Publisher(store, options.folder().map(folder -> folder.resolve("dumps")), address, examples, formats, limits, options.services().names());
    store.listen(publisher::refresh);
    return publisher;
  }

  private static Measures measures(Gate gate, Answers answers, Sending sending) {
    Measures measures = new Measures();
    measures.watch("kamergraaf.queries.running", "queries that run now", gate::running);
    measures.watch("kamergraaf.queries.waiting", "queries that wait for their turn", gate::waiting);
    measures.watch("kamergraaf.queries.overdue", "queries that were given up and still ran", answers::overdue);
    measures.watch("kamergraaf.answers.sending", "bytes of large answers that are being sent", sending::held);
    measures.watch(answers.cache());
    return measures;
  }

  private static String bracketed(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /** Where it listens, with the real port: {@code http://127.0.0.1:3030/}. */
  public URI address() {
    return address;
  }

  /** Waits until the server is stopped. */
  public void await() {
    fuseki.join();
  }

  /** Takes no more queries, ends those that run, and stops. */
  @Override
  public void close() {
    gate.close();
    answers.stop();
    fuseki.stop();
    publisher.close();
    figures.close();
    search.close();
  }
}
