package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.kamergraaf.text.Sentence;

/** Motions and amendments that a sentence, or those before it in its paragraph, speak of: what "die van het lid Jansen" and "de tweede" stand for. */
final class EarlierMotions {

  /** Several of a kind, with those who moved all of them where that is said. */
  record Several(Citation.Kind kind, Movers movers) {}

  /** Sentences back, at most. */
  private static final int EARLIER = 3;

  private final Reading reading;
  private final Words words;
  private final Sentence sentence;

  EarlierMotions(Reading reading, Words words, Sentence sentence) {
    this.reading = reading;
    this.words = words;
    this.sentence = sentence;
  }

  /** Whether a motion or an amendment is the paper that the sentence speaks of last before a word; empty where it is another, or none. */
  Optional<Citation.Kind> inSentence(int index, int reach) {
    return paper(words, index, reach).flatMap(noun -> kind(words.get(noun).lower()));
  }

  /** The same of what members put forward: "de moties uit de vorige rapportage, te weten die van het lid Jansen" are no reports of members. */
  Optional<Citation.Kind> moved(int index, int reach) {
    for (int i = index - 1; i >= Math.max(0, index - reach); i--) {
      String lower = words.get(i).lower();
      boolean government = lower.endsWith("brief") || lower.endsWith("brieven") || LetterHeads.periodic(lower);
      if (!government && CitationHeads.isPaper(lower)) {
        return kind(lower);
      }
    }
    return Optional.empty();
  }

  /** The same, also in the sentences before. */
  Optional<Citation.Kind> any(int index) {
    return paper(words, index, index).isPresent() ? inSentence(index, index) : before((earlier, then) -> paper(then, then.size(), then.size()).flatMap(noun -> kind(then.get(noun).lower())));
  }

  /** Several motions of which a word such as "de ene" is one. */
  Optional<Several> several(int index, Surnames surnames) {
    if (paper(words, index, index).isPresent()) {
      return several(words, index, new MotionMovers(reading, words, surnames, sentence));
    }
    return before((earlier, then) -> several(then, then.size(), new MotionMovers(reading, then, surnames, earlier)));
  }

  private static Optional<Several> several(Words then, int index, MotionMovers owners) {
    Optional<Integer> noun = paper(then, index, index).filter(at -> then.get(at).lower().endsWith("moties") || then.get(at).lower().endsWith("amendementen"));
    Movers movers = Movers.none(0);
    for (int i = 0; i < index && noun.isPresent() && movers.names().isEmpty(); i++) {
      Movers of = then.get(i).lower().equals("van") || then.get(i).lower().equals("door") ? owners.movers(i) : Movers.none(i);
      movers = of.marked() && of.names().size() == 1 ? of : movers;
    }
    Movers all = movers;
    return noun.flatMap(at -> kind(then.get(at).lower())).map(kind -> new Several(kind, all));
  }

  /** What the nearest sentence before tells that speaks of a paper. */
  private <T> Optional<T> before(BiFunction<Sentence, Words, Optional<T>> told) {
    for (Sentence earlier : reading.before(sentence, EARLIER)) {
      Words then = reading.words(earlier);
      boolean speaks = paper(then, then.size(), then.size()).isPresent();
      Optional<T> found = told.apply(earlier, then);
      reading.leave(earlier);
      if (speaks) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Index of the last word before another that names a paper of the Kamer. */
  private static Optional<Integer> paper(Words words, int index, int reach) {
    for (int i = index - 1; i >= Math.max(0, index - reach); i--) {
      if (CitationHeads.isPaper(words.get(i).lower())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Citation.Kind> kind(String lower) {
    if (CitationHeads.isMotion(lower)) {
      return Optional.of(Citation.Kind.MOTION);
    }
    return lower.startsWith("amendement") ? Optional.of(Citation.Kind.AMENDMENT) : Optional.empty();
  }
}
