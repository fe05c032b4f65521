package nl.kamergraaf.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/**
 * A list of letters, each with the sentences that state something and with its facts, which name their sentence by its number; places are code
 * points in the input, end exclusive.
 */
final class ExplainedJson implements Explained {

  private final JsonGenerator out;

  ExplainedJson(OutputStream to) throws IOException {
    this.out = new JsonFactory().createGenerator(to);
    out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.writeStartArray();
  }

  @Override
  public void letter(ReadLetter letter, List<Fact> facts) throws IOException {
    Identity identity = letter.text().letter().header().identity();
    out.writeStartObject();
    out.writeStringField("letter", identity.number());
    out.writeNumberField("version", identity.version());
    out.writeStringField("date", identity.issued().toString());
    sentences(letter, facts);
    out.writeArrayFieldStart("facts");
    for (Fact fact : facts) {
      fact(fact, letter.text());
    }
    out.writeEndArray();
    out.writeEndObject();
    out.flush();
  }

  private void fact(Fact fact, ReadText text) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", Explained.kind(fact));
    out.writeObjectFieldStart("values");
    for (Map.Entry<String, String> value : FactValues.of(fact, text).entrySet()) {
      out.writeStringField(value.getKey(), value.getValue());
    }
    out.writeEndObject();
    out.writeStringField("modality", fact.basis().modality().concept());
    out.writeNumberField("confidence", fact.basis().confidence());
    out.writeStringField("rule", fact.basis().rule());
    place("at", fact.basis().at(), text);
    out.writeNumberField("sentence", fact.basis().sentence().number());
    out.writeEndObject();
  }

  /** Once each: a sentence may state thousands of facts. */
  private void sentences(ReadLetter letter, List<Fact> facts) throws IOException {
    Map<Integer, Sentence> stating = new TreeMap<>();
    facts.forEach(fact -> stating.putIfAbsent(fact.basis().sentence().number(), fact.basis().sentence()));
    out.writeArrayFieldStart("sentences");
    for (Sentence sentence : stating.values()) {
      out.writeStartObject();
      out.writeNumberField("number", sentence.number());
      span(sentence.range(), letter.text());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void place(String name, Range range, ReadText text) throws IOException {
    out.writeObjectFieldStart(name);
    span(range, text);
    out.writeEndObject();
  }

  private void span(Range range, ReadText text) throws IOException {
    Span span = text.source(range);
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    out.writeStringField("text", text.quote(range));
  }

  @Override
  public void close() throws IOException {
    out.writeEndArray();
    out.writeRaw('\n');
    out.close();
  }
}
