package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number in words, of one or more tokens: "zesendertig", "twee honderd vijftig", "twee en een half", "tweeënhalf", "twintigtal".
 *
 * @param next the token behind it
 * @param round a round number: "een twintigtal"
 */
record NumberPhrase(BigDecimal value, int next, boolean round) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Optional<NumberPhrase> at(Tokens tokens, int i) {
    String word = NumberWords.plain(tokens.lower(i));
    if (word.equals("dozijn")) {
      return Optional.of(new NumberPhrase(BigDecimal.valueOf(12), i + 1, false));
    }
    if (word.endsWith("tal") && word.length() > 5) {
      OptionalLong base = NumberWords.parse(word.substring(0, word.length() - 3));
      // "een drietal" is three, "een twintigtal" about twenty
      return base.isEmpty() ? Optional.empty() : Optional.of(new NumberPhrase(BigDecimal.valueOf(base.getAsLong()), i + 1, base.getAsLong() >= 10));
    }
    for (String half : new String[] {"eneenhalf", "eneenhalve", "enhalf", "enhalve"}) {
      if (word.endsWith(half)) {
        OptionalLong base = NumberWords.parse(word.substring(0, word.length() - half.length()));
        return base.isEmpty() ? Optional.empty() : Optional.of(new NumberPhrase(BigDecimal.valueOf(base.getAsLong()).add(HALF), i + 1, false));
      }
    }
    OptionalLong first = NumberWords.parse(word);
    return first.isEmpty() ? Optional.empty() : Optional.of(whole(tokens, i, first.getAsLong()));
  }

  private static NumberPhrase whole(Tokens tokens, int i, long first) {
    long value = first;
    int next = i + 1;
    while (tokens.isWord(next) && value < 1_000_000) {
      OptionalLong more = NumberWords.parse(tokens.lower(next));
      if (more.isEmpty() || tokens.is(next, "een")) {
        break;
      }
      long n = more.getAsLong();
      if (n == 100 && value < 100) {
        value *= n;
      } else if ((value % 1000 == 0 && n < 1000) || (value % 100 == 0 && n < 100)) {
        value += n;
      } else {
        break;
      }
      next++;
    }
    if (tokens.is(next, "en") && tokens.is(next + 1, "een") && (tokens.is(next + 2, "half") || tokens.is(next + 2, "halve"))) {
      return new NumberPhrase(BigDecimal.valueOf(value).add(HALF), next + 3, false);
    }
    return new NumberPhrase(BigDecimal.valueOf(value), next, false);
  }
}
