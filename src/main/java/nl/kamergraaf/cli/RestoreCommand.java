package nl.kamergraaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.kamergraaf.store.Backup;
import nl.kamergraaf.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A database from a file. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Make a database from a file that backup wrote; the folder must be new or empty.")
final class RestoreCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private BaseOption base;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file;

  @Option(names = "--db", required = true, paramLabel = "DIR", description = "Folder of the database to make.")
  private Path directory;

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new Unusable(file + ": there is no such file");
    }
    Backup.restore(file, directory);
    try (Store store = Store.at(directory, base.iris())) {
      console.say("restored: letters in " + directory + ": " + store.letters().size());
    }
    return Exit.DONE.code();
  }
}
