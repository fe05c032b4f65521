package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.text.Range;

/** Percentages and fractions of one sentence. */
final class QuantityShares {

  private static final Set<String> PERCENT = Set.of("%", "procent", "percent", "procentpunt", "procentpunten", "pct");
  private static final Set<String> DETERMINERS =
      Set.of("de", "het", "een", "zijn", "haar", "hun", "onze", "ons", "alle", "deze", "dit", "die", "dat", "uw", "al", "diens");

  /** "waarvan driekwart van particulieren": the whole stands before it. */
  private static final Set<String> OF_THESE = Set.of("waarvan", "daarvan", "hiervan");

  private final Tokens tokens;
  private final NumberGrammar grammar;
  private final NumberHedges hedges;
  private final QuantityFractions fractions;

  QuantityShares(Tokens tokens, NumberGrammar grammar, NumberHedges hedges) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.hedges = hedges;
    this.fractions = new QuantityFractions(tokens, grammar);
  }

  Optional<QuantityRead> at(int i) {
    return fractions
        .at(i)
        .map(part -> give(part.outOf() ? "share/out-of" : "share/fraction", i, part.next(), part.percent(), part.percent(), part.next()))
        .or(() -> NumberSpan.at(tokens, grammar, i).flatMap(span -> percent(i, span)));
  }

  private Optional<QuantityRead> percent(int i, NumberSpan span) {
    boolean minus = isMinus(i);
    BigDecimal low = minus ? span.high().value().negate() : span.low().value();
    BigDecimal high = minus ? span.low().value().negate() : span.high().value();
    int first = minus ? i - 1 : i;
    if (tokens.in(span.next(), PERCENT)) {
      return Optional.of(give("share/percent", first, span.next() + 1, low, high, span.next() + 1));
    }
    // "3 tot 5 procent", "10% tot 15%": the sign may stand behind each
    int unit = sharedUnit(span);
    return unit > 0 ? Optional.of(give("share/percent", first, span.next(), low, high, span.next(), unit)) : Optional.empty();
  }

  private boolean isMinus(int i) {
    boolean number = tokens.isDigits(i - 2) && !DateYear.isYear(tokens, i - 2); // "in 2025 -1,8 procent"
    return tokens.isDash(i - 1) && tokens.glued(i) && !tokens.glued(i - 1) && i > 1 && !number;
  }

  /** Where the unit ends that stands behind the last of a coordination: "van 43,7 naar 46,1%", "5 en 10 procent"; 0 where there is none. */
  private int sharedUnit(NumberSpan span) {
    int next = span.next();
    for (int steps = 0; steps < 8; steps++) {
      Optional<NumberJoin> join = NumberJoin.at(tokens, next).filter(j -> !j.kind().isRange());
      Optional<NumberSpan> following = join.flatMap(j -> NumberSpan.at(tokens, grammar, j.next()));
      if (following.isEmpty() || span.low().isYear() || span.low().isScaled() || NumberLabels.isLabelled(tokens, span.low().first())) {
        return 0;
      }
      next = following.get().next();
      if (tokens.in(next, PERCENT)) {
        return next + 1;
      }
    }
    return 0;
  }

  private QuantityRead give(String rule, int first, int next, BigDecimal low, BigDecimal high, int goOn) {
    return give(rule, first, next, low, high, goOn, 0);
  }

  /** @param unit where the unit ends, if it does not stand behind the number itself */
  private QuantityRead give(String rule, int first, int next, BigDecimal low, BigDecimal high, int goOn, int unit) {
    NumberHedges.Hedge left = hedges.before(tokens, first);
    NumberHedges.Hedge right = hedges.after(tokens, next);
    Set<String> names = new TreeSet<>(left.names());
    names.addAll(right.names());
    int start = left.names().isEmpty() ? tokens.at(first).start() : left.place();
    int end = right.names().isEmpty() ? tokens.at(next - 1).end() : right.place();
    int behind = Math.max(unit, tokens.from(end));
    Optional<Range> whole = rule.equals("share/out-of") ? NumberNoun.after(tokens, behind).or(() -> NumberNoun.inside(tokens, behind)).map(NumberNoun::range) : tokens.in(tokens.from(start) - 1, OF_THESE) ? Optional.empty() : whole(behind);
    return QuantityRead.of(new Quantity(new Range(start, end), rule, new Number(low, high, names), Quantity.Unit.PERCENT, whole), goOn);
  }

  /** What it is a share of: "van de bevolking", "bbp". */
  private Optional<Range> whole(int next) {
    if (tokens.is(next, "van")) {
      int noun = next + 1;
      while (tokens.in(noun, DETERMINERS)) {
        noun++;
      }
      if (tokens.isDigits(noun) && tokens.isDash(noun + 1) && tokens.glued(noun + 1) && tokens.isWord(noun + 2) && tokens.glued(noun + 2)) {
        return Optional.of(tokens.range(noun, noun + 3)); // "van de 15-jarigen"
      }
      if (tokens.is(noun, "te") && tokens.isWord(noun + 1)) {
        noun += 2; // "van de te behandelen schade"
      }
      int thing = NumberSpan.at(tokens, grammar, noun).map(NumberSpan::next).orElse(noun); // "van de 1.200 scholen"
      int first = thing;
      boolean participle = NumberStops.isParticiple(tokens.lower(thing)); // "van het afgesproken aantal"
      return NumberNoun.after(tokens, participle ? thing + 1 : thing).map(n -> tokens.range(first, tokens.from(n.range().end())));
    }
    boolean abbreviation = tokens.isWord(next) && tokens.lower(next).length() > 1 && tokens.lower(next).length() <= 4 && tokens.lower(next).chars().noneMatch(c -> "aeiou".indexOf(c) >= 0);
    return abbreviation || tokens.is(next, "bni") ? Optional.of(tokens.range(next, next + 1)) : Optional.empty();
  }
}
