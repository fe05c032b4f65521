package nl.kamergraaf.text;

/**
 * A place where a note mark may stand.
 *
 * @param range digits with their brackets, if they have any
 * @param number what the digits say, 1 to 999
 * @param score how much the place looks like a mark: about 1 for digits glued to a word, less where a number would do too
 */
record Mark(Range range, int number, double score) {}
