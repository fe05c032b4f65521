package nl.kamergraaf.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.sparql.vocabulary.FOAF;
import java.util.List;

/** The terms that pages need by name. */
final class Terms {

  private static final String KG = "https://w3id.org/kamergraaf/ns#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";

  static final Node START_DATE = NodeFactory.createURI(DCAT + "startDate");

  /** Properties that name a thing, the best first. */
  static final List<Node> NAMING =
      List.of(
          SKOS.prefLabel.asNode(), RDFS.label.asNode(), FOAF.name.asNode(), DCTerms.title.asNode(), kg("expression"), kg("surfaceForm"), kg("signatoryName"),
          kg("citationText"), kg("undertakingText"), kg("goodsDescription"), DCTerms.identifier.asNode());

  private Terms() {}

  static Node kg(String name) {
    return NodeFactory.createURI(KG + name);
  }
}
