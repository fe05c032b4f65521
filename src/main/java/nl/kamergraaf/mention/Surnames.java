package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;

/**
 * The register's persons by surname. The surname is what follows the initials in a spelling such as "D.M. van Weel"; a spelling of one
 * word is a surname by itself.
 */
final class Surnames {

  private static final char HYPHEN = '-';
  private static final int MOST_HYPHENS = 4;

  private final Map<String, Set<Entry>> bySurname = new HashMap<>();

  Surnames(Register register) {
    for (Entry entry : register.entries()) {
      if (entry.kind() == Kind.PERSON) {
        for (Spelling spelling : entry.spellings()) {
          String surname = withoutInitials(spelling.text());
          if (!surname.equals(spelling.text()) || surname.indexOf(' ') < 0) {
            bySurname.computeIfAbsent(key(surname), k -> new TreeSet<>(java.util.Comparator.comparing(Entry::iri))).add(entry);
          }
        }
      }
    }
  }

  /** Everybody who may be meant by a name as written: surname, or initials or first names with surname. */
  List<Entry> of(String name) {
    String surname = withoutInitials(name);
    List<Entry> persons = new ArrayList<>(bySurname.getOrDefault(key(surname), Set.of()));
    if (!surname.equals(name)) {
      String initials = letters(name.substring(0, name.length() - surname.length()));
      persons.removeIf(person -> person.spellings().stream().noneMatch(s -> initialsOf(s.text()).startsWith(initials)));
    }
    for (int space = name.indexOf(' '); persons.isEmpty() && space > 0; space = name.indexOf(' ', space + 1)) {
      String rest = name.substring(space + 1);
      bySurname.getOrDefault(key(rest), Set.of()).stream().filter(person -> isCalled(person, name)).forEach(persons::add);
    }
    return persons;
  }

  /** Every one of the names is somebody's. */
  boolean knowsAll(List<String> names) {
    return names.stream().noneMatch(name -> of(name).isEmpty());
  }

  /**
   * The surnames of two or more persons that hyphens join: "Van Campen-Boswijk". As one name it is nobody's, and each of its parts is somebody's.
   *
   * @return the name alone where it is one
   */
  List<String> apart(String name) {
    long hyphens = name.chars().filter(c -> c == HYPHEN).count();
    if (hyphens == 0 || hyphens > MOST_HYPHENS || !of(name).isEmpty()) {
      return List.of(name);
    }
    for (int hyphen = name.indexOf(HYPHEN); hyphen > 0; hyphen = name.indexOf(HYPHEN, hyphen + 1)) {
      String first = name.substring(0, hyphen);
      List<String> others = apart(name.substring(hyphen + 1));
      if (!of(first).isEmpty() && knowsAll(others)) {
        List<String> each = new ArrayList<>(List.of(first));
        each.addAll(others);
        return each;
      }
    }
    return List.of(name);
  }

  private static boolean isCalled(Entry person, String name) {
    return person.spellings().stream().anyMatch(s -> s.text().equals(name));
  }

  static String withoutInitials(String name) {
    int at = 0;
    int space;
    while ((space = name.indexOf(' ', at)) > 0 && name.charAt(space - 1) == '.') {
      at = space + 1;
    }
    return name.substring(at);
  }

  private static String initialsOf(String name) {
    return letters(name.substring(0, name.length() - withoutInitials(name).length()));
  }

  private static String letters(String initials) {
    return initials.replace(".", "").replace(" ", "");
  }

  private static String key(String surname) {
    return surname.toLowerCase(Locale.ROOT);
  }
}
