package nl.kamergraaf.source;

/** A document cannot be read: where, and why in one sentence. Never leaves this package. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;

  Refusal(String place, String reason) {
    super(reason, null, false, false);
    this.place = place;
  }

  Outcome.Refused of(String input) {
    return new Outcome.Refused(input, place, getMessage());
  }
}
