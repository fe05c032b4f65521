package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** A number that a sentence tells of "het aantal X": "Het aantal klachten bedroeg vorig jaar 87", "neemt met 61 toe", "dat op 900 werd geraamd". */
final class QuantityTotal {

  private static final String TOTAL = "aantal";
  /** "het tekort aan loodsen", of which there are fewer than needed. */
  private static final Set<String> LACKS = Set.of("tekort", "gebrek");
  /** "Het aantal kotters dat in de haven ligt, neemt met 61 toe". */
  private static final Set<String> RELATIVES = Set.of("dat", "die");
  private static final Set<String> ARTICLES = Set.of("het", "een", "dit", "dat");
  private static final Set<String> MEASURES = Set.of("bedroeg", "bedraagt", "beliep", "beloopt");
  private static final Set<String> MOVED = Set.of("toe", "af", "omhoog", "omlaag", "terug");
  private static final Set<String> BE = Set.of("werd", "wordt", "is", "was");
  private static final Set<String> RECKONED = Set.of("becijferd", "geraamd", "geschat", "gesteld", "bepaald", "begroot", "vastgesteld", "berekend");
  private static final int FAR = 24;

  private final Tokens tokens;

  QuantityTotal(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The noun behind "aantal", where the number is told of it and no noun of its own follows. */
  Optional<Range> of(NumberSpan span, NumberHedges.Hedge hedge) {
    if (DateYear.isYear(tokens, span.first())) {
      return Optional.empty();
    }
    int before = tokens.from(hedge.place()) - 1;
    boolean ends = !tokens.isWord(span.next()) && !tokens.glued(span.next());
    boolean moves = tokens.is(before, "met") && tokens.in(span.next(), MOVED);
    boolean reckoned = tokens.is(before, "op") && (tokens.in(span.next(), RECKONED) || tokens.in(span.next(), BE) && tokens.in(span.next() + 1, RECKONED));
    boolean closed = tokens.is(span.next(), ".") || tokens.is(span.next(), ",") || tokens.is(span.next(), ";") || ends;
    boolean measures = false;
    int commas = 0;
    for (int i = before; (closed || moves || reckoned) && i > 0 && i > before - FAR && !tokens.is(i, ";"); i--) {
      measures |= closed && tokens.in(i, MEASURES);
      commas += tokens.is(i, ",") && !reckoned ? 1 : 0; // "het aantal klachten, dat op 900 werd geraamd"
      int first = tokens.is(i, TOTAL) ? i + 1 : tokens.in(i, LACKS) && tokens.is(i + 1, "aan") ? i + 2 : -1;
      if (commas > 1 || first > 0) {
        boolean subject = first > 0 && commas < 2 && (tokens.in(i - 1, ARTICLES) || tokens.in(i - 2, ARTICLES));
        boolean told = subject && (measures || moves || reckoned);
        int comma = commas;
        return told ? NumberNoun.after(tokens, first).filter(noun -> (noun.head().endsWith("n") || noun.head().endsWith("s")) && !QuantityUncounted.is(noun.head()) && (comma == 0 || tokens.in(noun.next(), RELATIVES))).map(NumberNoun::range) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
