package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** The instrument by which a body is founded, or on which it rests. */
final class FoundingRule implements Rule {

  private static final Set<String> STAGES = Set.of("established", "in-preparation", "in-negotiation", "treaty-signed");
  private static final String OF = "van";
  private static final String TREATY = "treaty/";
  private static final String FOUNDING = "oprichtings";
  private static final Set<String> INSTRUMENTS =
      Set.of("verdrag", "resolutie", "overeenkomst", "statuut", "verordening", "besluit", "conventie", "protocol");
  private static final Set<String> RESTS = Set.of("berust", "berustte", "berusten", "gegrond", "gegrondvest", "gebaseerd", "stoelt", "stoelde", "gestoeld", "rust", "rustte", "rusten", "rustten", "berustten", "steunt", "steunde", "steunen", "steunden", "stoelen", "stoelden", "grondslag", "rechtsgrondslag", "rechtsgrond", "bestaansgrond", "oorsprong", "voort", "voortgevloeid", "voortvloeit", "voortvloeide", "voortkomt", "voortkwam", "geschoeid", "geworteld");
  /** "vindt zijn grondslag in", "vloeit voort uit"; any other "op". */
  private static final Set<String> LYING = Set.of("voorzien", "geworteld", "grondslag", "rechtsgrondslag", "rechtsgrond", "bestaansgrond", "oorsprong", "vastgelegd", "neergelegd", "geregeld", "verankerd", "opgenomen");
  private static final Set<String> SOURCES = Set.of("grondslag", "rechtsgrondslag", "rechtsgrond", "bestaansgrond", "oorsprong");
  private static final Set<String> FINDS = Set.of("vindt", "vond", "vinden", "vonden", "heeft", "hebben", "had", "hadden", "ligt", "lag", "is");
  private static final Set<String> COMING = Set.of("voort", "voortgevloeid", "voortvloeit", "voortvloeide", "voortkomt", "voortkwam");
  private static final Set<String> IN = Set.of("in");
  private static final Set<String> OUT = Set.of("uit");
  private static final Set<String> ON = Set.of("op");
  private static final Set<String> PARTICIPLES = Set.of("gegrond", "gegrondvest", "gebaseerd", "gestoeld", "geschoeid");
  /** Verbs that may have an object: "stoelt zijn rechtsmacht op". */
  private static final Set<String> ON_OWN = Set.of("stoelt", "stoelde", "stoelen", "stoelden", "steunt", "steunde", "steunen", "steunden", "rust", "rustte");
  private static final Set<String> OF_ITS_OWN = Set.of("zijn", "haar", "die", "deze");
  private static final Set<String> POSSESSIVES = Set.of("zijn", "haar", "hun");
  /** What of a body may be laid down. */
  private static final Set<String> MANDATES = Set.of("mandaat", "oprichting", "instelling", "taak", "opdracht");
  private static final Set<String> LAID = Set.of("voorzien", "vastgelegd", "neergelegd", "geregeld", "verankerd", "opgenomen");
  /** "dankt zijn bestaan aan", "ontleent zijn mandaat aan". */
  private static final Set<String> OWES = Set.of("ontleent", "ontleende", "dankt", "dankte", "danken");
  private static final Set<String> OWED = Set.of("mandaat", "bestaan", "bestaansrecht", "bestaansgrond", "oprichting", "taak", "opdracht", "ontstaan");
  private static final String TO = "aan";
  private static final Set<String> TO_WHOM = Set.of(TO);
  private static final String TO_DO = "te";
  private static final String WHOSE = "waarvan";
  private static final Set<String> WHICH = Set.of("dat", "die");
  private static final int NEAR = 3;
  private static final Set<String> GROUNDS = Set.of("rechtsgrond", "grondslag", "rechtsgrondslag");
  private static final Set<String> IS = Set.of("is", "vormt");
  private static final Set<String> CUES = Stream.of(RESTS, LAID, OWES, GROUNDS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> WHEREBY = Set.of("waarmee", "waarbij", "waarop", "waarvan", "waaruit", "waardoor");
  /** "op grond waarvan" */
  private static final List<String> GROUND = List.of(" op grond", " op basis", " krachtens");
  private static final Set<String> BY = Set.of("waarmee", "waarbij", "waardoor", "waaruit");
  private static final Set<String> DONE = Set.of("opgericht", "ingesteld", "gesticht", "geroepen", "stand", "ontstaan", "ontstond", "voortgekomen", "voortkomt");
  private static final Set<String> PASSIVE = Set.of("wordt", "werd", "is", "zal", "worden", "komt", "kwam", "moet", "ontstond", "voortkomt");
  private static final Set<String> DEFINITE = Set.of("het", "de");
  private static final Set<String> FOUNDS = Set.of("oprichting", "instelling", "totstandkoming", "vestiging");
  private static final Set<String> LINKS = Set.of("waarmee", "dat aan", "die aan", "waarbij", "over de oprichting van", "voor de oprichting van");

  @Override
  public String name() {
    return "body/founding-instrument";
  }

  @Override
  public String reads() {
    return "Het verdrag, besluit of statuut waarmee een orgaan wordt opgericht of waarop het berust: \"opgericht middels een verdrag tussen X en Y\", \"berust op een verdrag\".";
  }

  @Override
  public boolean concerns(Story story) {
    return story.namesBodies();
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.tooLong() || !Instruments.mayStand(view)) {
      return;
    }
    Optional<FoundingDeeds> deed = FoundingDeeds.of(view);
    if (deed.isPresent()) {
      Modality modality = deed.get().aside() && view.whole() == Modality.FACT ? Modality.FACT : Modalities.ofPlan(view, deed.get().cue());
      out.accept(fact(view, deed.get().body(), deed.get().cue(), deed.get().instrument(), modality));
      return;
    }
    Optional<FoundingRelatives> related = FoundingRelatives.of(view);
    if (related.isPresent()) {
      out.accept(fact(view, related.get().body(), related.get().cue(), related.get().instrument(view)));
      return;
    }
    Optional<FoundingRelatives> provided = FoundingRelatives.provided(view);
    if (provided.isPresent()) { // whatever is told of the treaty itself
      out.accept(fact(view, provided.get().body(), provided.get().cue(), provided.get().instrument(view), view.whole()));
      return;
    }
    Optional<FoundingGrounds> ground = FoundingGrounds.of(view);
    if (ground.isPresent()) {
      out.accept(fact(view, ground.get().body(), ground.get().cue(), ground.get().instrument()));
      return;
    }
    Optional<FoundingNouns> owned = FoundingNouns.of(view);
    if (owned.isPresent()) {
      out.accept(fact(view, owned.get().body(), owned.get().cue(), owned.get().instrument()));
      return;
    }
    List<Bodies.Found> bodies = view.spoken();
    for (Hit.OfConcept cue : bodies.isEmpty() ? List.<Hit.OfConcept>of() : view.cues("status")) {
      if (!STAGES.contains(cue.concept().name())) {
        continue;
      }
      Range clause = view.clauseOf(cue.range()).range();
      Optional<Bodies.Found> body = founded(view, bodies, cue.range());
      Optional<Thing> instrument = body.flatMap(found -> whereby(view, clause).or(() -> by(view, clause, cue.range())));
      if (instrument.isPresent()) {
        out.accept(fact(view, body.get(), cue.range(), instrument.get()));
        return;
      }
      Optional<Fact> treaty = Words.in(view, clause, INSTRUMENTS).stream().map(noun -> treaty(view, bodies, noun, clause, cue.range())).flatMap(Optional::stream).findFirst();
      if (treaty.isPresent()) {
        out.accept(treaty.get());
        return;
      }
    }
    Optional<Fact> alone = view.clauses().stream().map(clause -> alone(view, bodies, clause.range())).flatMap(Optional::stream).findFirst();
    Optional<Fact> opened = alone.isPresent() || !bodies.isEmpty() ? alone : FoundingTreaty.of(view).filter(FoundingTreaty::founds)
        .map(told -> fact(view, new Bodies.Found(told.body(), told.noun()), told.noun(), Instruments.thing(view, told.noun())));
    opened.or(() -> own(view)).ifPresentOrElse(out, () -> rests(view, bodies, out));
  }

