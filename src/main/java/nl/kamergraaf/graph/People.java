package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Letters;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Holding;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;

/**
 * Persons, offices and bodies of the register, by the words of a header or a signature block. One person is meant by the exact name, by
 * the key made of it, or by surname and first initial among those who held the office on the day; anything else stays open.
 */
final class People {

  private final Register register;
  private final Iris iris;
  private final LocalDate day;

  People(Register register, Iris iris, LocalDate day) {
    this.register = register;
    this.iris = iris;
    this.day = day;
  }

  Optional<Entry> person(String name, Optional<Entry> office) {
    Optional<Entry> exact = only(Kind.PERSON, name);
    if (exact.isPresent()) {
      return exact;
    }
    Optional<Entry> byKey = register.entry(iris.person(name).getURI());
    return byKey.isPresent() ? byKey : office.flatMap(held -> holderNamed(PersonName.parse(name), held));
  }

  private Optional<Entry> holderNamed(PersonName name, Entry office) {
    List<Entry> holders =
        register.holdings().stream()
            .filter(holding -> holding.office().equals(office.iri()) && holding.covers(day))
            .flatMap(holding -> register.entry(holding.person()).stream())
            .filter(person -> person.spellings().stream().anyMatch(s -> isShortFor(name, PersonName.parse(s.text()))))
            .distinct()
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** "C. Veldkamp" may stand for "C.C.J. Veldkamp", "D. Veldkamp" may not; "Charlotte Wilhelmina Veldkamp" has a second given name. */
  private static boolean isShortFor(PersonName said, PersonName known) {
    String whole = known.prefix().isEmpty() ? known.surname() : known.prefix() + " " + known.surname();
    boolean given = said.surname().toLowerCase(Locale.ROOT).endsWith(" " + whole.toLowerCase(Locale.ROOT));
    return (given || said.sharesSurname(known) && said.prefix().equalsIgnoreCase(known.prefix()))
        && (said.first().isEmpty() || !known.first().isEmpty() && said.first().charAt(0) == known.first().charAt(0));
  }

  /** The only member who sat on the day and bears the surname, with or without a first name before it. */
  Optional<Entry> member(String name) {
    Optional<String> seat = seat().map(Entry::iri);
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    List<Entry> members =
        register.holdings().stream()
            .filter(holding -> seat.filter(holding.office()::equals).isPresent() && holding.covers(day))
            .flatMap(holding -> register.entry(holding.person()).stream())
            .filter(person -> person.spellings().stream().map(s -> s.text().toLowerCase(Locale.ROOT)).anyMatch(s -> s.equals(wanted) || s.endsWith(" " + wanted)))
            .distinct()
            .toList();
    return members.size() == 1 ? Optional.of(members.get(0)) : Optional.empty();
  }

  /** "De Minister van Defensie," is the register's "minister van Defensie", and so is "MINISTER VAN DEFENSIE". */
  Optional<Entry> office(String words) {
    String title = bareTitle(words);
    return Stream.concat(Stream.of(words.strip(), title, Letters.uncapitalised(title)), withField(title))
        .flatMap(form -> only(Kind.OFFICE, form).stream())
        .findFirst()
        .or(() -> register.entry(iris.named("office", title).getURI()));
  }

  /** "Minister (Visserij)" is minister van or voor Visserij, whichever there is. */
  private static Stream<String> withField(String title) {
    int open = title.indexOf(" (");
    if (open < 0 || !title.endsWith(")")) {
      return Stream.of();
    }
    String noun = Letters.uncapitalised(title.substring(0, open));
    String field = title.substring(open + 2, title.length() - 1);
    return Stream.of(noun + " van " + field, noun + " voor " + field);
  }

  static String bareTitle(String words) {
    String title = words.strip();
    while (title.endsWith(",")) {
      title = title.substring(0, title.length() - 1).strip();
    }
    String lower = title.toLowerCase(Locale.ROOT);
    return Letters.uncapitalised(lower.startsWith("de ") ? title.substring(3).strip() : title);
  }

  Optional<Entry> seat() {
    return register.entry(iris.named("office", "lid tweede kamer").getURI());
  }

  Optional<Entry> party(String name) {
    return only(Kind.PARTY, name);
  }

  Optional<Entry> committee(String name) {
    return only(Kind.COMMITTEE, name);
  }

  Optional<Entry> organisation(String name) {
    return only(Kind.ORGANISATION, name);
  }

  /** The person's holding of the office on the day, else the nearest in time that the register has. */
  Optional<Holding> holding(Entry person, Entry office) {
    return register.holdings().stream()
        .filter(holding -> holding.person().equals(person.iri()) && holding.office().equals(office.iri()))
        .min((a, b) -> Long.compare(distance(a), distance(b)));
  }

  private long distance(Holding holding) {
    if (holding.covers(day)) {
      return 0;
    }
    long before = holding.start().filter(day::isBefore).map(start -> start.toEpochDay() - day.toEpochDay()).orElse(0L);
    long after = holding.end().filter(day::isAfter).map(end -> day.toEpochDay() - end.toEpochDay()).orElse(0L);
    return before + after;
  }

  private Optional<Entry> only(Kind kind, String name) {
    List<Entry> entries = register.spelled(name.strip()).stream().filter(entry -> entry.kind() == kind).toList();
    return entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
  }
}
