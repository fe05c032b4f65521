package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Dates that count from the one named last: "een jaar eerder", "een dag later", "dezelfde periode vorig jaar", "15 juli van dat jaar". */
final class DatePointers {

  private static final Set<String> BEFORE_IT = Set.of("daarvoor", "ervoor", "daarvóór", "eerder", "tevoren");
  private static final Set<String> BEHIND_IT = Set.of("daarna", "erna", "daarop", "erop", "later", "nadien");
  private static final Set<String> MAY = Set.of("mag", "mogen", "kan", "kunnen", "moet", "moeten", "mocht", "mochten");
  private static final int NEAR = 4;
  private static final int MOST_DAYS = 30;

  private final Tokens tokens;
  private final LocalDate issued;

  DatePointers(Tokens tokens, LocalDate issued) {
    this.tokens = tokens;
    this.issued = issued;
  }

  /** @param named what was named last */
  Optional<DatePart> at(int i, Optional<DatePart> named) {
    return named.isEmpty() ? Optional.empty() : year(i, named.get()).or(() -> previous(i, named.get())).or(() -> days(i, named.get())).or(() -> same(i, named.get())).or(() -> half(i, named.get())).or(() -> unit(i, named.get())).or(() -> thatYear(i, named.get()));
  }

  /** "een jaar eerder", "het jaar daarna": the period that was named last, a year away; not "een jaar later dan beoogd". */
  private Optional<DatePart> year(int i, DatePart named) {
    boolean one = tokens.is(i, "een") && tokens.is(i + 1, "jaar");
    boolean the = tokens.is(i - 1, "het") && tokens.is(i, "jaar");
    if (!one && !the) {
      return Optional.empty();
    }
    int word = one ? i + 2 : i + 1;
    boolean pronoun = one || !(tokens.is(word, "eerder") || tokens.is(word, "later"));
    int years = tokens.in(word, BEFORE_IT) ? -1 : tokens.in(word, BEHIND_IT) ? 1 : 0;
    if (years == 0 || !pronoun || !withinYear(named.span()) || tokens.is(word + 1, "dan")) {
      return Optional.empty();
    }
    LocalDate end = named.span().end().plusYears(years);
    boolean monthEnd = named.span().end().getDayOfMonth() == named.span().end().lengthOfMonth();
    LocalDate last = monthEnd ? end.withDayOfMonth(end.lengthOfMonth()) : end;
    return Optional.of(DatePart.of(i, word + 1, "date/relative", new DateSpan(named.span().start().plusYears(years), last, named.span().precision())));
  }

  /** "meer dan in het voorgaande jaar": the year before that of what was named last. */
  private Optional<DatePart> previous(int i, DatePart named) {
    boolean year = tokens.is(i, "voorgaande") && tokens.is(i + 1, "jaar") && tokens.is(i - 1, "het") && withinYear(named.span());
    return year ? Optional.of(DatePart.of(i, i + 2, "date/relative", DateSpan.year(named.span().start().getYear() - 1))) : Optional.empty();
  }

  /** "een dag later", "twee dagen eerder", "de dag daarna": so many days from a day. */
  private Optional<DatePart> days(int i, DatePart named) {
    LocalDate day = named.span().end();
    if (!named.span().precision().equals("day") || day.equals(LocalDate.MAX)) {
      return Optional.empty();
    }
    if (tokens.is(i, "daags")) {
      return dayBehind(i, named);
    }
    if (nextDay(i)) {
      return Optional.of(DatePart.of(i, i + 2, "date/relative", DateSpan.day(day.plusDays(1))));
    }
    boolean the = tokens.is(i - 1, "de") && tokens.is(i, "dag");
    int unit = the ? i : i + 1;
    int word = tokens.is(unit + 1, "nadat") ? -1 : unit + 1;
    long count = the || tokens.is(i, "een") ? 1 : tokens.isWord(i) ? NumberWords.parse(tokens.lower(i)).orElse(0) : tokens.isPlainDigits(i) && tokens.lower(i).length() <= 2 ? DateYear.number(tokens, i) : 0;
    boolean unitFits = tokens.is(unit, count == 1 ? "dag" : "dagen");
    boolean pronoun = !the || !(tokens.is(word, "eerder") || tokens.is(word, "later"));
    boolean behind = tokens.in(word, BEHIND_IT);
    if (count < 1 || count > MOST_DAYS || allowed(i) || !unitFits || !pronoun || !(behind || tokens.in(word, BEFORE_IT)) || tokens.is(word + 1, "dan")) {
      return Optional.empty();
    }
    LocalDate start = behind ? day.plusDays(count) : named.span().start().minusDays(count);
    return named.span().start().equals(LocalDate.MIN) && !behind ? Optional.empty() : Optional.of(DatePart.of(i, word + 1, "date/relative", DateSpan.day(start)));
  }

  /** "de volgende dag": that of a day named before, and never of the letter's. */
  boolean nextDay(int i) {
    return tokens.is(i - 1, "de") && (tokens.is(i, "volgende") || tokens.is(i, "daaropvolgende")) && tokens.is(i + 1, "dag");
  }