  /** "het verdrag waarmee het hof in het leven wordt geroepen", "het hof, waarvan het verdrag is ondertekend": whatever else the sentence tells of the treaty. */
  private Optional<Fact> alone(View view, List<Bodies.Found> bodies, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int at = view.clauses().indexOf(view.clauseOf(clause));
    if (at > 0 && first < words.size() && BY.contains(words.lower(first)) && Words.any(view, clause, DONE) && Words.any(view, clause, PASSIVE)) {
      Optional<Bodies.Found> body = bodies.stream().filter(found -> clause.contains(found.range()) && subject(view, found, words.range(first))).findFirst()
          .or(() -> BodyReference.subject(view, view.clauses().get(at), words.range(first), true)).or(() -> pointed(view, bodies, first + 1)).or(() -> FoundingTreaty.again(view).map(thing -> new Bodies.Found(thing, words.range(first + 1))));
      return body.flatMap(found -> whereby(view, clause).or(() -> lone(view, view.clauses().get(at - 1).range())).map(treaty -> fact(view, found, clause, treaty, planned(view, clause))));
    }
    boolean whose = first + 2 < words.size() && words.lower(first).equals(WHOSE) && DEFINITE.contains(words.lower(first + 1)) && Founding.TREATIES.contains(words.lower(first + 2));
    Optional<Bodies.Found> body = whose ? Bodies.beside(view, clause) : Optional.empty();
    return body.map(found -> fact(view, found, words.range(first + 2), Instruments.thing(view, words.range(first + 2))));
  }

