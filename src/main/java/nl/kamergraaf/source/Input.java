package nl.kamergraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that may be a letter. Its name is only shown, never interpreted. */
public sealed interface Input {

  /** The name for messages: {@code letters/2025D06724.txt}. */
  String name();

  /** A regular file, looked at already. */
  record Document(String name, Path path, long size) implements Input {
    InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** A stream that can be read once, such as standard input. */
  record Piped(String name, InputStream stream) implements Input {}

  /** What was named or found but cannot be read, and why: one sentence. */
  record Unreadable(String name, String reason) implements Input {}
}
