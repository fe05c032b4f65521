package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.jena.graph.Node;

/**
 * A table as a page shows it: the columns with Dutch headings; apart from them, for each row, the sentence that proves it and
 * the number of the letter in which it stands (the columns {@code ?sentence} and {@code ?letter} of every question).
 *
 * @param headings of the columns that are left
 * @param rows the rows
 * @param complete whether these are all rows
 */
public record Rows(List<String> headings, List<Row> rows, boolean complete) {

  /** One row; {@code letter} and {@code sentence} are empty cells where the query gives none. */
  public record Row(List<Cell> cells, Cell letter, Cell sentence) {}

  private static final List<String> PROOF = List.of("letter", "sentence");
  private static final Properties HEADINGS = Words.read("/web/headings.properties");

  static Rows of(Table table, Display display) {
    List<String> columns = table.variables().stream().filter(variable -> !PROOF.contains(variable)).toList();
    List<Row> rows = new ArrayList<>();
    for (Map<String, Node> row : table.rows()) {
      Map<String, Cell> cells = cells(row, table.variables(), display);
      rows.add(new Row(columns.stream().map(cells::get).toList(), cells.getOrDefault("letter", Cell.EMPTY), cells.getOrDefault("sentence", Cell.EMPTY)));
    }
    return new Rows(columns.stream().map(Rows::heading).toList(), rows, table.complete());
  }

  /** All columns alike, as for a query that somebody typed. */
  static Rows plain(Table table, Display display) {
    List<Row> rows =
        table.rows().stream()
            .map(row -> new Row(List.copyOf(cells(row, table.variables(), display).values()), Cell.EMPTY, Cell.EMPTY))
            .toList();
    return new Rows(table.variables(), rows, table.complete());
  }

  static Map<String, Cell> cells(Map<String, Node> row, List<String> variables, Display display) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    variables.forEach(variable -> cells.put(variable, row.containsKey(variable) ? display.cell(row.get(variable)) : Cell.EMPTY));
    return cells;
  }

  /** The Dutch heading of a variable; the variable itself where none is written. */
  static String heading(String variable) {
    return HEADINGS.getProperty(variable, variable);
  }
}
