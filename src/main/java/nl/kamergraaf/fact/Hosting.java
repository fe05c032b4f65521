package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * That a state hosts a body, or would: "Nederland treedt op als gastland van het tribunaal", "België huisvest de commissie", and what
 * {@link HostOffer} reads.
 *
 * @param words those that say so
 * @param candidate the state is not the host yet
 */
record Hosting(Thing body, Thing host, Range words, Modality modality, boolean candidate) {

  private static final Set<String> LANDSHIP = Set.of("gastlandschap", "gastheerschap");
  private static final Set<String> ACTS = Set.of("treden", "optreden", "fungeren", "dienen");
  private static final Set<String> MEANT = Set.of("te", "willen", "kunnen", "mogen", "zullen", "gaan");
  private static final Set<String> BURDENED = Set.of("van", "voor", "over", "naar", "tegen", "in", "aan");
  private static final int NEAR = 30;
  /** Sentences from one that tells of hosting back to the one that named the body. */
  static final int LOOK_BACK = 4;
  private static final Set<String> HOUSES = Set.of("huisvest", "huisvesten", "huisvestte", "herbergt", "herbergen");
  private static final Set<String> WILLING = Set.of("bereid", "bereidheid");
  static final Set<Modality> DECIDED = Set.of(Modality.FACT, Modality.FUTURE, Modality.EXPECTATION, Modality.NEGATED);
  /** What is so no more where somebody has announced or agreed to do it. */
  static final Set<Modality> OPEN = Set.of(Modality.INTENTION, Modality.REQUESTED);
  private static final Set<String> DECIDES = Set.of("besloot", "besloten", "beslist", "besliste");
  private static final Set<String> POSSIBLE = Set.of("mogelijkheid", "mogelijk", "optie", "idee", "voorstel", "verzoek", "akkoord", "vraag", "scenario", "overweging");

  /** "het aanbod is ingetrokken", "ziet ervan af": nothing is left of it. */
  private static final Set<String> WITHDRAWN = Set.of("ingetrokken", "teruggetrokken", "afgezien", "afziet", "vervallen", "teruggekomen", "afgehaakt");
  private static final String SEMICOLON = ";";
  private static final String THAT = " dat";
  private static final Set<String> COULD = Set.of("kunnen");
  private static final String THEREOF = "ervan";
  private static final Set<String> SUPPOSES = Set.of("als", "indien", "wanneer", "zodra", "mocht");
  private static final Set<String> WITHDRAWS = Set.of("trok", "trekt", "trokken", "ziet", "zag", "haakt", "haakte", "haakten");
  private static final Set<String> AWAY = Set.of("in", "terug", "af");
  private static final Set<String> ASKED = Set.of("vraag", "vragen", "vroeg", "vroegen", "vraagt", "gevraagd");
  private static final Set<String> REQUESTED = Set.of("gevraagd", "verzocht", "uitgenodigd");
  private static final String OFF = "af";
  private static final Set<String> TURNS = Set.of("wees", "wezen", "wijst", "wijzen", "sloeg", "sloegen", "slaat");
  private static final Set<String> REQUESTS = Set.of("verzoek", "vraag", "voorstel");
  private static final Set<String> BECOMES = Set.of("worden");
  private static final Set<String> COMES = Set.of("wordt", "werd");
  private static final Set<String> WHETHER = Set.of("of");
  private static final Set<String> APPOSED = Set.of("tevens", "ook", "het", "huidig");
  private static final Set<String> SETTLED = Set.of("gevestigd", "gehuisvest", "ondergebracht");
  private static final Set<String> CONCERNS = Set.of("betreft");
  private static final List<String> HERE = List.of("hier te lande", "in ons land");
  private static final Set<String> PAST = Set.of("was", "waren");
  private static final Set<String> LISTED = Set.of("en", "en van", "en voor", "alsmede", "alsmede van", "en aan");
  private static final Set<String> HOUSED = Set.of("gehuisvest", "ondergebracht", "geherbergd");
  /** What is told of a plan that conditions are set for. */
  private static final Set<Modality> PLANNED = Set.of(Modality.FUTURE, Modality.INTENTION, Modality.EXPECTATION, Modality.POSSIBILITY, Modality.CONDITIONAL);

