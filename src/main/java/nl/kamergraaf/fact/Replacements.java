package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** A measure in whose place another comes: "het verbod is vervangen door een heffing", "stelt voor het plafond te vervangen door een verbod op diensten". */
final class Replacements {

  private static final Set<String> PAST = Set.of("verving", "vervingen", "maakte", "maakten");
  private static final Set<String> VERBS = Set.of("vervangen", "verving", "vervingen");
  private static final String BY = "door";
  private static final Set<String> AGENTS = Set.of(BY);
  /** No preposition before an infinitive: "om het verbod te vervangen". */
  private static final String FOR = "om";
  /** "plaats maken voor" */
  private static final Set<String> PLACE = Set.of("plaats");
  private static final Set<String> MAKES = Set.of("maken", "maakt", "maakte", "maakten", "gemaakt");
  private static final String IN = "in";
  private static final String WHOM = "voor";
  private static final Set<String> WHETHER = Set.of("of");
  private static final String TO = "te";
  private static final String ADOPTED = "adopted";
  private static final String LIFTED = "lifted";

  private Replacements() {}

  /** The verb by which a thing is replaced or replaces another. */
  static Optional<Range> verb(View view, Range thing) {
    Words words = view.wordTable();
    if (words.mayHave(PLACE) && makes(view, view.clauseOf(thing).range())) {
      Governor taken = Governor.of(view, thing.start());
      boolean role = !taken.isPreposition() || taken.word().equals(WHOM);
      return Words.in(view, view.clauseOf(thing).range(), MAKES).stream().filter(verb -> role).findFirst();
    }
    boolean replaces = words.mayHave(VERBS) && Words.any(view, view.clauseOf(thing).range(), AGENTS);
    Governor governor = Governor.of(view, thing.start());
    boolean object = !governor.isPreposition() || governor.word().equals(FOR) || replaces(view, thing);
    return replaces && object ? Words.in(view, view.range(), VERBS).stream().filter(verb -> view.propositions().same(verb, thing)).findFirst() : Optional.empty();
  }

  /** "maakt plaats voor", "plaats heeft gemaakt", not "heeft in plaats daarvan een verbod mogelijk gemaakt". */
  private static boolean makes(View view, Range clause) {
    Words words = view.wordTable();
    return Words.in(view, clause, PLACE).stream().map(place -> words.startingAt(place.start())).anyMatch(at -> {
      boolean instead = at > 0 && words.lower(at - 1).equals(IN);
      boolean followed = at + 1 < words.size() && (words.isIn(at + 1, MAKES) || words.lower(at + 1).equals(WHOM) || at + 2 < words.size() && words.isIn(at + 2, MAKES));
      return !instead && followed;
    });
  }

  /** "door een verbod": what comes in the place of the other. */
  private static boolean replaces(View view, Range thing) {
    String word = Governor.of(view, thing.start()).word();
    return word.equals(BY) || word.equals(WHOM);
  }

  /** How far it is, if the verb tells that it has come so far. */
  static Optional<Predicates.Said> said(View view, Range thing, Range verb) {
    Words words = view.wordTable();
    int at = words.startingAt(verb.start());
    if (WHETHER.contains(words.opening(view.clauseOf(thing).range().start()))) {
      return replaces(view, thing) ? Studied.opening(view, thing) : Optional.empty(); // "Of het plafond plaats moet maken voor een verbod, wordt onderzocht"
    }
    boolean infinitive = at > 0 && words.lower(at - 1).equals(TO);
    Optional<Predicates.Said> told = infinitive ? Embedded.below(view, at - 1, at) : done(view, verb);
    return replaces(view, thing) ? told : told.filter(said -> said.stage().equals(ADOPTED)).map(said -> new Predicates.Said(LIFTED, said.cue(), said.modality()));
  }

  private static Optional<Predicates.Said> done(View view, Range verb) {
    boolean past = PAST.contains(view.lower(verb)) || Words.any(view, view.clauseOf(verb).range(), SanctionRule.PERFECT);
    return past ? Optional.of(new Predicates.Said(ADOPTED, verb, view.modality(verb))) : Optional.empty();
  }
}