  /** "Over de commissie zijn zij het eens; het verdrag waarbij deze wordt opgericht": the one body before the pronoun, as only a body can be founded. */
  private static Optional<Bodies.Found> pointed(View view, List<Bodies.Found> bodies, int pronoun) {
    Words words = view.wordTable();
    Optional<Thing> only = Bodies.only(bodies.stream().filter(body -> body.range().end() <= words.range(pronoun).start()).toList());
    BodyFocus.Gender gender = BodyFocus.WORDS.has("common-subject", words.lower(pronoun)) ? BodyFocus.Gender.COMMON : BodyFocus.Gender.NEUTER;
    boolean points = gender == BodyFocus.Gender.COMMON || BodyFocus.WORDS.has("neuter-subject", words.lower(pronoun));
    return bodies.stream().filter(body -> points && only.filter(body.thing()::equals).isPresent() && BodyFocus.gender(view, body) == gender).findFirst();
  }

  /** "waarmee het hof tot stand moet komen": that is what the treaty is for. */
  private static Modality planned(View view, Range clause) {
    Modality said = Modalities.ofPlan(view, clause);
    return said == Modality.OBLIGATION ? Modality.FACT : said;
  }

  private Fact fact(View view, Bodies.Found body, Range cue, Thing instrument) {
    return fact(view, body, cue, instrument, Modalities.ofPlan(view, cue));
  }

  private Fact fact(View view, Bodies.Found body, Range cue, Thing instrument, Modality modality) {
    return new Fact.Relates(view.basis(this, body.range().to(cue), modality), body.thing(), Fact.Relation.FOUNDING_INSTRUMENT, new Fact.Value.Of(instrument));
  }

  /** The body that is founded: subject of the clause, or right before its participle: "het hof, opgericht bij". */
  private static Optional<Bodies.Found> founded(View view, List<Bodies.Found> bodies, Range cue) {
    Optional<Bodies.Found> apposed = bodies.stream().filter(body -> cue.start() > body.range().end() && view.words(new Range(body.range().end(), cue.start())).equals(", ")).findFirst();
    return apposed.or(() -> BodySubject.of(view, cue));
  }

  /** "het Verdrag van X, waarmee het hof wordt opgericht", "waarop het hof berust", "op grond waarvan": what the clause before ends with. */
  private static Optional<Thing> whereby(View view, Range clause) {
    int at = view.clauses().indexOf(view.clauseOf(clause));
    if (at == 0 || !WHEREBY.contains(Words.first(view.lower(clause).strip()))) {
      return Optional.empty();
    }
    Range before = view.clauses().get(at - 1).range();
    int ground = GROUND.stream().filter(view.words(before)::endsWith).findFirst().map(String::length).orElse(0);
    Range spoken = new Range(before.start(), before.end() - ground);
    List<InstrumentPhrase> phrases = InstrumentPhrase.in(view, spoken, new Range(spoken.end(), spoken.end()));
    return Instruments.last(view, spoken).or(() -> phrases.size() == 1 ? Optional.of(phrases.get(0).thing(view)) : lone(view, spoken)); // "keurde resolutie 12 goed, waarmee"
  }

  /** "waarbij het hof": "waarbij" opens the clause and governs nothing. */
  private static boolean subject(View view, Bodies.Found body, Range opener) {
    Governor governor = Governor.of(view, body.range().start());
    return !governor.isPreposition() || governor.range().equals(opener);
  }

