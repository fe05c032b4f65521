package nl.kamergraaf.text;

/**
 * A sentence: the unit of evidence.
 *
 * @param number counts from 0 in reading order
 * @param paragraph the paragraph it stands in
 * @param range its place in the normalised text, without surrounding blanks
 */
public record Sentence(int number, Paragraph paragraph, Range range) {}
