package nl.kamergraaf.mention;

import java.util.LinkedList;
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
  private static final int SMALL = 6;
  /** Letters of a short form that comes from the name in another language. */
  private static final int MOST_FOREIGN = 6;
  private static final int MOST_WORDS = 4;
  private static final int MOST_WORDS_BEFORE = 8;
  private static final int FARTHEST = 120;

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
    rest = plural(rest);
    int comma = rest.indexOf(',');
    rest = comma > 0 && abbreviation(rest.substring(0, comma)) ? rest.substring(0, comma) : rest;
    boolean short_ = !rest.isEmpty() && rest.split(" ").length <= MOST_WORDS && rest.chars().allMatch(c -> Letters.isWord((char) c) || " -&/".indexOf(c) >= 0);
    if (!short_ || !Character.isLetter(rest.charAt(0)) || (!announced && !abbreviation(rest))) {
      return Optional.empty();
    }
    return Optional.of(new ShortForm(rest, announced));
  }

  /** "ADV's" are several of what ADV stands for. */
  private static String plural(String word) {
    String one = word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    return one.length() > 1 && one.chars().allMatch(Character::isUpperCase) ? one : word;
  }

  private static boolean abbreviation(String word) {
    return word.indexOf(' ') < 0 && word.length() <= 12 && (word.chars().filter(Character::isUpperCase).count() >= 2 || small(word));
  }

  /** "Iplo": one capital, so it may be any name; it must be spelled by the words before it. */
  static boolean small(String word) {
    boolean letters = word.length() >= 3 && word.length() <= SMALL && word.chars().allMatch(Character::isLetter);
    return letters && Character.isUpperCase(word.charAt(0)) && word.chars().filter(Character::isUpperCase).count() == 1;
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

  /** Capitals of which two open words of the name, in order: those of its name in another language, "Hof van Arbitrage voor Sport (CAS)". */
  static boolean foreign(String shortForm, String name) {
    boolean capitals = shortForm.length() > 2 && shortForm.length() <= MOST_FOREIGN && shortForm.chars().allMatch(Character::isUpperCase);
    int letter = 0;
    int found = 0;
    for (String word : capitals ? name.split("[ -]") : new String[0]) {
      int at = word.isEmpty() || !Character.isUpperCase(word.charAt(0)) ? -1 : shortForm.indexOf(word.charAt(0), letter);
      letter = at < 0 ? letter : at + 1;
      found += at < 0 ? 0 : 1;
    }
    boolean inside = found == 1 && name.indexOf(' ') > 0 && shortForm.charAt(0) == name.charAt(0) && name.toLowerCase(Locale.ROOT).indexOf(Character.toLowerCase(shortForm.charAt(shortForm.length() - 1)), name.indexOf(' ')) > 0;
    return found > 1 || inside;
  }

  /**
   * Whether the words that end at a place are what a short form abbreviates: its first letter opens one of them with a capital, the others follow
   * in order, and at least two of them, or both, open a word too: PCA after "Preconditioned Air unit".
   */
  static boolean abbreviates(String shortForm, String text, int end) {
    List<String> before = wordsBefore(text, end);
    for (int first = 0; first < before.size(); first++) {
      String word = before.get(first);
      boolean opens = Character.toUpperCase(word.charAt(0)) == shortForm.charAt(0);
      List<String> phrase = before.subList(first, before.size());
      if (opens && (Character.isUpperCase(word.charAt(0)) ? spells(shortForm, phrase) : spellsOut(shortForm, phrase))) {
        return true;
      }
    }
    return false;
  }

  /** Words with small letters are what a short form abbreviates where each of them gives a letter: "private sector involvement (PSI)". */
  private static boolean spellsOut(String shortForm, List<String> words) {
    boolean capitals = shortForm.length() > 2 && shortForm.chars().allMatch(Character::isUpperCase);
    List<String> telling = words.stream().filter(word -> !FunctionWords.has(word)).toList();
    return capitals && telling.size() <= shortForm.length() && telling.stream().allMatch(word -> Character.isLowerCase(word.charAt(0)))
        && (initials(shortForm, String.join(" ", words)) || spells(shortForm, words) && spells(shortForm, telling) && initialsIn(shortForm, telling));
  }

  /** The first letters of the words stand in the short form, in order. */
  private static boolean initialsIn(String shortForm, List<String> words) {
    int at = 0;
    for (String word : words) {
      at = shortForm.indexOf(Character.toUpperCase(word.charAt(0)), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** Every letter of a short form opens a word of a phrase, in order; small words of the phrase may be left out: "Verenigde Staten (VS)". */
  static boolean initials(String shortForm, String phrase) {
    int letter = 0;
    for (String word : phrase.split("[ -]")) {
      boolean opens = !word.isEmpty() && letter < shortForm.length() && Character.toLowerCase(word.charAt(0)) == Character.toLowerCase(shortForm.charAt(letter));
      if (!opens && !FunctionWords.has(word)) {
        return false;
      }
      letter += opens ? 1 : 0;
    }
    return letter == shortForm.length();
  }

  /** The letters of a short form follow each other in words, two of them at their starts. */
  static boolean spells(String shortForm, List<String> words) {
    int letter = 0;
    int initials = 0;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      for (int i = 0; i < lower.length() && letter < shortForm.length(); i++) {
        boolean same = lower.charAt(i) == Character.toLowerCase(shortForm.charAt(letter));
        boolean laterInitial = i > 0 && same && opensLater(words, word, shortForm.charAt(letter));
        if (same && !laterInitial) {
          letter++;
          initials += i == 0 ? 1 : 0;
        }
      }
    }
    return letter == shortForm.length() && initials >= 2;
  }

  /** A letter that opens one of the words that follow is meant there. */
  private static boolean opensLater(List<String> words, String after, char letter) {
    return words.subList(words.indexOf(after) + 1, words.size()).stream().anyMatch(word -> Character.toLowerCase(word.charAt(0)) == Character.toLowerCase(letter));
  }

  /** Up to eight words before a place, in their order. */
  static List<String> wordsBefore(String text, int end) {
    LinkedList<String> words = new LinkedList<>();
    int at = end;
    int least = Math.max(0, end - FARTHEST);
    while (at > least && words.size() < MOST_WORDS_BEFORE && ".;:()\n".indexOf(text.charAt(at - 1)) < 0) {
      int stop = at;
      while (at > least && Character.isLetter(text.charAt(at - 1))) {
        at--;
      }
      if (at < stop) {
        words.addFirst(text.substring(at, stop));
      } else {
        at--;
      }
    }
    return words;
  }
}
