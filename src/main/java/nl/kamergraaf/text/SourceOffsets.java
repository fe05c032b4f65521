package nl.kamergraaf.text;

import nl.kamergraaf.letter.Span;

/** Offsets by two arrays: for each character of the normalised text, where in the source its stretch begins and ends. */
final class SourceOffsets implements OffsetMap {

  private final String source;
  private final CodePoints points;
  private final int[] from;
  private final int[] to;

  SourceOffsets(String source, CodePoints points, Traced text) {
    this.source = source;
    this.points = points;
    this.from = text.fromIndices();
    this.to = text.toIndices();
  }

  @Override
  public Span toSource(Range range) {
    return new Span(points.at(first(range)), points.at(last(range)));
  }

  @Override
  public String quote(Range range) {
    return source.substring(first(range), last(range));
  }

  private int first(Range range) {
    return range.start() < from.length ? from[range.start()] : from.length == 0 ? 0 : to[to.length - 1];
  }

  private int last(Range range) {
    return range.length() == 0 ? first(range) : to[range.end() - 1];
  }
}
