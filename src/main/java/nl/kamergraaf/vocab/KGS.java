package nl.kamergraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Concepts of the Kamergraaf schemes, which {@code ontology/schemes/} defines. */
public final class KGS {

  public static final String NS = "https://w3id.org/kamergraaf/scheme/";

  private static final String SCHEME = "-scheme";

  private KGS() {}

  /** The concept with a local name: "in-negotiation" is {@code kgs:in-negotiation}. */
  public static Node concept(String name) {
    return NodeFactory.createURI(NS + name);
  }

  /** Local name of a scheme: {@code kgs:status-scheme} is "status". */
  public static String scheme(Node scheme) {
    String name = scheme.getURI().substring(NS.length());
    return name.endsWith(SCHEME) ? name.substring(0, name.length() - SCHEME.length()) : name;
  }
}
