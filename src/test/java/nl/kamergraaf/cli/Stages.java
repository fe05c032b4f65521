package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.Pipeline;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RdfFormat;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.source.Inputs;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;
import nl.kamergraaf.validate.Assessment;
import nl.kamergraaf.validate.Examined;
import nl.kamergraaf.validate.ReportFormat;
import nl.kamergraaf.validate.Style;

/** One letter after each stage, as text, by the name of the file that shows it. */
final class Stages {

  private static final Workshop WORKSHOP = Workshop.at(new Iris());

  private Stages() {}

  static Map<String, String> of(Path letter) {
    Pipeline.Result result = WORKSHOP.pipeline().convert(Inputs.of(List.of(letter.toString()), new ByteArrayInputStream(new byte[0])).get(0));
    assertThat(result).isInstanceOf(Pipeline.Result.Done.class);
    Pipeline.Result.Done done = (Pipeline.Result.Done) result;
    Map<String, String> stages = new LinkedHashMap<>();
    stages.put("2-text.txt", text(done.letter().text()));
    stages.put("3-mentions.txt", mentions(done.letter()));
    stages.put("4-facts.txt", facts(done.letter()));
    stages.put("5-graph.ttl", graph(done.graph()));
    String source = done.letter().text().letter().source().content();
    stages.put("6-report.ttl", report(WORKSHOP.validator().examine(done.graph(), Optional.of(source))));
    return stages;
  }

  private static String report(Examined letter) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ReportFormat.TURTLE.write(Assessment.of(letter), Style.ALL, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Sentences with their places in the letter, then the footnotes. */
  private static String text(ReadText text) {
    StringBuilder shown = new StringBuilder();
    String section = "";
    for (Sentence sentence : text.sentences()) {
      if (!sentence.paragraph().section().equals(section)) {
        section = sentence.paragraph().section();
        shown.append("\n== ").append(section).append('\n');
      }
      shown.append(String.format("%-11s %-10s %s%n", place(text.source(sentence.range())), sentence.paragraph().kind().name().toLowerCase(), text.text(sentence.range())));
    }
    shown.append("\n== footnotes\n");
    for (Footnote note : text.footnotes()) {
      String anchor = note.anchor().map(sentence -> place(text.source(sentence.range()))).orElse("no mark");
      String body =
          switch (note.body()) {
            case Footnote.Body.Present present -> text.text(present.paragraphs().get(0).range());
            case Footnote.Body.Missing missing -> "(the source lost its text)";
            case Footnote.Body.Uncertain uncertain -> "(one of " + uncertain.candidates().size() + " texts)";
          };
      shown.append(note.marker()).append("  ").append(anchor).append("  ").append(body).append('\n');
    }
    return shown.toString().stripLeading();
  }

  private static String place(Span span) {
    return span.start() + "-" + span.end();
  }

  private static String mentions(ReadLetter letter) {
    StringBuilder shown = new StringBuilder();
    for (Mention mention : letter.mentions()) {
      shown.append(
          String.format(
              "%-11s %-28s %s = %s%n",
              place(letter.text().source(mention.range())), mention.rule(), letter.text().text(mention.range()), meaning(mention, letter.text())));
    }
    return shown.toString();
  }

  private static String meaning(Mention mention, ReadText text) {
    return switch (mention) {
      case Citation citation -> citation.kind() + " " + citation.key().orElse("without number") + " " + citation.movers();
      case Money money -> money.number().min().toPlainString() + ".." + money.number().max().toPlainString() + " " + money.currency() + " " + money.number().qualifiers().stream().sorted().toList();
      case Quantity quantity ->
          quantity.number().min().toPlainString() + ".." + quantity.number().max().toPlainString() + " " + quantity.unit()
              + quantity.thing().map(range -> " of " + text.text(range)).orElse("");
      case When when -> when.start().map(Object::toString).orElse("") + "/" + when.end().map(Object::toString).orElse("") + " " + when.precision();
      case OfficeName office -> office.office().map(Entry::iri).orElse("unknown office") + office.country().map(country -> ", " + country.label()).orElse("") + office.person().map(person -> ", " + text.text(person)).orElse("");
      case Name name -> name.kind() + " " + name.entry().map(Entry::iri).orElse(name.candidates().isEmpty() ? name.label() : name.candidates().size() + " candidates");
    };
  }

  private static String facts(ReadLetter letter) {
    StringWriter shown = new StringWriter();
    List<Fact> ordered = letter.facts().stream().sorted(Comparator.comparing(fact -> fact.basis().at())).toList();
    new ExplainedText(new PrintWriter(shown)).letter(letter, ordered);
    return shown.toString();
  }

  private static String graph(LetterGraph graph) {
    RdfFormat format = RdfFormat.TURTLE;
    return new String(format.head(), StandardCharsets.UTF_8) + new String(format.encode(graph), StandardCharsets.UTF_8);
  }
}
