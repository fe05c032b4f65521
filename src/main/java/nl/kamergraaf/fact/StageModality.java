package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/**
 * How the wording of a stage is meant of a thing: as a fact, a plan, or what somebody asks. "De onlangs aangenomen sancties zullen raken" tells that
 * they were adopted, "de leden vroegen om opheffing" does not tell that they were lifted.
 */
final class StageModality {

  /** Verbs that take it for granted that what they speak of has happened. */
  private static final Set<String> FACTIVE =
      Set.of(
          "verwelkomt", "verwelkomde", "verwelkomden", "verwelkomen", "verwelkomd", "besloot", "besloten", "ingestemd", "stemde", "stemden", "betreurt",
          "betreurde", "betreuren", "geldt", "gelden", "gold", "golden", "bekrachtigd", "ingegaan", "geaccordeerd", "bezegeld", "vastgesteld", "goedgekeurd", "geformaliseerd", "volgde", "volgden", "verheugd");
  /** Prepositions that do so, and those that do beside a verb of the past: "met de aanname zijn 105 schepen gesanctioneerd". */
  private static final Set<String> SINCE = Set.of("door", "sinds", "dankzij", "sedert");
  private static final Set<String> WITH = Set.of("met", "na", "bij");
  private static final Set<String> UNDECIDED = Set.of("over", "om", "naar", "voor", "op", "aan");
  /** "dankte de EU voor het aannemen van het pakket" */
  private static final Set<String> THANKS = Set.of("dankt", "dankte", "dankten", "danken", "bedankte", "bedankten", "prees", "prezen", "prijst", "feliciteerde", "complimenteerde", "loofde", "lof");
  private static final Set<String> PERFECT = Set.of("is", "zijn", "werd", "werden", "heeft", "hebben", "kwam", "kwamen");
  private static final Set<Modality> PLANS = Set.of(Modality.FUTURE, Modality.INTENTION, Modality.EXPECTATION, Modality.OBLIGATION);
  private static final Set<String> ABOVE = Set.of("proposed", "announced");
  private static final Set<String> DECISIONS = Set.of("besluit", "besluiten", "raadsbesluit", "beslissing", "aangenomen", "genomen", "vastgesteld");
  private static final Set<String> MADE = Set.of("aangenomen", "genomen", "nam", "namen", "vastgesteld", "goedgekeurd");
  static final Set<String> DECIDED = Set.of("besloot", "besloten", "beslist", "besliste", "ingestemd");
  /** What they propose nobody entitled has proposed yet. */
  private static final Set<String> ASKERS = Set.of("lid", "leden", "motie", "moties", "fractie", "fracties", "kamerlid", "kamerleden");
  private static final Set<String> ACHIEVED = Set.of("adopted", "established", "extended", "lifted", "suspended", "ended", "ratified", "treaty-signed");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden");
  private static final Set<String> INFORMS = Set.of("geïnformeerd", "informeren", "informeer", "ontvangt");
  private static final Set<String> COMING = Set.of("wordt", "zal", "zullen", "ontvangt");
  private static final Set<String> KAMER = Set.of("kamer");
  private static final Set<String> OBJECTS = Set.of("tegen", "aan", "jegens");
  private static final Set<String> RECENT = Set.of("recent", "recentelijk", "onlangs", "zojuist", "eerder", "eergisteren", "gisteren", "net");
  private static final Set<String> CARRIED_OUT = Set.of("uitvoering", "afdoening", "stemming", "appreciatie", "behandeling", "beantwoording");
  private static final Set<String> BELOW = Set.of("dat", "of", "omdat", "zodat");
  /** What these say of a thing says nothing of what a relative clause tells of it. */
  private static final Set<Modality> ASIDE = Set.of(Modality.POSSIBILITY, Modality.CONDITIONAL, Modality.FUTURE, Modality.INTENTION, Modality.EXPECTATION, Modality.OBLIGATION);
  private static final Set<String> ANY = Set.of("een", "geen", "nieuw", "nieuwe", "mogelijk", "mogelijke", "eventuele");

  private StageModality() {}

  static Optional<Predicates.Said> said(View view, Range thing, Hit.OfConcept cue) {
    Modality own = view.modality(thing);
    boolean plannedOnly = PLANS.contains(own) && StageLinks.ABOUT.contains(cue.concept().name()); // "over de op te richten commissie wordt onderhandeld"
    boolean aside = ASIDE.contains(own) && Modalities.aside(view, cue.range()) && !view.clauseOf(cue.range()).equals(view.clauseOf(thing)) && !indefinite(view, thing);
    boolean apart = aside || plannedOnly || (own == Modality.REQUESTED || PLANS.contains(own)) && Modalities.told(view, cue.range());
    Modality modality = Modalities.stronger(view.modality(cue.range()), apart ? Modality.FACT : own);
    if (PLANS.contains(modality) && recent(view, cue.range(), thing)) {
      modality = Modality.FACT; // "de onlangs aangenomen sancties zullen raken": what is to come is said of them as they are
    }
    if (modality == Modality.FACT && StageLinks.nominal(view, cue) && !granted(view, cue.range())) {
      modality = Modality.POSSIBILITY;
    }
    if (attributive(view, cue.range(), thing)) {
      return Optional.of(new Predicates.Said("in-preparation", cue.range(), PLANS.contains(modality) ? Modality.FACT : modality));
    }
    if (StageLinks.infinitive(view, cue.range()) && modality != Modality.NEGATED) {
      Optional<Predicates.Said> above = above(view, cue);
      if (above.isPresent()) {
        return above;
      }
      modality = modality != Modality.FACT || Words.any(view, view.range(), DECIDED) ? modality : Modality.INTENTION;
    }
    if (modality == Modality.FACT && ACHIEVED.contains(cue.concept().name()) && !StageLinks.nominal(view, cue) && underWay(view, cue.range())) {
      modality = Modality.FUTURE;
    }
    if (modality == Modality.FACT && Words.any(view, view.range(), INFORMS) && Words.any(view, view.range(), COMING) && Words.any(view, view.range(), KAMER) && !PromiseWords.here(view)) {
      modality = Modality.EXPECTATION; // what the Kamer will hear is not told here
    }
    return Optional.of(new Predicates.Said(cue.concept().name(), cue.range(), Modalities.stronger(modality, asker(view, cue.range()))));
  }

