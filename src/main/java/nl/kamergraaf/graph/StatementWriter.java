package nl.kamergraaf.graph;

import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Triples with a reifier that carries their evidence: {@code <statement/…/candidateHost> rdf:reifies <<( s p o )>>}. */
final class StatementWriter {

  private final Draft draft;

  StatementWriter(Draft draft) {
    this.draft = draft;
  }

  /** One binary relation: a triple if it is stated as fact, and its reifier in any case. */
  void relate(Basis basis, Node subject, Node property, Node value) {
    if (basis.modality().asserts()) {
      draft.add(subject, property, value);
    }
    reify(basis, Triple.create(subject, property, value));
  }

  /** The reifier alone; the triple is not asserted. Gives the reifier, so that more can be said of it. */
  Node reify(Basis basis, Triple triple) {
    Node statement =
        draft.fresh(draft.iris.part(draft.place("statement", basis.at()), localName(triple.getPredicate())));
    add(statement, RDF.type.asNode(), KG.Statement);
    add(statement, RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple));
    draft.stamp(draft.statements, statement, basis);
    return statement;
  }

  void add(Node statement, Node property, Node value) {
    draft.statements.add(Triple.create(statement, property, value));
  }

  private static String localName(Node property) {
    String iri = property.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
