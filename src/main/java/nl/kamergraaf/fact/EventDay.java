package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * The day of an occurrence that is only named, where the letter has just told it: "U vraagt een brief voor het wetgevingsoverleg Visserij d.d. 12
 * februari. Deze ontvangt u voorafgaand aan het wetgevingsoverleg." No day is told where the sentences before name two.
 */
final class EventDay {

  private static final int LOOK_BACK = 3;
  private static final Set<String> ON = Set.of("van", "op", "d.d", "d.d.", "dd", "d");
  /** Of a noun that another one, or nothing that has been named, is meant by. */
  private static final Set<String> OTHERS = Set.of("een", "volgende", "eerstvolgende", "nieuwe", "elk", "ieder", "vorige");
  /** Characters of the name of an occurrence behind its noun. */
  private static final int NAME = 70;

  private EventDay() {}

  /** The first day of the occurrence; none where it is over. */
  static Optional<LocalDate> of(View view, Range noun, LocalDate issued) {
    if (OTHERS.contains(view.wordBefore(noun.start()))) {
      return Optional.empty();
    }
    String name = view.lower(noun);
    List<LocalDate> days = Stream.concat(Stream.of(view), view.story().preceding(view, LOOK_BACK).stream()).flatMap(told -> days(told, name)).distinct().toList();
    return days.size() == 1 ? Optional.of(days.get(0)).filter(issued::isBefore) : Optional.empty();
  }

  /** The days on which a sentence says that it is held. */
  private static Stream<LocalDate> days(View told, String name) {
    return told.everyCue("promise", told.range()).stream()
        .filter(hit -> hit.concept().name().equals("promise-event") && told.lower(hit.range()).equals(name))
        .flatMap(hit -> told.mentions(When.class).stream().filter(when -> belongs(told, hit.range(), when)).findFirst().flatMap(EventDay::day).stream());
  }

  /** Behind the noun and its name stands "van" or the like, and no verb. */
  private static boolean belongs(View told, Range noun, When when) {
    int between = when.range().start() - noun.end();
    boolean near = between > 0 && between < NAME && when.precision().equals("day");
    return near && ON.contains(told.wordBefore(when.range().start())) && !Words.any(told, new Range(noun.end(), when.range().start()), Verbs.finite());
  }

  /** "voorafgaand aan het overleg van 12 februari" ends on the day before it. */
  private static Optional<LocalDate> day(When when) {
    return when.start().or(() -> when.end().map(end -> end.plusDays(1)));
  }
}
