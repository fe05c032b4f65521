package nl.kamergraaf.mention;

import java.util.Optional;

/** A step through a sentence: what was found, if anything, and the token to go on from. */
record QuantityRead(Optional<Quantity> found, int next) {

  static QuantityRead nothing(int next) {
    return new QuantityRead(Optional.empty(), next);
  }

  static QuantityRead of(Quantity quantity, int next) {
    return new QuantityRead(Optional.of(quantity), next);
  }
}
