package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.query.Result;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.resultset.ResultSetLang;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsJsonTest {

  private static final Var X = Var.alloc("x");
  private static final Var Y = Var.alloc("y");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://example.org/a>", "\"a\"", "\"\"", "\"a \\\" \\\\ \\n \\u0001 é 😀 </script>\"", "\"a\"@nl", "\"a\"@ar--rtl", "1", "1.5", "true",
        "\"2025-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>"
      })
  void aTermIsReadBackAsItWas(String term) {
    isReadBack(NodeFactoryExtra.parseNode(term));
  }

  @Test
  void aTripleInATripleIsReadBack() {
    Node name = NodeFactory.createURI("http://example.org/a");
    Node inner = NodeFactory.createTripleTerm(name, name, NodeFactory.createLiteralLang("c", "en"));
    isReadBack(NodeFactory.createTripleTerm(name, name, inner));
  }

  private static void isReadBack(Node node) {
    assertThat(readBack(new Result.Rows(List.of(X, Y), List.of(BindingFactory.binding(Y, node))))).singleElement()
        .satisfies(row -> assertThat(row.get(Y)).isEqualTo(node))
        .satisfies(row -> assertThat(row.contains(X)).isFalse());
  }

  @Test
  void theSameBlankNodeHasTheSameName() {
    Node one = NodeFactory.createBlankNode();
    Node other = NodeFactory.createBlankNode();
    List<Binding> rows = readBack(new Result.Rows(List.of(X, Y), List.of(BindingFactory.binding(X, one, Y, other), BindingFactory.binding(X, other, Y, other))));
    assertThat(rows.get(0).get(Y)).isEqualTo(rows.get(1).get(X)).isEqualTo(rows.get(1).get(Y)).isNotEqualTo(rows.get(0).get(X));
  }

  @Test
  void aRowIsALine() {
    Binding row = BindingFactory.binding(X, NodeFactory.createLiteralString("a"));
    assertThat(text(new Result.Rows(List.of(X), List.of(row, row)))).isEqualTo(
        """
            {"head":{"vars":["x"]},"results":{"bindings":[
            {"x":{"type":"literal","value":"a"}}
            ,{"x":{"type":"literal","value":"a"}}]}}""");
    assertThat(text(new Result.Rows(List.of(), List.of()))).isEqualTo("{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}");
  }

  @Test
  void halfACharacterBreaksNothing() {
    assertThat(text(new Result.Rows(List.of(X), List.of(BindingFactory.binding(X, NodeFactory.createLiteralString("a\uD83D")))))).contains("\"value\":\"a?\"");
  }

  private static String text(Result.Rows rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowsJson.write(rows, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Binding> readBack(Result.Rows rows) {
    ByteArrayInputStream in = new ByteArrayInputStream(text(rows).getBytes(StandardCharsets.UTF_8));
    RowSet read = RowSet.adapt(ResultsReader.create().lang(ResultSetLang.RS_JSON).build().read(in));
    List<Binding> found = new ArrayList<>();
    read.forEachRemaining(found::add);
    return found;
  }
}
