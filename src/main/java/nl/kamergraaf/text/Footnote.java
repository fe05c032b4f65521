package nl.kamergraaf.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Span;

/**
 * A footnote of the letter.
 *
 * @param marker number of the mark
 * @param mark place of the mark in the source; empty where only a body was found
 * @param anchor sentence that carries the mark
 * @param at where in the normalised text, which has no marks, it stood
 * @param body what is known of its text
 */
public record Footnote(int marker, Optional<Span> mark, Optional<Sentence> anchor, OptionalInt at, Body body) {

  /** What is known of a note's text. */
  public sealed interface Body {
    /** The text is in the letter. */
    record Present(List<Paragraph> paragraphs) implements Body {
      public Present {
        paragraphs = List.copyOf(paragraphs);
      }
    }

    /** The source lost the text. */
    record Missing() implements Body {}

    /** More than one text fits, and nothing tells which. */
    record Uncertain(List<Paragraph> candidates) implements Body {
      public Uncertain {
        candidates = List.copyOf(candidates);
      }
    }
  }
}
