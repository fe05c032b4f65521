package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.kamergraaf.guide.Language;
import org.apache.jena.graph.Node;

/**
 * A table as a page shows it: the columns with their headings; apart from them, for each row, the sentence that proves it and
 * the number of the letter in which it stands (the columns {@code ?sentence} and {@code ?letter} of every question).
 *
 * @param headings of the columns that are left
 * @param rows the rows
 * @param complete whether these are all rows
 */
public record Rows(List<String> headings, List<Row> rows, boolean complete) {

  /** One row; no proof where the query gives none, several where a total rests on several sentences. */
  public record Row(List<Cell> cells, List<Proof> proofs) {}

  private static final List<String> PROOF = List.of("letter", "sentence");
  private static final Map<Language, Properties> HEADINGS =
      Map.of(Language.NL, Words.read("/web/headings.nl.properties"), Language.EN, Words.read("/web/headings.en.properties"));

  static Rows of(Table table, Display display) {
    Proofs proofs = display.proofs();
    List<String> columns = table.variables()
        .stream()
        .filter(variable -> !PROOF.contains(variable) && (table.rows().isEmpty() || table.rows().stream().anyMatch(row -> row.containsKey(variable))))
        .toList();
    List<Row> rows = new ArrayList<>();
    for (Map<String, Node> row : table.rows()) {
      List<Proof> proof = proofs.ofRow(Optional.ofNullable(row.get("letter")), Optional.ofNullable(row.get("sentence")));
      rows.add(new Row(List.copyOf(cells(row, columns, display).values()), proof));
    }
    return new Rows(columns.stream().map(variable -> heading(variable, display.addresses().language())).toList(), rows, table.complete());
  }

  /** All columns alike, as for a query that somebody typed. */
  static Rows plain(Table table, Display display) {
    List<Row> rows = table.rows().stream().map(row -> new Row(List.copyOf(cells(row, table.variables(), display).values()), List.of())).toList();
    return new Rows(table.variables(), rows, table.complete());
  }

  static Map<String, Cell> cells(Map<String, Node> row, List<String> variables, Display display) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    variables.forEach(variable -> cells.put(variable, row.containsKey(variable) ? display.cell(row.get(variable)) : Cell.EMPTY));
    return cells;
  }

  /** The heading of a variable; the variable itself where none is written. */
  static String heading(String variable, Language language) {
    return HEADINGS.get(language).getProperty(variable, variable);
  }
}
