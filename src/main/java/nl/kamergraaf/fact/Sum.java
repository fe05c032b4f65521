package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Number;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/**
 * A sum of money in the row of its sentence, with the items that speak of it: between the boundary with the sum before it in the same clause
 * and the boundary with the next one.
 *
 * @param figure the sum of money; or a percentage, where that is what is looked at
 * @param at index of the sum in the row
 * @param first index of the first item that speaks of it
 * @param next index behind the last one
 * @param clause index of the first item of the clause
 * @param end index behind the last item of the clause
 * @param link how it is joined to the sum before it in the clause
 */
record Sum(Row row, Mention figure, Number number, int at, int first, int next, int clause, int end, Link link) {

  enum Link {
    /** the first sum of its clause */
    NONE,
    /** one more of a list */
    AND,
    /** where a rise or fall ends: "van 5 naar 6 miljoen" */
    TO,
    /** what the sum before it is compared with: "tegen 5 miljoen vorig jaar" */
    COMPARED
  }

  private static final Set<String> LISTS = Set.of(",", ";", "en", "of", "wel", "respectievelijk", "alsmede", "alsook");
  private static final Set<String> FRACTIONS = Set.of("helft", "derde", "kwart", "driekwart", "vijfde", "merendeel", "leeuwendeel", "deel", "rest");
  private static final Set<String> TURNS = Set.of("naar", "tot");
  private static final Set<String> COMPARES = Set.of("tegen", "dan", "als", "bovenop", "naast", "tegenover", "versus", "boven");
  private static final Set<String> FILLERS =
      Set.of(
          "een", "bedrag", "van", "nog", "eens", "de", "het", "ook", "in", "totaal", "structureel", "jaarlijks", "eenmalig", "incidenteel",
          "extra", "met", "voor",
          "om", "op", "daarnaast", "vervolgens");
  private static final int MOST_FILLERS = 5;

  /** A sentence with more is a table without marks, whose words tell nothing. */
  private static final int MOST = 60;

  /** The sums of money of a sentence, in order; none where there are too many to tell what is said of each. */
  static List<Sum> ofMoney(View view) {
    List<Money> all = view.mentions(Money.class);
    return all.isEmpty() || all.size() > MOST ? List.of() : of(view, all, all.stream().map(Money::number).toList());
  }

  /** Percentages or counts; they stand among words as sums do. */
  static List<Sum> of(View view, List<Quantity> figures) {
    return figures.isEmpty() || figures.size() > MOST ? List.of() : of(view, figures, figures.stream().map(Quantity::number).toList());
  }

  private static List<Sum> of(View view, List<? extends Mention> all, List<Number> numbers) {
    Row row = Row.of(view, all);
    int count = all.size();
    int[] at = new int[count];
    int[] clause = new int[count];
    int[] end = new int[count];
    int[] own = new int[count];
    for (int i = 0; i < count; i++) {
      at[i] = row.from(all.get(i).range().start());
      Range words = view.clauseOf(all.get(i).range()).range();
      own[i] = Math.min(at[i], row.from(words.start()));
      clause[i] = own[i];
      end[i] = Math.max(at[i] + 1, row.from(words.end() - 1) + 1);
      // "waarvan 5 voor X, 3 voor Y": the comma opens no clause
      boolean with = i > 0 && own[i] == own[i - 1];
      if (with) {
        clause[i] = clause[i - 1];
      } else if (i > 0 && row.at(clause[i] - 1).is(",") && clause[i] <= end[i - 1] && opensWithSum(row, clause[i], at[i])) {
        clause[i] = clause[i - 1];
      }
    }
    for (int i = count - 2; i >= 0; i--) {
      end[i] = clause[i] == clause[i + 1] ? end[i + 1] : end[i];
    }
    List<Sum> sums = new ArrayList<>(count);
    int first = 0;
    for (int i = 0; i < count; i++) {
      boolean same = i > 0 && clause[i] == clause[i - 1];
      first = same ? first : clause[i];
      boolean more = i + 1 < count && clause[i + 1] == clause[i];
      int next = more ? boundary(row, at[i], at[i + 1]) : shared(row, at[i], Math.min(end[i], row.size()));
      Link link = same ? link(row, at[i - 1], first, at[i]) : Link.NONE;
      sums.add(new Sum(row, all.get(i), numbers.get(i), at[i], Math.min(first, at[i]), Math.max(next, at[i] + 1), clause[i], Math.min(end[i], row.size()), link));
      first = next;
    }
    return sums;
  }

  private static boolean opensWithSum(Row row, int from, int at) {
    for (int i = from; i < at; i++) {
      if (!row.at(i).in(FILLERS) && !row.at(i).in(LISTS)) {
        return false;
      }
    }
    return true;
  }

