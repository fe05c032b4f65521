package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * How far the treaty is on which a body rests, where its own relative clause tells it: "berust op een verdrag tussen A en B, dat in mei is ondertekend".
 *
 * @param said the stage of the treaty, as a fact
 */
record TreatyTold(Thing body, Predicates.Said said) {

  private static final Set<String> STAGES = Set.of("treaty-signed", "ratified", "in-force");
  private static final Endings TREATIES = new Endings(Set.of("verdrag", "overeenkomst", "conventie", "protocol", "statuut"));
  private static final Set<String> RELATIVES = Set.of("dat", "die");
  /** What is not done yet is "wordt ondertekend". */
  private static final Set<String> PERFECT = Set.of("is", "zijn", "werd", "werden", "hebben", "heeft");

  static Optional<TreatyTold> of(View view) {
    List<Clause> clauses = view.clauses();
    for (int i = 1; i < clauses.size() && !view.tooLong(); i++) {
      Range clause = clauses.get(i).range();
      boolean relative = RELATIVES.contains(Words.first(view.lower(clause).strip())) && Words.any(view, clause, PERFECT);
      Optional<Hit.OfConcept> stage = relative ? stage(view, clause) : Optional.empty();
      Optional<Thing> body = stage.isPresent() ? founded(view, clauses.get(i - 1).range()) : Optional.empty();
      if (body.isPresent()) {
        return Optional.of(new TreatyTold(body.get(), new Predicates.Said(stage.get().concept().name(), stage.get().range(), Modality.FACT)));
      }
    }
    return Optional.empty();
  }

  /** The last stage that the clause tells: "is ondertekend en bekrachtigd". */
  private static Optional<Hit.OfConcept> stage(View view, Range clause) {
    return view.cuesWithin("status", clause).stream().filter(cue -> STAGES.contains(cue.concept().name()) && view.modality(cue.range()) == Modality.FACT).reduce((first, second) -> second);
  }

  /** The body that is founded by the treaty with which a clause ends. */
  private static Optional<Thing> founded(View view, Range clause) {
    Range end = new Range(clause.end(), clause.end());
    Optional<Thing> treaty = InstrumentPhrase.in(view, clause, end).stream()
        .filter(phrase -> ListedParts.trimmed(view, clause).end() == phrase.words().end() && treaty(view, phrase.words()))
        .map(phrase -> phrase.thing(view)).findFirst();
    List<Fact> facts = new ArrayList<>();
    treaty.ifPresent(told -> new FoundingRule().apply(view, facts::add));
    return facts.stream().map(Fact.Relates.class::cast)
        .filter(fact -> fact.basis().modality() == Modality.FACT && fact.value().equals(new Fact.Value.Of(treaty.get())))
        .map(Fact.Relates::subject).findFirst();
  }

  /** One treaty: in "een protocol bij het verdrag, dat" it is not plain which is meant. */
  private static boolean treaty(View view, Range phrase) {
    List<String> heads = Words.of(view, phrase).stream().map(view::lower).filter(Instruments::head).toList();
    return heads.size() == 1 && TREATIES.end(heads.get(0));
  }
}