  /** Every state that the sentence tells to host a body, or to be willing to. */
  static List<Hosting> all(View view) {
    if (!mayStand(view) || withdrawn(view) || over(view) || asked(view) || HostFrames.unsaid(view)) {
      return List.of();
    }
    if (HostCapacity.speaks(view)) {
      return HostCapacity.of(view).map(List::of).orElse(List.of());
    }
    List<Hosting> framed = HostFrames.of(view);
    List<Hosting> own = framed.isEmpty() ? of(view).map(List::of).orElse(List.of()) : framed;
    Stream<Hosting> earlier = framed.isEmpty() ? Stream.empty() : of(view).filter(one -> own.stream().allMatch(later -> !later.host().equals(one.host()) && apart(view, one, later))).stream();
    Stream<Hosting> more = Stream.concat(earlier, HostFrames.also(view).stream()).filter(one -> own.stream().noneMatch(first -> first.host().equals(one.host())));
    return Stream.concat(own.stream(), more).filter(told -> !wished(view, told) && !supposed(view, told)).map(one -> standing(view, one)).map(one -> could(view, one) ? new Hosting(one.body(), one.host(), one.words(), Modality.POSSIBILITY, true) : one).flatMap(one -> Stream.concat(Stream.of(one), joined(view, one))).toList();
  }

  /** "Het aanbod van Kenia om het hof te huisvesten is nog niet aanvaard": it stands. */
  private static Hosting standing(View view, Hosting told) {
    boolean open = told.candidate() && told.modality() == Modality.NEGATED && Words.any(view, view.range(), HostFrames.WORDS.all("offer"))
        && Words.in(view, view.range(), HostFrames.WORDS.all("accepts")).stream().anyMatch(word -> view.modality(word) == Modality.NEGATED);
    return open ? new Hosting(told.body(), told.host(), told.words(), Modality.INTENTION, true) : told;
  }

  /** "Oman heeft zich voor de huisvesting beschikbaar gesteld; Kenia is daartoe ook bereid": told in clauses that a semicolon parts. */
  private static boolean apart(View view, Hosting one, Hosting later) {
    int semicolon = view.next(SEMICOLON, one.words().end());
    return semicolon >= 0 && semicolon < later.words().start();
  }

  /** "ziet graag dat Kenia het hof huisvest": others wish that it would. */
  private static boolean wished(View view, Hosting told) {
    return told.modality() == Modality.INTENTION && view.cues("modality").stream().anyMatch(cue -> cue.range().end() < told.words().end() && view.lower(cue.range()).endsWith(THAT) && Modalities.of(cue.concept().name()) == Modality.INTENTION);
  }

