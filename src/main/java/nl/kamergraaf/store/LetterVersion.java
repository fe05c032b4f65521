package nl.kamergraaf.store;

/** The version of a letter that the default view shows: {@code (2025D06724, 1)}. */
public record LetterVersion(String number, int version) {}
