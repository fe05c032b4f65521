package nl.kamergraaf.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Which larger sum already holds a sum, so that nobody counts it twice. */
final class Wholes {

  private static final Set<String> HEAPS =
      Set.of("bedrag", "bedragen", "totaal", "totaalbedrag", "budget", "som", "middelen", "reserve", "pakket", "geld", "reservering", "steun", "investering", "subsidie", "fonds", "krediet", "envelop", "enveloppe", "subsidiebedrag", "kapitaal", "opbrengst", "bijdrage", "totaalpakket", "steunpakket", "geldbedrag", "gelden", "bezuiniging", "lening", "leningen", "impuls");
  private static final Set<String> ARTICLES = Set.of("de", "het", "dit", "dat", "deze", "die");
  private static final Set<String> OUT_OF = Set.of("van", "uit");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarvoor", "waarin");
  private static final Set<String> ADVERBS = Set.of("inmiddels", "er", "nu", "al", "nog", "ook", "reeds", "is", "zijn", "tot");
  private static final Set<String> THAT = Set.of("dat", "of", "omdat", "doordat", "terwijl", "hoewel", "zodat");
  private static final int FAR = 10;
  private static final Set<String> DIVIDES = Set.of(":", "weten", "namelijk");
  /** "het gemiddelde bedrag was 3 miljoen" */
  private static final Set<String> AVERAGE = Set.of("gemiddelde", "gemiddeld");
  private static final Set<String> ASKED = Set.of("aangevraagd", "aangevraagde", "gevraagd");

  /** Ends of compounds of such words. */
  private static final Endings HEAP_ENDS = new Endings(Set.of("budget", "pakket", "middelen", "bedrag", "fonds", "krediet", "lening"));

  private Wholes() {}

  /** A word for a sum out of which another may come: "bedrag", "steunpakket". */
  static boolean isHeap(String word) {
    return HEAPS.contains(word) || HEAP_ENDS.end(word);
  }

  static Optional<Range> of(View view, Sum part, Optional<String> flow) {
    return saidSo(view, part).or(() -> running(view, part.money(), flow));
  }

  /** The whole that the words of the text name. */
  static Optional<Range> saidSo(View view, Sum part) {
    return view.saidWholes().of(part.range(), () -> said(view, part));
  }

  private static Optional<Range> said(View view, Sum part) {
    if (part.has(part.first(), part.next(), ASKED) || part.link() == Sum.Link.COMPARED || part.has(part.first(), part.at(), AVERAGE) || Times.another(view, part.range())) {
      return Optional.empty();
    }
    return divided(view, part).or(() -> PointedWholes.of(view, part)).or(() -> ofThe(view, part)).or(() -> Totals.of(view, part));
  }

  /** "5 miljoen, te weten 3 miljoen voor X en 2 miljoen voor Y": what follows adds up to no more than the sum before. */
  private static Optional<Range> divided(View view, Sum part) {
    Row row = part.row();
    List<Sum> sums = view.sums();
    int mine = -1;
    int whole = -1;
    for (int i = 0; i < sums.size() && mine < 0; i++) {
      int at = sums.get(i).at();
      if (i > 0 && !labelled(row, sums.get(i - 1).at(), at) && (row.at(at - 1).in(DIVIDES) || (row.at(at - 2).in(DIVIDES) && row.at(at - 1).word()) || amongOthers(row, at))) {
        whole = i - 1;
      } else if (i > 0 && whole >= 0 && !continuesList(row, sums.get(i - 1).at(), at)) {
        whole = -1;
      }
      mine = sums.get(i).at() == part.at() ? i : -1;
    }
    if (whole < 0 || mine <= whole) {
      return Optional.empty();
    }
    BigDecimal total = BigDecimal.ZERO;
    for (int i = whole + 1; i <= mine; i++) {
      total = total.add(sums.get(i).money().number().min());
    }
    Money all = sums.get(whole).money();
    return all.currency().equals(part.money().currency()) && total.compareTo(all.number().max()) <= 0 ? Optional.of(all.range()) : Optional.empty();
  }

  /** ", onder meer 3 miljoen voor X". */
  private static boolean amongOthers(Row row, int at) {
    int i = at - 1;
    boolean others = row.at(i).is("meer") || row.at(i).is("andere");
    return others && row.at(i - 1).is("onder") && row.at(i - 2).is(",");
  }

