package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Endings of words, looked for in words: those with the same last two letters as the word, as far as a hash tells. */
public final class Endings {

  private static final int LISTS = 256;

  /** Endings by their last two letters, or null. */
  private final String[][] byEnd = new String[LISTS][];
  /** Endings of one letter. */
  private final String[] single;

  public Endings(Collection<String> endings) {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < LISTS; i++) {
      lists.add(new ArrayList<>());
    }
    List<String> letters = new ArrayList<>();
    for (String ending : endings) {
      (ending.length() == 1 ? letters : lists.get(place(ending))).add(ending);
    }
    for (int i = 0; i < LISTS; i++) {
      byEnd[i] = lists.get(i).isEmpty() ? null : lists.get(i).toArray(String[]::new);
    }
    single = letters.toArray(String[]::new);
  }

  /** Whether a word ends in one of them, or is one. */
  public boolean end(String word) {
    return word.length() > 1 && ends(word, byEnd[place(word)]) || ends(word, single);
  }

  private static boolean ends(String word, String[] endings) {
    if (endings != null) {
      for (String ending : endings) {
        if (word.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int place(String word) {
    return (word.charAt(word.length() - 1) * 31 + word.charAt(word.length() - 2)) % LISTS;
  }
}
