package nl.kamergraaf.source;

/** A service did not give what was asked for; the message says what, and why. */
public final class ServiceException extends Exception {

  private static final long serialVersionUID = 1L;

  ServiceException(String message) {
    super(message);
  }
}
