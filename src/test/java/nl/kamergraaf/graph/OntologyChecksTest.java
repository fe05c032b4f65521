package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every query in {@code queries/checks/} finds nothing in ontology, schemes and register together (and the shapes, where the query says
 * {@code # With: shapes}), and finds what is wrong in each graph made to break its promise: {@code src/test/resources/checks/<check>/},
 * whose comment lines {@code # Found: <term>} name a term of every row that must come out.
 */
class OntologyChecksTest {

  private static final Path BROKEN = Path.of("src", "test", "resources", "checks");
  private static final String FOUND = "# Found: ";

  private static final Graph ONTOLOGY = GraphFactory.createDefaultGraph();
  private static final Graph WITH_SHAPES = GraphFactory.createDefaultGraph();

  @BeforeAll
  static void read() {
    Bundled.below("ontology", "ttl").forEach(file -> parse(file.text(), ONTOLOGY));
    Stream.concat(Bundled.below("ontology", "ttl").stream(), Bundled.below("shapes", "ttl").stream())
        .forEach(file -> parse(file.text(), WITH_SHAPES));
  }

  static List<Bundled> checks() {
    return Bundled.below("queries/checks", "rq");
  }

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.walk(BROKEN)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsNothing(Bundled check) {
    assertThat(rows(check, check.text().contains("# With: shapes") ? WITH_SHAPES : ONTOLOGY)).as(check.path()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void findsWhatIsWrong(Path file) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    parse(Files.readString(file), graph);
    List<String> expected = Files.readAllLines(file).stream().filter(line -> line.startsWith(FOUND)).map(line -> line.substring(FOUND.length())).toList();
    List<String> found = rows(new Bundled("queries/checks/" + file.getParent().getFileName() + ".rq"), graph);

    assertThat(expected).as("a broken graph says what must be found").isNotEmpty();
    assertThat(found).as("nothing but what is expected").allMatch(row -> expected.stream().anyMatch(row::contains));
    assertThat(expected).as("everything that is expected, in %s", found).allMatch(term -> found.stream().anyMatch(row -> row.contains(term)));
  }

  @Test
  void everyCheckHasAGraphThatBreaksIt() throws IOException {
    assertThat(broken().stream().map(file -> file.getParent().getFileName().toString()).distinct())
        .containsExactlyInAnyOrderElementsOf(checks().stream().map(Bundled::name).toList());
  }

  @Test
  void theOntologyHasTheVersionOfTheProgram() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
    Node ontology = NodeFactory.createURI("https://w3id.org/kamergraaf/ns");
    assertThat(ONTOLOGY.find(ontology, OWL2.versionInfo.asNode(), Node.ANY).mapWith(t -> t.getObject().getLiteralLexicalForm()).toList())
        .containsExactly(version);
  }

  private static void parse(String turtle, Graph into) {
    RDFParser.fromString(turtle, Lang.TURTLE).base(Iris.DEFAULT_BASE).parse(into);
  }

  /** Each row as its values in N-Triples, with a space before and behind each. */
  private static List<String> rows(Bundled check, Graph graph) {
    List<String> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.graph(graph).query(check.text()).build()) {
      RowSet found = exec.select();
      found.forEachRemaining(
          row -> {
            StringBuilder text = new StringBuilder(" ");
            found.getResultVars().stream().filter(row::contains).forEach(variable -> text.append(NodeFmtLib.strNT(row.get(variable))).append(' '));
            rows.add(text.toString());
          });
    }
    return rows;
  }
}
