package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** One sentence on its way through the date grammars: single dates, ranges of two, dates that share a year. */
final class WhenScan {

  private static final Set<String> BEFORE_SECOND = Set.of("de", "het", "in", "op", "uiterlijk", "van");
  /** Rules whose dates are told without an article. */
  private static final Set<String> PLAIN = Set.of("date/day", "date/numeric", "date/month", "date/months", "date/year", "date/years", "date/ago");

  private static final Endings PAPERS = new Endings(Set.of("brief", "verslag", "schrijven", "verzoek"));
  private static final Set<String> FUTURE_PAPERS = Set.of("het", "komende", "volgende", "aanstaande", "eerstvolgende");

  private static final Set<String> REST = Set.of("rest", "restant", "vervolg");
  private static final int WEEKS = 53;
  private static final int RECURS = 8;
  private static final int PROMISED = 16;
  private static final int LONGEST_BRACKETS = 16;

  private final Tokens tokens;
  private final LocalDate issued;
  /** What may start with a name such as "maandag" or "eind", with digits, with a number in words. */
  private final List<DateGrammar> names;

  private final List<DateGrammar> digits;
  private final List<DateGrammar> numbers;
  private final Optional<DatePart> before;
  private Optional<DatePart> last = Optional.empty();
  private final DateTense tense;
  private final DatePointers pointers;

  /**
   * @param note the sentence stands in a note
   * @param before what the sentence right before it named last
   */
  WhenScan(Tokens tokens, LocalDate issued, boolean note, Optional<DatePart> before) {
    this.before = before;
    this.tokens = tokens;
    this.issued = issued;
    this.tense = new DateTense(tokens);
    this.pointers = new DatePointers(tokens, issued);
    DateGrammar days = new DateDays(tokens, issued);
    DateGrammar relatives = new DateRelatives(tokens, issued);
    DateGrammar years = new DateYears(tokens, note);
    this.names = List.of(days, new DateMonths(tokens, issued), new DateYearParts(tokens, issued), relatives, years);
    this.digits = List.of(days, relatives, years);
    this.numbers = List.of(relatives);
  }

  /** What was named last. */
  Optional<DatePart> last() {
    return last;
  }

  private Optional<DatePart> named() {
    return last.or(() -> before);
  }

  void run(Consumer<Mention> out) {
    int i = 0;
    while (i < tokens.size()) {
      int start = i;
      Optional<DatePart> read = part(i, continuesYears(i));
      read = read.filter(found -> !pointers.nextDay(start));
      read = read.isPresent() ? read.map(found -> pointers.inThatYear(found, named())) : pointers.at(start, named());
      if (read.isEmpty()) {
        i++;
        continue;
      }
      DatePart first = dayAfter(read.get());
      Optional<DatePart> second = joined(first);
      if (second.isPresent() && isRange(first, second.get())) {
        DatePart shared = DateYearShare.shareYear(first, second.get());
        DatePart end = DateYearShare.followYear(first, second.get());
        if (first.ofYear().isPresent() && second.get().ofYear().isPresent() && shared.ofYear().isPresent() && isOver(shared, When.Bound.WITHIN)) {
          shared = first.at(first.ofYear().get().apply(yearOf(shared) - 1));
          end = DateYearShare.followYear(shared, second.get());
        }
        out.accept(when(first.first(), end.next(), "date/range", taught(first, shared.span().through(end.span())), WhenBound.of(tokens, first).bound() == When.Bound.BY ? When.Bound.BY : When.Bound.WITHIN));
        last = Optional.of(DatePart.of(first.first(), end.next(), "date/range", shared.span().through(end.span())));
        i = end.next();
      } else {
        DatePart one = weekOf(second.map(next -> DateYearShare.shareYear(first, next)).orElse(first));
        give(one, out);
        last = overYears(one) ? named() : Optional.of(one.at(onItsSide(one)));
        i = one.next();
      }
    }
  }

  /** "524 miljard over de komende tien jaar, tegen 486 miljard een jaar eerder": nothing is a year before ten years. */
  private static boolean overYears(DatePart part) {
    boolean counted = part.rule().equals("date/relative") && !part.span().start().equals(LocalDate.MIN);
    return counted && part.span().start().plusYears(1).isBefore(part.span().end());
  }

