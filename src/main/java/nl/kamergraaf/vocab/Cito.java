package nl.kamergraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of CiTO, the Citation Typing Ontology, that the graph uses. */
public final class Cito {

  public static final String NS = "http://purl.org/spar/cito/";

  // Properties
  public static final Node hasCitingEntity = term("hasCitingEntity");
  public static final Node hasCitedEntity = term("hasCitedEntity");

  private Cito() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
