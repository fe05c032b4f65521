package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Paragraph;
import nl.kamergraaf.text.Sentence;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** The text as passages with Web Annotation selectors: paragraphs, sentences, footnotes, lines of the header. */
final class TextWriter {

  private final Draft draft;
  private final SourceQuote source;

  TextWriter(Draft draft) {
    this.draft = draft;
    this.source = new SourceQuote(draft.text.letter().source().content());
  }

  void write() {
    draft.text.paragraphs().forEach(this::write);
    draft.text.sentences().forEach(this::write);
    draft.text.footnotes().forEach(this::write);
  }

  private Node paragraph(Paragraph paragraph) {
    return draft.place("paragraph", paragraph.range());
  }

  private void write(Paragraph paragraph) {
    Node node = paragraph(paragraph);
    passage(node, draft.text.source(paragraph.range()), kind(paragraph.kind()));
    place(node, paragraph);
  }

  private void write(Sentence sentence) {
    Node node = draft.passage(sentence);
    passage(node, draft.text.source(sentence.range()), "sentence");
    quote(node, draft.text.quote(sentence.range()));
    place(node, sentence.paragraph());
    draft.add(node, DCTerms.isPartOf.asNode(), paragraph(sentence.paragraph()));
  }

  private void write(Footnote footnote) {
    Node node = draft.fresh(footnote(footnote.marker()));
    draft.type(node, KG.Footnote);
    draft.add(node, WebAnnotation.hasSource, draft.versionNode);
    draft.add(node, KG.marker, Literals.integer(footnote.marker()));
    draft.add(node, KG.anchor, footnote.anchor().map(draft::passage));
    String status =
        switch (footnote.body()) {
          case Footnote.Body.Present present -> {
            parts(node, DCTerms.hasPart.asNode(), present.paragraphs());
            yield footnote.mark().isPresent() ? "body-present" : "marker-missing";
          }
          case Footnote.Body.Missing missing -> "body-missing";
          case Footnote.Body.Uncertain uncertain -> {
            parts(node, KG.candidate, uncertain.candidates());
            yield "body-uncertain";
          }
        };
    draft.add(node, KG.bodyStatus, KGS.concept(status));
  }

  private void parts(Node footnote, Node property, List<Paragraph> paragraphs) {
    paragraphs.forEach(paragraph -> draft.add(footnote, property, paragraph(paragraph)));
  }

  Node footnote(int marker) {
    return draft.iris.of("footnote", draft.version, Integer.toString(marker));
  }

  /** A line of the header, quoted. */
  Node line(Span span) {
    return quotedLine(span, "metadata-line");
  }

  Node signatureLine(Span span) {
    return quotedLine(span, "signature-block");
  }

  private Node quotedLine(Span span, String kind) {
    Node node = draft.iris.at("line", draft.version, span);
    passage(node, span, kind);
    quote(node, source.at(span));
    return node;
  }

  private void passage(Node node, Span span, String kind) {
    Node position = draft.iris.part(selector(node), "position");
    draft.type(node, KG.Passage);
    draft.add(node, KG.passageKind, KGS.concept(kind));
    draft.add(node, WebAnnotation.hasSource, draft.versionNode);
    draft.add(node, WebAnnotation.hasSelector, position);
    draft.type(position, WebAnnotation.TextPositionSelector);
    draft.add(position, WebAnnotation.start, Literals.integer(span.start()));
    draft.add(position, WebAnnotation.end, Literals.integer(span.end()));
  }

  private void quote(Node node, String words) {
    Node quote = draft.iris.part(selector(node), "quote");
    draft.add(node, WebAnnotation.hasSelector, quote);
    draft.type(quote, WebAnnotation.TextQuoteSelector);
    draft.add(quote, WebAnnotation.exact, Literals.dutch(words));
  }

  /** One selector for a stretch, whether a paragraph or a sentence has it. */
  private Node selector(Node passage) {
    String place = passage.getURI().substring(passage.getURI().lastIndexOf('/') + 1);
    return draft.iris.of("selector", draft.version, place);
  }

  private void place(Node node, Paragraph paragraph) {
    draft.add(node, KG.paragraphNumber, Literals.integer(paragraph.number()));
    if (!paragraph.section().isBlank()) {
      draft.add(node, KG.inSection, Literals.dutch(paragraph.section()));
    }
  }

  private static String kind(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> "heading";
      case SALUTATION -> "salutation";
      case PARAGRAPH -> "paragraph";
      case LIST_ITEM -> "list-item";
      case QUESTION -> "member-question";
      case NOTE -> "note";
      case SIGNATURE -> "signature-block";
      case FURNITURE -> "metadata-line";
    };
  }
}
