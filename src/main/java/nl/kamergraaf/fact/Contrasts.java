package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * A thing of which a sentence says by "wel" or "niet" alone that the same holds, or does not: "doet niet mee aan X, aan Y wel", "lid van X, maar
 * niet van Y".
 */
final class Contrasts {

  static final Set<String> YES = Set.of("wel");
  private static final Set<String> NO = Set.of("niet", "evenmin");
  private static final Set<String> HINTS = Set.of("wel", "niet", "evenmin", "anders", "tegenstelling", "uitzondering");
  private static final Set<String> JOINS = Set.of("maar", "en", "doch");
  private static final Set<String> EXCEPT = Set.of("anders dan", "in tegenstelling tot", "met uitzondering van");
  private static final String MARKS = ",;";

  private Contrasts() {}

  /** Whether the same holds of a thing; empty where the sentence does not say it in this way. */
  static Optional<Boolean> of(View view, Joined.Placed one) {
    if (!Words.any(view, view.range(), HINTS)) {
      return Optional.empty();
    }
    Governor governor = Governor.of(view, one.range().start());
    int start = governor.isPreposition() ? governor.range().start() : one.range().start();
    String before = view.lower(new Range(view.range().start(), start)).strip();
    if (except(view, governor, one)) {
      return Optional.of(false);
    }
    String last = last(before);
    String rest = before.substring(0, before.length() - last.length()).strip();
    boolean said = YES.contains(last) || NO.contains(last);
    if (said && governor.isPreposition() && (rest.endsWith(",") || JOINS.contains(last(rest)))) {
      return Optional.of(YES.contains(last)); // "maar wel van X", ", niet van X"
    }
    Words words = view.wordTable();
    int next = words.startingAt(one.range().end());
    boolean closes = next < words.size() && (YES.contains(words.lower(next)) || NO.contains(words.lower(next))) && ends(view, words.range(next));
    boolean opens = governor.isPreposition() && (before.endsWith(",") || before.endsWith(";") || JOINS.contains(last));
    return closes && opens ? Optional.of(YES.contains(words.lower(next))) : Optional.empty(); // ", aan X wel."
  }

  /** "anders dan van X", "met uitzondering van X" */
  private static boolean except(View view, Governor governor, Joined.Placed one) {
    String outer = governor.isPreposition() ? view.lower(new Range(view.range().start(), governor.range().end())) : "";
    String inner = governor.isPreposition() ? view.lower(new Range(view.range().start(), governor.range().start())).strip() : "";
    return EXCEPT.stream().anyMatch(words -> outer.endsWith(words) || inner.endsWith(words));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** The clause or sentence ends behind a word. */
  private static boolean ends(View view, Range word) {
    String text = view.text().text();
    return word.end() >= view.range().end() - 1 || MARKS.indexOf(text.charAt(word.end())) >= 0;
  }
}
