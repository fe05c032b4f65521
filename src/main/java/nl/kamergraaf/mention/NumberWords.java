package nl.kamergraaf.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Numbers below a million in one Dutch word: "zesendertig", "tweehonderdvijftig", "vijftienhonderd", "honderdduizend". */
public final class NumberWords {

  private static final String[] UNITS = {
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien",
    "zeventien", "achttien", "negentien"
  };
  private static final String[] TENS = {"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"};
  private static final Map<String, Integer> BELOW_100 = below100();

  private NumberWords() {}

  /** Value of a word in small letters; empty for "honderden" and for what is no number. */
  public static OptionalLong parse(String word) {
    if (word.length() > Token.LONGEST || word.length() < 3) {
      return OptionalLong.empty();
    }
    long value = belowMillion(plain(word));
    return value > 0 ? OptionalLong.of(value) : OptionalLong.empty();
  }

  /** A cheap look at the end of a word: false means that no number starts with it, not even "een", "half" or "twintigtal". */
  static boolean mayBe(String word) {
    if (word.length() < 3) {
      return false;
    }
    return switch (word.charAt(word.length() - 1)) {
      case 'n' -> word.endsWith("een") || word.endsWith("één") || word.equals("eén") || word.endsWith("tien") || word.endsWith("zeven") || word.endsWith("negen") || word.equals("dozijn");
      case 'e' -> word.endsWith("twee") || word.endsWith("drie") || word.endsWith("halve");
      case 'f' -> word.endsWith("vijf") || word.endsWith("elf") || word.endsWith("twaalf") || word.endsWith("half");
      case 'd' -> word.endsWith("honderd") || word.endsWith("duizend");
      case 'r' -> word.endsWith("vier");
      case 's' -> word.endsWith("zes");
      case 't' -> word.endsWith("acht");
      case 'g' -> word.endsWith("tig");
      case 'l' -> word.endsWith("tal");
      default -> false;
    };
  }

  /** Without accents and trema: "tweeëntwintig" and "tweeentwintig" are one. */
  static String plain(String word) {
    return word.chars().allMatch(c -> c < 128) ? word : word.replace('ë', 'e').replace('é', 'e').replace('ï', 'i');
  }

  private static long belowMillion(String word) {
    int at = word.indexOf("duizend");
    if (at < 0) {
      return belowThousand(word);
    }
    return joined(at == 0 ? 1 : belowThousand(word.substring(0, at)), 1000, rest(word.substring(at + "duizend".length())));
  }

  private static long belowThousand(String word) {
    int at = word.indexOf("honderd");
    if (at < 0) {
      return BELOW_100.getOrDefault(word, -1);
    }
    long left = at == 0 ? 1 : BELOW_100.getOrDefault(word.substring(0, at), -1);
    return joined(left, 100, rest(word.substring(at + "honderd".length())));
  }

  private static long rest(String word) {
    if (word.isEmpty()) {
      return 0;
    }
    long value = belowThousand(word);
    return value < 0 && word.startsWith("en") ? belowThousand(word.substring(2)) : value;
  }

  private static long joined(long left, long times, long right) {
    return left < 0 || right < 0 ? -1 : left * times + right;
  }

  private static Map<String, Integer> below100() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < UNITS.length; i++) {
      words.put(UNITS[i], i + 1);
    }
    for (int t = 0; t < TENS.length; t++) {
      int tens = (t + 2) * 10;
      words.put(TENS[t], tens);
      for (int unit = 0; unit < 9; unit++) {
        words.put(UNITS[unit] + "en" + TENS[t], tens + unit + 1);
      }
    }
    return Map.copyOf(words);
  }
}
