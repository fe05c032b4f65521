package nl.kamergraaf.mention;

import java.util.Locale;

/**
 * The forms of words, each made once however often letters use it: who cuts text into words asks here instead of copying.
 *
 * <p>A table of fixed size and without locks. A word whose place another one holds takes that place over, and the other goes to the place
 * beside it; what two threads make at the same time is alike.
 */
public final class Forms {

  private static final int PLACES = 1 << 16;
  /** Longer ones are hardly ever met twice. */
  private static final int LONGEST = 40;

  private static final Form[] FORMS = new Form[PLACES];

  private Forms() {}

  /** The form of what stands at [start, end) of a text. */
  public static Form at(String text, int start, int end) {
    if (end - start > LONGEST) {
      return new Form(text.substring(start, end));
    }
    int place = place(text, start, end);
    Form known = known(place, text, start, end);
    if (known != null) {
      return known;
    }
    Form made = new Form(text.substring(start, end));
    if (FORMS[place] != null) {
      FORMS[place ^ 1] = FORMS[place];
    }
    FORMS[place] = made;
    return made;
  }

  private static int place(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 16) & PLACES - 1;
  }

  /** The form at a place or the one beside it; null where neither is it. */
  private static Form known(int place, String text, int start, int end) {
    Form first = FORMS[place];
    if (is(first, text, start, end)) {
      return first;
    }
    Form second = FORMS[place ^ 1];
    return is(second, text, start, end) ? second : null;
  }

  private static boolean is(Form form, String text, int start, int end) {
    return form != null && form.text().length() == end - start && text.startsWith(form.text(), start);
  }

  /** The same in small letters; what is no known word may be several, and is not kept. */
  public static String lower(String text, int start, int end) {
    Form known = end - start > LONGEST ? null : known(place(text, start, end), text, start, end);
    return known != null ? known.lower() : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The sets that it is in, in small letters. */
  public static WordRow row(String text, int start, int end) {
    Form known = end - start > LONGEST ? null : known(place(text, start, end), text, start, end);
    return known != null ? known.row() : WordRow.of(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
