package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Range;

/** A second relative clause behind that of a body, where it is of the body too: "het hof, waarvan Kenia gastland is en dat in mei is opgeheven". */
final class BodyRelatives {

  /** Words up to a relative pronoun behind the noun that opens a sentence. */
  private static final int NEAR = 5;
  private static final Set<String> AND = Set.of("en", "maar");
  private static final String THAT = "dat";

  private BodyRelatives() {}

  /** "waarvan Kenia gastland is en dat zestig claims per dag verwerkt": one more relative clause of the body, behind "en" in the first. */
  static Optional<BodyPlaces.Place> joined(View view, Range body, Range clause) {
    Words words = view.wordTable();
    int last = StagePattern.behind(words, clause);
    for (int i = words.startingAt(clause.start()) + 2; i + 1 < last; i++) {
      boolean more = AND.contains(words.lower(i)) && BodyPlaces.opens(words.lower(i + 1));
      if (more) {
        Range rest = new Range(words.range(i + 1).start(), inner(words, i + 3, last, clause.end()));
        return agrees(view, body, words.lower(words.startingAt(clause.start())), words.lower(i + 1)) ? BodyPlaces.relative(view, rest, List.of(rest)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where a relative clause inside starts: "en dat de missie opvolgt die is opgeheven". */
  private static int inner(Words words, int from, int last, int end) {
    return IntStream.range(from, last).filter(i -> BodyPlaces.SELF.contains(words.lower(i)) && !words.breaks(i - 1)).map(i -> words.range(i).start()).findFirst().orElse(end);
  }

  /** A second pronoun that goes on with the first or can be only that of the body: not "het hof, waarvan de president een missie leidde en die". */
  private static boolean agrees(View view, Range body, String first, String second) {
    if (BodyPlaces.SELF.contains(second)) {
      return first.equals(second) || BodyPlaces.gender(view, body) == (second.equals(THAT) ? BodyFocus.Gender.NEUTER : BodyFocus.Gender.COMMON);
    }
    return BodyPlaces.WHOSE.contains(second) || BodyPlaces.RELATIVES.containsKey(first); // not "die verslag doet en waarover Kenia een verdrag heeft getekend"
  }

  /** The same of two relative clauses, by the words that open them. */
  static boolean agree(View view, Range body, Range first, Range second) {
    Words words = view.wordTable();
    return agrees(view, body, words.opening(first.start()), words.opening(second.start()));
  }

  /** "De ngo die bewijs verzamelt, schreef het hof": where a noun with a relative clause of its own opens the sentence, what is told of the body begins behind it. */
  static List<Range> behind(View view, Range body, List<Range> spans) {
    Words words = view.wordTable();
    int first = words.startingAt(spans.get(0).start());
    int at = words.startingAt(body.start());
    int which = IntStream.range(first + 1, Math.min(at, first + NEAR)).filter(i -> BodyPlaces.SELF.contains(words.lower(i)) && !words.breaks(i - 1)).findFirst().orElse(at);
    int mark = IntStream.range(which, at).filter(words::breaks).reduce((one, later) -> later).orElse(-1);
    if (!spans.get(0).contains(body) || mark < 0 || mark + 1 >= at || which > first && Verbs.finite(words.lower(which - 1))) {
      return spans;
    }
    List<Range> rest = new ArrayList<>(spans);
    rest.set(0, new Range(words.range(mark + 1).start(), spans.get(0).end()));
    return rest;
  }
}
