package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;

/**
 * What rules look up besides the letter, found once for all letters.
 *
 * @param home the state whose government writes these letters
 * @param cabinet its cabinet
 * @param house the house to which letters go that name no other
 * @param senate the other house
 * @param regimes sanctions regimes
 * @param titles offices by their titles in capitals
 */
record Background(
    Register register, Movers movers, Optional<Entry> home, Optional<Entry> cabinet, Optional<Entry> house, Optional<Entry> senate, List<Entry> regimes, Map<String, List<Entry>> titles) {

  static Background of(Register register) {
    return new Background(
        register, new Movers(register), register.home(), bySuffix(register, "/org/kabinet"), bySuffix(register, "/org/tweede-kamer"), bySuffix(register, "/org/eerste-kamer"),
        register.entries().stream().filter(entry -> entry.kind() == Kind.REGIME).toList(), titles(register));
  }

  private static Map<String, List<Entry>> titles(Register register) {
    Map<String, List<Entry>> titles = new HashMap<>();
    for (Entry entry : register.entries()) {
      if (entry.kind() == Kind.OFFICE) {
        entry.spellings().stream()
            .map(spelling -> spelling.text().toUpperCase(Locale.ROOT))
            .distinct()
            .forEach(title -> titles.computeIfAbsent(title, key -> new ArrayList<>()).add(entry));
      }
    }
    return titles;
  }

  private static Optional<Entry> bySuffix(Register register, String suffix) {
    return register.entries().stream().filter(entry -> entry.iri().endsWith(suffix)).findFirst();
  }
}