  /** "heeft het statuut vastgesteld waarmee": by its noun alone, which the relative clause tells apart from others. */
  private static Optional<Thing> lone(View view, Range before) {
    Words words = view.wordTable();
    List<Range> nouns = Words.of(view, before).stream().filter(word -> Instruments.head(view.lower(word))).toList();
    int noun = nouns.size() == 1 ? words.startingAt(nouns.get(0).start()) : 0;
    if (noun == 0 || !DEFINITE.contains(words.lower(noun - 1))) {
      return Optional.empty();
    }
    List<Range> rest = Words.of(view, new Range(nouns.get(0).end(), before.end()));
    boolean closes = rest.isEmpty() || rest.size() == 1 && Instruments.participle(view.lower(rest.get(0)));
    return closes ? Optional.of(Instruments.thing(view, nouns.get(0))) : Optional.empty();
  }

  /** "bij een verdrag", "op grond van de Tijdelijke wet X": behind what says by which means. */
  private static Optional<Thing> by(View view, Range clause, Range cue) {
    boolean active = Words.any(view, clause, Verbs.HAVE); // "het hof heeft bij besluit een fonds opgericht"
    return active ? Optional.empty() : InstrumentPhrase.in(view, clause, cue).stream().filter(phrase -> phrase.means(view, clause)).findFirst().map(phrase -> phrase.thing(view));
  }

  /** "het verdrag tot oprichting van het hof", "het verdrag tussen A en B waarmee het hof": the words between say that it is the body's. */
  private Optional<Fact> treaty(View view, List<Bodies.Found> bodies, Range noun, Range clause, Range cue) {
    if (!precededByArticle(view, noun)) {
      return Optional.empty();
    }
    Optional<Range> words = Instruments.words(view, noun.start(), clause, cue.overlaps(noun) ? new Range(cue.end(), cue.end()) : cue);
    for (Bodies.Found body : words.isPresent() ? bodies : List.<Bodies.Found>of()) {
      boolean inside = words.get().contains(body.range()) && Words.any(view, new Range(noun.end(), body.range().start()), FOUNDS); // not "een overeenkomst over het hof"
      String between = inside || body.range().start() < words.get().end() ? "" : unarticled(view.lower(new Range(words.get().end(), body.range().start())).replace(",", "").strip());
      if (inside || LINKS.contains(between)) {
        return Optional.of(fact(view, body, cue, Instruments.thing(view, words.get())));
      }
    }
    return Optional.empty();
  }

  /** "Het verdrag tot oprichting van het hof ligt ter bekrachtiging voor": whatever is told of the treaty. */
  private Optional<Fact> own(View view) {
    Words words = view.wordTable();
    for (Bodies.Found body : view.mayHold(Instruments.FOUNDING) ? view.spoken() : List.<Bodies.Found>of()) {
      Optional<Range> parted = parted(view, body.range());
      if (parted.isPresent() && precededByArticle(view, parted.get())) {
        return parted.map(treaty -> fact(view, body, treaty, Instruments.thing(view, treaty)));
      }
      Founding founding = Founding.of(view, body.range());
      int noun = words.startingAt(founding.start());
      boolean founds = founding.founding() || words.lower(noun).startsWith(FOUNDING); // "het oprichtingsverdrag van het hof"
      if (founding.treaty() && founds && noun > 0 && DEFINITE.contains(words.lower(noun - 1))) {
        return Optional.of(fact(view, body, words.range(noun), Instruments.thing(view, words.range(noun))));
      }
    }
    return Optional.empty();
  }

  /** "een verdrag ondertekend tot oprichting van het hof": the treaty, where its verb parts it from what it founds. */
  private static Optional<Range> parted(View view, Range body) {
    BodyPlaces.Place place = BodyPlaces.of(view, body).get(0);
    boolean treaty = place.noun().equals(TREATY) && place.thing().end() < body.start();
    return treaty ? Optional.of(view.wordTable().range(StagePattern.behind(view.wordTable(), place.thing()) - 1)) : Optional.empty();
  }

  private static String unarticled(String words) {
    return words.endsWith(" het") ? words.substring(0, words.length() - 4) : words.endsWith(" de") ? words.substring(0, words.length() - 3) : words;
  }

  private static boolean precededByArticle(View view, Range noun) {
    Words words = view.wordTable();
    int before = words.startingAt(noun.start()) - 1;
    return before >= 0 && (words.lower(before).equals("een") || words.lower(before).equals("het"));
  }

