package nl.kamergraaf.fact;

import java.util.List;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/** Who set up a collaboration or body. */
final class EstablishedByRule implements Rule {

  @Override
  public String name() {
    return "established-by";
  }

  @Override
  public String reads() {
    return "Wie een verband of orgaan heeft opgericht: \"het X Platform, opgericht door de G7\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    for (Hit.OfConcept cue : view.cues("status")) {
      if (!cue.concept().name().equals("established")) {
        continue;
      }
      List<Name> founders =
          view.mentions(Name.class, view.range()).stream()
              .filter(name -> Things.acts(name) && view.wordBefore(name.range().start()).equals("door"))
              .filter(name -> name.range().start() >= cue.range().end() && name.range().start() - cue.range().end() < 12)
              .toList();
      List<Thing> founded =
          Things.in(
              view, new Range(view.range().start(), cue.range().start()),
              name -> name.kind().isCollaboration() || name.kind().isAccountabilityBody());
      if (founders.size() == 1 && !founded.isEmpty()) {
        Modality modality = view.modality(cue.range());
        Things.of(founders.get(0)).ifPresent(
            founder -> out.accept(
                new Fact.Relates(
                    view.basis(this, cue.range().to(founders.get(0).range()), modality), founded.get(founded.size() - 1),
                    Fact.Relation.ESTABLISHED_BY, new Fact.Value.Of(founder))));
      }
    }
  }
}
