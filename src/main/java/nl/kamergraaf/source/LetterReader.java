package nl.kamergraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.letter.Layout;
import nl.kamergraaf.letter.SourceText;

/** Reads an input into a letter, or says why it is none. Holds no state: one reader serves any number of threads. */
public final class LetterReader {

  /** Most bytes of one letter. The longest letters known are a few hundred kilobytes. */
  static final int MOST_BYTES = 20_000_000;

  /** Most lines that are not blank: twenty megabytes of letter have fewer. */
  static final int MOST_LINES = 250_000;

  /** Reads one input. Whatever its bytes are, the answer is an outcome, never an exception. */
  public Outcome read(Input input) {
    try {
      return switch (input) {
        case Input.Unreadable unreadable -> new Outcome.Refused(unreadable.name(), "", unreadable.reason());
        case Input.Document document -> read(document);
        case Input.Piped piped -> read(piped.name(), piped.stream());
      };
    } catch (IOException e) {
      return new Outcome.Refused(input.name(), "", "reading failed: " + e.getClass().getSimpleName());
    }
  }

  private static Outcome read(Input.Document document) throws IOException {
    if (document.size() > MOST_BYTES) {
      return tooLarge(document.name(), document.size() + " bytes");
    }
    try (InputStream stream = document.open()) {
      return read(document.name(), stream);
    }
  }

  private static Outcome read(String name, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return tooLarge(name, "more than " + MOST_BYTES + " bytes");
    }
    if (bytes.length == 0) {
      return new Outcome.Refused(name, "", "is empty");
    }
    Optional<String> look = Looks.like(bytes);
    String extension = extension(name);
    if (look.isPresent() || !(extension.isEmpty() || extension.equals("txt"))) {
      return new Outcome.Refused(name, "", "not a format this version reads: it looks like " + look.orElse("something else than a letter saved as .txt"));
    }
    return switch (Decoded.of(bytes)) {
      case Decoded.Fault fault -> new Outcome.Refused(name, fault.place(), fault.reason());
      case Decoded.Text text -> read(name, text.content(), sha256(bytes));
    };
  }

  private static Outcome read(String name, String content, String sha256) {
    List<Line> lines = Lines.of(content);
    if (lines.isEmpty()) {
      return new Outcome.Refused(name, "", "holds nothing but blanks");
    }
    if (lines.size() > MOST_LINES) {
      return new Outcome.Refused(name, "", "has " + lines.size() + " lines, more than the " + MOST_LINES + " that are read");
    }
    Optional<Layout> layout = Layouts.of(lines);
    if (layout.isEmpty()) {
      return new Outcome.Refused(name, "", Layouts.MISSING);
    }
    return Layouts.reader(layout.get()).read(new SourceText(name, layout.get(), content, sha256), lines);
  }

  private static Outcome tooLarge(String name, String size) {
    return new Outcome.Refused(name, "", "is too large for a letter: " + size + ", and at most " + MOST_BYTES + " are read");
  }

  private static String extension(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
