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
 * @param words those of the instrument
 */
record FoundingRelatives(Bodies.Found body, Range cue, Range words) {

  static final Wordlist WORDS = Wordlist.beside(FoundingRelatives.class, "founding-words.txt");
  private static final Set<String> SKIPPED = WORDS.all("skipped");
  private static final Set<String> DEFINITE = Set.of("de", "het", "dit", "dat");
  private static final Set<String> WHICH = Set.of("dat", "die");
  private static final Set<String> PROVIDES = Set.of("voorziet", "voorzag");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final String IN = "in";
  private static final String OF = "van";
  private static final String FOUNDING = "founding";

  Thing instrument(View view) {
    return Instruments.thing(view, words);
  }

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
        .map(cue -> new FoundingRelatives(body, cue, phrase.get()));
  }

  /** "Zes staten tekenden het verdrag dat voorziet in (de oprichting van) het hof": told of the instrument, the end of a verb may stand between. */
  static Optional<FoundingRelatives> provided(View view) {
    Words words = view.wordTable();
    for (int i = 3; words.mayHave(PROVIDES) && i + 1 < words.size(); i++) {
      if (words.isIn(i, PROVIDES) && words.isIn(i - 1, WHICH) && words.lower(i + 1).equals(IN)) {
        Range cue = words.range(i);
        Range in = words.range(i + 1);
        Optional<Bodies.Found> body = view.spoken().stream().filter(one -> provided(view, one, in)).findFirst();
        Optional<Range> instrument = body.isPresent() ? told(view, Instruments.participle(words.lower(i - 2)) ? i - 3 : i - 2) : Optional.empty();
        return instrument.map(told -> new FoundingRelatives(body.get(), cue, told));
      }
    }
    return Optional.empty();
  }

  /** "in het hof", "in de oprichting van het hof" */
  private static boolean provided(View view, Bodies.Found body, Range in) {
    Words words = view.wordTable();
    Governor governor = Governor.of(view, body.range().start());
    int noun = words.startingAt(governor.range().start()) - 1;
    boolean act = governor.word().equals(OF) && noun > 0 && BodyPlaces.kind(words.lower(noun)).filter(FOUNDING::equals).isPresent();
    return (act ? Governor.of(view, words.range(noun).start()) : governor).range().equals(in);
  }

  /** The instrument that ends with a word: by all its words, else by its noun alone. */
  private static Optional<Range> told(View view, int last) {
    Words words = view.wordTable();
    Range end = words.range(last);
    Optional<Range> phrase = InstrumentPhrase.in(view, view.clauseOf(end).range(), end).stream().map(InstrumentPhrase::words).filter(one -> one.end() == end.end()).findFirst();
    return phrase.or(() -> last > 0 && words.isIn(last - 1, ARTICLES) && Instruments.head(words.lower(last)) ? Optional.of(end) : Optional.empty());
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
