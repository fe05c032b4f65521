package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Deeds of other states, which are none of the government that writes: "is in België ingevoerd", "heeft Duitsland verlaagd", "De Vlaamse regering schafte af". */
final class ForeignDeeds {

  static final Set<String> OWN = Set.of("ik", "wij", "we", "kabinet", "regering", "nederland", "minister", "staatssecretaris", "rijk", "rijksoverheid", "bewindspersonen");
  /** Those of them that other states have too. */
  private static final Set<String> OFFICES = Set.of("kabinet", "regering", "minister", "staatssecretaris");
  private static final Set<String> PLACED = Set.of("in", "door");
  private static final String OF = "van";
  private static final String ADJECTIVE = "se";

  private ForeignDeeds() {}

  /** Whether another state does what a part of a sentence tells, or it is done there, and nobody who writes is named. */
  static boolean in(View view, Range within) {
    return in(view, within, Set.of());
  }

  /** @param asked the words of what is asked for: what is asked for a state is done there */
  static boolean in(View view, Range within, Set<String> asked) {
    return !ours(view, within) && (Words.in(view, within, OFFICES).stream().anyMatch(office -> foreign(view, office)) || view.mentions(Name.class, within).stream().anyMatch(name -> abroad(view, name) && acts(view, name) && !asked.contains(view.lower(name.range()))));
  }

  /** The government that writes is named: not "de Vlaamse regering", "de minister van België". */
  static boolean ours(View view, Range within) {
    return Words.in(view, within, OWN).stream().anyMatch(word -> !OFFICES.contains(view.lower(word)) || !foreign(view, word));
  }

  /** A state that is not the one whose government writes. */
  static boolean abroad(View view, Name name) {
    Optional<Entry> home = view.story().home();
    return name.kind() == Kind.COUNTRY && !name.entry().equals(home);
  }

  /** "is in België ingevoerd", "België heeft", "heeft België" */
  private static boolean acts(View view, Name name) {
    if (name.form() == Spelling.Form.ADJECTIVE) {
      return false;
    }
    Words words = view.wordTable();
    int next = words.startingAt(name.range().end());
    String before = Governor.of(view, name.range().start()).word();
    boolean subject = Verbs.HAVE.contains(before) || !Governor.preposition(before) && next < words.size() && words.isIn(next, Verbs.HAVE);
    return subject || PLACED.contains(before);
  }

  /** "de Vlaamse regering", "het kabinet van België": an office of another state. */
  private static boolean foreign(View view, Range office) {
    Words words = view.wordTable();
    int at = words.startingAt(office.start());
    boolean named = at > 1 && Character.isUpperCase(view.text().text().charAt(words.range(at - 1).start())) && !words.breaks(at - 1) && words.lower(at - 1).endsWith("e");
    String adjective = at > 0 ? words.lower(at - 1) : "";
    boolean ours = adjective.endsWith(ADJECTIVE) && MotionWords.WRITERS.contains(adjective.substring(0, adjective.length() - ADJECTIVE.length())); // "de Nederlandse regering"
    boolean of = at + 1 < words.size() && words.lower(at + 1).equals(OF) && view.mentions(Name.class).stream().anyMatch(name -> abroad(view, name) && name.range().start() == words.range(at + 1).end() + 1);
    return named && !ours || of;
  }
}
