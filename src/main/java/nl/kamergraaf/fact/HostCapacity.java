package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Range;

/** Who speaks or acts as the host that it is: "Als gastland van het hof wil Nederland dat getuigen veilig zijn"; and who has bound itself to be, or is only asked to. */
final class HostCapacity {

  static final Wordlist WORDS = Wordlist.beside(HostCapacity.class, "host-capacity-words.txt");
  private static final String AS = "als";
  private static final String AND = "en";
  private static final String AT = "aan";
  private static final Set<String> OF = Set.of("van", "voor");
  private static final String LIKE = "zoals";

  private HostCapacity() {}

  /** A sentence that opens with "als gastland" and whose verb takes the hosting for granted. */
  static boolean speaks(View view) {
    return land(view).isPresent();
  }

  static Optional<Hosting> of(View view) {
    Range land = land(view).orElseThrow();
    Clause clause = view.clauseOf(land);
    List<Thing> states = HostStates.acting(view, clause.range(), clause);
    Optional<Thing> body = view.spoken().isEmpty() ? HostOffer.before(view, land) : HostOffer.ofLand(view, land).or(() -> Bodies.only(view.spoken()));
    return states.size() == 1 ? body.map(thing -> new Hosting(thing, states.get(0), land, Modality.FACT, false)) : Optional.empty();
  }

  private static Optional<Range> land(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(WORDS.all("takes-for-granted")) || !words.lower(0).equals(AS)) {
      return Optional.empty();
    }
    return Words.in(view, view.range(), HostOffer.HOST).stream().findFirst().filter(land -> {
      int at = words.startingAt(land.start());
      boolean as = at == 1 || at > 1 && words.lower(at - 1).equals(AS) && words.lower(at - 2).equals(AND);
      Range rest = new Range(land.end(), view.clauseOf(land).range().end());
      Optional<Range> verb = Words.in(view, rest, Verbs.finite()).stream().findFirst().or(() -> Words.in(view, rest, WORDS.all("takes-for-granted")).stream().findFirst());
      boolean granted = verb.filter(one -> WORDS.has("takes-for-granted", view.lower(one))).isPresent();
      return as && granted && !Words.any(view, new Range(land.end(), view.range().end()), WORDS.all("becomes"));
    });
  }

  /** "heeft aangekondigd gastland te worden", "stemt in met het verzoek om op te treden als gastland": who says so will do it. */
  static boolean settled(View view, Range deed) {
    Words words = view.wordTable();
    if (!words.mayHave(WORDS.all("binds"))) {
      return false;
    }
    Range before = new Range(view.range().start(), deed.start());
    boolean binds = Words.in(view, before, WORDS.all("binds")).stream().anyMatch(verb -> !view.wordBefore(verb.start()).equals(LIKE) && (view.modality(verb) == Modality.FACT || view.modality(verb) == Modality.REQUESTED)); // not "treedt, zoals aangekondigd, op"
    return binds && !Words.any(view, view.range(), WORDS.all("only-means"));
  }

  /** "De VN vroeg Nederland gastland te worden": a state stands behind the verb that asks, before what it is asked. */
  static boolean askedOf(View view) {
    if (!view.wordTable().mayHave(WORDS.all("asks"))) {
      return false;
    }
    return Words.in(view, view.range(), WORDS.all("asks")).stream().anyMatch(verb -> {
      Range rest = new Range(verb.end(), view.clauseOf(verb).range().end());
      Optional<Range> land = Words.in(view, rest, HostOffer.HOST).stream().findFirst();
      return land.isPresent() && !HostStates.in(view, new Range(verb.end(), land.get().start())).isEmpty();
    });
  }

  /** "aan" ends the clause, as part of its verb. */
  static boolean closes(View view, int end) {
    Words words = view.wordTable();
    int at = words.startingAt(end);
    return at < words.size() && !words.breaks(at - 1) && words.lower(at).equals(AT) && (at == words.size() - 1 || words.breaks(at));
  }

  /** "voor de zetel van" */
  static boolean seatOf(Words words) {
    return IntStream.range(1, words.size() - 1).anyMatch(i -> WORDS.has("housing", words.lower(i)) && HostFrames.WORDS.has("seat-article", words.lower(i - 1)) && OF.contains(words.lower(i + 1)));
  }
}
