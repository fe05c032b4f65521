package nl.kamergraaf.letter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Which document and which state of it.
 *
 * @param number the Kamer's document number (2025D06724), or the publication identifier (kst-36045-174) where the source has no other
 * @param publication identifier of the official publication, if known
 * @param version number of the version; 1 where the source counts none
 * @param issued the letter's date
 * @param modified moment of the version's last change, in Dutch local time
 * @param known the letter's number in the Kamer's records, where the source does not give it and another one does
 */
public record Identity(
    String number, Optional<String> publication, int version, LocalDate issued, Optional<LocalDateTime> modified, Optional<String> known) {

  /** What the source alone says. */
  public Identity(String number, Optional<String> publication, int version, LocalDate issued, Optional<LocalDateTime> modified) {
    this(number, publication, version, issued, modified, Optional.empty());
  }

  /** The one key of the letter, whichever source it is read from. */
  public String letterKey() {
    return known.orElse(number);
  }

  /** The same letter, known by its number in the Kamer's records. */
  public Identity knownAs(String letter) {
    return new Identity(number, publication, version, issued, modified, Optional.of(letter));
  }

  /** Key of the version, such as 2025D06724-v1: by the number that its own source gives. */
  public String versionKey() {
    return number + "-v" + version;
  }
}
