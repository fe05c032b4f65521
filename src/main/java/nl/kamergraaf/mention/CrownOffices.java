package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** "de commissaris van de Koning in Drenthe": the commissioner of a province, and no king. */
final class CrownOffices {

  private static final Set<String> CROWN = Set.of("koning", "koningin");
  private static final int LENGTH = 4;

  private final Reading reading;
  private final Words words;
  private final EntryHits known;
  private final Offices offices;
  private final OfficePersons persons;

  CrownOffices(Reading reading, Words words, EntryHits known, Offices offices, OfficePersons persons) {
    this.reading = reading;
    this.words = words;
    this.known = known;
    this.offices = offices;
    this.persons = persons;
  }

  /** Whether the title starts at a word, in the singular or plural. */
  boolean stands(int index) {
    return words.get(index).lower().startsWith("commissaris") && words.get(index + 1).is("van") && words.get(index + 2).is("de")
        && CROWN.contains(words.get(index + 3).lower());
  }

  /** Whether the king at a word is the one of such a title. */
  boolean inside(int index) {
    return index >= LENGTH - 1 && stands(index - LENGTH + 1);
  }

  /** Reads it; gives the index behind it. Several commissioners are no office. */
  int read(int index, Consumer<Mention> out) {
    int end = index + LENGTH;
    if (!words.get(index).lower().equals("commissaris")) {
      return end;
    }
    int at = words.get(end).is("van") || words.get(end).is("in") ? end + 1 : end;
    at = at > end && words.get(at).is("de") ? at + 1 : at;
    at = at > end && words.get(at).is("provincie") ? at + 1 : at;
    Optional<EntryHits.Named> province = at > end ? province(at) : Optional.empty();
    int behind = province.map(named -> words.from(named.range().end())).orElse(end);
    Optional<Range> person = persons.behind(behind);
    Range title = words.get(index).range().to(words.get(end - 1).range());
    Range range = title.to(person.orElse(words.get(behind - 1).range()));
    Optional<Entry> office = offices.of(reading.text().text(title), Optional.empty());
    out.accept(new OfficeName(range, "office/crown", reading.text().text(title), office, province.flatMap(CrownOffices::authority), person, Optional.empty()));
    return person.map(p -> words.from(p.end())).orElse(behind);
  }

  private Optional<EntryHits.Named> province(int at) {
    return known.startingAt(words.get(at).start()).filter(named -> named.form() != Spelling.Form.ADJECTIVE && authority(named).isPresent());
  }

  private static Optional<Entry> authority(EntryHits.Named named) {
    List<Entry> bodies = named.entries().stream().filter(entry -> entry.kind() == Kind.ORGANISATION || entry.kind() == Kind.PLACE).toList();
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }
}
