package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.WordMarks;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** That states host a body, or offer to, by the frames of the word list: "Uruguay werpt zich op als gastland", "Zij wordt door Jordanië gehuisvest". */
final class HostFrames {

  static final Wordlist WORDS = Wordlist.beside(HostFrames.class, "body-host-words.txt");
  private static final List<RelationFrame> ALL = RelationFrame.all(WORDS);
  private static final WordMarks LAST = RelationFrame.last(ALL);
  /** By which one more state joins those that the words before tell of: "ook Oman heeft zich daarvoor aangeboden". */
  private static final String ALSO = "also";
  private static final List<RelationFrame> FRAMES = ALL.stream().filter(frame -> !frame.relation().equals(ALSO)).toList();
  private static final List<RelationFrame> MORE = ALL.stream().filter(frame -> frame.relation().equals(ALSO)).toList();
  private static final String HOST = "host";
  private static final String TO = "te";
  private static final String CANDIDATE = "candidate";
  private static final String DECIDED = "decided";
  private static final String BY = "by";
  /** Before the state: "aan Kenia toegewezen". */
  private static final Map<String, String> PREPOSITIONS = Map.of("on", "op", "to", "aan");
  private static final String HOUSING = "housing";
  /** "heeft Lamu als zetel voorgesteld": a town of its own. */
  private static final String TOWN = "town";
  /** "stelt een kazerne beschikbaar": a building, for the body that the text is about. */
  private static final String PLACE = "place";
  private static final String OWNER = "owner";
  private static final String SUBJECT = "subject";
  static final Set<String> NOUNS = group("@host");
  private static final Set<String> HOUSES = group("@house");
  static final Set<String> IS = Set.of("is", "was", "zijn", "waren", "blijft", "bleef", "wordt", "worden", "werd");
  private static final Set<String> COMES = Set.of("wordt", "worden");
  private static final Set<String> WOULD = Set.of("zou", "zouden");
  static final Set<String> WILL = Set.of("zal", "zullen", "gaat", "gaan");
  private static final Set<String> OF = Set.of("van", "voor");
  private static final Set<String> RELATIVES = Set.of("dat", "die");
  private static final String TO_WHICH = "waaraan";
  private static final String MARKS = ",;:";
  private static final String AS = "als";
  private static final String AT = "aan";
  private static final String WITH = "met";
  private static final String FROM = "van";
  /** Words of the name of a state. */
  private static final int NAME = 4;
  /** Before the names of its movers. */
  private static final String MOTION = "motie-";

  private HostFrames() {}

  /** A quick look: false means that the sentence has the words of no frame. */
  static boolean mayStand(View view) {
    Words words = view.wordTable();
    return words.mayHave(WORDS.all("attribute")) || words.mayHave(LAST) && ALL.stream().anyMatch(frame -> frame.mayStand(words));
  }

  /** The states of a clause, each as the sentence puts it. */
  static List<Hosting> of(View view) {
    return of(view, FRAMES);
  }

  /** One state more, behind what a sentence or the one before tells of others. */
  static List<Hosting> also(View view) {
    return HostSearch.beside(view) ? of(view, MORE) : List.of();
  }

  private static List<Hosting> of(View view, List<RelationFrame> frames) {
    Words words = view.wordTable();
    for (RelationFrame frame : frames) {
      if (!frame.mayStand(words)) {
        continue;
      }
      for (int i = 0; i < view.clauses().size(); i++) {
        List<Hosting> told = in(view, frame, view.resumed(i), view.clauses().get(i));
        if (!told.isEmpty()) {
          return told;
        }
      }
    }
    return List.of();
  }

