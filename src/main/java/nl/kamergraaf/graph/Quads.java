package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Graphs as quads in an order that depends on nothing but what they say: that of their N-Quads lines. */
public final class Quads {

  /** Most nodes stand in several triples; each is written out once. */
  private final Map<Node, String> written = new HashMap<>();

  private Quads() {}

  /** A quad and the parts of its line, which lines share. The order by parts is that of the lines: no part goes on where another ends. */
  record Line(String subject, String predicate, String object, String graph, Quad quad) implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      int order = subject.compareTo(other.subject);
      order = order == 0 ? predicate.compareTo(other.predicate) : order;
      return order == 0 ? object.compareTo(other.object) : order;
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
    String in = text(name);
    return graph.stream()
        .map(triple -> new Line(text(triple.getSubject()), text(triple.getPredicate()), text(triple.getObject()), in, Quad.create(name, triple)))
        .sorted();
  }

  private String text(Node node) {
    return written.computeIfAbsent(node, NodeFmtLib::strNT);
  }
}
