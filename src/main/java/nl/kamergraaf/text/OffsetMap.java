package nl.kamergraaf.text;

import nl.kamergraaf.letter.Span;

/** The way from the normalised text back into the source. */
public interface OffsetMap {

  /** Code points of the source that a range of the normalised text stands for. */
  Span toSource(Range range);

  /** The source's characters for a range. */
  String quote(Range range);
}
