package nl.kamergraaf.letter;

/**
 * A note mark that the source itself marks as one.
 *
 * @param at place of the mark in the source
 * @param number of the note, unique in the letter
 */
public record NoteMark(Span at, int number) {}
