package nl.kamergraaf.graph;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.vocab.Cito;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** Citations, and the documents that they cite. */
final class CitationWriter {

  private static final String RESOLVED = "resolved";

  private final Draft draft;
  private final DocumentWriter documents;
  private final TextWriter text;
  private final TimeWriter times;
  private final Set<Integer> markers = new HashSet<>();

  CitationWriter(Draft draft, DocumentWriter documents, TextWriter text, TimeWriter times) {
    this.draft = draft;
    this.documents = documents;
    this.text = text;
    this.times = times;
    draft.text.footnotes().stream().map(Footnote::marker).forEach(markers::add);
  }

  void write(Fact.Cites cites) {
    Citation citation = cites.citation();
    Node node = draft.at("citation", citation.range());
    draft.type(node, KG.Citation);
    draft.add(node, Cito.hasCitingEntity, draft.letter);
    draft.add(node, Cito.hasCitedEntity, cited(cites, node));
    draft.add(node, KG.citationText, Literals.text(draft.text.quote(citation.range())));
    draft.add(node, KG.normalizedReference, citation.key().map(Literals::text));
    draft.add(node, KG.citedDate, times.node(cites.date(), cites.basis()));
    draft.add(node, KG.treatment, KGS.concept(cites.treatment()));
    draft.add(node, KG.resolution, KGS.concept(cites.resolution()));
    citation.defects().forEach(defect -> draft.add(node, KG.referenceDefect, KGS.concept(defect)));
    cites.note().stream().filter(markers::contains).forEach(marker -> draft.add(node, KG.inFootnote, text.footnote(marker)));
    draft.add(node, KG.evidence, cites.proof().map(draft::passage));
    draft.add(node, KG.supports, cites.supports().map(draft::passage));
    draft.stamp(node, cites.basis());
  }

  private Node cited(Fact.Cites cites, Node node) {
    Citation citation = cites.citation();
    if (citation.kind() == Citation.Kind.DOSSIER && citation.sequence().isEmpty() && citation.dossier().isPresent()) {
      return documents.dossier(citation.dossier().get());
    }
    String kind = citation.kind() == Citation.Kind.MOTION ? "motion" : "document";
    Optional<String> key = citation.key().filter(safe -> cites.resolution().equals(RESOLVED));
    Optional<String> outside = key.isPresent() ? Optional.empty() : citation.outside();
    Optional<Node> recorded = outside.filter(CitationWriter::recorded).map(draft.iris::letter);
    Node document = recorded.or(() -> key.or(() -> outside).map(safe -> draft.iris.document(kind, safe))).orElseGet(() -> draft.fresh(draft.place(kind, citation.range())));
    draft.type(document, kind.equals("motion") ? KG.Motion : KG.ParliamentaryDocument);
    draft.add(document, RDFS.label.asNode(), name(cites));
    draft.add(document, DCTerms.type.asNode(), documentKind(citation.kind()).map(KGS::concept));
    if (key.isPresent()) {
      citation.dossier().ifPresent(dossier -> draft.add(document, KG.inDossier, documents.dossier(dossier)));
      draft.add(document, KG.sequenceNumber, citation.sequence().map(Literals::text));
      draft.add(document, KG.publicationIdentifier, Literals.text(DocumentWriter.publication(key.get())));
    }
    outside.ifPresent(number -> draft.add(document, recorded(number) ? DCTerms.identifier.asNode() : KG.publicationIdentifier, Literals.text(number)));
    citation.replacedKey().ifPresent(old -> draft.add(document, DCTerms.replaces.asNode(), replaced(kind, old)));
    movers(cites, document, node);
    return document;
  }

  private Node name(Fact.Cites cites) {
    Citation citation = cites.citation();
    Range words = citation.head().orElse(citation.range());
    return citation.kind() == Citation.Kind.MOTION
        ? Literals.dutch(
            MotionName.of(draft.text.quote(words), cites.movers().stream().map(Fact.Mover::name).toList(), citation.unnamedMovers(), citation.dossier(), citation.sequence()))
        : draft.quoted(words);
  }

  /** "2025D06724" is the number of a letter in the Kamer's records, "h-tk-20192020-10-12" that of an official publication. */
  private static boolean recorded(String number) {
    return Character.isDigit(number.charAt(0));
  }

  private Node replaced(String kind, String key) {
    Node old = draft.iris.document(kind, key);
    draft.type(old, kind.equals("motion") ? KG.Motion : KG.ParliamentaryDocument);
    draft.add(old, KG.publicationIdentifier, Literals.text(DocumentWriter.publication(key)));
    return old;
  }

  private void movers(Fact.Cites cites, Node motion, Node citation) {
    if (cites.citation().kind() != Citation.Kind.MOTION) {
      return;
    }
    int ordinal = 0;
    String place = citation.getURI().substring(citation.getURI().lastIndexOf('/') + 1);
    for (Fact.Mover mover : cites.movers()) {
      ordinal++;
      Node signature = draft.iris.of("signature", draft.version, "motion-" + place + "-" + ordinal);
      draft.add(motion, KG.hasSignature, signature);
      draft.type(signature, KG.Signature);
      draft.add(signature, KG.ordinal, Literals.integer(ordinal));
      draft.add(signature, KG.signatureRole, KGS.concept(ordinal == 1 ? "mover" : "co-mover"));
      draft.add(signature, KG.signatoryName, Literals.text(mover.name()));
      draft.add(signature, KG.signatory, mover.person().map(ThingNodes::of));
      draft.stamp(signature, draft.passage(cites.basis().sentence()));
    }
    if (cites.citation().unnamedMovers()) {
      draft.add(motion, KG.hasUnnamedCoMovers, Literals.yes());
    }
  }

  private static Optional<String> documentKind(Citation.Kind kind) {
    return switch (kind) {
      case MOTION -> Optional.of("motion-document");
      case AMENDMENT -> Optional.of("amendment");
      case LETTER -> Optional.of("government-letter");
      case ANSWERS -> Optional.of("question-answer");
      case REPORT -> Optional.of("report-document");
      case DEBATE, DOSSIER, OTHER -> Optional.empty();
    };
  }
}