  /** Index of the item that divides what is said of two sums of a clause. */
  private static int boundary(Row row, int left, int right) {
    int whole = wholeFrom(row, left, right);
    if (whole > left) {
      return whole; // "3 miljoen uit | van de lening van 5 miljoen"
    }
    int near = right - 1;
    for (int steps = 0; near > left && steps < MOST_FILLERS && row.at(near).in(FILLERS); steps++) {
      near--;
    }
    if (near <= left) {
      return left + 1;
    }
    Row.Item beside = row.at(near);
    if (beside.in(LISTS) || beside.in(TURNS) || beside.in(COMPARES)) {
      return near;
    }
    int and = -1;
    int verb = -1;
    boolean related = row.at(left + 1).in(SumSubject.WHO); // "3 miljoen die X beschikbaar stelde voor Y | is ..."
    for (int i = right - 1; i > left; i--) {
      verb = SumVerbs.at(row, i) && (verb < 0 || !related) ? i : verb;
      if (row.at(i).is(")")) {
        i = opening(row, i, left); // "via het Rode Kruis (ICRC) 4 miljoen"
        continue;
      }
      if (row.at(i).is(",") || row.at(i).is(";") || row.at(i).is("(")) {
        return i;
      }
      if (and < 0 && row.at(i).in(LISTS)) {
        and = i;
      }
    }
    return and >= 0 ? and : verb >= 0 ? verb : right;
  }

  /** "3 miljoen in kades, twee derde daarvan in Zeeland", "3 miljoen, de helft voor Zeeland": what follows the comma is said of the share; index of the comma, the end where there is none. */
  private static int shared(Row row, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (row.at(i).is(",")) {
        for (int k = i + 1; k < end && k < i + MOST_FILLERS && row.at(k).word(); k++) {
          if (row.at(k).in(PointedWholes.OF_IT) || row.at(k).in(FRACTIONS) && row.at(k + 1).in(SumNouns.PREPOSITIONS) && !row.at(k + 1).is("van")) {
            return i;
          }
        }
        if (compares(row, i + 1, end)) {
          return i;
        }
      }
    }
    return end;
  }

  /** ", nog geen 2% van de omzet" closes the clause: what the sum is set against says nothing of it. */
  private static boolean compares(Row row, int from, int end) {
    boolean share = false;
    for (int i = from; i < end; i++) {
      boolean percent = row.at(i).is("%") || row.at(i).is("procent");
      if (row.at(i).is(",") || share && SumVerbs.at(row, i) || !share && !percent && i >= from + MOST_FILLERS) {
        return false;
      }
      share |= percent && row.at(i + 1).is("van");
    }
    return share;
  }

  /** Index of the bracket that one closes; its own where there is none. */
  private static int opening(Row row, int close, int left) {
    for (int i = close - 1; i > left; i--) {
      if (row.at(i).is("(")) {
        return i;
      }
    }
    return close;
  }

  private static Link link(Row row, int left, int first, int at) {
    if (isWhole(row, left, at)) {
      return Link.COMPARED; // "3 miljoen van de 5 miljoen"
    }
    for (int i = Math.max(left + 1, first); i < at; i++) {
      if (row.at(i).in(COMPARES)) {
        return Link.COMPARED;
      }
      if (row.at(i).in(TURNS) && row.at(i + 1).kind() == Row.Kind.WHEN) {
        break; // "3 miljoen aan X en tot mei 2 miljoen aan Y"
      }
      if (row.at(i).in(TURNS)) {
        return Link.TO;
      }
      if (!row.at(i).in(LISTS) && !row.at(i).in(FILLERS)) {
        break;
      }
    }
    return Link.AND;
  }

  /** Whether a sum is the one that another is of: "3 miljoen (uitgekeerd) van de beschikbare 5 miljoen". */
  static boolean isWhole(Row row, int left, int at) {
    return wholeFrom(row, left, at) > left;
  }

  /** Index of the "van" that makes it so; -1 where there is none. */
  private static int wholeFrom(Row row, int left, int at) {
    int noun = row.at(at - 1).is("van") && Wholes.isHeap(row.at(at - 2).lower()) ? at - 2 : at; // "van de lening van 5 miljoen"
    int i = noun - 1;
    while (i > left && i > noun - 4 && row.at(i).lower().endsWith("e")) {
      i--;
    }
    i = row.at(i).is("het") ? i - 1 : i;
    boolean article = row.at(i + 1).is("de") || row.at(i + 1).is("het");
    return article && row.at(i).is("van") && i > left && i <= left + 2 ? i : -1;
  }

  Range range() {
    return figure.range();
  }

  /** The sum of money that it is; not for percentages. */
  Money money() {
    return (Money) figure;
  }

  /** Whether one of some words stands among the items from an index up to another. */
  boolean has(int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (row.at(i).in(words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its own words before it have a verb. */
  boolean verbBefore() {
    return verbBefore(first);
  }

  /** The same from an item on. */
  boolean verbBefore(int from) {
    for (int i = from; i < at; i++) {
      if (SumVerbs.at(row, i)) {
        return true;
      }
    }
    return false;
  }

  boolean isFirst() {
    return link == Link.NONE;
  }
}
