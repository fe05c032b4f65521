package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Graphs as quads in an order that depends on nothing but what they say: that of their N-Quads lines. */
public final class Quads {

  /** Most nodes stand in several triples; each is written out once. */
  private final Map<Node, String> written = new HashMap<>();

  private Quads() {}

  /** A quad and its line, without the line's end. */
  record Line(String text, Quad quad) implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      return text.compareTo(other.text);
    }
  }

  /** The letter's facts, then its statements. */
  public static List<Quad> sorted(LetterGraph letter) {
    return lines(letter).stream().map(Line::quad).toList();
  }

  public static List<Quad> sorted(Node name, Graph graph) {
    return lines(name, graph).stream().map(Line::quad).toList();
  }

  static List<Line> lines(LetterGraph letter) {
    Quads quads = new Quads();
    return Stream.concat(quads.of(letter.name(), letter.facts()), quads.of(letter.statementsName(), letter.statements())).toList();
  }

  static List<Line> lines(Node name, Graph graph) {
    return new Quads().of(name, graph).toList();
  }

  private Stream<Line> of(Node name, Graph graph) {
    String end = " " + text(name) + " .";
    return graph.stream().map(triple -> new Line(text(triple) + end, Quad.create(name, triple))).sorted();
  }

  private String text(Triple triple) {
    return text(triple.getSubject()) + " " + text(triple.getPredicate()) + " " + text(triple.getObject());
  }

  private String text(Node node) {
    return written.computeIfAbsent(node, NodeFmtLib::strNT);
  }
}
