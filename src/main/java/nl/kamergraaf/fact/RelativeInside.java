package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Relative clauses that no comma opens, between a subject and its verb: "de reisverboden die de VS hebben opgelegd, blijven van kracht",
 * "het verbod dat de Raad instelde is verlengd". What the sentence says of the subject is said behind them.
 */
final class RelativeInside {

  private static final Set<String> OPENS = Set.of("die", "dat", "waarmee", "waarvan", "waarover", "waartoe", "waaraan");
  private static final Set<String> GOES_ON = Set.of("is", "zijn", "werd", "werden", "blijft", "blijven", "loopt", "lopen", "geldt", "gelden");
  /** Words from the subject to the relative pronoun: "het verbod op de invoer van ruwe diamanten dat". */
  private static final int APART = 7;

  private RelativeInside() {}

  /** Where the main clause goes on behind the relative one; nothing where the thing is no subject that such a clause follows. */
  static Optional<Range> main(View view, Range thing, Range clause) {
    if (!view.mayHold(OPENS)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int behind = words.startingAt(thing.end());
    for (int i = first; i < words.startingAt(thing.start()); i++) {
      if (Verbs.finite(words.lower(i))) {
        return Optional.empty();
      }
    }
    int relative = -1;
    for (int i = behind; relative < 0 && i < Math.min(words.size(), behind + APART); i++) {
      if (Verbs.finite(words.lower(i)) || i > 0 && view.text().text().charAt(words.range(i - 1).end()) == ',') {
        return Optional.empty();
      }
      relative = OPENS.contains(words.lower(i)) ? i : -1;
    }
    for (int i = relative + 1; relative >= 0 && i + 1 < words.size() && words.range(i + 1).end() <= clause.end(); i++) {
      boolean comma = view.text().text().charAt(words.range(i).end()) == ',';
      boolean verb = words.lower(i).endsWith("d") || words.lower(i).endsWith("de") || words.lower(i).endsWith("den") || words.lower(i).endsWith("t") || words.lower(i).endsWith("te");
      if (i > relative + 1 && (comma && Verbs.finite(words.lower(i + 1)) || verb && GOES_ON.contains(words.lower(i + 1)))) {
        return Optional.of(new Range(words.range(i + 1).start(), clause.end()));
      }
    }
    return Optional.empty();
  }

  /** The index of the main clause that goes on behind a relative one, or behind two: "waarmee de EU reageert, en waaronder 247 personen vallen, is verlengd"; -1 where none does. */
  static int mainBehind(View view, int relative) {
    List<Clause> clauses = view.clauses();
    Words words = view.wordTable();
    int next = relative + 1;
    boolean bare = next + 1 < clauses.size() && view.lower(clauses.get(next).range()).strip().equals("en");
    int second = bare ? next + 1 : next;
    boolean joined = bare || next < clauses.size() && view.lower(clauses.get(relative).range()).strip().endsWith(" en");
    if (joined && second + 1 < clauses.size() && clauses.get(second).opener() == Clause.Opener.SUBORDINATE && words.opening(clauses.get(second).range().start()).startsWith("waar")) {
      next = Verbs.finite(words.opening(clauses.get(second + 1).range().start())) ? second + 1 : next;
    }
    return next < clauses.size() && clauses.get(next).opener() == Clause.Opener.MAIN ? next : -1;
  }
}
