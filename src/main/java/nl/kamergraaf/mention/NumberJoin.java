package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;

/**
 * What joins two numbers or two dates.
 *
 * @param next the token behind it
 */
record NumberJoin(Kind kind, int next) {

  private static final Set<String> MOVES =
      Set.of(
          ("stijgt stijgen steeg stegen gestegen daalt dalen daalde daalden gedaald groeit groeien groeide groeiden gegroeid toegenomen afgenomen toeneemt afneemt toenam afnam toe"
                  + " af verhoogd verlaagd verhoogt verlaagt verhoogde verlaagde opgelopen oploopt opliep teruggebracht teruggelopen uitgebreid gekrompen krimpt kromp verminderd"
                  + " stijging daling groei toename afname verhoging verlaging opgehoogd bijgesteld opgetrokken opgeschaald opgevoerd verruimd vergroot afgebouwd ingekrompen gereduceerd gezakt zakt zakte geslonken")
              .split(" "));
  /** In tokens: how far before "tot" the number may begin, and how far from it the verb may stand. */
  private static final int LONGEST = 6;
  private static final int BEFORE = 9;
  private static final int BEHIND = 7;

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
    Kind kind = moves(tokens, i - 1) ? Kind.TO : Kind.RANGE;
    return new NumberJoin(kind, tokens.is(i, "wel") ? i + 1 : i);
  }

  /** "steeg van 276 tot 342", "is van 5 tot 8 miljoen opgelopen": from one to the other, and nothing between them. */
  private static boolean moves(Tokens tokens, int tot) {
    int van = tot - 1;
    while (van > tot - LONGEST && !tokens.is(van, "van")) {
      van--;
    }
    boolean by = tokens.is(tot - 2, "met") && !tokens.isWord(tot + 2); // "groeide met 46 tot 658"
    van = by ? tot - 2 : van;
    if (!by && !tokens.is(van, "van") || DateYear.isYear(tokens, tot - 1) || DateNames.month(tokens.lower(tot + 2)).isPresent()) {
      return false;
    }
    for (int i = van - 1; i > van - BEFORE && (tokens.isWord(i) || tokens.isDigits(i)); i--) {
      if (tokens.in(i, MOVES)) {
        return true;
      }
    }
    for (int i = tot + 2; i < tot + BEHIND; i++) {
      if (tokens.in(i, MOVES)) {
        return true;
      }
    }
    return false;
  }
}
