package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** The courts, registers and commissions of a sentence, by name or by "het tribunaal", which takes up the one named before. */
final class Bodies {

  private static final Map<String, Set<Kind>> HEAD_NOUNS =
      Map.ofEntries(
          Map.entry("tribunaal", Set.of(Kind.TRIBUNAL)),
          Map.entry("hof", Set.of(Kind.TRIBUNAL)),
          Map.entry("gerecht", Set.of(Kind.TRIBUNAL)),
          Map.entry("rechtbank", Set.of(Kind.TRIBUNAL)),
          Map.entry("kamers", Set.of(Kind.TRIBUNAL)),
          Map.entry("register", Set.of(Kind.DAMAGE_REGISTER, Kind.ACCOUNTABILITY_BODY)),
          Map.entry("schaderegister", Set.of(Kind.DAMAGE_REGISTER)),
          Map.entry("commissie", Set.of(Kind.CLAIMS_COMMISSION, Kind.ACCOUNTABILITY_BODY)),
          Map.entry("claimscommissie", Set.of(Kind.CLAIMS_COMMISSION)),
          Map.entry("missie", Set.of(Kind.ACCOUNTABILITY_BODY)),
          Map.entry("panel", Set.of(Kind.ACCOUNTABILITY_BODY)),
          Map.entry("instelling", Set.of(Kind.ACCOUNTABILITY_BODY)),
          Map.entry("mechanisme", Set.of(Kind.ACCOUNTABILITY_BODY, Kind.TRIBUNAL)));
  /** Of these "van" may tell whose they are. */
  private static final Set<String> PARTS = Set.of("kamers", "panel", "instelling");
  private static final Set<String> SPECIFIC = Set.of("schaderegister", "claimscommissie");
  private static final Set<String> POINTERS = Set.of("het", "dit", "dat", "de", "deze", "die", "dergelijk", "dergelijke", "zulk", "zulke", "n");
  private static final Set<String> PLACED = Set.of("te ", "in ");
  /** Letters of a preposition and a town. */
  private static final int PLACE = 24;
  private static final Set<String> DEMONSTRATIVES = Set.of("dit", "dat", "deze", "die");
  private static final Set<String> COURTS = Set.of("hof", "tribunaal");
  private static final Set<String> SIMILAR = Set.of("dergelijk", "dergelijke", "zulk", "zulke", "n");
  private static final Set<Kind> ANY = Set.of(Kind.TRIBUNAL, Kind.DAMAGE_REGISTER, Kind.CLAIMS_COMMISSION, Kind.ACCOUNTABILITY_BODY);
  /** "het bestaande register": adjectives that say of a known one how far it is. */
  private static final Set<String> TELLING = Set.of("bestaande", "nieuwe", "toekomstige", "beoogde", "huidige", "genoemde", "internationale", "speciale", "opgerichte", "ingestelde");
  private static final Set<String> PRONOUNS = Set.of("het", "zij", "hij", "ze");
  private static final Set<String> TAKES_UP = Set.of("is", "werd", "was", "zetelt", "bestaat", "heeft", "houdt", "opende", "ging", "begon", "sloot");
  private static final int LOOK_BACK = 4;

  private static final String MISSION = "missie";
  private static final String COMMISSION = "commissie";
  private static final Set<String> AIMS = Set.of("voor", "inzake");
  private static final String NEUTER = "dat";
  private static final String COMMON = "die";
  private static final String TO = "te";
  private static final String OF = "van";
  /** Before the infinitive of a verb of founding: "in het leven te roepen". */
  private static final Set<String> PARTICLES = Set.of("op", "in", "het", "leven", "tot", "stand", TO);
  private static final Set<String> PUT_FORWARD = Set.of("voorgesteld,", "aangekondigd,", "geopperd,", "bepleit,");

  private Bodies() {}

  /** A body and the words that mean it. */
  record Found(Thing thing, Range range) {}

  static List<Found> in(View view) {
    List<Found> found = new ArrayList<>();
    for (Name name : view.mentions(Name.class)) {
      if (name.kind().isAccountabilityBody() && !ofOffice(view, name)) {
        meant(view, name).or(() -> Things.of(name)).ifPresent(thing -> found.add(new Found(thing, name.range())));
      }
    }
    pointed(view, found);
    found.sort((a, b) -> a.range().compareTo(b.range()));
    for (int i = found.size() - 1; i > 0; i--) {
      if (again(view, found.get(i - 1), found.get(i))) {
        found.remove(i);
      }
    }
    return found;
  }

