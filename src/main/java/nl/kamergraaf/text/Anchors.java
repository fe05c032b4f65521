package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each mark stands in the text without marks.
 *
 * @param sentence number of the sentence that carries the mark, counted through the letter
 * @param at its place
 * @param places the words around it
 */
record Anchors(List<Integer> sentence, List<Integer> at, List<Likeness.Place> places) {

  private static final int NEAR = 40;
  private static final int MOST = 2000;

  static Anchors of(String text, List<Piece> pieces, List<List<Range>> sentences, List<Mark> marks) {
    Anchors anchors = new Anchors(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
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
      anchors.sentence.add(before + index);
      anchors.at.add(at);
      Range range = own.get(index);
      int start = Math.max(pieces.get(piece).range().start(), at - MOST);
      anchors.places.add(
          new Likeness.Place(
              Words.of(text.substring(range.start(), range.end()), MOST),
              Words.of(text.substring(Math.max(range.start(), Math.min(at, range.end()) - NEAR), Math.max(range.start(), Math.min(at, range.end()))), MOST),
              Words.of(text.substring(Math.min(start, at), at), MOST)));
    }
    return anchors;
  }
}
