package nl.kamergraaf.shacl;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/** Where a SHACL property path leads from a node. Repetition goes wide, not deep, so that a long chain of data needs no deep stack. */
sealed interface Walk {

  Collection<Node> from(Data data, Budget budget, Node node);

  default Node[] values(Data data, Budget budget, Entry focus) {
    return from(data, budget, focus.node).toArray(Node[]::new);
  }

  static Walk of(Path path, Predicates predicates) {
    return switch (path) {
      case P_Link link -> new Forward(predicates.register(link.getNode()));
      case P_Inverse inverse when inverse.getSubPath() instanceof P_Link link -> new Backward(predicates.register(link.getNode()));
      // the inverse of a longer path is the path walked backwards
      case P_Inverse inverse -> of(Inversion.of(inverse.getSubPath()), predicates);
      case P_Seq sequence -> new Sequence(of(sequence.getLeft(), predicates), of(sequence.getRight(), predicates));
      case P_Alt either -> new Either(List.of(of(either.getLeft(), predicates), of(either.getRight(), predicates)));
      case P_ZeroOrOne optional -> new Either(List.of(new Stay(), of(optional.getSubPath(), predicates)));
      case P_ZeroOrMore1 more -> new Repeat(of(more.getSubPath(), predicates), true);
      case P_OneOrMore1 more -> new Repeat(of(more.getSubPath(), predicates), false);
      default -> throw new IllegalArgumentException("no SHACL path: " + path);
    };
  }

  /** Along one property. */
  record Forward(int number) implements Walk {
    @Override
    public Collection<Node> from(Data data, Budget budget, Node node) {
      return node.isLiteral() ? List.of() : List.of(data.entry(node).values(number));
    }

    @Override
    public Node[] values(Data data, Budget budget, Entry focus) {
      return focus.values(number);
    }
  }

  /** Against one property. */
  record Backward(int number) implements Walk {
    @Override
    public Collection<Node> from(Data data, Budget budget, Node node) {
      return data.subjects(number, node);
    }
  }

  /** Nowhere. */
  record Stay() implements Walk {
    @Override
    public Collection<Node> from(Data data, Budget budget, Node node) {
      return List.of(node);
    }
  }

  /** One path, then the other. */
  record Sequence(Walk first, Walk second) implements Walk {
    @Override
    public Collection<Node> from(Data data, Budget budget, Node node) {
      Set<Node> reached = new LinkedHashSet<>();
      for (Node between : first.from(data, budget, node)) {
        budget.step();
        reached.addAll(second.from(data, budget, between));
      }
      return reached;
    }
  }

  /** By any of the paths. */
  record Either(List<Walk> ways) implements Walk {
    @Override
    public Collection<Node> from(Data data, Budget budget, Node node) {
      Set<Node> reached = new LinkedHashSet<>();
      ways.forEach(way -> reached.addAll(way.from(data, budget, node)));
      return reached;
    }
  }

  /** Again and again, until nothing new is reached. */
  record Repeat(Walk way, boolean start) implements Walk {
    @Override
    public Collection<Node> from(Data data, Budget budget, Node node) {
      Set<Node> reached = new LinkedHashSet<>();
      if (start) {
        reached.add(node);
      }
      Deque<Node> open = new ArrayDeque<>(List.of(node));
      while (!open.isEmpty()) {
        budget.step();
        for (Node next : way.from(data, budget, open.remove())) {
          if (reached.add(next)) {
            open.add(next);
          }
        }
      }
      return reached;
    }
  }
}
