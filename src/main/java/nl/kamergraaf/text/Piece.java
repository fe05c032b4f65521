package nl.kamergraaf.text;

import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;

/**
 * A paragraph before it is numbered: its place in the text under construction.
 *
 * @param block index of the block it comes from: the paragraphs of one note share it
 * @param printed number printed before it
 * @param parenthesised whether that number is printed as {@code 1)}
 */
record Piece(Block.Kind kind, int block, Range range, OptionalInt printed, boolean parenthesised) {

  Piece at(Range moved) {
    return new Piece(kind, block, moved, printed, parenthesised);
  }

  /** Whether note marks can stand in it. */
  boolean carriesMarks() {
    return switch (kind) {
      case HEADING, PARAGRAPH, LIST_ITEM, QUESTION -> true;
      case SALUTATION, NOTE, SIGNATURE, FURNITURE -> false;
    };
  }
}
