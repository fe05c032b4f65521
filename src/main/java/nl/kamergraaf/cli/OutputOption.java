package nl.kamergraaf.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where data goes: standard output, or a file that is there only when it is complete. */
final class OutputOption {

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to FILE instead of standard output.")
  private Optional<Path> file = Optional.empty();

  boolean toFile() {
    return file.isPresent() && !file.orElseThrow().toString().equals("-");
  }

  /** What writes the data. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  void write(Console console, Writing writing) throws IOException {
    if (!toFile()) {
      writing.to(console.out());
      console.out().flush();
      return;
    }
    Path target = existing(file.orElseThrow());
    if (Files.isDirectory(target)) {
      throw new Unusable(file.orElseThrow() + ": is a folder; -o needs a file");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) { // a pipe or device has no half-written state
      try (OutputStream out = Files.newOutputStream(target)) {
        writing.to(out);
      }
      return;
    }
    replace(target, writing);
  }

  private void replace(Path target, Writing writing) throws IOException {
    Path folder = Optional.ofNullable(target.toAbsolutePath().getParent()).orElseThrow();
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new Unusable(file.orElseThrow() + ": the folder is not there or not writable");
    }
    Path part = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    part.toFile().deleteOnExit(); // also when the user interrupts
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        writing.to(out);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What a symbolic link leads to, so that the link stays one. */
  private static Path existing(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path;
  }
}
