package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Goods that were delivered, handed over, stationed or announced. */
final class DeliveryRule implements Rule {

  private static final Set<String> STAGES = Set.of("delivered", "announced", "stationed");
  private static final Set<String> PEOPLE_AND_GROUPS = 
      Set.of(
          "person", "child", "student", "service-member", "staff-officer", "trainer", "pilot", "expert", "employee", "fte", "job", "refugee",
          "displaced-person", "asylum-seeker", "asylum-application", "reception-place", "victim", "dead", "injured", "detainee", "suspect",
          "patient", "household", "country", "municipality", "province", "organisation", "company", "farm", "entity", "bank", "module",
          "training", "package", "measure", "project", "agreement-count", "document-count", "question", "request", "report-received",
          "case-count", "incident", "location", "vote-count", "percent");

  @Override
  public String name() {
    return "delivery";
  }

  @Override
  public String reads() {
    return "Goederen die zijn geleverd, overgedragen, gestationeerd of toegezegd, met aantal: \"Nederland heeft 25 voertuigen geleverd\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    for (Hit.OfConcept stage : view.cues("status")) {
      if (!STAGES.contains(stage.concept().name())) {
        continue;
      }
      Range clause = view.clauseOf(stage.range()).range();
      Optional<Quantity> count =
          view.mentions(Quantity.class, clause).stream()
              .filter(q -> q.unit() == Quantity.Unit.COUNT && q.thing().isPresent() && isGoods(view, q.thing().get()))
              .min((a, b) -> Integer.compare(View.distance(a.range(), stage.range()), View.distance(b.range(), stage.range())));
      Optional<Range> goods = count.flatMap(Quantity::thing).or(() -> named(view, clause));
      goods.ifPresent(
          range -> out.accept(
              new Fact.Delivers(
                  view.basis(this, range.to(stage.range()), view.modality(stage.range()), count.isPresent() ? 0.85 : 0.75),
                  Things.subjects(view, clause, stage.range()).stream().findFirst(), recipient(view, clause), range,
                  count.map(Quantity::range), stage.concept().name(), Times.of(view, stage.range()))));
    }
  }

  private static boolean isGoods(View view, Range thing) {
    return view.nouns("unit", thing).stream().noneMatch(noun -> PEOPLE_AND_GROUPS.contains(noun.concept().name()));
  }

  private static Optional<Range> named(View view, Range clause) {
    List<Hit.OfConcept> goods = view.nouns("goods", clause);
    return goods.stream().map(Hit.OfConcept::range).reduce(Range::to);
  }

  private static Optional<Thing> recipient(View view, Range clause) {
    return view.mentions(Name.class, clause).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && view.wordBefore(name.range().start()).equals("aan"))
        .findFirst()
        .flatMap(Things::of);
  }
}
