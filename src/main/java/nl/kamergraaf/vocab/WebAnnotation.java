package nl.kamergraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the Web Annotation vocabulary that the graph uses. */
public final class WebAnnotation {

  public static final String NS = "http://www.w3.org/ns/oa#";

  // Classes
  public static final Node TextPositionSelector = term("TextPositionSelector");
  public static final Node TextQuoteSelector = term("TextQuoteSelector");

  // Properties
  public static final Node hasSource = term("hasSource");
  public static final Node hasSelector = term("hasSelector");
  public static final Node start = term("start");
  public static final Node end = term("end");
  public static final Node exact = term("exact");

  private WebAnnotation() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
