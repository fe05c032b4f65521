package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** Periods of a counted length: "de afgelopen drie jaar", "de komende maanden", "twee weken geleden", "de laatste twee maanden van 2024". */
final class DateCounts {

  private static final int MOST = 200;
  private static final Set<String> ANCHORS_ELSEWHERE = Set.of("na", "nadat", "voor", "voordat", "vanaf", "sinds", "eerder", "later");

  /** Who sets a term to others, or what it counts from. */
  private static final Set<String> SETS_A_TERM =
      Set.of("toegezegd", "toezegging", "toezeggingen", "aangekondigd", "beloofd", "afspraak", "afspraken", "afgesproken", "gebruikelijk", "beval", "beveelt", "bevolen", "gelast", "gelastte", "verplicht", "verplichtte", "verzoekt", "verzocht", "vraagt", "vroeg", "eist", "eiste", "moet", "moeten", "moest", "moesten", "dient", "dienen",
          "daarvan", "daarna", "hiervan", "nadat", "zodra", "wanneer", "na", "mocht", "vervolgens");

  /** "keert binnen vijf jaar terug", "brengt het twee jaar terug tot": how long something lasts. */
  private static final Set<String> LASTS = Set.of("binnen", "na", "over", "tot", "naar", "van", "met", "voor", "te", "de", "het");

  private static final Set<String> WRITERS = Set.of("ik", "wij", "we", "kamer", "u", "kabinet", "zal", "zullen", "komt", "komen", "volgt", "volgen", "verschijnt");
  /** In tokens: how far from a term its writer may stand. */
  private static final int REACH = 40;
  private static final int MONTHS = 12;

  private final Tokens tokens;
  private final LocalDate issued;
  private final NumberGrammar grammar;

  DateCounts(Tokens tokens, LocalDate issued) {
    this.tokens = tokens;
    this.issued = issued;
    this.grammar = tokens.grammar();
  }

  Optional<DatePart> at(int i) {
    int number = tokens.is(i, "binnen") ? i + 1 : i;
    if (tokens.is(i, "eerste") || tokens.is(i, "laatste")) {
      return ofYear(i);
    }
    Optional<Length> length = length(number);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    Length read = length.get();
    if (number == i) {
      boolean since = tokens.is(read.next + 1, "dat"); // "het is elf jaar geleden dat ..."
      boolean back = tokens.is(read.next, "terug") && !tokens.in(i - 1, LASTS) && !tokens.in(read.next + 1, LASTS);
      return (tokens.is(read.next, "geleden") || back) && !since ? ago(i, read) : Optional.empty();
    }
    // "binnen tien jaar" is a duration, "binnen twee weken na ondertekening" counts from elsewhere
    boolean elsewhere = tokens.in(read.next, ANCHORS_ELSEWHERE) || read.unit == DateUnit.YEAR || countsFromElsewhere(i);
    DateSpan span = new DateSpan(issued, issued.plus(read.period), read.unit.precision());
    return elsewhere ? Optional.empty() : Optional.of(DatePart.of(i, read.next, "date/within", span));
  }

  /** "wordt daarvan binnen twee weken in kennis gesteld", "beval de staat om binnen zeven dagen": the day from which it counts is not the letter's. */
  private boolean countsFromElsewhere(int within) {
    for (int i = within - 1; i >= 0 && !tokens.is(i, ";"); i--) {
      if (tokens.is(i, "om") && i == within - 1 || tokens.in(i, SETS_A_TERM)) {
        return true;
      }
    }
    return tokens.is(tokens.size() - 1, "?") || !promises(within);
  }

  /** From the letter's day counts only what its writer is going to do: "Binnen twee weken stuur ik u", not "aanvragen worden binnen twee weken behandeld". */
  private boolean promises(int within) {
    for (int i = Math.max(0, within - REACH); i < tokens.size() && i < within + REACH; i++) {
      if (tokens.in(i, WRITERS)) {
        return true;
      }
    }
    return false;
  }

  private Optional<DatePart> ago(int i, Length read) {
    DateSpan counted = read.unit.around(issued.minus(read.period));
    boolean more = tokens.is(i - 1, "ruim") || tokens.is(i - 1, "dan") && tokens.is(i - 2, "langer"); // "5% meer dan een jaar geleden" compares
    DateSpan span = more ? new DateSpan(LocalDate.MIN, counted.end(), counted.precision()) : counted;
    return Optional.of(DatePart.of(i, read.next + 1, "date/ago", span));
  }

