package nl.kamergraaf.mention;

import java.util.Locale;
import java.util.Optional;

/**
 * The chapter of a budget behind a dossier number: {@code -XV}, {@code  XV}, {@code , hoofdstuk XV}, {@code (A)}, {@code  xv}.
 *
 * @param start where its first character stands
 * @param end behind it, a closing parenthesis included
 * @param name in capitals
 * @param marked a word or parentheses say that this is a chapter
 */
record Chapter(int start, int end, String name, boolean marked) {

  private static final String WORD = "hoofdstuk ";

  static Optional<Chapter> at(String text, int from, int limit) {
    int at = from;
    if (at < limit && (text.charAt(at) == ',' || Dossiers.isHyphen(text.charAt(at)))) {
      at++;
    }
    at = Dossiers.spaces(text, at, limit);
    boolean marked = Dossiers.startsWith(text, at, limit, WORD);
    at = marked ? at + WORD.length() : at;
    boolean open = at < limit && text.charAt(at) == '(';
    int start = open ? at + 1 : at;
    int end = end(text, start, limit);
    boolean closed = end < limit && text.charAt(end) == ')';
    if (end == start || (open && !closed)) {
      return Optional.empty();
    }
    return Optional.of(new Chapter(start, open ? end + 1 : end, text.substring(start, end).toUpperCase(Locale.ROOT), marked || open));
  }

  /** Roman numerals with or without A or B, or the letter of a fund; in small letters numerals only. */
  private static int end(String text, int start, int limit) {
    int at = start;
    while (at < limit && at - start < 6 && "IVX".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at < limit && at - start < 6 && text.charAt(at) >= 'A' && text.charAt(at) <= 'M') {
      at++;
    }
    while (at < limit && at - start < 6 && "ivx".indexOf(text.charAt(at)) >= 0 && (at == start || Character.isLowerCase(text.charAt(start)))) {
      at++;
    }
    return Letters.isWord(text, at) ? start : at;
  }

  /** Behind a comma or a blank a capital is the chapter only if the number follows: "33802, C" is a document of the Eerste Kamer. */
  boolean belongs(String text, int dossier, int limit) {
    boolean number = Dossiers.numberWord(text, end, limit) > end;
    if (Character.isLowerCase(text.charAt(start)) || text.charAt(start - 1) == '(') {
      return number || (hyphen(text, end) && Letters.isDigit(text, end + 1));
    }
    if (marked || start == dossier || (hyphen(text, dossier) && start == dossier + 1)) {
      return true;
    }
    if (number || (hyphen(text, end) && Letters.isDigit(text, end + 1))) {
      return true;
    }
    if (end < limit && text.charAt(end) == ')' && text.charAt(dossier) != ',') {
      return true;
    }
    if (text.charAt(dossier) != ',' && Dossiers.startsWith(text, end, limit, " en ") && Letters.isDigit(text, end + 4)) {
      return true; // "36 600 B en 36 600 C, nr. 6"
    }
    boolean comma = end < limit && text.charAt(end) == ',';
    int next = Dossiers.spaces(text, comma ? end + 1 : end, limit);
    return comma && (Letters.isDigit(text, next) || (text.charAt(dossier) != ',' && Dossiers.letters(text, next, limit) > next));
  }

  private static boolean hyphen(String text, int at) {
    return at < text.length() && Dossiers.isHyphen(text.charAt(at));
  }
}
