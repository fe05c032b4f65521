package nl.kamergraaf.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The letters, the newest first, in pieces. */
final class LettersPage {

  private static final int PIECE = 100;
  private static final int PIECES = 1_000_000;

  /** What is stated in a letter and is no fact of its own. */
  private static final Set<Node> NO_FACTS =
      Set.of(KG.Mention, KG.TimeReference, KG.Signature, KG.OfficeHolding, KG.ParliamentaryActivity, KG.Discrepancy);

  /** A letter in a list. */
  public record Listed(Cell letter, String date, Cell title, String facts) {}

  private final InSteps letters = InSteps.of(PageQueries.of("letters")).orElseThrow();
  private final Data data;
  private final String base;

  LettersPage(Data data, String base) {
    this.data = data;
    this.base = base;
  }

  Reply reply(PageRequest request) {
    Addresses addresses = new Addresses(base, request.language());
    int page = request.number("page", PIECES, 1);
    return data.read(
        dataset -> {
          Display display = new Display(dataset, addresses);
          Table found = letters.select(data, Map.of(), (page - 1) * PIECE, PIECE, Integer.MAX_VALUE);
          Map<String, Object> model = new HashMap<>();
          model.put("letters", listed(found, display));
          model.put("page", page);
          model.put("earlier", page > 1 ? addresses.page("/letters", Map.of("page", String.valueOf(page - 1))) : "");
          model.put("more", found.complete() ? "" : addresses.page("/letters", Map.of("page", String.valueOf(page + 1))));
          return Reply.Html.ok("letters", model);
        });
  }

  /** The newest few. Inside a read transaction. */
  List<Listed> newest(int most, Display display) {
    return listed(letters.select(data, Map.of(), 0, most, most), display);
  }

  private List<Listed> listed(Table table, Display display) {
    return table.rows().stream().map(row -> listed(row, display)).toList();
  }

  private Listed listed(Map<String, Node> row, Display display) {
    String number = row.get("letter").getLiteralLexicalForm();
    String date = row.containsKey("date") ? display.cell(row.get("date")).text() : "";
    Cell title = row.containsKey("title") ? display.cell(row.get("title")) : Cell.EMPTY;
    return new Listed(new Cell(number, display.addresses().letter(number), ""), date, title, display.number(facts(row.get("version"), display.dataset())));
  }

  /** How many facts are read from a version. */
  private static long facts(Node version, DatasetGraph dataset) {
    return facts(version, version, dataset) + facts(version, NodeFactory.createURI(version.getURI() + LetterGraph.STATEMENTS), dataset);
  }

  /** Those in one graph: two runs through it, as its triples lie side by side. A query would look every fact up among those of all letters. */
  private static long facts(Node version, Node graph, DatasetGraph dataset) {
    Set<Node> stated = Iter.asStream(dataset.find(graph, Node.ANY, KG.statedIn, version)).map(Quad::getSubject).collect(Collectors.toSet());
    return Iter.asStream(dataset.find(graph, Node.ANY, RDF.type.asNode(), Node.ANY))
        .filter(quad -> !NO_FACTS.contains(quad.getObject()) && stated.contains(quad.getSubject()))
        .map(Quad::getSubject)
        .distinct()
        .count();
  }
}
