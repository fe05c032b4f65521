package nl.kamergraaf.text;

import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;

/**
 * A paragraph, heading, list item or note body.
 *
 * @param number counts from 1 in reading order
 * @param kind the block's kind
 * @param range its place in the normalised text
 * @param section heading under which it stands, empty before the first
 * @param note marker of the note whose body this is, if it is one and the note is known
 */
public record Paragraph(int number, Block.Kind kind, Range range, String section, OptionalInt note) {}
