package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Restrictions that somebody imposes, extends or lifts. */
final class MeasureRule implements Rule {

  private static final Set<String> STAGES =
      Set.of("proposed", "announced", "in-preparation", "in-negotiation", "adopted", "in-force", "extended", "lifted", "ended");
  private static final Set<String> LISTED = Set.of("gesanctioneerd", "gelist", "sanctielijst", "gedelist");

  @Override
  public String name() {
    return "sanction/measure";
  }

  @Override
  public String reads() {
    return "Een beperkende maatregel die wordt ingesteld, verlengd of opgeheven, met goederen, doelwit, partij en aantal: \"de EU stelde een importverbod in op olie\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    for (Hit.OfConcept measure : view.cues("measure-type")) {
      Range clause = view.clauseOf(measure.range()).range();
      nearestStage(view, clause, measure.range()).ifPresent(
          stage -> {
            Goods goods = Goods.after(view, measure.range());
            out.accept(sanction(view, stage, Optional.of(measure), goods, Optional.empty()));
          });
    }
    listings(view, out);
  }

  /** "276 schepen gesanctioneerd": a count that was put on a list. */
  private void listings(View view, Consumer<Fact> out) {
    for (Range word : Words.in(view, view.range(), LISTED)) {
      Range clause = view.clauseOf(word).range();
      List<Quantity> counts =
          view.mentions(Quantity.class, clause).stream().filter(q -> q.unit() == Quantity.Unit.COUNT && q.range().end() <= word.start()).toList();
      if (counts.size() == 1) {
        Modality modality = view.modality(word);
        out.accept(
            new Fact.Sanction(
                view.basis(this, counts.get(0).range().to(word), modality, 0.85), Optional.empty(), List.of(), List.of(), targets(view),
                Things.subjects(view, clause, word), part(view), Optional.of(counts.get(0).range()),
                view.lower(word).equals("gedelist") ? "lifted" : "adopted", Times.of(view, word)));
      }
    }
  }

  private Fact sanction(View view, Hit.OfConcept stage, Optional<Hit.OfConcept> measure, Goods goods, Optional<Range> count) {
    Range clause = view.clauseOf(stage.range()).range();
    Range at = measure.map(m -> m.range().to(stage.range())).orElse(stage.range());
    return new Fact.Sanction(
        view.basis(this, at, view.modality(stage.range()), 0.85), measure.map(m -> m.concept().name()), goods.concepts(), goods.words(),
        targets(view), Things.subjects(view, clause, stage.range()), part(view), count, stage.concept().name(), Times.of(view, stage.range()));
  }

  private static Optional<Hit.OfConcept> nearestStage(View view, Range clause, Range measure) {
    return view.cues("status", clause).stream()
        .filter(cue -> STAGES.contains(cue.concept().name()))
        .min((a, b) -> Integer.compare(View.distance(a.range(), measure), View.distance(b.range(), measure)));
  }

  private static List<Thing> targets(View view) {
    List<Thing> targets = new ArrayList<>();
    Packages.target(view).ifPresent(state -> targets.add(new Thing.Known(state)));
    return targets;
  }

  private static Optional<Thing> part(View view) {
    List<Packages.Found> packages = Packages.in(view);
    return packages.size() == 1 ? Optional.of(packages.get(0).thing()) : Optional.empty();
  }
}
