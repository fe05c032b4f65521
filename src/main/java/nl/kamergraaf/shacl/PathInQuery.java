package nl.kamergraaf.shacl;

import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/** Puts a path in the place of a variable that stands between subject and object, as SHACL wants it for $PATH. */
final class PathInQuery extends ElementTransformCopyBase {

  private final Var variable;
  private final Path path;

  PathInQuery(Var variable, Path path) {
    this.variable = variable;
    this.path = path;
  }

  @Override
  public Element transform(ElementPathBlock element) {
    ElementPathBlock copy = new ElementPathBlock();
    for (TriplePath triple : element.getPattern()) {
      copy.addTriple(variable.equals(triple.getPredicate()) ? new TriplePath(triple.getSubject(), path, triple.getObject()) : triple);
    }
    return copy;
  }
}
