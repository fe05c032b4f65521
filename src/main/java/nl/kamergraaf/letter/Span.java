package nl.kamergraaf.letter;

/**
 * Half-open stretch of the source text, in Unicode code points counted from the start of the decoded input.
 * Web Annotation counts the same way; Java's own string indices differ as soon as a character lies outside the BMP.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
