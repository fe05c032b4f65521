package nl.kamergraaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

  private static final DatasetGraph DATA =
      RDFParser.fromString(
              "PREFIX : <urn:example:> :a :name \"één\"@nl ; :size 3 . :b :name \"a \\\"quoted\\\"\\nname\" ; :size 4 .", Lang.TURTLE)
          .toDatasetGraph();

  private static final String ROWS = "PREFIX : <urn:example:> SELECT ?thing ?name ?size { ?thing :name ?name ; :size ?size } ORDER BY ?size";

  @Test
  void writesATableForAPerson() {
    assertThat(ask(ROWS, Answer.Format.TEXT))
        .isEqualTo(
            """
            thing  name             size
            -----  ---------------  ----
            :a     één              3
            :b     a "quoted" name  4
            (2 rows)
            """);
  }

  /** The query's own short names, and where it has none, those of the data. */
  @Test
  void abbreviatesForAPersonWhatTheQueryHasNoShortNameFor() {
    assertThat(ask("PREFIX mine: <http://purl.org/dc/terms/> SELECT (kgs:fact AS ?a) (mine:title AS ?b) (<urn:x:y> AS ?c) {}".replace("kgs:fact", "<https://w3id.org/kamergraaf/scheme/fact>"), Answer.Format.TEXT))
        .contains("kgs:fact").contains("mine:title").contains("urn:x:y");
  }

  @Test
  void writesValuesUnderEachOtherWhereATableIsTooWide() {
    assertThat(ask("SELECT ?short ?wide { BIND (1 AS ?short) BIND (CONCAT('" + "x".repeat(130) + "') AS ?wide) }", Answer.Format.TEXT))
        .isEqualTo("short  1\nwide   " + "x".repeat(130) + "\n\n(1 row)\n");
  }

  @Test
  void writesForPrograms() {
    assertThat(ask(ROWS, Answer.Format.CSV))
        .isEqualTo("thing,name,size\r\nurn:example:a,één,3\r\nurn:example:b,\"a \"\"quoted\"\"\nname\",4\r\n");
    assertThat(ask(ROWS, Answer.Format.TSV))
        .isEqualTo("?thing\t?name\t?size\n<urn:example:a>\t\"één\"@nl\t3\n<urn:example:b>\t\"a \\\"quoted\\\"\\nname\"\t4\n");
    assertThat(ask(ROWS, Answer.Format.JSON)).contains("\"xml:lang\": \"nl\"");
    assertThat(ask(ROWS, Answer.Format.XML)).contains("<literal xml:lang=\"nl\">één</literal>");
  }

  @ParameterizedTest
  @CsvSource({"a, one, '(1 row)'", "nothing, none, '(0 rows)'"})
  void fillsInValues(String local, String why, String last) {
    String answer = ask(ROWS, Answer.Format.TEXT, Map.of("thing", NodeFactory.createURI("urn:example:" + local)));
    assertThat(answer).as(why).endsWith(last + "\n");
  }

  @Test
  void answersYesOrNo() {
    assertThat(ask("ASK { ?s ?p 3 }", Answer.Format.TEXT)).isEqualTo("yes\n");
    assertThat(ask("ASK { ?s ?p 5 }", Answer.Format.TEXT)).isEqualTo("no\n");
    assertThat(ask("ASK { ?s ?p 5 }", Answer.Format.JSON)).contains("\"boolean\" : false");
  }

  @Test
  void writesGraphs() {
    assertThat(ask("PREFIX : <urn:example:> CONSTRUCT { ?s :size 3 } { ?s :size 3 }", Answer.Format.TSV)).isEqualTo("<urn:example:a> <urn:example:size> \"3\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
  }

  @Test
  void asksNobodyElse() {
    assertThatThrownBy(() -> ask("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }", Answer.Format.CSV))
        .isInstanceOf(QueryDeniedException.class);
  }

  private static String ask(String query, Answer.Format format) {
    return ask(query, format, Map.of());
  }

  private static String ask(String query, Answer.Format format, Map<String, Node> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answer(DATA, QueryFactory.create(query), values).write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
