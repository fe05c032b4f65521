package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Restrictions that somebody imposes, extends or lifts. */
final class MeasureRule implements Rule {

  /** Stages of the status scheme that a measure can be in; a measure that is set up ("ingesteld") is adopted. */
  private static final Map<String, String> STAGES =
      Map.ofEntries(
          Map.entry("proposed", "proposed"), Map.entry("announced", "announced"), Map.entry("in-preparation", "in-preparation"),
          Map.entry("in-negotiation", "in-negotiation"), Map.entry("agreed", "agreed"), Map.entry("adopted", "adopted"),
          Map.entry("established", "adopted"), Map.entry("in-force", "in-force"), Map.entry("extended", "extended"),
          Map.entry("suspended", "suspended"), Map.entry("lifted", "lifted"), Map.entry("ended", "ended"));
  private static final Set<String> LISTINGS = Set.of("listing", "vessel-listing", "delisting");
  /** A stage belongs to a measure if no more than a few words stand between them. */
  private static final int NEAR = 60;

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
      if (LISTINGS.contains(measure.concept().name())) {
        listing(view, measure, out);
      } else if (Packages.aboutSanctions(view)) {
        // a ban on imports for the sake of animal health is no sanction
        imposed(view, measure).ifPresent(out);
      }
    }
  }

  private Optional<Fact> imposed(View view, Hit.OfConcept measure) {
    Range clause = view.clauseOf(measure.range()).range();
    return view.cues("status", clause).stream()
        .filter(cue -> STAGES.containsKey(cue.concept().name()) && View.distance(cue.range(), measure.range()) <= NEAR)
        .min((a, b) -> Integer.compare(View.distance(a.range(), measure.range()), View.distance(b.range(), measure.range())))
        .map(
            stage ->
                sanction(
                    view, stage.range(), measure, STAGES.get(stage.concept().name()), Goods.after(view, measure.range()), Optional.empty()));
  }

  /** "40 schepen gesanctioneerd", "plaatste vijf personen op de sanctielijst": each count that was put on a list, or the act where none is given. */
  private void listing(View view, Hit.OfConcept measure, Consumer<Fact> out) {
    Range clause = view.clauseOf(measure.range()).range();
    String status = measure.concept().name().equals("delisting") ? "lifted" : "adopted";
    List<Quantity> counts = counts(view, measure, clause);
    if (counts.isEmpty() && view.lower(measure.range()).contains("lijst")) {
      out.accept(sanction(view, measure.range(), measure, status, Goods.NONE, Optional.empty()));
    }
    for (Quantity count : counts) {
      if (count.unit() == Quantity.Unit.COUNT) {
        out.accept(sanction(view, measure.range(), measure, status, Goods.NONE, Optional.of(count.range())));
      }
    }
  }

  /**
   * What a listing counts stands before it and behind the listing before that: "40 schepen gesanctioneerd en vijf personen op de sanctielijst".
   * Where nothing stands there, it takes up the last count: "40 plaatsingen op de sanctielijst".
   */
  private static List<Quantity> counts(View view, Hit.OfConcept measure, Range clause) {
    int from = clause.start();
    for (Hit.OfConcept other : view.cues("measure-type", new Range(clause.start(), measure.range().start()))) {
      from = LISTINGS.contains(other.concept().name()) ? other.range().end() : from;
    }
    List<Quantity> own = view.mentions(Quantity.class, new Range(from, measure.range().end()));
    List<Quantity> before = own.isEmpty() ? view.mentions(Quantity.class, new Range(clause.start(), from)) : own;
    return own.isEmpty() && !before.isEmpty() ? before.subList(before.size() - 1, before.size()) : before;
  }

  private Fact sanction(View view, Range stage, Hit.OfConcept measure, String status, Goods goods, Optional<Range> count) {
    Range clause = view.clauseOf(stage).range();
    Range at = count.map(measure.range()::to).orElse(measure.range()).to(stage);
    return new Fact.Sanction(
        view.basis(this, at, view.modality(stage), 0.85), Optional.of(measure.concept().name()), goods.concepts(), goods.words(),
        targets(view), Things.subjects(view, clause, stage), part(view), count, status, Times.of(view, stage));
  }

  private static List<Thing> targets(View view) {
    List<Thing> targets = new ArrayList<>();
    Packages.target(view).ifPresent(state -> targets.add(new Thing.Known(state)));
    return targets;
  }

  private static Optional<Thing> part(View view) {
    List<Packages.Found> packages = view.packages();
    return packages.size() == 1 ? Optional.of(packages.get(0).thing()) : Optional.empty();
  }
}
