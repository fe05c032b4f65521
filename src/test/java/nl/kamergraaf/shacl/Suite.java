package nl.kamergraaf.shacl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The W3C's SHACL tests, read from their manifests, if they stand beside the repository. */
final class Suite {

  static final Path FOLDER = Path.of("..", "shared", "suites", "shacl");

  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String SHT = "http://www.w3.org/ns/shacl-test#";
  private static final Node FAILURE = NodeFactory.createURI(SHT + "Failure");

  private Suite() {}

  /**
   * A case.
   *
   * @param name the file below the suite's folder
   * @param expected the graph that the expected report stands in
   * @param report node of the expected report; empty where the validation must fail
   */
  record Case(String name, String label, Graph data, Graph shapes, Graph expected, Optional<Node> report) {
    @Override
    public String toString() {
      return name + ": " + label;
    }
  }

  static boolean isThere() {
    return Files.isDirectory(FOLDER);
  }

  /** Every case of every file: one file is named by no manifest. */
  static List<Case> cases() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().flatMap(Suite::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Case> read(Path file) {
    Graph manifest = parse(file);
    return manifest.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(SHT + "Validate")).mapWith(Triple::getSubject).toList().stream()
        .map(entry -> read(file, manifest, entry));
  }

  private static Case read(Path file, Graph manifest, Node entry) {
    Node action = one(manifest, entry, MF + "action");
    Node report = one(manifest, entry, MF + "result");
    return new Case(
        FOLDER.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString(),
        manifest.find(entry, RDFS.label.asNode(), Node.ANY).nextOptional().map(t -> t.getObject().getLiteralLexicalForm()).orElse(""),
        graph(file, manifest, one(manifest, action, SHT + "dataGraph")),
        graph(file, manifest, one(manifest, action, SHT + "shapesGraph")),
        manifest,
        Optional.of(report).filter(node -> !node.equals(FAILURE)));
  }

  private static Graph graph(Path file, Graph manifest, Node name) {
    return path(name).equals(file.toAbsolutePath().normalize()) ? manifest : parse(path(name));
  }

  private static Path path(Node name) {
    return Path.of(URI.create(name.getURI())).toAbsolutePath().normalize();
  }

  private static Node one(Graph graph, Node subject, String property) {
    return graph.find(subject, NodeFactory.createURI(property), Node.ANY).next().getObject();
  }

  private static Graph parse(Path file) {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.source(file)
        .lang(Lang.TURTLE)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .base(file.toAbsolutePath().normalize().toUri().toString())
        .parse(graph);
    return graph;
  }
}
