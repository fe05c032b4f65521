package nl.kamergraaf.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A short form between parentheses.
 *
 * @param announced "hierna" or quotation marks say that it is one
 */
record ShortForm(String text, boolean announced) {

  private static final List<String> WORDS =
      List.of("hierna ook te noemen", "hierna te noemen", "hierna aangeduid als", "hierna ook", "hierna", "verder te noemen", "afgekort als", "afgekort", "ook wel");
  private static final int MOST_WORDS = 4;

  /** "IFU", "hierna: agressietribunaal", "hierna te noemen ‘het Fonds’"; anything else is no short form. */
  static Optional<ShortForm> read(String inside) {
    String rest = inside.strip();
    boolean announced = false;
    for (String words : WORDS) {
      if (!announced && rest.regionMatches(true, 0, words, 0, words.length())) {
        rest = rest.substring(words.length()).strip();
        announced = true;
      }
    }
    rest = rest.startsWith(":") ? rest.substring(1).strip() : rest;
    if (rest.length() > 2 && Introductions.isQuote(rest.charAt(0)) && Introductions.isQuote(rest.charAt(rest.length() - 1))) {
      rest = rest.substring(1, rest.length() - 1);
      announced = true;
    }
    for (String article : List.of("de ", "het ", "een ")) {
      rest = announced && rest.startsWith(article) ? rest.substring(article.length()) : rest;
    }
    boolean short_ = !rest.isEmpty() && rest.split(" ").length <= MOST_WORDS && rest.chars().allMatch(c -> Letters.isWord((char) c) || " -&/".indexOf(c) >= 0);
    if (!short_ || !Character.isLetter(rest.charAt(0)) || (!announced && !abbreviation(rest))) {
      return Optional.empty();
    }
    return Optional.of(new ShortForm(rest, announced));
  }

  private static boolean abbreviation(String word) {
    return word.indexOf(' ') < 0 && word.length() <= 12 && word.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** The capitals of the short form stand in the name in that order: IFU in "International Fund for Ukraine". */
  static boolean fits(String shortForm, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int at = -1;
    for (char c : shortForm.toCharArray()) {
      if (Character.isUpperCase(c)) {
        at = lower.indexOf(Character.toLowerCase(c), at + 1);
        if (at < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** The words before a place start with the letters of the short form, one for each. */
  static boolean abbreviates(String shortForm, String text, int end) {
    int at = end;
    for (int i = shortForm.length() - 1; i >= 0; i--) {
      int start = at;
      while (start > 0 && at - start < 40 && Letters.isWord(text.charAt(start - 1))) {
        start--;
      }
      if (start == at || Character.toUpperCase(text.charAt(start)) != Character.toUpperCase(shortForm.charAt(i)) || !Character.isUpperCase(text.charAt(start))) {
        return false;
      }
      at = start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '-') ? start - 1 : start;
    }
    return true;
  }
}
