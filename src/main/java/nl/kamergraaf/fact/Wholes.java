package nl.kamergraaf.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.text.Range;

/** Which larger sum already holds a sum, so that nobody counts it twice. */
final class Wholes {

  private static final Set<String> PART_WORDS = Set.of("waarvan", "daarvan", "hiervan", "waaronder", "daarbinnen", "waarbinnen", "hierbinnen");
  private static final Set<String> OF_IT = Set.of("daarvan", "hiervan");
  private static final int NEAR = 4;
  private static final Set<String> APART = Set.of("los", "afgezien", "naast", "in_plaats", "ongeacht");
  private static final Set<String> POINTING = Set.of("dit", "dat", "deze", "die");
  static final Set<String> HEAPS =
      Set.of("bedrag", "bedragen", "totaal", "totaalbedrag", "budget", "som", "middelen", "reserve", "pakket", "geld", "reservering", "steun", "investering", "subsidie");
  private static final Set<String> ARTICLES = Set.of("de", "het", "dit", "dat", "deze", "die");
  private static final Set<String> HELD = Set.of("begrepen", "inbegrepen", "meegerekend", "opgenomen");
  private static final Set<String> DIVIDES = Set.of(":", "weten", "namelijk");
  private static final Set<String> ASKED = Set.of("aangevraagd", "aangevraagde", "gevraagd");

  private Wholes() {}

  static Optional<Range> of(View view, Sum part, Optional<String> flow) {
    return saidSo(view, part).or(() -> running(view, part.money(), flow));
  }

  /** The whole that the words of the text name. */
  static Optional<Range> saidSo(View view, Sum part) {
    if (part.has(part.first(), part.next(), ASKED) || part.link() == Sum.Link.COMPARED) {
      return Optional.empty();
    }
    return partWord(view, part).or(() -> divided(view, part)).or(() -> ofThe(view, part)).or(() -> held(view, part)).or(() -> Totals.of(view, part));
  }

  /** "..., waarvan 2 miljoen voor X en 3 miljoen voor Y", "Van dit bedrag is 2 miljoen ...": the sum before the word, here or in the sentence before. */
  private static Optional<Range> partWord(View view, Sum part) {
    Row row = part.row();
    if (row.at(part.at() + 1).in(OF_IT)) {
      return before(view, part.range().start()).filter(sum -> fits(sum, part.money())).map(Money::range); // "3 miljoen daarvan"
    }
    for (int i = part.at() - 1; i >= part.clause() - apposed(row, part.clause()); i--) {
      Row.Item item = row.at(i);
      if (item.kind() == Row.Kind.SUM) {
        if (part.link() != Sum.Link.AND || part.verbBefore()) {
          return Optional.empty();
        }
      }
      boolean points = item.is("van") && row.at(i + 1).in(POINTING) && row.at(i + 2).in(HEAPS);
      boolean including = item.is("inclusief") && i >= part.at() - NEAR; // "12 miljoen, inclusief 2 miljoen voor X"
      if (points || including || (item.in(PART_WORDS) && !row.at(i - 1).in(APART))) {
        Range place = item.range();
        return before(view, place.start()).filter(sum -> fits(sum, part.money())).map(Money::range);
      }
    }
    return Optional.empty();
  }

  /** "waarvan de helft, 6 miljoen, als lening": how many items before a clause the word for the part stands. */
  private static int apposed(Row row, int clause) {
    for (int i = clause - 2; row.at(clause - 1).is(",") && i >= clause - 1 - NEAR; i--) {
      if (row.at(i).in(PART_WORDS)) {
        return clause - i;
      }
      if (!row.at(i).word() || SumVerbs.finite(row.at(i).lower())) {
        return 0;
      }
    }
    return 0;
  }

  private static Optional<Money> before(View view, int place) {
    Optional<Money> here = view.mentions(Money.class, new Range(view.range().start(), place)).stream().reduce((first, second) -> second);
    if (here.isPresent()) {
      return here;
    }
    for (View earlier : view.story().before(view, 1)) {
      List<Sum> wholes = earlier.sums().stream().filter(sum -> saidSo(earlier, sum).isEmpty()).toList();
      if (!wholes.isEmpty()) {
        return Optional.of(wholes.get(wholes.size() - 1).money());
      }
    }
    return Optional.empty();
  }

  /** "5 miljoen, te weten 3 miljoen voor X en 2 miljoen voor Y": what follows adds up to no more than the sum before. */
  private static Optional<Range> divided(View view, Sum part) {
    Row row = part.row();
    List<Sum> sums = view.sums();
    int mine = -1;
    int whole = -1;
    for (int i = 0; i < sums.size() && mine < 0; i++) {
      int at = sums.get(i).at();
      if (i > 0 && (row.at(at - 1).in(DIVIDES) || (row.at(at - 2).in(DIVIDES) && row.at(at - 1).word()))) {
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

  private static boolean continuesList(Row row, int from, int to) {
    boolean joins = false;
    for (int i = from + 1; i < to; i++) {
      if (row.at(i).is(";") || SumVerbs.finite(row.at(i).lower())) {
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
    if (index < 1) {
      return Optional.empty();
    }
    int opening = index - 1;
    while (opening > 0 && sums.get(opening + 1).link() == Sum.Link.AND && sums.get(opening).clause() == part.clause() && !sums.get(opening).isFirst()) {
      opening--; // "Van de 12 miljoen is 4 miljoen overgemaakt en 2 miljoen gecommitteerd"
    }
    Sum first = sums.get(opening);
    boolean opens = first.row().at(first.first()).is("van") && first.isFirst() && ARTICLES.contains(first.row().at(first.first() + 1).lower());
    boolean verb = part.verbBefore() || (opening < index - 1 && sums.get(opening + 1).verbBefore());
    return opens && verb && larger(first.money(), part.money()) ? Optional.of(first.money().range()) : Optional.empty();
  }

  /** "5 miljard; de reservering van 395 miljoen is daarin begrepen". */
  private static Optional<Range> held(View view, Sum part) {
    Row row = part.row();
    for (int i = part.at() + 1; i < part.next(); i++) {
      boolean says = row.at(i).in(HELD) && (row.at(i - 1).is("daarin") || row.at(i - 1).is("hierin") || row.at(i - 1).is("daarbij") || row.at(i - 1).is("hierbij"));
      if (says) {
        return before(view, part.range().start()).filter(sum -> larger(sum, part.money())).map(Money::range);
      }
    }
    return Optional.empty();
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
  private static boolean fits(Money whole, Money part) {
    return !whole.currency().equals(part.currency()) || larger(whole, part);
  }

  /** Whether a sum is larger than another of the same currency. */
  static boolean larger(Money whole, Money part) {
    return whole.currency().equals(part.currency()) && whole.number().max().compareTo(part.number().max()) > 0;
  }
}
