package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.text.Range;

/** One title that several have: "de Franse en de Duitse minister van Defensie". Each is an office of its own, with the words that name them together. */
final class SharedTitles {

  private final Words words;
  private final OfficeOwners owners;
  private final OfficeTitles titles;
  private final OfficePersons persons;
  private final Offices offices;
  private final Consumer<Mention> out;

  SharedTitles(Words words, OfficeOwners owners, OfficeTitles titles, OfficePersons persons, Offices offices, Consumer<Mention> out) {
    this.words = words;
    this.owners = owners;
    this.titles = titles;
    this.persons = persons;
    this.offices = offices;
    this.out = out;
  }

  /** "de Australische en Nederlandse ministers van Buitenlandse Zaken": one of each country. Gives the index behind, or that of the title. */
  int ofStates(int index, String noun) {
    List<EntryHits.Named> countries = states(index);
    Optional<OfficeTitles.Titled> title = titles.plural(index, noun);
    if (countries.size() < 2 || title.isEmpty() || !Titles.isPlural(noun) && persons.behind(title.get().end()).isPresent()) {
      return index;
    }
    Range range = countries.get(0).range().to(title.get().range());
    countries.forEach(named -> tell(range, title.get(), owners.of(named)));
    return title.get().end();
  }

  private List<EntryHits.Named> states(int index) {
    List<EntryHits.Named> countries = new ArrayList<>();
    for (Optional<EntryHits.Named> state = owners.adjective(index - 1); state.isPresent(); ) {
      countries.add(0, state.get());
      int before = words.from(state.get().range().start()) - 1;
      int join = words.get(before).is("de") ? before - 1 : before; // "de Franse en de Duitse ministers"
      boolean more = words.get(join).is("en") || words.get(join).is(",");
      state = more ? owners.adjective(join - 1) : Optional.empty();
    }
    return countries;
  }

  /** "de voorzitters van de Europese Commissie en de Europese Raad": each body has its own. */
  int ofBodies(int start, OfficeTitles.Titled title, EntryHits.Named first) {
    List<EntryHits.Named> bodies = new ArrayList<>();
    int end = title.end();
    for (Optional<EntryHits.Named> next = Optional.of(first); next.isPresent(); ) {
      bodies.add(next.get());
      end = words.from(next.get().range().end());
      next = joined(end);
    }
    Range whole = words.get(start).range().to(bodies.get(bodies.size() - 1).range());
    if (bodies.size() > 1) { // "de ambassadeurs van Nederland" are many
      bodies.forEach(named -> tell(whole, title, owners.of(named)));
    }
    return end;
  }

  /** The body behind "en", "en van de". */
  private Optional<EntryHits.Named> joined(int end) {
    if (!words.get(end).is("en") && !words.get(end).is(",")) {
      return Optional.empty();
    }
    int at = words.get(end + 1).is("van") ? end + 2 : end + 1;
    return owners.body(owners.article(at) ? at + 1 : at);
  }

  /** "Ministers van Financiën, van Defensie en van Landbouw": each has its field. */
  void ofFields(Range whole, List<OfficeTitles.Titled> titled, Optional<Entry> country) {
    titled.forEach(title -> tell(whole, title, country));
  }

  /** "de Israëlische ministers Ben-Gvir en Smotrich": the second has the same title. Gives the index behind him. */
  int another(int start, OfficeTitles.Titled title, Optional<Entry> country, Range second) {
    Range whole = words.get(start).range().to(second);
    out.accept(new OfficeName(whole, OfficeName.LIST, title.title(), Optional.empty(), country, Optional.of(second), Optional.empty()));
    return words.from(second.end());
  }

  private void tell(Range whole, OfficeTitles.Titled title, Optional<Entry> owner) {
    out.accept(new OfficeName(whole, OfficeName.LIST, title.title(), offices.of(title.title(), owner), owner, Optional.empty(), Optional.empty()));
  }
}