  /** "het door Kenia gehuisveste hof": taken for granted, whatever is said of the body. */
  static Optional<Hosting> attribute(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(WORDS.all("attribute"))) {
      return Optional.empty();
    }
    return Words.in(view, view.range(), WORDS.all("attribute")).stream().flatMap(housed -> attribute(view, words, housed).stream()).findFirst();
  }

  /** "het hof, met Kenia als gastland,", "in Wenen, met instemming van Oostenrijk als gastland": behind a comma, of the one body. */
  static Optional<Hosting> aside(View view) {
    Words words = view.wordTable();
    for (int i = 3; i < words.size(); i++) {
      if (!NOUNS.contains(words.lower(i)) || !words.lower(i - 1).equals(AS)) {
        continue;
      }
      int as = i - 1;
      Optional<Name> state = view.mentions(Name.class).stream().filter(name -> country(name) && words.startingAt(name.range().end()) == as).findFirst();
      int by = state.map(name -> words.startingAt(Governor.of(view, name.range().start()).range().start())).orElse(-1);
      int with = by > 2 && words.lower(by).equals(FROM) && WORDS.has("consent", words.lower(by - 1)) ? by - 2 : by;
      boolean aside = with > 0 && words.lower(with).equals(WITH) && words.breaks(with - 1);
      Optional<Thing> body = aside ? BodyReference.only(view) : Optional.empty();
      if (body.isPresent()) {
        Range noun = words.range(i);
        return Things.of(state.get()).map(host -> new Hosting(body.get(), host, noun, view.modality(noun), !Hosting.DECIDED.contains(view.modality(noun))));
      }
    }
    return Optional.empty();
  }

  private static Optional<Hosting> attribute(View view, Words words, Range housed) {
    int at = words.startingAt(housed.start());
    int by = at - 1;
    while (by > 0 && at - by <= NAME && !words.lower(by).equals("door")) {
      by--;
    }
    boolean plain = by > 0 && words.lower(by).equals("door") && WORDS.has("attribute-opens", words.lower(by - 1)); // not "het niet langer door"
    List<Thing> states = plain ? HostStates.by(view, words.range(by).to(housed)) : List.of();
    return states.size() == 1 ? view.spoken().stream().filter(body -> body.range().start() - housed.end() == 1).findFirst().map(body -> new Hosting(body.thing(), states.get(0), housed, Modality.FACT, false)) : Optional.empty();
  }

  /** What nobody has said: it is weighed, asked of a state or wanted by others, or something else is housed. */
  static boolean unsaid(View view) {
    Words words = view.wordTable();
    boolean other = view.spoken().isEmpty() && Words.any(view, view.range(), WORDS.all("other"));
    boolean motion = view.lower().contains(MOTION) && Words.any(view, view.range(), WORDS.all("ask"));
    return other || motion || Words.any(view, view.range(), WORDS.all("weighed")) || words.mayHave(WORDS.all("asker")) && Words.any(view, view.range(), WORDS.all("asker")) && Words.any(view, view.range(), WORDS.all("ask"));
  }

  private static List<Hosting> in(View view, RelationFrame frame, Range within, Clause clause) {
    List<Range> cue = frame.in(view.wordTable(), within);
    boolean yet = !offers(frame) && Words.any(view, within, WORDS.all("open")); // "staat open voor een rol als gastland"
    if (yet || cue.isEmpty() || cue.stream().anyMatch(word -> HostOffer.brings(view, word) || HostOffer.atHome(view, word)) || !clause.range().contains(cue.get(cue.size() - 1)) || Words.any(view, within, WORDS.all("other"))) {
      return List.of();
    }
    Range last = cue.get(cue.size() - 1);
    boolean also = frame.relation().equals(ALSO);
    boolean elsewhereToo = also && view.spoken().stream().map(body -> Governor.of(view, body.range().start())).anyMatch(governor -> governor.isPreposition() && !OF.contains(governor.word())); // "heeft zich ook gemeld bij het Zeetribunaal"
    boolean others = elsewhereToo || also && view.spoken().isEmpty() && Words.any(view, upTo(view, Story.after(last, clause.range())), WORDS.all("for-else"));
    if (others || cue.stream().anyMatch(word -> like(view, word))) {
      return List.of();
    }
    boolean particle = WORDS.has("shelter", view.lower(last)) && HostCapacity.closes(view, last.end()) && !Words.any(view, clause.range(), WORDS.all("there")) && clause.opener() != Clause.Opener.SUBORDINATE; // not "biedt er onderdak aan"
    if (particle && frame.relation().equals(HOST) || !particle && offers(frame) && cue.size() > 1 && WORDS.has("shelter", view.lower(last)) && view.lower(cue.get(1)).equals(AT)) {
      return List.of(); // "bood het hof onderdak aan" is an offer, "biedt onderdak aan het hof" none
    }
    if (offers(frame) && NOUNS.contains(view.lower(last)) && shelters(view, cue, within)) {
      return List.of(); // "biedt er als gastland onderdak aan": it does
    }
    boolean infinitive = cue.stream().anyMatch(word -> view.wordBefore(word.start()).equals(TO)) || view.wordBefore(last.start()).equals(AS) && Hosting.acting(view, Story.after(last, clause.range()));
    boolean offers = WORDS.has("shelter", view.lower(last)) && view.text().text().startsWith(" te ", last.end()); // "biedt aan er onderdak te verlenen"
    boolean meant = (infinitive || offers) && frame.relation().equals(HOST) && !HostCapacity.settled(view, last);
    if (meant) {
      return List.of(); // "het aanbod om als gastland op te treden"
    }
    List<Thing> states = frame.first().equals(BY) ? HostStates.by(view, within) : PREPOSITIONS.containsKey(frame.first()) ? HostStates.behind(view, within, PREPOSITIONS.get(frame.first())) : acting(view, frame, within, clause, last);
    Optional<Thing> body = states.isEmpty() ? Optional.empty() : body(view, frame, clause, last);
    boolean known = offers(frame) && HostOffer.named(view.wordTable(), last); // "biedt aan het gastland te helpen", "wil met het gastland overleggen"
    if (body.isEmpty() || known || frame.second().equals(PLACE) && HostPlaces.loose(view, cue, within) || frame.second().equals(OWNER) && !predicate(view, cue, last)) {
      return List.of();
    }
    boolean in = frame.second().equals(HOUSING) || frame.second().equals(TOWN);
    Range place = frame.second().equals(TOWN) ? clause.range() : Story.after(last, clause.range());
    boolean abroad = (frame.second().equals(PLACE) || view.lower(last).equals(HostOffer.BRING) || WORDS.has("placed", view.lower(last))) && states.stream().anyMatch(state -> HostStates.abroad(view, state, clause.range()));
    boolean elsewhere = abroad || in && !(states.size() == 1 && HostStates.holds(view, states.get(0), place)); // "stemde in met de vestiging in Genève"
    if (elsewhere || WORDS.has("takes-up", view.lower(last)) && !behind(view, clause) && (away(view, states) || !told(view)) || strays(view, cue, states, clause.range())) {
      return List.of();
    }
    Optional<Modality> under = Hosting.under(view, last);
    Modality modality = under.filter(one -> one == Modality.POSSIBILITY || HostOffer.conditional(view)).orElseGet(() -> modality(view, frame, cue, clause.range()));
    boolean willing = under.isPresent() && modality != Modality.NEGATED;
    modality = willing && modality == Modality.FACT ? Modality.INTENTION : modality;
    boolean candidate = willing || offers(frame) || frame.relation().equals(DECIDED) && modality == Modality.NEGATED || !Hosting.DECIDED.contains(modality) && !bound(view, frame, cue, modality);
    Modality said = modality;
    return states.stream().map(state -> new Hosting(body.get(), state, span(cue), said, candidate)).toList();
  }

  /** The words of a group of the list, which stand between slashes. */
  static Set<String> group(String name) {
    return Set.copyOf(List.of(WORDS.all(name).iterator().next().split("/")));
  }

  /** Who acts: behind "dat", in the clause, or a town for its state where a place is offered. */
  private static List<Thing> acting(View view, RelationFrame frame, Range within, Clause clause, Range word) {
    List<Thing> embedded = HostStates.embedded(view, within, word);
    List<Thing> states = embedded.isEmpty() ? HostStates.acting(view, within, clause) : embedded;
    return states.isEmpty() && (frame.second().equals(PLACE) || offers(frame)) ? HostStates.town(view, within) : states;
  }

  /** A stretch up to its first comma. */
  private static Range upTo(View view, Range rest) {
    int comma = view.next(",", rest.start());
    return comma < 0 || comma > rest.end() ? rest : new Range(rest.start(), comma);
  }

  /** "Zoals ook gemeld in de brief": what the letter told before. */
  private static boolean like(View view, Range word) {
    Words words = view.wordTable();
    int at = words.startingAt(word.start()) - 1;
    at = at > 0 && WORDS.has("told-before", words.lower(at)) ? at - 1 : at;
    return at >= 0 && WORDS.has("like", words.lower(at)) && OwnVerb.participle(view.lower(word));
  }

  /** "Oman is bereid het hof te huisvesten; Kenia is daartoe ook bereid": behind a clause that tells of hosting. */
  static boolean behind(View view, Clause clause) {
    Range before = new Range(view.range().start(), clause.range().start());
    return before.length() > 0 && HostOffer.speaks(view, before);
  }

  /** "Het hof komt in Wenen. Kenia heeft daarmee ingestemd": it is no host of it. */
  private static boolean away(View view, List<Thing> states) {
    return view.story().before(view).filter(told -> told.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.PLACE)).filter(told -> states.stream().noneMatch(state -> HostStates.holds(told, state, told.range()))).isPresent();
  }

  /** The sentence before tells of hosting or of a town: "daarmee ingestemd" takes up nothing else. */
  private static boolean told(View view) {
    return view.story().before(view).filter(before -> !before.hostings().isEmpty() || before.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.PLACE)).isPresent();
  }

  /** "biedt ... onderdak", not "biedt aan onderdak te geven": the verb gives shelter, which the clause names. */
  private static boolean shelters(View view, List<Range> cue, Range within) {
    boolean gives = cue.stream().anyMatch(word -> WORDS.all("gives").contains(view.lower(word)));
    return gives && Words.in(view, within, WORDS.all("shelter")).stream().anyMatch(noun -> !view.text().text().startsWith(" te ", noun.end()));
  }

  private static boolean offers(RelationFrame frame) {
    return frame.relation().equals(CANDIDATE) || frame.relation().equals(ALSO);
  }

  /** "heeft besloten het hof te huisvesten, mits anderen meebetalen" */
  private static boolean bound(View view, RelationFrame frame, List<Range> cue, Modality modality) {
    return modality == Modality.WILLING_UNDER_CONDITIONS && frame.relation().equals(DECIDED) && Hosting.decides(view, cue.get(0));
  }

  /** "wil dat Kenia het hof huisvest", "wil Oeganda als gastland steunen", "is als gastland bereid visa te geven", "wil het hof ontvangen voor overleg". */
  private static boolean strays(View view, List<Range> cue, List<Thing> states, Range clause) {
    Range last = cue.get(cue.size() - 1);
    boolean as = view.wordBefore(last.start()).equals(AS);
    boolean another = as && states.stream().anyMatch(state -> Hosting.ofAnother(view, clause, last, state));
    Range rest = new Range(last.end(), Math.max(last.end(), clause.end()));
    boolean also = as && Words.any(view, rest, HostOffer.WILLING) && !Hosting.acting(view, rest); // but "als gastland te willen optreden"
    return another || also || as && mentioned(view, clause) || HostOffer.visit(view, last) || !as && HostOffer.wanted(view, last) || cue.stream().anyMatch(word -> HostOffer.ofAnother(view, word));
  }

  /** "wordt door kenners als gastland genoemd": nobody has said that it is or would be. */
  static boolean mentioned(View view, Range clause) {
    return Words.any(view, clause, WORDS.all("only-named")) && !Words.any(view, clause, WORDS.all("oneself"));
  }

  private static Range span(List<Range> cue) {
    int start = cue.stream().mapToInt(Range::start).min().orElseThrow();
    int end = cue.stream().mapToInt(Range::end).max().orElseThrow();
    return new Range(start, end);
  }

  /** "is gastland", "als gastland": the noun is said of the state, not "is het met het gastland eens". */
  private static boolean predicate(View view, List<Range> cue, Range noun) {
    Governor governor = Governor.of(view, noun.start());
    boolean is = IS.contains(view.lower(cue.get(0)));
    if (!NOUNS.contains(view.lower(noun))) {
      return !(is && noun.end() < cue.get(0).start() && governor.isPreposition()); // not "een van de kandidaten is"
    }
    boolean as = governor.word().equals(AS);
    return as || !governor.isPreposition() && (!is || noun.start() > cue.get(0).end()) || !is;
  }

  private static Modality modality(View view, RelationFrame frame, List<Range> cue, Range clause) {
    Modality said = view.modality(cue.get(cue.size() - 1));
    for (Range word : cue) {
      said = Modalities.stronger(said, view.modality(word));
    }
    said = said == Modality.NEGATED && view.conditions().filter(set -> set.deny(view)).isPresent() ? Modality.CONDITIONAL : said;
    Range noun = cue.get(cue.size() - 1);
    if (!offers(frame) && (Hosting.OPEN.contains(said) || said == Modality.FACT) && HostCapacity.settled(view, noun)) {
      return Hosting.underConditions(view, Modality.FUTURE, span(cue));
    }
    if (said == Modality.NEGATED || said == Modality.ASKED || said == Modality.REQUESTED) {
      return said;
    }
    if (offers(frame)) {
      return !frame.relation().equals(ALSO) && HostOffer.conditional(view) ? Modality.WILLING_UNDER_CONDITIONS : Modality.INTENTION;
    }
    if (Words.any(view, clause, WOULD)) {
      return Modality.POSSIBILITY;
    }
    if (frame.relation().equals(DECIDED) && Hosting.decides(view, cue.get(0))) {
      boolean under = said == Modality.CONDITIONAL && view.conditions().isPresent();
      return under ? Modality.WILLING_UNDER_CONDITIONS : Modalities.stronger(said, Modality.FUTURE); // "heeft besloten het hof te huisvesten, mits", ", maar stelt als eis"
    }
    boolean coming = frame.relation().equals(DECIDED) || Words.any(view, clause, COMES) && frame.second().equals(OWNER) || Words.any(view, clause, WILL);
    return Hosting.underConditions(view, coming ? Modalities.stronger(said, Modality.FUTURE) : said, span(cue));
  }

  /** Whose hosting it is. */
  private static Optional<Thing> body(View view, RelationFrame frame, Clause clause, Range word) {
    if (frame.second().equals(SUBJECT)) {
      return BodySubject.of(view, word, false).map(Bodies.Found::thing);
    }
    if (frame.first().equals(BY)) {
      return HostOffer.housed(view, word); // "de door Kenia aangeboden huisvesting van het hof"
    }
    if (frame.second().equals(PLACE)) {
      return HostPlaces.body(view, clause, offers(frame));
    }
    if (frame.second().equals(HOUSING)) {
      return HostOffer.housing(view, word);
    }
    boolean seat = frame.second().equals(TOWN) && !HOUSES.contains(view.lower(word)); // "stelde Lamu als zetel voor", not "opperde het in Lamu te vestigen"
    return frame.second().equals(OWNER) || seat ? owner(view, clause, word, offers(frame)) : object(view, clause, word);
  }

  /** "huisvest het hof", "haar te huisvesten", "onderdak aan het hof". */
  private static Optional<Thing> object(View view, Clause clause, Range verb) {
    Optional<Thing> housed = HostOffer.noun(view, verb) ? Optional.empty() : HostOffer.housed(view, verb).or(() -> oneOf(view)); // not "wil praten over het huisvesten van het hof"
    boolean named = view.spoken().stream().anyMatch(body -> clause.range().contains(body.range()) && !apart(view, new Range(verb.end(), Math.max(verb.end(), body.range().start()))));
    boolean there = !named && WORDS.has("shelter", view.lower(verb)) && Words.any(view, clause.range(), WORDS.all("there")); // "er onderdak aan te bieden"
    return housed.isPresent() ? housed : there ? BodyReference.only(view) : !named ? BodyReference.object(view, verb).map(Bodies.Found::thing).or(() -> related(view, clause, verb)) : Optional.empty();
  }

  /** "bereid haar te huisvesten, mits de commissie klein blijft": behind a mark something else is told. */
  private static boolean apart(View view, Range between) {
    return view.words(between).chars().anyMatch(letter -> MARKS.indexOf(letter) >= 0);
  }

  /** "het hof, dat Kenia huisvest", "het hof, waaraan Kenia onderdak biedt": the relative clause of a body. */
  private static Optional<Thing> related(View view, Clause clause, Range verb) {
    String opener = Words.first(view.lower(clause.range()).strip());
    boolean relative = clause.opener() == Clause.Opener.SUBORDINATE && (WORDS.has("shelter", view.lower(verb)) ? opener.equals(TO_WHICH) : RELATIVES.contains(opener));
    return relative ? Bodies.beside(view, clause.range()).map(Bodies.Found::thing) : Optional.empty();
  }

  /** "Van de hoven die Kenia huisvest, is het hof het grootste", "Het hof is een van de hoven die Kenia huisvest". */
  private static Optional<Thing> oneOf(View view) {
    Words words = view.wordTable();
    List<Bodies.Found> free = view.spoken().stream().filter(body -> !Governor.of(view, body.range().start()).isPreposition()).toList();
    boolean one = IntStream.range(2, words.size() - 1).anyMatch(i -> words.lower(i).equals("die") && words.isIn(i - 1, WORDS.all("bodies")) && i > 2 && (words.isIn(i - 3, OF) || i > 3 && words.isIn(i - 4, OF)));
    return one && !free.isEmpty() ? Bodies.only(view.spoken()) : Optional.empty();
  }

  /** "gastland van het hof", "Voor het hof heeft X zich als gastland gemeld", else the body that the text is about. */
  private static Optional<Thing> owner(View view, Clause clause, Range noun, boolean candidate) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    List<Thing> things = view.spoken().stream().map(Bodies.Found::thing).distinct().toList();
    boolean of = next < words.size() && !words.breaks(next - 1) && OF.contains(words.lower(next));
    boolean seatOf = of && next + 3 < words.size() && WORDS.has("seat-article", words.lower(next + 1)) && HostCapacity.WORDS.has("housing", words.lower(next + 2)) && OF.contains(words.lower(next + 3));
    next = seatOf ? next + 3 : next; // "kandidaat voor de zetel van het hof"
    int behind = next;
    if (of) {
      Optional<Thing> owned = view.spoken().stream().filter(body -> Governor.of(view, body.range().start()).range().equals(words.range(behind))).map(Bodies.Found::thing).findFirst();
      boolean there = words.breaks(next) || next + 1 < words.size() && words.lower(next + 1).equals(TO); // "is er gastland van", "er gastland van te zijn"
      return owned.or(() -> there ? BodyReference.topic(view).flatMap(BodyFocus.Topic::body) : Optional.empty());
    }
    boolean named = things.size() == 1;
    boolean other = !named && !NOUNS.contains(view.lower(noun)) && Words.in(view, clause.range(), OF).stream().anyMatch(by -> view.mentions(OfficeName.class).stream().noneMatch(office -> office.range().contains(by))); // "kandidaat gesteld voor de Mensenrechtenraad"
    if (other || things.size() > 1 || !named && !view.cues("event-kind").isEmpty() || !HostSearch.goesOn(view, noun)) {
      return Optional.empty();
    }
    if (!things.isEmpty()) {
      return Optional.of(things.get(0));
    }
    boolean offer = candidate || Hosting.under(view, noun).isPresent();
    Optional<BodyFocus.Topic> topic = candidate ? view.story().focus().sought(view) : offer ? view.story().focus().unhoused(view) : view.story().focus().before(view);
    return topic.filter(one -> view.sentence().number() - one.sentence() <= Hosting.LOOK_BACK).flatMap(BodyFocus.Topic::body);
  }

  /** Joins one more state: "zowel A als B", ", evenals C". */
  static boolean joins(View view, Range clause, Range state) {
    Governor governor = Governor.of(view, state.start());
    boolean both = governor.word().equals(AS) && Words.any(view, clause, WORDS.all("both"));
    boolean beside = WORDS.has("besides", governor.word()) && Words.any(view, clause, WORDS.all("also"));
    return both || beside || !governor.word().equals(AS) && WORDS.has("joins", governor.word());
  }

  static boolean country(Name name) {
    return name.kind() == Kind.COUNTRY && name.form() != Spelling.Form.ADJECTIVE;
  }
}
