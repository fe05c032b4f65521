package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Where a state houses a body, or it is at work: "verleent te Hamburg onderdak aan het hof", "heeft het hof in Lomé ondergebracht", "In Lomé is sinds mei het hof actief". */
final class SeatShelters {

  private static final Set<String> SHELTER = Set.of("onderdak");
  private static final Set<String> GIVES = Set.of("verleent", "verleende", "verleend", "biedt", "bood", "geeft", "gaf");
  private static final Set<String> DISPOSAL = Set.of("beschikking");
  private static final Set<String> BUILDINGS = Set.of("gebouw", "pand", "kantoor", "kantoren", "paleis", "complex", "onderkomen", "kantoorpand", "kantoorgebouw");
  private static final Set<String> PUTS = Set.of("gesteld", "stelt", "stelde", "gaf", "gegeven");
  private static final Set<String> HOUSED = Set.of("ondergebracht", "gehuisvest", "gevestigd");
  private static final Set<String> AT_WORK = Set.of("actief", "werkzaam", "operationeel");
  private static final Set<String> IN = Set.of("in", "te");
  private static final Set<String> TO = Set.of("aan");

  private SeatShelters() {}

  static List<SeatNouns> of(View view) {
    List<SeatNouns> found = new ArrayList<>();
    if (Bodies.only(view.spoken()).isEmpty()) {
      return found;
    }
    Words.in(view, view.range(), SHELTER).stream().filter(word -> Words.any(view, clause(view, word), GIVES)).forEach(word -> sheltered(view, word, found));
    Words.in(view, view.range(), DISPOSAL).stream().filter(word -> Words.any(view, clause(view, word), PUTS) && Words.any(view, clause(view, word), BUILDINGS)).forEach(word -> sheltered(view, word, found));
    Words.in(view, view.range(), HOUSED).forEach(word -> placed(view, word, found));
    Words.in(view, view.range(), AT_WORK).forEach(word -> fronted(view, word, found));
    return found;
  }

  private static Range clause(View view, Range word) {
    return view.resumed(view.clauses().indexOf(view.clauseOf(word)));
  }

  /** By a state that is named, to the body: "verleent te Hamburg onderdak aan het hof", "stelde de missie een gebouw in Vilnius ter beschikking". */
  private static void sheltered(View view, Range word, List<SeatNouns> found) {
    Range clause = clause(view, word);
    List<SeatPlaces.Placed> places = SeatPlaces.in(view, view.clauseOf(word).range());
    boolean state = view.mentions(Name.class, clause).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && !Governor.of(view, name.range().start()).isPreposition());
    Optional<Bodies.Found> body = view.spoken().stream().filter(one -> clause.contains(one.range()) && receives(view, one.range())).findFirst();
    if (state && places.size() == 1 && body.isPresent()) {
      found.add(new SeatNouns(body.get().thing(), places.get(0).thing(), word, view.modality(word)));
    }
  }

  private static boolean receives(View view, Range body) {
    Governor governor = Governor.of(view, body.start());
    return !governor.isPreposition() || TO.contains(governor.word());
  }

  /** "heeft het hof in Lomé ondergebracht": nothing but the town stands between what is housed and the verb. */
  private static void placed(View view, Range word, List<SeatNouns> found) {
    Words words = view.wordTable();
    for (Bodies.Found body : Words.any(view, view.clauseOf(word).range(), Verbs.HAVE) ? view.spoken() : List.<Bodies.Found>of()) {
      int in = words.startingAt(body.range().end());
      Optional<Thing> town = in + 1 < words.size() && words.isIn(in, IN) && !words.breaks(in - 1) && !Governor.of(view, body.range().start()).isPreposition() ? town(view, in + 1, word) : Optional.empty();
      town.ifPresent(place -> found.add(new SeatNouns(body.thing(), place, word, view.modality(word))));
    }
  }

  /** The town that fills the words from one on up to a verb. */
  private static Optional<Thing> town(View view, int from, Range verb) {
    int start = view.wordTable().range(from).start();
    return view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.PLACE && name.range().start() == start && verb.start() - name.range().end() == 1).findFirst().flatMap(Things::of);
  }

  /** "In Lomé is sinds mei het hof actief": the town opens the clause that the body at work closes. */
  private static void fronted(View view, Range word, List<SeatNouns> found) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(word).range();
    int first = words.startingAt(clause.start());
    boolean last = ListedParts.trimmed(view, clause).end() == word.end();
    List<SeatPlaces.Placed> places = last && words.isIn(first, IN) ? SeatPlaces.in(view, clause) : List.of();
    boolean opens = places.size() == 1 && words.startingAt(places.get(0).range().start()) == first + 1 && Verbs.BE.contains(words.lower(words.startingAt(places.get(0).range().end())));
    if (opens) {
      view.spoken().stream().filter(body -> clause.contains(body.range()) && !Governor.of(view, body.range().start()).isPreposition() && words.startingAt(body.range().end()) == words.startingAt(word.start())).findFirst()
          .ifPresent(body -> found.add(new SeatNouns(body.thing(), places.get(0).thing(), word, view.modality(word))));
    }
  }
}
