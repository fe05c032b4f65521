package nl.kamergraaf.text;

import nl.kamergraaf.letter.Span;

/** Offsets by what each character of the normalised text stands for in the source. */
final class SourceOffsets implements OffsetMap {

  private final String source;
  private final CodePoints points;
  private final Traced text;

  SourceOffsets(String source, CodePoints points, Traced text) {
    this.source = source;
    this.points = points;
    this.text = text;
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
    if (range.start() < text.length()) {
      return text.from(range.start());
    }
    return text.length() == 0 ? 0 : text.to(text.length() - 1);
  }

  private int last(Range range) {
    return range.length() == 0 ? first(range) : text.to(range.end() - 1);
  }
}