  /** "een hof, dat in 2030 operationeel is": not one that is known. */
  private static boolean indefinite(View view, Range thing) {
    int before = view.wordTable().startingAt(thing.start()) - 1;
    return before < 0 || ANY.contains(view.wordTable().lower(before));
  }

  /** A participle before its noun with a word that puts it in the past: "de onlangs aangenomen Europese sancties". */
  private static boolean recent(View view, Range cue, Range thing) {
    Words words = view.wordTable();
    int first = words.startingAt(cue.start());
    boolean before = cue.end() < thing.start() && words.startingAt(thing.start()) - words.startingAt(cue.end()) <= 1;
    return before && (RECENT.contains(words.lower(first)) || first > 0 && RECENT.contains(words.lower(first - 1))) && !Words.any(view, new Range(cue.end(), thing.start()), Verbs.finite());
  }

  /** "het op te richten tribunaal" */
  private static boolean attributive(View view, Range cue, Range thing) {
    return thing.start() - cue.end() == 1 && view.lower(cue).contains(" te ");
  }

  /** "kondigde aan een hof te willen oprichten": the verb above says how far it is. */
  private static Optional<Predicates.Said> above(View view, Hit.OfConcept infinitive) {
    return view.cues("status").stream()
        .filter(cue -> ABOVE.contains(cue.concept().name()) && cue.range().end() <= infinitive.range().start() && !StageLinks.settled(view, cue))
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), Modalities.stronger(view.modality(cue.range()), asker(view, cue.range()))))
        .findFirst();
  }

  private static Modality asker(View view, Range cue) {
    boolean asks = Words.in(view, view.clauseOf(cue).range(), ASKERS).stream().anyMatch(word -> !carriedOut(view, word) && !counted(view, word) && !OBJECTS.contains(Governor.of(view, word.start()).word()) && !membership(view, word));
    return asks ? Modality.REQUESTED : Modality.FACT;
  }

  /** "de uitvoering van de motie" asks nothing. */
  private static boolean carriedOut(View view, Range word) {
    Governor governor = Governor.of(view, word.start());
    return governor.word().equals("van") && CARRIED_OUT.contains(view.wordBefore(governor.range().start()));
  }

  /** "telt tien leden" */
  private static boolean counted(View view, Range word) {
    return view.mentions(Quantity.class).stream().anyMatch(quantity -> quantity.thing().filter(thing -> thing.contains(word)).isPresent());
  }

  /** "leden van de garde": not those of the Kamer. */
  static boolean membership(View view, Range word) {
    Words words = view.wordTable();
    int next = words.startingAt(word.end());
    return view.lower(word).startsWith("le") && next + 2 < words.size() && words.lower(next).equals("van") && !KAMER.contains(words.lower(next + 2));
  }

  /** The sentence takes it for granted that the act has taken place. */
  private static boolean granted(View view, Range cue) {
    String governor = Governor.of(view, cue.start()).word();
    if (SINCE.contains(governor) || WITH.contains(governor) && Words.any(view, view.range(), PERFECT)) {
      return true;
    }
    if (governor.equals("over") && PromiseWords.here(view) && Words.any(view, view.range(), INFORMS)) {
      return true; // "in dit verslag informeer ik u over de aanname van"
    }
    if (governor.equals("tot") && DECISIONS.contains(view.wordBefore(Governor.of(view, cue.start()).range().start())) && Words.any(view, view.clauseOf(cue).range(), MADE)) {
      return true; // "heeft een besluit aangenomen tot verlenging van"
    }
    boolean thanks = governor.equals("voor") && Words.any(view, view.clauseOf(cue).range(), THANKS);
    boolean held = NominalActs.took(view, view.clauseOf(cue).range());
    return thanks || !UNDECIDED.contains(governor) && (held || Words.in(view, view.range(), FACTIVE).stream().anyMatch(word -> view.modality(word) == Modality.FACT && !underWay(view, word))); // not "waartoe nog niet is besloten"
  }

  /** The clause of a wording from the "dat" on below which it stands: "het is van belang dat de sancties worden verlengd". */
  private static Range below(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    List<Range> openers = Words.in(view, new Range(clause.start(), Math.max(clause.start(), cue.start())), BELOW);
    return openers.isEmpty() ? clause : new Range(openers.get(openers.size() - 1).start(), clause.end());
  }

  /** "worden verlengd": present and passive, so not done. */
  private static boolean underWay(View view, Range cue) {
    Range clause = below(view, cue);
    return Words.any(view, clause, PASSIVE) && !Words.any(view, clause, PERFECT);
  }
}
