package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.letter.Activity;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.record.DocumentKeys;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** IRIs of what entities stand for, by the same keys as those of letters and citations. */
final class EntityNames {

  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
  private static final Set<Node> LETTERS =
      Set.of(KGS.concept("government-letter"), KGS.concept("question-answer"), KGS.concept("question-postponement"));
  private static final Set<Node> MOTIONS = Set.of(KGS.concept("motion-document"), KGS.concept("amended-motion"));

  private final Iris iris;
  private final ConceptIndex concepts;
  private final Entities entities;
  private final DocumentKeys keys;
  /** Numbers of persons by the key of their name: two with one key are two persons. */
  private final Map<String, String> persons = new HashMap<>();

  EntityNames(Iris iris, ConceptIndex concepts, Entities entities) {
    this.iris = iris;
    this.concepts = concepts;
    this.entities = entities;
    this.keys = new DocumentKeys(entities);
  }

  Optional<Node> kind(Entity document) {
    return document.value("Soort").flatMap(words -> concepts.find("document-kind", words));
  }

  boolean motion(Entity document) {
    return kind(document).filter(MOTIONS::contains).isPresent();
  }

  boolean letter(Entity document) {
    return kind(document).filter(LETTERS::contains).isPresent();
  }

  /** The node of a document: letters by their number, motions and other papers by dossier and number where both are known. */
  Optional<Node> document(Entity document) {
    Optional<String> number = document.value("DocumentNummer");
    if (letter(document)) {
      return number.map(iris::letter);
    }
    return key(document).or(() -> number).map(key -> iris.document(motion(document) ? "motion" : "document", key));
  }

  Optional<String> key(Entity document) {
    return keys.normal(document);
  }

  Node type(Entity document) {
    return motion(document) ? KG.Motion : KG.ParliamentaryDocument;
  }

  /** What a paper is, and the numbers by which it is known, on the sheet of a record about it or about something that concerns it. */
  void identify(RecordSheet sheet, Node node, Entity document) {
    sheet.type(node, type(document));
    sheet.add(node, DCTerms.identifier.asNode(), document.value("DocumentNummer").map(Literals::text));
    sheet.add(node, KG.publicationIdentifier, keys.publication(document).map(Literals::text));
  }

  Optional<DossierKey> dossier(Entity document) {
    return keys.dossier(document);
  }

  Optional<Node> parliamentaryCase(Entity of) {
    return of.value("Nummer").filter(number -> number.matches("[0-9]{4}Z[0-9]{5}")).map(iris::parliamentaryCase);
  }

  Optional<Activity> activity(Entity of) {
    Optional<LocalDateTime> start = of.value("Aanvangstijd").or(() -> of.value("Datum")).flatMap(EntityNames::local);
    Optional<String> title = of.value("Onderwerp");
    return start.isEmpty() || title.isEmpty()
        ? Optional.empty()
        : Optional.of(new Activity(start.get(), title.get(), of.value("Soort").orElse(""), of.value("Voortouwnaam").orElse(""), new Span(0, 0)));
  }

  /** "C.C.J. Veldkamp"; a person without a surname is a placeholder. */
  static Optional<String> name(Entity person) {
    return person.value("Achternaam").map(
        surname -> Stream.of(person.value("Initialen"), person.value("Tussenvoegsel"), Optional.of(surname)).flatMap(Optional::stream).reduce((a, b) -> a + " " + b).orElseThrow());
  }

  /** Whether a name's key already means another person of the records. */
  boolean another(Entity person, String name) {
    String number = person.value("Nummer").orElse(person.id());
    return !persons.computeIfAbsent(PersonName.parse(name).slug(), key -> number).equals(number);
  }

  static Optional<LocalDateTime> local(String moment) {
    try {
      return Optional.of(moment.length() > 19 ? OffsetDateTime.parse(moment).atZoneSameInstant(NETHERLANDS).toLocalDateTime() : LocalDateTime.parse(moment));
    } catch (DateTimeParseException e) {
      return moment.length() == 10 ? date(moment).map(LocalDate::atStartOfDay) : Optional.empty();
    }
  }

  static Optional<LocalDate> date(String moment) {
    try {
      return moment.length() > 10 ? local(moment).map(LocalDateTime::toLocalDate) : Optional.of(LocalDate.parse(moment));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The day of the activity on whose agenda a decision was taken. */
  Optional<LocalDate> held(Entity decision) {
    return entities.near(decision, "Agendapunt").stream().flatMap(item -> entities.near(item, "Activiteit").stream()).flatMap(on -> on.value("Datum").stream())
        .flatMap(moment -> date(moment).stream()).findFirst();
  }

  /** The day that an entity, or what it belongs to, is dated. */
  Optional<LocalDate> day(Entity entity) {
    return Stream.of("Datum", "GestartOp").flatMap(name -> entity.value(name).stream()).flatMap(moment -> date(moment).stream()).findFirst()
        .or(() -> Stream.of("Document", "Zaak", "Besluit", "Agendapunt", "Activiteit").flatMap(type -> entities.near(entity, type).stream())
            .flatMap(near -> Stream.of("Datum", "GestartOp").flatMap(name -> near.value(name).stream())).flatMap(moment -> date(moment).stream()).findFirst());
  }
}
