package nl.kamergraaf.graph;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.DCTerms;

/** Letters that are RDF already, as {@link RdfFormat} writes them. Nothing that the file points to is fetched. */
public final class RdfFile {

  private static final List<String> EXTENSIONS = List.of(".ttl", ".nt", ".nq", ".trig", ".jsonld", ".rdf");
  private static final String BASE = "http://input.invalid/";
  private static final String VERSION = "version/";
  private static final String RECORD = "record/";

  private RdfFile() {}

  /** What came of reading a file. */
  public sealed interface Outcome {

    /** The letters whose version graphs the file holds, in the order of their names, and what stands in its default graph. */
    record Read(List<LetterGraph> letters, Graph rest) implements Outcome {

      /** What stands in the default graph, as if it were a letter of that name. */
      public LetterGraph anyGraph(String name) {
        return new LetterGraph(name, 1, NodeFactory.createURI(BASE + "graph"), rest, copy(Graph.emptyGraph));
      }
    }

    /** The file is not RDF; place is "line 3" or empty. */
    record Refused(String place, String reason) implements Outcome {

      public String message(String input) {
        return place.isEmpty() ? input + ": " + reason : input + ", " + place + ": " + reason;
      }
    }
  }

  /** Whether a file's name says that it is RDF. */
  public static boolean isNamed(Path file) {
    Path name = file.getFileName();
    return name != null && EXTENSIONS.stream().anyMatch(name.toString()::endsWith);
  }

  public static Outcome read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      Lang lang = RDFLanguages.filenameToLang(file.getFileName().toString(), Lang.TURTLE);
      DatasetGraph dataset = DatasetGraphFactory.create();
      RDFParser.source(in)
          .lang(lang)
          .base(BASE)
          .context(noFetching())
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
          .parse(dataset);
      return new Outcome.Read(letters(dataset), copy(dataset.getDefaultGraph()));
    } catch (RiotException e) {
      return refused(e.getMessage());
    } catch (IOException e) {
      return new Outcome.Refused("", "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static Context noFetching() {
    JsonLdOptions options =
        new JsonLdOptions(
            (uri, loading) -> {
              throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "a context elsewhere is not fetched: " + uri);
            });
    return new Context().set(LangJSONLD11.JSONLD_OPTIONS, options);
  }

  private static List<LetterGraph> letters(DatasetGraph dataset) {
    return Iter.asStream(dataset.listGraphNodes())
        .filter(Node::isURI)
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .flatMap(name -> letter(dataset, name).stream())
        .toList();
  }

  /** {@code .../version/2025D06724-v1} is version 1 of 2025D06724, {@code .../record/op/kst-36410-V-65} an official record. */
  private static Optional<LetterGraph> letter(DatasetGraph dataset, Node name) {
    int record = name.getURI().lastIndexOf(RECORD);
    if (record >= 0 && name.getURI().substring(record).chars().filter(c -> c == '/').count() == 2) {
      return Optional.of(LetterGraph.ofRecord(name.getURI().substring(record + RECORD.length()).replace('/', '-'), name, copy(dataset.getGraph(name))));
    }
    int at = name.getURI().lastIndexOf(VERSION);
    String key = at < 0 ? "" : name.getURI().substring(at + VERSION.length());
    int dash = key.lastIndexOf("-v");
    if (dash < 1 || key.contains("/") || !key.substring(dash + 2).matches("[0-9]{1,6}")) {
      return Optional.empty();
    }
    String own = key.substring(0, dash);
    int version = Integer.parseInt(key.substring(dash + 2));
    Graph content = copy(dataset.getGraph(name));
    // a version is keyed by its own source's number, which may be another than the letter's
    String number =
        content.stream(name, DCTerms.isVersionOf.asNode(), Node.ANY).map(Triple::getObject).filter(Node::isURI).map(letter -> letter.getURI().substring(letter.getURI().lastIndexOf('/') + 1)).findFirst().orElse(own);
    LetterGraph facts = new LetterGraph(number, version, name, content, Graph.emptyGraph);
    Graph statements = copy(dataset.getGraph(facts.statementsName()));
    return Optional.of(new LetterGraph(number, version, name, facts.facts(), statements));
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    try (Stream<Triple> triples = graph.stream()) {
      triples.forEach(copy::add);
    }
    return copy;
  }

  /** "[line: 3, col: 7 ] Unknown token" is said as place and reason. */
  private static Outcome.Refused refused(String message) {
    String said = String.valueOf(message).lines().findFirst().orElse("not RDF");
    int end = said.indexOf(']');
    if (said.startsWith("[line: ") && end > 0) {
      String line = said.substring("[line: ".length(), said.indexOf(','));
      return new Outcome.Refused("line " + line, said.substring(end + 1).strip());
    }
    return new Outcome.Refused("", said);
  }
}
