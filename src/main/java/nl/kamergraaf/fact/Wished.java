package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Name;

/** Whether a court is only wished for, by a question or a motion, and nothing more is told of it: "Bent u bereid een claimscommissie voor vissers te vestigen?" names none. */
final class Wished {

  private static final Set<String> ANY = Set.of("een", "zo'n");
  private static final String MOTION = "motie";
  /** Sentences from a question to the last of its answer. */
  private static final int ANSWER = 30;
  /** Sentences behind a motion that may go on about what it wants. */
  private static final int NEXT = 2;

  private Wished() {}

  static boolean only(View view, Name name) {
    if (!Whether.described(name) || !indefinite(view, name)) {
      return false;
    }
    boolean asked = view.sentence().paragraph().kind() == Block.Kind.QUESTION;
    boolean moved = !asked && view.last(MOTION, name.range().start()) >= view.range().start() && view.bodies().size() == 1 && view.modality(name.range()) != Modality.NEGATED;
    return (asked || moved) && Things.of(name).filter(body -> !told(view, body, asked)).isPresent();
  }

  private static boolean indefinite(View view, Name name) {
    Words words = view.wordTable();
    int at = words.startingAt(name.range().start()) - 1;
    while (at > 0 && words.lower(at).endsWith("e")) {
      at--; // "een apart cyberhof", "een aparte commissie"
    }
    return at >= 0 && ANY.contains(words.lower(at));
  }

  /** The answer, or what follows the motion, speaks of it: by its name, by its noun ("zo'n tribunaal") or as something that is not there, or the sentence with the motion tells how far it has come. */
  private static boolean told(View view, Thing body, boolean asked) {
    if (!asked && (stage(view, body) || PlainRefusals.of(view, view.bodies().get(0)).isPresent() || Absence.later(view, view.bodies().get(0).range()))) {
      return true;
    }
    List<View> views = view.story().views();
    int last = Math.min(views.size(), view.sentence().number() + 1 + (asked ? ANSWER : NEXT));
    for (int i = view.sentence().number() + 1; i < last; i++) {
      View next = views.get(i);
      if (next.sentence().paragraph().kind() == Block.Kind.QUESTION && asked) {
        return false;
      }
      if (next.spoken().stream().anyMatch(found -> found.thing().equals(body)) || PlainRefusals.takenUp(next).filter(body::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean stage(View view, Thing body) {
    Optional<Predicates.Said> said = BodyStages.said(view, view.bodies().get(0));
    return said.filter(one -> one.modality() == Modality.FACT || one.modality() == Modality.NEGATED).isPresent() && view.bodies().get(0).thing().equals(body);
  }
}
