package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Where a body sits. */
final class SeatRule implements Rule {

  private static final Set<String> SITS = Set.of("resideert", "resideren", "resideerde", "gehuisvest", "gevestigd", "zetelt", "zetelen", "gezeteld", "zetel", "huisvesten", "huisvest", "vestigen", "gevestigde", "gehuisveste", "gezetelde", "zetelende", "ondergebracht", "ondergebrachte", "zetelde", "zetelden", "huisde", "huisden", "huizen", "kantoor", "hoofdkantoor", "hoofdkwartier", "hoofdzetel", "vestigingsplaats", "standplaats", "vestigingen", "secretariaat");

  private static final List<String> HOSTS =
      List.of(" biedt onderdak aan ", " bood onderdak aan ", " is gaststad van ", " is de gaststad van ", " is gastheer van ", " is de zetel van ", " huisvest ", " is de vestigingsplaats van ", " is de thuisbasis van ", " is de zetelplaats van ", " is de standplaats van ", " herbergt ");
  private static final Set<String> BRANCHES =
      Set.of(
          "kantoor", "veldkantoor", "kantoren", "bureau", "vertegenwoordiging", "vertegenwoordiger", "delegatie", "missie", "zitting", "zittingen", "hoorzitting", "vergadering", "bijeenkomst",
          "conferentie", "onderzoek", "onderzoekers", "team", "medewerkers", "medewerker", "aanklager", "rechters", "bezoek", "werk", "optreden", "afdeling", "kamer", "detentiecentrum", "dependance", "bijkantoor", "nevenvestiging", "filiaal", "loket", "archief", "griffie", "steunpunt", "museum", "bibliotheek");
  private static final Set<String> COMES = Set.of("komt", "komen", "kwam", "wel", "werkt", "opereert", "staat");
  private static final Set<String> WORKS = Set.of("werkt", "werken", "functioneert", "functioneren", "opereert", "opereren", "werkzaam", "operationeel", "doet", "huist", "actief", "verricht", "verrichten", "oefent", "uitoefent", "vervult");
  private static final Set<String> FROM = Set.of("vanuit");
  private static final Set<String> PROVIDES = Set.of("voorziet", "voorzien", "voorzag");
  private static final Set<String> DRAFTS = Set.of("plan", "plannen", "voorstel", "voorstellen", "ontwerp", "concept", "idee", "ontwerpverdrag", "conceptverdrag", "ontwerptekst");
  /** What a body does from its seat. */
  private static final Set<String> JUDGES = Set.of("berecht", "berechten", "behandelt", "behandelen", "onderzoekt", "onderzoeken", "verzamelt", "verzamelen", "registreert", "registreren", "vervolgt", "bezighoudt", "bezighouden", "documenteert", "inventariseert");
  /** That it sits, whether or not the register has the town. */
  private static final Set<String> DOES = Set.of("doet", "verricht", "verrichten", "oefent", "uitoefent", "vervult");
  private static final Set<String> WORK = Set.of("werk", "werkzaamheden", "taken", "taak", "arbeid", "activiteiten");
  private static final Set<String> ITS = Set.of("zijn", "haar", "hun");
  private static final String SEATS = "vestigingen";
  private static final String SECRETARIAT = "secretariaat";
  private static final Set<String> HAS = Set.of("heeft", "hebben", "had", "hadden", "beschikt", "beschikken", "kent", "telt");
  private static final Set<String> LIES = Set.of("bevindt", "bevond", "staat", "stond", "ligt", "lag", "zit", "zat");
  private static final Set<String> DEMONSTRATIVES = Set.of("die", "dat");
  private static final Set<String> OF_ANOTHER = Set.of("met", "door", "aan", "naar", "bij", "samen");
  private static final String THAT = "dat";
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "zijn", "haar", "hun");
  private static final String WHOSE = "waarvan";
  private static final String AND = " en ";
  private static final Set<String> SETTLED = Set.of("gehuisvest", "gehuisveste", "ondergebracht", "ondergebrachte", "huist", "huisde", "resideert", "resideerde", "hoofdkantoor", "hoofdkwartier", "hoofdzetel", "kantoor", "zetel", "zetelt", "zetelen", "zetelde", "zetelden", "gezeteld", "gevestigd", "gevestigde", "zetelende", "zitting");
  private static final Set<String> KEEPS = Set.of("zijn", "haar", "hun", "met", "heeft", "had");
  private static final Set<String> PART_OF = Set.of("van", "over");
  private static final Set<String> KEEPING = Set.of("houdt", "hield", "houden", "hielden");
  private static final Set<String> SESSIONS = Set.of("houdt", "hield", "houden", "hielden", "heeft");
  private static final String SESSION = "zitting";
  /** Before one session among others. */
  private static final Set<String> SINGLE = Set.of("een", "de", "eerste", "tweede", "derde", "laatste", "openbare", "bijzondere", "haar", "zijn");
  private static final Set<String> SINCE = Set.of("sinds", "sedert", "na", "met");
  private static final List<String> FOR = List.of(" voor ", " tegen ", " inzake ", " naar ");
  private static final Set<String> DEPOSITED = Set.of("ondergebracht", "gehuisvest");
  private static final String ONE = "een";
  private static final Set<String> SELF = Set.of("zich");
  private static final List<String> TO_SEAT = List.of(" onder te brengen", " te vestigen", " te huisvesten", " te herbergen", " te laten vestigen");
  private static final String TO_DO = " te ";
  private static final String ATTRIBUTE = "de";
  private static final String INSIDE = " in ";
  private static final Set<String> WHICH = Set.of("die", "dat");
  private static final Set<String> IN = Set.of("in", "te", "vanuit");
  private static final Set<String> BESIDE = Set.of("in", "te", ", te", ", eveneens in", ", ook in", ", met zetel in", "met zetel in", ", gevestigd in", ", gevestigd te", ", in", ", dat zetelt in", ", die zetelt in", ", dat is gevestigd in", ", die is gevestigd in", ", gehuisvest in", ", gehuisvest te", ", ondergebracht in", ", met als zetel", ", met standplaats", ", kantoorhoudend in", ", zetelend in", ", zetelend te", ", met hoofdkantoor in", ", dat zitting houdt in", ", die zitting houdt in");

  @Override
  public String name() {
    return "body/seat";
  }

  @Override
  public String reads() {
    return "De plaats waar een orgaan zetelt: \"het schaderegister is gevestigd in Den Haag\".";
  }

  @Override
  public boolean concerns(Story story) {
    return story.namesBodies();
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.tooLong()) {
      return;
    }
    List<Bodies.Found> bodies = view.spoken();
    List<Range> sits = sits(view);
    List<Range> taken = sits.stream().filter(word -> bodies.isEmpty() || SeatNouns.SEATS.contains(view.lower(word)) && bodies.stream().allMatch(body -> BodyReference.aside(view, body, word))).toList();
    SeatNouns.taken(view, taken).forEach(told -> out.accept(seat(view, told, coming(view, told.words()))));
    sits.removeAll(taken);
    SeatNouns.named(view).forEach(told -> out.accept(seat(view, told, Modality.FACT)));
    if (bodies.isEmpty()) {
      return;
    }
    hosted(view, bodies, out);
    noun(view, bodies, out);
    SeatNouns.all(view, bodies).forEach(told -> out.accept(seat(view, told, Modality.FACT)));
    for (Bodies.Found body : bodies) {
      if (sits.stream().anyMatch(word -> coming(view, word) != Modality.FACT && view.clauseOf(word).range().contains(body.range()))) {
        continue; // "aangeboden X in Den Haag te huisvesten"
      }
      if (branch(view, body.range()) || inside(body) || SeatTraps.happened(view, body, SITS)) {
        continue;
      }
      for (Name place : beside(view, body.range())) {
        String behind = view.lower(new Range(place.range().end(), view.range().end()));
        if (TO_SEAT.stream().anyMatch(behind::startsWith) || body.thing() instanceof Thing.Local && behind.startsWith(TO_DO) || sits.stream().anyMatch(word -> word.start() - place.range().end() == 1)) {
          continue; // "is bereid dit hof in X onder te brengen"; "dat het hof in X zetelt" is told by its verb
        }
        out.accept(
            new Fact.Relates(
                view.basis(this, body.range().to(place.range()), body.thing() instanceof Thing.Local && Whether.opens(view, body.range()) ? Modality.ASKED : asked(view, body.range())), body.thing(), Fact.Relation.SEAT, new Fact.Value.Of(Things.of(place).orElseThrow())));
      }
    }
    for (Range word : sits) {
      if (DEPOSITED.contains(view.lower(word)) && Words.any(view, view.clauseOf(word).range(), Verbs.HAVE) && !Words.any(view, view.clauseOf(word).range(), SELF)) {
        continue; // "heeft zijn archief in X ondergebracht"
      }
      List<Thing> attribute = Things.in(view, view.clauseOf(word).range(), name -> isPlaceOf(view, name) && (view.lower(word).endsWith(ATTRIBUTE) && word.start() - name.range().end() == 1 || SETTLED.contains(view.lower(word)) && behind(view, word, name))); // "Het in X gevestigde hof opende in Y", "heeft zijn zetel in X en een kantoor in Y"
      List<Thing> here = attribute.isEmpty() ? Things.in(view, view.clauseOf(word).range(), name -> isPlaceOf(view, name)) : attribute;
      List<Thing> where = here.isEmpty() ? before(view, word) : here;
      List<Thing> places = where.isEmpty() && (SETTLED.contains(view.lower(word)) || Words.any(view, view.clauseOf(word).range(), FROM)) ? SeatPlaces.in(view, view.clauseOf(word).range()).stream().filter(place -> SETTLED.contains(view.lower(word)) || FROM.contains(view.wordBefore(place.range().start()))).map(SeatPlaces.Placed::thing).toList() : where;
      if (places.size() == 1) {
        List<Thing> all = new ArrayList<>(places);
        second(view, view.clauseOf(word).range()).ifPresent(all::add);
        Modality modality = apposed(view, word) ? Modality.FACT : Modalities.stronger(view.modality(word), coming(view, word));
        Bodies.governing(view, bodies, word).filter(body -> !branch(view, body.range()) && !beside(view, body.range(), word) && !another(view, body, word) && !below(view, body.range(), word) && !SeatTraps.helped(view, body.range(), word) && !SeatTraps.beside(view, body.range(), word)).ifPresent(
            body -> {
              all.forEach(place -> out.accept(seat(view, body, word, modality, place)));
              Optional<Thing> instead = modality == Modality.NEGATED ? SeatPlaces.instead(view, word.end()) : Optional.empty();
              instead.ifPresent(place -> out.accept(seat(view, body, word, Modality.FACT, place)));
            });
      }
    }
  }

  /** "in het Vredespaleis in Den Haag": the town behind it is the seat. */
  private static boolean building(View view, Name name) {
    boolean in = view.text().text().startsWith(INSIDE, name.range().end());
    return in && view.mentions(Name.class).stream().anyMatch(town -> town.kind() == Kind.PLACE && town.range().start() == name.range().end() + INSIDE.length());
  }

  /** "De tak die het werk van het tribunaal afmaakt, zetelt in Arusha": a relative clause names the body, and what sits stands before it. */
  private static boolean below(View view, Range body, Range word) {
    int at = view.clauses().indexOf(view.clauseOf(body));
    boolean relative = at > 0 && view.clauses().get(at).opener() == Clause.Opener.SUBORDINATE && WHICH.contains(view.wordTable().opening(view.clauses().get(at).range().start()));
    return relative && at + 1 < view.clauses().size() && view.clauses().get(at + 1).opener() == Clause.Opener.MAIN && view.clauses().get(at + 1).range().contains(word);
  }

  private Fact seat(View view, Bodies.Found body, Range word, Modality modality, Thing place) {
    return new Fact.Relates(view.basis(this, body.range().to(word), modality), body.thing(), Fact.Relation.SEAT, new Fact.Value.Of(place));
  }

  /** Words of sitting; "zitting" with its verb: "dat in Parijs zitting houdt". */
  private static List<Range> sits(View view) {
    List<Range> sits = new ArrayList<>(Words.in(view, view.range(), SITS));
    sits.removeIf(word -> view.lower(word).equals("kantoor") && !KEEPS.contains(view.wordBefore(word.start())) && !Words.any(view, view.clauseOf(word).range(), KEEPING) && !itself(view, word)); // "opende een kantoor in Kyiv"
    sits.removeIf(word -> SeatThoughts.left(view, word) || SeatTraps.past(view, word) || SeatTraps.ofPart(view, word, SITS));
    sits.removeIf(word -> view.lower(word).equals(SECRETARIAT) && !itself(view, word));
    sits.removeIf(word -> view.lower(word).equals(SEATS) && !Words.any(view, view.clauseOf(word).range(), HAS));
    Words.in(view, view.range(), JUDGES).stream().filter(verb -> from(view, verb)).forEach(sits::add);
    fronted(view).ifPresent(sits::add);
    for (Range work : Words.in(view, view.range(), WORKS)) {
      Range clause = view.clauseOf(work).range();
      boolean from = Words.any(view, clause, FROM); // "die vanuit Genève werkt"
      boolean does = DOES.contains(view.lower(work));
      boolean placed = !does && view.mentions(Name.class, clause).stream().anyMatch(name -> name.kind() == Kind.PLACE && (work.start() - name.range().end() == 1 || behind(view, work, name)));
      boolean where = view.lower(clause).strip().startsWith("waar "); // "Den Haag, waar ook het register zijn werk doet"
      boolean busy = !does || Words.any(view, clause, WORK); // "doet haar werk vanuit Genève"
      if (from && busy || placed || does && ownWork(view, clause) || where && (!does || WORK.contains(view.wordBefore(work.start())))) {
        sits.add(work);
      }
    }
    Words words = view.wordTable();
    for (Range session : Words.in(view, view.range(), Set.of(SESSION))) {
      int before = words.startingAt(session.start()) - 1;
      boolean one = before >= 0 && words.isIn(before, SINGLE); // "hield in Genève een zitting"
      if (!one && Words.any(view, view.clauseOf(session).range(), SESSIONS)) {
        sits.add(session);
      }
    }
    return sits;
  }

  /** "Vanuit Doha verifieert het": a verb of the present behind the town from which a body is told to do something. */
  private static Optional<Range> fronted(View view) {
    Words words = view.wordTable();
    boolean from = words.size() > 2 && words.isIn(0, FROM);
    int verb = from ? view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.PLACE && name.range().start() == words.range(1).start()).findFirst().map(name -> words.startingAt(name.range().end())).orElse(0) : 0;
    boolean present = verb > 0 && verb < words.size() && words.lower(verb).endsWith("t") && !Verbs.finite(words.lower(verb)) && !JUDGES.contains(words.lower(verb)) && !WORKS.contains(words.lower(verb));
    return present && subject(view, verb + 1) ? Optional.of(words.range(verb)) : Optional.empty();
  }

  /** A pronoun, or a body behind its article, right behind the verb: who works there, not "groeit de druk op het hof". */
  private static boolean subject(View view, int at) {
    Words words = view.wordTable();
    boolean pronoun = at + 1 < words.size() && (words.lower(at).equals("zij") || words.lower(at).equals("het") && BodyFocus.WORDS.has("small", words.lower(at + 1)));
    int noun = at < words.size() && ARTICLES.contains(words.lower(at)) ? at + 1 : at;
    return pronoun || noun < words.size() && view.spoken().stream().anyMatch(body -> words.startingAt(body.range().start()) == noun);
  }

  /** "verricht haar werkzaamheden in Genève": its own work, with the town right behind it. */
  private static boolean ownWork(View view, Range clause) {
    Words words = view.wordTable();
    return Words.in(view, clause, WORK).stream().filter(work -> work.start() > clause.start() && words.isIn(words.startingAt(work.start()) - 1, ITS))
        .anyMatch(work -> view.mentions(Name.class, clause).stream().anyMatch(name -> name.kind() == Kind.PLACE && behind(view, work, name)));
  }

  /** Nothing but "in" stands between a word and the town behind it. */
  private static boolean behind(View view, Range word, Name town) {
    return view.lower(new Range(word.end(), Math.max(word.end(), town.range().start()))).equals(" in ");
  }

  /** "waarvan het kantoor zich in Accra bevindt" */
  private static boolean itself(View view, Range office) {
    Range clause = view.clauseOf(office).range();
    return Words.first(view.lower(clause).strip()).equals(WHOSE) && Words.any(view, clause, LIES);
  }

  /** "Vanuit Bangui berecht het hof": the town right behind the preposition. */
  private static boolean from(View view, Range verb) {
    return view.mentions(Name.class, view.clauseOf(verb).range()).stream().anyMatch(name -> name.kind() == Kind.PLACE && FROM.contains(view.wordBefore(name.range().start())));
  }

  /** "in Arusha en Den Haag": the town that "en" joins to the one behind its preposition. */
  private static Optional<Thing> second(View view, Range clause) {
    return view.mentions(Name.class, clause).stream()
        .filter(name -> name.kind() == Kind.PLACE && view.text().text().startsWith(AND, name.range().start() - AND.length()))
        .filter(name -> view.mentions(Name.class, clause).stream().anyMatch(first -> isPlaceOf(view, first) && first.range().end() + AND.length() == name.range().start()))
        .filter(name -> closes(view, name.range(), clause)).findFirst().flatMap(Things::of);
  }

  /** Not "zetelt in Arusha en Bergen levert de bewaking". */
  private static boolean closes(View view, Range town, Range clause) {
    Words words = view.wordTable();
    int next = words.startingAt(town.end());
    return next >= words.size() || words.range(next).start() >= clause.end() || words.breaks(next - 1) || Governor.preposition(words.lower(next));
  }

  /** "Kenia werkt vanuit Genève samen met het hof": who works there is another. */
  private static boolean beside(View view, Range body, Range word) {
    boolean work = WORKS.contains(view.lower(word)) || JUDGES.contains(view.lower(word));
    return work && view.clauseOf(word).range().contains(body) && Governor.of(view, body.start()).isPreposition();
  }

  /** "erkent dat de gezant in Genève zetelt", "werkt samen met de gezant, die in Genève zetelt": who sits there is named between. */
  private static boolean another(View view, Bodies.Found found, Range word) {
    Range body = found.range();
    if (word.start() < body.end()) {
      return false;
    }
    Words words = view.wordTable();
    Range clause = view.clauseOf(word).range();
    String opener = words.opening(clause.start());
    boolean behind = !clause.contains(body) && DEMONSTRATIVES.contains(opener) && !(opener.equals(THAT) && BodyFocus.gender(view, found) == BodyFocus.Gender.NEUTER) && Words.any(view, new Range(body.end(), Math.max(body.end(), clause.start())), OF_ANOTHER);
    int last = words.startingAt(word.start());
    for (int i = words.startingAt(body.end()); i + 2 < last && !behind; i++) {
      boolean opens = words.lower(i).equals(THAT) && !words.breaks(i - 1) && ARTICLES.contains(words.lower(i + 1));
      behind = opens && !Governor.preposition(words.lower(i + 2)) && !Verbs.finite(words.lower(i + 2)) && !SITS.contains(words.lower(i + 2)) && !BodyFocus.WORDS.has("small", words.lower(i + 2));
    }
    return behind;
  }

  /** "Den Haag, waar het register zetelt": the place that a clause with "waar" is about. */
  private static List<Thing> before(View view, Range word) {
    Clause clause = view.clauseOf(word);
    List<Words.Run> words = Words.runs(view.text().text(), clause.range());
    boolean where = clause.opener() == Clause.Opener.SUBORDINATE && !words.isEmpty() && words.get(0).lower().equals("waar");
    return where
        ? view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.PLACE && name.range().end() < clause.range().start() + 2 && clause.range().start() - name.range().end() <= 2).flatMap(name -> Things.of(name).stream()).toList()
        : List.of();
  }

  private Fact seat(View view, SeatNouns told, Modality own) {
    Modality said = Whether.opens(view, told.words()) ? Modality.ASKED : Modalities.stronger(told.modality(), own); // "Of Bergen de zetel wordt, hangt af van"
    return new Fact.Relates(view.basis(this, told.words(), said, Way.INFERRED), told.body(), Fact.Relation.SEAT, new Fact.Value.Of(told.place()));
  }

  /** "de zetel van het tribunaal is Straatsburg", "als zetel van het tribunaal is Straatsburg gekozen", "de commissie komt in Den Haag". */
  private void noun(View view, List<Bodies.Found> bodies, Consumer<Fact> out) {
    for (Bodies.Found body : bodies) {
      Range clause = view.clauseOf(body.range()).range();
      Governor governor = Governor.of(view, body.range().start());
      boolean seat = governor.word().equals("van") && SeatNouns.SEATS.contains(view.wordBefore(governor.range().start()));
      List<Name> places = view.mentions(Name.class, goesOn(view, body.range(), clause)).stream().filter(name -> name.kind() == Kind.PLACE && Things.of(name).isPresent()).toList();
      if (places.size() != 1) {
        continue;
      }
      Name place = places.get(0);
      String before = view.wordBefore(place.range().start());
      boolean is = seat && (before.equals("is") || before.equals("wordt"));
      boolean comes = !governor.isPreposition() && IN.contains(before) && comes(view, place);
      if (is || comes) {
        Modality own = is && meant(view, governor.range()) ? Modality.INTENTION : before.equals("wordt") ? Modality.FUTURE : Modality.FACT;
        Modality said = Modalities.stronger(view.modality(place.range()), own);
        out.accept(
            new Fact.Relates(view.basis(this, body.range().to(place.range()), said), body.thing(), Fact.Relation.SEAT, new Fact.Value.Of(Things.of(place).orElseThrow())));
      }
    }
  }

  /** "de beoogde zetel van": the adjective before the noun that a preposition belongs to. */
  private static boolean meant(View view, Range of) {
    Words words = view.wordTable();
    int seat = words.startingAt(of.start()) - 1;
    return seat > 0 && SeatNouns.MEANT.contains(words.lower(seat - 1));
  }

  /** What follows in the clause; where only the relative clause does, the main one behind it: "de commissie, waarover wordt gesproken, komt in Den Haag". */
  private static Range goesOn(View view, Range body, Range clause) {
    int at = view.clauses().indexOf(view.clauseOf(body));
    Range rest = Story.after(body, clause);
    boolean over = Words.of(view, rest).isEmpty() && view.resumes(at + 2);
    return over ? view.clauses().get(at + 2).range() : rest;
  }

  /** "komt in Den Haag", "komt in Den Haag te staan": the verb right before the place, in the clause or behind the relative one. */
  private static boolean comes(View view, Name place) {
    Words words = view.wordTable();
    int in = words.startingAt(place.range().start()) - 1;
    boolean verb = in > 0 && COMES.contains(words.lower(in - 1));
    String behind = view.lower(new Range(place.range().end(), view.clauseOf(place.range()).range().end())).strip();
    return verb && (behind.isEmpty() || !Character.isLetter(behind.charAt(0)) || behind.startsWith("te "));
  }

  /** "in Den Haag te huisvesten" is meant, "wordt in Den Haag gevestigd" is to come; "krijgt zijn zetel" is decided. */
  private static Modality coming(View view, Range word) {
    Range clause = view.clauseOf(word).range();
    boolean participle = view.lower(word).startsWith("ge") || view.lower(word).equals("ondergebracht");
    boolean later = participle && !apposed(view, word) && Words.any(view, clause, Set.of("wordt", "worden"));
    return infinitive(view, word) ? SeatThoughts.modality(view, word) : later ? Modality.FUTURE : Modality.FACT;
  }

  /** ", gevestigd in X, wordt ...", "het in X gevestigde hof": what the verb of the clause tells is something else. */
  private static boolean apposed(View view, Range word) {
    boolean participle = view.lower(word).startsWith("ge") || view.lower(word).startsWith("ondergebracht");
    return participle && (view.lower(word).endsWith("de") || word.start() > 1 && view.text().text().charAt(word.start() - 2) == ',');
  }

  private static boolean infinitive(View view, Range word) {
    return view.wordBefore(word.start()).equals("te");
  }

  /** "Den Haag is de zetel van het Strafhof", "Den Haag huisvest het Strafhof": the place is the subject. */
  private void hosted(View view, List<Bodies.Found> bodies, Consumer<Fact> out) {
    List<Name> places = view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.PLACE && Things.of(name).isPresent()).toList();
    for (Name place : places) {
      String behind = view.lower(new Range(place.range().end(), view.range().end()));
      Optional<String> verb = HOSTS.stream().filter(behind::startsWith).findFirst();
      if (verb.isEmpty() || Governor.of(view, place.range().start()).isPreposition()) {
        continue;
      }
      int last = place.range().end() + verb.get().length();
      Range cue = new Range(place.range().end() + 1, last - 1);
      for (Bodies.Found body : bodies) {
        if (body.range().start() < last || !Things.onlyJoins(view.words(new Range(last, body.range().start())).strip())) {
          continue;
        }
        out.accept(
            new Fact.Relates(
                view.basis(this, place.range().to(body.range()), view.modality(cue)), body.thing(), Fact.Relation.SEAT, new Fact.Value.Of(Things.of(place).orElseThrow())));
        last = body.range().end();
      }
    }
  }

  /** "het Strafhof in Den Haag", "het Strafhof (ICC), eveneens in Den Haag": what else the sentence says does not touch it. */
  private static List<Name> beside(View view, Range body) {
    List<Name> places = view.mentions(Name.class, Story.after(body, view.range())).stream().filter(name -> name.kind() == Kind.PLACE && Things.of(name).isPresent()).toList();
    Optional<Name> first = first(view, body);
    int next = first.map(place -> places.indexOf(place) + 1).orElse(places.size());
    boolean two = next > 0 && next < places.size() && view.lower(new Range(places.get(next - 1).range().end(), places.get(next).range().start())).equals(" en ");
    return two ? List.of(first.orElseThrow(), places.get(next)) : first.map(List::of).orElse(List.of()); // "in Den Haag en Arusha"
  }

  /** "een tribunaal voor het regime in Minsk": the place belongs to what the body is for. */
  private static boolean inside(Bodies.Found body) {
    String label = body.thing().label();
    int last = Math.max(label.lastIndexOf(' '), label.lastIndexOf('-')) + 1; // "voor IS-strijders"
    boolean aim = FOR.stream().anyMatch(label::contains);
    return body.thing() instanceof Thing.Local && aim && last < label.length() && Character.isLowerCase(label.charAt(last));
  }

  private static Optional<Name> first(View view, Range body) {
    return view.mentions(Name.class, Story.after(body, view.range())).stream()
        .filter(name -> name.kind() == Kind.PLACE && Things.of(name).isPresent())
        .filter(name -> bracketed(view, body, name) || !SeatTraps.done(view, body, name.range(), SITS) && BESIDE.contains(outsideBrackets(view.lower(new Range(body.end(), name.range().start()))).strip()))
        .findFirst();
  }

  /** "het Hof (Straatsburg)" */
  private static boolean bracketed(View view, Range body, Name place) {
    return view.words(new Range(body.end(), place.range().start())).equals(" (") && view.text().text().startsWith(")", place.range().end());
  }

  /** "het kantoor van het Strafhof in Kyiv", "de zitting van het Hof in Rotterdam": where something of the body is. */
  private static boolean branch(View view, Range body) {
    Governor governor = Governor.of(view, body.start());
    return PART_OF.contains(governor.word()) && BRANCHES.contains(view.wordBefore(governor.range().start()));
  }

  private static String outsideBrackets(String between) {
    int open = between.indexOf('(');
    int close = between.indexOf(')');
    return open >= 0 && close > open && between.substring(0, open).isBlank() ? between.substring(close + 1) : between;
  }

  private static Modality asked(View view, Range body) {
    Modality said = view.modality(body) == Modality.ASKED ? Modality.ASKED : Modality.FACT;
    if (said == Modality.FACT && (wanted(view, body) || SeatThoughts.wished(view, body))) {
      return Modality.REQUESTED;
    }
    return said == Modality.FACT && planned(view, body) ? SeatThoughts.denied(view, body) ? Modality.NEGATED : Modality.EXPECTATION : said;
  }

  /** "De Kamer heeft een hof in Erbil bepleit": one that is only wanted sits nowhere yet. */
  private static boolean wanted(View view, Range body) {
    Words words = view.wordTable();
    int at = words.startingAt(body.start()) - 1;
    while (at > 0 && words.lower(at).endsWith("e")) {
      at--; // "een apart hof"
    }
    return at >= 0 && words.lower(at).equals(ONE) && Words.any(view, view.clauseOf(body).range(), BodyFocus.WORDS.all("wanted"));
  }

  /** "de kosten van de vestiging van de claimscommissie in Den Haag": it will sit there; "sinds de oprichting van X in Den Haag": it does. */
  private static boolean planned(View view, Range body) {
    Founding founding = Founding.ofAct(view, body);
    return founding.founding() && !SINCE.contains(founding.governor().word()) || drafted(view, body);
  }

  /** "Het plan voorziet in een hof te Lomé" */
  private static boolean drafted(View view, Range body) {
    Range clause = view.clauseOf(body).range();
    return Governor.of(view, body.start()).word().equals("in") && Words.any(view, clause, PROVIDES) && Words.any(view, new Range(clause.start(), body.start()), DRAFTS);
  }

  private static boolean isPlaceOf(View view, Name name) {
    return !building(view, name) && name.kind() == Kind.PLACE && !HostStates.rules(view, name.range()) && (IN.contains(view.wordBefore(name.range().start())) || SeatPlaces.part(view, name.range()));
  }
}
