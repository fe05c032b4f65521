package nl.kamergraaf.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.text.Range;

/** Sums that a total before or behind them is made of, where the words announce a division or the figures add up to the cent. */
final class Totals {

  /** Openings of a sentence that divides a sum of the sentence before. */
  private static final Set<String> DIVIDING =
      Set.of(
          "het gaat", "hierbij gaat het", "daarbij gaat het", "dit betreft", "het betreft", "dit bedrag", "deze middelen", "dit budget", "hiervan", "daarvan", "de middelen worden",
          "het bedrag", "het budget wordt", "dit is opgebouwd", "dit bestaat", "het pakket bestaat", "deze bestaan", "dit geld", "de verdeling", "de bijdrage is", "deze bijdrage");
  private static final List<String> REST = List.of("de resterende", "het resterende", "de overige", "de rest");
  private static final Set<String> TOGETHER = Set.of("samen", "totaal", "opgeteld", "totale", "tezamen");
  private static final Set<String> WITH_IT = Set.of("waarmee", "waardoor", "daarmee", "hiermee");
  private static final Set<String> PARTS = Set.of("waarvan", "weten", "namelijk", "verdeeld", "bestaande", "waaronder");
  private static final int LEAD_IN = 12;
  private static final int FEWEST = 2;
  private static final Set<String> TIMES = Set.of("jaar", "maand", "kwartaal", "week");
  private static final int MOST_PARTS = 6;
  private static final int MOST_SUMS = 12;

  private Totals() {}

  /** The total that a sum is a part of. */
  static Optional<Range> of(View view, Sum part) {
    if (isEach(part)) {
      return Optional.empty();
    }
    return item(view, part).or(() -> besides(view, part)).or(() -> behind(view, part)).or(() -> ahead(view, part)).or(() -> grown(view, part)).or(() -> rest(view, part)).or(() -> summedUp(view, part)).map(Money::range);
  }

  /** An item of a list; the total stands in the sentence that opens it with a colon or, where that one divides, in the sentence before. */
  private static Optional<Money> item(View view, Sum part) {
    if (view.sentence().paragraph().kind() != Block.Kind.LIST_ITEM || view.sums().get(0) != part) {
      return Optional.empty();
    }
    BigDecimal parts = part.number().min();
    List<View> earlier = view.story().before(view, LEAD_IN);
    for (int i = 0; i < earlier.size(); i++) {
      View lead = earlier.get(i);
      if (lead.sentence().paragraph().kind() == Block.Kind.LIST_ITEM) {
        parts = lead.sums().isEmpty() ? parts : parts.add(lead.sums().get(0).number().min());
        continue;
      }
      if (!lead.words(lead.range()).stripTrailing().endsWith(":")) {
        return Optional.empty();
      }
      boolean before = lead.sums().isEmpty() && divides(lead) && i + 1 < earlier.size();
      return total(before ? earlier.get(i + 1) : lead).filter(holds(part.money(), parts));
    }
    return Optional.empty();
  }

  /** "3 miljoen voor X en 2 miljoen voor Y, samen 5 miljoen": the last sum of the sentence. */
  private static Optional<Money> behind(View view, Sum part) {
    List<Sum> sums = view.sums();
    Sum last = sums.get(sums.size() - 1);
    boolean together = sums.size() > FEWEST && last != part && last.has(last.first(), last.at(), TOGETHER);
    return together && adds(sums.subList(0, sums.size() - 1), last.money()) ? Optional.of(last.money()) : Optional.empty();
  }

  /** "Het pakket van 5 miljoen omvat 3 miljoen aan leningen en 2 miljoen aan giften": the first sum, which the others make. */
  private static Optional<Money> ahead(View view, Sum part) {
    List<Sum> sums = view.sums();
    boolean listed = sums.stream().noneMatch(sum -> sum.link() == Sum.Link.TO || sum.link() == Sum.Link.COMPARED || sum.row().at(sum.at() - 1).is("met"));
    boolean made = sums.size() > FEWEST && sums.get(0) != part && listed && !parallel(sums) && adds(sums.subList(1, sums.size()), sums.get(0).money());
    return made ? Optional.of(sums.get(0).money()) : Optional.empty();
  }

  /** "5 miljoen voor X, 3 miljoen voor Y en 2 miljoen voor Z", "X krijgt 5 miljoen, Y 3 miljoen en Z 2 miljoen": the first is one of a list, not their total. */
  private static boolean parallel(List<Sum> sums) {
    Sum first = sums.get(0);
    Sum second = sums.get(1);
    Row row = first.row();
    boolean verb = false;
    int colon = -1;
    for (int i = first.at() + 1; i < second.at(); i++) {
      verb |= SumVerbs.at(row, i);
      colon = row.at(i).is(":") || row.at(i).is("(") || row.at(i).in(PARTS) ? i : colon;
    }
    return !verb && colon < 0 && first.clause() == second.clause() && row.at(first.at() + 1).lower().equals(row.at(second.at() + 1).lower()) || named(row, first, second, verb, colon);
  }

  /** "X krijgt 5 miljoen, Y 3 miljoen". */
  private static boolean named(Row row, Sum first, Sum second, boolean verb, int colon) {
    boolean comma = row.at(first.at() + 1).is(",") && second.at() == first.at() + 3;
    return !verb && colon < 0 && comma && row.at(first.at() + 2).capital();
  }

