package nl.kamergraaf.serve;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

/** What this is, what is in it, what one can ask. */
final class StartPage {

  private static final int LETTERS = 200;

  private final Query letters = PageQueries.of("letters");
  private final Query kinds = PageQueries.of("kinds");
  private final Data data;
  private final Questions questions;

  StartPage(Data data, Questions questions) {
    this.data = data;
    this.questions = questions;
  }

  Reply reply() {
    return data.read(
        dataset -> {
          Display display = new Display(dataset, "");
          Table found = data.select(letters, Map.of(), LETTERS);
          return Reply.Html.ok(
              "start",
              Map.of(
                  "letters", cells(found, display),
                  "complete", found.complete(),
                  "kinds", cells(data.select(kinds, Map.of(), LETTERS), display),
                  "themes", questions.byTheme()));
        });
  }

  private static List<Map<String, Cell>> cells(Table table, Display display) {
    return table.rows().stream().map(row -> Rows.cells(row, table.variables(), display)).toList();
  }
}
