package nl.kamergraaf.validate;

import java.util.HashSet;
import java.util.Set;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.Prov;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/** A letter's graph without its text: what other letters can contradict, and the sentences that prove it. */
final class Digest {

  /** Kinds of nodes that are about the text and not about the world. */
  private static final Set<String> OF_THE_TEXT = Set.of("mention", "selector", "passage", "paragraph", "line", "run");

  private static final Set<Node> OF_THE_READING = Set.of(KG.rule, KG.confidence, Prov.wasGeneratedBy, KG.contentHash, KG.sourceFormat);

  private Digest() {}

  static Graph of(LetterGraph letter) {
    Graph digest = GraphFactory.createGraphMem();
    Set<Node> proofs = new HashSet<>();
    take(letter.facts(), digest, proofs);
    take(letter.statements(), digest, proofs);
    proofs.forEach(passage -> quote(letter.facts(), passage, digest));
    return digest;
  }

  private static void take(Graph from, Graph digest, Set<Node> proofs) {
    from.find()
        .filterKeep(triple -> !OF_THE_READING.contains(triple.getPredicate()) && isOfTheWorld(triple.getSubject()))
        .forEachRemaining(
            triple -> {
              digest.add(triple);
              if (triple.getPredicate().equals(KG.evidence)) {
                proofs.add(triple.getObject());
              }
            });
  }

  private static boolean isOfTheWorld(Node subject) {
    return Place.of(subject).filter(place -> OF_THE_TEXT.contains(place.kind())).isEmpty();
  }

  private static void quote(Graph facts, Node passage, Graph digest) {
    if (passage.isLiteral()) {
      return;
    }
    facts.find(passage, DCTerms.isPartOf.asNode(), Node.ANY).forEachRemaining(digest::add);
    for (Triple selector : facts.find(passage, WebAnnotation.hasSelector, Node.ANY).toList()) {
      if (!selector.getObject().isLiteral()) {
        facts
            .find(selector.getObject(), WebAnnotation.exact, Node.ANY)
            .forEachRemaining(
                quotation -> {
                  digest.add(selector);
                  digest.add(quotation);
                });
      }
    }
  }
}
