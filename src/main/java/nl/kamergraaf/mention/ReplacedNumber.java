package nl.kamergraaf.mention;

import java.util.Optional;
import nl.kamergraaf.letter.DossierKey;

/**
 * The number of a document that another one replaces: "t.v.v. 33 885, nr. 18".
 *
 * @param dossier empty while only the new document could tell it, whose own is not known
 */
public record ReplacedNumber(Optional<DossierKey> dossier, String number) {

  /** The same in a dossier, unless it names one itself. */
  ReplacedNumber in(DossierKey fixed) {
    return dossier.isPresent() ? this : new ReplacedNumber(Optional.of(fixed), number);
  }

  /** Normal key such as 33885-18. */
  Optional<String> key() {
    return dossier.map(fixed -> fixed + "-" + number);
  }

  @Override
  public String toString() {
    return key().orElse("-" + number);
  }
}
