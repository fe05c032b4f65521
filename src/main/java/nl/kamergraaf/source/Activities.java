package nl.kamergraaf.source;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.kamergraaf.letter.Activity;

/** Reads items such as {@code 2025-02-18 16:20: Debat over de uitspraken (Plenair debat (debat)), TK}. */
final class Activities {

  private Activities() {}

  /** The activity of an item that opens with a moment; title, kind and body may hold parentheses and commas. */
  static Optional<Activity> of(OpenTkHeader.Item item) {
    String text = item.text();
    if (text.length() < 17 || text.charAt(4) != '-' || text.charAt(16) != ':') {
      return Optional.empty();
    }
    return OpenTkReader.moment(text).map(start -> of(start, text.substring(17).strip(), item));
  }

  private static Activity of(LocalDateTime start, String words, OpenTkHeader.Item item) {
    int close = words.lastIndexOf("), ");
    String body = close < 0 ? "" : words.substring(close + 3).strip();
    if (close < 0 && words.endsWith(")")) {
      close = words.length() - 1;
    }
    int open = close < 0 ? -1 : opening(words, close);
    return open < 0
        ? new Activity(start, words, "", "", item.line().at())
        : new Activity(start, words.substring(0, open).strip(), words.substring(open + 1, close).strip(), body, item.line().at());
  }

  /** The parenthesis that the one at {@code close} closes. */
  private static int opening(String words, int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      depth += words.charAt(i) == ')' ? 1 : words.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
