package nl.kamergraaf.text;

/** Half-open stretch of the normalised text of a letter, in Java string indices. */
public record Range(int start, int end) implements Comparable<Range> {

  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Range other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  public Range to(Range other) {
    return new Range(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Range other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
