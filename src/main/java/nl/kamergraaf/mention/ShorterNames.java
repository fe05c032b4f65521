package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.register.Kind;

/**
 * Names that say again, shorter, what the letter names in full: "het Speciaal Tribunaal" where "het Speciaal Tribunaal voor Soedan" is the one
 * body whose name begins so, "het tribunaal voor Gaza" where "een internationaal tribunaal voor Gaza" is the one, "een gijzelingstribunaal" where
 * "het Internationaal Tribunaal voor Gijzelneming" is. Courts, commissions and groups only; where two begin alike, nothing is merged. A name that
 * somewhere shows that it is that of an international body is so everywhere in the letter.
 */
final class ShorterNames {

  /** Letters of a word by which it is known again in a compound, and of the shortest such word. */
  private static final int STEM = 6;
  private static final int SHORTEST = 5;
  /** Between a noun and a stem, and before a whole name: no name has them. */
  private static final String MARK = "|";
  private static final String WHOLE = "=";

  private ShorterNames() {}

  /** The mentions with such names standing for the longer ones; time is linear in the letter. */
  static List<Mention> resolve(List<Mention> mentions) {
    Map<String, Name> beginnings = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof Name name && wanted(name)) {
        beginnings(name, beginnings, several);
        joined(name, beginnings, several);
      }
    }
    beginnings.keySet().removeAll(several);
    if (beginnings.isEmpty()) {
      return mentions;
    }
    List<Mention> resolved = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      resolved.add(mention instanceof Name name && name.candidates().isEmpty() ? resolved(name, beginnings) : mention);
    }
    return resolved;
  }

  private static Name resolved(Name name, Map<String, Name> beginnings) {
    if (!wanted(name)) {
      Name shown = name.kind() == Kind.ORGANISATION ? beginnings.get(WHOLE + name.label()) : null;
      return shown == null ? name : shorter(name, shown);
    }
    boolean whole = name.label().indexOf(' ') > 0;
    String label = name.label().toLowerCase(Locale.ROOT);
    Name longer = whole ? beginnings.get(label) : null;
    Name said = !whole && name.kind().isAccountabilityBody() && name.label().equals(label) ? compound(label, beginnings) : null;
    if (said != null) {
      return new Name(name.range(), name.rule(), said.label(), said.kind(), name.form(), said.candidates(), name.abbreviation());
    }
    return longer == null ? name : shorter(name, longer);
  }

  /** The body whose name says with more words what a compound in small letters says in one. */
  private static Name compound(String label, Map<String, Name> beginnings) {
    String noun = KindWords.end(label).map(KindWords.KindWord::word).orElse(label);
    int first = label.length() - noun.length();
    return first < SHORTEST ? null : beginnings.get(noun + MARK + label.substring(0, Math.min(first, STEM)));
  }

  /** The head of a name of several words with the stem of each of its others: "tribunaal" and "gijzel" of "Internationaal Tribunaal voor Gijzelneming". */
  private static void joined(Name name, Map<String, Name> beginnings, Set<String> several) {
    if (!name.kind().isAccountabilityBody() || name.label().indexOf(' ') < 0) {
      return;
    }
    beginnings.putIfAbsent(WHOLE + name.label(), name);
    String label = name.label().toLowerCase(Locale.ROOT);
    String[] words = label.split(" ");
    for (String head : words) {
      String noun = KindWords.whole(head).or(() -> KindWords.end(head)).filter(kind -> kind.kind().isAccountabilityBody()).map(KindWords.KindWord::word).orElse("");
      for (int i = 0; i < words.length && !noun.isEmpty(); i++) {
        if (words[i].length() >= SHORTEST && !words[i].equals(head)) {
          begins(noun + MARK + words[i].substring(0, Math.min(words[i].length(), STEM)), label, name, beginnings, several);
        }
      }
    }
  }

  private static boolean wanted(Name name) {
    return name.kind().isAccountabilityBody() || name.kind().isCollaboration();
  }

  private static void beginnings(Name name, Map<String, Name> beginnings, Set<String> several) {
    String label = name.label().toLowerCase(Locale.ROOT);
    String core = name.kind().isAccountabilityBody() ? DescribedBodies.core(label) : label;
    if (core.length() < label.length() && core.indexOf(' ') > 0) {
      begins(core, label, name, beginnings, several);
      for (int space = core.indexOf(' ', core.indexOf(' ') + 1); space > 0; space = core.indexOf(' ', space + 1)) {
        begins(core.substring(0, space), label, name, beginnings, several); // "het tribunaal voor agressie", of "het Speciaal Tribunaal voor Agressie tegen Oekraïne"
      }
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
