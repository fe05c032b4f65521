package nl.kamergraaf.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** Rows of an answer as a person reads them: a table where it fits a screen, else one value under the other. */
record Rows(List<String> names, List<List<String>> rows) {

  private static final int SCREEN = 120;

  static Rows of(RowSet found, PrefixMapping prefixes) {
    List<Var> variables = found.getResultVars();
    List<List<String>> rows = new ArrayList<>();
    found.forEachRemaining(row -> rows.add(variables.stream().map(variable -> text(row.get(variable), prefixes)).toList()));
    return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static String text(Node node, PrefixMapping prefixes) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("\\s", " ");
    }
    return node.isURI() ? prefixes.shortForm(node.getURI()) : node.toString();
  }

  void print(OutputStream out) {
    List<Integer> widths = IntStream.range(0, names.size()).map(this::width).boxed().toList();
    int total = widths.stream().mapToInt(width -> width + 2).sum();
    StringBuilder text = new StringBuilder();
    if (total <= SCREEN) {
      line(text, names, widths);
      line(text, widths.stream().map("-"::repeat).toList(), widths);
      rows.forEach(row -> line(text, row, widths));
    } else {
      rows.forEach(row -> block(text, row));
    }
    text.append('(').append(rows.size()).append(rows.size() == 1 ? " row)\n" : " rows)\n");
    print(text.toString(), out);
  }

  private int width(int column) {
    return Math.max(
        names.get(column).length(), rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
  }

  private static void line(StringBuilder text, List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(cells.get(i)).append(" ".repeat(widths.get(i) - cells.get(i).length() + 2));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private void block(StringBuilder text, List<String> row) {
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        text.append(names.get(i)).append(" ".repeat(width - names.get(i).length() + 2)).append(row.get(i)).append('\n');
      }
    }
    text.append('\n');
  }

  static void print(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
