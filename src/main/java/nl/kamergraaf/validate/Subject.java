package nl.kamergraaf.validate;

import java.util.Optional;
import nl.kamergraaf.graph.LetterGraph;
import org.apache.jena.graph.Node;

/**
 * What was examined.
 *
 * @param letter number of the letter, key of the record, or name of the file
 * @param version number of the letter's version; 0 where there is none
 * @param graph name of its graph, unless it is a file of other RDF
 */
public record Subject(String letter, int version, Optional<Node> graph) {

  static final Subject SEVERAL_LETTERS = new Subject("several-letters", 0, Optional.empty());

  static Subject of(LetterGraph graph) {
    return new Subject(graph.number(), graph.version(), Optional.of(graph.name()).filter(name -> !graph.isOther()));
  }

  /** Name in reports, that of the version: {@code 2025D06724-v1}; a version may have come under another number than the letter's. */
  public String name() {
    return version == 0 || graph.isEmpty() ? letter : graph.get().getURI().substring(graph.get().getURI().lastIndexOf('/') + 1);
  }
}
