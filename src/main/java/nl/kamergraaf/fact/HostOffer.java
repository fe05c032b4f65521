package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * That a state is willing to host a body, or offers to: "onder voorwaarden is Nederland bereid gastland te worden", "heeft aangeboden de zetel
 * in Den Haag te vestigen". The body is that of the sentence, else the one that the section named last.
 *
 * @param words those that say so
 */
record HostOffer(Thing body, Thing host, Range words, Modality modality) {

  static final Set<String> HOST = Set.of("gastland", "gastlandschap", "gastheer", "gastheerschap", "zetelstaat", "gaststaat", "vestigingsland", "zetelland");
  private static final Set<String> OFFERS = Set.of("bereid", "bereidheid", "aangeboden", "biedt", "bood", "bieden", "wil", "willen", "kandidaat", "aangemeld", "gemeld", "kandidatuur", "aangediend", "opgeworpen", "beschikbaar", "open", "aanbod", "wenst", "ambieert", "streven", "boden", "meldde", "melden", "garant", "genegen");
  private static final Set<String> HOUSES = Set.of("huisvesten", "huisvesting", "herbergen", "ontvangen", "vestigen", "vestiging", "onderbrengen", "brengen", "onderdak", "gastvrijheid");
  private static final Set<String> NOUNS = Set.of("huisvesting", "vestiging");
  private static final Set<String> GIVES = Set.of("biedt", "bood", "boden");
  /** "onderdak bieden aan X": behind it. */
  private static final Set<String> SHELTER = HostFrames.WORDS.all("shelter");
  private static final Set<String> GIVING = Set.of("bieden", "geven", "verlenen", "verschaffen");
  private static final Set<String> SEATS = Set.of("vestigen", "vestiging");
  private static final Set<String> SEAT = Set.of("zetel");
  private static final Set<String> IF = Set.of("mits", "indien", "tenzij", "zolang", "voorwaarde", "voorwaarden", "gastlandvoorwaarden", "randvoorwaarden", "voorbehoud", "beding", "vooropgesteld", "verstande");
  private static final String AS = "als";
  /** "zowel A als B" */
  private static final Set<String> BOTH = Set.of("zowel");
  private static final Set<String> WHEN = Set.of(AS);
  private static final Set<String> PRONOUNS = Set.of("dat het ", "dat hij ", "dat zij ");
  private static final Set<String> WANTS = Set.of("wil", "willen", "wenst");
  private static final Set<String> EMBEDS = Set.of("dat", "wie", "hoe", "waar");
  static final Set<String> WILLING = Set.of("bereid", "genegen", "wil", "willen", "wenst");
  private static final Set<String> REFLEXIVE = Set.of("beschikbaar", "gemeld", "meldde", "melden");
  private static final Set<String> SELF = Set.of("zich", "is", "blijft");
  /** Between an offer and the noun for hosting. */
  private static final Set<String> TOWARDS = Set.of("tot", "voor", "van", "de", "het", "te", "staan", "een", "gesteld", "verklaard");
  private static final String RECEIVES = "ontvangen";
  private static final Set<String> VISITS = Set.of("voor", "tijdens", "op");
  static final String BRING = "brengen";
  private static final String UNDER = "onder te ";
  private static final String ITS_ARTICLE = "het";
  private static final Set<String> NONE = Set.of("geen", "zonder");
  private static final String AT = "aan";
  private static final Set<String> OFFERING = Set.of("bood", "biedt", "bieden", "boden");
  private static final Set<String> FINITE = Set.of("huisvest", "huisvestte", "herbergt");
  private static final Set<String> THAT = Set.of("dat");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "waar");
  private static final String WHERE = "waar";
  private static final Set<String> JOINS = Set.of("en", "die", "dat", "terwijl", "of");
  private static final String TO = "om";
  private static final String AND = "en";
  /** Words of a phrase before its body. */
  private static final int PHRASE = 8;
  private static final Set<String> OF = Set.of("van", "voor", "bij");
  /** What the writer says of itself; anything else says more than that it is willing. */
  private static final Set<Modality> PLAIN = Set.of(Modality.FACT, Modality.INTENTION, Modality.CONDITIONAL, Modality.WILLING_UNDER_CONDITIONS);
  private static final int LOOK_BACK = 4;
  private static final String INFINITIVE = "te";
  private static final String FROM = "van";
  private static final Set<String> DEFINITE = Set.of("het", "de");
  private static final Set<String> PARTS = HostFrames.WORDS.all("parts");
  private static final int ADJECTIVES = 3;
  /** Of "gastland", "zetelland". */
  private static final String LAND = "land";
  private static final Set<String> BECOMES = Set.of("worden", "zijn");
  private static final Endings PHASES = new Endings(Set.of("fase", "fases", "fasen"));

  /** A quick look: false means that the sentence speaks of no hosting. */
  static boolean mayStand(View view) {
    return view.wordTable().mayHave(HOST) || view.wordTable().mayHave(HOUSES);
  }

  static Optional<HostOffer> of(View view) {
    Optional<Range> offer = Words.in(view, view.range(), OFFERS).stream().filter(word -> !ofAnother(view, word) && ofItself(view, word)).findFirst().or(() -> Words.any(view, view.range(), NOUNS) ? SetConditions.noun(view) : Optional.empty()); // "stelt als voorwaarde voor de vestiging"
    List<Thing> hosts = offer.isPresent() && mayStand(view) ? hosts(view, offer.get()) : List.of();
    Optional<Range> deed = hosts.size() == 1 ? deed(view, offer.get(), hosts.get(0)) : Optional.empty();
    return deed.flatMap(word -> body(view, word)).map(thing -> new HostOffer(thing, hosts.get(0), offer.get().to(deed.get()), modality(view, offer.get())));
  }

  /** A word for what is offered or will be, not "treedt op indien". */
  static boolean comes(View view) {
    return Words.any(view, view.range(), OFFERS) || Words.any(view, view.range(), HostFrames.WILL);
  }

  /** "biedt sinds 1996 onderdak aan het hof": it is done, not offered. */
  boolean gives(View view) {
    return modality == Modality.INTENTION && Words.any(view, words, SHELTER) && Words.any(view, words, GIVES);
  }

  /** "Kenia wil dat Nederland het hof huisvest": who wants it is another than who would do it. */
  static boolean ofAnother(View view, Range offer) {
    return WANTS.contains(view.lower(offer)) && view.text().text().startsWith(" dat ", offer.end());
  }

  /** "wil weten wie het hof zal huisvesten", "wil voorkomen dat Kenia het hof huisvest": what is wanted has a clause of its own. */
  static boolean wanted(View view, Range deed) {
    return Words.in(view, new Range(view.range().start(), deed.start()), WANTS).stream().anyMatch(wants -> Words.any(view, new Range(wants.end(), deed.start()), EMBEDS));
  }

  /** "wil het hof ontvangen voor overleg": as a guest. */
  static boolean visit(View view, Range deed) {
    Words words = view.wordTable();
    int next = words.startingAt(deed.end());
    return view.lower(deed).equals(RECEIVES) && next < words.size() && !words.breaks(next - 1) && VISITS.contains(words.lower(next));
  }

  /** A stretch with a word for hosting. */
  static boolean speaks(View view, Range within) {
    return Words.any(view, within, HOST) || Words.any(view, within, HOUSES);
  }

  /** Who offers; "het" in "Kenia laat weten dat het bereid is" is who acts in the clause before. */
  private static List<Thing> hosts(View view, Range offer) {
    Range clause = opening(view, offer);
    int at = view.clauses().indexOf(view.clauseOf(offer));
    boolean pronoun = at > 0 && PRONOUNS.stream().anyMatch(view.lower(clause).strip()::startsWith);
    Range acting = pronoun ? view.clauses().get(at - 1).range() : clause;
    Range verb = pronoun ? new Range(acting.end(), acting.end()) : offer;
    List<Thing> states = Things.states(view, acting, verb);
    List<Thing> told = states.isEmpty() ? HostStates.beside(view, view.clauseOf(offer)) : states;
    return told.isEmpty() ? HostPronouns.in(view, view.clauseOf(offer)).map(List::of).orElse(List.of()) : told;
  }

  /** The clause of the offer; the one before a clause that stands between: "Nederland is, mits er steun is, bereid". */
  private static Range opening(View view, Range offer) {
    return view.resumed(view.clauses().indexOf(view.clauseOf(offer)));
  }

  /** "in kaart te brengen", "onder de aandacht te brengen", not "onder te brengen". */
  static boolean brings(View view, Range verb) {
    return view.lower(verb).equals(BRING) && !view.text().text().startsWith(UNDER, verb.start() - UNDER.length());
  }

  /** "geeft niet thuis": no noun. */
  static boolean atHome(View view, Range word) {
    Words words = view.wordTable();
    int at = words.startingAt(word.start());
    return words.isIn(at, HostFrames.WORDS.all("at-home")) && !(at > 0 && words.isIn(at - 1, HostFrames.WORDS.all("one")));
  }

  private static Optional<Range> deed(View view, Range offer, Thing host) {
    List<Range> deeds = new ArrayList<>(Words.in(view, view.range(), HOST));
    deeds.addAll(Words.in(view, view.range(), HOUSES));
    deeds.removeIf(deed -> brings(view, deed));
    if (view.spoken().isEmpty() && !Words.any(view, view.range(), SEAT)) {
      deeds.removeIf(deed -> SEATS.contains(view.lower(deed))); // "wil zich vestigen"
    }
    return deeds.stream().filter(deed -> !visit(view, deed) && offered(view, offer, deed, host)).findFirst();
  }

  /** "stelt zich beschikbaar", "heeft zich gemeld": not "stelt geld beschikbaar", "heeft gemeld dat". */
  private static boolean ofItself(View view, Range offer) {
    return !REFLEXIVE.contains(view.lower(offer)) || Words.any(view, view.clauseOf(offer).range(), SELF);
  }

  /** That what is offered is the hosting: not "wil overleg over de huisvesting", "is als gastland bereid getuigen te horen", "wil X als gastland bedanken". */
  private static boolean offered(View view, Range offer, Range deed, Thing host) {
    Words words = view.wordTable();
    if (view.wordBefore(deed.start()).equals(AS)) {
      boolean is = deed.end() <= offer.start() && WILLING.contains(view.lower(offer));
      return !is && HostStates.in(view, new Range(Math.min(offer.end(), deed.start()), deed.start())).stream().allMatch(host::equals);
    }
    if (wanted(view, deed) || named(words, deed)) {
      return false;
    }
    if (!noun(view, deed) || !OFFERS.contains(view.lower(offer))) {
      return true;
    }
    int from = words.startingAt(offer.end());
    return !WANTS.contains(view.lower(offer)) && (deed.end() <= offer.start() || IntStream.range(from, words.startingAt(deed.start())).allMatch(i -> words.isIn(i, TOWARDS)));
  }

  /** "heeft het gastland steun aangeboden": who is the host already; not "aangeboden het gastland te worden". */
  static boolean named(Words words, Range deed) {
    int noun = words.startingAt(deed.start());
    int article = noun > 1 && Governor.belongs(words.lower(noun - 1)) && !words.isIn(noun - 1, DEFINITE) ? noun - 2 : noun - 1; // "het toekomstige gastland"
    boolean definite = article >= 0 && words.lower(noun).endsWith(LAND) && words.isIn(article, DEFINITE);
    boolean becomes = false;
    for (int i = noun + 1; definite && !becomes && i < words.size() && !words.breaks(i - 1); i++) {
      becomes = words.isIn(i, BECOMES); // "het gastland van het hof te worden", not "te steunen"
    }
    return definite && !becomes;
  }

  private static Modality modality(View view, Range offer) {
    Modality said = view.modality(offer);
    if (!PLAIN.contains(said)) {
      return said;
    }
    Range rest = new Range(offer.end(), view.range().end());
    boolean sets = Words.in(view, rest, HostCapacity.WORDS.all("demands")).stream().anyMatch(demand -> view.text().text().startsWith(" dat ", demand.end()) || view.text().text().startsWith(" wel dat ", demand.end())); // "heeft het aangeboden, maar verlangt wel dat"
    return sets || conditional(view) ? Modality.WILLING_UNDER_CONDITIONS : Modality.INTENTION;
  }

  /** "als gastland" is no condition. */
  static boolean conditional(View view) {
    Words words = view.wordTable();
    boolean when = !Words.any(view, view.range(), BOTH) && Words.in(view, view.range(), WHEN).stream().anyMatch(word -> words.startingAt(word.end()) < words.size() && !IF.contains(view.wordBefore(word.start())) && !HOST.contains(words.lower(words.startingAt(word.end()))));
    boolean willing = view.cues("modality").stream().anyMatch(cue -> cue.concept().name().equals(Modality.WILLING_UNDER_CONDITIONS.concept())); // "niet onvoorwaardelijk"
    boolean only = view.conditions().filter(set -> !set.named(view)).isPresent(); // "maar alleen wanneer de buren instemmen"
    return when || willing || only || Words.in(view, view.range(), IF).stream().anyMatch(word -> !NONE.contains(view.wordBefore(word.start())) && !HowLong.told(words, words.startingAt(word.start())));
  }

  private static Optional<Thing> body(View view, Range deed) {
    if (view.spoken().isEmpty()) {
      boolean taken = HOST.contains(view.lower(deed)) || SEATS.contains(view.lower(deed)) || BodyReference.object(view, deed).isPresent() || phase(view, deed);
      return taken ? before(view, deed) : Optional.empty();
    }
    return HOST.contains(view.lower(deed)) ? ofLand(view, deed) : housed(view, deed).or(() -> sheltered(view, deed));
  }

  /** "verleent het hof onderdak", "aan het hof verleent Kenia onderdak" */
  private static boolean to(Governor governor) {
    return !governor.isPreposition() || governor.word().equals(AT);
  }

  /** "stelt zich kandidaat om het hof onderdak te bieden" */
  private static Optional<Thing> sheltered(View view, Range deed) {
    Words words = view.wordTable();
    int verb = words.startingAt(deed.end()) + 1;
    boolean gives = SHELTER.contains(view.lower(deed)) && verb < words.size() && words.lower(verb - 1).equals(INFINITIVE) && GIVING.contains(words.lower(verb));
    return gives ? Bodies.only(view.spoken().stream().filter(found -> Governor.of(view, found.range().start()).word().equals(TO) && before(view, found.range(), deed)).toList()) : Optional.empty();
  }

  /** "is bereid de eerste twee fases te huisvesten": of the body that the sentences before speak of. */
  private static boolean phase(View view, Range deed) {
    Words words = view.wordTable();
    int at = words.startingAt(deed.start()) - 1;
    int noun = at >= 0 && words.lower(at).equals(INFINITIVE) ? at - 1 : at;
    return noun >= 0 && PHASES.end(words.lower(noun));
  }

  /** The body that is hosted: right behind "gastland van", else one that the sentence speaks of. */
  static Optional<Thing> ofLand(View view, Range land) {
    if (another(view, land)) {
      return view.spoken().stream().filter(found -> found.range().start() > land.end() && phrase(view, new Range(land.end(), found.range().start()))).map(Bodies.Found::thing).findFirst();
    }
    Range clause = view.clauseOf(land).range();
    return Bodies.governing(view, view.spoken(), land)
        .filter(found -> free(Governor.of(view, found.range().start())) || !clause.contains(found.range()) && before(view, land).filter(found.thing()::equals).isPresent()) // "aangediend, mits het hof"
        .map(Bodies.Found::thing);
  }

  private static boolean free(Governor governor) {
    return !governor.isPreposition() || OF.contains(governor.word()) || governor.word().equals(TO);
  }

  /** "gastland te worden van dit op te richten agressietribunaal": the words between are those of one phrase. */
  private static boolean phrase(View view, Range between) {
    Words words = view.wordTable();
    String gap = view.words(between);
    int last = words.startingAt(between.end());
    for (int i = words.startingAt(between.start()); i < last; i++) {
      boolean relative = words.lower(i).startsWith(WHERE) || RELATIVES.contains(words.lower(i)) && i < last - 1; // "de top waar een hof"
      if (relative || words.isIn(i, HostFrames.WORDS.all("other")) || words.lower(i).equals(AND) || i > words.startingAt(between.start()) + PHRASE) {
        return false;
      }
    }
    return gap.indexOf(',') < 0 && gap.indexOf(';') < 0 && view.mentions(Name.class, between).isEmpty();
  }

  /** "de griffie van het hof te huisvesten": what the phrase of the body hangs from, over the noun of its seat. */
  private static Governor over(View view, Range body) {
    Words words = view.wordTable();
    Governor own = Governor.of(view, body.start());
    int part = own.word().equals(FROM) ? words.startingAt(own.range().start()) - 1 : -1;
    int article = part - 1;
    while (article > 0 && part - article <= ADJECTIVES && words.lower(article).endsWith("e") && !words.isIn(article, DEFINITE)) {
      article--; // "het permanente kantoor van"
    }
    boolean seat = article >= 0 && words.isIn(part, PARTS) && words.isIn(article, DEFINITE);
    return seat ? Governor.of(view, words.range(part).start()) : own;
  }

  /** "bood aan het hof te vestigen": a part of the verb, no preposition. */
  private static boolean particle(View view, Governor governor) {
    return governor.word().equals(AT) && Words.any(view, new Range(view.clauseOf(governor.range()).range().start(), governor.range().start()), OFFERING);
  }

  private static boolean object(Governor governor, boolean shelter) {
    return shelter ? governor.word().equals(AT) || !governor.isPreposition() : !governor.isPreposition() || governor.word().equals(TO); // "om de commissie te huisvesten"
  }

  /** "de huisvesting van het hof", "het huisvesten van het hof" */
  static boolean noun(View view, Range deed) {
    int before = view.wordTable().startingAt(deed.start()) - 1;
    boolean infinitive = before >= 0 && view.wordTable().lower(before).equals(ITS_ARTICLE) && view.text().text().startsWith(" van ", deed.end());
    return infinitive || NOUNS.contains(view.lower(deed));
  }

  /** The one body that is the object of housing, not "de president van het hof". */
  static Optional<Thing> housed(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    if (noun(view, verb)) {
      return view.spoken().stream().filter(found -> found.range().start() > verb.end() && Governor.of(view, found.range().start()).range().start() - verb.end() == 1).map(Bodies.Found::thing).findFirst();
    }
    boolean shelter = SHELTER.contains(view.lower(verb));
    boolean finite = shelter || FINITE.contains(view.lower(verb));
    List<Thing> objects = view.spoken().stream()
        .filter(found -> clause.contains(found.range()) && (object(over(view, found.range()), shelter) || particle(view, over(view, found.range()))) && (finite && (behind(view, found.range(), verb) || last(view, found.range(), verb)) || (!finite || shelter && to(Governor.of(view, found.range().start()))) && before(view, found.range(), verb)))
        .map(Bodies.Found::thing).distinct().toList();
    return objects.size() == 1 ? Optional.of(objects.get(0)) : Optional.empty();
  }

  /** "de vestiging van het hof in Lamu", "vestiging van de commissie", "de huisvesting ervan" */
  static Optional<Thing> housing(View view, Range noun) {
    return BodyReference.owner(view, noun).map(Bodies.Found::thing).or(() -> BodyReference.alone(view));
  }

  /** The one body that the section named last, where the sentence says of no other that it is hosted. */
  static Optional<Thing> before(View view, Range deed) {
    if (another(view, deed)) {
      return Optional.empty();
    }
    return view.story().focus().unhoused(view).filter(topic -> view.sentence().number() - topic.sentence() <= LOOK_BACK).flatMap(BodyFocus.Topic::body);
  }

  /** "dat Kenia het hof huisvest": in a clause with "dat" the verb closes it. */
  private static boolean last(View view, Range body, Range verb) {
    Range clause = view.clauseOf(verb).range();
    boolean that = FINITE.contains(view.lower(verb)) && Words.any(view, new Range(clause.start(), Math.max(clause.start(), Math.min(body.start(), verb.start()))), THAT);
    return that && before(view, body, verb) && ListedParts.trimmed(view, new Range(verb.end(), clause.end())).length() == 0;
  }

  /** "huisvest het tribunaal": right behind the verb. */
  private static boolean behind(View view, Range body, Range verb) {
    return body.start() > verb.end() && phrase(view, new Range(verb.end(), body.start())) && !Words.any(view, new Range(verb.end(), body.start()), RELATIVES);
  }

  /** "wil het tribunaal, of een deel ervan, in Den Haag huisvesten": no other verb stands between. */
  private static boolean before(View view, Range body, Range verb) {
    if (body.end() > verb.start()) {
      return false;
    }
    String between = view.words(new Range(body.end(), verb.start()));
    int comma = between.indexOf(',');
    int last = between.lastIndexOf(',');
    Range rest = new Range(body.end() + (last > comma ? last + 1 : 0), verb.start());
    boolean another = Words.in(view, rest, OFFERS).stream().anyMatch(offer -> Words.any(view, Story.after(offer, rest), DEFINITE)); // "heeft het hof aangeboden het personeel te huisvesten"
    return !another && !Words.any(view, rest, JOINS) && (comma < 0 || last > comma);
  }

  /** "gastland te zijn van de klimaattop": of something that is no body. */
  private static boolean another(View view, Range deed) {
    Words words = view.wordTable();
    int next = words.startingAt(deed.end());
    int behind = next + 1 < words.size() && words.lower(next).equals("te") ? next + 2 : next;
    return OF.contains(words.lower(0)) || behind < words.size() && OF.contains(words.lower(behind)); // also "van de top is Nederland gastheer"
  }
}
