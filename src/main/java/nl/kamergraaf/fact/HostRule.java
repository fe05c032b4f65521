package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Which state hosts a body, or is willing to. */
final class HostRule implements Rule {

  private static final int NEAR = 30;
  private static final Set<String> WILLING = Set.of("bereid", "bereidheid");

  @Override
  public String name() {
    return "body/host";
  }

  @Override
  public String reads() {
    return "Welk land gastland is van een orgaan of dat onder voorwaarden wil zijn: \"het kabinet is onder voorwaarden bereid gastland te worden\".";
  }

  /** "het Nederlandse gastlandschap" */
  private static Optional<Thing> adjective(View view, Range word) {
    return view.mentions(Name.class).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.ADJECTIVE && word.start() - name.range().end() == 1)
        .findFirst()
        .flatMap(Things::of);
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    Optional<HostOffer> offer = HostOffer.of(view);
    if (offer.isPresent()) {
      HostOffer told = offer.get();
      out.accept(
          new Fact.Relates(
              view.basis(this, told.words(), told.modality(), 0.9), told.body(), Fact.Relation.CANDIDATE_HOST, new Fact.Value.Of(told.host())));
      return;
    }
    List<Bodies.Found> bodies = view.bodies();
    for (Range word : Words.in(view, view.range(), HostOffer.HOST)) {
      Range clause = view.clauseOf(word).range();
      Optional<Thing> own = adjective(view, word);
      List<Thing> hosts = own.map(List::of).orElseGet(() -> Things.subjects(view, clause, word).stream().filter(thing -> thing.kind() == Kind.COUNTRY).toList());
      if (hosts.size() != 1) {
        continue;
      }
      boolean willing = Words.any(view, clause, WILLING);
      boolean coming = view.text().text().startsWith(" te worden", word.end());
      Modality said = Modalities.stronger(view.modality(word), coming ? Modality.INTENTION : Modality.FACT);
      Modality modality = willing && said != Modality.NEGATED && said != Modality.REQUESTED ? Modality.WILLING_UNDER_CONDITIONS : said;
      Bodies.governing(view, bodies, word).filter(body -> own.isEmpty() || body.range().start() >= word.end() && body.range().start() - word.end() <= NEAR).ifPresent(
          body -> out.accept(
              new Fact.Relates(
                  view.basis(this, body.range().to(word), modality, 0.9), body.thing(),
                  willing ? Fact.Relation.CANDIDATE_HOST : Fact.Relation.HOST, new Fact.Value.Of(hosts.get(0)))));
    }
  }
}
