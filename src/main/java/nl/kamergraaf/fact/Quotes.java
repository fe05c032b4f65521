package nl.kamergraaf.fact;

import nl.kamergraaf.text.Range;

/** Short quotations, which name something: "de campagne 'Eerst meten, dan varen'". What stands in one says nothing of the sentence around it. */
final class Quotes {

  private static final int LONGEST = 70;
  private static final String OPENING = "'\"\u2018\u201c";
  private static final String CLOSING = "'\"\u2019\u201d";

  private Quotes() {}

  /** The place of the mark that closes the quotation that a mark opens; -1 where it opens none, or a long one. */
  static int closing(String text, int mark, int limit) {
    int kind = OPENING.indexOf(text.charAt(mark));
    boolean opens = kind >= 0 && mark > 0 && " (".indexOf(text.charAt(mark - 1)) >= 0 && mark + 1 < limit && Character.isUpperCase(text.charAt(mark + 1));
    for (int i = mark + 2; opens && i < Math.min(limit, mark + LONGEST); i++) {
      boolean closes = text.charAt(i) == CLOSING.charAt(kind) && (i + 1 >= limit || !Character.isLetterOrDigit(text.charAt(i + 1)));
      if (closes) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a place stands in words that the sentence quotes, of whatever length: "wij" is then not who writes. */
  static boolean inside(View view, int place) {
    String text = view.text().text();
    int straight = 0;
    int curved = 0;
    for (int i = view.range().start(); i < place; i++) {
      char c = text.charAt(i);
      straight += c == '"' ? 1 : 0;
      curved = c == '\u201c' || c == '\u201e' ? 1 : c == '\u201d' ? 0 : curved;
    }
    return straight % 2 == 1 || curved > 0;
  }

  /** Whether a stretch stands in a short quotation that another does not stand in. */
  static boolean apart(String text, Range sentence, Range inside, Range other) {
    for (int i = inside.start() - 1; i > sentence.start() && i > inside.start() - LONGEST; i--) {
      int close = OPENING.indexOf(text.charAt(i)) >= 0 ? closing(text, i, sentence.end()) : -1;
      if (close >= inside.end()) {
        return other.end() <= i || other.start() >= close;
      }
    }
    return false;
  }
}
