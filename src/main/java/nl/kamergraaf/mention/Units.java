package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text cut into runs of letters and digits and single marks; blanks are none. The string that is looked for and the text that it may stand
 * in are cut alike, so that one is found in the other by whole units.
 */
final class Units {

  private int size;
  private int[] starts;
  private int[] ends;

  private Units(int length) {
    // a Dutch word has six letters with the blank behind it
    starts = new int[length / 5 + 4];
    ends = new int[starts.length];
  }

  static Units of(String text) {
    Units units = new Units(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i++;
      if (Letters.isWord(c)) {
        while (i < text.length() && Letters.isWord(text.charAt(i))) {
          i++;
        }
      }
      if (c != ' ') {
        units.add(start, i);
      }
    }
    return units;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /** The units of a text as strings. */
  static List<String> in(String text) {
    Units units = of(text);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < units.size; i++) {
      all.add(text.substring(units.starts[i], units.ends[i]));
    }
    return all;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Blanks before a unit. */
  int blanks(int i) {
    return i == 0 ? 0 : starts[i] - ends[i - 1];
  }
}
