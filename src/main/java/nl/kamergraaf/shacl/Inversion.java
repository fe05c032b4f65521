package nl.kamergraaf.shacl;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;

/** A path as it is walked from its end: of {@code a/b*} it is {@code (^b)* / ^a}. */
final class Inversion {

  private Inversion() {}

  static Path of(Path path) {
    return switch (path) {
      case P_Link link -> PathFactory.pathInverse(link);
      case P_Inverse inverse -> inverse.getSubPath();
      case P_Seq sequence -> PathFactory.pathSeq(of(sequence.getRight()), of(sequence.getLeft()));
      case P_Alt either -> PathFactory.pathAlt(of(either.getLeft()), of(either.getRight()));
      case P_ZeroOrOne optional -> PathFactory.pathZeroOrOne(of(optional.getSubPath()));
      case P_ZeroOrMore1 more -> PathFactory.pathZeroOrMore1(of(more.getSubPath()));
      case P_OneOrMore1 more -> PathFactory.pathOneOrMore1(of(more.getSubPath()));
      default -> throw new IllegalArgumentException("no SHACL path: " + path);
    };
  }
}
