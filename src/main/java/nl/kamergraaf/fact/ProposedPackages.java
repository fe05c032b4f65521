package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/**
 * What is told of a package beside how far it is now: when it had been proposed ("De Commissie diende haar voorstel op 3 april in"), and what
 * others will do with it ("Noorwegen heeft te kennen gegeven het pakket te zullen overnemen, Zwitserland beraadt zich daar nog op").
 */
final class ProposedPackages {

  private static final Set<String> OF = SanctionWords.all("own-proposal-of");
  private static final Set<String> WHOSE = SanctionWords.all("own-proposal-whose");
  private static final Set<String> OF_WHICH = Set.of("waarvan");
  private static final Set<String> IN_ORDER = Set.of("om", "teneinde");
  private static final Set<String> PUTS = Set.of("commissie");
  private static final List<StagePattern> CONSIDERS = SanctionWords.all("considers-it").stream().map(StagePattern::of).toList();
  private static final Set<String> CONSIDERS_HINTS = StagePattern.hints(CONSIDERS);
  private static final List<StagePattern> WILL = SanctionWords.all("will-take-over").stream().map(StagePattern::of).toList();
  private static final Set<String> CONSENTS = SanctionWords.all("consents");
  private static final Set<String> FINALLY = SanctionWords.all("consents-finally");
  private static final Set<String> TAKING = Set.of("overnemen", "nemen");
  private static final Set<String> COMES = Set.of("komen", "komt", "kwam", "gekomen");
  private static final String WITH = "met";
  private static final Set<String> JOINS = Set.of("en", "maar", "terwijl", "doch");
  private static final String PROPOSED = "proposed";
  /** Sentences back to the one package of the letter. */
  private static final int BACK = 20;

  private ProposedPackages() {}

  /** The proposal in the sentence, as the package that the sentences before tell of alone. */
  static Optional<Packages.Found> proposed(View view) {
    if (!view.mayHold(SanctionWords.OWN_PROPOSALS) || !view.mayHold(PUTS) || !view.story().mainlySanctions()) {
      return Optional.empty();
    }
    Optional<Range> proposal = Words.in(view, view.range(), SanctionWords.OWN_PROPOSALS).stream().filter(noun -> own(view, noun) && put(view, noun).isPresent()).findFirst();
    List<Thing.SanctionsPackage> before = proposal.isEmpty() ? List.of() : view.story().preceding(view, BACK).stream().flatMap(earlier -> earlier.packages().stream()).map(Packages.Found::thing).distinct().toList();
    return before.size() == 1 ? Optional.of(new Packages.Found(before.get(0), proposal.get(), true)) : Optional.empty();
  }

