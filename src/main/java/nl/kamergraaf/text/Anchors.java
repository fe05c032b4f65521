package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.List;

/** Where each mark stands in the text without marks. */
final class Anchors {

  private static final int NEAR = 40;
  private static final int MOST = 2000;

  /** The sentence that carries a mark, counted through the letter; its place; where the mark and its paragraph begin. */
  private record Anchor(int sentence, Range range, int paragraph, int at) {}

  private final String text;
  private final List<Anchor> anchors = new ArrayList<>();

  private Anchors(String text) {
    this.text = text;
  }

  static Anchors of(String text, List<Piece> pieces, List<List<Range>> sentences, List<Mark> marks) {
    Anchors anchors = new Anchors(text);
    int removed = 0;
    int piece = 0;
    int before = 0;
    for (Mark mark : marks) {
      int at = mark.range().start() - removed;
      removed += mark.range().length();
      while (pieces.get(piece).range().end() < at) {
        before += sentences.get(piece++).size();
      }
      List<Range> own = sentences.get(piece);
      int index = 0;
      // the mark belongs to the sentence whose last character it follows
      while (index + 1 < own.size() && own.get(index).end() < at) {
        index++;
      }
      anchors.anchors.add(new Anchor(before + index, own.get(index), pieces.get(piece).range().start(), at));
    }
    return anchors;
  }

  /** Number of the sentence that carries a mark, counted through the letter. */
  int sentence(int mark) {
    return anchors.get(mark).sentence;
  }

  /** Where a mark stood in the text without marks. */
  int at(int mark) {
    return anchors.get(mark).at;
  }

  /** The words around a mark. */
  Likeness.Place place(int mark) {
    Anchor anchor = anchors.get(mark);
    Range range = anchor.range;
    int at = Math.max(range.start(), Math.min(anchor.at, range.end()));
    int paragraph = Math.min(Math.max(anchor.paragraph, anchor.at - MOST), anchor.at);
    return new Likeness.Place(words(range.start(), range.end()), words(Math.max(range.start(), at - NEAR), at), words(paragraph, anchor.at));
  }

  private Words words(int from, int to) {
    return Words.of(text.substring(from, to), MOST);
  }
}
