package nl.kamergraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of schema.org that the graph uses, with http, as the ontology has them. */
public final class Schema {

  public static final String NS = "http://schema.org/";

  // Classes
  public static final Node Place = term("Place");

  // Properties
  public static final Node about = term("about");
  public static final Node attendee = term("attendee");
  public static final Node containedInPlace = term("containedInPlace");
  public static final Node endDate = term("endDate");
  public static final Node location = term("location");
  public static final Node organizer = term("organizer");
  public static final Node softwareVersion = term("softwareVersion");
  public static final Node startDate = term("startDate");

  private Schema() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
