package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Who hosts or would, where no state is the plain subject: "Letland, dat het hof wil huisvesten", "de regering van Kenia", "de Keniaanse regering", "gehuisvest door Kenia". */
final class HostStates {

  private static final Set<String> RELATIVES = Set.of("dat", "die");
  private static final Set<String> RULERS = Set.of("regering", "overheid", "kabinet", "ministerraad", "aanbod", "bereidheid", "kandidatuur");
  private static final Endings PARTICIPLES = new Endings(Set.of("d", "t", "en"));
  private static final String ITSELF = "zich ";
  private static final String OF = "van";
  private static final String IN = "in";
  private static final String FOR = "voor";
  private static final String BY = "door";
  private static final String THAT = "dat";
  /** "waarvoor Kenia als gastland optreedt": it opens the clause and governs no name. */
  private static final String WHERE = "waar";
  private static final Set<String> CABINET = Set.of("kabinet", "ministerraad");
  private static final Set<String> IS = Set.of("is", "wordt", "blijft", "was");

  private HostStates() {}

  /** A comma alone, or behind the participle that closes the clause: "is door Kenia voorgesteld, dat zich heeft aangeboden". */
  private static boolean adjoins(View view, Range between) {
    String words = view.lower(between).strip();
    String behind = words.endsWith(",") ? words.substring(0, words.length() - 1) : " ";
    String participle = behind.startsWith(ITSELF) ? behind.substring(ITSELF.length()) : behind; // "heeft Kenia zich gemeld, dat"
    return participle.isEmpty() || participle.indexOf(' ') < 0 && PARTICIPLES.end(participle);
  }

  /** Who acts in a clause, before or behind its verb: states that no preposition governs, all of a list, a government, "wij"; of a relative clause the one before it. */
  static List<Thing> acting(View view, Range within, Clause clause) {
    List<Thing> named = named(view, within);
    List<Thing> beside = named.isEmpty() ? beside(view, clause) : named;
    beside = beside.isEmpty() ? listed(view, clause) : beside;
    beside = beside.isEmpty() ? governed(view, clause).map(List::of).orElse(List.of()) : beside;
    boolean ours = beside.isEmpty() && (Ourselves.act(view, within) || Words.any(view, within, CABINET));
    return ours ? Things.home(view).map(List::of).orElse(List.of()) : beside.isEmpty() ? HostPronouns.in(view, clause).map(List::of).orElse(List.of()) : beside;
  }

  /** The states that no preposition governs. */
  private static List<Thing> named(View view, Range within) {
    List<Thing> named = new ArrayList<>();
    int governed = -1;
    for (Name name : states(view, within).toList()) {
      boolean inside = view.spoken().stream().anyMatch(body -> body.range().overlaps(name.range()));
      boolean listed = governed >= 0 && Things.onlyJoins(view.words(new Range(governed, name.range().start())));
      Governor governor = Governor.of(view, name.range().start());
      boolean free = !listed && (!governor.isPreposition() || governor.word().startsWith(WHERE) || HostFrames.joins(view, within, name.range()));
      governed = free || inside ? -1 : name.range().end();
      if (free && !inside) {
        Things.of(name).filter(thing -> !named.contains(thing)).ifPresent(named::add);
      }
    }
    return named;
  }

  /** "Oman liet weten dat Kenia het wil huisvesten": who acts behind the last "dat" before a word, which is no relative pronoun. */
  static List<Thing> embedded(View view, Range within, Range word) {
    Words words = view.wordTable();
    int first = words.startingAt(within.start());
    for (int i = words.startingAt(word.start()) - 1; i > first; i--) {
      if (words.lower(i).equals(THAT) && !words.breaks(i - 1) && in(view, words.range(i - 1)).isEmpty()) {
        return named(view, new Range(words.range(i).end(), within.end()));
      }
    }
    return List.of();
  }

  /** "Wenen biedt", "Ook Lusaka heeft": the state of a town that acts for it, at the head of a clause or right behind its verb; towns of the writer's own state do not. */
  static List<Thing> town(View view, Range within) {
    Words words = view.wordTable();
    int first = words.startingAt(within.start());
    return view.mentions(Name.class, within).stream().filter(name -> name.kind() == Kind.PLACE && name.form() != Spelling.Form.ADJECTIVE && !Governor.of(view, name.range().start()).isPreposition()).filter(name -> {
      int at = words.startingAt(name.range().start());
      boolean opens = at == first || at == first + 1 && HostFrames.WORDS.has("before-town", words.lower(first));
      return opens || at > first && !words.breaks(at - 1) && (Verbs.finite(words.lower(at - 1)) || HostDemands.WORDS.has("verbs", words.lower(at - 1)));
    }).flatMap(name -> Things.of(name).stream()).flatMap(place -> state(view, place).stream()).filter(state -> !Things.home(view).equals(Optional.of(state))).distinct().limit(2).toList();
  }

