package nl.kamergraaf.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Triples and statements go together: every plain relation that a letter states has a statement that tells where, and every triple that
 * is stated as fact is there. The register's own relations need no statement.
 */
final class RelationCheck {

  private static final String NAME = "relation-evidence";
  private static final List<Node> RELATIONS =
      List.of(
          KG.seat, KG.host, KG.candidateHost, KG.foundingInstrument, KG.jurisdictionBasis, KG.jurisdictionOver, KG.establishedBy,
          KG.hasCondition, KG.onBehalfOf, KG.collaborationKind, KG.capabilityArea);
  private static final Finding.Message MESSAGE =
      new Finding.Message("Dit verband heeft geen bewering met bewijsplaats.", "This relation has no statement with evidence.");

  private static final String ASSERTED = "statement-asserted";
  private static final Finding.Message NOT_ASSERTED =
      new Finding.Message("Deze bewering is een feit, maar haar triple staat niet in de graaf.", "This statement is a fact, but its triple is not in the graph.");

  private RelationCheck() {}

  static void run(Checked letter, Consumer<Finding> out) {
    evidence(letter, out);
    asserted(letter, out);
  }

  private static void asserted(Checked letter, Consumer<Finding> out) {
    Graph own = letter.own();
    own.stream(Node.ANY, RDF.reifies.asNode(), Node.ANY)
        .filter(t -> t.getObject().isTripleTerm() && own.contains(t.getSubject(), KG.modality, KGS.concept("fact")))
        .filter(t -> !letter.letter().facts().contains(t.getObject().getTriple()))
        .forEach(
            t -> out.accept(letter.violation(ASSERTED, t.getSubject(), Optional.of("rdf:reifies"), Optional.of(t.getObject()), NOT_ASSERTED)));
  }

  private static void evidence(Checked letter, Consumer<Finding> out) {
    Graph facts = letter.own();
    Set<Triple> reified =
        facts
            .stream(Node.ANY, RDF.reifies.asNode(), Node.ANY)
            .filter(t -> t.getObject().isTripleTerm() && facts.contains(t.getSubject(), KG.evidence, Node.ANY))
            .map(t -> t.getObject().getTriple())
            .collect(Collectors.toUnmodifiableSet());
    for (Node relation : RELATIONS) {
      facts
          .stream(Node.ANY, relation, Node.ANY)
          .filter(triple -> !reified.contains(triple))
          .forEach(
              triple ->
                  out.accept(
                      letter.violation(
                          NAME, triple.getSubject(), Optional.of("kg:" + relation.getLocalName()), Optional.of(triple.getObject()), MESSAGE)));
    }
  }
}
