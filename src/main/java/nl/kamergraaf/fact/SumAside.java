package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Sums that stand beside what they are of, between commas or behind one: "De opbrengst, over 2024 circa 3 miljoen, is ...", "een voorschot uitbetaald, samen 3 miljoen". */
final class SumAside {

  private static final Set<String> LEADS = Set.of("over", "in", "per", "jaar", "naar", "raming", "volgens", "ruwweg", "structureel", "jaarlijks", "ongeveer", "met", "name", "totaal", "van", "goed", "voor", "samen", "tezamen", "een", "bedrag", "oplopend", "aflopend", "tot");
  private static final Set<String> TOGETHER = Set.of("samen", "tezamen", "gezamenlijk", "totaal", "goed");
  private static final Set<String> PARTICLES = Set.of("op", "uit", "aan", "af", "toe");
  private static final Set<String> FILLERS = Set.of("samen", "tezamen", "gezamenlijk", "totaal", "totaalbedrag", "goed", "in", "voor", "van", "een", "bedrag", "gevraagd", "aangevraagd");
  static final Set<String> SOURCES = Set.of("volgens", "blijkens", "conform", "aldus", "naar");
  /** Participles of reckoning, which need not stand in one sentence with a verb. */
  static final Set<String> RECKONED =
      Set.of("geraamd", "begroot", "geschat", "ingeschat", "becijferd", "berekend", "gecalculeerd", "gebudgetteerd", "geprognosticeerd", "uitgerekend", "voorzien");
  /** Ends of words for what is reckoned and not paid for. */
  private static final Endings NO_NEEDS =
      new Endings(List.of("schade", "schades", "opbrengst", "opbrengsten", "ontvangsten", "inkomsten", "baten", "winst", "winsten", "omzet", "verlies", "verliezen", "waarde", "vermogen", "tegoeden", "besparing",
          "besparingen", "bezuiniging", "bezuinigingen", "derving", "tekort", "tekorten", "fraude", "boete", "boetes", "tegenvaller", "meevaller", "voordeel", "nadeel", "buit", "schuld", "schulden"));
  private static final Set<String> LARGE = Set.of("groot");
  private static final int MOST = 5;
  /** In items: how far before the sum what stands beside it may begin. */
  private static final int FAR = 12;

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

  /**
   * Index of the comma that opens what is said of the sum beside what it is of, -1 where nothing is: "X, in totaal 3 miljoen,", "X, door Y op 3 miljoen
   * geraamd,", "X, begroot op 3 miljoen,", "X, 3 miljoen groot,", "X, groot 3 miljoen,".
   */
  int opens() {
    return encloses() ? comma() : reckoned() || large() ? apart() : -1;
  }

  /** Whether what it is of is only reckoned to be so much: "X, door Y op 3 miljoen geraamd,", "X, begroot op 3 miljoen,". */
  boolean isReckoned() {
    return reckoned() && opens() > 0;
  }

  /** The same where it is something that has to be paid for, and no damage or yield. */
  boolean needs() {
    return isReckoned() && phrase().filter(range -> !unpaid(head(range))).isPresent();
  }

  /** Whether a sum is said to be reckoned, by a hedge or by "begroot op" before it. */
  static boolean estimated(Sum sum) {
    boolean budgeted = sum.row().at(sum.at() - 1).is("op") && sum.row().at(sum.at() - 2).in(RECKONED);
    return budgeted || sum.number().qualifiers().contains("estimated");
  }

  /** "De tegoeden, ter waarde van circa 3 miljard, blijven bevroren": each sum of a stretch stands between commas, with no verb there. */
  static boolean all(View view, Range within) {
    Words words = view.wordTable();
    List<Sum> sums = view.sums().stream().filter(sum -> within.contains(sum.range())).toList();
    return !sums.isEmpty() && sums.stream().allMatch(sum -> {
      int opens = words.startingAt(sum.range().start()) - 1;
      int most = Math.max(0, opens - FAR);
      while (opens > most && !comma(view, words.range(opens)) && !Verbs.finite(words.lower(opens)) && !TOGETHER.contains(words.lower(opens))) {
        opens--;
      }
      return opens >= 0 && comma(view, words.range(opens)) && words.range(opens).start() >= within.start() && comma(view, sum.range());
    });
  }

  private static boolean comma(View view, Range words) {
    return view.text().text().startsWith(",", words.end());
  }

  /** A word for what is reckoned and not paid for: "schade", "opbrengst". */
  static boolean unpaid(String word) {
    return NO_NEEDS.end(word);
  }

