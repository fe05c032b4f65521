package nl.kamergraaf.text;

import java.util.List;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.Span;

/**
 * A letter ready for reading: one normalised string (NFC, plain spaces and quotes, no glued note marks), its paragraphs, sentences and
 * footnotes in reading order, and the way back into the source.
 */
public final class ReadText {

  private final Letter letter;
  private final String text;
  private final OffsetMap offsets;
  private final List<Paragraph> paragraphs;
  private final List<Sentence> sentences;
  private final List<Footnote> footnotes;

  public ReadText(
      Letter letter, String text, OffsetMap offsets, List<Paragraph> paragraphs, List<Sentence> sentences, List<Footnote> footnotes) {
    this.letter = letter;
    this.text = text;
    this.offsets = offsets;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    this.footnotes = List.copyOf(footnotes);
  }

  public Letter letter() {
    return letter;
  }

  /** The normalised text. */
  public String text() {
    return text;
  }

  public String text(Range range) {
    return text.substring(range.start(), range.end());
  }

  /** The stretch of the source that a range stands for. */
  public Span source(Range range) {
    return offsets.toSource(range);
  }

  /** The source's own characters for a range: what a quotation shows. */
  public String quote(Range range) {
    return offsets.quote(range);
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public List<Footnote> footnotes() {
    return footnotes;
  }
}
