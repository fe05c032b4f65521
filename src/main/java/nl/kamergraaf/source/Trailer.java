package nl.kamergraaf.source;

import java.util.List;

/** What a site puts below the letter. */
final class Trailer {

  private static final int LONGEST = 60;

  private Trailer() {}

  /** Index of the first line of the trailer, at or after {@code from}; the number of lines where there is none. */
  static int at(List<Line> lines, int from) {
    int at = lines.size();
    for (int i = lines.size() - 1; i >= from && i >= lines.size() - LONGEST; i--) {
      Line line = lines.get(i);
      if (line.is("Naar boven") || line.is("Ondertekenaars") || line.is("Ondertekenaar") || line.is("Indieners") || line.is("Indiener")) {
        at = i;
      }
    }
    return at;
  }
}
