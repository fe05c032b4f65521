package nl.kamergraaf.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * One version of a letter as RDF, in the two graphs that carry it.
 *
 * @param number the letter's document number, such as 2025D06724
 * @param version number of the version
 * @param name IRI of the version, which also names its graph of facts: {@code .../id/version/2025D06724-v1}
 * @param facts what the version states, in RDF 1.1
 * @param statements the reifiers of those facts, with triple terms
 */
public record LetterGraph(String number, int version, Node name, Graph facts, Graph statements) {

  /** What the name of a letter's graph ends in that holds the statements about its facts. */
  public static final String STATEMENTS = "/statements";

  /** An official record as a graph: it has no statements, and is its own only version. */
  public static LetterGraph ofRecord(String key, Node name, Graph facts) {
    return new LetterGraph(key, 0, name, facts, Graph.emptyGraph);
  }

  /** Whether this is an official record and no letter. */
  public boolean isRecord() {
    return version == 0;
  }

  /** Whether this is some other RDF, under the name of its file. */
  public boolean isOther() {
    return name.getURI().equals(RdfFile.OTHER);
  }

  /** Key for people: {@code 2025D06724-v1}, {@code op-kst-36410-V-65}. */
  public String key() {
    return isRecord() ? number : name.getURI().substring(name.getURI().lastIndexOf('/') + 1);
  }

  /** Name of the graph of reifiers. */
  public Node statementsName() {
    return NodeFactory.createURI(name.getURI() + STATEMENTS);
  }

  /** Name of the graph of shortcuts that are derived from this version alone. */
  public Node derivedName() {
    return NodeFactory.createURI(name.getURI() + "/derived");
  }

  /** Name of the graph of what checks found on this version, and of the report that it is. */
  public Node findingsName() {
    return NodeFactory.createURI(name.getURI() + "/findings");
  }
}
