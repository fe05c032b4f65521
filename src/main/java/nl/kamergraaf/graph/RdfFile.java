package nl.kamergraaf.graph;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Letters that are RDF already, as {@link RdfFormat} writes them. Nothing that the file points to is fetched. */
public final class RdfFile {

  private static final List<String> EXTENSIONS = List.of(".ttl", ".nt", ".nq", ".trig", ".jsonld", ".rdf", ".owl");

  /** What relative IRIs of a file are relative to; no place. */
  public static final String BASE = "http://input.invalid/";

  /** Name of a graph that is no letter's and no record's. */
  static final String OTHER = BASE + "graph";

  private static final String VERSION = "version/";
  private static final String RECORD = "record/";
  private static final String GZIP = ".gz";

  /** Of one file, so that a small compressed one cannot fill the memory. */
  private static final long MOST_BYTES = 2_000_000_000L;

  private static final long MOST_TRIPLES = 20_000_000L;

  private RdfFile() {}

  /** What came of reading a file. */
  public sealed interface Outcome {

    /**
     * What a file holds.
     *
     * @param letters the letters whose version graphs it holds, in the order of their names
     * @param rest what stands in its default graph
     * @param others its other named graphs, by name
     */
    record Read(List<LetterGraph> letters, Graph rest, Map<String, Graph> others) implements Outcome {

      /** All that the file says, as one graph of that name; as a letter's, if it describes exactly one version of a letter. */
      public LetterGraph anyGraph(String name) {
        Graph all = all();
        List<Node> versions = all.find(Node.ANY, RDF.type.asNode(), KG.DocumentVersion).mapWith(Triple::getSubject).toList();
        Optional<LetterGraph> letter = versions.size() == 1 ? named(versions.get(0), all) : Optional.empty();
        return letter.orElseGet(() -> LetterGraph.ofRecord(name, NodeFactory.createURI(OTHER), all));
      }

      /** The default graph and every named graph that is no letter's, together. */
      public Graph all() {
        Graph all = GraphFactory.createGraphMem();
        GraphUtil.addInto(all, rest);
        others.values().forEach(graph -> GraphUtil.addInto(all, graph));
        return all;
      }
    }

    /** The file is not RDF; place is "line 3, column 7" or empty. */
    record Refused(String place, String reason) implements Outcome {

      public String message(String input) {
        return place.isEmpty() ? input + ": " + reason : input + ", " + place + ": " + reason;
      }
    }
  }

  /** Whether a file's name says that it is RDF; it may be compressed. */
  public static boolean isNamed(Path file) {
    Path name = file.getFileName();
    return name != null && EXTENSIONS.stream().anyMatch(plain(name.toString())::endsWith);
  }

  private static String plain(String name) {
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }

  public static Outcome read(Path file) {
    String name = file.getFileName().toString();
    Lang lang = RDFLanguages.filenameToLang(plain(name), Lang.TURTLE);
    try (InputStream in = open(file);
        Utf8 text = new Utf8(in)) {
      Outcome outcome = read(lang, text, lang.equals(Lang.RDFXML) ? RdfRefusal.withoutFiles(in) : text);
      return lang.equals(Lang.JSONLD) && outcome instanceof Outcome.Refused refused && text.found().isEmpty() ? json(file, refused) : outcome;
    } catch (AtMost.TooMany e) {
      return new Outcome.Refused("", e.getMessage());
    } catch (StackOverflowError e) {
      return new Outcome.Refused("", "is nested too deep");
    } catch (IOException | UncheckedIOException | RuntimeIOException e) {
      return new Outcome.Refused("", "cannot be read (" + (e instanceof IOException ? e : e.getCause()).getMessage() + ")");
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    try {
      return file.toString().endsWith(GZIP) ? new Bounded(Gunzip.of(raw), MOST_BYTES) : raw;
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** Where the text is no JSON at all, that is what is wrong with it. */
  private static Outcome json(Path file, Outcome.Refused refused) throws IOException {
    try (InputStream again = open(file)) {
      return JsonFault.in(again).orElse(refused);
    }
  }

  /** Words about what was read, with relative IRIs as the file has them: there is no place to which they are relative. */
  public static String asWritten(String words) {
    return words.replace(BASE, "");
  }

  /** RDF in XML says itself in which encoding it is. */
  private static Outcome read(Lang lang, Utf8 text, InputStream in) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    try {
      RDFParser.source(in)
          .lang(lang)
          .base(BASE)
          .context(noFetching())
          .errorHandler(new OnlyErrors())
          .parse(new AtMost(StreamRDFLib.dataset(dataset), MOST_TRIPLES));
      return new Outcome.Read(letters(dataset), copy(dataset.getDefaultGraph()), others(dataset));
    } catch (RiotException | Utf8.Other e) {
      return text.found().map(other -> new Outcome.Refused("line " + other.line(), other.getMessage())).orElseGet(() -> RdfRefusal.of(e));
    }
  }

  private static Map<String, Graph> others(DatasetGraph dataset) {
    Map<String, Graph> others = new TreeMap<>();
    Iter.asStream(dataset.listGraphNodes())
        .filter(name -> letter(dataset, name).isEmpty() && !isStatements(dataset, name))
        .forEach(name -> others.put(name.toString(), copy(dataset.getGraph(name))));
    return others;
  }

  /** The reifiers of a letter belong to its version's graph. */
  private static boolean isStatements(DatasetGraph dataset, Node name) {
    return name.isURI()
        && name.getURI().endsWith(LetterGraph.STATEMENTS)
        && letter(dataset, NodeFactory.createURI(name.getURI().substring(0, name.getURI().length() - LetterGraph.STATEMENTS.length()))).isPresent();
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

  private static Optional<LetterGraph> letter(DatasetGraph dataset, Node name) {
    if (!name.isURI()) {
      return Optional.empty();
    }
    int record = name.getURI().lastIndexOf(RECORD);
    if (record >= 0 && name.getURI().substring(record).chars().filter(c -> c == '/').count() == 2) {
      return Optional.of(LetterGraph.ofRecord(name.getURI().substring(record + RECORD.length()).replace('/', '-'), name, copy(dataset.getGraph(name))));
    }
    Node statements = NodeFactory.createURI(name.getURI() + LetterGraph.STATEMENTS);
    return named(name, copy(dataset.getGraph(name)))
        .map(letter -> new LetterGraph(letter.number(), letter.version(), name, letter.facts(), copy(dataset.getGraph(statements))));
  }

  /** {@code .../version/2025D06724-v1} is version 1 of 2025D06724. */
  private static Optional<LetterGraph> named(Node name, Graph facts) {
    int at = name.isURI() ? name.getURI().lastIndexOf(VERSION) : -1;
    String key = at < 0 ? "" : name.getURI().substring(at + VERSION.length());
    int dash = key.lastIndexOf("-v");
    if (dash < 1 || key.contains("/") || !key.substring(dash + 2).matches("[0-9]{1,6}")) {
      return Optional.empty();
    }
    // a version is keyed by its own source's number, which may be another than the letter's
    String number =
        facts.stream(name, DCTerms.isVersionOf.asNode(), Node.ANY)
            .map(Triple::getObject)
            .filter(Node::isURI)
            .map(letter -> letter.getURI().substring(letter.getURI().lastIndexOf('/') + 1))
            .findFirst()
            .orElse(key.substring(0, dash));
    return Optional.of(new LetterGraph(number, Integer.parseInt(key.substring(dash + 2)), name, facts, Graph.emptyGraph));
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createGraphMem();
    try (Stream<Triple> triples = graph.stream()) {
      triples.forEach(copy::add);
    }
    return copy;
  }
}
