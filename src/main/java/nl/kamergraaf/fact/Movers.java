package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Holding;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;

/**
 * Which member of the Kamer a surname under a motion means. A surname names a person only if the register has exactly one member of the
 * Kamer with it; where two remain, or where the register knows the person in other offices only, the name stays a name.
 */
final class Movers {

  private static final int YEARS_BACK = 8;

  private Movers() {}

  static Fact.Mover find(Story story, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    List<Entry> alike =
        story.register().entries().stream().filter(entry -> entry.kind() == Kind.PERSON && bears(entry, wanted)).toList();
    if (alike.size() != 1) {
      return new Fact.Mover(name, Optional.empty());
    }
    Entry person = alike.get(0);
    return new Fact.Mover(name, satInTheHouse(story, person) ? Optional.of(person) : Optional.empty());
  }

  private static boolean bears(Entry entry, String surname) {
    for (Spelling spelling : entry.spellings()) {
      String known = spelling.text().toLowerCase(Locale.ROOT);
      if (known.equals(surname) || known.endsWith(" " + surname)) {
        return true;
      }
    }
    return false;
  }

  private static boolean satInTheHouse(Story story, Entry person) {
    LocalDate issued = story.text().letter().header().identity().issued();
    Set<String> seats =
        story.register().entries().stream()
            .filter(entry -> entry.kind() == Kind.OFFICE && entry.iri().endsWith("/office/lid-tweede-kamer"))
            .map(Entry::iri)
            .collect(Collectors.toSet());
    for (Holding holding : story.register().holdings()) {
      if (holding.person().equals(person.iri()) && seats.contains(holding.office()) && recent(holding, issued)) {
        return true;
      }
    }
    return false;
  }

  private static boolean recent(Holding holding, LocalDate issued) {
    boolean started = holding.start().map(start -> !start.isAfter(issued)).orElse(true);
    boolean notLongOver = holding.end().map(end -> end.isAfter(issued.minusYears(YEARS_BACK))).orElse(true);
    return started && notLongOver;
  }
}
