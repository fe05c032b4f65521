package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.Map;

/** Multipliers behind a number: "duizend", "mln.", "miljard". Two may follow each other ("duizend miljard"). */
final class NumberMultipliers {

  private static final Map<String, BigDecimal> WORDS =
      Map.ofEntries(
          power("duizend", 3), power("miljoen", 6), power("miljard", 9), power("biljoen", 12), power("biljard", 15),
          power("million", 6), power("billion", 9), power("trillion", 12));
  private static final Map<String, BigDecimal> SHORT =
      Map.ofEntries(power("dzd", 3), power("mln", 6), power("mio", 6), power("mld", 9), power("mrd", 9), power("bn", 9));

  private NumberMultipliers() {}

  /** Whether a word in small letters is one. */
  static boolean is(String lower) {
    return WORDS.containsKey(lower) || SHORT.containsKey(lower);
  }

  /**
   * Reads the multipliers that start at a token.
   *
   * @return how much they multiply by, and the token behind them; the same token where there is none
   */
  static Read at(Tokens tokens, int i) {
    BigDecimal scale = BigDecimal.ONE;
    int next = i;
    for (int n = 0; n < 2 && tokens.isWord(next) && !joinsWord(tokens, next); n++) {
      BigDecimal word = WORDS.get(tokens.lower(next));
      BigDecimal abbreviation = SHORT.get(tokens.lower(next));
      if (word == null && abbreviation == null) {
        break;
      }
      scale = scale.multiply(word == null ? abbreviation : word);
      next++;
      if (word == null && tokens.is(next, ".") && tokens.glued(next)) {
        next++;
      }
    }
    return new Read(scale, next);
  }

  /** "miljoen-plan" is a word of its own. */
  private static boolean joinsWord(Tokens tokens, int i) {
    return tokens.isDash(i + 1) && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.isWord(i + 2);
  }

  private static Map.Entry<String, BigDecimal> power(String word, int zeros) {
    return Map.entry(word, BigDecimal.TEN.pow(zeros));
  }

  record Read(BigDecimal scale, int next) {}
}
