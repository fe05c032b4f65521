package nl.kamergraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of PROV-O that the graph uses. */
public final class Prov {

  public static final String NS = "http://www.w3.org/ns/prov#";

  // Properties
  public static final Node invalidatedAtTime = term("invalidatedAtTime");
  public static final Node startedAtTime = term("startedAtTime");
  public static final Node used = term("used");
  public static final Node wasGeneratedBy = term("wasGeneratedBy");

  private Prov() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