  /** "Over het twintigste pakket, waarvan de Commissie op 3 mei het ontwerp presenteerde, wordt onderhandeld": its draft, in the relative clause behind it. */
  static Optional<Packages.Found> drafted(View view, List<Packages.Found> found) {
    if (found.isEmpty() || !view.mayHold(SanctionWords.OWN_PROPOSALS) || !view.mayHold(OF_WHICH)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int next = view.clauses().indexOf(view.clauseOf(found.get(found.size() - 1).range())) + 1;
    Range relative = next < view.clauses().size() ? view.clauses().get(next).range() : view.range();
    boolean its = OF_WHICH.contains(words.opening(relative.start())) && next < view.clauses().size();
    return Words.in(view, relative, SanctionWords.OWN_PROPOSALS).stream().filter(noun -> its && WHOSE.contains(words.lower(words.startingAt(noun.start()) - 1)) && presented(view, relative) && !aimed(view, relative)).findFirst().map(noun -> new Packages.Found(found.get(found.size() - 1).thing(), noun, true));
  }

  /** "heeft ingediend om het in te trekken": a proposal for something else. */
  private static boolean aimed(View view, Range relative) {
    return Words.any(view, relative, IN_ORDER) || IN_ORDER.contains(view.wordTable().opening(Story.after(relative, view.range()).start()));
  }

  /** A verb of putting forward stands there as a fact: "presenteerde", "heeft ingediend". */
  private static boolean presented(View view, Range clause) {
    return Words.of(view, clause).stream().anyMatch(verb -> DeedWords.forms(view.lower(verb)).stream().anyMatch(form -> form.whole() && form.shape() != DeedWords.Shape.INFINITIVE && form.verb().stage().equals(PROPOSED)) && Modalities.plain(view, clause));
  }

  /** Others behind the package who still think about it. */
  static Optional<Packages.Found> considered(View view, List<Packages.Found> found) {
    if (found.isEmpty() || !view.mayHold(CONSIDERS_HINTS) || found.stream().map(Packages.Found::thing).distinct().count() > 1) {
      return Optional.empty();
    }
    Packages.Found last = found.get(found.size() - 1);
    return thinks(view, Story.after(last.range(), view.range())).map(verb -> new Packages.Found(last.thing(), verb, true));
  }

  /** What these words tell beside how far the package is; nothing where they only name it. */
  static Optional<Predicates.Said> said(View view, Packages.Found found) {
    String words = view.lower(found.range());
    if (SanctionWords.OWN_PROPOSALS.contains(words)) {
      Range clause = view.clauseOf(found.range()).range();
      boolean drafted = found.pointer() && OF_WHICH.contains(view.wordTable().opening(clause.start())) && presented(view, clause);
      return drafted ? Optional.of(new Predicates.Said(PROPOSED, found.range(), Modality.FACT)) : put(view, found.range());
    }
    if (found.pointer() && CONSIDERS_HINTS.contains(Words.first(words))) {
      return Optional.of(new Predicates.Said("under-study", found.range(), Modality.FACT));
    }
    return taken(view, found.range()).or(() -> comes(view, found.range()));
  }

  /** "liet weten dat zij in maart met een nieuw pakket wil komen", "De Commissie kwam met een twintigste pakket": whoever proposes packages says so, or does. */
  static Optional<Predicates.Said> comes(View view, Range thing) {
    boolean with = view.mayHold(COMES) && WITH.equals(Governor.of(view, thing.start()).word()) && Words.any(view, view.clauseOf(thing).range(), COMES);
    if (with && Announced.intended(view, thing)) {
      return Optional.of(new Predicates.Said("announced", thing, Modality.FACT));
    }
    boolean commission = with && Words.in(view, view.clauseOf(thing).range(), PUTS).stream().anyMatch(who -> !Governor.of(view, who.start()).isPreposition());
    return commission && Modalities.plain(view, view.clauseOf(thing).range()) ? Optional.of(new Predicates.Said(PROPOSED, thing, Modality.FACT)) : Optional.empty();
  }

  /** "De Raad heeft ingestemd met het pakket": whose consent is the decision; of others it is an agreement. */
  static boolean consents(View view, Range cue) {
    Range until = new Range(view.range().start(), cue.end());
    return Words.any(view, cue, CONSENTS) && Words.in(view, until, FINALLY).stream().anyMatch(who -> subject(view, who));
  }

  /** "heeft de Raad", not "de ambassadeurs bij de Raad" */
  private static boolean subject(View view, Range who) {
    Words words = view.wordTable();
    int article = words.startingAt(who.start()) - 1;
    return article >= 0 && words.lower(article).equals("de") && (article == 0 || !Governor.preposition(words.lower(article - 1)));
  }

  private static boolean own(View view, Range noun) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    boolean bare = next >= words.size() || !OF.contains(words.lower(next));
    boolean commission = Words.in(view, view.clauseOf(noun).range(), PUTS).stream().anyMatch(who -> !Governor.of(view, who.start()).isPreposition());
    return bare && commission && WHOSE.contains(view.wordBefore(noun.start())) && !Governor.of(view, noun.start()).isPreposition();
  }

  private static Optional<Predicates.Said> put(View view, Range noun) {
    return Outcomes.frame(view, noun).filter(said -> said.stage().equals(PROPOSED));
  }

  /** "heeft te kennen gegeven het pakket te zullen overnemen" */
  private static Optional<Predicates.Said> taken(View view, Range thing) {
    if (!view.mayHold(TAKING) || view.whole() != Modality.FACT || Governor.of(view, thing.start()).isPreposition()) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(thing).range();
    boolean denied = view.cues("modality", clause).stream().map(cue -> Modalities.of(cue.concept().name())).anyMatch(modality -> modality == Modality.NEGATED || modality == Modality.CONDITIONAL);
    return (denied ? Stream.<StagePattern>empty() : WILL.stream())
        .map(pattern -> cue(view, pattern, clause, thing))
        .filter(cue -> !cue.isEmpty())
        .findFirst()
        .map(cue -> new Predicates.Said("announced", cue.stream().reduce(Range::to).get(), Modality.FACT));
  }

  /** The verb, behind somebody who imposes sanctions and with whom a clause begins. */
  private static Optional<Range> thinks(View view, Range behind) {
    Words words = view.wordTable();
    for (Range verb : Words.in(view, behind, CONSIDERS_HINTS)) {
      List<Name> before = view.mentions(Name.class, behind).stream().filter(name -> name.range().end() + 1 == verb.start() && Things.acts(name) && Things.sanctions(view, name)).toList();
      int at = before.isEmpty() ? 0 : words.startingAt(before.get(0).range().start());
      boolean opens = at > 0 && (words.breaks(at - 1) || JOINS.contains(words.lower(at - 1)));
      Range rest = new Range(verb.start(), view.range().end());
      if (opens && Modalities.plain(view, rest) && CONSIDERS.stream().anyMatch(pattern -> !cue(view, pattern, rest, before.get(0).range()).isEmpty())) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  private static List<Range> cue(View view, StagePattern pattern, Range within, Range thing) {
    Words words = view.wordTable();
    return pattern.mayStand(words) ? pattern.cue(words, words.startingAt(within.start()), StagePattern.behind(words, within), thing) : List.of();
  }
}
