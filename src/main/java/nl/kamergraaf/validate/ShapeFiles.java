package nl.kamergraaf.validate;

import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.RdfFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** Shapes that somebody brings along. */
public final class ShapeFiles {

  private ShapeFiles() {}

  /** A file holds no shapes; the message names it. */
  public static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  /** A validator with the shapes of these files in the place of the program's own. */
  public static Validator validator(List<Path> files, Iris iris) throws Unreadable {
    Graph shapes = GraphFactory.createDefaultGraph();
    for (Path file : files) {
      switch (RdfFile.read(file)) {
        case RdfFile.Outcome.Refused refused -> throw new Unreadable(refused.message(file.toString()));
        case RdfFile.Outcome.Read read -> GraphUtil.addInto(shapes, read.rest());
      }
    }
    return new Validator(shapes, OntologyGraphs.read(iris));
  }
}
