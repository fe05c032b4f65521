package nl.kamergraaf.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Graphs as quads in an order that depends on nothing but what they say. */
public final class Quads {

  private Quads() {}

  /** The letter's facts, then its statements, each sorted as their N-Quads lines are. */
  public static List<Quad> sorted(LetterGraph letter) {
    return Stream.concat(
            sorted(letter.name(), letter.facts()).stream(), sorted(letter.statementsName(), letter.statements()).stream())
        .toList();
  }

  public static List<Quad> sorted(Node name, Graph graph) {
    return graph.stream()
        .map(triple -> new Line(NodeFmtLib.strNT(triple), Quad.create(name, triple)))
        .sorted(Comparator.comparing(Line::text))
        .map(Line::quad)
        .toList();
  }

  private record Line(String text, Quad quad) {}
}
