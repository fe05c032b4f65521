package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.NoteMark;

/**
 * Makes a letter ready for reading: normalises its words, takes out note marks, cuts paragraphs and sentences, and gives each mark the
 * text of its note. Holds no state: one reader serves any number of threads.
 */
public final class TextReader {

  /** Reads a letter. Never fails: whatever the words are, they are paragraphs and sentences of something. */
  public ReadText read(Letter letter) {
    CodePoints points = new CodePoints(letter.source().content());
    Pieces marked = Pieces.of(letter, points);
    List<Mark> marks = letter.marks().map(known -> known(marked, points, known)).orElseGet(() -> marks(marked));
    Pieces clean = without(marked, marks);
    String text = clean.text().text(0, clean.text().length());
    SentenceSplitter splitter = new SentenceSplitter(text);
    List<List<Range>> sentences = clean.all().stream().map(piece -> splitter.split(piece.range())).toList();
    Anchors anchors = Anchors.of(text, clean.all(), sentences, marks);
    NoteTexts notes = NoteTexts.of(text, clean.all(), marks, anchors);
    List<Paragraph> paragraphs = paragraphs(text, clean.all(), notes);
    List<Sentence> numbered = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      for (Range range : sentences.get(p)) {
        numbered.add(new Sentence(numbered.size(), paragraphs.get(p), range));
      }
    }
    List<Footnote> footnotes = new Footnotes(marked.text(), points, clean.all(), paragraphs, numbered).of(marks, anchors, notes);
    return new ReadText(letter, text, new SourceOffsets(letter.source().content(), points, clean.text()), paragraphs, numbered, footnotes);
  }

  private static List<Mark> marks(Pieces pieces) {
    NotePrint print = NotePrint.of(pieces.all());
    return MarkSequence.best(MarkPlaces.in(pieces.text(), pieces.all(), print), print);
  }

  /** Where the source says that marks stand. */
  private static List<Mark> known(Pieces pieces, CodePoints points, List<NoteMark> marks) {
    Map<Integer, NoteMark> byPlace = new HashMap<>();
    marks.forEach(mark -> byPlace.put(mark.at().start(), mark));
    List<Mark> found = new ArrayList<>();
    for (Piece piece : pieces.all()) {
      for (int i = piece.range().start(); piece.carriesMarks() && i < piece.range().end(); i++) {
        NoteMark mark = Mark.SUPERSCRIPTS.indexOf(pieces.text().at(i)) < 0 ? null : byPlace.get(points.at(pieces.text().from(i)));
        if (mark != null) {
          found.add(new Mark(new Range(i, Math.min(piece.range().end(), i + mark.at().end() - mark.at().start())), mark.number(), 1));
        }
      }
    }
    return found;
  }

  private static Pieces without(Pieces marked, List<Mark> marks) {
    List<Piece> moved = new ArrayList<>();
    int removed = 0;
    int next = 0;
    for (Piece piece : marked.all()) {
      int start = piece.range().start() - removed;
      while (next < marks.size() && marks.get(next).range().start() < piece.range().end()) {
        removed += marks.get(next++).range().length();
      }
      moved.add(piece.at(new Range(start, piece.range().end() - removed)));
    }
    return new Pieces(marked.text().without(marks.stream().map(Mark::range).toList()), moved);
  }

  private static List<Paragraph> paragraphs(String text, List<Piece> pieces, NoteTexts notes) {
    Map<Integer, Integer> markers = new HashMap<>();
    notes.certain().forEach((number, block) -> markers.put(block, number));
    List<Paragraph> paragraphs = new ArrayList<>();
    String section = "";
    for (Piece piece : pieces) {
      boolean note = piece.kind() == Block.Kind.NOTE;
      boolean outside = note || piece.kind() == Block.Kind.SIGNATURE;
      if (piece.kind() == Block.Kind.HEADING) {
        section = text.substring(piece.range().start(), piece.range().end());
      }
      OptionalInt marker = note && markers.containsKey(piece.block()) ? OptionalInt.of(markers.get(piece.block())) : OptionalInt.empty();
      paragraphs.add(new Paragraph(paragraphs.size() + 1, piece.kind(), piece.range(), outside ? "" : section, marker));
    }
    return paragraphs;
  }
}
