package nl.kamergraaf.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.quality.Judgement.Verdict;
import nl.kamergraaf.text.Range;

/**
 * The usual way to compare a family: pair by place, then by values.
 *
 * @param touches whether a found thing can be the expected one
 * @param differences values of a pair that differ; none means right
 * @param goldAt the places that may show the expected thing
 * @param sayFound words, values and rule of a found thing
 * @param basis of a found thing, if it is a fact
 */
record ByValues<G, F>(
    Family family,
    BiPredicate<G, F> touches,
    BiFunction<G, F, Differences> differences,
    Function<G, List<Range>> goldAt,
    Function<F, Range> foundAt,
    Function<F, String> sayFound,
    Function<F, Optional<Basis>> basis) {

  /** For things whose gold has words of the letter: pairs where those words stand. */
  static <G, F> ByValues<G, F> at(
      LetterPair letter, Family family, Function<G, String> text, Function<F, Range> foundAt, Function<F, String> sayFound,
      Function<F, Basis> basis, BiFunction<G, F, Differences> differences) {
    return new ByValues<>(
        family,
        (gold, found) -> letter.touches(text.apply(gold), foundAt.apply(found)),
        differences,
        gold -> letter.places().of(text.apply(gold)),
        foundAt,
        found -> "\"" + letter.words(foundAt.apply(found)) + "\" " + sayFound.apply(found),
        found -> Optional.of(basis.apply(found)));
  }

  Matching<G, F> compare(List<G> gold, List<F> found, Consumer<Judgement> out) {
    Matching<G, F> matching = Matching.of(gold, found, touches, (g, f) -> differences.apply(g, f).none());
    for (Matching.Pair<G, F> pair : matching.pairs()) {
      Differences differing = differences.apply(pair.gold(), pair.found());
      Verdict verdict = differing.none() ? Verdict.RIGHT : Verdict.WRONG;
      out.accept(
          new Judgement(
              family, verdict, pair.gold().toString(), sayFound.apply(pair.found()), differing.toString(),
              Optional.of(foundAt.apply(pair.found())), basis.apply(pair.found())));
    }
    for (G missed : matching.missed()) {
      out.accept(new Judgement(family, Verdict.MISSED, missed.toString(), "", "", place(missed, found), Optional.empty()));
    }
    for (F extra : matching.extra()) {
      out.accept(new Judgement(family, Verdict.EXTRA, "", sayFound.apply(extra), "", Optional.of(foundAt.apply(extra)), basis.apply(extra)));
    }
    return matching;
  }

  /** Of several places of a missed thing the first where nothing was read. */
  private Optional<Range> place(G missed, List<F> found) {
    List<Range> places = goldAt.apply(missed);
    return places.stream()
        .filter(place -> found.stream().map(foundAt).noneMatch(place::overlaps))
        .findFirst()
        .or(() -> places.stream().findFirst());
  }
}
