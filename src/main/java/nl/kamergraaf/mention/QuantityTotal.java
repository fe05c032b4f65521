package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** A number that a sentence tells of "het aantal X": "Het aantal klachten bedroeg vorig jaar 87", "neemt met 61 toe", "dat op 900 werd geraamd". */
final class QuantityTotal {

  private static final String TOTAL = "aantal";
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
    for (int i = before; (closed || moves || reckoned) && i > 0 && i > before - FAR && !tokens.is(i, ";"); i--) {
      measures |= closed && tokens.in(i, MEASURES);
      boolean apart = tokens.is(i, ",") && !reckoned; // "het aantal klachten, dat op 900 werd geraamd"
      if (apart) {
        return Optional.empty();
      }
      if (tokens.is(i, TOTAL)) {
        boolean subject = tokens.in(i - 1, ARTICLES) || tokens.in(i - 2, ARTICLES);
        return subject && (measures || moves || reckoned) ? NumberNoun.after(tokens, i + 1).filter(noun -> (noun.head().endsWith("n") || noun.head().endsWith("s")) && !QuantityUncounted.is(noun.head())).map(NumberNoun::range) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
