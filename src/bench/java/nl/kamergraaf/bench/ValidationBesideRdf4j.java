package nl.kamergraaf.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.shacl.Outcome;
import nl.kamergraaf.shacl.Shapes;
import nl.kamergraaf.validate.OwnShapes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;
import org.eclipse.rdf4j.sail.shacl.results.ValidationReport;
import org.eclipse.rdf4j.sail.shacl.results.ValidationResult;

/**
 * The shapes on letters, ontology, schemes and register in one graph, by the engine here and by RDF4J's, by turns in one process; the time is
 * that of all its threads. RDF4J knows no triple terms of RDF 1.2, so the graphs of statements are left out, for both. Each has its own
 * store filled before the clock runs; both parse the shapes within their time, since RDF4J does. Both must find as many results of each kind,
 * or this ends. Argument: how many letters.
 */
@SuppressWarnings("deprecation") // RDF4J has no other class for reports yet
public final class ValidationBesideRdf4j {

  private static final int LAPS = 11;

  private ValidationBesideRdf4j() {}

  public static void main(String[] arguments) throws IOException {
    int letters = arguments.length == 0 ? 69 : Integer.parseInt(arguments[0]);
    Graph shapes = OwnShapes.ofLetters();
    Graph data = BenchLetters.context();
    BenchLetters source = new BenchLetters();
    for (int i = 0; i < letters; i++) {
      GraphUtil.addInto(data, source.read(source.renamed(i)).facts());
    }
    MemoryStore theirShapes = store(shapes);
    MemoryStore theirData = store(data);
    long[] ours = new long[LAPS];
    long[] theirs = new long[LAPS];
    for (int lap = 0; lap < LAPS; lap++) {
      long start = now();
      Shapes parsed = Shapes.parse(shapes);
      Outcome outcome = parsed.validate(parsed.index(data), Limits.DEFAULT);
      ours[lap] = now() - start;
      start = now();
      ValidationReport report = ShaclValidator.validate(theirData, theirShapes);
      theirs[lap] = now() - start;
      compare(outcome, report);
    }
    System.out.printf("%d letters, %d triples with what stands behind them, median of %d laps after the first%n", letters, data.size(), LAPS - 1);
    System.out.printf("engine here %8.0f ms%nRDF4J       %8.0f ms%n", median(ours), median(theirs));
  }

  private static MemoryStore store(Graph graph) throws IOException {
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.NTRIPLES).output(triples);
    MemoryStore store = new MemoryStore();
    SailRepository repository = new SailRepository(store);
    try (SailRepositoryConnection connection = repository.getConnection()) {
      connection.add(new ByteArrayInputStream(triples.toByteArray()), RDFFormat.NTRIPLES);
    }
    return store;
  }

  private static void compare(Outcome ours, ValidationReport theirs) {
    Map<String, Long> here =
        ours.results().stream().map(result -> result.component().getURI()).collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    List<ValidationResult> results = theirs.getValidationResult();
    Map<String, Long> there =
        results.stream()
            .map(result -> result.getSourceConstraintComponent().getIri().stringValue())
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    if (!here.equals(there)) {
      throw new IllegalStateException("here " + here + ", there " + there);
    }
  }

  private static double median(long[] laps) {
    long[] later = Arrays.copyOfRange(laps, 1, laps.length);
    Arrays.sort(later);
    return later[later.length / 2] / 1e6;
  }

  /** Processor time of the whole process: RDF4J works with several threads. */
  private static long now() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
