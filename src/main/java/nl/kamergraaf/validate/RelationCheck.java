package nl.kamergraaf.validate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Triples and statements go together: every plain relation that a letter states has a statement that tells where, every triple that is
 * stated as fact is there, and what is not stated as fact is not. The register's own relations need no statement.
 */
final class RelationCheck implements Check {

  private static final Set<Node> RELATIONS =
      Set.of(
          KG.seat, KG.host, KG.candidateHost, KG.foundingInstrument, KG.jurisdictionBasis, KG.jurisdictionOver, KG.establishedBy,
          KG.hasCondition, KG.onBehalfOf, KG.collaborationKind, KG.capabilityArea);
  private static final Node FACT = KGS.concept("fact");
  private static final Node REIFIES = RDF.reifies.asNode();

  private final Rule evidence;
  private final Rule asserted;
  private final Rule notAsserted;

  RelationCheck(Graph rules) {
    this.evidence = Rules.named(rules, "RelationEvidence");
    this.asserted = Rules.named(rules, "StatementAsserted");
    this.notAsserted = Rules.named(rules, "StatementNotAsserted");
  }

  @Override
  public void run(Checked letter, Consumer<Finding> out) {
    if (letter.letter().isRecord() && !letter.letter().isOther()) {
      return; // an official record is its own evidence
    }
    Set<Triple> proved = new HashSet<>();
    Set<Triple> facts = new HashSet<>();
    for (About statement : letter.data().own()) {
      statement.value(REIFIES).filter(Node::isTripleTerm).map(Node::getTriple).ifPresent(triple -> {
        if (statement.has(KG.evidence)) {
          proved.add(triple);
        }
        if (statement.values(KG.modality).contains(FACT)) {
          facts.add(triple);
        }
      });
    }
    statements(letter, facts, out);
    relations(letter, proved, out);
  }

  private void statements(Checked letter, Set<Triple> facts, Consumer<Finding> out) {
    Graph graph = letter.letter().facts();
    for (About statement : letter.data().own()) {
      Optional<Node> term = statement.value(REIFIES).filter(Node::isTripleTerm);
      if (term.isEmpty() || !statement.has(KG.modality)) {
        continue;
      }
      Triple triple = term.get().getTriple();
      boolean there = graph.contains(triple);
      if (facts.contains(triple) && !there && statement.values(KG.modality).contains(FACT)) {
        out.accept(letter.finding(asserted, statement.node(), Optional.of("rdf:reifies"), term));
      } else if (!facts.contains(triple) && there) {
        out.accept(letter.finding(notAsserted, statement.node(), Optional.of("rdf:reifies"), term));
      }
    }
  }

  private void relations(Checked letter, Set<Triple> proved, Consumer<Finding> out) {
    for (About about : letter.data().own()) {
      for (int i = 0; i < about.size(); i++) {
        if (RELATIONS.contains(about.property(i)) && !proved.contains(Triple.create(about.node(), about.property(i), about.value(i)))) {
          String path = "kg:" + about.property(i).getLocalName();
          out.accept(letter.finding(evidence, about.node(), Optional.of(path), Optional.of(about.value(i))));
        }
      }
    }
  }
}
