package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/**
 * A percentage beside the figure that it is told of: "400 boten geteld, 6% meer dan vorig jaar", "een daling van 8%", "dat is één op de zeven", "40
 * meldingen (13%)".
 */
final class ShareBeside {

  private static final Set<String> LINKS =
      Set.of("dus", "dat", "dit", "is", "was", "zijn", "wat", "hetgeen", "ofwel", "oftewel", "en", "daarmee", "nog", "eens", "betekent", "zijnde", "maar", "liefst", "wel", "goed", "voor", "neerkomt", "neer", "komt", "op");
  private static final Set<String> EQUALS = Set.of("dat", "dit", "wat", "hetgeen", "ofwel", "oftewel", "zijnde");
  private static final Set<String> MOSTLY = Set.of("meeste", "merendeel", "meerderheid", "overgrote", "gros", "minderheid");
  private static final Set<String> ACCORDING = Set.of("volgens", "blijkens", "naar");
  private static final Set<String> BY = Set.of("van", "met");
  private static final Set<String> UNITS = Set.of("kilo", "kilogram", "kg", "ton", "liter", "kilometer", "km", "hectare", "megawatt", "gigawatt");
  private static final int MOST = 5;
  private static final int FAR = 20;

  private final View view;
  private final Sum share;
  private final Row row;

  ShareBeside(View view, Sum share) {
    this.view = view;
    this.share = share;
    this.row = share.row();
  }

  Optional<Range> find() {
    int at = share.at();
    boolean more = row.at(at + 1).in(ShareChange.MORE);
    int noun = row.at(at - 1).in(BY) && ShareChange.isChange(row.at(at - 2).lower()) ? at - 2 : 0;
    if (more || noun > 0) {
      int start = linked(noun > 0 ? article(noun) : at);
      return start < 0 ? Optional.empty() : changing(start);
    }
    if (row.at(at - 1).is("(") && row.at(at + 1).is(")")) {
      return row.at(at + 2).is("van") ? Phrases.at(view, row, at + 3, share.end()) : most(at - 2).or(() -> part(row.at(at - 1).range().start()));
    }
    int start = linked(at);
    boolean told = start >= 0 && start < at && row.at(start).in(EQUALS) && !row.at(at + 1).word();
    if (told) {
      return counted(start);
    }
    boolean alone = row.at(at - 1).is(",") && !row.at(at + 1).word();
    return alone ? most(at - 2).or(() -> part(row.at(at - 1).range().start())) : Optional.empty();
  }

  /** "De meeste klachten (64%)"; "Verreweg de meeste, 84%, betreffen X" of what the sentence before counts. */
  private Optional<Range> most(int last) {
    for (int i = last; i >= share.clause() && i > last - MOST; i--) {
      if (row.at(i).in(MOSTLY)) {
        boolean alone = i == last;
        int first = row.at(i + 1).is("van") ? i + 2 : i + 1;
        return alone ? view.story().before(view).flatMap(earlier -> ShareFigures.before(earlier, earlier.range()).only(true, false)) : Phrases.at(view, row, first, last + 1);
      }
    }
    return Optional.empty();
  }

  /** "een lichte daling": index of the article. */
  private int article(int noun) {
    int i = noun - 1;
    while (i > share.first() && i > noun - MOST && row.at(i).lower().endsWith("e") && !row.at(i).is("de")) {
      i--;
    }
    return row.at(i).is("een") ? i : noun;
  }

  /** Where the words begin that link a phrase to what stands before it: behind a comma or at the start of the sentence; -1 where they do not. */
  private int linked(int phrase) {
    int i = phrase;
    while (i > 0 && i > phrase - MOST && row.at(i - 1).in(LINKS)) {
      i--;
    }
    for (int k = i - 1; k > i - FAR && k > 0 && row.at(k).word() | row.at(k).is("(") | row.at(k).is(")"); k--) {
      if (row.at(k).in(ACCORDING) && row.at(k - 1).is(",")) {
        return k; // "kostte € 498.000, volgens de makelaars 5% meer dan in 2024"
      }
    }
    boolean mark = row.at(i - 1).is(",") || row.at(i - 1).is(";") || row.at(i - 1).is(":") || row.at(i - 1).is("(");
    return mark || i == 0 && row.at(0).in(ShareWords.THAT) && phrase > 0 ? i : -1;
  }

