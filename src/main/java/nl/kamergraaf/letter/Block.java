package nl.kamergraaf.letter;

import java.util.OptionalInt;

/**
 * A block of the letter in source order.
 *
 * @param kind what the block is
 * @param at its place, without the line end; without a bullet or the number of a note, with the number of a list item
 * @param printedNumber number printed before a note body or list item, where there is one
 */
public record Block(Kind kind, Span at, OptionalInt printedNumber) {

  /** Kinds of block. */
  public enum Kind {
    HEADING,
    SALUTATION,
    PARAGRAPH,
    LIST_ITEM,
    /** What members of the Kamer ask, in a paper that prints their questions with the answers. */
    QUESTION,
    /** Text of a footnote or end note. */
    NOTE,
    /** Line of the signature block. */
    SIGNATURE,
    /** Addressee, running titles, trailer: belongs to the page, states nothing. */
    FURNITURE
  }
}
