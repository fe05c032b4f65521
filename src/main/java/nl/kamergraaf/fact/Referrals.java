package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** A resolution by which a matter is referred to a court, on which its power over it rests: "Bij resolutie 12 verwees de Raad de zaak naar het hof". */
record Referrals(Bodies.Found body, Range verb, Range ground) {

  static final Set<String> NOUNS = JurisdictionReach.WORDS.all("referral");
  private static final Set<String> VERBS = JurisdictionReach.WORDS.all("refers");
  private static final Set<String> RESOLUTIONS = JurisdictionReach.WORDS.all("referred-by");
  private static final Set<String> THROUGH = JurisdictionReach.WORDS.all("through-referral");
  private static final Set<String> BY = Set.of("bij", "met", "via", "in");
  private static final Set<String> WHEREBY = Set.of("waarmee", "waarbij", "waarin");
  private static final String TO = "naar";

  static List<Referrals> in(View view) {
    List<Referrals> all = new ArrayList<>();
    if (view.wordTable().mayHave(VERBS) && view.wordTable().mayHave(RESOLUTIONS)) {
      for (Range verb : Words.in(view, view.range(), VERBS)) {
        Range clause = view.clauseOf(verb).range();
        Optional<Bodies.Found> body = view.spoken().stream().filter(one -> clause.contains(one.range()) && Governor.of(view, one.range().start()).word().equals(TO)).findFirst();
        Optional<Range> ground = body.flatMap(one -> resolution(view, clause, verb).or(() -> whereby(view, clause)));
        ground.ifPresent(words -> all.add(new Referrals(body.get(), verb, words)));
      }
    }
    return all;
  }

  /** "Door de verwijzing van de Raad bij resolutie 12 is het hof bevoegd": the resolution of a referral by which something is so. */
  static Optional<Range> ground(View view, Range clause) {
    return Words.in(view, clause, NOUNS).stream().filter(noun -> THROUGH.contains(Governor.of(view, noun.start()).word())).findFirst()
        .flatMap(noun -> resolution(view, new Range(noun.end(), clause.end()), noun));
  }

  private static Optional<Range> resolution(View view, Range clause, Range word) {
    return InstrumentPhrase.in(view, clause, word).stream().filter(phrase -> BY.contains(phrase.governor()) && resolution(view, phrase)).findFirst().map(InstrumentPhrase::words);
  }

  /** "resolutie 12, waarmee de Raad de zaak naar het hof verwees": right before the clause. */
  private static Optional<Range> whereby(View view, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    boolean opens = first > 0 && WHEREBY.contains(words.lower(first));
    return !opens ? Optional.empty() : InstrumentPhrase.in(view, new Range(view.range().start(), words.range(first - 1).end()), clause).stream().filter(phrase -> words.startingAt(phrase.words().end()) == first && resolution(view, phrase)).findFirst().map(InstrumentPhrase::words);
  }

  private static boolean resolution(View view, InstrumentPhrase phrase) {
    return Words.any(view, phrase.words(), RESOLUTIONS);
  }
}
