package nl.kamergraaf.source;

import java.util.OptionalInt;
import java.util.Set;
import nl.kamergraaf.letter.Block;

/** What a block of running text is, by its own words. */
final class BlockKinds {

  private static final Set<String> MULTIPLIERS = Set.of("duizend", "miljoen", "miljard", "mln", "mln.", "mld", "mld.", "procent", "euro");
  private static final int LONGEST_HEADING = 130;
  private static final int LONGEST_SALUTATION = 120;

  private BlockKinds() {}

  /** {@code Geachte voorzitter,} */
  static boolean salutation(String text) {
    boolean opens = text.regionMatches(true, 0, "Geachte ", 0, 8) || text.regionMatches(true, 0, "Mijnheer de Voorzitter", 0, 22) || text.regionMatches(true, 0, "Beste ", 0, 6);
    return opens && text.length() < LONGEST_SALUTATION && text.indexOf('.') < 0;
  }

  /**
   * Length of the mark with which a list item begins, blanks after it included; 0 if there is none: a dash, a bullet, {@code 1.},
   * {@code a)}, {@code (ii)}.
   */
  static int listMark(String text) {
    if (text.length() < 3) {
      return 0;
    }
    int mark = "-–—−•*·▪◦‣●○■□➢➤✓".indexOf(text.charAt(0)) >= 0 || text.charAt(0) == 'o' && text.charAt(1) == '\t' ? 1 : numberMark(text);
    if (mark == 0 || !Lines.blank(text.charAt(mark))) {
      return 0;
    }
    while (mark < text.length() && Lines.blank(text.charAt(mark))) {
      mark++;
    }
    return mark;
  }

  private static int numberMark(String text) {
    boolean open = text.charAt(0) == '(';
    int at = open ? 1 : 0;
    int first = at;
    boolean digits = Character.isDigit(text.charAt(at));
    while (at < text.length() - 1 && at < first + 4 && (digits ? Character.isDigit(text.charAt(at)) : Character.isLowerCase(text.charAt(at)))) {
      at++;
    }
    boolean closed = text.charAt(at) == ')' || !open && text.charAt(at) == '.';
    boolean shape = at > first && (digits ? at - first <= 3 : at - first == 1 || text.substring(first, at).matches("[ivx]+"));
    return closed && shape && at + 1 < text.length() ? at + 1 : 0;
  }

  /** {@code Pagina 2 van 5}. */
  static boolean page(Line line) {
    return line.text().length() < 24 && line.starts("Pagina ") && line.text().contains(" van ");
  }

  /** Nothing but a number of at most three digits, as notes and questions have. */
  static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
  }

  /** The number in a list mark. */
  static OptionalInt number(String text) {
    int at = text.startsWith("(") ? 1 : 0;
    int value = 0;
    int first = at;
    while (at < text.length() && at < first + 4 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + text.charAt(at++) - '0';
    }
    return at == first ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Whether a line could stand above a passage: short, no sentence, begins with a capital or a number. */
  static boolean headingLike(String text) {
    if (text.length() > LONGEST_HEADING || text.isEmpty() || text.indexOf('\t') >= 0 || text.contains(" | ") || counts(text)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    char first = text.charAt(0);
    boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "'‘’\"“«(".indexOf(first) >= 0;
    long letters = text.chars().filter(Character::isLetter).count();
    return opens && letters * 2 > text.length() && ".;,:…".indexOf(last) < 0 && !text.startsWith("www.") && !text.contains("://");
  }

  /** Whether a line begins with what it counts, "7,8 miljard doses": neither the number of a section nor a year. */
  private static boolean counts(String text) {
    int end = 0;
    while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    if (end == 0 || end + 1 >= text.length()) {
      return false;
    }
    int next = text.indexOf(' ', end + 1);
    String word = text.substring(end + 1, next < 0 ? text.length() : next);
    boolean group = end > 4 && text.charAt(end - 4) == '.';
    return text.charAt(end) == '%' || text.substring(0, end).indexOf(',') > 0 || group || text.charAt(end) == ' ' && MULTIPLIERS.contains(word);
  }

  /** Kind of a block that is neither note nor signature. */
  static Block.Kind of(String text, boolean listed, boolean opensPassage) {
    if (salutation(text)) {
      return Block.Kind.SALUTATION;
    }
    if (opensPassage && headingLike(text) && (listMark(text) == 0 || Character.isDigit(text.charAt(0)) && text.length() < 80 && !listed)) {
      return Block.Kind.HEADING;
    }
    return listMark(text) > 0 || listed ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }
}
