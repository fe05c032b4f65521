package nl.kamergraaf.mention;

import java.util.List;

/**
 * What stands between two numbers of a list: " en ", ", ", " t/m ".
 *
 * @param end behind it; the place itself where nothing separates
 * @param range the numbers in between belong to the list too
 * @param dash it is only a dash, which does not always tell a range
 */
record Separator(int end, boolean range, boolean dash) {

  private static final List<String> RANGES = List.of("tot en met ", "t/m ", "t.e.m. ", "tem ");
  private static final List<String> LISTS = List.of("respectievelijk ", "resp. ", ", en ", ", ", "en met ", "en ", "& ");
  private static final List<String> DASHES = List.of("\u2013", "-");

  /** The one that stands behind a number. */
  static Separator at(String text, int from, int limit) {
    int at = Dossiers.spaces(text, from, limit);
    int range = behind(RANGES, text, at, limit);
    if (range > at) {
      return new Separator(range, true, false);
    }
    int dash = behind(DASHES, text, at, limit);
    if (dash > at) {
      return new Separator(dash, true, true);
    }
    int list = behind(LISTS, text, at, limit);
    return new Separator(list > at ? list : from, false, false);
  }

  private static int behind(List<String> words, String text, int at, int limit) {
    for (String word : words) {
      if (Dossiers.startsWith(text, at, limit, word)) {
        return Dossiers.spaces(text, at + word.length(), limit);
      }
    }
    return at;
  }
}
