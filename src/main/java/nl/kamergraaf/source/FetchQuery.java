package nl.kamergraaf.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.DossierKey;

/**
 * Which documents to fetch; each condition narrows the choice.
 *
 * @param numbers document numbers, one after the other; none means all that the rest allows
 * @param dossier in which they are filed
 * @param from first day of the documents' dates
 * @param to last day
 * @param kinds the Kamer's words for kinds of document: Brief regering, Motie
 * @param since day from which on the service has changed them
 */
public record FetchQuery(
    List<String> numbers, Optional<DossierKey> dossier, Optional<LocalDate> from, Optional<LocalDate> to, List<String> kinds, Optional<LocalDate> since) {

  /** What is asked of each document beside its own properties. */
  private static final String EXPAND =
      "DocumentActor,Zaak($expand=ZaakActor,Besluit($expand=Stemming)),Kamerstukdossier,Activiteit,HuidigeDocumentVersie";

  public FetchQuery {
    numbers = List.copyOf(numbers);
    kinds = List.copyOf(kinds);
  }

  /** A dossier as people write it: 36045, 21501-20, 36410-V. */
  public static Optional<DossierKey> dossier(String words) {
    return DossierHead.at(words.strip()).map(DossierHead::key);
  }

  /** Paths of the first pages: one for each number, or one for all. */
  List<String> paths() {
    List<String> conditions = new ArrayList<>();
    conditions.add("Verwijderd eq false");
    dossier.ifPresent(key -> conditions.add(
        "Kamerstukdossier/any(d:d/Nummer eq " + key.number() + key.addition().map(more -> " and d/Toevoeging eq " + quoted(more)).orElse("") + ")"));
    from.ifPresent(day -> conditions.add("Datum ge " + day + "T00:00:00Z"));
    to.ifPresent(day -> conditions.add("Datum lt " + day.plusDays(1) + "T00:00:00Z"));
    since.ifPresent(day -> conditions.add("ApiGewijzigdOp ge " + day + "T00:00:00Z"));
    if (!kinds.isEmpty()) {
      conditions.add("(" + String.join(" or ", kinds.stream().map(kind -> "Soort eq " + quoted(kind)).toList()) + ")");
    }
    if (numbers.isEmpty()) {
      return List.of(path(conditions));
    }
    return numbers.stream()
        .map(number -> {
          List<String> of = new ArrayList<>(conditions);
          of.add(0, "DocumentNummer eq " + quoted(number));
          return path(of);
        })
        .toList();
  }

  private static String path(List<String> conditions) {
    return "Document?$filter=" + encoded(String.join(" and ", conditions)) + "&$expand=" + encoded(EXPAND) + "&$orderby=" + encoded("DocumentNummer");
  }

  /** A string in OData: a quotation mark inside is doubled. */
  private static String quoted(String words) {
    return "'" + words.replace("'", "''") + "'";
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
