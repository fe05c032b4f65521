package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** How far a sentence says that a body is, by the table of {@link BodyFrame}: the furthest stage that one of its places is told of. */
final class BodyFrames {

  /** The stages in their order. */
  static final List<String> ORDER =
      List.of("proposed", "announced", "in-preparation", "in-negotiation", "agreed", "treaty-signed", "ratified", "in-force", "established", "operational", "extended", "suspended", "rejected", "ended");
  private static final Set<String> EXISTS = Set.of("bestaat", "bestaan", "bestond", "bestonden");
  private static final Set<String> OUT = Set.of("uit");
  private static final String THERE = "established";
  private static final String BUILT = "in-preparation";
  private static final Set<String> NOW = Set.of("nog", "vooralsnog", "thans", "momenteel");
  /** What is only under way by "wordt": not done yet. */
  private static final Set<String> ACHIEVED = Set.of("announced", "agreed", "treaty-signed", "ratified", "established", "operational", "extended", "ended", "rejected");
  private static final Set<String> NOT = Set.of("niet");
  private static final Set<String> STILL = Set.of("nog", "vooralsnog", "alleen", "slechts");
  private static final Set<Modality> APART = Set.of(Modality.POSSIBILITY, Modality.FUTURE, Modality.INTENTION, Modality.EXPECTATION, Modality.OBLIGATION);
  private static final Set<Modality> FORCED = Set.of(Modality.POSSIBILITY, Modality.OBLIGATION);
  private static final Set<String> BY = Set.of("door");
  private static final Set<String> LEADS = Set.of("ja", "nee", "neen", "ook", "en", "maar", "evenwel", "inmiddels", "verder", "daarnaast", "omdat", "doordat", "nu", "hoewel", "terwijl", "toen", "nadat", "zodat", "dat");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "dit", "deze");
  private static final Set<String> ACTORS = BodyFrame.WORDS.all("actor");
  private static final Set<String> WISHES = BodyFrame.WORDS.all("wishes");
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final Set<String> PRONOUNS = Set.of("zij", "hij", "ze");
  private static final String AND = "en";
  private static final String PATIENT = "patient";
  private static final String ITSELF = "self";
  private static final Set<String> IF = Set.of("alleen", "slechts", "als", "mits", "indien", "pas");
  private static final String ON_BEHALF = "namens";
  /** "tot oprichting waarvan Kenia een verdrag tekende": it opens the clause and governs nobody. */
  private static final String WHOSE = "waarvan";
  private static final String TO = "te";
  private static final String OF = "van";
  private static final String LONGER = "extended";
  private static final String OVER = "ended";
  private static final Set<String> GRANTORS = Refusals.WORDS.all("grantor");
  private static final Set<String> DECIDED = Set.of("besloten", "besloot");
  /** Letters from a body to the participle set behind it. */
  private static final int APPOSED = 90;

  private final View view;
  private final Words words;
  private final BodyPlaces.Place place;
  /** A court that the register knows. */
  private final boolean old;

  private BodyFrames(View view, Thing body, BodyPlaces.Place place) {
    this.view = view;
    this.words = view.wordTable();
    this.place = place;
    this.old = body instanceof Thing.Known && body.kind() == Kind.TRIBUNAL;
  }

  /** What is stated as a fact before all else, and of that the furthest. */
  static Optional<Predicates.Said> of(View view, Bodies.Found body) {
    Optional<Predicates.Said> best = Optional.empty();
    for (BodyPlaces.Place place : BodyPlaces.of(view, body.range())) {
      for (Predicates.Said said : new BodyFrames(view, body.thing(), place).all()) {
        best = best.filter(other -> !further(view, said, other)).or(() -> Optional.of(said));
      }
    }
    return best;
  }

  /** The same; what "is opgericht" and "verkeert nog in opbouw" is not further than that. */
  static boolean further(View view, Predicates.Said said, Predicates.Said than) {
    boolean last = than.stage().equals(THERE) && unfinished(view, said);
    return last || !(said.stage().equals(THERE) && unfinished(view, than)) && further(said, than);
  }

  private static boolean unfinished(View view, Predicates.Said said) {
    return said.stage().equals(BUILT) && said.modality() == Modality.FACT && Words.any(view, view.clauseOf(said.cue()).range(), NOW);
  }

  /** How far the treaty is that founds the body in its relative clause: "het verdrag waarmee het hof in het leven is geroepen, is ondertekend". */
  static Optional<Predicates.Said> ofTreaty(View view, Bodies.Found body) {
    Optional<BodyPlaces.Place> place = BodyPlaces.founded(view, view.clauses().indexOf(view.clauseOf(body.range()))).or(() -> BodyPlaces.provided(view, body.range()));
    return place.flatMap(treaty -> new BodyFrames(view, body.thing(), treaty).all().stream().filter(said -> said.modality() == Modality.FACT).reduce((one, other) -> further(other, one) ? other : one));
  }

  /** What one place of a body is told of. */
  static List<Predicates.Said> told(View view, Thing body, BodyPlaces.Place place) {
    return new BodyFrames(view, body, place).all();
  }

  /** Whether what is said goes beyond something else that is said of the same body. */
  static boolean further(Predicates.Said said, Predicates.Said than) {
    boolean fact = said.modality() == Modality.FACT;
    boolean other = than.modality() == Modality.FACT;
    return fact == other ? fact && ORDER.indexOf(said.stage()) > ORDER.indexOf(than.stage()) : fact;
  }

  private List<Predicates.Said> all() {
    List<Predicates.Said> all = new ArrayList<>();
    String link = place.link().isEmpty() ? ITSELF : place.link();
    BodyFrame.of(place.noun() + link).stream().filter(frame -> frame.mayStand(words)).forEach(frame -> told(frame).ifPresent(all::add));
    if (place.link().isEmpty()) {
      BodyFrame.of(place.noun() + PATIENT).stream().filter(frame -> frame.mayStand(words)).forEach(frame -> done(frame).ifPresent(all::add));
    } else if (place.noun().isEmpty()) {
      BodyFrame.of(PATIENT).stream().filter(frame -> frame.mayStand(words)).forEach(frame -> beside(frame).ifPresent(all::add));
    }
    return all;
  }

  /** What shows that a body is at work says nothing new of a court that the register knows, unless the clause tells until when. */
  private boolean ofAge(BodyFrame frame) {
    boolean fresh = old && frame.placed() && BodyPlaces.begun(view, place); // "verricht sinds 1 september vanuit Den Haag zijn werk"
    boolean open = frame.young() && (!old || fresh) || !frame.young() && !frame.dated();
    return open || frame.dated() && place.spans().stream().anyMatch(span -> view.mentions(When.class, span).stream().anyMatch(when -> when.bound() == When.Bound.UNTIL || when.bound() == When.Bound.BY));
  }

  /** Words in the clause. */
  private Optional<Predicates.Said> told(BodyFrame frame) {
    if (!ofAge(frame)) {
      return Optional.empty();
    }
    List<Range> found = new ArrayList<>();
    for (StagePattern.Group group : frame.words()) {
      Optional<Range> one = find(i -> words.isIn(i, group.first()), group.alternatives());
      if (one.isEmpty()) {
        return Optional.empty();
      }
      found.add(one.get());
    }
    if (found.isEmpty() || !who(frame, false) || place.link().isEmpty() && !subject(found)) {
      return Optional.empty();
    }
    Modality weakest = found.stream().map(view::modality).reduce(Modality.FACT, Modalities::stronger); // "bestaat geen overeenstemming"
    boolean open = weakest == Modality.POSSIBILITY && Words.any(view, view.range(), IF); // "kan alleen doorgaan als er geld komt"
    boolean own = FORCED.contains(weakest) && !open || weakest == Modality.NEGATED && found.stream().anyMatch(word -> Words.any(view, word, NOT)); // "is niet meer dan een voorstel"
    weakest = own && ownMood(found) ? Modality.FACT : weakest;
    boolean told = (!frame.young() || weakest == Modality.FACT) && (!frame.placed() || placed(found.get(0)));
    return told && !consists(found) && found.stream().noneMatch(word -> FrameOthers.of(view, place, word)) ? said(frame, found.get(found.size() - 1), weakest) : Optional.empty();
  }

  /** "bestaat niet langer uit vijftien rechters" */
  private boolean consists(List<Range> found) {
    return found.stream().anyMatch(word -> EXISTS.contains(view.lower(word)) && Words.any(view, Story.after(word, view.clauseOf(word).range()), OUT));
  }

  /** "heeft haar werk moeten staken": what sounds like less than a fact is the wording itself. */
  private boolean ownMood(List<Range> found) {
    return view.whole() == Modality.FACT && place.spans().stream().flatMap(span -> view.cues("modality", span).stream())
        .allMatch(cue -> found.stream().anyMatch(cue.range()::overlaps) || cue.concept().name().equals(Modality.FACT.concept()));
  }

  /** "werkt vanuit Bergen": in a town, and not "werkt aan", "werkt samen met". */
  private boolean placed(Range verb) {
    Range clause = view.clauseOf(verb).range();
    return !BodyWork.otherwise(view, verb) && SeatPlaces.in(view, clause).size() == 1;
  }

  /** What somebody does to it: passive, active, set behind it, or before it. */
  private Optional<Predicates.Said> done(BodyFrame frame) {
    Optional<Predicates.Said> aside = beside(frame);
    if (aside.isPresent()) {
      return aside;
    }
    BodyFrame.Verb verb = frame.verb();
    Optional<Range> participle = find(Set.of(verb.participle())).filter(word -> !ofTreaty(word) && !FrameOthers.of(view, place, word));
    boolean have = any(Verbs.HAVE);
    if (participle.isPresent() && !have) {
      boolean passive = any(Verbs.BE) && subject(List.of()) && who(frame, true);
      return passive ? said(frame, participle.get()) : finite(frame);
    }
    if (participle.isPresent()) {
      boolean otherwise = frame.byStates() && place.noun().isEmpty() && BodyPlaces.dealt(view, place.thing()); // "heeft voorgesteld het hof meer geld te geven"
      return !otherwise && object() && who(frame, false) ? said(frame, participle.get()) : Optional.empty();
    }
    return finite(frame);
  }

  /** "bij een op 3 mei gesloten verdrag": before a noun of its own. */
  private boolean ofTreaty(Range participle) {
    int at = words.startingAt(participle.start());
    return !words.breaks(at) && Instruments.head(words.lower(at + 1));
  }

  private Optional<Predicates.Said> finite(BodyFrame frame) {
    BodyFrame.Verb verb = frame.verb();
    Optional<Range> closing = find(verb.closing());
    Optional<Range> parted = verb.particle().isEmpty() ? Optional.empty() : find(verb.finite()).filter(form -> closes(verb.particle()));
    Optional<Range> form = closing.filter(one -> verb.particle().isEmpty() || place.whole()).or(() -> parted);
    return form.isPresent() && !FrameOthers.of(view, place, form.get()) && object() && who(frame, false) ? said(frame, form.get()) : Optional.empty();
  }

  /** ", in mei door Ghana gelanceerd," or "het in mei gelanceerde". */
  private Optional<Predicates.Said> beside(BodyFrame frame) {
    if (place.whole()) {
      return Optional.empty();
    }
    BodyFrame.Verb verb = frame.verb();
    Range thing = place.thing();
    for (Range before : Words.in(view, thing, Set.of(verb.attributive()))) {
      boolean will = words.startingAt(before.start()) > 0 && words.lower(words.startingAt(before.start()) - 1).equals(TO);
      boolean agent = !frame.byStates() || acts(thing) || Words.any(view, thing, ACTORS);
      return will || !agent || frame.denied() ? Optional.empty() : Optional.of(new Predicates.Said(frame.stage(), before, aside(before)));
    }
    int from = Bodies.bracketed(view, thing); // "het Hof (hierna: het Hof), opgericht bij"
    if (!view.text().text().startsWith(", ", from)) {
      return Optional.empty();
    }
    int comma = view.next(",", from + 2);
    Range aside = new Range(from + 1, comma < 0 ? view.range().end() : comma);
    boolean plain = aside.length() < APPOSED && !Words.any(view, aside, Verbs.finite());
    Optional<Range> participle = plain ? Words.in(view, aside, Set.of(verb.participle())).stream().findFirst() : Optional.empty();
    boolean agent = !frame.byStates() || acts(aside) || Words.any(view, aside, ACTORS);
    return participle.filter(word -> agent && !frame.denied() && !Words.any(view, aside, WISHES)).map(word -> new Predicates.Said(frame.stage(), word, aside(word)));
  }

  /** What is told beside the thing is so, whatever the clause says of it: "het in mei aangekondigde hof kan rekenen op". */
  private Modality aside(Range participle) {
    Modality modality = view.modality(participle);
    return APART.contains(modality) && view.modality(place.thing()) == modality ? Modality.FACT : modality;
  }

  private Optional<Predicates.Said> said(BodyFrame frame, Range cue) {
    return said(frame, cue, view.modality(cue));
  }

  private Optional<Predicates.Said> said(BodyFrame frame, Range cue, Modality told) {
    int before = words.startingAt(cue.start()) - 1;
    if (before >= 0 && words.lower(before).equals(TO)) {
      boolean granted = (frame.stage().equals(LONGER) || frame.stage().equals(OVER) && any(GRANTORS)) && any(DECIDED) && told == Modality.FACT; // "de Raad heeft besloten haar mandaat te verlengen"
      return granted ? Optional.of(new Predicates.Said(frame.stage(), cue, Modality.FACT)) : Optional.empty(); // "hoopt zijn deuren te openen"
    }
    Modality modality = frame.byStates() && told == Modality.REQUESTED ? Modality.FACT : told; // a state that asks for it proposes it
    boolean not = any(NOT) && !any(STILL);
    if (frame.denied()) {
      return not && !Refusals.others(view, cue) && (modality == Modality.NEGATED || modality == Modality.FACT) ? Optional.of(new Predicates.Said(frame.stage(), cue, Modality.FACT)) : Optional.empty();
    }
    boolean coming = ACHIEVED.contains(frame.stage()) && any(Verbs.BECOMES) && frame.verb() != BodyFrame.Verb.NONE;
    return Optional.of(new Predicates.Said(frame.stage(), cue, coming ? Modalities.stronger(modality, Modality.FUTURE) : modality));
  }

  /** A state or body does it where that must be told, and nobody who only wishes does. */
  private boolean who(BodyFrame frame, boolean passive) {
    if (!frame.byStates()) {
      return true;
    }
    boolean wish = place.spans().stream().anyMatch(span -> Words.any(view, span, WISHES));
    boolean by = !passive || any(BY);
    return !wish && by && place.spans().stream().anyMatch(span -> acts(span) || Words.any(view, span, ACTORS));
  }

  /** A state, other than the one whose government writes, or a body is named. */
  private boolean acts(Range within) {
    return view.mentions(Name.class, within).stream().anyMatch(name -> Things.acts(name) && !Things.of(name).equals(Things.home(view)) && !name.range().overlaps(place.thing()));
  }

  /** Whether the thing is the subject: it opens the clause, or follows its verb, maybe one of those found, with no other phrase between that hangs from nothing. */
  private boolean subject(List<Range> found) {
    if (place.whole() && place.noun().isEmpty()) {
      return !object();
    }
    if (place.whole()) {
      return true;
    }
    if (opens() || place.link().isEmpty() && BodyPlaces.embedded(view, place.thing()) && !found.isEmpty() && found.stream().allMatch(word -> word.start() > place.thing().end())) {
      return true;
    }
    int first = words.startingAt(place.spans().get(0).start());
    int start = words.startingAt(place.thing().start());
    int verb = start - 1;
    while (verb >= first && !Verbs.finite(words.lower(verb)) && !Clause.verb(words.lower(verb)) && !found.contains(words.range(verb))) {
      verb--;
    }
    for (int i = verb + 1; i < start; i++) {
      if (ARTICLES.contains(words.lower(i)) && !(i > 0 && Governor.preposition(words.lower(i - 1)))) {
        return false;
      }
    }
    return verb >= first && !free(new Range(place.spans().get(0).start(), place.thing().start()));
  }

  private boolean opens() {
    int start = words.startingAt(place.thing().start());
    int at = words.startingAt(place.spans().get(0).start());
    while (at < start && LEADS.contains(words.lower(at))) {
      at++;
    }
    return at == start && place.link().isEmpty();
  }

  /** Whether somebody else is named who does something: a state, body or "de lidstaten" that hangs from nothing. */
  private boolean object() {
    if (!place.whole() && opens() && place.noun().isEmpty()) {
      return false; // "Het hof verwierp het beroep"
    }
    if (!place.whole() && BodyPlaces.elided(view, place.thing())) {
      return true;
    }
    for (Range span : place.spans()) {
      if (free(span)) {
        return true;
      }
    }
    return false;
  }

  private boolean free(Range within) {
    int governed = -1;
    Range inner = inner(within);
    for (Name name : view.mentions(Name.class, within)) {
      if (inner.contains(name.range())) {
        continue;
      }
      boolean listed = governed >= 0 && Things.onlyJoins(view.words(new Range(governed, Math.max(governed, name.range().start())))); // "het beroep van Polen en Hongarije"
      Governor governor = Governor.of(view, name.range().start());
      if (listed || governor.isPreposition() && !governor.word().equals(ON_BEHALF) && !governor.word().equals(WHOSE)) { // "namens Ghana tekende de minister het verdrag"
        governed = name.range().end();
      } else if (Things.acts(name) && !name.range().overlaps(place.thing())) {
        return true;
      }
    }
    boolean pronoun = Words.in(view, within, PRONOUNS).stream().anyMatch(word -> !place.thing().overlaps(word) && word.end() < place.thing().start() && place.link().isEmpty() && !inner.contains(word)); // "legde zij de commissie stil"
    return pronoun || Words.in(view, within, ACTORS).stream().filter(word -> !place.thing().overlaps(word) && !inner.contains(word)).map(word -> Governor.of(view, word.start())).anyMatch(by -> !by.isPreposition() && !by.word().equals(AND)); // "tussen Kenia en de Unie"
  }

  /** "met de overeenkomst die de staten sloten": a relative clause without a comma inside this one, up to its verb; empty where there is none. */
  private Range inner(Range within) {
    int last = StagePattern.behind(words, within);
    for (int i = words.startingAt(within.start()) + 1; i < last; i++) {
      boolean opens = words.isIn(i, RELATIVES) && !words.breaks(i - 1) && words.range(i).start() > place.thing().end() && !FrameOthers.complement(view, place, i) && !Governor.preposition(words.lower(i - 1));
      for (int verb = i + 1; opens && verb < last; verb++) {
        if (Verbs.finite(words.lower(verb)) || Clause.verb(words.lower(verb))) {
          return words.range(i).to(words.range(verb));
        }
      }
    }
    return new Range(within.start(), within.start());
  }

  private boolean closes(String particle) {
    return place.spans().stream().anyMatch(span -> Words.in(view, span, Set.of(particle)).stream().anyMatch(word -> {
      int at = words.startingAt(word.start());
      boolean before = word.start() - place.thing().end() == 1 && at + 1 < words.size() && words.lower(at + 1).equals(OF); // "kondigde de komst aan van een hof"
      boolean leads = place.thing().start() - word.end() == 1 && BodyPlaces.founding(words, words.startingAt(place.thing().end())); // "stelde voor een hof op te richten"
      return before || leads || words.breaks(at) || at + 1 < words.size() && words.range(at + 1).start() >= span.end();
    }));
  }

  private boolean any(Set<String> wanted) {
    return place.spans().stream().anyMatch(span -> Words.any(view, span, wanted));
  }

  /** Where one of some words first stands in the clause, outside the thing. */
  private Optional<Range> find(Set<String> wanted) {
    return find(i -> words.isIn(i, wanted), wanted);
  }

  private Optional<Range> find(IntPredicate begins, Set<String> wanted) {
    for (Range span : place.spans()) {
      int last = StagePattern.behind(words, span);
      for (int i = words.startingAt(span.start()); i < last; i++) {
        int end = !begins.test(i) || place.thing().overlaps(words.range(i)) ? -1 : StagePattern.matches(words, wanted, i, last);
        if (end >= 0) {
          return Optional.of(words.range(i).to(words.range(end)));
        }
      }
    }
    return Optional.empty();
  }
}