  /** The noun of a phrase: the last word before its first preposition. */
  private String head(Range phrase) {
    int i = row.from(phrase.start());
    int next = row.from(phrase.end() - 1) + 1;
    while (i + 1 < next && !row.at(i + 1).in(SumNouns.PREPOSITIONS)) {
      i++;
    }
    return row.at(i).lower();
  }

  private boolean reckoned() {
    boolean behind = row.at(sum.at() - 1).is("op") && row.at(sum.at() + 1).in(RECKONED);
    Words words = view.wordTable();
    int first = words.startingAt(sum.range().start());
    boolean inside = first < words.size() && RECKONED.contains(words.lower(first)); // "begroot op 3 miljoen"
    return behind || inside || row.at(sum.at() - 1).is("op") && row.at(sum.at() - 2).in(RECKONED);
  }

  private boolean large() {
    return row.at(sum.at() + 1).in(LARGE) || row.at(sum.at() - 1).in(LARGE) || row.at(sum.at() - 1).is("van") && row.at(sum.at() - 2).in(SumNouns.AMOUNTS);
  }

  /** Index of the comma before the sum where the next one stands behind it, with no verb, mark or other sum between; -1 where there is none. */
  private int apart() {
    int next = row.at(sum.at() + 1).in(RECKONED) || row.at(sum.at() + 1).in(LARGE) ? sum.at() + 2 : sum.at() + 1;
    while (row.at(next).kind() == Row.Kind.WHEN || row.at(next).in(LEADS)) {
      next++;
    }
    boolean closes = row.at(next).is(",") || row.at(next).is(";") || row.at(next).is(".");
    for (int i = sum.at() - 1; closes && i > 0 && i > sum.at() - FAR; i--) {
      if (row.at(i).is(",")) {
        return row.at(i - 1).word() || row.at(i - 1).is(")") ? i : -1;
      }
      boolean plain = (row.at(i).word() || row.at(i).kind() == Row.Kind.WHEN) && (!SumVerbs.at(row, i) || row.at(i).in(RECKONED));
      if (!plain || row.at(i).in(SumFrame.RELATIVES)) {
        return -1;
      }
    }
    return -1;
  }

  /** Index of the comma before the sum, over a moment or the like. */
  private int comma() {
    int i = sum.at() - 1;
    while (i > sum.at() - FAR && (row.at(i).kind() == Row.Kind.WHEN || row.at(i).in(LEADS))) {
      i--;
    }
    return i;
  }

  /** "De winst, 3 miljoen in 2024, gaat ...". */
  Optional<Range> before() {
    return phrase().flatMap(range -> MoneyWords.stripped(view, row, range)).filter(range -> Phrases.telling(view, range) && !row.at(row.from(range.end() - 1)).in(PointedWholes.PARTS));
  }

  /** The same where it is only a word for money: "De kosten, naar raming 3 miljoen, zijn ...". */
  Optional<Range> plain() {
    boolean estimated = estimated(sum);
    return phrase().filter(range -> SumHead.tells(view.lower(range), estimated));
  }

  private Optional<Range> phrase() {
    int last = opens() - 1;
    last = row.at(last).is(")") ? bracket(last) - 1 : last;
    last = row.at(last).in(PointedWholes.OF_IT) ? last - 1 : last;
    last = unrelated(last);
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
    if (row.at(last - 1).is("te") && !row.at(last).capital()) {
      return Optional.empty(); // "een verzoek om boten te schenken"
    }
    Optional<Range> ending = last < 0 ? Optional.empty() : Phrases.endingAt(view, row, last, opens);
    return ending.isPresent() || first > last || last < 0 || !row.at(last).word() ? ending : Optional.of(row.range(last, last + 1));
  }

  /** "De garanties die de staat heeft verleend, in totaal 3 miljoen, ...": index of the noun before a relative clause that ends at an item, else its own. */
  private int unrelated(int last) {
    boolean verb = last > 0 && row.at(last).word() && !row.at(last).capital() && (Phrases.isParticiple(row.at(last).lower()) || Verbs.finite(row.at(last).lower()));
    for (int i = last - 1; verb && i > 0 && last - i < FAR && row.at(i).kind() != Row.Kind.MARK && row.at(i).kind() != Row.Kind.SUM; i--) {
      if (row.at(i).in(SumSubject.WHO) && row.at(i - 1).word() && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
        return i - 1;
      }
    }
    return last;
  }

  private int bracket(int close) {
    int i = close;
    while (i > 0 && !row.at(i).is("(")) {
      i--;
    }
    return i;
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
    while (i > sum.at() - FAR && row.at(i).in(FILLERS)) {
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