  /** "de aanklager van het Internationaal Strafhof (ISH)": the sentence speaks of the office. */
  private static boolean ofOffice(View view, Name name) {
    int open = name.range().start() - 1;
    return open > view.range().start() && view.text().text().charAt(open) == '(' && view.mentions(OfficeName.class).stream().anyMatch(office -> office.range().end() == open - 1);
  }

  /** "het Internationaal Gerechtshof (IGH)", "(hierna: het Hof)": one body, which the sentence speaks of by its name. */
  private static boolean again(View view, Found name, Found shortForm) {
    String between = name.thing().equals(shortForm.thing()) ? view.words(new Range(name.range().end(), shortForm.range().start())) : "";
    return between.startsWith(" (") && between.indexOf(')') < 0;
  }

  private static void pointed(View view, List<Found> found) {
    if (!view.mayHold(HEAD_NOUNS.keySet()) && !view.mayHold(Refusals.WORDS.all("any"))) {
      return;
    }
    String previous = "";
    String before = "";
    for (Words.Run run : Words.runs(view.text().text(), view.range())) {
      String word = run.lower();
      if (HEAD_NOUNS.containsKey(word)) {
        Range range = new Range(run.start(), run.end());
        boolean free = found.stream().noneMatch(f -> f.range().overlaps(range));
        boolean eu = word.equals("commissie") && Character.isUpperCase(view.text().text().charAt(run.start())); // the European one
        boolean owned = PARTS.contains(word) && view.text().text().startsWith(" van ", run.end()); // "de kamers van het parlement"
        boolean pointed = !eu && !owned && (POINTERS.contains(previous) || TELLING.contains(previous) && POINTERS.contains(before));
        if (free && pointed) {
          boolean such = SIMILAR.contains(previous); // "een dergelijk hof", of a tribunal
          boolean shown = DEMONSTRATIVES.contains(previous) && COURTS.contains(word); // "dit hof", of the Specialist Chambers
          named(view, HEAD_NOUNS.get(word), word)
              .or(() -> such ? only(view, range) : shown ? named(view) : Optional.empty()).or(() -> inFocus(view, word)).or(() -> described(word)).filter(thing -> !another(view, range, thing)).ifPresent(thing -> found.add(new Found(thing, range)));
        } else if (free && SPECIFIC.contains(word) && previous.equals("een") && (view.story().namesCourts() || amongStates(view))) {
          described(word).ifPresent(thing -> found.add(new Found(thing, range)));
        }
      }
      boolean any = DEMONSTRATIVES.contains(previous) || SIMILAR.contains(previous); // "een dergelijke instantie", "dat orgaan"
      if (any && Refusals.WORDS.has("any", word)) {
        only(view, new Range(run.start(), run.end())).ifPresent(thing -> found.add(new Found(thing, new Range(run.start(), run.end()))));
      }
      before = previous;
      previous = word;
    }
  }

