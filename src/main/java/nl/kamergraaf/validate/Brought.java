package nl.kamergraaf.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.RdfFile;
import nl.kamergraaf.shacl.Problem;
import nl.kamergraaf.shacl.Problem.Kind;
import nl.kamergraaf.shacl.Shapes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Shapes that somebody brings along: all graphs of all files together. Nothing that they point to is fetched.
 *
 * @param shapes the shapes, which can be used
 * @param remarks what is worth knowing about them
 */
public record Brought(Shapes shapes, List<String> remarks) {

  private static final int SHOWN = 20;

  /** The files cannot be used as shapes; the message says why. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * @param incomplete shapes that ask for other graphs, which are not there, will do
   * @throws Unusable if a file is no RDF, or if some of the shapes would not mean what their author meant
   */
  public static Brought read(List<Path> files, boolean incomplete) throws Unusable {
    Graph graph = GraphFactory.createGraphMem();
    for (Path file : files) {
      switch (RdfFile.read(file)) {
        case RdfFile.Outcome.Refused refused -> throw new Unusable(refused.message(file.toString()));
        case RdfFile.Outcome.Read read -> GraphUtil.addInto(graph, read.all());
      }
    }
    Shapes shapes = Shapes.parse(graph);
    String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
    List<String> grave = new ArrayList<>();
    List<String> light = new ArrayList<>();
    for (Problem problem : shapes.problems()) {
      boolean bearable = problem.kind() == Kind.NOTICE || problem.kind() == Kind.MISSING && incomplete;
      (bearable ? light : grave).add(RdfFile.asWritten(problem.text()));
    }
    if (!grave.isEmpty()) {
      throw new Unusable(names + ": these shapes cannot be used:" + list(grave));
    }
    if (shapes.targeted().isEmpty()) {
      throw new Unusable(names + ": holds no shape with a target, so there is nothing to check");
    }
    return new Brought(shapes, light);
  }

  private static String list(List<String> problems) {
    String shown = problems.stream().limit(SHOWN).map(problem -> "\n  " + problem).collect(Collectors.joining());
    return problems.size() > SHOWN ? shown + "\n  … and " + (problems.size() - SHOWN) + " more" : shown;
  }
}
