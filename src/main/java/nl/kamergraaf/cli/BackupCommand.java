package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.store.Backup;
import nl.kamergraaf.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A database as a file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write a database to a file of compressed N-Quads, also while serve --write serves it.")
final class BackupCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private BaseOption base;

  @Option(names = "--db", required = true, paramLabel = "DIR", description = "Folder of the database.")
  private Path directory;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "File to write, such as kamergraaf.nq.gz; it appears when it is whole.")
  private Path file;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Optional<RunningServer> server = RunningServer.of(directory);
      if (server.isPresent()) {
        try (InputStream in = server.get().backup()) {
          Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
      } else {
        try (Store store = DatabaseFolder.existing(directory, base.iris());
            OutputStream out = Files.newOutputStream(part)) {
          Backup.write(store, out);
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    console.say("written: " + file + ", " + Files.size(file) + " bytes");
    return Exit.DONE.code();
  }
}
