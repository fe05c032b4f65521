package nl.kamergraaf.graph;

import nl.kamergraaf.letter.Span;

/** The characters of a source at a span of code points. */
public final class SourceQuote {

  private SourceQuote() {}

  /**
   * @throws IndexOutOfBoundsException if the span reaches past the end
   */
  public static String of(String content, Span span) {
    int start = content.offsetByCodePoints(0, span.start());
    return content.substring(start, content.offsetByCodePoints(start, span.length()));
  }
}
