package nl.kamergraaf.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;

/** Reports as JSON: {@code [{"letter": "1999D00001-v1", "conforms": false, "findings": [{"severity": "violation", ...}]}]}. */
final class ReportJson {

  private final JsonGenerator json;

  private ReportJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(List<ReportFormat.Tried> tried, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    new ReportJson(json).letters(tried);
    json.writeRaw('\n');
    json.close();
  }

  private void letters(List<ReportFormat.Tried> tried) throws IOException {
    json.writeStartArray();
    for (ReportFormat.Tried letter : tried) {
      json.writeStartObject();
      json.writeStringField("letter", letter.name());
      json.writeBooleanField("conforms", letter.report().conforms());
      json.writeArrayFieldStart("findings");
      for (Finding finding : letter.report().findings()) {
        finding(finding);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("promise", finding.shape());
    json.writeStringField("node", text(finding.focus()));
    if (finding.path().isPresent()) {
      json.writeStringField("path", finding.path().get());
    }
    if (finding.value().isPresent()) {
      json.writeStringField("value", text(finding.value().get()));
    }
    json.writeStringField("message", finding.message().english());
    json.writeStringField("bericht", finding.message().dutch());
    if (finding.sentence().isPresent()) {
      json.writeStringField("sentence", finding.sentence().get());
    }
    json.writeEndObject();
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
