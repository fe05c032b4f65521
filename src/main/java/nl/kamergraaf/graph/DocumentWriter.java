package nl.kamergraaf.graph;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Layout;
import nl.kamergraaf.letter.Titles;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Prov;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** The letter, its version, its dossiers, and the run that read it. */
final class DocumentWriter {

  private final Draft draft;
  private final ConceptIndex concepts;

  DocumentWriter(Draft draft, ConceptIndex concepts) {
    this.draft = draft;
    this.concepts = concepts;
  }

  void write() {
    letter();
    version();
    draft.type(draft.run, KG.ExtractionRun);
    draft.add(draft.run, Prov.used, draft.versionNode);
    draft.add(draft.run, Schema.softwareVersion, Literals.text(GraphWriter.SOFTWARE_VERSION));
  }

  private void letter() {
    Node letter = draft.letter;
    Identity identity = draft.header().identity();
    Titles titles = draft.header().titles();
    draft.type(letter, KG.Letter);
    draft.add(letter, DCTerms.identifier.asNode(), Literals.text(identity.letterKey()));
    if (!titles.subject().isBlank()) {
      draft.add(letter, DCTerms.title.asNode(), Literals.dutch(titles.subject()));
    }
    draft.add(letter, DCTerms.issued.asNode(), Literals.date(identity.issued()));
    draft.add(letter, DCTerms.type.asNode(), titles.kind().flatMap(kind -> concepts.find("document-kind", kind)));
    draft.add(letter, KG.kindAsWritten, titles.kind().map(Literals::text));
    draft.add(letter, DCTerms.hasVersion.asNode(), draft.versionNode);
    attachments();
    List<DossierEntry> dossiers = draft.header().dossiers();
    for (DossierEntry entry : dossiers) {
      Node dossier = dossier(entry.key());
      draft.add(letter, KG.inDossier, dossier);
      draft.add(dossier, DCTerms.title.asNode(), entry.title().map(Literals::dutch));
    }
    Optional<DossierEntry> first = dossiers.stream().findFirst();
    draft.add(letter, KG.sequenceNumber, first.flatMap(DossierEntry::sequence).map(Literals::text));
    draft.add(
        letter,
        KG.publicationIdentifier,
        identity.publication().or(() -> first.flatMap(e -> e.sequence().map(s -> publication(e.key() + "-" + s)))).map(Literals::text));
  }

  private void attachments() {
    int number = 0;
    for (String title : draft.header().attachments()) {
      Node attachment = draft.iris.of("document", draft.version, "attachment-" + ++number);
      draft.type(attachment, KG.ParliamentaryDocument);
      draft.add(attachment, DCTerms.title.asNode(), Literals.dutch(title));
      draft.add(draft.letter, DCTerms.hasPart.asNode(), attachment);
    }
  }

  private void version() {
    Node version = draft.versionNode;
    Identity identity = draft.header().identity();
    draft.type(version, KG.DocumentVersion);
    draft.add(version, DCTerms.isVersionOf.asNode(), draft.letter);
    draft.add(version, KG.versionNumber, Literals.integer(identity.version()));
    draft.add(version, DCTerms.modified.asNode(), identity.modified().map(Literals::dateTime));
    draft.add(version, KG.contentHash, Literals.text(draft.text.letter().source().sha256()));
    draft.add(version, KG.sourceFormat, KGS.concept(format(draft.text.letter().source().layout())));
    draft.add(version, DCTerms.format.asNode(), draft.header().titles().fileFormat().map(Literals::text));
  }

  /** Name of the concept of a source format. */
  static String format(Layout layout) {
    return switch (layout) {
      case OPENTK_LIST, OPENTK_BARE, OPENTK_HTML -> "opentk-page";
      case OFFICIAL_TEXT, OFFICIAL_HTML -> "official-text";
      case OFFICIAL_XML -> "official-xml";
      case TWEEDEKAMER_TEXT, TWEEDEKAMER_HTML -> "kamer-page";
      case MINISTRY_TEXT -> "plain-text";
      case HTML_PAGE -> "html-page";
      case DOCX -> "docx";
      case DOC -> "doc";
      case PDF -> "pdf";
    };
  }

  Node dossier(DossierKey key) {
    Node node = draft.iris.dossier(key);
    draft.type(node, KG.Dossier);
    draft.add(node, KG.dossierNumber, Literals.text(key.number()));
    draft.add(node, KG.dossierAddition, key.addition().map(Literals::text));
    return node;
  }

  /** Identifier of the official publication of a document with this key: 36045-190 is kst-36045-190. */
  static String publication(String key) {
    return "kst-" + key;
  }
}