  /** "gedetineerden mogen drie dagen eerder met verlof": how much sooner, whatever day was named. */
  private boolean allowed(int i) {
    for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
      if (tokens.in(j, MAY)) {
        return true;
      }
    }
    return false;
  }

  /** "dezelfde periode vorig jaar", "hetzelfde kwartaal van vorig jaar": the period that was named last, in another year. */
  private Optional<DatePart> same(int i, DatePart named) {
    boolean period = (tokens.is(i, "dezelfde") || tokens.is(i, "diezelfde")) && tokens.is(i + 1, "periode");
    boolean quarter = (tokens.is(i, "hetzelfde") || tokens.is(i, "datzelfde")) && tokens.is(i + 1, "kwartaal") && named.span().precision().equals("quarter");
    boolean said = period || quarter;
    int behind = said && tokens.is(i + 2, "van") ? i + 3 : i + 2;
    DateYear year = said ? DateYear.at(tokens, issued, behind) : new DateYear(DateYear.Kind.UNSAID, 0, i);
    if (!year.isSaid() || !withinYear(named.span())) {
      return Optional.empty();
    }
    DateSpan span = named.span();
    int years = year.year() - span.start().getYear();
    return Optional.of(DatePart.of(i, year.next(), "date/relative", new DateSpan(span.start().plusYears(years), span.end().plusYears(years), span.precision())));
  }

  /** "in de eerste helft van vorig jaar 14, in de tweede helft 13": the other half of that year. */
  private Optional<DatePart> half(int i, DatePart named) {
    boolean helft = tokens.is(i + 1, "helft") && tokens.is(i - 1, "de") && named.rule().equals("date/half-year");
    int number = helft ? DateNames.ordinal(tokens.lower(i)).orElse(0) : 0;
    return (number == 1 || number == 2) && !tokens.is(i + 2, "van") ? Optional.of(DatePart.of(i, i + 2, "date/half-year", DateSpan.half(named.span().start().getYear(), number))) : Optional.empty();
  }

  /** "12% meer dan in het kwartaal daarvoor": the one next to that which was named last. */
  private Optional<DatePart> unit(int i, DatePart named) {
    Optional<DateUnit> unit = DateUnit.of(tokens.lower(i)).filter(one -> one.precision().equals(named.span().precision()) && one != DateUnit.YEAR && one != DateUnit.DAY);
    boolean pronoun = (tokens.is(i - 1, "de") || tokens.is(i - 1, "het")) && !tokens.is(i + 1, "eerder") && !tokens.is(i + 1, "later") && !tokens.is(i + 2, "dan");
    int steps = tokens.in(i + 1, BEFORE_IT) ? -1 : tokens.in(i + 1, BEHIND_IT) ? 1 : 0;
    boolean fits = unit.isPresent() && pronoun && steps != 0 && withinYear(named.span());
    return fits ? Optional.of(DatePart.of(i, i + 2, "date/relative", unit.get().around(named.span().start().plus(unit.get().times(steps))))) : Optional.empty();
  }

  /** "aan opslag is in dat jaar": the year of what was named last. */
  private Optional<DatePart> thatYear(int i, DatePart named) {
    boolean that = (tokens.is(i, "dat") || tokens.is(i, "datzelfde")) && tokens.is(i + 1, "jaar") && !tokens.in(i + 2, BEFORE_IT) && !tokens.in(i + 2, BEHIND_IT);
    return that && withinYear(named.span()) ? Optional.of(DatePart.of(i, i + 2, "date/relative", DateSpan.year(named.span().start().getYear()))) : Optional.empty();
  }

  /** "Daags daarna volgde Canada": the day behind that which was named last. */
  private Optional<DatePart> dayBehind(int i, DatePart named) {
    boolean day = tokens.is(i, "daags") && (tokens.is(i + 1, "daarna") || tokens.is(i + 1, "erna") || tokens.is(i + 1, "nadien"));
    return day ? Optional.of(DatePart.of(i, i + 2, "date/relative", DateSpan.day(named.span().end().plusDays(1)))) : Optional.empty();
  }

  /** "15 juli van dat jaar": a date without a year takes that of the one named last. */
  DatePart inThatYear(DatePart part, Optional<DatePart> named) {
    int that = tokens.is(part.next(), "van") || tokens.is(part.next(), "in") ? part.next() + 1 : part.next();
    boolean says = (tokens.is(that, "dat") || tokens.is(that, "datzelfde") || tokens.is(that, "hetzelfde")) && tokens.is(that + 1, "jaar");
    int before = tokens.is(part.next(), "uit") ? part.next() + 1 : that;
    boolean preceding = part.ofYear().isPresent() && tokens.is(before, "het") && (tokens.is(before + 1, "voorgaande") || tokens.is(before + 1, "voorafgaande")) && tokens.is(before + 2, "jaar");
    if (preceding) {
      int year = named.filter(n -> withinYear(n.span())).map(n -> n.span().start().getYear()).orElse(issued.getYear()) - 1;
      return new DatePart(part.first(), before + 3, part.rule(), part.ofYear().get().apply(year), Optional.empty(), part.edge());
    }
    boolean known = part.ofYear().isPresent() && named.filter(n -> withinYear(n.span())).isPresent();
    if (known && (tokens.is(part.next(), "ervoor") || tokens.is(part.next(), "daarvoor"))) {
      return before(part, named.get()); // "in de zomer ervoor"
    }
    return says && known
        ? new DatePart(part.first(), that + 2, part.rule(), part.ofYear().get().apply(named.get().span().start().getYear()), Optional.empty(), part.edge())
        : part;
  }

  /** The last of such periods that is over before the one named begins. */
  private static DatePart before(DatePart part, DatePart named) {
    int year = named.span().start().getYear();
    DateSpan same = part.ofYear().get().apply(year);
    DateSpan span = same.end().isBefore(named.span().start()) ? same : part.ofYear().get().apply(year - 1);
    return new DatePart(part.first(), part.next() + 1, part.rule(), span, Optional.empty(), part.edge());
  }

  /** Only what is no longer than a year is compared with the year before. */
  private static boolean withinYear(DateSpan span) {
    boolean closed = !span.start().equals(LocalDate.MIN) && !span.end().equals(LocalDate.MAX);
    return closed && span.end().isBefore(span.start().plusYears(1));
  }
}
