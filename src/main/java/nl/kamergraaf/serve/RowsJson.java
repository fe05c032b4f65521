package nl.kamergraaf.serve;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.kamergraaf.query.Result;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows in the JSON format of SPARQL 1.2 results, a row a line. Jena has a writer for it too, which goes character by character; it took half the
 * time of large answers.
 */
final class RowsJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;
  private final Map<Node, String> blanks = new HashMap<>();

  private RowsJson(JsonGenerator out) {
    this.out = out;
  }

  static void write(Result.Rows rows, OutputStream to) {
    try (JsonGenerator out = JSON.createGenerator(to, JsonEncoding.UTF8)) {
      new RowsJson(out).write(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Result.Rows rows) throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("head");
    out.writeArrayFieldStart("vars");
    for (Var variable : rows.variables()) {
      out.writeString(variable.getVarName());
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeObjectFieldStart("results");
    out.writeArrayFieldStart("bindings");
    for (Binding row : rows.rows()) {
      out.writeRaw('\n');
      out.writeStartObject();
      for (Var variable : rows.variables()) {
        Node value = row.get(variable);
        if (value != null) {
          out.writeFieldName(variable.getVarName());
          term(value);
        }
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void term(Node term) throws IOException {
    out.writeStartObject();
    if (term.isURI()) {
      out.writeStringField("type", "uri");
      value(term.getURI());
    } else if (term.isLiteral()) {
      literal(term);
    } else if (term.isTripleTerm()) {
      out.writeStringField("type", "triple");
      out.writeObjectFieldStart("value");
      part("subject", term.getTriple().getSubject());
      part("predicate", term.getTriple().getPredicate());
      part("object", term.getTriple().getObject());
      out.writeEndObject();
    } else {
      out.writeStringField("type", "bnode");
      value(blanks.computeIfAbsent(term, blank -> "b" + blanks.size()));
    }
    out.writeEndObject();
  }

  private void part(String name, Node term) throws IOException {
    out.writeFieldName(name);
    term(term);
  }

  private void literal(Node literal) throws IOException {
    out.writeStringField("type", "literal");
    String language = literal.getLiteralLanguage();
    if (!language.isEmpty()) {
      out.writeStringField("xml:lang", language);
      if (literal.getLiteralBaseDirection() != null) {
        out.writeStringField("its:dir", literal.getLiteralBaseDirection().direction());
      }
    } else if (!XSDDatatype.XSDstring.equals(literal.getLiteralDatatype())) {
      out.writeStringField("datatype", literal.getLiteralDatatypeURI());
    }
    value(literal.getLiteralLexicalForm());
  }

  /** By bytes: half a surrogate, which functions on texts can leave behind, becomes a question mark, as when Jena writes. */
  private void value(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeFieldName("value");
    out.writeUTF8String(bytes, 0, bytes.length);
  }
}
