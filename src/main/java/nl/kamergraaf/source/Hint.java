package nl.kamergraaf.source;

/**
 * What a structured format says of a line.
 *
 * @param kind what the line is
 * @param note number of the note whose text it is, else 0
 */
record Hint(Kind kind, int note) {

  static final Hint NONE = new Hint(Kind.NONE, 0);

  /** What a line is. */
  enum Kind {
    /** The format says nothing: the line's words must tell. */
    NONE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    NOTE,
    /** Office of a signature block. */
    OFFICE,
    /** Name of a signature block. */
    NAME,
    FURNITURE
  }

  static Hint of(Kind kind) {
    return new Hint(kind, 0);
  }

  static Hint note(int number) {
    return new Hint(Kind.NOTE, number);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
