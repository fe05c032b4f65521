package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Dates that count from the letter's day: "vandaag", "vorig jaar", "afgelopen zomer", "komende vrijdag", "de afgelopen drie jaar", "twee weken geleden",
 * "later dit jaar", "eind deze maand", "de laatste twee maanden van 2024".
 */
final class DateRelatives implements DateGrammar {

  private static final Map<String, Integer> DAYS = Map.of("vandaag", 0, "heden", 0, "gisteren", -1, "eergisteren", -2, "morgen", 1, "overmorgen", 2);
  private static final Set<String> NOT_TOMORROW = Set.of("niet", "de", "een", "elke", "iedere", "goede", "s");
  /** "tot op heden", "het heden" */
  private static final Set<String> NO_DAY = Set.of("op", "tot", "het", "van", "in", "verleden");
  private static final Set<String> OPENS = Set.of("\u00ab", "\u201c", "\u201e", "\u2018", "\"", "'");
  private static final Set<String> CLOSES = Set.of("\u00bb", "\u201d", "\u2019");
  /** Tokens from a quotation mark to a word of the title, at most. */
  private static final int QUOTED = 12;
  private static final Set<String> CURRENT = Set.of("dit", "deze");
  private static final Set<String> WITHIN = Set.of("later", "eerder");

  private final Tokens tokens;
  private final LocalDate issued;
  private final DateCounts counts;

  DateRelatives(Tokens tokens, LocalDate issued) {
    this.tokens = tokens;
    this.issued = issued;
    this.counts = new DateCounts(tokens, issued);
  }

  @Override
  public Optional<DatePart> at(int i, boolean joined) {
    Integer days = DAYS.get(tokens.lower(i));
    if (days != null) {
      boolean nowadays = tokens.is(i + 1, "de") && tokens.is(i + 2, "dag") || tokens.is(i - 1, "van") && tokens.is(i - 2, "dag"); // "vandaag de dag", "tot de dag van vandaag"
      boolean present = tokens.is(i, "heden") && (tokens.in(i - 1, NO_DAY) || tokens.is(i + 1, "ten") || tokens.is(i + 1, "en"));
      boolean anyone = tokens.is(0, "wie") && i == 1 || tokens.is(i - 1, "wie") && tokens.is(i - 2, ","); // "Wie vandaag vist, heeft een vergunning nodig"
      boolean idiom = nowadays || present || anyone || tokens.is(i + 1, "op") && tokens.is(i + 2, "morgen"); // "van vandaag op morgen"
      boolean figure = days == 1 && tokens.is(i - 1, "van") && !WhenBound.isMeeting(tokens.lower(i - 2)); // "de zorg van morgen"
      boolean tomorrow = !idiom && !quoted(i) && !figure && (days != 1 || !(tokens.in(i - 1, NOT_TOMORROW) || (tokens.is(i - 1, "op") && tokens.is(i - 2, "vandaag"))));
      return tomorrow ? Optional.of(DatePart.of(i, i + 1, "date/day-word", DateSpan.day(issued.plusDays(days)))) : Optional.empty();
    }
    if (tokens.in(i, WITHIN)) {
      return CURRENT.contains(tokens.lower(i + 1)) ? directed(i + 1).map(part -> part.from(i)) : Optional.empty();
    }
    if (DateNames.part(tokens.lower(i)).isPresent()) {
      return edge(i, DateNames.part(tokens.lower(i)).getAsInt());
    }
    return directed(i).or(() -> weekdayOf(i)).or(() -> counts.at(i));
  }

