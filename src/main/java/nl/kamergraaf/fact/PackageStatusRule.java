package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How far a numbered sanctions package has come. */
final class PackageStatusRule implements Rule {

  private static final Set<String> STAGES =
      Set.of("proposed", "announced", "in-preparation", "in-negotiation", "agreed", "adopted", "rejected", "in-force", "extended", "lifted", "ended", "established", "ratified", "under-study");

  private static final int LOOK_BACK = 4;

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
    if (view.tooLong()) {
      return;
    }
    for (Packages.Found found : view.packages()) {
      Packages.said(view, found, STAGES)
          .filter(said -> !found.pointer() || Packages.byOthers(view, found) || !saidBefore(view, found, said))
          .ifPresent(
              said -> out.accept(
                  new Fact.HasStatus(
                      view.basis(this, found.range().to(said.cue()), said.modality()), found.thing(),
                      said.stage().equals("established") || said.stage().equals("ratified") ? "adopted" : said.stage(), Packages.byOthers(view, found) ? Fact.Time.NONE : Times.of(view, said.cue()))));
    }
  }

  /** The sentences before have said the same of the package. */
  private static boolean saidBefore(View view, Packages.Found found, Predicates.Said said) {
    return view.story().before(view, LOOK_BACK).stream()
        .flatMap(earlier -> earlier.packages().stream().filter(one -> one.thing().equals(found.thing())).map(one -> Packages.said(earlier, one, STAGES)))
        .anyMatch(before -> before.map(Predicates.Said::stage).equals(Optional.of(said.stage())));
  }
}
