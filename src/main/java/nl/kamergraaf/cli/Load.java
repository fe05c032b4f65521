package nl.kamergraaf.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.store.Loaded;
import nl.kamergraaf.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Letters into a database. Only letters without violations go in. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Load letters, or RDF as build writes it, into a database; newer versions replace older ones.%nA database that serve --write serves is loaded through that server.")
final class Load implements Callable<Integer> {

  private final Console console;

  @Mixin private RequiredInputs inputs;
  @Mixin private BaseOption base;
  @Mixin private ThreadsOption threads;

  @Option(names = "--db", required = true, paramLabel = "DIR", description = "Folder of the database; made if it is not there.")
  private Path directory;

  Load(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Loading loading = new Loading(console.whileWriting(), () -> Workshop.at(base.iris()));
    Loading.Told told = (version, loaded) -> console.answers().println(version + "  " + words(loaded));
    Optional<RunningServer> server = RunningServer.of(directory);
    if (server.isPresent()) {
      Exit exit = loading.load(inputs.all(console), server.get(), threads.inOrder(), told);
      console.say(counts(loading) + "; taken by the server at " + server.get().address());
      return exit.code();
    }
    try (Store store = Store.at(directory, base.iris())) {
      Exit exit = loading.load(inputs.all(console), store, threads.inOrder(), told);
      console.say(counts(loading) + "; letters in " + directory + ": " + store.letters().size());
      return exit.code();
    }
  }

  private static String counts(Loading loading) {
    return loading.count(Loaded.ADDED) + " added, "
        + (loading.count(Loaded.SUCCEEDED) + loading.count(Loaded.REPLACED)) + " replaced, "
        + loading.count(Loaded.KEPT_OLDER) + " kept as older, "
        + loading.count(Loaded.UNCHANGED) + " unchanged, "
        + loading.refused() + " refused";
  }

  private static String words(Loaded loaded) {
    return switch (loaded) {
      case ADDED -> "added";
      case UNCHANGED -> "unchanged";
      case REPLACED -> "replaced";
      case SUCCEEDED -> "added, replaces an older version";
      case KEPT_OLDER -> "kept, a newer version is shown";
    };
  }
}
