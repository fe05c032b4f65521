package nl.kamergraaf.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.source.FetchFolder;
import nl.kamergraaf.source.FetchLimits;
import nl.kamergraaf.source.FetchQuery;
import nl.kamergraaf.source.Fetcher;
import nl.kamergraaf.source.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Documents and their records from the Kamer's open data into a folder that every other command reads. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Fetch documents and their records from the open data of the Tweede Kamer into a folder. Run it again to go on or to bring the folder up to date.")
final class Fetch implements Callable<Integer> {

  private static final String ENDPOINT = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/";
  private static final String AGENT = "Kamergraaf/" + Version.number() + " (+https://w3id.org/kamergraaf)";

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NUMBER", arity = "0..*", description = "Document numbers, such as 2025D06724.")
  private List<String> numbers = new ArrayList<>();

  @Option(names = "--dossier", paramLabel = "KEY", description = "Documents of a dossier: 36045, 21501-20, 36410-V.")
  private Optional<String> dossier = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", description = "Documents dated from this day on.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", description = "Documents dated up to this day.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--kind", paramLabel = "KIND", description = "Documents of this kind, in the Kamer's own words: \"Brief regering\", \"Motie\". May be given more than once.")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--since", paramLabel = "DATE", description = "Documents that the service has changed since this day.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder to fill; made if it is not there.")
  private Path folder;

  @Option(names = "--endpoint", paramLabel = "URL", defaultValue = ENDPOINT, description = "Address of the service (default: ${DEFAULT-VALUE}). Only its host is asked.")
  private URI endpoint;

  @Option(names = "--wait", paramLabel = "MS", hidden = true, defaultValue = "2000", description = "First pause before a request is tried again.")
  private long wait;

  Fetch(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    FetchQuery query = query();
    Tally tally = new Tally();
    FetchLimits usual = FetchLimits.usual();
    FetchLimits limits = new FetchLimits(usual.tries(), Duration.ofMillis(wait), usual.longestWait(), usual.timeout(), usual.mostBytes());
    try (Service service = new Service(address(), AGENT, limits); Progress progress = Progress.open(console, "Files")) {
      tally.progress = progress;
      int documents = new Fetcher(service, FetchFolder.at(folder), tally).fetch(query);
      numbersMissing(documents);
      console.say(documents + " documents, " + tally.fetched + " files fetched, " + tally.kept + " there already, " + tally.failed + " failed; in " + folder);
    }
    return (tally.failed > 0 ? Exit.UNUSABLE : Exit.DONE).code();
  }

  private void numbersMissing(int documents) {
    if (documents < numbers.size()) {
      console.say("the service does not know " + (numbers.size() - documents) + " of the " + numbers.size() + " numbers given");
    }
  }

  private FetchQuery query() {
    if (numbers.isEmpty() && dossier.isEmpty() && from.isEmpty() && since.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "say what to fetch: NUMBER, --dossier, --from or --since");
    }
    numbers.stream().filter(number -> !number.matches("[0-9]{4}D[0-9]{5}")).findFirst().ifPresent(number -> {
      throw new ParameterException(spec.commandLine(), "no document number (2025D06724): " + number);
    });
    Optional<DossierKey> key = dossier.flatMap(FetchQuery::dossier);
    if (dossier.isPresent() && key.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no dossier (36045, 21501-20, 36410-V): " + dossier.get());
    }
    return new FetchQuery(numbers, key, from, until, kinds, since);
  }

  private URI address() {
    String text = endpoint.toString();
    boolean web = "http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme());
    if (!web || endpoint.getHost() == null) {
      throw new ParameterException(spec.commandLine(), "no address of a service: " + text);
    }
    return text.endsWith("/") ? endpoint : URI.create(text + "/");
  }

  /** Counts, and says what failed. */
  private final class Tally implements Fetcher.Told {

    private Progress progress;
    private int fetched;
    private int kept;
    private int failed;

    @Override
    public void fetched(String name) {
      fetched++;
      progress.step();
    }

    @Override
    public void kept(String name) {
      kept++;
      progress.step();
    }

    @Override
    public void failed(String message) {
      failed++;
      console.say(message);
    }
  }
}