  /** "3 miljoen, waarmee de steun in totaal 9 miljoen bedraagt", "3 miljoen. De totale steun komt daarmee op 9 miljoen". */
  private static Optional<Money> grown(View view, Sum part) {
    List<Sum> sums = view.sums();
    int next = sums.indexOf(part) + 1;
    if (next < sums.size()) {
      Sum later = sums.get(next);
      boolean reaches = later.row().at(later.clause()).in(WITH_IT) && later.has(later.clause(), later.at(), TOGETHER);
      return reaches ? Optional.of(later.money()).filter(holds(part.money(), part.number().min())) : Optional.empty();
    }
    Optional<View> following = view.story().after(view);
    boolean told = following.filter(after -> after.sums().size() == 1 && WITH_IT.stream().anyMatch(after.lower()::contains) && after.sums().get(0).has(0, after.sums().get(0).at(), TOGETHER)).isPresent();
    Optional<Money> total = told ? Optional.of(following.get().sums().get(0).money()) : Optional.empty();
    return total.filter(all -> sums.size() == 1 || adds(sums, all)).filter(holds(part.money(), part.number().min()));
  }

  /** "2,8 miljard is uitgetrokken. Dat komt bovenop de 3,4 miljard van eerder. In totaal is dus 6,2 miljard uitgetrokken": what stands before makes the total. */
  private static Optional<Money> summedUp(View view, Sum part) {
    List<View> parts = new ArrayList<>(List.of(view));
    Optional<View> next = view.story().after(view);
    for (int i = 0; i < MOST_PARTS && next.isPresent(); i++) {
      View total = next.get();
      if (total.sums().size() == 1 && total.sums().get(0).has(0, total.sums().get(0).at(), TOGETHER)) {
        return Optional.of(total.sums().get(0).money()).filter(all -> Wholes.larger(all, part.money()) && adds(view, parts, all));
      }
      parts.add(total);
      next = view.story().after(total);
    }
    return Optional.empty();
  }

  /** Whether the sums of some sentences on end, with those of the few before them, make a total. */
  private static boolean adds(View first, List<View> views, Money total) {
    List<Sum> sums = new ArrayList<>();
    views.forEach(view -> sums.addAll(totals(view)));
    List<View> earlier = first.story().before(first, MOST_PARTS);
    for (int i = 0; i <= earlier.size(); i++) {
      if (sums.size() >= FEWEST && sums.size() <= MOST_SUMS && adds(sums, total)) {
        return true;
      }
      boolean same = i < earlier.size() && earlier.get(i).sharesParagraph(first);
      if (!same) {
        return false;
      }
      sums.addAll(totals(earlier.get(i)));
    }
    return false;
  }

  /** Without what is so much for each: "800 euro per huishouden". */
  private static List<Sum> totals(View view) {
    return view.sums().stream().filter(sum -> !isEach(sum)).toList();
  }

  private static boolean isEach(Sum sum) {
    return sum.row().at(sum.at() + 1).is("per") && sum.row().at(sum.at() + 2).word() && !TIMES.contains(sum.row().at(sum.at() + 2).lower());
  }

  /** All sums of the sentence together are what the sentence before names. */
  private static Optional<Money> besides(View view, Sum part) {
    Optional<View> earlier = view.story().before(view);
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Optional<Money> total = total(earlier.get());
    boolean compares = view.sums().stream().anyMatch(sum -> sum.link() == Sum.Link.COMPARED || sum.link() == Sum.Link.TO);
    boolean adds = view.sums().size() >= FEWEST && total.isPresent() && !compares && adds(view.sums(), total.get());
    boolean divided = total.isPresent() && divides(view) && holds(part.money(), sumOf(view.sums())).test(total.get());
    return adds || divided ? total : Optional.empty();
  }

  /** "Van dit bedrag gaat 3 miljoen naar X. De overige 2 miljoen is voor Y." */
  private static Optional<Money> rest(View view, Sum part) {
    String lower = view.lower();
    List<View> earlier = view.story().before(view, 1);
    if (earlier.isEmpty() || view.sums().size() != 1 || REST.stream().noneMatch(lower::startsWith)) {
      return Optional.empty();
    }
    List<Sum> before = earlier.get(0).sums();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Optional<Range> whole = Wholes.saidSo(earlier.get(0), before.get(before.size() - 1));
    List<View> sources = Stream.concat(earlier.stream(), view.story().before(earlier.get(0), 1).stream()).toList();
    return sources.stream().flatMap(source -> source.mentions(Money.class).stream()).filter(money -> whole.filter(money.range()::equals).isPresent()).findFirst()
        .filter(holds(part.money(), part.number().min().add(before.get(before.size() - 1).number().min())));
  }

  private static boolean divides(View view) {
    String lower = view.lower();
    return DIVIDING.stream().anyMatch(lower::startsWith) || lower.contains("als volgt");
  }

  /** The only sum of a sentence that is no part itself. */
  private static Optional<Money> total(View view) {
    List<Sum> wholes = view.sums().stream().filter(sum -> sum.link() != Sum.Link.COMPARED && sum.link() != Sum.Link.TO).toList();
    return wholes.size() == 1 && view.sums().size() == 1 ? Optional.of(wholes.get(0).money()) : Optional.empty();
  }

  private static BigDecimal sumOf(List<Sum> sums) {
    return sums.stream().map(sum -> sum.number().min()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean adds(List<Sum> parts, Money total) {
    boolean same = parts.stream().allMatch(part -> part.money().currency().equals(total.currency()));
    return same && sumOf(parts).compareTo(total.number().max()) == 0;
  }

  /** Whether a total is larger than a part and no smaller than some parts together. */
  private static Predicate<Money> holds(Money part, BigDecimal parts) {
    return total -> Wholes.larger(total, part) && parts.compareTo(total.number().max()) <= 0;
  }
}
