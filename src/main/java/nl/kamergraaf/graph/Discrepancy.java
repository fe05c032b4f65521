package nl.kamergraaf.graph;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A difference between what a letter says of a paper and what a record says of it.
 *
 * @param node its own node
 * @param citation what differs
 * @param version the version of the letter
 * @param evidence the sentence of the letter
 * @param sentence the same in the letter's own characters
 * @param aspect name of a concept of the scheme of aspects: aspect-movers
 * @param letterSays in words
 * @param recordSays in words
 * @param proof records, and passages in them
 */
public record Discrepancy(Node node, Node citation, Node version, Node evidence, String sentence, String aspect, String letterSays, String recordSays, List<Node> proof) {

  public Discrepancy {
    proof = List.copyOf(proof);
  }
}
