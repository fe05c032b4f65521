package nl.kamergraaf.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.GraphPair;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.SampleFacts;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's shapes give the same results here as in Jena's engine: on a good graph, and on graphs broken at random. */
class SameAsStockTest {

  private static final Graph SHAPES = shapes();
  private static final Graph CONTEXT = context();
  private static final Shapes OURS = Shapes.parse(SHAPES);
  private static final Data BEHIND = OURS.context(CONTEXT);
  private static final Stock STOCK = new Stock(SHAPES);

  private static final Pattern TEXT_DEMAND_OF_A_TRIPLE = Pattern.compile("\\| <<\\(.*\\)>> \\| (Pattern|MinLength|MaxLength)ConstraintComponent");

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @Test
  void onAGoodGraph() {
    assertThat(ours(sample())).isEqualTo(stock(sample()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onABrokenGraph(long seed) {
    Graph broken = new Breaker(seed, sample()).broken(25);

    assertThat(ours(broken)).isNotEmpty().isEqualTo(stock(broken));
  }

  /** Without that a triple term is no text, which stock does not tell. */
  private static List<String> ours(Graph data) {
    return Stock.lines(OURS.validate(OURS.index(data, BEHIND), Limits.DEFAULT)).stream().filter(line -> !TEXT_DEMAND_OF_A_TRIPLE.matcher(line).find()).toList();
  }

  private static List<String> stock(Graph data) {
    return STOCK.results(new GraphPair(data, CONTEXT), data.stream().map(Triple::getSubject).collect(Collectors.toSet()));
  }

  private static Graph sample() {
    LetterGraph letter = SampleFacts.all().graph();
    return new GraphPair(letter.facts(), letter.statements());
  }

  private static Graph shapes() {
    Graph shapes = GraphFactory.createGraphMem();
    Bundled.below("shapes", "ttl").forEach(file -> RDFParser.fromString(file.text(), Lang.TURTLE).parse(shapes));
    return shapes;
  }

  private static Graph context() {
    OntologyGraphs known = OntologyGraphs.read(new Iris());
    Graph context = GraphFactory.createGraphMem();
    List.of(known.ontology(), known.schemes(), known.register()).forEach(graph -> GraphUtil.addInto(context, graph));
    return context;
  }
}
