package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What a relative clause with a sum is about: "X, waarvoor 3 miljoen beschikbaar is", "X, dat een waarde van 3 miljoen vertegenwoordigt". */
final class SumAntecedent {

  private static final Set<String> MEASURES =
      Set.of("oplopen", "kost", "kostte", "kostten", "bedraagt", "bedroeg", "bedroegen", "opleveren", "oplevert", "kosten", "ontvangt", "krijgt", "bedragen", "oploopt", "vertegenwoordigt", "vertegenwoordigen", "vergt",
          "beloopt", "omvat", "telt");
  /** "X, waarvan de kosten 3 miljoen bedragen". */
  private static final Set<String> MEASURED = Set.of("kosten", "uitgaven", "prijs", "waarde", "omvang", "schade");
  private static final int MOST = 8;

  private final View view;
  private final Row row;
  private final Sum sum;

  SumAntecedent(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** What stands before the comma of a relative clause: "X, waarvoor 3 miljoen beschikbaar is". */
  Optional<Range> find() {
    Row.Item pronoun = row.at(sum.clause());
    boolean costs = pronoun.is("waarvan") && row.at(sum.clause() + 1).in(SumNouns.ARTICLES) && row.at(sum.clause() + 2).in(MEASURED);
    if (!sum.isFirst() || !(pronoun.in(SumNouns.RELATIVES) || costs) || !row.at(sum.clause() - 1).is(",")) {
      return Optional.empty();
    }
    boolean subject = pronoun.is("die") || pronoun.is("dat") || pronoun.is("welke");
    if (subject && !relativeMeasures()) {
      return Optional.empty();
    }
    int last = sum.clause() - 2;
    if (row.at(last).is(")")) {
      while (last > 0 && !row.at(last).is("(")) {
        last--;
      }
      last--;
    }
    if (last >= 0 && Phrases.isParticiple(row.at(last).lower())) {
      last--;
    }
    int comma = sum.clause() - 1;
    int opens = row.from(view.clauseOf(row.at(comma - 1).range()).range().start());
    Optional<Range> whole = Phrases.at(view, row, opens, comma).filter(range -> row.from(range.end()) == comma);
    if (whole.isPresent()) {
      return whole.flatMap(range -> MoneyWords.stripped(view, row, range)); // "de subsidie voor X, die 3 miljoen bedraagt"
    }
    SumNouns nouns = new SumNouns(view, sum);
    int first = last;
    while (first > 0 && last - first < MOST && nouns.continues(first - 1)) {
      first--;
    }
    boolean definite = first > 0 && row.at(first - 1).in(SumNouns.ARTICLES) || first == 0;
    return definite && first <= last && row.at(first).word() && !Character.isDigit(row.at(first).lower().charAt(0))
        ? Phrases.trimmed(row, first, last + 1).filter(range -> Phrases.telling(view, range))
        : Optional.empty();
  }

  private boolean relativeMeasures() {
    if (sum.number().qualifiers().contains("estimated")) {
      return true;
    }
    return sum.has(sum.clause() + 1, sum.end(), MEASURES);
  }
}
