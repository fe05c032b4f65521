package nl.kamergraaf.validate;

import java.util.function.Predicate;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shapes that travel with the program. */
public final class OwnShapes {

  private static final String FOLDER = "shapes/";

  private OwnShapes() {}

  /** Promises of the graph of one letter: the files directly in {@code shapes/}. */
  public static Graph ofLetters() {
    return read(path -> path.indexOf('/') < 0);
  }

  /** Promises of several letters together. */
  public static Graph acrossLetters() {
    return read(path -> path.startsWith("consistency/"));
  }

  /** What the program itself checks, described as rules. */
  static Graph program() {
    return read(path -> path.startsWith("program/"));
  }

  private static Graph read(Predicate<String> wanted) {
    Graph graph = GraphFactory.createGraphMem();
    Bundled.below("shapes", "ttl").stream()
        .filter(file -> wanted.test(file.path().substring(FOLDER.length())))
        .forEach(file -> RDFParser.fromString(file.text(), Lang.TURTLE).parse(graph));
    return graph;
  }
}
