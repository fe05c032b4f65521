package nl.kamergraaf.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.mention.Quantity;

/** Counts, or percentages, by value and hedge; and of each one found what it counts or is a share of. */
final class FigureComparer implements Comparer {

  private final Quantity.Unit unit;
  private final Values values;

  FigureComparer(Quantity.Unit unit, Terms terms) {
    this.unit = unit;
    this.values = new Values(terms);
  }

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    boolean counts = unit == Quantity.Unit.COUNT;
    List<GoldLetter.Figure> gold = counts ? letter.gold().counts() : letter.gold().percentages();
    List<Fact.Figure> found = letter.facts(Fact.Figure.class).stream().filter(figure -> figure.quantity().unit() == unit).toList();
    Matching<GoldLetter.Figure, Fact.Figure> matching =
        ByValues.<GoldLetter.Figure, Fact.Figure>at(
                letter, counts ? Family.COUNTS : Family.PERCENTAGES, GoldLetter.Figure::text, figure -> figure.quantity().range(),
                FigureComparer::say, Fact.Figure::basis, (g, f) -> values.differences(g.bounds(), g.qualifier(), f.quantity().number()))
            .compare(gold, found, out);
    Family about = counts ? Family.COUNT_THING : Family.PERCENTAGE_OF;
    for (Matching.Pair<GoldLetter.Figure, Fact.Figure> pair : matching.pairs()) {
      Optional<String> of = pair.found().quantity().thing().map(letter::words);
      boolean same = of.isPresent() && pair.gold().of().map(words -> Words.alike(words, of.get()) || Words.within(words, of.get())).orElse(false);
      new Stated(about, pair.gold().text(), pair.found().quantity().rule(), Optional.of(pair.found().basis()), out).judge(pair.gold().of(), of, same, Optional.of(pair.found().quantity().range()));
      MeasureComparer.compare(letter, pair.gold().text(), pair.gold().measure(), pair.found().measure(), pair.found().quantity().range(), pair.found().basis(), out);
    }
    for (GoldLetter.Figure missed : matching.missed()) {
      new Stated(about, missed.text(), "", Optional.empty(), out)
          .judge(missed.of(), Optional.empty(), false, letter.places().of(missed.text()).stream().findFirst());
    }
  }

  private static String say(Fact.Figure figure) {
    return Values.say(figure.quantity().number()) + " [" + figure.basis().rule() + ", " + figure.quantity().rule() + "]";
  }
}
