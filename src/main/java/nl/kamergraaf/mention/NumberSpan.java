package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number or a range of two: "20-25", "1,5 à 2 miljoen", "tussen de 100 en 150".
 *
 * @param first its first token, "tussen" included
 * @param next the token behind it
 */
record NumberSpan(int first, int next, NumberValue low, NumberValue high) {

  static Optional<NumberSpan> at(Tokens tokens, NumberGrammar grammar, int i) {
    boolean between = tokens.is(i, "tussen");
    int start = between ? (tokens.is(i + 1, "de") ? i + 2 : i + 1) : i;
    Optional<NumberValue> value = grammar.startsAt(start) ? grammar.at(start) : Optional.empty();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    NumberValue low = value.get();
    Optional<NumberSpan> range =
        NumberJoin.at(tokens, low.next())
            .filter(join -> between ? join.kind() == NumberJoin.Kind.AND : join.kind().isRange() || join.kind() == NumberJoin.Kind.OR)
            .flatMap(join -> grammar.at(join.next()).flatMap(high -> ofTwo(i, low, high, join.kind())));
    return range.or(() -> between ? Optional.empty() : Optional.of(new NumberSpan(i, low.next(), low, low)));
  }

  private static Optional<NumberSpan> ofTwo(int first, NumberValue low, NumberValue high, NumberJoin.Kind kind) {
    if (kind == NumberJoin.Kind.OR && (low.isYear() || high.isYear())) {
      return Optional.empty();
    }
    NumberValue from = low.takesScaleOf(high) && low.raw().compareTo(high.raw()) < 0 ? low.scaled(high.scale()) : low;
    boolean rising = from.value().compareTo(high.value()) < 0;
    // "900 tot 1,2 miljard" leaves open what the 900 are
    boolean near = from.value().multiply(BigDecimal.valueOf(1000)).compareTo(high.value()) >= 0;
    return rising && near ? Optional.of(new NumberSpan(first, high.next(), from, high)) : Optional.empty();
  }

  boolean isRange() {
    return low != high;
  }

  Number number(java.util.Set<String> qualifiers) {
    return new Number(low.value(), high.value(), qualifiers);
  }
}
