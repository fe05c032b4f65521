package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;

/**
 * What stands behind "per": a period of the rate-period scheme, or words for a unit ("huishouden", "100.000 inwoners").
 *
 * @param next index behind it
 */
record SumRateUnit(SumRates.Rate rate, int next) {

  static final Set<String> PERS = Set.of("per", "elk", "elke", "ieder", "iedere");
  private static final Set<String> EACH = Set.of("elk", "elke", "ieder", "iedere");
  private static final Set<String> SCALES = Set.of("duizend", "miljoen", "honderd");
  private static final int MOST = 4;

  static SumRateUnit at(View view, Row row, int per) {
    int i = per + 1;
    List<Hit.OfConcept> periods = row.at(i).word() ? view.nouns("rate-period", row.range(per, Math.min(row.size(), i + 2))) : List.of();
    for (Hit.OfConcept period : periods) {
      int last = row.from(period.range().end() - 1);
      if (row.from(period.range().start()) == per && last >= i) {
        return new SumRateUnit(new SumRates.Rate(Optional.of(period.concept().name()), Optional.empty()), last + 1);
      }
    }
    int noun = row.at(i).kind() == Row.Kind.SUM || isNumber(row.at(i).lower()) ? i + 1 : i;
    while (noun > i && row.at(noun).in(SCALES)) {
      noun++;
    }
    while (row.at(noun).word() && row.at(noun).lower().endsWith("e") && unit(row.at(noun + 1)) && noun < i + MOST) {
      noun++;
    }
    return unit(row.at(noun)) ? new SumRateUnit(new SumRates.Rate(Optional.empty(), Optional.of(row.range(i, noun + 1))), noun + 1) : new SumRateUnit(SumRates.Rate.NONE, i);
  }

  /** "voor elk gezin": index of the word that stands for "per"; -1 for any other "voor". */
  static int each(Row row, int at) {
    return row.at(at).is("voor") && row.at(at + 1).in(EACH) && !row.at(at + 2).is("van") ? at + 1 : -1;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) || word.equals("duizend") || word.equals("honderd");
  }

  private static boolean unit(Row.Item item) {
    return item.word() && !item.named() && !item.in(MeasureWords.NO_UNIT) && !item.in(MeasureWords.STOPS) && !item.in(SumNouns.PREPOSITIONS) && !Character.isDigit(item.lower().charAt(0));
  }
}
