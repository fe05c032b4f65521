package nl.kamergraaf.shacl;

/** A validation that could not be brought to its end: out of time, a query or pattern that cannot be evaluated. It says nothing of the data. */
public final class Unfinished extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unfinished(String message) {
    super(message);
  }

  public Unfinished(String message, Throwable cause) {
    super(message, cause);
  }
}