  /** "Zorg: 3 miljoen; onderwijs: 4 miljoen": what stands before the colon is the name of the sum alone. */
  private static boolean labelled(Row row, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (row.at(i).is(";")) {
        return true;
      }
    }
    return false;
  }

  private static boolean continuesList(Row row, int from, int to) {
    boolean joins = false;
    for (int i = from + 1; i < to; i++) {
      if (row.at(i).is(";") || SumVerbs.at(row, i)) {
        return false;
      }
      joins |= row.at(i).is(",") || row.at(i).is("en");
    }
    return joins;
  }

  /** "Van de 105 miljoen die ..., was 59 miljoen uitbetaald", "59 miljoen van de 105 miljoen". */
  private static Optional<Range> ofThe(View view, Sum part) {
    List<Sum> sums = view.sums();
    int index = sums.indexOf(part);
    if (index + 1 < sums.size() && Sum.isWhole(part.row(), part.at(), sums.get(index + 1).at())) {
      return Optional.of(sums.get(index + 1).money()).filter(whole -> larger(whole, part.money())).map(Money::range);
    }
    if (index + 1 < sums.size() && inBrackets(part.row(), part.at(), sums.get(index + 1).at())) {
      return Optional.of(sums.get(index + 1).money()).filter(whole -> larger(whole, part.money())).map(Money::range);
    }
    if (index < 1) {
      return Optional.empty();
    }
    int opening = index - 1;
    while (opening > 0 && sums.get(opening + 1).link() == Sum.Link.AND && sums.get(opening).clause() == part.clause() && !sums.get(opening).isFirst()) {
      opening--; // "Van de 12 miljoen is 4 miljoen overgemaakt en 2 miljoen gecommitteerd"
    }
    Sum first = sums.get(opening);
    int opens = opens(view, first);
    boolean verb = opens > 0 && part.row().at(opens - 1).in(THAT) || part.verbBefore() || verbs(part.row(), first.at(), part.at()) || opens > 0 && SumVerbs.at(part.row(), opens - 1);
    return opens >= 0 && verb && larger(first.money(), part.money()) ? Optional.of(first.money().range()) : Optional.empty();
  }

  /** Whether a sum only opens its sentence as what a later one is taken from: "Van de 105 miljoen is 59 miljoen uitbetaald". */
  static boolean opened(View view, Sum whole) {
    List<Sum> sums = view.sums();
    int mine = sums.indexOf(whole);
    return mine >= 0 && mine + 1 < sums.size() && !Sum.isWhole(whole.row(), whole.at(), sums.get(mine + 1).at())
        && ofThe(view, sums.get(mine + 1)).filter(whole.range()::equals).isPresent();
  }

  /** "3 miljoen (binnen het totaal van 5 miljoen)". */
  private static boolean inBrackets(Row row, int part, int whole) {
    boolean of = row.at(whole - 1).is("van") && isHeap(row.at(whole - 2).lower());
    int i = of ? whole - 3 : whole - 1;
    while (i > part && (row.at(i).in(ARTICLES) || row.at(i).lower().endsWith("e"))) {
      i--;
    }
    boolean done = Phrases.isParticiple(row.at(part + 1).lower()) || row.at(part + 1).lower().startsWith("uitge"); // "3 miljoen uitgegeven (binnen het totaal van 5 miljoen)"
    int bracket = done ? part + 2 : part + 1;
    return row.at(i).in(PointedWholes.OUT_OF) && i == bracket + 1 && row.at(bracket).is("(");
  }

  private static boolean verbs(Row row, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (SumVerbs.at(row, i)) {
        return true;
      }
    }
    return false;
  }

  /** Index of what opens it, -1 where nothing does: "Van de 105 miljoen", "Vorig jaar bleef van de begrote 105 miljoen", "Uit de leningen van de G7 van in totaal 45 miljard". */
  private static int opens(View view, Sum whole) {
    Row row = whole.row();
    if (row.at(whole.clause()).in(RELATIVES) && row.at(whole.clause() - 1).is(",")) {
      int main = row.from(view.clauseOf(row.at(whole.clause() - 2).range()).range().start()); // "Uit de faciliteit, die 5 miljard omvat, was 3 miljard uitbetaald"
      return row.at(main).in(OUT_OF) && row.at(main + 1).in(ARTICLES) ? main : -1;
    }
    int aside = new SumAside(view, whole).opens();
    if (aside > 0) {
      return opensAside(view, row, aside);
    }
    for (int i = whole.at() - 1; i >= whole.clause() && i > whole.at() - FAR; i--) {
      if (row.at(i).in(OUT_OF) && row.at(i + 1).in(ARTICLES)) {
        boolean begins = i == whole.clause() || row.at(i - 1).kind() == Row.Kind.WHEN || SumVerbs.at(row, i - 1) || row.at(i - 1).in(ADVERBS) || row.at(i - 1).in(THAT);
        if (begins && governed(row, i + 2, whole)) {
          return i;
        }
      }
      if (SumVerbs.at(row, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "van de (begrote) 12 miljoen", "van het fonds van 12 miljoen"; not "van het budget 12 miljoen uitgekeerd". */
  private static boolean governed(Row row, int from, Sum whole) {
    int last = whole.at() - 1;
    while (last >= from && row.at(last).in(SumHead.HOW_MUCH)) {
      last--;
    }
    boolean own = row.at(last).is("van") || row.at(last).is("ad") || Phrases.isInflected(row.at(last).lower()); // "van de voor havens gereserveerde 12 miljoen"
    boolean adjectives = true;
    for (int i = from; i <= last; i++) {
      adjectives &= row.at(i).lower().endsWith("e") || row.at(i).in(ADVERBS) || row.at(i).in(SumNouns.PREPOSITIONS) || row.at(i).kind() == Row.Kind.WHEN;
    }
    return own || adjectives;
  }

  /** "Uit de middelen voor X, in totaal 5 miljard, was 3 miljard uitbetaald", "Op 1 mei was van de post X, groot 5 miljoen, 3 miljoen besteed". */
  private static int opensAside(View view, Row row, int aside) {
    List<Clause> clauses = view.clauses();
    int base = clauses.indexOf(view.clauseOf(row.at(aside - 1).range()));
    while (base > 0 && clauses.get(base).opener() == Clause.Opener.SUBORDINATE) {
      base--;
    }
    int main = row.from(clauses.get(base).range().start());
    for (int i = main; i < aside; i++) {
      boolean begins = i == main || row.at(i - 1).kind() == Row.Kind.WHEN || SumVerbs.at(row, i - 1) || row.at(i - 1).in(ADVERBS);
      if (begins && row.at(i).in(OUT_OF) && row.at(i + 1).in(ARTICLES)) {
        return i;
      }
      if (row.at(i).in(RELATIVES)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what is said behind a sum is said of a part of it: the sum only tells how much the part is taken from. */
  static boolean opensSentence(View view, Sum whole) {
    return opens(view, whole) >= 0;
  }

  /**
   * A running total of the sentence before ("tot 4 februari is 5 miljard geleverd") holds a sum of the same stage, currency and theme that was
   * reached inside its time ("in de laatste maanden 2 miljard").
   */
  private static Optional<Range> running(View view, Money part, Optional<String> flow) {
    if (flow.isEmpty()) {
      return Optional.empty();
    }
    Fact.Time partTime = Times.of(view, part.range());
    for (View earlier : view.story().before(view, 1)) {
      for (Money total : earlier.mentions(Money.class)) {
        Fact.Time totalTime = Times.of(earlier, total.range());
        boolean inside =
            partTime.period().flatMap(p -> p.end()).flatMap(end -> totalTime.asOf().flatMap(t -> t.end()).map(stand -> !end.isAfter(stand)))
                .orElse(false);
        boolean sameStage = earlier.stages().of(total.range()).equals(flow);
        boolean sameTheme = Themes.of(earlier, total.range()).equals(Themes.of(view, part.range()));
        if (inside && sameStage && sameTheme && larger(total, part)) {
          return Optional.of(total.range());
        }
      }
    }
    return Optional.empty();
  }

  /** A sum in another currency may be a part; nobody can tell by the numbers. */
  static boolean fits(Money whole, Money part) {
    return !whole.currency().equals(part.currency()) || larger(whole, part);
  }

  /** Whether a sum is larger than another of the same currency. */
  static boolean larger(Money whole, Money part) {
    return whole.currency().equals(part.currency()) && whole.number().max().compareTo(part.number().max()) > 0;
  }
}
