package nl.kamergraaf.letter;

import java.util.Optional;

/**
 * Key of a Kamerstuk dossier: {@code 36045}, {@code 21501-02}, {@code 36410-V}.
 *
 * @param number four or five digits, no spaces
 * @param addition two digits or a chapter in capitals
 */
public record DossierKey(String number, Optional<String> addition) {

  @Override
  public String toString() {
    return addition.map(a -> number + "-" + a).orElse(number);
  }
}
