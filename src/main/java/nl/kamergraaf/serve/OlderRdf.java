package nl.kamergraaf.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** The same in RDF 1.1, for formats that have no triple terms: a statement names its subject, predicate and object, as RDF of 2004 has it. */
final class OlderRdf {

  private OlderRdf() {}

  static Graph of(Graph graph) {
    Graph older = GraphFactory.createDefaultGraph();
    older.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
    graph.stream().forEach(triple -> put(triple, older));
    return older;
  }

  private static void put(Triple triple, Graph older) {
    if (!triple.getObject().isTripleTerm()) {
      older.add(triple);
      return;
    }
    Node statement = triple.getSubject();
    Triple said = triple.getObject().getTriple();
    if (triple.getPredicate().equals(RDF.reifies.asNode()) && !said.getObject().isTripleTerm()) {
      older.add(statement, RDF.type.asNode(), RDF.Statement.asNode());
      older.add(statement, RDF.subject.asNode(), said.getSubject());
      older.add(statement, RDF.predicate.asNode(), said.getPredicate());
      older.add(statement, RDF.object.asNode(), said.getObject());
    }
  }
}
