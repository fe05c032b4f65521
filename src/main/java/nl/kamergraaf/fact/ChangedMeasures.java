package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * Nouns that mean sanctions by what is done to them, in a letter that speaks of sanctions: measures that a state abroad or the Council extends,
 * lifts or suspends, "de sectorale maatregelen verlopen op 31 juli", "de maatregelen tegen twee oliebedrijven zijn opgeschort".
 */
final class ChangedMeasures {

  private static final Set<String> STAGES = Set.of("extended", "lifted", "suspended", "ended", "in-force", "proposed", "announced", "under-study");
  /** What may be told of measures against what is of a state: "maatregelen tegen de Servische oliesector". */
  private static final Set<String> AIMED = Set.of("adopted", "suspended", "announced", "proposed", "under-study");
  /** What may be told of a framework that is new. */
  private static final Set<String> FOUNDED = Set.of("adopted", "proposed", "announced", "in-preparation", "in-negotiation", "under-study", "rejected");
  /** Participles of measures that are there, though they do not apply: "de opgeschorte maatregelen zijn hersteld". */
  private static final Set<String> DORMANT = Set.of("opgeschorte", "geschorste", "opgeheven", "ingetrokken", "vervallen");
  private static final Set<String> THE = Set.of("het", "dit", "dat");
  /** "het kader voor de beoordeling van aanvragen" */
  private static final String OTHER = " voor de ";
  private static final Set<String> KNOWN = Set.of("de", "deze", "die", "bestaande", "huidige", "genoemde", "desbetreffende", "betreffende", "dezelfde");
  private static final Set<String> ATTRIBUTES = SanctionWords.all("kind-of-sanction");
  private static final Set<String> AGAINST = Set.of("tegen", "jegens");
  private static final Set<String> DECIDERS = Set.of("raad", "veiligheidsraad", "unie");
  private static final Set<String> FRESH = Set.of("nieuw", "apart", "eigen", "afzonderlijk");
  private static final String ENDED = "ended";
  private static final String EXTENDED = "extended";
  private static final String LIMITS = "beperkingen";
  private static final Set<String> NOUNS = Set.of("maatregelen", "beperkingen", "regime", "kader", "raamwerk");

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
    boolean persons = against && actor && next + 1 < words.size() && (SanctionWords.single(words.lower(next + 1)) || SanctionWords.listable(words.lower(next + 1)) || SanctionWords.TARGETS.contains(words.lower(next + 1))); // "de maatregelen tegen reder X"
    boolean shown = persons || ATTRIBUTES.contains(view.wordBefore(noun.start())) || context && (against || actor);
    int at = words.startingAt(noun.start());
    String before = at > 0 ? words.lower(at - 1) : "";
    boolean own = (actor || SanctionSigns.imposer(view, new Range(view.range().start(), noun.start()))) && Regimes.OWN.contains(before); // "Ghana overweegt zijn maatregelen te laten vallen"
    boolean known = context && !LIMITS.equals(view.lower(noun)) && (KNOWN.contains(before) || own || Phrases.isInflected(before) || THE.contains(before) && SanctionWords.FRAMEWORKS.contains(view.lower(noun)) && !view.text().text().startsWith(OTHER, noun.end()));
    boolean aimed = against && context && actor && ofState(view, words.range(next));
    boolean founded = context && actor && FRESH.contains(before) && SanctionWords.FRAMEWORKS.contains(view.lower(noun)); // "heeft een nieuw kader in het leven geroepen"
    if (!shown && !known && !founded) {
      return false;
    }
    Optional<String> stage = Deeds.of(view, noun).map(Predicates.Said::stage).filter(told -> !(told.equals(ENDED) && prolonged(view))); // "verliep het kader; de Raad had het verlengd"
    boolean until = known && view.mentions(When.class, clause).stream().anyMatch(when -> when.bound() == When.Bound.UNTIL);
    boolean again = known && (own || DORMANT.contains(before)) && stage.filter("adopted"::equals).isPresent();
    return again || stage.filter(told -> founded && FOUNDED.contains(told) || aimed && AIMED.contains(told) || (shown || until) && STAGES.contains(told) || known && Regimes.CHANGED.contains(told)).isPresent();
  }

  private static boolean prolonged(View view) {
    return view.cues("status").stream().anyMatch(cue -> cue.concept().name().equals(EXTENDED) && view.modality(cue.range()) == Modality.FACT);
  }

  /** "tegen de Servische oliesector": what a state's name as an adjective stands before. */
  private static boolean ofState(View view, Range against) {
    Words words = view.wordTable();
    int next = words.startingAt(against.end());
    int first = next < words.size() && DeedWords.ARTICLES.contains(words.lower(next)) ? next + 1 : next;
    return first < words.size() && view.mentions(Name.class, words.range(first)).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && Things.sanctions(view, name));
  }
}
