package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Where a body sits. */
final class SeatRule implements Rule {

  private static final Set<String> SITS = Set.of("gehuisvest", "gevestigd", "zetelt", "zetelen", "zetel", "huisvesten", "huisvest", "vestigen");

  @Override
  public String name() {
    return "body/seat";
  }

  @Override
  public String reads() {
    return "De plaats waar een orgaan zetelt: \"het schaderegister is gevestigd in Den Haag\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    List<Bodies.Found> bodies = view.bodies();
    if (bodies.isEmpty()) {
      return;
    }
    for (Range word : Words.in(view, view.range(), SITS)) {
      List<Thing> places = Things.in(view, view.clauseOf(word).range(), name -> isPlaceOf(view, name));
      if (places.size() == 1) {
        Bodies.governing(view, bodies, word).ifPresent(
            body -> out.accept(
                new Fact.Relates(
                    view.basis(this, body.range().to(word), view.modality(word), 0.9), body.thing(), Fact.Relation.SEAT,
                    new Fact.Value.Of(places.get(0)))));
      }
    }
  }

  private static boolean isPlaceOf(View view, Name name) {
    return name.kind() == Kind.PLACE && view.wordBefore(name.range().start()).equals("in");
  }
}
