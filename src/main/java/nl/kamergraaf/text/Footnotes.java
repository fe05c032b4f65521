package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Span;

/** Puts marks, sentences and note texts together. */
final class Footnotes {

  private final Traced marked;
  private final CodePoints points;
  private final List<Sentence> sentences;
  private final Map<Integer, List<Paragraph>> texts = new HashMap<>();

  /**
   * Prepares for one letter.
   *
   * @param marked the text with its marks
   * @param pieces one for each paragraph
   */
  Footnotes(Traced marked, CodePoints points, List<Piece> pieces, List<Paragraph> paragraphs, List<Sentence> sentences) {
    this.marked = marked;
    this.points = points;
    this.sentences = sentences;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).kind() == Block.Kind.NOTE) {
        texts.computeIfAbsent(pieces.get(i).block(), block -> new ArrayList<>()).add(paragraphs.get(i));
      }
    }
  }

  /** The notes by number, those without a mark included. */
  List<Footnote> of(List<Mark> marks, Anchors anchors, NoteTexts notes) {
    List<Footnote> footnotes = new ArrayList<>();
    Map<Integer, Integer> unmarked = new HashMap<>(notes.certain());
    for (int i = 0; i < marks.size(); i++) {
      int number = marks.get(i).number();
      unmarked.remove(number);
      Sentence anchor = sentences.get(anchors.sentence(i));
      footnotes.add(new Footnote(number, Optional.of(span(marks.get(i).range())), Optional.of(anchor), OptionalInt.of(anchors.at(i)), body(number, notes)));
    }
    unmarked.forEach((number, block) -> footnotes.add(new Footnote(number, Optional.empty(), Optional.empty(), OptionalInt.empty(), new Footnote.Body.Present(texts.get(block)))));
    footnotes.sort(Comparator.comparingInt(Footnote::marker));
    return footnotes;
  }

  private Footnote.Body body(int number, NoteTexts notes) {
    if (notes.certain().containsKey(number)) {
      return new Footnote.Body.Present(texts.get(notes.certain().get(number)));
    }
    List<Integer> open = notes.open().getOrDefault(number, List.of());
    return open.isEmpty()
        ? new Footnote.Body.Missing()
        : new Footnote.Body.Uncertain(open.stream().flatMap(block -> texts.get(block).stream()).toList());
  }

  private Span span(Range range) {
    return new Span(points.at(marked.from(range.start())), points.at(marked.to(range.end() - 1)));
  }
}
