package nl.kamergraaf.shacl;

import org.apache.jena.graph.Node;

/** One constraint of a shape: a constraint component with its parameters. */
interface Constraint {

  /** The constraint component, as reports name it. */
  Node component();

  /**
   * @param focus the focus node
   * @param values the value nodes: those at the end of the path, or the focus node alone
   */
  void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out);

  /** What is wrong where this constraint is broken, for shapes without a message. */
  Words words();

  /** The same words in two languages. */
  record Words(String nl, String en) {}
}
