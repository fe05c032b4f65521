package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.vocab.Cito;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a letter says of a paper that it cites.
 *
 * @param citation node of the citation
 * @param version of the letter
 * @param evidence passage that cites
 * @param sentence its words
 * @param key dossier and number as the letter gives them: 21501-02-3029
 * @param kind what the letter calls it, where it says
 * @param movers surnames, the first first
 * @param persons whom the register takes the movers for
 * @param unnamed "c.s." follows
 * @param words with which the letter names the paper
 * @param issued day of the letter
 */
record CitedPaper(
    Node citation, Node version, Node evidence, String sentence, Optional<String> key, Optional<PaperKind> kind, List<String> movers, List<Node> persons, boolean unnamed, String words, Optional<LocalDate> issued) {

  static List<CitedPaper> of(Graph facts, Node version) {
    Reading read = new Reading(facts);
    Optional<LocalDate> issued = read.one(version, DCTerms.isVersionOf.asNode()).flatMap(letter -> read.day(letter, DCTerms.issued.asNode()));
    List<CitedPaper> cited = new ArrayList<>();
    for (Node citation : read.ofType(KG.Citation)) {
      Optional<Node> paper = read.one(citation, Cito.hasCitedEntity);
      Optional<Node> evidence = read.one(citation, KG.evidence);
      if (paper.isPresent() && evidence.isPresent()) {
        cited.add(of(read, citation, paper.get(), version, evidence.get(), issued));
      }
    }
    return cited;
  }

  private static CitedPaper of(Reading read, Node citation, Node paper, Node version, Node evidence, Optional<LocalDate> issued) {
    // two citations may cite one paper with different movers: those of this one are keyed by its place
    String place = citation.getURI().substring(citation.getURI().lastIndexOf('/') + 1);
    List<Node> signatures =
        read.all(paper, KG.hasSignature).stream().filter(signature -> signature.getURI().contains("/motion-" + place + "-")).sorted(Comparator.comparing(signature -> read.number(signature, KG.ordinal))).toList();
    return new CitedPaper(
        citation, version, evidence, read.all(evidence, WebAnnotation.hasSelector).stream().flatMap(selector -> read.text(selector, WebAnnotation.exact).stream()).findFirst().orElse(""),
        read.text(citation, KG.normalizedReference), kind(read, paper),
        signatures.stream().flatMap(signature -> read.text(signature, KG.signatoryName).stream()).toList(),
        signatures.stream().flatMap(signature -> read.one(signature, KG.signatory).stream()).toList(),
        read.text(paper, KG.hasUnnamedCoMovers).isPresent(),
        read.text(paper, RDFS.label.asNode()).or(() -> read.text(citation, KG.citationText)).orElse(""), issued);
  }

  private static Optional<PaperKind> kind(Reading read, Node paper) {
    return read.is(paper, KG.Motion)
        ? Optional.of(PaperKind.MOTION)
        : read.all(paper, DCTerms.type.asNode()).stream().filter(kind -> kind.getURI().startsWith(KGS.NS)).sorted(Comparator.comparing(Node::getURI)).findFirst().map(PaperKind::of);
  }

  boolean motion() {
    return kind.filter(PaperKind.MOTION::equals).isPresent();
  }

  /** "Krul c.s." */
  String moversInWords() {
    return String.join(", ", movers) + (unnamed ? " c.s." : "");
  }
}
