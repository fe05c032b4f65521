package nl.kamergraaf.mention;

/**
 * The forms of words, each made once however often letters use it: who cuts text into words asks here instead of copying.
 *
 * <p>A table of fixed size and without locks. A word whose place another one holds takes that place over; what two threads make at the same
 * time is alike.
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
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Form known = FORMS[place];
    if (known == null || known.text().length() != end - start || !text.startsWith(known.text(), start)) {
      known = new Form(text.substring(start, end));
      FORMS[place] = known;
    }
    return known;
  }

  /** The same in small letters. */
  public static String lower(String text, int start, int end) {
    return end - start > LONGEST ? text.substring(start, end).toLowerCase(java.util.Locale.ROOT) : at(text, start, end).lower();
  }
}
