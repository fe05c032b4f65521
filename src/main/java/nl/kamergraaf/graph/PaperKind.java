package nl.kamergraaf.graph;

import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;

/** Kinds of paper that nobody takes for one another: a letter and a report may be one paper, a motion and a letter are not. */
enum PaperKind {
  MOTION("motie"),
  AMENDMENT("amendement"),
  LETTER("brief"),
  OTHER("ander stuk");

  final String word;

  PaperKind(String word) {
    this.word = word;
  }

  /** By its concept in the scheme of kinds. */
  static PaperKind of(Node concept) {
    return switch (concept.getURI().substring(KGS.NS.length())) {
      case "motion-document", "amended-motion" -> MOTION;
      case "amendment" -> AMENDMENT;
      case "government-letter" -> LETTER;
      default -> OTHER;
    };
  }

  /** Whether a paper cited as this cannot be that. */
  boolean excludes(PaperKind that) {
    return this != that && (this == MOTION || this == AMENDMENT || this == LETTER && that != OTHER);
  }
}
