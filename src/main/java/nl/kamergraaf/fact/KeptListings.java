package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Listings that go on or rest: "de plaatsing van twaalf personen is verlengd", "de plaatsingen van vier bedrijven blijven van kracht". */
final class KeptListings {

  static final Set<String> STAGES = Set.of("extended", "in-force", "suspended");
  /** "het Gerecht liet de plaatsing in stand" */
  static final Set<String> COURTS = Set.of("gerecht", "hof", "rechtbank", "rechter");
  private static final Set<String> UPHELD = Set.of("gehandhaafd");
  private static final String NOT = "niet";
  private static final String YET = "nog";
  private static final Set<String> WHOSE = Set.of("haar", "zijn", "diens");
  private static final Set<String> THUS = Set.of("zodat", "waardoor", "waarmee");
  private static final Set<String> OF = Set.of("van");

  private KeptListings() {}

  /** The frame of a noun for a listing that so many hang from, in a clause that says that it is kept. */
  static Optional<ListFrames.Frame> frame(View view, Range noun) {
    boolean dropped = dropped(view, noun);
    return is(view, noun) ? Optional.of(new ListFrames.Frame(dropped ? "delisting" : "listing", noun, !dropped)) : Optional.empty();
  }

  static boolean is(View view, Range noun) {
    if (!SanctionWords.LISTED.contains(view.lower(noun)) || !Packages.aboutSanctions(view) || SanctionWords.domestic(view)) {
      return false;
    }
    Range clause = view.resumed(view.clauses().indexOf(view.clauseOf(noun))); // "De plaatsing van de minister, waartegen hij opkwam, is gehandhaafd"
    boolean kept = upheld(view, noun).isPresent() || dropped(view, noun) || !Words.any(view, clause, COURTS) && view.cues("status", clause).stream().anyMatch(cue -> STAGES.contains(cue.concept().name()));
    return kept && (whose(view, noun) || one(view, noun) || view.mentions(Quantity.class, Story.after(noun, clause)).stream().anyMatch(count -> of(view, noun, count)));
  }

  /** "De plaatsing van de minister is door de Raad gehandhaafd": the Council has looked at it and lets it stand. */
  static Optional<Predicates.Said> upheld(View view, Range noun) {
    Range clause = view.resumed(view.clauses().indexOf(view.clauseOf(noun)));
    boolean council = Words.any(view, clause, SanctionWords.DECIDERS) && !Words.any(view, clause, COURTS) && Words.any(view, clause, SanctionRule.PERFECT);
    return Words.in(view, clause, UPHELD).stream().filter(verb -> council && verb.start() > noun.end() && view.modality(verb) == Modality.FACT).findFirst().map(verb -> new Predicates.Said("in-force", verb, Modality.FACT));
  }

  /** "De vermelding van drie personen werd niet gehandhaafd": whoever looks at a listing and does not let it stand ends it. */
  static boolean dropped(View view, Range noun) {
    if (!view.mayHold(UPHELD) || Words.any(view, view.range(), SanctionWords.VOICES) || !SanctionWords.LISTED.contains(Words.first(view.lower(noun))) || view.whole() == Modality.ASKED) {
      return false;
    }
    Range clause = view.resumed(view.clauses().indexOf(view.clauseOf(noun)));
    Words words = view.wordTable();
    boolean denied = Words.in(view, clause, UPHELD).stream().map(verb -> words.startingAt(verb.start())).anyMatch(verb -> verb > 1 && words.lower(verb - 1).equals(NOT) && !words.lower(verb - 2).equals(YET) && words.range(verb).start() > noun.end());
    return denied && Words.any(view, clause, SanctionRule.PERFECT) && !Words.any(view, clause, COURTS);
  }

  /** "zodat haar plaatsing van kracht blijft": of somebody told of before. */
  private static boolean whose(View view, Range noun) {
    return WHOSE.contains(view.wordBefore(noun.start())) && THUS.contains(view.wordTable().opening(view.clauseOf(noun).range().start()));
  }

  /** "De plaatsing van de procureur-generaal": of one person or firm. */
  private static boolean one(View view, Range noun) {
    Words words = view.wordTable();
    int of = words.startingAt(noun.end());
    return of < words.size() && OF.contains(words.lower(of)) && SingleTarget.behindNoun(view, noun.to(words.range(of)));
  }

  /** "van twaalf personen" right behind the noun. */
  static boolean of(View view, Range noun, Quantity count) {
    Governor governor = Governor.of(view, count.range().start());
    return OF.contains(governor.word()) && governor.range().start() - noun.end() == 1 && ListedCounts.listable(view, count);
  }
}
