package nl.kamergraaf.cli;

/** What the user gave cannot be used; the message is one sentence for the user. */
final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unusable(String message) {
    super(message);
  }

  Unusable(String message, Throwable cause) {
    super(message, cause);
  }
}
