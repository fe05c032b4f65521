package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.ExampleLetters;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.guide.Language;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of the pages about things, on the example letters. */
class SectionsTest {

  private static Store store;
  private static Data data;

  @BeforeAll
  static void load() {
    store = ExampleLetters.shared();
    data = new Data(store.dataset(), Duration.ofSeconds(60));
  }

  static Stream<Section> sections() {
    return Section.bundled().stream();
  }

  private static Section section(String name) {
    return sections().filter(section -> section.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Map<String, String>> rows(String section, String key) {
    Map<String, Node> values = Map.of("thing", NodeFactory.createURI(Iris.DEFAULT_BASE + key));
    return data.read(
        dataset ->
            data.select(section(section).query(), values, 1_000).rows().stream()
                .map(row -> row.entrySet()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, cell -> new Display(dataset, Iris.DEFAULT_BASE).cell(cell.getValue()).text())))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void saysWhatItIsAndForWhichClasses(Section section) {
    assertThat(section.nl()).matches("[A-Z].*");
    assertThat(section.en()).matches("[A-Z].*");
    assertThat(section.ofAny() || !section.classes().isEmpty()).isTrue();
    DatasetGraph dataset = store.dataset();
    dataset.begin(TxnType.READ);
    try {
      assertThat(section.classes()).allMatch(kind -> dataset.contains(Quad.defaultGraphIRI, kind, RDF.type.asNode(), Node.ANY));
    } finally {
      dataset.end();
    }
    assertThat(section.query().getResultVars())
        .allSatisfy(variable -> assertThat(Language.values()).allSatisfy(language -> assertThat(Rows.heading(variable, language))
            .as(variable)
            .matches("[A-Z].*")));
  }

  /** A row that a letter proves names the letter and the sentence, or neither where the register alone says it. */
  @ParameterizedTest
  @CsvSource({
    "30-status, body/agressietribunaal, status, voorgesteld, 1999D00001",
    "40-measures, country/rus, measure, plaatsing op de sanctielijst, 1999D00002",
    "60-mentions, body/agressietribunaal, spelling, agressietribunaal, 1999D00001"
  })
  void findsWhatTheLettersSayOfAThing(String section, String key, String column, String value, String letter) {
    List<Map<String, String>> rows = rows(section, key);
    assertThat(rows).anySatisfy(row -> {
      assertThat(row.get(column)).isEqualTo(value);
      assertThat(row.get("letter")).isEqualTo(letter);
      assertThat(row.get("sentence")).isNotEmpty();
    });
  }

  /** Whatever the thing, a page's parts come: all sections on one thing of each class. */
  @Test
  void everySectionRunsOnThingsOfItsClasses() {
    Map<Node, Node> oneOfEach = new HashMap<>();
    Map<String, Integer> found = new HashMap<>();
    data.read(
        dataset -> {
          dataset.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), Node.ANY)
              .forEachRemaining(quad -> oneOfEach.putIfAbsent(quad.getObject(), quad.getSubject()));
          for (Section section : Section.bundled()) {
            Set<Node> kinds = section.ofAny() ? oneOfEach.keySet() : section.classes();
            kinds.stream().filter(oneOfEach::containsKey).limit(10).forEach(
                kind -> found.merge(section.name(), data.select(section.query(), Map.of("thing", oneOfEach.get(kind)), 50)
                    .rows()
                    .size(), Integer::sum));
          }
          return null;
        });
    assertThat(found).containsKeys("15-cited-by", "20-offices", "23-holders", "30-status", "50-filed");
  }

  @Test
  void aFileWithoutItsCommentsIsRefused() {
    assertThatThrownBy(() -> Section.read("x", "SELECT * { ?thing ?p ?o }"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("# For:");
  }
}
