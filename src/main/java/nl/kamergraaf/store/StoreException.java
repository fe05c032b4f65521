package nl.kamergraaf.store;

/** Something is wrong with the database itself; the message is a sentence for the person who runs the program. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