  /** "de nota «Vandaag is het 2040»": words of a title, or of somebody else on another day. */
  private boolean quoted(int i) {
    for (int j = i - 1; j >= Math.max(0, i - QUOTED); j--) {
      boolean closes = tokens.in(j, CLOSES) || tokens.in(j, OPENS) && tokens.glued(j) && !tokens.glued(j + 1);
      if (closes) {
        return false;
      }
      if (tokens.in(j, OPENS) && (j == 0 || !tokens.glued(j)) && (j + 1 > i || tokens.glued(j + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "eind deze maand", "begin volgende week"; parts of years stand with the years. */
  private Optional<DatePart> edge(int i, int third) {
    int next = tokens.is(i + 1, "van") ? i + 2 : i + 1;
    return directed(next).map(part -> {
      boolean month = part.span().precision().equals("month") && part.span().start().getDayOfMonth() == 1;
      LocalDate start = part.span().start();
      DateSpan span = month ? DateSpan.partOfMonth(start.getYear(), start.getMonthValue(), third) : part.span();
      return new DatePart(i, part.next(), part.rule(), span, Optional.empty(), true);
    });
  }

  private Optional<DatePart> directed(int i) {
    Optional<DateDirection> direction = DateDirection.of(tokens.lower(i));
    if (direction.isEmpty()) {
      return Optional.empty();
    }
    int next = i + 1;
    String word = tokens.lower(next);
    // "het afgelopen kwartaal", "het afgelopen kalenderjaar" is the last one of the calendar
    boolean calendar = word.equals("kwartaal") || word.equals("kalenderjaar");
    DateDirection way = calendar && direction.get() == DateDirection.PAST ? DateDirection.PREVIOUS : direction.get();
    if (word.equals("halfjaar") && way != DateDirection.PAST && way != DateDirection.COMING) {
      return Optional.of(DatePart.of(i, next + 1, "date/relative", half(way)));
    }
    if (DateUnit.of(word).isPresent() && !isCompound(next)) {
      boolean plural = word.endsWith("en");
      Optional<DatePart> within = word.equals("jaar") ? within(i, next, way) : Optional.empty();
      if (within.isPresent()) {
        return within;
      }
      return plural ? counts.open(i, next, way) : Optional.of(week(i, next, DatePart.of(i, next + 1, "date/relative", DateUnit.of(word).get().towards(way, issued))));
    }
    if (DateNames.season(word).isPresent()) {
      int season = DateNames.season(word).getAsInt();
      return Optional.of(DatePart.of(i, next + 1, "date/relative", towards(way, y -> DateSpan.season(y, season))));
    }
    if (DateNames.month(word).isPresent()) {
      int month = DateNames.month(word).getAsInt();
      return Optional.of(DatePart.of(i, next + 1, "date/relative", towards(way, y -> DateSpan.month(y, month))));
    }
    if (DateNames.weekday(word).isPresent() && way != DateDirection.CURRENT) {
      return Optional.of(DatePart.of(i, next + 1, "date/weekday", DateSpan.day(weekday(DateNames.weekday(word).getAsInt(), way.isBack()))));
    }
    return counts.directed(i, next, way);
  }

  /** "dit halfjaar", "vorig halfjaar", "volgend halfjaar". */
  private DateSpan half(DateDirection way) {
    LocalDate day = way == DateDirection.PREVIOUS ? issued.minusMonths(6) : way == DateDirection.FOLLOWING ? issued.plusMonths(6) : issued;
    return DateSpan.half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
  }

  /** "vorig jaar november", "volgend jaar zomer". */
  private Optional<DatePart> within(int first, int unit, DateDirection way) {
    int year = DateUnit.YEAR.towards(way, issued).start().getYear();
    OptionalInt month = DateNames.month(tokens.lower(unit + 1));
    OptionalInt season = DateNames.season(tokens.lower(unit + 1));
    if (month.isPresent()) {
      return Optional.of(DatePart.of(first, unit + 2, "date/relative", DateSpan.month(year, month.getAsInt())));
    }
    return season.isPresent() ? Optional.of(DatePart.of(first, unit + 2, "date/relative", DateSpan.season(year, season.getAsInt()))) : Optional.empty();
  }

  /** "vorige week maandag". */
  private DatePart week(int first, int unit, DatePart part) {
    boolean day = tokens.is(unit, "week") && DateNames.weekday(tokens.lower(unit + 1)).isPresent();
    return day
        ? DatePart.of(first, unit + 2, "date/weekday", DateSpan.day(DateSpan.week(part.span().start()).start().plusDays(DateNames.weekday(tokens.lower(unit + 1)).getAsInt() - 1L)))
        : part;
  }

  /** "vrijdag jl.", "maandag a.s.". */
  private Optional<DatePart> weekdayOf(int i) {
    if (DateNames.weekday(tokens.lower(i)).isEmpty()) {
      return Optional.empty();
    }
    DateYear year = DateYear.at(tokens, issued, i + 1);
    boolean told = year.kind() == DateYear.Kind.LAST || year.kind() == DateYear.Kind.NEXT;
    LocalDate day = weekday(DateNames.weekday(tokens.lower(i)).getAsInt(), year.kind() == DateYear.Kind.LAST);
    return told ? Optional.of(DatePart.of(i, year.next(), "date/weekday", DateSpan.day(day))) : Optional.empty();
  }

  private LocalDate weekday(int number, boolean back) {
    LocalDate day = back ? issued.minusDays(1) : issued.plusDays(1);
    while (day.getDayOfWeek().getValue() != number) {
      day = back ? day.minusDays(1) : day.plusDays(1);
    }
    return day;
  }

  /** The last such period that is over, the one of this year, or the next one to begin. */
  private DateSpan towards(DateDirection way, IntFunction<DateSpan> ofYear) {
    int year = issued.getYear();
    if (way.isBack()) {
      return java.util.stream.IntStream.of(year + 1, year, year - 1).mapToObj(ofYear).filter(s -> s.end().isBefore(issued)).findFirst().orElse(ofYear.apply(year - 2));
    }
    if (way.isForward()) {
      return java.util.stream.IntStream.of(year, year + 1).mapToObj(ofYear).filter(s -> s.start().isAfter(issued)).findFirst().orElse(ofYear.apply(year + 2));
    }
    DateSpan same = ofYear.apply(year);
    return same.precision().equals("season") && same.end().isBefore(issued.withDayOfMonth(1)) && same.start().getMonthValue() == 12 ? ofYear.apply(year + 1) : same;
  }

  private boolean isCompound(int i) {
    return tokens.isDash(i + 1) && tokens.glued(i + 1) && tokens.glued(i + 2);
  }
}
