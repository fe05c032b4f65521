package nl.kamergraaf.shacl;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;

/** Reads the value of {@code sh:path}: a property, a list of paths one after the other, or a blank node with one of five properties. */
final class PathParser {

  private static final int DEEPEST = 100;

  private final Values values;

  PathParser(Values values) {
    this.values = values;
  }

  Path parse(Node node) {
    return parse(node, 0);
  }

  private Path parse(Node node, int depth) {
    if (depth > DEEPEST) {
      throw Malformed.unsupported("a path that is nested more than " + DEEPEST + " deep, or contains itself");
    }
    if (values.isList(node)) {
      return all(node, depth, PathFactory::pathSeq);
    }
    if (node.isURI()) {
      return PathFactory.pathLink(node);
    }
    if (values.has(node, SHACL.alternativePath)) {
      return all(only(node, SHACL.alternativePath), depth, PathFactory::pathAlt);
    }
    return wrapped(node, depth);
  }

  private Path wrapped(Node node, int depth) {
    record Wrapper(Node property, UnaryOperator<Path> around) {}
    List<Wrapper> wrappers =
        List.of(
            new Wrapper(SHACL.inversePath, PathFactory::pathInverse),
            new Wrapper(SHACL.zeroOrMorePath, PathFactory::pathZeroOrMore1),
            new Wrapper(SHACL.oneOrMorePath, PathFactory::pathOneOrMore1),
            new Wrapper(SHACL.zeroOrOnePath, PathFactory::pathZeroOrOne));
    for (Wrapper wrapper : wrappers) {
      if (values.has(node, wrapper.property())) {
        return wrapper.around().apply(parse(only(node, wrapper.property()), depth + 1));
      }
    }
    throw new Malformed("no well-formed path" + (node.isBlank() ? "" : ": " + Text.of(node)));
  }

  private Node only(Node node, Node property) {
    return values.one(node, property).orElseThrow(() -> new Malformed("no value of " + Text.of(property)));
  }

  private Path all(Node head, int depth, BinaryOperator<Path> join) {
    return values.list(head, SHACL.path).stream()
        .map(member -> parse(member, depth + 1))
        .reduce(join)
        .orElseThrow(() -> new Malformed("an empty list is no path"));
  }
}
