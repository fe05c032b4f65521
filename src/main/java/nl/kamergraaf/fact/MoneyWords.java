package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Words for money that is for something: "de kosten van X", "het budget voor X", "de bijdrage aan X". */
final class MoneyWords {

  private static final Set<String> STRIPPED =
      Set.of(
          "kosten", "uitgaven", "bijdrage", "bijdragen", "budget", "budgetten", "bedrag", "raming", "subsidie", "subsidies", "lening",
          "investering", "investeringen", "middelen",
          "reservering", "reserve", "steun", "totaal", "totaalbedrag", "intensivering", "behoefte", "krediet", "teller");
  /** Behind these "van" names who gives. */
  private static final List<String> GIVEN = List.of("subsidie", "subsidies", "bijdrage", "bijdragen", "steun", "lening", "krediet");
  private static final Set<String> HEAPS = Set.of("bedrag", "totaal", "geheel", "totaalbedrag", "som", "middelen", "geld", "gelden", "pakket", "reserve", "envelop", "enveloppe", "steun", "subsidie", "lening");
  private static final Set<String> COMPLEMENTS = Set.of("van", "voor", "aan", "in");

  private MoneyWords() {}

  /** Whether such a word stands at an item, with its complement behind it. */
  static boolean at(Row row, int i) {
    boolean given = row.at(i + 1).is("van") && GIVEN.stream().anyMatch(row.at(i).lower()::endsWith);
    return isMoneyWord(row.at(i).lower()) && row.at(i + 1).in(COMPLEMENTS) && !given;
  }

  /** What a phrase is for: "de kosten van X" are for X; "de kosten" alone say nothing. */
  static Optional<Range> stripped(View view, Row row, Range range) {
    int first = row.from(range.start());
    int next = row.from(range.end() - 1) + 1;
    Optional<Range> whole = Optional.of(range).filter(words -> Phrases.telling(view, words) && !SumHead.vague(view.lower(words)));
    for (int i = first; i < Math.min(next - 1, first + 3); i++) {
      if (at(row, i)) {
        return Phrases.at(view, row, i + 2, next).or(() -> whole);
      }
    }
    return whole;
  }

  /** A word that only carries money: "bedrag", "geheel". */
  static boolean heap(String lower) {
    return HEAPS.contains(lower);
  }

  /** A word for money that is for something. */
  static boolean isMoneyWord(String word) {
    return STRIPPED.contains(word) || word.endsWith("kosten") || word.endsWith("uitgaven") || word.endsWith("budget") || word.endsWith("subsidie") || word.endsWith("bijdrage")
        || word.endsWith("reservering") || word.endsWith("investering");
  }
}
