package nl.kamergraaf.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/**
 * The larger count that holds a count: "100 schepen, waarvan 30 tankers", "40 van de 300 meldingen", "Van de 300 meldingen zijn er 40 afgehandeld", "300
 * meldingen. Daarvan zijn er 40 afgehandeld". Where more than one count may be meant, none is.
 */
final class FigureParts {

  private static final Set<String> RELATIVE = Set.of("waarvan", "waaronder");
  private static final Set<String> POINTING = Set.of("daarvan", "hiervan", "daaronder", "hieronder");
  private static final Set<String> POINT = Set.of("daarvan", "hiervan", "daaronder", "hieronder", "hen");
  private static final Set<String> AMONG = Set.of("van", "onder");
  private static final Set<String> LISTS = Set.of(",", "en", "alsmede");
  private static final Set<String> THESE = Set.of("de", "het", "deze", "die", "alle", "onze", "in", "totaal", "ruim", "circa", "ongeveer", "bijna");
  /** In items: how far before a count the word that makes it a part may stand. */
  private static final int REACH = 8;

  private final View view;
  private final List<Quantity> counts;
  private final Row row;
  private final Map<Range, Range> wholes = new HashMap<>();

  private FigureParts(View view, List<Quantity> counts) {
    this.view = view;
    this.counts = counts;
    this.row = Row.of(view, counts);
  }

  /** The wholes of those counts of a sentence that are parts. */
  static Map<Range, Range> in(View view) {
    List<Quantity> counts = counts(view);
    if (counts.isEmpty() || counts.size() == 1 && !view.mayHold(POINT)) {
      return Map.of();
    }
    FigureParts parts = new FigureParts(view, counts);
    for (int i = 0; i < counts.size(); i++) {
      Quantity part = counts.get(i);
      parts.whole(i).ifPresent(whole -> parts.wholes.put(part.range(), whole.range()));
    }
    return parts.wholes;
  }

  private static List<Quantity> counts(View view) {
    return view.mentions(Quantity.class).stream().filter(quantity -> quantity.unit() == Quantity.Unit.COUNT).toList();
  }

  private Optional<Quantity> whole(int index) {
    Quantity part = counts.get(index);
    int at = at(part);
    for (int i = at - 1; i >= 0 && i > at - REACH; i--) {
      Row.Item item = row.at(i);
      boolean who = row.at(i - 1).in(AMONG);
      if (item.in(RELATIVE) || item.is("wie") && who) {
        return beside(index, item.is("wie") ? i - 1 : i);
      }
      if (item.in(POINTING) || item.is("hen") && who) {
        return before(index).filter(whole -> fits(whole, part));
      }
      if (!item.word() && item.kind() != Row.Kind.WHEN) {
        break;
      }
    }
    return listed(index).or(() -> ofThe(index)).or(() -> opened(index)).filter(whole -> fits(whole, part));
  }

  private int at(Quantity count) {
    return row.from(count.range().start());
  }

  /** "100 schepen, waarvan 30 tankers": the only count before it, or the one whose noun stands right before the comma; a larger part is the letter's mistake. */
  private Optional<Quantity> beside(int index, int pronoun) {
    if (index == 0) {
      return Optional.empty();
    }
    Quantity last = counts.get(index - 1);
    int next = row.from(last.thing().orElse(last.range()).end() - 1) + 1;
    boolean right = next == pronoun || next == pronoun - 1 && !row.at(next).word();
    return index == 1 || right ? Optional.of(last) : Optional.empty();
  }

  /** The only count before it in the sentence, else in the sentence before. */
  private Optional<Quantity> before(int index) {
    if (index > 0) {
      return index == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }
    List<Quantity> all = view.story().before(view).map(FigureParts::counts).orElse(List.of());
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** "waarvan 30 tankers en 12 vrachtschepen": the second belongs to what the first does. */
  private Optional<Quantity> listed(int index) {
    Range whole = index == 0 ? null : wholes.get(counts.get(index - 1).range());
    int at = at(counts.get(index));
    if (whole == null || !row.at(at - 1).in(LISTS) || row.at(at - 1).is("en") && row.at(at - 2).is(",")) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = index; i >= 0 && (i == index || whole.equals(wholes.get(counts.get(i).range()))); i--) {
      sum = sum.add(counts.get(i).number().min());
    }
    for (int i = at(counts.get(index - 1)) + 1; i < at; i++) {
      if (SumVerbs.at(row, i)) {
        return Optional.empty();
      }
    }
    BigDecimal all = sum;
    return counts.stream().filter(count -> count.range().equals(whole) && all.compareTo(count.number().max()) <= 0).findFirst();
  }

  /** "40 van de 300 meldingen". */
  private Optional<Quantity> ofThe(int index) {
    if (index + 1 >= counts.size()) {
      return Optional.empty();
    }
    int of = at(counts.get(index)) + 1;
    int whole = at(counts.get(index + 1));
    boolean plain = row.at(of).is("van") && whole > of + 1;
    for (int i = of + 1; i < whole; i++) {
      plain &= row.at(i).in(THESE);
    }
    return plain ? Optional.of(counts.get(index + 1)) : Optional.empty();
  }

  /** "Van de 300 meldingen zijn er 40 afgehandeld", not "Van de 300 scholen kregen 40 leerlingen". */
  private Optional<Quantity> opened(int index) {
    Quantity part = counts.get(index);
    int opens = row.from(view.clauseOf(part.range()).range().start());
    if (index == 0 || !row.at(opens).is("van") || !row.at(opens + 1).in(THESE)) {
      return Optional.empty();
    }
    Quantity first = counts.get(Ordered.first(index, i -> at(counts.get(i)) <= opens));
    if (first == part || at(first) - opens >= REACH) {
      return Optional.empty();
    }
    boolean verb = false;
    for (int i = at(first) + 1; i < at(part) && !verb; i++) {
      verb = SumVerbs.at(row, i);
    }
    boolean same = part.thing().isEmpty() || first.thing().filter(noun -> view.lower(noun).endsWith(view.lower(part.thing().get()))).isPresent();
    return verb && same ? Optional.of(first) : Optional.empty();
  }

  private static boolean fits(Quantity whole, Quantity part) {
    return part.number().min().compareTo(whole.number().max()) <= 0;
  }
}
