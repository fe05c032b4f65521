package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Holding;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;

/** Who held which office when, and who is meant by a name beside a title. */
final class Holders {

  private final Register register;
  private final Surnames surnames;
  private final Map<String, List<Holding>> byPerson = new HashMap<>();
  private final Map<String, List<Holding>> byOffice = new HashMap<>();

  Holders(Register register, Surnames surnames) {
    this.register = register;
    this.surnames = surnames;
    for (Holding holding : register.holdings()) {
      byPerson.computeIfAbsent(holding.person(), key -> new ArrayList<>()).add(holding);
      byOffice.computeIfAbsent(holding.office(), key -> new ArrayList<>()).add(holding);
    }
  }

  /**
   * The one person of the register whom a name beside a title can mean: by the office held, else by a full name.
   *
   * @param day the letter's date; empty for a former office
   */
  Optional<Entry> person(String name, String title, Optional<Entry> office, boolean foreign, Optional<LocalDate> day) {
    List<Entry> possible = surnames.of(name);
    List<Entry> holders = possible.stream().filter(p -> holds(p, title, office, day)).toList();
    if (holders.size() == 1) {
      return Optional.of(holders.get(0));
    }
    List<Entry> spelled = register.spelled(name).stream().filter(e -> e.kind() == Kind.PERSON).toList();
    boolean free = spelled.size() == 1 && !foreign && (office.isEmpty() || holdingsOf(spelled.get(0)).isEmpty());
    boolean full = name.indexOf(' ') > 0 && spelled.size() == 1;
    return holders.isEmpty() && (free || full) ? Optional.of(spelled.get(0)) : Optional.empty();
  }

  private boolean holds(Entry person, String title, Optional<Entry> office, Optional<LocalDate> day) {
    return holdingsOf(person).stream()
        .filter(h -> day.map(h::covers).orElse(true))
        .anyMatch(h -> office.map(o -> o.iri().equals(h.office())).orElseGet(() -> isTitled(h.office(), title)));
  }

  /** The one office of that title which a person holds on a day. */
  Optional<Entry> office(Entry person, String title, LocalDate day) {
    List<String> offices =
        holdingsOf(person).stream().filter(h -> h.covers(day)).map(Holding::office).filter(o -> isTitled(o, title)).distinct().toList();
    return offices.size() == 1 ? register.entry(offices.get(0)) : Optional.empty();
  }

  /** Somebody else is known to hold the office on that day. */
  boolean heldByAnother(Entry office, String name, LocalDate day) {
    List<Entry> possible = surnames.of(name);
    List<Holding> then = byOffice.getOrDefault(office.iri(), List.of()).stream().filter(h -> h.covers(day)).toList();
    return !then.isEmpty() && then.stream().noneMatch(h -> possible.stream().anyMatch(p -> p.iri().equals(h.person())));
  }

  private boolean isTitled(String office, String title) {
    return register.entry(office)
        .filter(o -> o.spellings().stream().anyMatch(s -> s.text().equals(title) || s.text().startsWith(title + " ") || s.text().contains(" " + title + " ") || s.text().endsWith(" " + title)))
        .isPresent();
  }

  private List<Holding> holdingsOf(Entry person) {
    return byPerson.getOrDefault(person.iri(), List.of());
  }
}