  /** "hebben zich twee landen gemeld: Kenia en Oman": nothing but states behind the colon. */
  private static List<Thing> listed(View view, Clause clause) {
    int colon = view.next(":", clause.range().start());
    if (colon < 0 || colon > clause.range().end() || !Words.any(view, clause.range(), HostFrames.WORDS.all("lands"))) {
      return List.of();
    }
    List<Name> names = states(view, new Range(colon, view.range().end())).toList();
    int at = colon + 1;
    for (Name name : names) {
      String between = view.words(new Range(at, name.range().start()));
      if (!between.isBlank() && !Things.onlyJoins(between)) {
        return List.of();
      }
      at = name.range().end();
    }
    boolean only = view.wordTable().startingAt(at) >= view.wordTable().size();
    return only ? names.stream().flatMap(name -> Things.of(name).stream()).toList() : List.of();
  }

  /** A town from which a state is ruled: "de regering in Nairobi". */
  static boolean rules(View view, Range town) {
    Words words = view.wordTable();
    int in = words.startingAt(town.start()) - 1;
    return in > 0 && words.lower(in).equals(IN) && words.isIn(in - 1, RULERS);
  }

  /** The states of whose clause a relative one tells, or whose government acts. */
  static List<Thing> beside(View view, Clause clause) {
    if (clause.opener() == Clause.Opener.SUBORDINATE && RELATIVES.contains(Words.first(view.lower(clause.range()).strip()))) {
      return states(view, new Range(view.range().start(), clause.range().start())).filter(name -> adjoins(view, new Range(name.range().end(), clause.range().start()))).flatMap(name -> Things.of(name).stream()).toList();
    }
    return Words.in(view, clause.range(), RULERS).stream().flatMap(ruler -> ruled(view, ruler).stream()).distinct().toList();
  }

