package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Range;

/** A second relative clause behind that of a body, where it is of the body too: "het hof, waarvan Kenia gastland is en dat in mei is opgeheven". */
final class BodyRelatives {

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
}
