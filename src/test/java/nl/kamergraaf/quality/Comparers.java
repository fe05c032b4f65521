package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.mention.Quantity;

/** All comparers, in the order of the report. */
final class Comparers {

  private final List<Comparer> comparers;

  Comparers(Terms terms) {
    comparers =
        List.of(
            new HeadComparer(),
            new FootnoteComparer(),
            new CitationComparer(terms),
            new AmountComparer(terms),
            new FigureComparer(Quantity.Unit.COUNT, terms),
            new FigureComparer(Quantity.Unit.PERCENT, terms),
            new DateComparer(terms),
            new OfficeComparer(),
            new NameComparer(terms),
            new CoalitionComparer(terms),
            new BodyComparer(terms),
            new SanctionComparer(terms),
            new UndertakingComparer());
  }

  List<Judgement> judge(LetterPair letter) {
    List<Judgement> judgements = new ArrayList<>();
    comparers.forEach(comparer -> comparer.compare(letter, judgements::add));
    judgements.removeIf(judgement -> !letter.gold().tells(judgement.family()));
    return judgements;
  }
}
