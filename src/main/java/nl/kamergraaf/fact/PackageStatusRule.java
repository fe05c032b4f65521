package nl.kamergraaf.fact;

import java.util.Set;
import java.util.function.Consumer;

/** How far a numbered sanctions package has come. */
final class PackageStatusRule implements Rule {

  private static final Set<String> STAGES =
      Set.of("proposed", "announced", "in-preparation", "in-negotiation", "agreed", "adopted", "rejected", "in-force", "extended", "lifted", "ended", "established", "under-study");

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
    for (Packages.Found found : view.packages()) {
      Predicates.of(view, found.range(), STAGES)
          .ifPresent(
              said -> out.accept(
                  new Fact.HasStatus(
                      view.basis(this, found.range().to(said.cue()), said.modality(), 0.9), found.thing(),
                      said.stage().equals("established") ? "adopted" : said.stage(), Times.of(view, said.cue()))));
    }
  }
}
