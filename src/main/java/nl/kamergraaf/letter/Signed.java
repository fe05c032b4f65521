package nl.kamergraaf.letter;

import java.util.Optional;

/** One pair of the signature block: office and name as printed, with the place of the name (or of the office where no name is printed). */
public record Signed(Optional<String> office, Optional<String> name, Span at) {}
