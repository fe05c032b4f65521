package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.record.Mover;
import nl.kamergraaf.record.Publication;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Schema;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** An official publication as the graph of a record: what the paper is, who moved it, what it asks, each with its place in the paper. */
final class PublicationWriter {

  private final RecordSheet sheet;
  private final Publication publication;
  private final SourceQuote source;

  PublicationWriter(RecordSheet sheet, Publication publication) {
    this.sheet = sheet;
    this.publication = publication;
    this.source = new SourceQuote(publication.source().content());
  }

  void write() {
    Node record = sheet.versionNode;
    Node document = document();
    sheet.add(record, KG.contentHash, Literals.text(publication.source().sha256()));
    sheet.add(record, KG.sourceFormat, KGS.concept(DocumentWriter.format(publication.source().layout())));
    sheet.add(record, Schema.about, document);
    sheet.type(document, publication.form() == Publication.Form.MOTION ? KG.Motion : KG.ParliamentaryDocument);
    sheet.add(document, KG.publicationIdentifier, Literals.text(publication.identifier()));
    sheet.add(document, DCTerms.title.asNode(), Literals.dutch(publication.title().orElse(publication.heading())));
    sheet.add(document, DCTerms.issued.asNode(), publication.issued().map(Literals::date));
    sheet.add(document, KG.kindAsWritten, publication.kind().map(Literals::text));
    sheet.add(document, DCTerms.type.asNode(), kind());
    publication.dossiers().forEach(entry -> sheet.filed(document, entry));
    sheet.add(document, KG.sequenceNumber, publication.dossiers().stream().findFirst().flatMap(DossierEntry::sequence).map(Literals::text));
    publication.replaces().ifPresent(old -> {
      Node replaced = sheet.iris.document(segment(), old);
      sheet.type(replaced, publication.form() == Publication.Form.MOTION ? KG.Motion : KG.ParliamentaryDocument);
      sheet.add(replaced, KG.publicationIdentifier, Literals.text(DocumentWriter.publication(old)));
      sheet.add(document, DCTerms.replaces.asNode(), replaced);
    });
    movers(document);
    paragraphs(document);
  }

  private Node document() {
    Optional<String> key = publication.normalKey();
    return key.map(normal -> sheet.iris.document(segment(), normal)).orElseGet(() -> sheet.iris.document(segment(), publication.identifier()));
  }

  private String segment() {
    return publication.form() == Publication.Form.MOTION ? "motion" : "document";
  }

  private Optional<Node> kind() {
    Optional<Node> said = publication.kind().flatMap(kind -> sheet.concepts.find("document-kind", kind));
    return switch (publication.form()) {
      case MOTION -> said.or(() -> Optional.of(KGS.concept("motion-document")));
      case AMENDMENT -> Optional.of(KGS.concept("amendment"));
      case OTHER -> said;
    };
  }

  private void movers(Node document) {
    int ordinal = 0;
    for (Mover mover : publication.movers()) {
      ordinal++;
      Node signature = sheet.signature(document, mover.name(), ordinal, sheet.role(ordinal == 1, "mover", "co-mover"), sheet.person(mover.name()));
      mover.at().forEach(at -> sheet.add(signature, KG.evidence, passage(at, "signature-block")));
    }
    if (publication.unnamed()) {
      sheet.add(document, KG.hasUnnamedCoMovers, Literals.yes());
    }
  }

  private void paragraphs(Node document) {
    for (Publication.Paragraph paragraph : publication.paragraphs()) {
      passage(paragraph.at(), "paragraph");
      Node words = Literals.dutch(source.at(paragraph.at()));
      switch (paragraph.part()) {
        case CONSIDERATION -> sheet.add(document, KG.considers, words);
        case REQUEST -> sheet.add(document, KG.requests, words);
        case OTHER -> {
          // formulas, and papers whose paragraphs have no part
        }
      }
    }
  }

  private Node passage(Span at, String kind) {
    Node node = sheet.iris.at("passage", sheet.version, at);
    sheet.type(node, KG.Passage);
    sheet.add(node, KG.passageKind, KGS.concept(kind));
    sheet.add(node, WebAnnotation.hasSource, sheet.versionNode);
    Node place = sheet.iris.part(node, "position");
    sheet.add(node, WebAnnotation.hasSelector, place);
    sheet.type(place, WebAnnotation.TextPositionSelector);
    sheet.add(place, WebAnnotation.start, Literals.integer(at.start()));
    sheet.add(place, WebAnnotation.end, Literals.integer(at.end()));
    Node quote = sheet.iris.part(node, "quote");
    sheet.add(node, WebAnnotation.hasSelector, quote);
    sheet.type(quote, WebAnnotation.TextQuoteSelector);
    sheet.add(quote, WebAnnotation.exact, Literals.dutch(source.at(at)));
    return node;
  }

  /** The day of a publication, for looking up who sat where. */
  static LocalDate day(Publication publication) {
    return publication.issued().orElse(LocalDate.EPOCH);
  }
}
