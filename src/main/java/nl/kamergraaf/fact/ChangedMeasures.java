package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * Nouns that mean sanctions by what is done to them, in a letter that speaks of sanctions: measures that a state abroad or the Council extends,
 * lifts or suspends, "de sectorale maatregelen verlopen op 31 juli", "de maatregelen tegen twee oliebedrijven zijn opgeschort".
 */
final class ChangedMeasures {

  private static final Set<String> STAGES = Set.of("extended", "lifted", "suspended", "ended", "in-force", "proposed", "announced", "under-study");
  private static final Set<String> KNOWN = Set.of("de", "deze", "die", "bestaande", "huidige", "genoemde", "desbetreffende", "betreffende", "dezelfde");
  private static final Set<String> ATTRIBUTES = SanctionWords.all("kind-of-sanction");
  private static final Set<String> AGAINST = Set.of("tegen", "jegens");
  private static final Set<String> DECIDERS = Set.of("raad", "veiligheidsraad", "unie");
  private static final Set<String> FRESH = Set.of("nieuw", "apart", "eigen", "afzonderlijk");
  private static final Set<String> FRAMEWORK = Set.of("kader", "regime");
  private static final String LIMITS = "beperkingen";
  private static final Set<String> NOUNS = Set.of("maatregelen", "beperkingen", "regime", "kader");

  private ChangedMeasures() {}

  static boolean is(View view, Range noun) {
    if (!NOUNS.contains(view.lower(noun)) || !view.story().aboutSanctions() || SanctionWords.domestic(view)) {
      return false;
    }
    Range clause = view.clauseOf(noun).range();
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    boolean against = next < words.size() && AGAINST.contains(words.lower(next));
    boolean actor = Words.any(view, clause, DECIDERS) || SanctionSigns.imposer(view, clause);
    boolean context = Packages.aboutSanctions(view);
    boolean shown = ATTRIBUTES.contains(view.wordBefore(noun.start())) || context && (against || actor);
    int at = words.startingAt(noun.start());
    String before = at > 0 ? words.lower(at - 1) : "";
    boolean known = context && !LIMITS.equals(view.lower(noun)) && (KNOWN.contains(before) || Phrases.isInflected(before));
    boolean founded = context && actor && FRESH.contains(before) && FRAMEWORK.contains(view.lower(noun)); // "heeft een nieuw kader in het leven geroepen"
    if (!shown && !known && !founded) {
      return false;
    }
    Optional<String> stage = Deeds.of(view, noun).map(Predicates.Said::stage);
    boolean until = known && view.mentions(When.class, clause).stream().anyMatch(when -> when.bound() == When.Bound.UNTIL);
    return stage.filter(told -> founded && told.equals("adopted") || (shown || until) && STAGES.contains(told) || known && Regimes.CHANGED.contains(told)).isPresent();
  }
}
