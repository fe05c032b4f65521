package nl.kamergraaf.fact;

import java.util.function.Consumer;

/** Which state hosts a body, or is willing to. */
final class HostRule implements Rule {

  @Override
  public String name() {
    return "body/host";
  }

  @Override
  public String reads() {
    return "Welk land gastland is van een orgaan, het huisvest, of dat onder voorwaarden wil: \"het kabinet is onder voorwaarden bereid gastland te worden\".";
  }

  @Override
  public boolean concerns(Story story) {
    return story.namesBodies();
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    view.hostings().forEach(told -> out.accept(
        new Fact.Relates(
            view.basis(this, told.words(), told.modality()), told.body(), told.candidate() ? Fact.Relation.CANDIDATE_HOST : Fact.Relation.HOST, new Fact.Value.Of(told.host()))));
  }
}
