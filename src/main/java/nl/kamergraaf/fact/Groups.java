package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Groups that a sentence describes by their number instead of a name: "een kerngroep van inmiddels 38 landen, waaronder Nederland". */
final class Groups {

  private static final int GAP = 20;

  private Groups() {}

  /** A group: the thing, its kind in the collaboration-kind scheme, the words that describe it, the number, members named after "waaronder". */
  record Found(Thing thing, String kind, Range words, Range number, List<Thing> members) {}

  static List<Found> in(View view) {
    List<Found> found = new ArrayList<>();
    for (Hit.OfConcept cue : view.cues("collaboration-kind")) {
      boolean named = view.mentions(Name.class).stream().anyMatch(name -> name.range().overlaps(cue.range()));
      if (!named) {
        count(view, cue.range()).ifPresent(
            count -> found.add(
                new Found(
                    new Thing.Local(Kind.COLLABORATION, view.lower(cue.range()), Optional.empty()), cue.concept().name(),
                    cue.range().to(count.thing().orElse(count.range())), count.range(), members(view, count))));
      }
    }
    return found;
  }

  private static Optional<Quantity> count(View view, Range cue) {
    return view.mentions(Quantity.class, Story.after(cue, view.range())).stream()
        .filter(q -> q.unit() == Quantity.Unit.COUNT && q.range().start() - cue.end() <= GAP)
        .filter(q -> view.words(new Range(cue.end(), q.range().start())).startsWith(" van "))
        .filter(q -> q.thing().map(thing -> ofStates(view, thing)).orElse(false))
        .findFirst();
  }

  private static boolean ofStates(View view, Range thing) {
    return view.nouns("unit", thing).stream().anyMatch(noun -> noun.concept().name().equals("country"));
  }

  private static List<Thing> members(View view, Quantity count) {
    int end = count.thing().orElse(count.range()).end();
    return view.clauses().stream()
        .filter(clause -> clause.range().start() >= end && clause.range().start() - end <= 2)
        .filter(clause -> view.lower(clause.range()).trim().startsWith("waaronder"))
        .findFirst()
        .map(clause -> Things.in(view, clause.range(), name -> name.kind() == Kind.COUNTRY && Things.acts(name)))
        .orElse(List.of());
  }
}
