package nl.kamergraaf.query;

/**
 * A query is not run, or not run to its end, for a reason that whoever asked can do something about; the message is a sentence for
 * them, in plain ASCII. It is no error of an expression: those only drop a row.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of reason. */
  public enum Reason {
    /** It is no query. */
    MALFORMED,
    /** It is too long to be read. */
    TOO_LARGE,
    /** It is a query, and asks for something that is not done here. */
    NOT_ALLOWED,
    /** It asks for more than one query may use. */
    TOO_MUCH,
    /** It took longer than a query may take. */
    TOO_LONG,
    /** The answer cannot be written in any of the formats that were asked. */
    NOT_ACCEPTABLE,
    /** What it needs from elsewhere did not come. */
    ELSEWHERE
  }

  private final Reason reason;

  public Refused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
