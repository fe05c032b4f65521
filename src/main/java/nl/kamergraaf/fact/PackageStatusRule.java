package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

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
    for (Packages.Found found : view.packages()) {
      Optional<Hit.OfConcept> stage =
          cues(view, found.range()).stream()
              .filter(cue -> STAGES.contains(cue.concept().name()))
              .min((a, b) -> Integer.compare(View.distance(a.range(), found.range()), View.distance(b.range(), found.range())));
      stage.ifPresent(
          cue -> out.accept(
              new Fact.HasStatus(
                  view.basis(this, found.range().to(cue.range()), view.modality(cue.range()), 0.9), found.thing(), cue.concept().name(),
                  Times.of(view, cue.range()))));
    }
  }

  /** Wordings of the clause; where it has none, of the relative clause that follows the name: "..., waarover nog wordt onderhandeld". */
  private static List<Hit.OfConcept> cues(View view, Range thing) {
    Clause own = view.clauseOf(thing);
    int next = view.clauses().indexOf(own) + 1;
    boolean relative =
        next < view.clauses().size()
            && view.clauses().get(next).opener() == Clause.Opener.SUBORDINATE
            && view.clauses().get(next).range().start() - thing.end() <= 2;
    List<Hit.OfConcept> behind = relative ? view.cues("status", view.clauses().get(next).range()) : List.of();
    return behind.isEmpty() ? view.cues("status", own.range()) : behind;
  }
}
