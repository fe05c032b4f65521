package nl.kamergraaf.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** The words by which a letter tells what its motions are about ("de motie-X over lachgas"), by which it may name them again ("de motie over lachgas"). */
final class MotionSubjects {

  static final Set<String> OPENERS = Set.of("over", "inzake", "betreffende", "aangaande", "omtrent");
  /** Words of so few letters tell nothing. */
  private static final int SHORT = 3;
  private static final int MOST = 10;

  private MotionSubjects() {}

  /** Tells each motion that a sentence cites what the sentence says that it is about. */
  static void learn(View view, List<MotionPlace> cited) {
    Words words = view.wordTable();
    for (int i = 0; i < cited.size(); i++) {
      int limit = i + 1 < cited.size() ? cited.get(i + 1).range().start() : view.range().end();
      for (int at = words.startingAt(cited.get(i).range().start()); at < words.size() && words.range(at).end() <= limit; at++) {
        if (OPENERS.contains(words.lower(at))) {
          if (cited.get(i).motions().size() == 1) {
            cited.get(i).motions().get(0).about(behind(view, at, limit));
          }
          break;
        }
      }
    }
  }

  /** The words of a subject behind its opener, up to a comma, bracket or verb. */
  static Set<String> behind(View view, int opener, int limit) {
    Words words = view.wordTable();
    Set<String> subject = new HashSet<>();
    for (int at = opener + 1; at < words.size() && at <= opener + MOST && words.range(at).end() <= limit && !Verbs.finite(words.lower(at)); at++) {
      Range gap = new Range(words.range(at - 1).end(), words.range(at).start());
      if (!view.words(gap).isBlank() && at > opener + 1) {
        break;
      }
      if (words.range(at).length() > SHORT && !Treatments.FUNCTION.contains(words.lower(at))) {
        subject.add(words.lower(at));
      }
    }
    return subject;
  }
}
