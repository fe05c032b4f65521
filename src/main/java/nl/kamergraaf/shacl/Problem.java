package nl.kamergraaf.shacl;

import java.util.Comparator;

/**
 * Something about a shapes graph because of which its results would not say what its author meant.
 *
 * @param kind how it is to be taken
 * @param where the shape or other node, in Turtle's short form
 * @param what one sentence
 */
public record Problem(Kind kind, String where, String what) {

  public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::kind).thenComparing(Problem::where).thenComparing(Problem::what);

  /** How a problem is to be taken. */
  public enum Kind {
    /** The shapes graph breaks a rule of SHACL. */
    MALFORMED,
    /** A feature that this engine does not have. */
    UNSUPPORTED,
    /** Shapes elsewhere that this graph asks for and that are not here. */
    MISSING,
    /** Worth knowing; the results are right all the same. */
    NOTICE
  }

  /** "unsupported: ex:Shape: sh:reifierShape is no term of SHACL Core or SHACL-SPARQL". */
  public String text() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ": " + where + ": " + what;
  }
}
