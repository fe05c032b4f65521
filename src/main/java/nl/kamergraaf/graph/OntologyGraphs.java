package nl.kamergraaf.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the program brings along as RDF, with the register's things below the base in use. */
public record OntologyGraphs(Graph ontology, Graph schemes, Graph register) {

  /** What was read of the files: the register, the shapes and the database of one run each want the same. */
  private static final Map<Bundled, List<Triple>> READ = new ConcurrentHashMap<>();

  public static OntologyGraphs read(Iris iris) {
    List<Bundled> files = Bundled.below("ontology", "ttl");
    return new OntologyGraphs(
        parse(files.stream().filter(file -> file.path().indexOf('/') == file.path().lastIndexOf('/')).toList(), iris),
        parse(Bundled.below("ontology/schemes", "ttl"), iris),
        parse(Bundled.below("ontology/register", "ttl"), iris));
  }

  /** Documents whose number and date are known; no part of what is queried. */
  public static Graph datedDocuments(Iris iris) {
    return parse(Bundled.below("shapes/known", "ttl"), iris);
  }

  private static Graph parse(List<Bundled> files, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    files.forEach(file -> parse(file, iris, graph::add));
    return graph;
  }

  /** Gives the triples of a bundled file in the order in which they stand there. */
  static void parse(Bundled file, Iris iris, Consumer<Triple> out) {
    READ.computeIfAbsent(file, OntologyGraphs::read).forEach(
        triple -> out.accept(Triple.create(iris.rebased(triple.getSubject()), triple.getPredicate(), iris.rebased(triple.getObject()))));
  }

  /** Blank nodes (OWL leaves no choice for axioms) are the same at every reading: otherwise a store would take each start for a change. */
  private static List<Triple> read(Bundled file) {
    List<Triple> triples = new ArrayList<>();
    RDFParser.fromString(file.text(), Lang.TURTLE)
        .base(Iris.DEFAULT_BASE)
        .labelToNode(LabelToNode.createScopeByDocumentHash(UUID.nameUUIDFromBytes(file.path().getBytes(StandardCharsets.UTF_8))))
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                triples.add(triple);
              }
            });
    return List.copyOf(triples);
  }
}
