package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/** A letter: what the source says of it, then its facts in reading order, under the sentences in which they stand. */
final class LetterPage {

  private static final int ROWS = 50_000;
  private static final int FINDINGS = 200;

  /** A sentence and what it states. */
  public record Evidence(String id, String section, Proof proof, List<Stated> facts) {}

  /** One fact: its class and its properties with their values. */
  public record Stated(String kind, Cell name, Map<String, List<Cell>> properties) {}

  /** How many facts of a kind there are. */
  public record Kind(Cell kind, String count) {}

  private final Query header = PageQueries.of("letter");
  private final Query signatures = PageQueries.of("letter-signatures");
  private final Query differences = PageQueries.of("letter-differences");
  private final Query findings = PageQueries.of("letter-findings");
  private final Query kinds = PageQueries.of("letter-kinds");
  private final Query facts = PageQueries.of("facts");
  private final Data data;
  private final String base;

  LetterPage(Data data, String base) {
    this.data = data;
    this.base = base;
  }

  Reply reply(String number, PageRequest request) {
    Addresses addresses = new Addresses(base, request.language());
    Map<String, Node> letter = Map.of("letter", NodeFactory.createLiteralString(number));
    String iri = base + "letter/" + number;
    return data.read(
        dataset -> {
          Display display = new Display(dataset, addresses);
          Table about = data.select(header, letter, ROWS);
          if (about.rows().isEmpty()) {
            return Gone.reply(dataset, base, "letter/" + number);
          }
          List<Reply.Alternate> alternates = Things.alternates(addresses, iri);
          Map<String, Object> model = model(dataset, letter, about, request, display);
          model.put("number", number);
          model.put("self", addresses.letter(number));
          model.put("text", addresses.page("/letter/" + number + "/text"));
          model.put("all", addresses.doc(iri, Map.of()));
          return new Reply.Html(200, "letter", model, alternates, addresses.letter(number), iri);
        });
  }

  private Map<String, Object> model(DatasetGraph dataset, Map<String, Node> letter, Table about, PageRequest request, Display display) {
    Map<String, Object> model = new HashMap<>();
    Table counted = data.select(kinds, letter, ROWS);
    int pieces = LetterPieces.count(counted.rows());
    int piece = request.number("part", pieces, 1);
    Map<String, Node> bounds = new HashMap<>(LetterPieces.bounds(piece));
    bounds.putAll(letter);
    Map<String, List<Cell>> entries = about(about, display);
    List<Cell> titles = entries.remove(Rows.heading("title", display.addresses().language()));
    model.put("title", titles == null ? Cell.EMPTY : titles.get(0));
    model.put("about", entries);
    model.put("signatures", Rows.of(data.select(signatures, letter, ROWS), display));
    Map<String, Node> asked = new HashMap<>(letter);
    asked.put("language", NodeFactory.createLiteralString(display.addresses().language().tag()));
    model.put("findings", Rows.of(data.select(findings, asked, FINDINGS), display));
    model.put("differences", Rows.of(data.select(differences, letter, ROWS), display));
    model.put("kinds", counted.rows()
        .stream()
        .filter(row -> row.containsKey("kind"))
        .map(row -> new Kind(display.cell(row.get("kind")), display.cell(row.get("count")).text()))
        .toList());
    Table stated = data.select(facts, bounds, ROWS);
    model.put("evidence", evidence(stated, display));
    model.put("complete", stated.complete());
    model.put("part", piece);
    model.put("parts", pieces);
    return model;
  }

  private static Map<String, List<Cell>> about(Table table, Display display) {
    Map<String, List<Cell>> about = new LinkedHashMap<>();
    for (String variable : table.variables()) {
      table.rows()
          .stream()
          .filter(row -> row.containsKey(variable))
          .forEach(row -> add(about, Rows.heading(variable, display.addresses().language()), display.cell(row.get(variable))));
    }
    return about;
  }

  private static List<Evidence> evidence(Table table, Display display) {
    Proofs proofs = display.proofs();
    Map<Node, Evidence> sentences = new LinkedHashMap<>();
    Map<List<Node>, Stated> stated = new LinkedHashMap<>();
    String[] section = {""};
    for (Map<String, Node> row : table.rows()) {
      Node passage = row.get("passage");
      Evidence evidence =
          sentences.computeIfAbsent(
              passage, of -> new Evidence(LetterPieces.key(of), changed(section, row, display), proofs.at(of).orElse(Proof.NONE), new ArrayList<>()));
      Stated fact =
          stated.computeIfAbsent(
              List.of(passage, row.get("fact")),
              of -> {
                Stated made = new Stated(display.label(row.get("kind")), display.cell(row.get("fact")), new LinkedHashMap<>());
                evidence.facts().add(made);
                return made;
              });
      add(fact.properties(), display.label(row.get("property")), display.cell(row.get("value")));
    }
    return List.copyOf(sentences.values());
  }

  /** The heading over a sentence, only where it changes. */
  private static String changed(String[] last, Map<String, Node> row, Display display) {
    String now = row.containsKey("section") ? display.cell(row.get("section")).text() : "";
    String shown = now.equals(last[0]) ? "" : now;
    last[0] = now;
    return shown;
  }

  private static void add(Map<String, List<Cell>> properties, String name, Cell value) {
    List<Cell> values = properties.computeIfAbsent(name, key -> new ArrayList<>());
    if (!values.contains(value)) {
      values.add(value);
    }
  }
}
