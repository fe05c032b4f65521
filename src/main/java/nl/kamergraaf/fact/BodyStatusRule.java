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

  /** Said of the body itself, whatever the rest of the sentence does: "het op te richten tribunaal". */
  private static final Set<String> ATTRIBUTIVE = Set.of("op te richten", "in oprichting");

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
    List<Bodies.Found> bodies = view.bodies();
    if (bodies.isEmpty()) {
      return;
    }
    for (Hit.OfConcept cue : view.cues("status")) {
      if (STAGES.contains(cue.concept().name())) {
        Bodies.governing(view, bodies, cue.range()).ifPresent(body -> report(view, body, cue, out));
      }
    }
  }

  private void report(View view, Bodies.Found body, Hit.OfConcept cue, Consumer<Fact> out) {
    String stage = cue.concept().name();
    Modality said = view.modality(cue.range());
    boolean planned = stage.equals("in-preparation") && said != Modality.NEGATED && ATTRIBUTIVE.contains(view.lower(cue.range()));
    out.accept(status(view, body, cue, stage, planned ? Modality.FACT : said));
    if (stage.equals("established") && (said == Modality.FUTURE || said == Modality.EXPECTATION)) {
      // what will be set up is being prepared
      out.accept(status(view, body, cue, "in-preparation", Modality.FACT));
    }
  }

  private Fact status(View view, Bodies.Found body, Hit.OfConcept cue, String stage, Modality modality) {
    return new Fact.HasStatus(
        view.basis(this, body.range().to(cue.range()), modality, 0.85), body.thing(), stage, Times.of(view, cue.range()));
  }
}
