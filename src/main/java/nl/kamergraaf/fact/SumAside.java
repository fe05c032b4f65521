package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Sums that stand beside what they are of, between commas or behind one: "De opbrengst, over 2024 circa 3 miljoen, is ...", "een voorschot uitbetaald, samen 3 miljoen". */
final class SumAside {

  private static final Set<String> LEADS = Set.of("over", "in", "per", "jaar", "naar", "raming", "volgens", "ruwweg", "structureel", "jaarlijks", "ongeveer", "met", "name", "totaal", "van", "goed", "voor", "samen", "tezamen");
  private static final Set<String> TOGETHER = Set.of("samen", "tezamen", "gezamenlijk", "totaal", "goed");
  private static final Set<String> OF_IT = Set.of("daarvan", "hiervan", "ervan");
  private static final Set<String> PARTICLES = Set.of("op", "uit", "aan", "af", "toe");
  private static final Set<String> FILLERS = Set.of("samen", "tezamen", "gezamenlijk", "totaal", "totaalbedrag", "goed", "in", "voor", "van", "een", "bedrag");
  static final Set<String> SOURCES = Set.of("volgens", "blijkens", "conform", "aldus", "naar");
  private static final int MOST = 5;

  private final View view;
  private final Row row;
  private final Sum sum;

  SumAside(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** Between two commas, with no more than a moment or the like beside it. */
  boolean encloses() {
    int next = sum.at() + 1;
    while (next < sum.next() && (row.at(next).kind() == Row.Kind.WHEN || row.at(next).is("in") || row.at(next).is("per") || row.at(next).is("jaar"))) {
      next++;
    }
    return row.at(comma()).is(",") && row.at(next).is(",");
  }

  /** Index of the comma before the sum, over a moment or the like. */
  private int comma() {
    int i = sum.at() - 1;
    while (i > sum.at() - MOST && (row.at(i).kind() == Row.Kind.WHEN || row.at(i).in(LEADS))) {
      i--;
    }
    return i;
  }

  /** "De winst, 3 miljoen in 2024, gaat ...". */
  Optional<Range> before() {
    return phrase().filter(range -> Phrases.telling(view, range) && !row.at(row.from(range.end() - 1)).in(PointedWholes.PARTS));
  }

  /** The same where it is only a word for money: "De kosten, naar raming 3 miljoen, zijn ...". */
  Optional<Range> plain() {
    boolean estimated = sum.number().qualifiers().contains("estimated");
    return phrase().filter(range -> SumHead.tells(view.lower(range), estimated));
  }

  private Optional<Range> phrase() {
    int last = comma() - 1;
    last = row.at(last).in(OF_IT) ? last - 1 : last;
    int first = last;
    while (first > 0 && row.at(first).word() && !row.at(first - 1).in(SumNouns.ARTICLES) && last - first < MOST) {
      first--;
    }
    int opens = row.from(view.clauseOf(row.at(Math.max(0, last)).range()).range().start());
    for (int i = last; i > opens && row.at(i).word(); i--) {
      if (row.at(i).in(SOURCES)) {
        return Optional.empty(); // "X kost, volgens de laatste raming, 3 miljoen"
      }
    }
    Optional<Range> ending = last < 0 ? Optional.empty() : Phrases.endingAt(view, row, last, opens);
    return ending.isPresent() || first > last || last < 0 || !row.at(last).word() ? ending : Optional.of(row.range(last, last + 1));
  }

  /** "kasuitgaven voor een totaal van 3 miljoen", "boetes op voor in totaal 3 miljoen": what the sum is the total of. */
  Optional<Range> summed() {
    int i = sum.at() - 1;
    boolean total = false;
    while (i > sum.at() - MOST && row.at(i).in(FILLERS) && !row.at(i).is("voor")) {
      total |= row.at(i).is("totaal") || row.at(i).is("totaalbedrag");
      i--;
    }
    int last = row.at(i - 1).in(PARTICLES) || Phrases.isParticiple(row.at(i - 1).lower()) ? i - 2 : i - 1;
    boolean noun = total && row.at(i).is("voor") && last > sum.clause() && row.at(last).word() && !Phrases.isVerb(view, row, last);
    return noun ? Phrases.endingAt(view, row, last, sum.clause()) : Optional.empty();
  }

  /** "drie bedrijven een sanctie opgelegd, tezamen 3 miljoen", "ontvingen huurtoeslag, goed voor 3 miljoen": the last noun before the comma. */
  Optional<Range> together() {
    int i = sum.at() - 1;
    boolean said = false;
    while (i > sum.at() - MOST && row.at(i).in(FILLERS)) {
      said |= row.at(i).in(TOGETHER);
      i--;
    }
    if (!said || !row.at(i).is(",") || i < 2) {
      return Optional.empty();
    }
    int last = Phrases.isParticiple(row.at(i - 1).lower()) || Phrases.isVerb(view, row, i - 1) ? i - 2 : i - 1;
    int opens = row.from(view.clauseOf(row.at(i - 1).range()).range().start());
    return Phrases.endingAt(view, row, last, opens);
  }

  /** "3 miljoen aan Iraanse": an adjective that closes a clause leaves out the noun of the sum before. */
  boolean elided(Row.Item adjective) {
    int i = sum.at() + 2;
    boolean closes = i + 1 >= sum.end() || !row.at(i + 1).word();
    return adjective.word() && adjective.lower().endsWith("e") && adjective.capital() && closes;
  }

  /** The noun of "aan Russische tegoeden" behind the sum before. */
  Optional<Range> headBefore() {
    List<Sum> sums = view.sums();
    int mine = sums.indexOf(sum);
    if (mine < 1) {
      return Optional.empty();
    }
    int before = sums.get(mine - 1).at();
    Optional<Range> whole = row.at(before + 1).is("aan") ? Phrases.at(view, row, before + 2, sum.at()) : Optional.empty();
    return whole.map(range -> row.at(row.from(range.end() - 1)).range());
  }
}
