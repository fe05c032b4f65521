package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How far a numbered sanctions package has come. */
final class PackageStatusRule implements Rule {

  private static final Set<String> STAGES =
      Set.of("proposed", "announced", "in-preparation", "in-negotiation", "agreed", "adopted", "rejected", "in-force", "extended", "lifted", "ended", "established", "ratified", "under-study");

  private static final Set<String> BROUGHT = Set.of("adopted", "in-force", "established");
  private static final int LOOK_BACK = 4;
  private static final int FURTHER_BACK = 8;

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
                      view.basis(this, found.range().to(said.cue()), said.modality()), meant(view, found),
                      said.stage().equals("established") || said.stage().equals("ratified") ? "adopted" : said.stage(), Packages.byOthers(view, found) ? Fact.Time.NONE : Times.of(view, said.cue()))));
    }
  }

  /** "Noorwegen heeft het pakket overgenomen": of those named before the last that is there, and not one that is still to come. */
  private static Thing meant(View view, Packages.Found found) {
    if (!found.pointer() || !Packages.byOthers(view, found)) {
      return found.thing();
    }
    return view.story().before(view, FURTHER_BACK).stream()
        .flatMap(earlier -> earlier.packages().stream().filter(one -> Packages.said(earlier, one, BROUGHT).filter(said -> said.modality() == Modality.FACT).isPresent()))
        .map(Packages.Found::thing)
        .findFirst()
        .orElse(found.thing());
  }

  /** The sentences before have said the same of the package. */
  private static boolean saidBefore(View view, Packages.Found found, Predicates.Said said) {
    return view.story().before(view, LOOK_BACK).stream()
        .flatMap(earlier -> earlier.packages().stream().filter(one -> one.thing().equals(found.thing())).map(one -> Packages.said(earlier, one, STAGES)))
        .anyMatch(before -> before.map(Predicates.Said::stage).equals(Optional.of(said.stage())));
  }
}