  /** "de regering van Kenia", "de Keniaanse regering": the subject of its clause. */
  private static Optional<Thing> ruled(View view, Range ruler) {
    if (Governor.of(view, ruler.start()).isPreposition()) {
      return Optional.empty();
    }
    return view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.COUNTRY).filter(name -> {
      boolean before = name.form() == Spelling.Form.ADJECTIVE && ruler.start() - name.range().end() == 1;
      String between = name.range().start() > ruler.end() ? view.words(new Range(ruler.end(), name.range().start())) : "";
      return before || between.equals(" " + OF + " ");
    }).findFirst().flatMap(Things::of).or(() -> seated(view, ruler));
  }

  /** The state for which a clause lets somebody speak: "De Keniaanse regering stelt", "De Keniaanse minister noemde", "Nairobi bedingt". */
  static Optional<Thing> speaking(View view, Clause clause) {
    int first = view.wordTable().startingAt(clause.range().start());
    Optional<Thing> town = view.mentions(Name.class, clause.range()).stream().filter(name -> name.kind() == Kind.PLACE && view.wordTable().startingAt(name.range().start()) == first).flatMap(name -> Things.of(name).stream()).flatMap(place -> state(view, place).stream()).findFirst();
    return town.or(() -> governed(view, clause));
  }

  /** The same of a government or minister; "Den Haag huisvest" tells only where. */
  private static Optional<Thing> governed(View view, Clause clause) {
    Range range = clause.range();
    int first = view.wordTable().startingAt(range.start());
    boolean several = view.mentions(OfficeName.class).stream().flatMap(office -> office.country().stream()).distinct().count() > 1; // "De Keniaanse minister sprak met de Omaanse"
    List<Thing> offices = several ? List.of() : view.mentions(OfficeName.class, range).stream().filter(office -> view.wordTable().startingAt(office.range().start()) <= first + 1).flatMap(office -> office.country().stream()).<Thing>map(Thing.Known::new).distinct().toList();
    List<Thing> ruled = Words.in(view, range, RULERS).stream().flatMap(ruler -> ruled(view, ruler).stream()).distinct().toList();
    return offices.size() == 1 ? Optional.of(offices.get(0)) : ruled.size() == 1 ? Optional.of(ruled.get(0)) : Optional.empty();
  }

  /** "de regering in Nairobi": of the state in which the town lies. */
  private static Optional<Thing> seated(View view, Range ruler) {
    return view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.PLACE && name.range().start() > ruler.end() && view.words(new Range(ruler.end(), name.range().start())).equals(" " + IN + " "))
        .flatMap(name -> Things.of(name).stream()).flatMap(place -> state(view, place).stream()).findFirst();
  }

  private static Optional<Thing> state(View view, Thing place) {
    return place instanceof Thing.Known town ? view.register().lineage(town.entry()).stream().flatMap(iri -> view.register().entry(iri).stream()).filter(entry -> entry.kind() == Kind.COUNTRY).findFirst().map(Thing.Known::new) : Optional.empty();
  }

  /** "Voorwaarde voor Kenia om gastland te zijn". */
  static List<Thing> forWhom(View view, Range clause) {
    return states(view, clause).filter(name -> view.wordBefore(name.range().start()).equals(FOR) && conditioned(view, clause, Governor.of(view, name.range().start()).range())).flatMap(name -> Things.of(name).stream()).distinct().toList();
  }

  /** "Voorwaarde voor Kenia", "Voor Kenia geldt": the preposition opens the clause, or stands right behind the noun. */
  private static boolean conditioned(View view, Range clause, Range by) {
    boolean opens = view.wordTable().startingAt(by.start()) == view.wordTable().startingAt(clause.start());
    return opens || SetConditions.noun(view).filter(noun -> by.start() - noun.end() == 1).isPresent();
  }

  /** "gehuisvest door Kenia", "door Kenia gehuisvest". */
  static List<Thing> by(View view, Range clause) {
    return states(view, clause).filter(name -> view.wordBefore(name.range().start()).equals(BY)).flatMap(name -> Things.of(name).stream()).distinct().toList();
  }

  /** "de keuze is op Kenia gevallen", "de zetel is aan Kenia toegewezen" */
  static List<Thing> behind(View view, Range clause, String preposition) {
    return states(view, clause).filter(name -> view.wordBefore(name.range().start()).equals(preposition)).flatMap(name -> Things.of(name).stream()).distinct().toList();
  }

  /** A town in a stretch lies in a state. */
  static boolean holds(View view, Thing state, Range within) {
    return state instanceof Thing.Known known && view.mentions(Name.class, within).stream().filter(name -> name.kind() == Kind.PLACE).flatMap(name -> Things.of(name).stream())
        .anyMatch(place -> place instanceof Thing.Known town && view.register().lineage(town.entry()).contains(known.entry().iri()));
  }

  /** "Het gastland van het hof is Kenia", "Gastland Kenia", "Het gastland, Kenia, betaalt": right behind the noun, or behind "is" in a clause that the noun opens. */
  static Optional<Thing> called(View view, Range clause, Range noun) {
    Words words = view.wordTable();
    boolean opens = words.startingAt(noun.start()) - words.startingAt(clause.start()) <= 1;
    return states(view, new Range(noun.end(), view.range().end())).filter(name -> clause.contains(name.range()) || between(view, noun, name.range()))
        .filter(name -> name.range().start() - noun.end() == 1 || between(view, noun, name.range()) || opens && IS.contains(view.wordBefore(name.range().start())))
        .findFirst().flatMap(Things::of);
  }

  /** Between commas right behind the noun. */
  private static boolean between(View view, Range noun, Range state) {
    return view.words(new Range(noun.end(), state.start())).equals(", ") && view.text().text().startsWith(",", state.end());
  }

  /** "De Visserijraad stelt daarbij": a name in capitals that is no state, town or international body opens the clause. */
  static boolean another(View view, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    boolean article = first + 2 < words.size() && SetConditions.ARTICLES.contains(words.lower(first)) && Character.isUpperCase(view.text().text().charAt(words.range(first + 1).start()));
    boolean verb = article && (HostConditionRule.SETTING.contains(words.lower(first + 2)) || Verbs.finite(words.lower(first + 2)));
    return verb && view.spoken().stream().noneMatch(body -> body.range().overlaps(words.range(first + 1)));
  }

  /** The only towns in a stretch lie in other states. */
  static boolean abroad(View view, Thing state, Range within) {
    return view.mentions(Name.class, within).stream().anyMatch(name -> name.kind() == Kind.PLACE && view.wordBefore(name.range().start()).equals(IN)) && !holds(view, state, within);
  }

  /** The states that a stretch names. */
  static List<Thing> in(View view, Range within) {
    return states(view, within).flatMap(name -> Things.of(name).stream()).toList();
  }

  private static Stream<Name> states(View view, Range within) {
    return view.mentions(Name.class, within).stream().filter(name -> name.kind() == Kind.COUNTRY && name.form() != Spelling.Form.ADJECTIVE);
  }
}
