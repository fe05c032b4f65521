package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What one official record says of a paper.
 *
 * @param record the record
 * @param paper node of the paper
 * @param dossier key of the dossier: 21501-02
 * @param number in the dossier
 * @param kind what it is; empty where the record does not say
 * @param movers names, the first first; empty where the record names none
 * @param complete whether the record names every mover
 * @param issued its date
 * @param signatures passages that name the movers
 */
record RecordedPaper(
    Node record, Node paper, String dossier, String number, Optional<PaperKind> kind, List<String> movers, boolean complete, Optional<LocalDate> issued, List<Node> signatures) {

  /** The papers of a record: none where it is about something else, or has no key. */
  static List<RecordedPaper> of(Graph facts, Node record) {
    Reading read = new Reading(facts);
    List<RecordedPaper> papers = new ArrayList<>();
    for (Node paper : read.all(record, Schema.about)) {
      Optional<String> number = read.text(paper, KG.sequenceNumber);
      Optional<Node> dossier = read.all(paper, KG.inDossier).stream().findFirst();
      List<Node> signatures = read.all(paper, KG.hasSignature).stream().sorted(Comparator.comparing(signature -> read.number(signature, KG.ordinal))).toList();
      if (number.isPresent() && dossier.isPresent()) {
        String key = key(read, paper, number.get(), dossier.get());
        papers.add(
            new RecordedPaper(
                record, paper, key.substring(0, key.length() - number.get().length() - 1), number.get(), kind(read, paper),
                signatures.stream().flatMap(signature -> read.text(signature, KG.signatoryName).stream()).toList(), read.text(paper, KG.hasUnnamedCoMovers).isEmpty(),
                read.day(paper, DCTerms.issued.asNode()), signatures.stream().flatMap(signature -> read.all(signature, KG.evidence).stream()).toList()));
      } else if (!signatures.isEmpty()) {
        papers.add(signed(read, record, paper, signatures));
      }
    }
    return papers;
  }

  /** A record of one signature says nothing of the paper's number; the paper's IRI does. */
  private static RecordedPaper signed(Reading read, Node record, Node paper, List<Node> signatures) {
    return new RecordedPaper(
        record, paper, "", "", kind(read, paper), signatures.stream().flatMap(signature -> read.text(signature, KG.signatoryName).stream()).toList(), true, Optional.empty(), List.of());
  }

  /** Of several dossiers the paper's own key, which its IRI ends in, tells the first. */
  private static String key(Reading read, Node paper, String number, Node dossier) {
    String own = paper.getURI().substring(paper.getURI().lastIndexOf('/') + 1);
    String named = dossier.getURI().substring(dossier.getURI().lastIndexOf('/') + 1) + "-" + number;
    boolean keyed = own.endsWith("-" + number) && read.all(paper, KG.inDossier).stream().anyMatch(of -> (of.getURI().substring(of.getURI().lastIndexOf('/') + 1) + "-" + number).equals(own));
    return keyed ? own : named;
  }

  private static Optional<PaperKind> kind(Reading read, Node paper) {
    if (read.is(paper, KG.Motion)) {
      return Optional.of(PaperKind.MOTION);
    }
    return read.all(paper, DCTerms.type.asNode()).stream().filter(kind -> kind.getURI().startsWith(KGS.NS)).findFirst().map(PaperKind::of);
  }

  boolean motion() {
    return kind.filter(PaperKind.MOTION::equals).isPresent();
  }

  String key() {
    return dossier + "-" + number;
  }

  /** The number as a count, 0 for letters of the Eerste Kamer. */
  int count() {
    return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
  }
}
