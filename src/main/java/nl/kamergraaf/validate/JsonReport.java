package nl.kamergraaf.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * A report for programs: {@code {"conforms": false, "letters": [{"letter": "1999D00001-v1", "conforms": false, "findings": [...]}],
 * "coverage": {...}, "changes": {...}}}.
 */
final class JsonReport {

  private final JsonGenerator json;
  private final Assessment assessment;

  private JsonReport(JsonGenerator json, Assessment assessment) {
    this.json = json;
    this.assessment = assessment;
  }

  static void write(Assessment assessment, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    new JsonReport(json, assessment).all();
    json.writeRaw('\n');
    json.close();
  }

  private void all() throws IOException {
    json.writeStartObject();
    json.writeBooleanField("conforms", assessment.conforms());
    json.writeBooleanField("finished", assessment.finished());
    json.writeBooleanField("checkedAnything", !assessment.coverage().isEmpty());
    strings("failures", assessment.failures());
    strings("remarks", assessment.remarks());
    json.writeArrayFieldStart("letters");
    for (Examined one : assessment.examined()) {
      letter(one);
    }
    json.writeEndArray();
    coverage(assessment.coverage());
    if (assessment.changes().isPresent()) {
      changes(assessment.changes().get());
    }
    json.writeEndObject();
  }

  private void letter(Examined one) throws IOException {
    json.writeStartObject();
    json.writeStringField("letter", one.name());
    json.writeBooleanField("conforms", one.report().conforms());
    json.writeArrayFieldStart("findings");
    for (Finding finding : one.report().findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("iri", finding.iri().getURI());
    json.writeStringField("letter", finding.letter());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("promise", finding.shape());
    json.writeStringField("node", Names.full(finding.focus()));
    optional("path", finding.path().orElse(""));
    optional("value", finding.value().map(Names::full).orElse(""));
    json.writeStringField("message", finding.message().en());
    json.writeStringField("bericht", finding.message().nl());
    optional("remedy", finding.rule().remedy().en());
    optional("herstel", finding.rule().remedy().nl());
    optional("passage", finding.quote().map(quote -> Names.full(quote.passage())).orElse(""));
    optional("words", finding.words().orElse(""));
    optional("sentence", finding.sentence().orElse(""));
    optional("against", finding.against().map(Quote::words).orElse(""));
    if (assessment.changes().isPresent()) {
      json.writeBooleanField("new", assessment.isNew(finding));
    }
    json.writeEndObject();
  }

  private void optional(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }

  private void coverage(Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    counts("targets", coverage.targets());
    strings("idle", coverage.idle());
    counts("untouched", coverage.untouched());
    json.writeNumberField("facts", coverage.facts());
    strings("withoutEvidence", coverage.withoutEvidence());
    json.writeEndObject();
  }

  private void changes(Changes changes) throws IOException {
    json.writeObjectFieldStart("changes");
    strings("new", changes.fresh().stream().sorted().toList());
    json.writeArrayFieldStart("fixed");
    for (Baseline.Known fixed : changes.fixed()) {
      json.writeStartObject();
      json.writeStringField("iri", fixed.iri());
      json.writeStringField("letter", fixed.letter());
      json.writeStringField("promise", fixed.rule());
      json.writeStringField("message", fixed.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counts(String name, Map<String, Long> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private void strings(String name, List<String> strings) throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
