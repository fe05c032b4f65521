package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * The treaty by which the sentence before says that a body is founded, where a sentence goes on about it: "De Rada heeft het verdrag op 15 juli
 * bekrachtigd", "een conferentie waar het verdrag door 35 staten werd ondertekend".
 */
final class SameTreaty {

  private static final Set<String> STAGES = Set.of("treaty-signed", "ratified", "in-force");
  private static final Set<String> ARTICLES = Set.of("het", "dit", "dat", "de", "deze", "die");
  /** Behind the noun these tell which treaty is meant. */
  private static final Set<String> OF = Set.of("van", "tot", "over", "inzake", "met", "tussen", "voor", "waarin", "waarmee", "waarbij", "dat", "die", "tegen", "betreffende");
  /** The same behind the participle that closes the clause: "het verdrag ondertekend dat de zeevisserij regelt". */
  private static final Set<String> LATER = Set.of("dat", "die", "waarin", "waarmee", "waarbij", "over", "inzake", "met", "tot");

  private SameTreaty() {}

  /** What is said of it, as a fact; empty where another treaty or another body is named too. */
  static Optional<TreatyTold> of(View view) {
    Words words = view.wordTable();
    for (Range noun : view.mayHold(Founding.TREATIES) ? Words.in(view, view.range(), Founding.TREATIES) : List.<Range>of()) {
      int at = words.startingAt(noun.start());
      boolean plain = at > 0 && ARTICLES.contains(words.lower(at - 1)) && (at + 1 == words.size() || !OF.contains(words.lower(at + 1)));
      Optional<Hit.OfConcept> stage = plain ? stage(view, noun) : Optional.empty();
      Optional<Thing> body = stage.isPresent() && !goesOn(words, stage.get().range().end()) ? founded(view, words.lower(at)) : Optional.empty();
      if (body.isPresent()) {
        return Optional.of(new TreatyTold(body.get(), new Predicates.Said(stage.get().concept().name(), stage.get().range(), Modality.FACT)));
      }
    }
    return Optional.empty();
  }

  /** Right behind the stage stands which treaty is meant. */
  private static boolean goesOn(Words words, int end) {
    int next = words.startingAt(end);
    return next < words.size() && words.range(next).start() - end == 1 && words.isIn(next, LATER);
  }

  /** The stage that the clause of the treaty tells of it. */
  private static Optional<Hit.OfConcept> stage(View view, Range noun) {
    Range clause = view.clauseOf(noun).range();
    return view.cuesWithin("status", clause).stream()
        .filter(cue -> STAGES.contains(cue.concept().name()) && view.modality(cue.range()) == Modality.FACT && !Words.any(view, clause, BodyStatusRule.COMING))
        .filter(cue -> !Refusals.WORDS.has("present", Words.first(view.lower(cue.range()))))
        .findFirst();
  }

  /** The one body of the sentence before, where that speaks of one treaty, by this noun, and says that it founds the body. */
  private static Optional<Thing> founded(View view, String noun) {
    Optional<View> before = view.story().before(view);
    boolean one = before.isPresent() && before.get().mentions(Name.class).stream().noneMatch(name -> name.kind() == Kind.INSTRUMENT)
        && Words.in(before.get(), before.get().range(), Founding.TREATIES).size() == 1 && Words.any(before.get(), before.get().range(), Set.of(noun))
        && Words.any(before.get(), before.get().range(), Refusals.WORDS.all("by-treaty"));
    return one ? Bodies.before(view) : Optional.empty();
  }
}
