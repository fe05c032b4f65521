package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;

/** How far a numbered sanctions package has come. */
final class PackageStatusRule implements Rule {

  private static final Set<String> STAGES =
      Set.of("proposed", "announced", "in-preparation", "in-negotiation", "agreed", "adopted", "rejected", "in-force", "extended", "lifted", "ended");

  @Override
  public String name() {
    return "package/status";
  }

  @Override
  public String reads() {
    return "Het stadium van een genummerd sanctiepakket: \"het vijftiende sanctiepakket is aangenomen\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    for (Packages.Found found : Packages.in(view)) {
      Optional<Hit.OfConcept> stage =
          view.cues("status", view.clauseOf(found.range()).range()).stream()
              .filter(cue -> STAGES.contains(cue.concept().name()))
              .min((a, b) -> Integer.compare(View.distance(a.range(), found.range()), View.distance(b.range(), found.range())));
      stage.ifPresent(
          cue -> out.accept(
              new Fact.HasStatus(
                  view.basis(this, found.range().to(cue.range()), view.modality(cue.range()), 0.9), found.thing(), cue.concept().name(),
                  Times.of(view, cue.range()))));
    }
  }
}
