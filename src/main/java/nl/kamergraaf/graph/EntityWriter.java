package nl.kamergraaf.graph;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Activity;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.record.DocumentKeys;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Prov;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** One entity of the Kamer's open data as the graph of a record: documents, cases, dossiers, activities. */
final class EntityWriter {

  private final RecordSheet sheet;
  private final Entities entities;
  private final EntityNames names;
  private final Entity entity;

  EntityWriter(RecordSheet sheet, Entities entities, EntityNames names, Entity entity) {
    this.sheet = sheet;
    this.entities = entities;
    this.names = names;
    this.entity = entity;
  }

  /** Whether there was something to say. */
  boolean write() {
    Optional<Node> about =
        switch (entity.type()) {
          case "Document" -> document();
          case "DocumentVersie" -> documentVersion();
          case "Zaak" -> parliamentaryCase();
          case "Kamerstukdossier" -> dossier();
          case "Activiteit" -> activity();
          case "DocumentActor", "ZaakActor" -> new ActorWriter(sheet, entities, names, entity).write();
          case "Persoon", "Fractie", "FractieZetelPersoon", "Commissie" -> new MemberWriter(sheet, entities, names, entity).write();
          case "Besluit", "Stemming" -> new VoteWriter(sheet, entities, names, entity).write();
          default -> Optional.empty();
        };
    about.ifPresent(node -> sheet.add(sheet.versionNode, Schema.about, node));
    sheet.add(sheet.versionNode, KG.sourceFormat, KGS.concept("odata-record"));
    sheet.add(sheet.versionNode, DCTerms.modified.asNode(), Optional.of(entity.modified()).flatMap(EntityNames::local).map(Literals::dateTime));
    sheet.add(sheet.versionNode, KG.retrievedAt, entity.retrieved().flatMap(EntityNames::local).map(Literals::dateTime));
    return about.isPresent();
  }

  private Optional<Node> document() {
    Optional<Node> found = names.document(entity);
    found.ifPresent(node -> {
      names.identify(sheet, node, entity);
      // of a letter its own versions say these; what the record says of it stands on the record
      Node described = names.letter(entity) ? sheet.versionNode : node;
      sheet.add(described, DCTerms.title.asNode(), entity.value("Onderwerp").or(() -> entity.value("Titel")).map(Literals::dutch));
      sheet.add(described, DCTerms.issued.asNode(), entity.value("Datum").flatMap(EntityNames::date).map(Literals::date));
      sheet.add(described, KG.kindAsWritten, entity.value("Soort").map(Literals::text));
      sheet.add(described, DCTerms.type.asNode(), names.kind(entity));
      Optional<DossierKey> dossier = names.dossier(entity);
      dossier.ifPresent(key -> sheet.add(node, KG.inDossier, sheet.dossier(key)));
      Optional<String> key = names.key(entity);
      key.ifPresent(normal -> {
        sheet.add(node, KG.sequenceNumber, Literals.text(normal.substring(normal.lastIndexOf('-') + 1)));
        if (dossier.isEmpty()) {
          sheet.add(node, KG.inDossier, sheet.dossier(keyOf(normal)));
        }
      });
      entities.near(entity, "Zaak").forEach(of -> names.parliamentaryCase(of).ifPresent(number -> in(node, of, number)));
    });
    return found;
  }

  private void in(Node document, Entity of, Node number) {
    sheet.type(number, KG.Case);
    sheet.add(number, DCTerms.identifier.asNode(), of.value("Nummer").map(Literals::text));
    sheet.add(document, KG.inCase, number);
  }

  /** The dossier of a key such as 36410-V-65. */
  private static DossierKey keyOf(String normal) {
    List<String> parts = List.of(normal.split("-"));
    return new DossierKey(parts.get(0), parts.size() > 2 ? Optional.of(parts.get(1)) : Optional.empty());
  }

  private Optional<Node> documentVersion() {
    Optional<Entity> of = entities.near(entity, "Document").stream().findFirst();
    Optional<Node> document = of.flatMap(names::document);
    Optional<String> identifier = entity.value("ExterneIdentifier").filter(DocumentKeys::identifier);
    if (document.isEmpty() || identifier.isEmpty()) {
      return Optional.empty();
    }
    sheet.type(document.get(), names.type(of.get()));
    sheet.add(document.get(), KG.publicationIdentifier, Literals.text(identifier.get()));
    return document;
  }

  private Optional<Node> parliamentaryCase() {
    Optional<Node> found = names.parliamentaryCase(entity);
    found.ifPresent(node -> {
      sheet.type(node, KG.Case);
      sheet.add(node, DCTerms.identifier.asNode(), entity.value("Nummer").map(Literals::text));
      sheet.add(node, DCTerms.title.asNode(), entity.value("Onderwerp").or(() -> entity.value("Titel")).map(Literals::dutch));
      sheet.add(node, KG.kindAsWritten, entity.value("Soort").map(Literals::text));
      sheet.add(node, DCTerms.issued.asNode(), entity.value("GestartOp").flatMap(EntityNames::date).map(Literals::date));
      sheet.add(node, KG.cabinetAppreciation, entity.value("Kabinetsappreciatie").map(Literals::text));
      entities.near(entity, "Kamerstukdossier").forEach(dossier -> DocumentKeys.dossierKey(dossier).ifPresent(key -> sheet.add(node, KG.inDossier, sheet.dossier(key))));
      entities.near(entity, "Activiteit").forEach(activity -> names.activity(activity).ifPresent(on -> sheet.add(node, KG.scheduledIn, scheduled(on))));
    });
    return found;
  }

  private Optional<Node> dossier() {
    Optional<DossierKey> key = DocumentKeys.dossierKey(entity);
    key.ifPresent(of -> sheet.add(sheet.dossier(of), DCTerms.title.asNode(), entity.value("Titel").map(Literals::dutch)));
    return key.map(sheet.iris::dossier);
  }

  private Optional<Node> activity() {
    Optional<Activity> activity = names.activity(entity);
    activity.ifPresent(of -> {
      Node node = scheduled(of);
      sheet.add(node, DCTerms.identifier.asNode(), entity.value("Nummer").map(Literals::text));
      if (!of.body().isBlank()) {
        sheet.add(node, Schema.organizer, sheet.organiser(of.body()));
      }
    });
    return activity.map(sheet.iris::activity);
  }

  private Node scheduled(Activity activity) {
    Node node = sheet.iris.activity(activity);
    sheet.type(node, KG.ParliamentaryActivity);
    sheet.add(node, DCTerms.title.asNode(), Literals.dutch(activity.title()));
    sheet.add(node, Schema.startDate, Literals.date(activity.start().toLocalDate()));
    sheet.add(node, Prov.startedAtTime, Literals.dateTime(activity.start()));
    sheet.add(node, KG.kindAsWritten, Optional.of(activity.kind()).filter(kind -> !kind.isBlank()).map(Literals::text));
    sheet.add(node, DCTerms.type.asNode(), HandlingWriter.kind(sheet.concepts, activity.kind()));
    return node;
  }
}