  private Optional<Range> changing(int start) {
    if (start == 0) {
      return view.story().before(view).flatMap(earlier -> ShareFigures.before(earlier, earlier.range()).changing());
    }
    int mark = row.at(start - 1).range().start();
    Range clause = view.clauseOf(row.at(Math.max(0, start - 2)).range()).range();
    ShareFigures near = ShareFigures.before(view, new Range(clause.start(), Math.max(clause.start(), mark)));
    Optional<Range> point = near.isEmpty() && ShareWords.isPoint(view.lower(share.range())) ? level(clause, mark) : Optional.empty();
    if (point.isPresent()) {
      return point;
    }
    Optional<Range> stuff = near.isEmpty() ? stuff(start) : Optional.empty();
    return stuff.isPresent() ? stuff : near.isEmpty() ? ShareFigures.before(view, new Range(view.range().start(), mark)).changing() : near.changing();
  }

  /** "Het tekort komt uit op 3%, 0,4 procentpunt hoger dan geraamd": what is measured by the percentage before, else what that is of. */
  private Optional<Range> level(Range clause, int mark) {
    List<Quantity> levels = view.mentions(Quantity.class, new Range(clause.start(), Math.max(clause.start(), mark))).stream().filter(one -> one.unit() == Quantity.Unit.PERCENT).toList();
    if (levels.size() != 1) {
      return Optional.empty();
    }
    Sum level = Sum.of(view, levels).get(0);
    return new SumSubject(view, level).whole().or(() -> levels.get(0).thing());
  }

  /** "6.900 kilo cocaïne in beslag genomen, een kwart minder". */
  private Optional<Range> stuff(int before) {
    for (int i = before - 1; i > share.clause() && i > before - FAR; i--) {
      if (row.at(i).in(UNITS) && Character.isDigit(row.at(i - 1).lower().isEmpty() ? ' ' : row.at(i - 1).lower().charAt(0))) {
        boolean verb = row.at(i + 1).lower().endsWith("en") && !row.at(i + 2).word(); // "61.400 ton opvissen"
        return verb ? Optional.empty() : Phrases.at(view, row, i + 1, before - 1);
      }
    }
    return Optional.empty();
  }

  /** "400 jongeren, dat is één op de zeven": of all of them. */
  private Optional<Range> counted(int start) {
    if (start == 0) {
      return view.story().before(view).flatMap(earlier -> ShareFigures.before(earlier, earlier.range()).only(true, false));
    }
    int mark = row.at(start - 1).range().start();
    Optional<Range> part = part(mark);
    return part.isPresent() ? part : ShareFigures.before(view, new Range(view.range().start(), mark)).only(true, false);
  }

  /** "Hiervan was 1 miljoen besteed, een vijfde": of the sum or count that holds the one before. */
  private Optional<Range> part(int place) {
    ShareFigures here = ShareFigures.before(view, new Range(view.range().start(), place));
    Optional<Sum> sum = here.sums().stream().reduce((a, b) -> b).filter(one -> here.counts().stream().allMatch(count -> count.range().start() < one.range().start()));
    if (sum.isPresent()) {
      return Wholes.saidSo(view, sum.get());
    }
    Map<Range, Range> parts = FigureParts.in(view);
    return view.mentions(Quantity.class, new Range(view.range().start(), place)).stream()
        .filter(one -> one.unit() == Quantity.Unit.COUNT)
        .reduce((a, b) -> b)
        .map(Quantity::range)
        .filter(last -> parts.containsKey(last) || parts.containsValue(last))
        .map(last -> parts.getOrDefault(last, last))
        .flatMap(whole -> here.counts().stream().filter(one -> one.range().equals(whole)).findFirst())
        .flatMap(one -> ShareFigures.thing(view, one));
  }
}