  /** "het register voor Zeevarenden": for something with a capital that the name of the one before does not have. */
  private static boolean another(View view, Range noun, Thing thing) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    int what = next + 1 < words.size() && POINTERS.contains(words.lower(next + 1)) ? next + 2 : next + 1;
    boolean aimed = what < words.size() && !words.breaks(next - 1) && AIMS.contains(words.lower(next));
    return aimed && Character.isUpperCase(view.text().text().charAt(words.range(what).start())) && !thing.label().toLowerCase(Locale.ROOT).contains(words.lower(what));
  }

  /** The one court of the sentence before, by its name. */
  private static Optional<Thing> named(View view) {
    List<Thing> things = view.story().before(view, 1).stream().flatMap(earlier -> Things.in(earlier, earlier.range(), name -> name.kind() == Kind.TRIBUNAL).stream()).toList();
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }

  /** "deze claimscommissie": a noun alone that points takes up the body that the text is about. */
  private static Optional<Thing> meant(View view, Name name) {
    Words words = view.wordTable();
    int at = words.startingAt(name.range().start());
    boolean owned = at + 1 < words.size() && words.lower(at + 1).equals(OF); // "de kamers van het parlement"
    boolean points = at > 0 && !owned && name.entry().isEmpty() && name.label().indexOf(' ') < 0 && words.range(at).equals(name.range()) && POINTERS.contains(words.lower(at - 1));
    return points ? inFocus(view, words.lower(at)) : Optional.empty();
  }

  /** The body that the text is about, where the noun is of its name. */
  private static Optional<Thing> inFocus(View view, String noun) {
    return view.story().focus().before(view).filter(topic -> BodyFocus.noun(topic, noun)).flatMap(BodyFocus.Topic::body);
  }

  /** "een schaderegister": a body of this letter, as long as nothing says which one. */
  private static Optional<Thing> described(String noun) {
    return SPECIFIC.contains(noun)
        ? Optional.of(new Thing.Local(HEAD_NOUNS.get(noun).iterator().next(), noun, Optional.empty()))
        : Optional.empty();
  }

  /** Not "voor medewerkers is een claimscommissie actief". */
  private static boolean amongStates(View view) {
    boolean foreign = view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && !Things.of(name).equals(Things.home(view)) && (name.form() == Spelling.Form.ADJECTIVE || !Governor.of(view, name.range().start()).isPreposition()));
    return foreign || Words.any(view, view.range(), BodyFocus.WORDS.all("among-states")) || BodyFocus.WORDS.holds("among-states", view.lower());
  }

  /** The one body of some places; none where there are several. */
  static Optional<Thing> only(List<Found> places) {
    List<Thing> things = places.stream().map(Found::thing).distinct().limit(2).toList();
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }

  /** The one body that this sentence has named before a place, or the nearest sentence before it that names any. */
  private static Optional<Thing> only(View view, Range place) {
    List<View> near = new ArrayList<>(List.of(view));
    near.addAll(view.story().before(view, LOOK_BACK));
    for (View candidate : near) {
      Range within = candidate == view ? new Range(view.range().start(), place.start()) : candidate.range();
      List<Thing> things = Things.in(candidate, within, name -> ANY.contains(name.kind()));
      if (!things.isEmpty()) {
        return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The one body of the kind that this and the sentences before name; nothing where there are two. */
  private static Optional<Thing> named(View view, Set<Kind> kinds, String noun) {
    List<View> near = new ArrayList<>();
    near.add(view);
    near.addAll(view.story().before(view, LOOK_BACK));
    for (View candidate : near) {
      List<Thing> things = Things.in(candidate, candidate.range(), name -> kinds.contains(name.kind()));
      List<Thing> nouns = things.stream().filter(thing -> hasNoun(thing, noun)).toList();
      List<Thing> fitting = nouns.stream().filter(thing -> nouns.stream().noneMatch(other -> beginsWith(other, thing))).toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "een speciaal tribunaal: het Speciaal Tribunaal voor X": the second is what the first will be. */
  private static boolean beginsWith(Thing whole, Thing part) {
    return whole.label().toLowerCase(Locale.ROOT).startsWith(part.label().toLowerCase(Locale.ROOT) + " ");
  }

  private static boolean hasNoun(Thing thing, String noun) {
    List<String> labels = new ArrayList<>(List.of(thing.label()));
    if (thing instanceof Thing.Known known) {
      known.entry().spellings().forEach(spelling -> labels.add(spelling.text()));
    }
    for (String label : labels) {
      for (String word : label.toLowerCase(Locale.ROOT).split(" ")) {
        if (closes(word, noun)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A noun is the end of a word: not "missie" of "commissie". */
  static boolean closes(String word, String noun) {
    return word.endsWith(noun) && !(noun.equals(MISSION) && word.endsWith(COMMISSION));
  }

  /** The one body of the sentence before, where this one begins with a word that takes it up: "Het is in 2023 opgericht", "Zij zetelt in X". */
  static Optional<Thing> pronoun(View view) {
    Words words = view.wordTable();
    boolean opens = words.size() > 2 && PRONOUNS.contains(words.lower(0)) && TAKES_UP.contains(words.lower(1));
    return opens ? before(view) : Optional.empty();
  }

  /** The one body of the sentence before. */
  static Optional<Thing> before(View view) {
    List<Thing> things = view.story().before(view, 1).stream().flatMap(earlier -> earlier.bodies().stream()).map(Found::thing).distinct().toList();
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }

  /** The body right before a relative clause, with a comma between, or before the first of two. */
  static Optional<Found> beside(View view, Range clause) {
    Optional<Found> own = view.bodies().stream().filter(body -> adjoins(view, body.range(), clause)).findFirst();
    int at = view.clauses().indexOf(view.clauseOf(clause));
    return own.isEmpty() && view.joins(at) ? beside(view, view.clauses().get(at - 1).range()) : own;
  }

  /** "het hof, dat", "het hof (ISH) te Oslo, dat": nothing but a short form and a place stands between. */
  static boolean adjoins(View view, Range body, Range clause) {
    int behind = bracketed(view, body);
    if (behind > clause.start()) {
      return false;
    }
    String between = view.words(new Range(behind, clause.start())).strip();
    boolean placed = PLACED.stream().anyMatch(between::startsWith) && between.indexOf(',') == between.length() - 1 && between.length() < PLACE;
    return between.equals(",") || between.isEmpty() || placed || (closes(between) || light(view, between, clause)) && agrees(view, body, clause);
  }

  /** "een fonds bij de commissie oprichten, dat": the pronoun behind a verb has the gender of its noun. */
  private static boolean agrees(View view, Range body, Range clause) {
    BodyFocus.Gender gender = view.spoken().stream().filter(found -> found.range().equals(body)).findFirst().map(found -> BodyFocus.gender(view, found)).orElse(BodyFocus.Gender.UNKNOWN);
    String opener = Words.first(view.lower(clause).strip());
    boolean wrong = gender == BodyFocus.Gender.COMMON && opener.equals(NEUTER) || gender == BodyFocus.Gender.NEUTER && opener.equals(COMMON);
    return !wrong;
  }

  /** "doet de commissie onderzoek, die is ingesteld": the noun of a verb, of another gender than the pronoun behind it. */
  private static boolean light(View view, String between, Range clause) {
    String opener = Words.first(view.lower(clause).strip());
    String other = opener.equals(COMMON) ? "neuter" : opener.equals(NEUTER) ? "common" : "";
    return between.endsWith(",") && BodyFocus.WORDS.has("light-" + other, between.substring(0, between.length() - 1));
  }

  /** "moet het hof dienen, waarvan", "een hof op te richten, dat", "een hof voorgesteld, dat": the verb that closes the clause stands between. */
  private static boolean closes(String between) {
    List<String> words = List.of(between.split(" "));
    boolean founds = words.size() > 1 && words.size() <= PARTICLES.size() && words.get(words.size() - 2).equals(TO) && PARTICLES.containsAll(words.subList(0, words.size() - 1));
    if (founds || PUT_FORWARD.contains(between)) {
      return true;
    }
    boolean one = between.endsWith(",") && between.chars().limit(between.length() - 1L).allMatch(Character::isLowerCase);
    return one && (between.endsWith("en,") || OwnVerb.participle(between.substring(0, between.length() - 1)));
  }

  /** Behind the short form of a body in brackets; its end where it has none. */
  static int bracketed(View view, Range body) {
    int close = view.text().text().startsWith(" (", body.end()) ? view.next(")", body.end()) : -1;
    return close > 0 ? close + 1 : body.end();
  }

  /** The one body that the sentence before gives by its name, whatever it points at besides: "Het register gaat op in de claimscommissie X". */
  static Optional<Thing> namedBefore(View view) {
    List<Thing> things = view.story().before(view, 1).stream().flatMap(earlier -> Things.in(earlier, earlier.range(), name -> ANY.contains(name.kind())).stream()).distinct().toList();
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }

  /** The body that words at a place in the sentence say something of: the nearest before them in their clause, else the only one of the sentence. */
  static Optional<Found> governing(View view, List<Found> bodies, Range words) {
    Range clause = view.clauseOf(words).range();
    Optional<Found> own =
        bodies.stream()
            .filter(body -> clause.contains(body.range()))
            .min((a, b) -> Integer.compare(View.distance(a.range(), words), View.distance(b.range(), words)));
    Optional<Found> antecedent =
        bodies.stream().filter(body -> body.range().end() <= clause.start() && clause.start() - body.range().end() <= 3).findFirst();
    boolean aside = antecedent.isPresent() && DEMONSTRATIVES.contains(Words.first(view.lower(clause).strip())) && own.filter(body -> Governor.of(view, body.range().start()).isPreposition()).isPresent(); // "de missie, die in Bergen zetelt en met het hof samenwerkt"
    if (own.isPresent() && !aside) {
      return own;
    }
    if (antecedent.isPresent()) {
      return antecedent;
    }
    int at = view.clauses().indexOf(view.clauseOf(words));
    if (at > 0 && view.clauses().get(at).opener() == Clause.Opener.COORDINATE) { // "... is in 2021 opgericht en zetelt in Genève"
      Range earlier = view.clauses().get(at - 1).range();
      List<Found> before = bodies.stream().filter(body -> earlier.contains(body.range())).toList();
      if (before.stream().map(Found::thing).distinct().count() == 1) {
        return Optional.of(before.get(0));
      }
    }
    long things = bodies.stream().map(Found::thing).distinct().count();
    return things == 1 ? bodies.stream().filter(body -> !(body.range().start() > words.end() && BodyPlaces.goesOn(view, view.clauseOf(body.range())))).findFirst() : Optional.empty(); // not "zetelt in Genève en steunt het hof"
  }
}
