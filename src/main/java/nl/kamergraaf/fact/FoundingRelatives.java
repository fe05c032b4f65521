package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Range;

/**
 * That a body rests on an instrument, in a relative clause right behind the body with the instrument as its subject: "het hof, waarin het akkoord
 * voorziet", "de commissie, waaraan resolutie 12 ten grondslag ligt", "waarvoor het verdrag de grondslag vormt".
 *
 * @param cue the words that say so
 */
record FoundingRelatives(Bodies.Found body, Range cue, Thing instrument) {

  static final Wordlist WORDS = Wordlist.beside(FoundingRelatives.class, "founding-words.txt");
  private static final Set<String> SKIPPED = WORDS.all("skipped");
  private static final Set<String> DEFINITE = Set.of("de", "het", "dit", "dat");

  static Optional<FoundingRelatives> of(View view) {
    for (Clause clause : view.clauses()) {
      String opener = Words.first(view.lower(clause.range()).strip());
      boolean relative = clause.opener() == Clause.Opener.SUBORDINATE && !WORDS.all(opener).isEmpty();
      Optional<Bodies.Found> body = relative ? Bodies.beside(view, clause.range()) : Optional.empty();
      Optional<FoundingRelatives> told = body.flatMap(one -> in(view, clause.range(), opener, one));
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private static Optional<FoundingRelatives> in(View view, Range clause, String opener, Bodies.Found body) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start()) + 1;
    Range said = ListedParts.trimmed(view, clause);
    Range verb = words.range(StagePattern.behind(words, said) - 1);
    Optional<Range> phrase = InstrumentPhrase.in(view, said, verb).stream().filter(one -> words.startingAt(one.start()) == first).map(InstrumentPhrase::words).findFirst().or(() -> alone(words, first));
    Optional<Range> rest = phrase.filter(one -> one.end() < said.end()).map(one -> new Range(one.end() + 1, said.end()));
    return rest.filter(cue -> WORDS.has(opener, bare(view, cue.start(), cue.end())))
        .map(cue -> new FoundingRelatives(body, cue, Instruments.thing(view, phrase.get())));
  }

  /** "waarin het vredesakkoord voorziet": a noun alone is enough, for the body tells which is meant. */
  private static Optional<Range> alone(Words words, int first) {
    boolean noun = first + 1 < words.size() && DEFINITE.contains(words.lower(first)) && Instruments.head(words.lower(first + 1));
    return noun ? Optional.of(words.range(first + 1)) : Optional.empty();
  }

  /** The words between two places without articles and adjectives that tell nothing. */
  static String bare(View view, int from, int to) {
    Words words = view.wordTable();
    StringBuilder left = new StringBuilder();
    for (int i = words.startingAt(from); i < words.size() && words.range(i).end() <= to; i++) {
      if (!words.isIn(i, SKIPPED)) {
        left.append(left.isEmpty() ? "" : " ").append(words.lower(i));
      }
    }
    return left.toString();
  }
}
