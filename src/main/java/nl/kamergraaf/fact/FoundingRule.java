package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Letters;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** The instrument by which a body is founded. */
final class FoundingRule implements Rule {

  private static final Set<String> STAGES = Set.of("established", "in-preparation", "in-negotiation", "treaty-signed");
  private static final Set<String> INTRODUCERS = Set.of("middels", "via", "door", "bij", "krachtens", "een", "het");
  private static final Set<String> INSTRUMENTS =
      Set.of("verdrag", "resolutie", "overeenkomst", "statuut", "verordening", "besluit", "conventie", "protocol");
  private static final Set<String> ENDS = Set.of("dat", "die", "om", "en", "zal", "is", "wordt", "waarmee", "waarbij");

  @Override
  public String name() {
    return "body/founding-instrument";
  }

  @Override
  public String reads() {
    return "Het verdrag, besluit of statuut waarmee een orgaan wordt opgericht: \"opgericht middels een verdrag tussen X en Y\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    List<Bodies.Found> bodies = view.bodies();
    if (bodies.isEmpty()) {
      return;
    }
    for (Hit.OfConcept cue : view.cues("status")) {
      if (!STAGES.contains(cue.concept().name())) {
        continue;
      }
      Range clause = view.clauseOf(cue.range()).range();
      Optional<Thing> instrument = named(view, clause).or(() -> described(view, clause, cue.range()));
      Optional<Bodies.Found> body = Bodies.governing(view, bodies, cue.range());
      if (instrument.isPresent() && body.isPresent()) {
        out.accept(
            new Fact.Relates(
                view.basis(this, body.get().range().to(cue.range()), founding(view, cue), 0.85), body.get().thing(),
                Fact.Relation.FOUNDING_INSTRUMENT, new Fact.Value.Of(instrument.get())));
        return;
      }
    }
  }

  /** That a body is to be founded by a treaty is a fact about its plan even while the body is not there. */
  private static Modality founding(View view, Hit.OfConcept cue) {
    Modality modality = view.modality(cue.range());
    return modality == Modality.EXPECTATION || modality == Modality.FUTURE ? Modality.FACT : modality;
  }

  private static Optional<Thing> named(View view, Range clause) {
    return view.mentions(Name.class, clause).stream()
        .filter(name -> name.kind() == Kind.INSTRUMENT)
        .findFirst()
        .flatMap(Things::of);
  }

  /** "een verdrag tussen Oekraïne en de Raad van Europa": the noun with what follows it, up to the next verb or conjunction. */
  private static Optional<Thing> described(View view, Range clause, Range cue) {
    for (Range noun : Words.in(view, clause, INSTRUMENTS)) {
      if (!INTRODUCERS.contains(view.wordBefore(noun.start())) && !precededByArticle(view, noun)) {
        continue;
      }
      int end = noun.end();
      String between = "";
      for (Range word : Words.of(view.text().text(), new Range(noun.end(), clause.end()))) {
        String lower = view.lower(word);
        boolean joinsParties = lower.equals("en") && between.equals("tussen");
        if ((ENDS.contains(lower) && !joinsParties) || word.overlaps(cue) || view.text().text().charAt(word.start() - 1) == ',') {
          break;
        }
        if (lower.equals("tussen")) {
          between = lower;
        } else if (joinsParties) {
          between = "";
        }
        end = word.end();
      }
      String label = view.words(new Range(noun.start(), end)).trim();
      return Optional.of(new Thing.Local(Kind.INSTRUMENT, Letters.uncapitalised(label), Optional.empty()));
    }
    return Optional.empty();
  }

  private static boolean precededByArticle(View view, Range noun) {
    int start = Math.max(view.range().start(), noun.start() - 4);
    return view.lower(new Range(start, noun.start())).endsWith("een ");
  }
}
