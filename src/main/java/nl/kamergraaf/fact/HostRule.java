package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.text.Range;

/** Which state hosts a body, or is willing to. */
final class HostRule implements Rule {

  private static final Set<String> HOST = Set.of("gastland", "gastlandschap", "gastheer");
  private static final Set<String> WILLING = Set.of("bereid", "bereidheid");

  @Override
  public String name() {
    return "body/host";
  }

  @Override
  public String reads() {
    return "Welk land gastland is van een orgaan of dat onder voorwaarden wil zijn: \"het kabinet is onder voorwaarden bereid gastland te worden\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    List<Bodies.Found> bodies = view.bodies();
    for (Range word : Words.in(view, view.range(), HOST)) {
      Range clause = view.clauseOf(word).range();
      List<Thing> hosts = Things.subjects(view, clause, word);
      if (hosts.size() != 1) {
        continue;
      }
      boolean willing = Words.any(view, clause, WILLING);
      Modality said = view.modality(word);
      Modality modality = willing && said != Modality.NEGATED && said != Modality.REQUESTED ? Modality.WILLING_UNDER_CONDITIONS : said;
      Bodies.governing(view, bodies, word).ifPresent(
          body -> out.accept(
              new Fact.Relates(
                  view.basis(this, body.range().to(word), modality, 0.9), body.thing(),
                  willing ? Fact.Relation.CANDIDATE_HOST : Fact.Relation.HOST, new Fact.Value.Of(hosts.get(0)))));
    }
  }
}
