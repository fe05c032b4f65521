package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Debates of the Kamer about a meeting: "het commissiedebat Landbouwraad van 3 mei", "het AO over de Landbouwraad van 3 mei". The one is named
 * after the meeting; in the other the day may be that of either, unless there are several.
 */
final class KamerTalks {

  private static final Endings TALKS = new Endings(Set.of("overleg", "debat", "gesprek", "vragenuur"));
  /** Short forms of such talks. */
  private static final Set<String> SHORT = Set.of("AO", "VAO", "CD", "SO", "TMD", "VSO");
  private static final Set<String> ABOUT = Set.of("over", "inzake", "betreffende", "rond", "rondom");

  private KamerTalks() {}

  /** The words are the name of such a talk. */
  static boolean own(View view, Range label) {
    List<Range> words = Words.of(view, label);
    return words.stream().anyMatch(word -> talk(view, word)) || named(view, label.start());
  }

  /** Whether a day may be that of the talk about the meeting. */
  static boolean about(View view, Range label, When day) {
    Governor governor = Governor.of(view, label.start());
    return ABOUT.contains(governor.word()) && before(view, governor.range().start()) && day.start().equals(day.end());
  }

  /** "commissiedebat informele JBZ-Raad": no article stands between. */
  private static boolean named(View view, int start) {
    Words words = view.wordTable();
    int at = words.startingAt(start) - 1;
    return at >= 0 && start - words.range(at).end() == 1 && talk(view, words.range(at));
  }

  private static boolean before(View view, int start) {
    Words words = view.wordTable();
    int at = words.startingAt(start) - 1;
    return at >= 0 && talk(view, words.range(at));
  }

  private static boolean talk(View view, Range word) {
    return TALKS.end(view.lower(word)) || SHORT.contains(view.words(word));
  }
}