  /** "vorige week dinsdag en woensdag": two days on end are one stretch. */
  private DatePart dayAfter(DatePart day) {
    int next = day.next() + 1;
    boolean another = day.rule().equals("date/weekday") && tokens.is(day.next(), "en") && DateNames.weekday(tokens.lower(next)).isPresent() && !tokens.isDigits(next + 1);
    LocalDate after = another ? day.span().end().plusDays(1) : day.span().end();
    boolean follows = another && after.getDayOfWeek().getValue() == DateNames.weekday(tokens.lower(next)).getAsInt() && !DateYear.at(tokens, issued, next + 1).told();
    return follows ? DatePart.of(day.first(), next + 1, day.rule(), new DateSpan(day.span().start(), after, "day")) : day;
  }

  /** "in 2026, 2027 en 2028". */
  private boolean continuesYears(int i) {
    boolean joins = tokens.isDigits(i) && (tokens.is(i - 1, ",") || tokens.is(i - 1, "en") || tokens.is(i - 1, "of"));
    return joins && DateYear.isYear(tokens, i) && last.filter(part -> part.next() == i - 1 && part.rule().equals("date/year")).isPresent();
  }

  private Optional<DatePart> part(int i, boolean joined) {
    List<DateGrammar> grammars = grammars(i);
    for (int g = 0; g < grammars.size(); g++) {
      Optional<DatePart> read = grammars.get(g).at(i, joined);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private List<DateGrammar> grammars(int i) {
    if (tokens.isDigits(i)) {
      return digits;
    }
    if (tokens.isWord(i) && tokens.at(i).form().mayStartDate()) {
      return names;
    }
    return tokens.mayBeNumber(i) ? numbers : List.of();
  }

  /** "het schooljaar 2024-2025" goes from August to July, that of students from September to August. */
  private DateSpan taught(DatePart first, DateSpan years) {
    boolean school = tokens.is(first.first() - 1, "schooljaar") || tokens.is(first.first() - 1, "schooljaren");
    boolean students = tokens.is(first.first() - 1, "studiejaar") || tokens.is(first.first() - 1, "collegejaar");
    boolean one = first.rule().equals("date/year") && years.end().getYear() == years.start().getYear() + 1;
    int month = school ? 8 : 9;
    return (school || students) && one ? DateSpan.months(years.start().getYear(), month, 12, years.precision()) : years;
  }

  /** "in de week van 8 december", "in week 12 van 2025". */
  private DatePart weekOf(DatePart part) {
    int number = tokens.is(part.first() - 1, "van") ? part.first() - 2 : part.first() - 1;
    if (part.rule().equals("date/year") && tokens.isPlainDigits(number) && tokens.lower(number).length() <= 2 && tokens.is(number - 1, "week")) {
      int week = DateYear.number(tokens, number);
      // the week with 4 January is the first
      LocalDate day = part.span().start().withDayOfMonth(4).plusWeeks(week - 1L);
      return week > 0 && week <= WEEKS ? DatePart.of(number - 1, part.next(), "date/week", DateSpan.week(day)) : part;
    }
    boolean week = part.span().precision().equals("day") && tokens.is(part.first() - 1, "van") && tokens.is(part.first() - 2, "week");
    return week ? DatePart.of(part.first() - 2, part.next(), "date/week", DateSpan.week(part.span().start())) : part;
  }

  /** The date that follows after "en", "tot en met", a dash or the like. */
  private Optional<DatePart> joined(DatePart first) {
    return NumberJoin.at(tokens, pastBrackets(first.next())).flatMap(join -> {
      int next = join.next();
      for (int steps = 0; steps < 2 && tokens.in(next, BEFORE_SECOND); steps++) {
        next++;
      }
      boolean range = join.kind().isRange() || isBetween(first);
      return part(next, range);
    });
  }

  /** "29 januari (Kamerstuk 12 345, nr. 6) en 9 september 2016". */
  private int pastBrackets(int i) {
    if (tokens.is(i, "(")) {
      for (int j = i + 1; j < i + LONGEST_BRACKETS; j++) {
        if (tokens.is(j, ")")) {
          return j + 1;
        }
      }
    }
    return i;
  }

  private boolean isBetween(DatePart first) {
    return tokens.is(first.first() - 1, "tussen") || (tokens.in(first.first() - 1, Set.of("de", "het")) && tokens.is(first.first() - 2, "tussen"));
  }

  private boolean isRange(DatePart first, DatePart second) {
    NumberJoin.Kind kind = NumberJoin.at(tokens, pastBrackets(first.next())).orElseThrow().kind();
    // "verlengd op 30 mei 2024 tot 31 mei 2025": the first day is when it was done
    boolean done = kind == NumberJoin.Kind.RANGE && tokens.is(first.first() - 1, "op") && first.span().precision().equals("day") && tokens.is(first.next(), "tot");
    boolean joins = kind.isRange() && !done || (kind == NumberJoin.Kind.AND && isBetween(first));
    return joins && !DateYearShare.followYear(first, second).span().end().isBefore(DateYearShare.shareYear(first, second).span().start());
  }

  /**
   * A limit lies ahead: "voor 1 december" in a letter of February is not the one that is over; neither is "zal op 1 december", nor a season or
   * quarter that nothing calls over. What is told as over lies behind.
   */
  private DateSpan onItsSide(DatePart part) {
    if (part.ofYear().isEmpty()) {
      return part.span();
    }
    When.Bound bound = WhenBound.of(tokens, part).bound();
    int at = part.first();
    if (isOver(part, bound)) {
      return part.ofYear().get().apply(yearOf(part) - 1);
    }
    if (!part.span().end().isBefore(issued) || bound == When.Bound.BY && promised(part)) {
      return part.span();
    }
    boolean stretch = part.rule().equals("date/season") || part.rule().equals("date/quarter");
    boolean moment = (tokens.is(at - 1, "op") || tokens.is(at - 1, "in")) && tense.happens(at);
    boolean limit = bound == When.Bound.BY && !told(part) || tense.future(at) && !ofPaper(at) && !tense.done(part) || bound == When.Bound.WITHIN && tense.promised(at) || bound == When.Bound.UNTIL && tense.lasts(at) || bound != When.Bound.FROM && tense.happensBehind(at, part.next()) || tense.awaited(part) || stretch && !tense.past(at) || moment;
    return limit && !WhenBound.begun(tokens, part) ? part.ofYear().get().apply(yearOf(part) + 1) : part.span(); // "sinds de zomer wordt"
  }

  /** The year by which a part of it is told: that in which a winter ends. */
  private static int yearOf(DatePart part) {
    int end = part.span().end().getYear();
    return part.ofYear().get().apply(end).equals(part.span()) ? end : part.span().start().getYear();
  }

  private boolean isOver(DatePart part, When.Bound bound) {
    if (bound == When.Bound.BY && part.span().start().isAfter(issued)) {
      return told(part);
    }
    if (!part.span().start().isAfter(issued) || part.span().precision().equals("year")) {
      return false;
    }
    return WhenBound.begun(tokens, part) || bound == When.Bound.WITHIN && (ofPaper(part.first()) || tense.done(part) || tense.wholePast(part.first()) || DateHeld.yields(tokens, part) || DateHeld.reported(tokens, part) && !tense.future(part.first()));
  }

  /** "Voor de zomer heb ik u een brief gestuurd": what opens the sentence, before a verb of what is over, is no limit that lies ahead. */
  private boolean told(DatePart part) {
    boolean opens = part.first() <= 2 && (tokens.is(0, "voor") || tokens.is(0, "vóór"));
    boolean verb = tokens.in(part.next(), DateVerbs.HAVE) || tokens.in(part.next(), DateVerbs.PAST) || tokens.in(part.next(), DateVerbs.PAST_UNLESS_ADJECTIVE);
    return opens && verb && tense.past(part.first());
  }

  /** "Mijn voorganger heeft toegezegd dat u voor de zomer bericht krijgt": the limit counts from a day that is not said. */
  private boolean promised(DatePart part) {
    for (int i = part.first() - 1; i > Math.max(0, part.first() - PROMISED); i--) {
      if (tokens.is(i, "dat") && tokens.in(i - 1, DateVerbs.PROMISES)) {
        return true;
      }
    }
    return false;
  }

  /** "bij brief van 3 november": what is written is there before the letter that cites it. */
  private boolean ofPaper(int at) {
    String paper = tokens.lower(at - 2);
    return tokens.is(at - 1, "van") && PAPERS.end(paper) && !tokens.in(at - 3, FUTURE_PAPERS);
  }

  /** "tweemaal per jaar (in februari en in juli)": again and again, and no month of one year. */
  private boolean recurs(DatePart part) {
    int open = part.first() - 1;
    while (open > 1 && part.first() - open < RECURS && !tokens.is(open, "(") && !tokens.is(open, ")")) {
      open--;
    }
    return part.ofYear().isPresent() && tokens.is(open, "(") && tokens.is(open - 1, "jaar") && tokens.is(open - 2, "per");
  }

  private void give(DatePart part, Consumer<Mention> out) {
    if (recurs(part)) {
      return;
    }
    DateSpan span = onItsSide(part);
    boolean open = span.start().equals(LocalDate.MIN) || span.end().equals(LocalDate.MAX);
    WhenBound told = open ? WhenBound.WITHIN : WhenBound.of(tokens, part);
    WhenBound bound = told == WhenBound.WITHIN && goesOn(part) ? WhenBound.FROM : told;
    span = restOf(part, span);
    DateSpan bounded =
        switch (bound.bound()) {
          case WITHIN -> span;
          case FROM -> new DateSpan(bound.after() ? span.end().plusDays(1) : span.start(), LocalDate.MAX, span.precision());
          case UNTIL, BY -> new DateSpan(LocalDate.MIN, bound.closed() || part.edge() || reached(bound, span) ? span.end() : span.start().minusDays(1), span.precision());
        };
    out.accept(when(part.first(), part.next(), part.rule(), bounded, bound.bound()));
  }

  /** "in 2025 en verder", "2024 en latere jaren", "2026 e.v." */
  private boolean goesOn(DatePart part) {
    int next = part.next();
    boolean more = tokens.is(next, "en") && (tokens.is(next + 1, "verder") && (part.first() <= 2 || !tokens.isWord(next + 2)) || tokens.is(next + 1, "later") || tokens.is(next + 1, "latere") && tokens.is(next + 2, "jaren"));
    boolean shortened = tokens.is(next, "e") && tokens.is(next + 1, ".") && tokens.is(next + 2, "v") && tokens.glued(next + 2) || tokens.is(next, "ev");
    return part.span().precision().equals("year") && (more || shortened);
  }

  /** "de rest van 2025", "later dit jaar", "nog deze maand": from the letter's day on; "eerder dit jaar": up to it. */
  private DateSpan restOf(DatePart part, DateSpan span) {
    if (span.start().isAfter(issued) || span.end().isBefore(issued) || span.start().equals(span.end())) {
      return span;
    }
    int before = tokens.is(part.first() - 1, "in") ? part.first() - 2 : part.first() - 1;
    boolean rest = tokens.is(part.first() - 1, "van") && tokens.in(part.first() - 2, REST);
    boolean still = tokens.is(before, "nog") && (!tense.past(part.first()) || tense.promised(part.first())) && !tense.would(part.first()); // "nog dit jaar bleek"
    if (rest || still || says(part, before, "later")) {
      return new DateSpan(issued, span.end(), span.precision());
    }
    return says(part, before, "eerder") ? new DateSpan(span.start(), issued, span.precision()) : span;
  }

  private boolean says(DatePart part, int before, String word) {
    return tokens.is(part.first(), word) || tokens.is(before, word);
  }

  /** "tot 4 december": up to a day is said where that day still counts. */
  private static boolean reached(WhenBound bound, DateSpan span) {
    return bound.bound() == When.Bound.UNTIL && span.start().equals(span.end());
  }

  private When when(int first, int next, String rule, DateSpan span, When.Bound bound) {
    boolean article = !PLAIN.contains(rule) && !rule.equals("date/range") && (tokens.is(first - 1, "de") || tokens.is(first - 1, "het"));
    Range range = tokens.range(article ? first - 1 : first, next);
    return new When(range, rule, known(span.start()), known(span.end()), span.precision(), bound);
  }

  private static Optional<LocalDate> known(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day);
  }
}
