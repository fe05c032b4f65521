package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;

/** How far a court, register or commission has come. */
final class BodyStatusRule implements Rule {

  /** Stages that a body can be in; the scheme has others, of goods and money. */
  private static final Set<String> STAGES =
      Set.of("proposed", "in-preparation", "in-negotiation", "agreed", "treaty-signed", "ratified", "established", "in-force", "operational", "ended");

  @Override
  public String name() {
    return "body/status";
  }

  @Override
  public String reads() {
    return "Het stadium van een tribunaal, hof, register of commissie: \"het tribunaal is opgericht\", \"de onderhandelingen over de claimscommissie\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    List<Bodies.Found> bodies = Bodies.in(view);
    if (bodies.isEmpty()) {
      return;
    }
    for (Hit.OfConcept cue : view.cues("status")) {
      if (STAGES.contains(cue.concept().name())) {
        Bodies.governing(view, bodies, cue.range()).ifPresent(
            body -> out.accept(
                new Fact.HasStatus(
                    view.basis(this, body.range().to(cue.range()), view.modality(cue.range()), 0.85), body.thing(),
                    cue.concept().name(), Times.of(view, cue.range()))));
      }
    }
  }
}
