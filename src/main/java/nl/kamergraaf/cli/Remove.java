package nl.kamergraaf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.store.Batch;
import nl.kamergraaf.store.Removal;
import nl.kamergraaf.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Letters out of a database. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Take letters out of a database, with all their versions and what only they say; pages then say that they are gone. "
        + "Loading a letter again brings it back.%nA database that serve --write serves is changed through that server.")
final class Remove implements Callable<Integer> {

  private final Console console;

  @Mixin private BaseOption base;

  @Parameters(paramLabel = "NUMBER", arity = "1..*", description = "Number of a letter, such as 1999D00001, or its IRI.")
  private List<String> letters;

  @Option(names = "--db", required = true, paramLabel = "DIR", description = "Folder of the database.")
  private Path directory;

  Remove(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<RunningServer> server = RunningServer.of(directory);
    if (server.isPresent()) {
      return remove(server.get()::remove).code();
    }
    try (Store store = DatabaseFolder.existing(directory, base.iris()); Batch batch = store.batch()) {
      return remove(batch::remove).code();
    }
  }

  private Exit remove(Function<String, Removal> from) {
    Exit exit = Exit.DONE;
    for (String letter : letters) {
      String number = number(letter.strip(), base.iris());
      switch (from.apply(number)) {
        case REMOVED -> console.answers().println(number + "  removed");
        case ALREADY_REMOVED -> console.answers().println(number + "  removed already");
        case UNKNOWN -> {
          console.say(number + ": there is no letter of this number in " + directory);
          exit = exit.and(Exit.UNUSABLE);
        }
      }
    }
    return exit;
  }

  /** {@code https://.../id/letter/1999D00001} → {@code 1999D00001} */
  private static String number(String letter, Iris iris) {
    String start = iris.base() + "letter/";
    return letter.startsWith(start) ? letter.substring(start.length()) : letter;
  }
}