  /** "berust op een verdrag", "vindt zijn grondslag in de wet", "waarvan het mandaat is vastgelegd in het akkoord". */
  private void rests(View view, List<Bodies.Found> bodies, Consumer<Fact> out) {
    Words words = view.wordTable();
    if (!words.mayHave(CUES)) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      Range verb = words.range(i);
      if (!words.isIn(i, CUES) || words.isIn(i, PARTICIPLES) && Words.any(view, view.clauseOf(verb).range(), Verbs.HAVE)) {
        continue; // not "heeft zijn oordeel op het verdrag gebaseerd"
      }
      Range clause = view.clauseOf(verb).range();
      if (words.isIn(i, ON_OWN) && (ofPower(view, clause) || ofObject(view, clause, i))) {
        continue; // "stoelt zijn rechtsmacht op artikel 3"
      }
      if (words.isIn(i, SOURCES) && !Words.any(view, clause, FINDS) && !words.lower(Math.min(i + 1, words.size() - 1)).equals(OF)) {
        continue; // "mist een grondslag in het verdrag"
      }
      boolean laid = LAID.contains(words.lower(i)) && Words.any(view, clause, MANDATES);
      boolean owes = OWES.contains(words.lower(i));
      Optional<Bodies.Found> body = laid ? mandated(view, bodies, verb) : (owes || RESTS.contains(words.lower(i))) && !ofNoun(view, clause) ? BodySubject.of(view, verb).or(() -> BodySubject.antecedent(view, verb)).or(() -> ofMandate(view, clause)) : Optional.empty();
      Optional<Thing> instrument = body.flatMap(found -> laid ? Optional.empty() : whereby(view, clause));
      instrument = instrument.isPresent() ? instrument : body.flatMap(found -> owes ? owed(view, clause, verb, found.range()) : behind(view, clause, verb, found.range()));
      if (instrument.isEmpty() && GROUNDS.contains(words.lower(i)) && i + 1 < words.size() && words.lower(i + 1).equals(OF)) {
        Range of = words.range(i + 1);
        body = bodies.stream().filter(found -> Governor.of(view, found.range().start()).range().equals(of)).findFirst();
        instrument = body.flatMap(found -> is(view, found, clause, verb));
      }
      if (instrument.isPresent()) {
        out.accept(fact(view, body.get(), verb, instrument.get()));
        return;
      }
    }
  }

  /** "zijn rechtsmacht", "die bevoegdheid": what rests on something is that. */
  private static boolean ofPower(View view, Range clause) {
    Words words = view.wordTable();
    return Words.in(view, clause, JurisdictionRule.POWERS).stream().anyMatch(power -> words.isIn(Math.max(0, words.startingAt(power.start()) - 1), OF_ITS_OWN));
  }

  /** "stoelt haar begroting op het Zeeverdrag", "dat zijn uitspraken op het Zeeverdrag stoelt": what rests on it is what the body has, unless that is its task. */
  private static boolean ofObject(View view, Range clause, int verb) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int last = StagePattern.behind(words, clause);
    int on = IntStream.range(verb, last).filter(i -> ON.contains(words.lower(i))).findFirst().orElse(verb);
    boolean named = view.spoken().stream().anyMatch(body -> new Range(words.range(verb).end(), words.range(on).end()).overlaps(body.range()));
    return IntStream.range(first + 1, last - 1).filter(i -> !Governor.preposition(words.lower(i - 1)) && !ON.contains(words.lower(i + 1)) && !words.isIn(i + 1, MANDATES))
        .anyMatch(i -> words.isIn(i, POSSESSIVES) || !named && i > verb && i < on && words.isIn(i, DEFINITE));
  }

  /** "Het mandaat, dat berust op": of the body that the text is about. */
  private static Optional<Bodies.Found> ofMandate(View view, Range clause) {
    Words words = view.wordTable();
    int noun = words.startingAt(clause.start()) - 1;
    boolean relative = noun > 0 && WHICH.contains(words.lower(noun + 1)) && MANDATES.contains(words.lower(noun));
    return relative ? BodyReference.owner(view, words.range(noun)) : Optional.empty();
  }

  /** "waarvan de rechtsmacht berust op": of a noun of the body's. */
  private static boolean ofNoun(View view, Range clause) {
    Words words = view.wordTable();
    int noun = words.startingAt(clause.start()) + 2;
    return noun < words.size() && words.opening(clause.start()).equals(WHOSE) && DEFINITE.contains(words.lower(noun - 1)) && !GROUNDS.contains(words.lower(noun)) && !MANDATES.contains(words.lower(noun));
  }

  /** "de rechtsgrond van het hof is X" */
  private static Optional<Thing> is(View view, Bodies.Found body, Range clause, Range noun) {
    return Words.in(view, new Range(body.range().end(), clause.end()), IS).stream().findFirst().flatMap(is -> Instruments.at(view, is.end(), clause, noun).or(() -> told(view, is)));
  }

  /** "is (berust op) de overeenkomst die Kenia en Oman hebben gesloten": a noun alone, which its relative clause tells from others. */
  private static Optional<Thing> told(View view, Range is) {
    Words words = view.wordTable();
    int noun = words.startingAt(is.end()) + 1;
    boolean alone = noun + 1 < words.size() && DEFINITE.contains(words.lower(noun - 1)) && Instruments.head(words.lower(noun)) && (WHICH.contains(words.lower(noun + 1)) || WHEREBY.contains(words.lower(noun + 1)));
    return alone ? Optional.of(Instruments.thing(view, words.range(noun))) : Optional.empty();
  }

  /** "dankt zijn bestaan aan X", "Zijn bestaan dankt het hof aan X": right behind what is owed, or the body; or "heeft aan X zijn oprichting te danken". */
  private static Optional<Thing> owed(View view, Range clause, Range verb, Range body) {
    Words words = view.wordTable();
    if (view.wordBefore(verb.start()).equals(TO_DO)) {
      return Words.any(view, clause, OWED) ? Words.in(view, clause, TO_WHOM).stream().map(to -> Instruments.at(view, to.end(), clause, verb)).flatMap(Optional::stream).findFirst() : Optional.empty();
    }
    return Words.in(view, clause, OWED).stream().map(noun -> words.lower(Math.min(words.size() - 1, words.startingAt(noun.end()))).equals(TO) ? noun : noun.end() < verb.start() && verb.end() < body.start() ? body : verb) // "dat zijn bestaan ontleent aan X"
        .filter(noun -> words.startingAt(noun.end()) < words.size() && words.lower(words.startingAt(noun.end())).equals(TO))
        .map(noun -> Instruments.at(view, words.range(words.startingAt(noun.end())).end(), clause, verb)).flatMap(Optional::stream).findFirst();
  }

  /** Right behind the verb or before it: "berust op X", "die op X berust", "vindt zijn grondslag in X". */
  private static Optional<Thing> behind(View view, Range clause, Range verb, Range body) {
    Words words = view.wordTable();
    int at = words.startingAt(verb.start());
    Set<String> on = words.isIn(at, LYING) ? IN : words.isIn(at, COMING) ? OUT : ON;
    return Words.in(view, clause, on).stream().filter(by -> by.start() < verb.start() || words.startingAt(by.start()) - at <= NEAR || by.start() - body.end() == 1)
        .map(by -> Instruments.at(view, by.end(), clause, verb).or(() -> part(view, clause, verb, by)).or(() -> told(view, by))).flatMap(Optional::stream).findFirst();
  }

  /** "voorzien in hoofdstuk 5 van het akkoord": a part of an instrument, right behind the preposition. */
  private static Optional<Thing> part(View view, Range clause, Range verb, Range by) {
    return InstrumentPhrase.in(view, clause, verb).stream().filter(phrase -> phrase.start() - by.end() == 1).findFirst().map(phrase -> phrase.thing(view));
  }

  /** "het mandaat van het hof is vastgelegd in", "het hof, waarvan het mandaat is vastgelegd in". */
  private static Optional<Bodies.Found> mandated(View view, List<Bodies.Found> bodies, Range verb) {
    Range clause = view.clauseOf(verb).range();
    return named(view, bodies, clause).or(() -> Words.in(view, clause, MANDATES).stream().findFirst().flatMap(noun -> BodyReference.owner(view, noun))); // "De oprichting ervan is geregeld in"
  }

  private static Optional<Bodies.Found> named(View view, List<Bodies.Found> bodies, Range clause) {
    return bodies.stream().filter(body -> {
      Governor governor = Governor.of(view, body.range().start());
      boolean of = clause.contains(body.range()) && governor.word().equals(OF) && MANDATES.contains(view.wordBefore(governor.range().start()));
      return of || view.lower(clause).strip().startsWith(WHOSE) && body.range().end() <= clause.start() && clause.start() - body.range().end() <= 2;
    }).findFirst();
  }
}
