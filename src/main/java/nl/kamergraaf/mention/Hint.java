package nl.kamergraaf.mention;

/**
 * What a word hints at: a finder of such things need not look at a sentence without any. Judged by the word alone, so that it is judged
 * once; see {@link Form}.
 */
enum Hint {
  /** A number, a multiplier or a fraction; "een" alone is none. */
  QUANTITY,
  /** A date may start here, or end in "geleden". */
  DATE,
  /** A document of parliament, or digits that may be its number. */
  DOCUMENT,
  /** Part of a title, as in "minister", "ministerschap" and "Ministers". */
  OFFICE,
  /** The word by which an unknown thing tells its kind, or the first part of one. */
  KIND,
  /** Its plural, which may head a list of names. */
  KINDS;

  int bit() {
    return 1 << ordinal();
  }
}
