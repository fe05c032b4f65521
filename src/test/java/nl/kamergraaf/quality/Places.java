package nl.kamergraaf.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.text.Range;

/**
 * Where words of the gold stand in the normalised text. Blanks, typographic quotes and dashes do not count; words and numbers must be
 * whole: "27" does not stand in "1.027" or "2027".
 */
final class Places {

  private static final String SEPARATORS = ".,";

  private final String text;
  private final StringBuilder squeezed = new StringBuilder();
  private final List<Integer> positions = new ArrayList<>();
  private final Map<String, List<Range>> known = new HashMap<>();

  Places(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      if (!blank(text.charAt(i))) {
        squeezed.append(plain(text.charAt(i)));
        positions.add(i);
      }
    }
  }

  /** Every place of the words, in reading order. */
  List<Range> of(String words) {
    return known.computeIfAbsent(words, this::find);
  }

  private List<Range> find(String words) {
    String wanted = squeeze(words);
    List<Range> places = new ArrayList<>();
    for (int at = squeezed.indexOf(wanted); !wanted.isEmpty() && at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
      Range place = new Range(positions.get(at), positions.get(at + wanted.length() - 1) + 1);
      if (whole(place)) {
        places.add(place);
      }
    }
    return List.copyOf(places);
  }

  private boolean whole(Range place) {
    return !continues(place.start() - 1, place.start(), -1) && !continues(place.end(), place.end() - 1, 1);
  }

  /** Whether the character outside an end belongs to the word or number inside it. */
  private boolean continues(int outside, int inside, int step) {
    if (outside < 0 || outside >= text.length()) {
      return false;
    }
    char out = text.charAt(outside);
    char in = text.charAt(inside);
    if (Character.isLetterOrDigit(out) && Character.isLetterOrDigit(in)) {
      return true;
    }
    int beyond = outside + step;
    return Character.isDigit(in)
        && SEPARATORS.indexOf(out) >= 0
        && beyond >= 0
        && beyond < text.length()
        && Character.isDigit(text.charAt(beyond));
  }

  private static String squeeze(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < composed.length(); i++) {
      if (!blank(composed.charAt(i))) {
        plain.append(plain(composed.charAt(i)));
      }
    }
    return plain.toString();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00AD' || c == '\u200B';
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B' -> '\'';
      case '\u201C', '\u201D', '\u201E' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      default -> c;
    };
  }
}
