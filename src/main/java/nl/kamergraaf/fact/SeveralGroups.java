package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/** Groups that a clause behind a noun for several of them lists: "is lid van verschillende allianties, waaronder de X Alliance". */
final class SeveralGroups {

  private static final Set<String> OPENERS = Set.of("zoals", "waaronder");
  /** Words from the opener to the first name: "zoals bijvoorbeeld de". */
  private static final int NEAR = 4;

  private SeveralGroups() {}

  /** Where the list ends that follows a part of the sentence. */
  static Optional<Integer> behind(View view, Range segment) {
    if (!view.mayHold(OPENERS)) {
      return Optional.empty();
    }
    List<Clause> clauses = view.clauses();
    int next = clauses.indexOf(view.clauseOf(new Range(segment.end() - 1, segment.end()))) + 1;
    Range list = next < clauses.size() && clauses.get(next).opener() == Clause.Opener.SUBORDINATE ? clauses.get(next).range() : null;
    if (list == null) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int first = words.startingAt(list.start());
    boolean opens = words.isIn(first, OPENERS) && several(words, first - 1);
    boolean group = opens && view.mentions(Name.class, list).stream().anyMatch(name -> name.kind().isCollaboration() && words.startingAt(name.range().start()) - first <= NEAR);
    return group ? Optional.of(list.end()) : Optional.empty();
  }

  /** "coalities", "allianties": a noun for such groups closes what is said before. */
  private static boolean several(Words words, int noun) {
    return noun >= 0 && GroupWords.SEVERAL.stream().anyMatch(words.lower(noun)::endsWith);
  }
}
