package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Relative clauses right behind a motion: "de motie-X, waaraan ik uitvoering geef, …", "de motie-X, die is afgedaan". */
final class MotionRelatives {

  /** Relative pronouns with the preposition that they hold; those of "waarin" and "waarmee" tell what a motion asks for. */
  private static final Map<String, String> GOVERNORS =
      Map.of("die", "", "dat", "", "welke", "", "waaraan", "aan", "waarvan", "van", "waarover", "over", "waarvoor", "voor", "waarop", "op");
  /** "waarvan de uitvoering loopt" says of the motion what "die loopt" says. */
  private static final Set<String> DEEDS = Set.of("uitvoering", "invulling", "opvolging", "afdoening", "afhandeling", "uitwerking", "strekking");
  private static final Set<String> FIRST = Set.of("waarin", "waarmee", "waarbij", "die", "welke", "waarvan");
  private static final Set<String> JOINS = Set.of("en", "maar");
  private static final Set<String> PLURAL = Set.of("zijn", "worden", "zullen", "kunnen", "werden", "waren", "beide", "allebei", "alle");

  private final View view;
  private final List<MotionPlace> pronouns = new ArrayList<>();
  private final List<Range> contents;

  MotionRelatives(View view, List<MotionPlace> places, List<Range> contents) {
    this.view = view;
    this.contents = contents;
    MotionLists lists = new MotionLists(view, places);
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).how() == MotionPlace.How.CITED || places.get(i).how() == MotionPlace.How.NOUN) {
        add(places, i, lists);
        second(places.get(i));
      }
    }
  }

  private void add(List<MotionPlace> places, int i, MotionLists lists) {
    Words words = view.wordTable();
    int end = places.get(i).range().end();
    int at = words.startingAt(end);
    String governor = at < words.size() ? GOVERNORS.get(words.lower(at)) : null;
    if (governor == null || end >= view.range().end() || !view.text().text().substring(end, words.range(at).start()).strip().equals(",")) {
      return;
    }
    Range clause = view.clauseOf(words.range(at)).range();
    boolean several = Words.any(view, clause, PLURAL);
    boolean deed = governor.equals("van") && Words.any(view, clause, DEEDS);
    pronouns.add(new MotionPlace(words.range(at), several ? lists.around(i, -1) : places.get(i).motions(), deed ? "" : governor, MotionPlace.How.PRONOUN));
  }

  /** "de motie-X, waarin om een plan wordt gevraagd en die daarmee is uitgevoerd": a second clause says what is done with the motion itself. */
  private void second(MotionPlace place) {
    second(view, place).ifPresent(which -> pronouns.add(new MotionPlace(which, place.motions(), GOVERNORS.getOrDefault(view.lower(which), ""), MotionPlace.How.PRONOUN)));
  }

  /** The pronoun that "en" or "maar" joins to the one right behind a motion; none where another stands between, for which it may stand. */
  static Optional<Range> second(View view, MotionPlace place) {
    Words words = view.wordTable();
    int end = place.range().end();
    int at = words.startingAt(end);
    boolean opens = at < words.size() && FIRST.contains(words.lower(at)) && view.text().text().substring(end, words.range(at).start()).strip().equals(",");
    Range clause = opens ? view.clauseOf(words.range(at)).range() : view.range();
    for (int i = at + 1; opens && i + 1 < words.size() && words.range(i + 1).end() <= clause.end(); i++) {
      if (JOINS.contains(words.lower(i)) && GOVERNORS.containsKey(words.lower(i + 1)) && !words.lower(i + 1).equals("dat")) {
        return Optional.of(words.range(i + 1));
      }
      if (GOVERNORS.containsKey(words.lower(i)) || FIRST.contains(words.lower(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The relative pronoun of the clause in which a wording stands. */
  Optional<MotionPlace> of(Range cue) {
    Optional<MotionPlace> last = Optional.empty();
    for (MotionPlace pronoun : pronouns) {
      if (view.clauseOf(pronoun.range()).range().contains(cue) && pronoun.range().end() <= cue.start() && last.filter(other -> other.range().start() > pronoun.range().start()).isEmpty()) {
        last = Optional.of(pronoun);
      }
    }
    return last;
  }

  /** What clauses such as "waarover ik met de sector in gesprek ben" answer; without what treatments tell. */
  List<TreatmentReader.Said> answers() {
    List<TreatmentReader.Said> said = new ArrayList<>();
    for (MotionPlace pronoun : pronouns) {
      Range clause = view.clauseOf(pronoun.range()).range();
      boolean asks = contents.stream().anyMatch(content -> content.overlaps(pronoun.range()));
      if (!asks && !pronoun.governor().isEmpty() && view.cues("treatment", clause).isEmpty()) {
        List<Range> others = List.of(new Range(view.range().start(), clause.start()), new Range(clause.end(), view.range().end()));
        MotionAnswer.in(view, others, Set.of()).ifPresent(answer -> said.add(new TreatmentReader.Said(pronoun.motions(), answer, false, false)));
      }
    }
    return said;
  }
}
