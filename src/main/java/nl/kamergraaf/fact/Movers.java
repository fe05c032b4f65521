package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Holding;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;

/**
 * Which member of the Kamer a surname under a motion means. A surname names a person only if the register has exactly one member of the
 * Kamer with it; where two remain, or where the register knows the person in other offices only, the name stays a name.
 */
final class Movers {

  private static final int YEARS_BACK = 8;
  private static final String SEAT = "/office/lid-tweede-kamer";

  /** Persons by their spellings, by their surnames, and by those without what stands before them: "van der lee", "der lee", "lee". */
  private final Map<String, List<Entry>> byName = new HashMap<>();

  /** Periods in the Kamer, by person. */
  private final Map<String, List<Holding>> seats = new HashMap<>();

  Movers(Register register) {
    for (Entry entry : register.entries()) {
      if (entry.kind() == Kind.PERSON) {
        entry.spellings().forEach(spelling -> index(entry, spelling));
      }
    }
    for (Holding holding : register.holdings()) {
      if (register.entry(holding.office()).filter(office -> office.kind() == Kind.OFFICE && office.iri().endsWith(SEAT)).isPresent()) {
        seats.computeIfAbsent(holding.person(), key -> new ArrayList<>()).add(holding);
      }
    }
  }

  /** Strips a first name or initials, and then what stands before a surname: "Hanke Bruins Slot" is no "Slot". */
  private void index(Entry person, Spelling spelling) {
    String text = spelling.text();
    put(text, person);
    int from = behindBlank(text, 0);
    boolean strips = true;
    while (from >= 0 && strips) {
      put(text.substring(from), person);
      int next = behindBlank(text, from);
      strips = Character.isLowerCase(text.charAt(from)) || next > 1 && text.charAt(next - 2) == '.';
      from = next;
    }
  }

  private void put(String name, Entry person) {
    List<Entry> same = byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
    if (!same.contains(person)) {
      same.add(person);
    }
  }

  private static int behindBlank(String name, int from) {
    int blank = name.indexOf(' ', from);
    return blank < 0 ? -1 : blank + 1;
  }

  /** Who is meant by a name in a letter of a day. */
  Fact.Mover find(String name, LocalDate issued) {
    List<Entry> alike = byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    Optional<Entry> member = alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    return new Fact.Mover(name, member.filter(person -> satInTheHouse(person, issued)));
  }

  private boolean satInTheHouse(Entry person, LocalDate issued) {
    return seats.getOrDefault(person.iri(), List.of()).stream().anyMatch(seat -> recent(seat, issued));
  }

  private static boolean recent(Holding holding, LocalDate issued) {
    boolean started = holding.start().map(start -> !start.isAfter(issued)).orElse(true);
    boolean notLongOver = holding.end().map(end -> end.isAfter(issued.minusYears(YEARS_BACK))).orElse(true);
    return started && notLongOver;
  }
}
