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
 * @param regimes sanctions regimes whose packages the register counts
 * @param against the state that a sanctions regime is against, by the IRI of the regime
 * @param titles offices by their titles in capitals
 */
record Background(
    Register register, Movers movers, Optional<Entry> home, Optional<Entry> cabinet, Optional<Entry> house, Optional<Entry> senate, List<Entry> regimes, Map<String, Entry> against, Map<String, List<Entry>> titles) {

  static Background of(Register register) {
    return new Background(
        register, new Movers(register), register.home(), bySuffix(register, "/org/kabinet"), bySuffix(register, "/org/tweede-kamer"), bySuffix(register, "/org/eerste-kamer"),
        counted(register), against(register), titles(register));
  }

  /** The register keys both by the state's code: {@code regime/eu-irn-drones} and {@code country/irn}. */
  private static Map<String, Entry> against(Register register) {
    Map<String, Entry> against = new HashMap<>();
    for (Entry regime : register.entries()) {
      int key = regime.iri().lastIndexOf('/') + 1;
      String[] parts = regime.iri().substring(key).split("-");
      if (regime.kind() == Kind.REGIME && parts.length > 1) {
        register.entry(regime.iri().substring(0, key).replace("/regime/", "/country/") + parts[1]).ifPresent(state -> against.put(regime.iri(), state));
      }
    }
    return against;
  }

  /** The register keys both alike: {@code regime/eu-rus} and {@code package/eu-rus-16}. */
  private static List<Entry> counted(Register register) {
    List<String> packages = register.entries().stream().filter(entry -> entry.kind() == Kind.PACKAGE).map(Entry::iri).toList();
    return register.entries().stream()
        .filter(entry -> entry.kind() == Kind.REGIME && packages.stream().anyMatch(iri -> iri.startsWith(entry.iri().replace("/regime/", "/package/") + "-")))
        .toList();
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
