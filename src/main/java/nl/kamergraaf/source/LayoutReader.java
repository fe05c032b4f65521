package nl.kamergraaf.source;

import java.util.List;
import nl.kamergraaf.letter.SourceText;

/** Reads one layout. */
interface LayoutReader {

  /** The letter in these lines, or the line at which its header stops. */
  Outcome read(SourceText source, List<Line> lines) throws Refusal;

  /** A header that ends too early. */
  static Outcome cut(SourceText source, Line last, String missing) {
    String words = last.text().length() > 60 ? last.text().substring(0, last.text().offsetByCodePoints(0, Math.min(57, last.text().codePointCount(0, last.text().length())))) + "…" : last.text();
    return new Outcome.Refused(source.name(), "line " + last.number(), "the letter is cut off or no letter: its header stops at \"" + words + "\", without " + missing);
  }
}
