package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that say again, shorter, what the letter names in full: "het Speciaal Tribunaal" where "het Speciaal Tribunaal voor Soedan" is the one
 * body whose name begins so, "het tribunaal voor Gaza" where "een internationaal tribunaal voor Gaza" is the one. Courts, commissions and groups
 * only; where two begin alike, nothing is merged.
 */
final class ShorterNames {

  private ShorterNames() {}

  /** The mentions with such names standing for the longer ones; time is linear in the letter. */
  static List<Mention> resolve(List<Mention> mentions) {
    Map<String, Name> beginnings = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof Name name && wanted(name)) {
        beginnings(name, beginnings, several);
      }
    }
    beginnings.keySet().removeAll(several);
    if (beginnings.isEmpty()) {
      return mentions;
    }
    List<Mention> resolved = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      boolean unknown = mention instanceof Name name && wanted(name) && name.candidates().isEmpty() && name.label().indexOf(' ') > 0;
      Name longer = unknown ? beginnings.get(((Name) mention).label().toLowerCase(Locale.ROOT)) : null;
      resolved.add(longer == null ? mention : shorter((Name) mention, longer));
    }
    return resolved;
  }

  private static boolean wanted(Name name) {
    return name.kind().isAccountabilityBody() || name.kind().isCollaboration();
  }

  private static void beginnings(Name name, Map<String, Name> beginnings, Set<String> several) {
    String label = name.label().toLowerCase(Locale.ROOT);
    String core = name.kind().isAccountabilityBody() ? DescribedBodies.core(label) : label;
    if (core.length() < label.length() && core.indexOf(' ') > 0) {
      begins(core, label, name, beginnings, several);
    }
    for (int space = label.indexOf(' '); space > 0; space = label.indexOf(' ', space + 1)) {
      begins(label.substring(0, space), label, name, beginnings, several);
    }
  }

  private static void begins(String shorter, String label, Name name, Map<String, Name> beginnings, Set<String> several) {
    Name other = beginnings.putIfAbsent(shorter, name);
    if (other != null && !other.label().toLowerCase(Locale.ROOT).equals(label)) {
      several.add(shorter);
    }
  }

  private static Name shorter(Name name, Name longer) {
    return new Name(name.range(), "name/shorter", longer.label(), longer.kind(), name.form(), longer.candidates(), name.abbreviation());
  }
}
