package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;

/** A letter: what the source says of it, then its facts in reading order, under the sentences in which they stand. */
final class LetterPage {

  private static final int ROWS = 50_000;

  /** A sentence and what it states. */
  public record Evidence(String section, Cell sentence, List<Stated> facts) {}

  /** One fact: its class and its properties with their values. */
  public record Stated(String kind, Cell name, Map<String, List<Cell>> properties) {}

  private final Query header = PageQueries.of("letter");
  private final Query facts = PageQueries.of("facts");
  private final Data data;
  private final String base;

  LetterPage(Data data, String base) {
    this.data = data;
    this.base = base;
  }

  Reply reply(String number) {
    Map<String, Node> values = Map.of("letter", NodeFactory.createLiteralString(number));
    return data.read(
        dataset -> {
          Display display = new Display(dataset, base);
          Table about = data.select(header, values, ROWS);
          if (about.rows().isEmpty()) {
            return Reply.Html.notFound();
          }
          return Reply.Html.ok(
              "letter", Map.of("number", number, "about", about(about, display), "evidence", evidence(data.select(facts, values, ROWS), display)));
        });
  }

  private static Map<String, List<Cell>> about(Table table, Display display) {
    Map<String, List<Cell>> about = new LinkedHashMap<>();
    for (Map<String, Node> row : table.rows()) {
      row.forEach((variable, node) -> add(about, Rows.heading(variable), display.cell(node)));
    }
    return about;
  }

  private static List<Evidence> evidence(Table table, Display display) {
    Map<Node, Evidence> sentences = new LinkedHashMap<>();
    Map<Node, Stated> stated = new LinkedHashMap<>();
    for (Map<String, Node> row : table.rows()) {
      Evidence evidence =
          sentences.computeIfAbsent(
              row.get("passage"), passage -> new Evidence(row.containsKey("section") ? display.cell(row.get("section")).text() : "", display.cell(row.get("sentence")), new ArrayList<>()));
      Stated fact =
          stated.computeIfAbsent(
              row.get("fact"),
              node -> {
                Stated made = new Stated(display.label(row.get("kind")), display.cell(node), new LinkedHashMap<>());
                evidence.facts().add(made);
                return made;
              });
      add(fact.properties(), display.label(row.get("property")), display.cell(row.get("value")));
    }
    return headed(sentences.values());
  }

  /** The section's heading stays only where it changes. */
  private static List<Evidence> headed(Collection<Evidence> sentences) {
    List<Evidence> headed = new ArrayList<>();
    String section = "";
    for (Evidence evidence : sentences) {
      headed.add(evidence.section().equals(section) ? new Evidence("", evidence.sentence(), evidence.facts()) : evidence);
      section = evidence.section();
    }
    return headed;
  }

  private static void add(Map<String, List<Cell>> properties, String name, Cell value) {
    List<Cell> values = properties.computeIfAbsent(name, key -> new ArrayList<>());
    if (!values.contains(value)) {
      values.add(value);
    }
  }
}
