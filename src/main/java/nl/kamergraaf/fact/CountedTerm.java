package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.kamergraaf.mention.NumberWords;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** A term that is counted from another day than the letter's: "binnen zes weken na de Raad van 21 april" ends six weeks behind that day. */
final class CountedTerm {

  private static final Set<String> BEHIND = Set.of("na", "vanaf");
  private static final Set<String> ARTICLES = Set.of("de", "het", "deze", "dit", "dat", "die");
  /** Words from "na" to the day that is counted from, at most. */
  private static final int FAR = 12;

  private final View view;
  private final Words words;

  CountedTerm(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  /** The number that a word says, or null. */
  static Integer number(String word) {
    boolean digits = word.length() < 4 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    OptionalLong said = digits ? OptionalLong.of(Long.parseLong(word)) : NumberWords.parse(word);
    return said.isPresent() ? Integer.valueOf((int) said.getAsLong()) : null;
  }

  /** The first such term inside bounds; without an end where no day is told. */
  Optional<When> in(Range within, LocalDate issued) {
    for (int i = words.startingAt(within.start()); i + 4 < words.size() && words.range(i + 4).end() <= within.end(); i++) {
      Integer number = words.lower(i).equals("binnen") ? number(words.lower(i + 1)) : null;
      if (number != null && BEHIND.contains(words.lower(i + 3)) && plus(issued, number, words.lower(i + 2)).isPresent()) {
        return Optional.of(term(i, number, within, issued));
      }
    }
    return Optional.empty();
  }

  private When term(int binnen, int number, Range within, LocalDate issued) {
    Optional<When> from = from(binnen + 3, within);
    Optional<LocalDate> end = from.flatMap(CountedTerm::day).flatMap(day -> plus(day, number, words.lower(binnen + 2)));
    int noun = binnen + 4;
    while (noun + 1 < words.size() && ARTICLES.contains(words.lower(noun))) {
      noun++;
    }
    Range last = end.isPresent() ? from.get().range() : words.range(noun);
    Range all = words.range(binnen).to(last);
    return end.isPresent() ? new When(all, "undertaking", Optional.of(issued), end, "day", When.Bound.BY) : new When(all, "undertaking", Optional.of(issued), Optional.empty(), "relative-event", When.Bound.FROM);
  }

  /** The day behind "na": nothing but a noun with what belongs to it stands between. */
  private Optional<When> from(int na, Range within) {
    for (When when : view.mentions(When.class, within)) {
      int first = words.startingAt(when.range().start());
      if (when.range().end() > words.range(na).end() && first - na <= FAR) {
        boolean plain = first <= na || view.text().text().substring(words.range(na).end(), when.range().start()).indexOf(',') < 0 && !Words.any(view, new Range(words.range(na).end(), Math.max(words.range(na).end(), when.range().start())), Verbs.finite());
        return plain ? Optional.of(when) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "na 1 juli" begins on the second, "na de Raad van 21 april" names the day itself. */
  private static Optional<LocalDate> day(When when) {
    return when.end().or(() -> when.start().map(start -> start.minusDays(1)));
  }

  private static Optional<LocalDate> plus(LocalDate day, int number, String unit) {
    return Optional.ofNullable(
        switch (unit) {
          case "dag", "dagen" -> day.plusDays(number);
          case "week", "weken" -> day.plusWeeks(number);
          case "maand", "maanden" -> day.plusMonths(number);
          default -> null;
        });
  }
}
