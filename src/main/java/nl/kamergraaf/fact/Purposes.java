package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** What a sum is for: the words after it, and the theme they belong to. */
final class Purposes {

  private static final Set<String> INTRODUCERS = Set.of("voor", "aan", "ten", "om", "in", "bij", "bestemd");
  private static final int WORDS = 14;

  private Purposes() {}

  /** The prepositional phrase that follows a sum: "voor humanitaire hulp aan Jemen". */
  static Optional<Range> after(View view, Range money) {
    Range clause = view.clauseOf(money).range();
    String text = view.text().text();
    int start = money.end();
    while (start < clause.end() && text.charAt(start) == ' ') {
      start++;
    }
    int word = wordEnd(text, start, clause.end());
    if (!INTRODUCERS.contains(text.substring(start, word)) || startsDate(view, start)) {
      return Optional.empty();
    }
    int end = start;
    for (int words = 0; words < WORDS && end < clause.end(); words++) {
      int next = wordEnd(text, end, clause.end());
      if (next == end) {
        break;
      }
      if (words > 0 && stops(view, end)) {
        break;
      }
      end = next;
      while (end < clause.end() && text.charAt(end) == ' ') {
        end++;
      }
      if (end > start && end - 1 < text.length() && ".,;:)(".indexOf(text.charAt(end - 1)) >= 0) {
        break;
      }
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end > word ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  private static boolean stops(View view, int position) {
    for (Mention mention : view.mentions()) {
      boolean starts = mention.range().start() == position;
      if (starts && (mention instanceof Money || mention instanceof When)) {
        return true;
      }
    }
    for (Hit.OfConcept verb : view.cues("flow-type")) {
      if (verb.range().start() == position) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsDate(View view, int position) {
    for (When when : view.mentions(When.class)) {
      if (when.range().start() <= position + 4 && position <= when.range().start()) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && text.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  /** The theme of a sum: wording in its clause, else in its sentence, else the heading over it. */
  static Optional<String> subject(View view, Range money) {
    return nearest(view.cues("subject", view.clauseOf(money).range()), money)
        .or(() -> nearest(view.cues("subject"), money))
        .or(() -> heading(view));
  }

  private static Optional<String> nearest(List<Hit.OfConcept> cues, Range money) {
    return cues.stream()
        .min((a, b) -> Integer.compare(View.distance(a.range(), money), View.distance(b.range(), money)))
        .map(cue -> cue.concept().name());
  }

  private static Optional<String> heading(View view) {
    return view.story().headingOf(view).flatMap(above -> nearest(above.cues("subject"), above.range()));
  }
}
