package nl.kamergraaf.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.ReadLetter;

/** How explained letters are written. */
interface Explained extends AutoCloseable {

  /** One letter with its facts in reading order. */
  void letter(ReadLetter letter, List<Fact> facts) throws IOException;

  @Override
  void close() throws IOException;

  /** {@code Cites} is "cites", {@code HasStatus} is "has status". */
  static String kind(Fact fact) {
    return fact.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