  /** "afgelopen drie jaar", "komende twee weken", "afgelopen half jaar". */
  Optional<DatePart> directed(int first, int number, DateDirection way) {
    if (way == DateDirection.CURRENT) {
      return Optional.empty();
    }
    return length(number).map(read -> {
      boolean back = way.isBack();
      DateSpan span = new DateSpan(back ? issued.minus(read.period) : issued, back ? issued : issued.plus(read.period), read.unit.precision());
      return DatePart.of(first, read.next, "date/relative", span);
    });
  }

  /** "komende maanden": one end is the letter's day, the other is left open. Years are too vague to be a date, and so are months or weeks that are over. */
  Optional<DatePart> open(int first, int unit, DateDirection way) {
    DateUnit of = DateUnit.of(tokens.lower(unit)).orElseThrow();
    boolean near = of == DateUnit.WEEK || of == DateUnit.MONTH;
    return near && way.isForward() ? Optional.of(DatePart.of(first, unit + 1, "date/relative", new DateSpan(issued, LocalDate.MAX, of.precision()))) : Optional.empty();
  }

  /** "laatste twee maanden van 2024", "eerste drie kwartalen van dit jaar". */
  private Optional<DatePart> ofYear(int i) {
    Optional<Length> length = length(i + 1);
    if (length.isEmpty() || length.get().unit == DateUnit.YEAR) {
      return Optional.empty();
    }
    DateYear year = DateYear.at(tokens, issued, length.get().next);
    if (!year.isSaid()) {
      return firstMonths(i, length.get());
    }
    DateSpan whole = DateSpan.year(year.year());
    DateSpan span =
        tokens.is(i, "eerste")
            ? new DateSpan(whole.start(), whole.start().plus(length.get().period).minusDays(1), length.get().unit.precision())
            : new DateSpan(whole.end().plusDays(1).minus(length.get().period), whole.end(), length.get().unit.precision());
    return Optional.of(DatePart.of(i, year.next(), "date/months-of-year", span));
  }

  /** "in de eerste acht maanden": of the year that has gone so far, where it has gone that far, else of the one before. */
  private Optional<DatePart> firstMonths(int i, Length length) {
    long months = length.period.toTotalMonths();
    boolean plain = tokens.is(i, "eerste") && tokens.is(i - 1, "de") && (tokens.is(i - 2, "in") || tokens.is(i - 2, "over")) && !tokens.is(length.next, "van") && !tokens.is(length.next, "na");
    if (!plain || length.unit != DateUnit.MONTH || months < 2 || months >= MONTHS) {
      return Optional.empty();
    }
    int year = LocalDate.of(issued.getYear(), 1, 1).plusMonths(months).isAfter(issued) ? issued.getYear() - 1 : issued.getYear();
    return Optional.of(DatePart.of(i, length.next, "date/months-of-year", DateSpan.months(year, 1, (int) months, "month")));
  }

  private Optional<Length> length(int i) {
    if (tokens.is(i, "half") && tokens.is(i + 1, "jaar")) {
      return Optional.of(new Length(Period.ofMonths(6), DateUnit.MONTH, i + 2));
    }
    if (tokens.is(i, "halfjaar")) {
      return Optional.of(new Length(Period.ofMonths(6), DateUnit.MONTH, i + 1));
    }
    if (tokens.is(i, "anderhalf") && tokens.is(i + 1, "jaar")) {
      return Optional.of(new Length(Period.ofMonths(18), DateUnit.MONTH, i + 2));
    }
    boolean one = (tokens.is(i, "een") || tokens.is(i, "één")) && DateUnit.of(tokens.lower(i + 1)).isPresent();
    if (one) {
      DateUnit unit = DateUnit.of(tokens.lower(i + 1)).orElseThrow();
      return Optional.of(new Length(unit.times(1), unit, i + 2));
    }
    return (tokens.isDigits(i) || tokens.isWord(i) ? grammar.at(i) : Optional.<NumberValue>empty())
        .filter(value -> !value.isScaled() && value.raw().scale() <= 0 && value.raw().intValue() > 0 && value.raw().longValue() <= MOST)
        .flatMap(value -> DateUnit.of(tokens.lower(value.next())).map(unit -> new Length(unit.times(value.raw().intValue()), unit, value.next() + 1)));
  }

  private record Length(Period period, DateUnit unit, int next) {}
}
