package nl.kamergraaf.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Dutch ordinals up to 99: "derde", "zestiende", "eenentwintigste", "16e", "18de". */
final class Ordinals {

  private static final String[] LOW = {
    "", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende",
    "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende"
  };
  private static final String[] TENS = {
    "", "", "twintigste", "dertigste", "veertigste", "vijftigste", "zestigste", "zeventigste", "tachtigste", "negentigste"
  };
  private static final String[] UNITS = {"", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"};
  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    for (int i = 1; i < LOW.length; i++) {
      WORDS.put(LOW[i], i);
    }
    for (int ten = 2; ten < TENS.length; ten++) {
      WORDS.put(TENS[ten], ten * 10);
      for (int unit = 1; unit < UNITS.length; unit++) {
        String join = UNITS[unit].endsWith("e") ? "ën" : "en";
        WORDS.put(UNITS[unit] + join + TENS[ten], ten * 10 + unit);
      }
    }
  }

  private Ordinals() {}

  static OptionalInt of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Integer known = WORDS.get(lower);
    if (known != null) {
      return OptionalInt.of(known);
    }
    int digits = 0;
    while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    String ending = lower.substring(digits);
    boolean ordinal = digits > 0 && digits <= 2 && (ending.equals("e") || ending.equals("de") || ending.equals("ste"));
    return ordinal ? OptionalInt.of(Integer.parseInt(lower.substring(0, digits))) : OptionalInt.empty();
  }
}
