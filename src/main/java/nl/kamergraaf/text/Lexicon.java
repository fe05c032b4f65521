package nl.kamergraaf.text;

import java.util.Locale;

/**
 * Words as strings, each made once however often letters use it: who cuts text into words asks here instead of copying.
 *
 * <p>A table of fixed size and without locks. A word whose place another one holds takes that place over; what two threads make at the same
 * time is alike.
 */
public final class Lexicon {

  /** A word as written and in small letters. */
  public record Form(String text, String lower) {}

  private static final int PLACES = 1 << 14;
  /** Longer ones are hardly ever met twice. */
  private static final int LONGEST = 40;

  private static final Form[] FORMS = new Form[PLACES];

  private Lexicon() {}

  /** The word that stands at [start, end) of a text. */
  public static Form form(String text, int start, int end) {
    if (end - start > LONGEST) {
      return made(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Form known = FORMS[place];
    if (known == null || known.text.length() != end - start || !text.startsWith(known.text, start)) {
      known = made(text.substring(start, end));
      FORMS[place] = known;
    }
    return known;
  }

  private static Form made(String word) {
    return new Form(word, word.toLowerCase(Locale.ROOT));
  }
}
