package nl.kamergraaf.mention;

import java.util.Set;

/** Numbers whose noun was counted before in the sentence and is left out: "terwijl 600 was overeengekomen", "dit jaar al 31". */
final class QuantityElided {

  private static final Set<String> VERBS = Set.of("was", "waren", "is", "zijn", "werd", "werden", "had", "hadden", "hebben", "heeft", "kregen", "kwamen", "gingen", "bleken");
  private static final Set<String> BE = Set.of("waren", "zijn");
  private static final Set<String> OPENS = Set.of("terwijl", "waar", "hoewel", "ofschoon", "slechts");
  private static final Set<String> TIMES =
      Set.of(
          "dit", "dat", "vorig", "het", "de", "een", "in", "afgelopen", "eerste", "tweede", "derde", "vierde", "jaar", "kwartaal", "halfjaar", "maand", "week", "seizoen", "daarvoor", "ervoor", "eerder", "later", "nu",
          "thans", "inmiddels", "daarna", "erna");
  private static final Set<String> JOINS = Set.of(",", ";", "en", "maar", "tegen");
  private static final int NEAR = 7;

  private QuantityElided() {}

  /**
   * Whether a number that no noun follows counts what was counted before.
   *
   * @param before index of the token before the number, its hedges and "al", "nog" left out
   */
  static boolean is(Tokens tokens, NumberSpan span, int before) {
    if (DateYear.isYear(tokens, span.first()) || tokens.is(before, "in") || tokens.is(before, "nummer") || tokens.is(before, "nr")) {
      return false;
    }
    return told(tokens, span, before) || there(tokens, span, before) || timed(tokens, span, before);
  }

  /** "terwijl 600 was overeengekomen", "maar slechts 45 hebben gereageerd". */
  private static boolean told(Tokens tokens, NumberSpan span, int before) {
    boolean opens = tokens.in(before, OPENS) || tokens.is(span.first() - 1, "slechts") && tokens.in(before, JOINS);
    return opens && tokens.in(span.next(), VERBS);
  }

  /** "terwijl dat er in 2024 nog 52 waren". */
  private static boolean there(Tokens tokens, NumberSpan span, int before) {
    if (!tokens.in(span.next(), BE) || tokens.isWord(span.next() + 1)) {
      return false;
    }
    for (int i = before; i > 0 && i > before - NEAR && !tokens.in(i, JOINS); i--) {
      if (tokens.is(i, "er")) {
        return true;
      }
    }
    return false;
  }

  /** ", dit jaar al 31", "en in het tweede 410": nothing but a moment stands before the number, and nothing behind it. */
  private static boolean timed(Tokens tokens, NumberSpan span, int before) {
    if (tokens.isWord(span.next()) || tokens.glued(span.next()) && (tokens.isDash(span.next()) || tokens.is(span.next(), "/") || tokens.is(span.next(), "%") || tokens.is(span.next(), ")"))) {
      return false;
    }
    int i = before;
    while (i > 0 && i > before - NEAR && (tokens.in(i, TIMES) || DateYear.isYear(tokens, i) && tokens.is(i - 1, "in"))) {
      i--;
    }
    return before - i > 1 && tokens.in(i, JOINS);
  }
}
