package nl.kamergraaf.record;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.letter.DossierKey;

/** Keys of a document of the open data: its dossier and number, and its official publication, from the entities around it. */
public record DocumentKeys(Entities entities) {

  /** {@code 36410-V-65}: from dossier and number, else from the identifier of the publication. */
  public Optional<String> normal(Entity document) {
    Optional<String> sequence = document.value("Volgnummer").filter(number -> number.length() <= 6 && number.chars().allMatch(Character::isDigit));
    Optional<String> filed = dossier(document).flatMap(key -> sequence.map(number -> key + "-" + number));
    return filed.or(() -> published(document).filter(name -> name.matches("kst-[0-9]{5}-.{1,20}")).map(name -> name.substring(4).replace("(", "").replace(")", "")));
  }

  /** {@code kst-36410-V-65}: what the document's version says, else made of dossier and number. */
  public Optional<String> publication(Entity document) {
    return published(document).or(() -> normal(document).map(key -> "kst-" + key));
  }

  private Optional<String> published(Entity document) {
    return entities.near(document, "DocumentVersie").stream().flatMap(version -> version.value("ExterneIdentifier").stream()).filter(DocumentKeys::identifier).findFirst();
  }

  /** Whether a text has the form of a publication's identifier. */
  public static boolean identifier(String text) {
    return text.length() <= 60 && text.matches("[a-z]{1,5}-[0-9A-Za-z().-]+");
  }

  /** The dossier in which a document is filed, directly or through its case. */
  public Optional<DossierKey> dossier(Entity document) {
    return Stream.concat(
            entities.near(document, "Kamerstukdossier").stream(),
            entities.near(document, "Zaak").stream().flatMap(of -> entities.near(of, "Kamerstukdossier").stream()))
        .flatMap(dossier -> dossierKey(dossier).stream())
        .findFirst();
  }

  /** {@code 36410} with {@code V}, {@code 33852} with {@code (R2023)}; a sub-number such as {@code 33885.0A} is no key. */
  public static Optional<DossierKey> dossierKey(Entity dossier) {
    Optional<String> number = dossier.value("Nummer").filter(digits -> digits.matches("[0-9]{4,5}"));
    Optional<String> addition =
        dossier.value("Toevoeging").map(words -> words.replaceAll("[()\\s]", "").toUpperCase(Locale.ROOT)).filter(words -> words.matches("[0-9A-Z]{1,10}"));
    return number.map(digits -> new DossierKey(digits, addition.map(more -> more.matches("[0-9]") ? "0" + more : more)));
  }
}
