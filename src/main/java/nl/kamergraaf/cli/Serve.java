package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.kamergraaf.query.Services;
import nl.kamergraaf.serve.Server;
import nl.kamergraaf.serve.ServerOptions;
import nl.kamergraaf.serve.Token;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.store.LetterVersion;
import nl.kamergraaf.store.Store;
import nl.kamergraaf.validate.Severity;
import nl.kamergraaf.serve.Census;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Pages and a SPARQL endpoint over letters. Runs until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Serve letters as pages and as a SPARQL endpoint. Without INPUT and --db: the example letters and records.")
final class Serve implements Callable<Integer> {

  /** Letters that the summary names. */
  private static final int SHOWN = 20;

  private static final int HIGHEST_PORT = 65_535;

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private InputsArgument inputs;
  @Mixin private BaseOption base;
  @Mixin private ThreadsOption threads;

  @Option(names = "--db", paramLabel = "DIR", description = "Serve this database; INPUT is loaded into it first.")
  private Optional<Path> directory = Optional.empty();

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030", description = "Port (default: 3030); 0 for any free one.")
  private int port;

  @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1", description = "Address to listen on (default: 127.0.0.1, this machine only).")
  private String host;

  @Option(names = "--write", description = "Let load, remove and backup on this machine, by the same user, work on the database of --db while it is served.")
  private boolean write;

  @Option(names = "--public", paramLabel = "URL", description = "Address under which clients reach the server, if that is not host and port.")
  private Optional<URI> publicAddress = Optional.empty();

  @Option(names = "--services", paramLabel = "FILE", description = "Endpoints that queries may call by SERVICE, an IRI a line; without, none.")
  private Optional<Path> services = Optional.empty();

  @Option(names = "--access-log", paramLabel = "FILE", description = "Write a line about each request to FILE.0, without its parameters; older lines move to FILE.1 and so on.")
  private Optional<Path> accessLog = Optional.empty();

  Serve(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ServerOptions listening = listening();
    Server.tryPort(listening); // reading letters and then not being able to serve them would be a waste
    boolean examples = inputs.isEmpty() && directory.isEmpty();
    List<Input> letters = examples ? InputsArgument.examples() : inputs.all(console);
    if (examples) {
      console.say("no input given: serving the example letters and records");
    }
    Store store = directory.map(folder -> Store.at(folder, base.iris())).orElseGet(() -> Store.inMemory(base.iris()));
    try {
      Loading loading = new Loading(console, () -> Workshop.at(base.iris()));
      Exit read = letters.isEmpty() ? Exit.DONE : loading.load(letters, store, threads.inOrder(), (version, loaded) -> {});
      if (!letters.isEmpty() && loading.tookNothing() && store.letters().isEmpty()) {
        console.say("nothing to serve: nothing of what was given could be loaded, as told above");
        return read.code();
      }
      Optional<Token> token = write && directory.isPresent() ? Optional.of(Token.random()) : Optional.empty();
      try (Server server = Server.start(store, listening.withPublicAddress(publicAddress).withToken(token).withServices(callable()).withAccessLog(accessLog).withFolder(directory))) {
        token.ifPresent(secret -> RunningServer.announce(directory.get(), server.address(), secret));
        onStop(server, store, directory);
        tell(server, store, loading);
        server.await();
      }
      return read.code();
    } finally {
      store.close();
    }
  }

  private ServerOptions listening() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port is a number from 0 to " + HIGHEST_PORT);
    }
    return ServerOptions.at(host, port);
  }

  private Services callable() {
    try {
      return services.isPresent() ? Services.of(Files.readAllLines(services.get())) : Services.NONE;
    } catch (IOException | IllegalArgumentException e) {
      throw new Unusable(services.get() + ": " + e.getMessage(), e);
    }
  }

  /** Interrupted or terminated, answers under way are finished and the database is closed. */
  private static void onStop(Server server, Store store, Optional<Path> directory) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  directory.ifPresent(RunningServer::retract);
                  server.close();
                  store.close();
                },
                "stop"));
  }

  private void tell(Server server, Store store, Loading loading) {
    PrintWriter out = console.answers();
    List<LetterVersion> letters = store.letters();
    out.println(letters.stream().map(LetterVersion::number).limit(SHOWN)
        .collect(Collectors.joining(", ", "Letters: " + letters.size() + (letters.isEmpty() ? "" : ", "), letters.size() > SHOWN ? ", ..." : "")));
    Census.of(store).kinds().forEach(kind -> out.printf("%8d  %s%n", kind.count(), kind.name()));
    long violations = loading.findings().stream().filter(finding -> finding.severity() == Severity.VIOLATION).count();
    out.println("Findings: " + violations + " violations (" + loading.refused() + " letters left out), "
        + (loading.findings().size() - violations) + " others");
    out.println("Pages:  " + server.address());
    out.println("SPARQL: " + server.address().resolve("sparql"));
    out.flush();
  }
}
