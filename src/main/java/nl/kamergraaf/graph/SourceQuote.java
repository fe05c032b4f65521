package nl.kamergraaf.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.kamergraaf.letter.Span;

/** The characters of a source at spans of code points; where code points take two characters is looked up once. */
public final class SourceQuote {

  private final String content;
  /** Places, in code points, of those that take two characters. */
  private final int[] wide;

  public SourceQuote(String content) {
    this.content = content;
    int[] at = IntStream.range(0, content.length()).filter(i -> Character.isHighSurrogate(content.charAt(i)) && i + 1 < content.length() && Character.isLowSurrogate(content.charAt(i + 1))).toArray();
    this.wide = IntStream.range(0, at.length).map(i -> at[i] - i).toArray();
  }

  /**
   * @throws IndexOutOfBoundsException if the span reaches past the end
   */
  public String at(Span span) {
    return content.substring(index(span.start()), index(span.start() + span.length()));
  }

  private int index(int point) {
    int found = Arrays.binarySearch(wide, point);
    return point + (found < 0 ? -found - 1 : found);
  }
}
