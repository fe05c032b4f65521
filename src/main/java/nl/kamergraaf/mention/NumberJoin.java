package nl.kamergraaf.mention;

import java.util.Optional;

/**
 * What joins two numbers or two dates.
 *
 * @param next the token behind it
 */
record NumberJoin(Kind kind, int next) {

  /** How two are joined. */
  enum Kind {
    /** 20-25, 1,5 à 2, 3 tot 5, t/m */
    RANGE,
    /** tot en met, t/m: a range that takes in its end */
    THROUGH,
    /** of */
    OR,
    /** en */
    AND,
    /** naar: from one to the other */
    TO,
    /** a comma, in a longer list */
    COMMA;

    boolean isRange() {
      return this == RANGE || this == THROUGH;
    }
  }

  static Optional<NumberJoin> at(Tokens tokens, int i) {
    if (tokens.isDash(i)) {
      boolean even = tokens.glued(i) == tokens.glued(i + 1);
      return even ? Optional.of(new NumberJoin(Kind.RANGE, i + 1)) : Optional.empty();
    }
    return switch (tokens.lower(i)) {
      case "à", "a" -> Optional.of(new NumberJoin(Kind.RANGE, i + 1));
      case "tot" -> Optional.of(until(tokens, i + 1));
      case "t" ->
          tokens.is(i + 1, "/") && tokens.is(i + 2, "m") ? Optional.of(new NumberJoin(Kind.THROUGH, i + 3)) : Optional.empty();
      case "of" -> Optional.of(new NumberJoin(Kind.OR, i + 1));
      case "en" -> Optional.of(new NumberJoin(Kind.AND, tokens.is(i + 1, "respectievelijk") ? i + 2 : i + 1));
      case "respectievelijk" -> Optional.of(new NumberJoin(Kind.AND, i + 1));
      case "naar" -> Optional.of(new NumberJoin(Kind.TO, i + 1));
      case "," -> Optional.of(new NumberJoin(Kind.COMMA, i + 1));
      default -> Optional.empty();
    };
  }

  private static NumberJoin until(Tokens tokens, int i) {
    if (tokens.is(i, "en") && tokens.is(i + 1, "met")) {
      return new NumberJoin(Kind.THROUGH, i + 2);
    }
    return new NumberJoin(Kind.RANGE, tokens.is(i, "wel") ? i + 1 : i);
  }
}