  /** "Als Kenia gastland van het hof is, volgt": only supposed. */
  private static boolean supposed(View view, Hosting told) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(told.words()).range();
    int first = words.startingAt(clause.start());
    int last = StagePattern.behind(words, ListedParts.trimmed(view, clause)) - 1;
    boolean closed = last > first && words.breaks(last) && Verbs.finite(words.lower(last));
    return closed && SUPPOSES.contains(words.lower(first)) && !HostOffer.HOST.contains(words.lower(first + 1));
  }

  /** "zou onder voorwaarden gastland kunnen worden": that it is possible does not say that it is willing. */
  private static boolean could(View view, Hosting told) {
    Range clause = view.clauseOf(told.words()).range();
    return told.modality() == Modality.WILLING_UNDER_CONDITIONS && Words.any(view, clause, Modalities.WOULD) && Words.any(view, clause, COULD) && !Words.any(view, clause, HostOffer.WILLING);
  }

  /** "gastland van het hof en van de commissie", "huisvest het hof en de commissie": the bodies that are listed behind the first. */
  private static Stream<Hosting> joined(View view, Hosting told) {
    List<Bodies.Found> bodies = view.spoken();
    int first = IntStream.range(0, bodies.size()).filter(i -> bodies.get(i).thing().equals(told.body())).findFirst().orElse(bodies.size());
    return IntStream.range(first + 1, bodies.size())
        .takeWhile(i -> LISTED.contains(FoundingRelatives.bare(view, bodies.get(i - 1).range().end(), bodies.get(i).range().start())) && view.clauseOf(bodies.get(i).range()) == view.clauseOf(bodies.get(i - 1).range()) && verbless(view, bodies.get(i).range()))
        .mapToObj(i -> new Hosting(bodies.get(i).thing(), told.host(), told.words(), told.modality(), told.candidate()));
  }

  /** Not "huisvest het hof en de commissie steunt": no verb stands right behind it. */
  private static boolean verbless(View view, Range body) {
    Words words = view.wordTable();
    int next = words.startingAt(body.end());
    return next >= words.size() || words.breaks(next - 1) || !Verbs.finite(words.lower(next)) && !Clause.verb(words.lower(next));
  }

  /** "was tot 2023 gastland", "heeft het gastlandschap beëindigd": the state is the host no more. */
  private static boolean over(View view) {
    return Words.in(view, view.range(), HostOffer.HOST).stream().anyMatch(noun -> {
      Range clause = view.clauseOf(noun).range();
      boolean ended = LANDSHIP.contains(view.lower(noun)) && Words.any(view, clause, HostFrames.WORDS.all("ended"));
      return ended || Words.any(view, clause, PAST) && view.mentions(When.class, clause).stream().anyMatch(when -> when.bound() == When.Bound.UNTIL);
    });
  }

  /** "heeft het aanbod van de hand gewezen" */
  private static boolean refused(View view) {
    boolean hand = view.lower().contains(" van de hand gewezen") || view.lower().contains(" van de hand wees");
    Words words = view.wordTable();
    boolean off = words.lower(words.size() - 1).equals(OFF) && Words.any(view, view.range(), TURNS); // "wees het verzoek om het hof te huisvesten af"
    return off && Words.any(view, view.range(), REQUESTS) || Words.any(view, view.range(), HostFrames.WORDS.all("offer")) && (off || hand || Words.any(view, view.range(), HostFrames.WORDS.all("refused")));
  }

  private static boolean mayStand(View view) {
    return HostOffer.mayStand(view) || view.wordTable().mayHave(HOUSES) || view.wordTable().mayHave(HOUSED) || view.wordTable().mayHave(SETTLED) || HostFrames.mayStand(view) || view.wordTable().mayHave(Candidacies.NOUNS) || HostGround.mayStand(view);
  }

  private static Optional<Hosting> of(View view) {
    Optional<HostOffer> offer = HostOffer.of(view);
    if (offer.isPresent()) {
      return offer.map(told -> new Hosting(told.body(), told.host(), told.words(), told.gives(view) ? Modality.FACT : told.modality(), !told.gives(view)));
    }
    for (Range word : Words.in(view, view.range(), HostOffer.HOST)) {
      Optional<Hosting> told = land(view, word);
      if (told.isPresent()) {
        return told;
      }
    }
    return Words.in(view, view.range(), HOUSES).stream().map(verb -> houses(view, verb)).flatMap(Optional::stream).findFirst()
        .or(() -> Words.in(view, view.range(), HOUSED).stream().map(verb -> housed(view, verb)).flatMap(Optional::stream).findFirst())
        .or(() -> welcome(view))
        .or(() -> HostFrames.attribute(view))
        .or(() -> HostFrames.aside(view))
        .or(() -> Candidacies.of(view))
        .or(() -> HostGround.of(view));
  }

  /** "Wat het kabinet betreft kan het hof in Nederland worden gevestigd", "hier te lande". */
  private static Optional<Hosting> welcome(View view) {
    Range first = view.clauses().get(0).range();
    Optional<Range> settled = Words.in(view, first, SETTLED).stream().findFirst().filter(verb -> Words.any(view, first, CONCERNS));
    boolean here = settled.isPresent() && (HERE.stream().anyMatch(view.lower(first)::contains) || view.mentions(Name.class, first).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && view.wordBefore(name.range().start()).equals("in") && Things.of(name).equals(Things.home(view))));
    List<Bodies.Found> bodies = here ? view.spoken().stream().filter(body -> first.contains(body.range()) && !Governor.of(view, body.range().start()).isPreposition()).toList() : List.of();
    return bodies.size() == 1 && view.modality(settled.get()) != Modality.NEGATED
        ? Things.home(view).map(host -> new Hosting(bodies.get(0).thing(), host, settled.get(), view.conditions().isPresent() ? Modality.WILLING_UNDER_CONDITIONS : Modality.POSSIBILITY, true)) : Optional.empty();
  }

  /** "trok zijn kandidatuur in": the particle closes a clause. */
  private static boolean withdrawn(View view) {
    Words words = view.wordTable();
    boolean away = Words.in(view, view.range(), WITHDRAWS).stream().anyMatch(verb -> Words.in(view, new Range(verb.end(), view.clauseOf(verb).range().end()), AWAY).stream().anyMatch(particle -> words.breaks(words.startingAt(particle.start())) || view.wordBefore(particle.start()).equals(THEREOF)));
    return away || Words.any(view, view.range(), WITHDRAWN) || refused(view);
  }

  /** "De leden vroegen of Kenia bereid is", "Kenia is gevraagd het hof te huisvesten": nobody has said it. */
  private static boolean asked(View view) {
    if (WHETHER.contains(view.wordTable().lower(0))) {
      return true; // "Of Kenia het wil ontvangen, is onbekend"
    }
    boolean open = Words.in(view, view.range(), WHETHER).stream().anyMatch(of -> Whether.ASKING.contains(view.wordBefore(of.start())) || COMES.contains(view.wordBefore(of.start()))); // "Nagegaan wordt of"
    boolean requested = open || Words.in(view, view.range(), REQUESTED).stream().anyMatch(word -> HostOffer.speaks(view, new Range(word.end(), view.clauseOf(word).range().end())));
    return requested || HostCapacity.askedOf(view) || Words.in(view, view.range(), WHETHER).stream().findFirst().filter(whether -> Words.any(view, new Range(view.range().start(), whether.start()), ASKED)).isPresent();
  }

  /** "wordt door Kenia gehuisvest". */
  private static Optional<Hosting> housed(View view, Range verb) {
    List<Thing> hosts = HostStates.by(view, view.clauseOf(verb).range());
    Modality said = view.modality(verb);
    return hosts.size() == 1 ? BodySubject.of(view, verb).map(body -> new Hosting(body.thing(), hosts.get(0), verb, said, !DECIDED.contains(said))) : Optional.empty();
  }

  /** What is planned and has conditions is what a state is willing to. */
  static Modality underConditions(View view, Modality said, Range words) {
    Optional<SetConditions> conditions = PLANNED.contains(said) || said == Modality.REQUESTED ? view.conditions() : Optional.empty();
    boolean behind = conditions.filter(set -> set.cue().start() >= words.end()).isPresent();
    boolean asks = said == Modality.REQUESTED && !(behind && !Words.any(view, new Range(view.range().start(), conditions.get().cue().start()), Verbs.asking())); // "als de Raad daarom verzoekt"
    return conditions.isPresent() && !asks ? Modality.WILLING_UNDER_CONDITIONS : said;
  }

  /** "spant zich in om gastland van het hof te worden" */
  private static boolean becomes(View view, Range word, Range clause) {
    return Words.in(view, new Range(word.end(), clause.end()), BECOMES).stream().anyMatch(verb -> view.wordBefore(verb.start()).equals("te"));
  }

  /** "is gastland van X", "treedt op als gastland", "het Nederlandse gastlandschap". */
  private static Optional<Hosting> land(View view, Range word) {
    Range clause = view.clauseOf(word).range();
    Optional<Thing> own = adjective(view, word).or(() -> HostStates.called(view, clause, word));
    boolean sets = SetConditions.noun(view).isPresent();
    List<Thing> plain = own.map(List::of).orElseGet(() -> Things.states(view, clause, as(view, word) || sets && Governor.of(view, word.start()).isPreposition() ? new Range(clause.end(), clause.end()) : word));
    List<Thing> hosts = plain.isEmpty() && sets ? HostStates.forWhom(view, clause) : plain;
    boolean borne = own.isEmpty() && !sets && LANDSHIP.contains(view.lower(word)) && BURDENED.contains(Governor.of(view, word.start()).word()); // "de lasten van het gastlandschap"
    boolean named = own.isEmpty() && !apposed(view, word) && HostOffer.named(view.wordTable(), word) && !Words.any(view, clause, HostFrames.IS);
    if (hosts.size() != 1 || borne || named || as(view, word) && (HostFrames.mentioned(view, clause) || ofAnother(view, clause, word, hosts.get(0)) || Words.any(view, new Range(word.end(), clause.end()), WILLING))) { // "is als gastland bereid getuigen te horen"
      return Optional.empty();
    }
    Optional<Modality> under = under(view, word);
    boolean willing = Words.any(view, clause, WILLING) || under.isPresent() || sets && (own.isPresent() || LANDSHIP.contains(view.lower(word)) || plain.isEmpty());
    boolean coming = becomes(view, word, clause) || as(view, word) && acting(view, new Range(word.end(), clause.end()));
    Modality said = Modalities.stronger(view.modality(word), coming ? intention(view, word) : Modality.FACT);
    said = underConditions(view, OPEN.contains(said) && HostCapacity.settled(view, word) ? Modality.FUTURE : said, word);
    willing |= said == Modality.WILLING_UNDER_CONDITIONS;
    boolean bound = said == Modality.WILLING_UNDER_CONDITIONS && under.isEmpty() && coming && Words.any(view, new Range(clause.start(), word.start()), DECIDES); // "heeft besloten als gastland op te treden, mits"
    boolean candidate = willing && !bound;
    boolean settled = bound && view.conditions().filter(set -> set.named(view)).isPresent(); // ", maar niet onvoorwaardelijk: ..."
    Modality modality = settled ? Modality.FUTURE : under.orElse(willing && said != Modality.NEGATED && said != Modality.REQUESTED ? Modality.WILLING_UNDER_CONDITIONS : said);
    if (apposed(view, word)) {
      Optional<Thing> only = Bodies.only(view.spoken()).or(() -> view.spoken().isEmpty() ? HostOffer.before(view, word) : Optional.empty());
      return only.map(thing -> new Hosting(thing, hosts.get(0), word, modality, candidate));
    }
    Optional<Thing> body = view.spoken().isEmpty() ? HostOffer.before(view, word) : own.isPresent() ? near(view, word) : HostOffer.ofLand(view, word);
    return body.map(thing -> new Hosting(thing, hosts.get(0), word, modality, candidate || !DECIDED.contains(modality) && !bound));
  }

  /** "het aanbod om als gastland van het hof op te treden" */
  static boolean acting(View view, Range within) {
    return Words.in(view, within, ACTS).stream().anyMatch(verb -> MEANT.contains(view.wordBefore(verb.start())));
  }

  /** "Tanzania, tevens gastland, trok": right behind its state, between commas. */
  private static boolean apposed(View view, Range word) {
    Words words = view.wordTable();
    int at = words.startingAt(word.start());
    int before = at > 0 && APPOSED.contains(words.lower(at - 1)) ? at - 1 : at;
    return before > 0 && words.breaks(before - 1) && view.text().text().startsWith(",", word.end());
  }

  /** "Nederland huisvest het tribunaal", "zal het tribunaal huisvesten". */
  private static Optional<Hosting> houses(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    List<Thing> hosts = Things.states(view, clause, verb);
    boolean infinitive = view.wordBefore(verb.start()).equals("te");
    Modality said = underConditions(view, Modalities.stronger(view.modality(verb), infinitive ? intention(view, verb) : Modality.FACT), verb);
    boolean candidate = infinitive && said != Modality.FUTURE || !DECIDED.contains(said);
    Optional<Thing> body = HostOffer.housed(view, verb);
    boolean elsewhere = infinitive && hosts.size() == 1 && HostStates.abroad(view, hosts.get(0), clause); // "Kenia opperde het hof in Wenen te huisvesten"
    return body.filter(thing -> hosts.size() == 1 && !elsewhere && !HostOffer.noun(view, verb) && !HostOffer.wanted(view, verb)).map(thing -> new Hosting(thing, hosts.get(0), verb, said, candidate));
  }

  /** The sentence tells a decision. */
  static boolean decided(View view) {
    return Words.any(view, view.range(), DECIDES);
  }

  /** A word for a decision. */
  static boolean decides(View view, Range word) {
    return DECIDES.contains(view.lower(word));
  }

  /** Before an infinitive: who "heeft besloten het hof te huisvesten" will do so; anybody else only means to. */
  private static Modality intention(View view, Range deed) {
    boolean decided = Words.in(view, new Range(view.range().start(), deed.start()), DECIDES).stream().anyMatch(verb -> view.modality(verb) == Modality.FACT);
    return decided || HostCapacity.settled(view, deed) ? Modality.FUTURE : Modality.INTENTION;
  }

  /** "bereid verklaard dat Nederland als gastland optreedt", "de mogelijkheid dat": what the clause before makes of it. */
  static Optional<Modality> under(View view, Range word) {
    Clause own = view.clauseOf(word);
    int that = view.lower(own.range()).indexOf("dat ");
    Range before = new Range(view.range().start(), that < 0 ? view.range().start() : Math.min(own.range().start() + that, word.start()));
    if (that < 0 || before.length() == 0) {
      return Optional.empty();
    }
    boolean possible = Words.any(view, before, POSSIBLE);
    boolean willing = Words.any(view, before, WILLING);
    return willing ? Optional.of(Modality.WILLING_UNDER_CONDITIONS) : possible ? Optional.of(Modality.POSSIBILITY) : Optional.empty();
  }

  /** The body of a sentence that speaks of the hosting as of something known: "voor het gastlandschap van X stelt Nederland". */
  static Optional<Thing> spokenOf(View view) {
    boolean state = !Things.states(view, view.range(), new Range(view.range().end(), view.range().end())).isEmpty();
    return state && !view.spoken().isEmpty() ? Words.in(view, view.range(), HostOffer.HOST).stream().findFirst().flatMap(word -> HostOffer.ofLand(view, word)) : Optional.empty();
  }

  /** "Als gastland draagt Nederland": who it is may stand behind it. */
  private static boolean as(View view, Range word) {
    return view.wordBefore(word.start()).equals("als");
  }

  /** "heeft een voorkeur voor Kenia als gastland": the state right before is another. */
  static boolean ofAnother(View view, Range clause, Range word, Thing host) {
    Words words = view.wordTable();
    int as = words.startingAt(word.start()) - 1;
    return as > words.startingAt(clause.start()) && HostStates.in(view, words.range(as - 1)).stream().anyMatch(state -> !state.equals(host));
  }

  private static Optional<Thing> near(View view, Range word) {
    return Bodies.governing(view, view.spoken(), word).filter(body -> body.range().start() >= word.end() && body.range().start() - word.end() <= NEAR).map(Bodies.Found::thing);
  }

  /** "het Nederlandse gastlandschap" */
  private static Optional<Thing> adjective(View view, Range word) {
    return view.mentions(Name.class).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.ADJECTIVE && word.start() - name.range().end() == 1)
        .findFirst()
        .flatMap(Things::of);
  }
}
