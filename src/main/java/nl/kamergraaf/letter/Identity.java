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
 */
public record Identity(
    String number, Optional<String> publication, int version, LocalDate issued, Optional<LocalDateTime> modified) {

  /** Key of the version, such as 2025D06724-v1. */
  public String versionKey() {
    return number + "-v" + version;
  }
}
