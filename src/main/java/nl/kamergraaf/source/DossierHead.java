package nl.kamergraaf.source;

import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.letter.DossierKey;

/**
 * A dossier as a heading names it: {@code 36 045 Situatie in Oekraïne}, {@code 21 501-28 Defensieraad}, {@code 36 410 V Vaststelling …}.
 *
 * @param title empty where it stands on the next line
 */
record DossierHead(DossierKey key, String title) {

  static Optional<DossierHead> at(String text) {
    if (text.length() < 5 || text.length() > 600) {
      return Optional.empty();
    }
    int first = digits(text, 0);
    int end = first;
    String number = text.substring(0, first);
    if (first == 2 && Lines.blank(text.charAt(2)) && digits(text, 3) == 6) {
      end = 6;
      number = text.substring(0, 2) + text.substring(3, 6);
    }
    if (number.length() != 5 || end < text.length() && ".,:/".indexOf(text.charAt(end)) >= 0) {
      return Optional.empty();
    }
    String rest = text.substring(end);
    String bare = rest.startsWith("-") ? rest.substring(1).strip() : rest.strip();
    if (!rest.isEmpty() && !rest.startsWith("-") && !Lines.blank(rest.charAt(0))) {
      return Optional.empty();
    }
    int stop = 0;
    while (stop < bare.length() && !Lines.blank(bare.charAt(stop))) {
      stop++;
    }
    String word = bare.substring(0, stop);
    Optional<String> addition = addition(word, rest.startsWith("-"));
    String title = addition.isPresent() ? bare.substring(stop).strip() : bare;
    if (title.startsWith("-") || title.startsWith("–")) {
      title = title.substring(1).strip();
    }
    return Optional.of(new DossierHead(new DossierKey(number, addition), title));
  }

  /**
   * The part of a key after the number in its normal form: two digits, a chapter in capitals, or the number of a Kingdom act:
   * {@code 2 → 02}, {@code v → V}, {@code (R1234) → R1234}.
   */
  static Optional<String> addition(String word, boolean hyphenated) {
    String bare = word.replace("(", "").replace(")", "");
    if (bare.isEmpty() || bare.length() > 6) {
      return Optional.empty();
    }
    if (bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return !hyphenated || bare.length() > 2 ? Optional.empty() : Optional.of(bare.length() == 1 ? "0" + bare : bare);
    }
    String upper = bare.toUpperCase(Locale.ROOT);
    boolean act = upper.charAt(0) == 'R' && upper.length() > 3 && upper.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    boolean roman = upper.matches("[IVX]{1,5}[A-E]?");
    boolean letter = upper.length() == 1 && upper.matches("[A-Z]");
    boolean written = hyphenated || bare.equals(upper);
    return written && (act || roman || letter) ? Optional.of(upper) : Optional.empty();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 6 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
