package nl.kamergraaf.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** The letters, the newest first, in pieces. */
final class LettersPage {

  private static final int PIECE = 100;
  private static final int PIECES = 1_000_000;

  /** A letter in a list. */
  public record Listed(Cell letter, String date, Cell title, String facts) {}

  private final InSteps letters = InSteps.of(PageQueries.of("letters")).orElseThrow();
  private final Query facts = PageQueries.of("letter-facts");
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
    Node count = data.select(facts, Map.of("version", row.get("version")), 1).rows().getFirst().get("facts");
    return new Listed(new Cell(number, display.addresses().letter(number), ""), date, title, display.cell(count).text());
  }
}
