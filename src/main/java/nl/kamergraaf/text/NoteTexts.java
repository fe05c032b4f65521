package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamergraaf.letter.Block;

/**
 * Which note text belongs to which mark.
 *
 * @param certain block of the text by number of the mark
 * @param open blocks that may belong to a mark, by its number
 */
record NoteTexts(Map<Integer, Integer> certain, Map<Integer, List<Integer>> open) {

  private static final int MOST_CHARACTERS = 600;

  /**
   * Matches texts and marks.
   *
   * @param pieces all pieces of the letter
   * @param marks chosen marks
   * @param anchors where they stand
   */
  static NoteTexts of(String text, List<Piece> pieces, List<Mark> marks, Anchors anchors) {
    Map<Integer, StringBuilder> words = new TreeMap<>();
    Map<Integer, Integer> printed = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.kind() == Block.Kind.NOTE) {
        piece.printed().ifPresent(number -> printed.put(piece.block(), number));
        StringBuilder all = words.computeIfAbsent(piece.block(), block -> new StringBuilder());
        if (all.length() < MOST_CHARACTERS) {
          all.append(text, piece.range().start(), Math.min(piece.range().end(), piece.range().start() + MOST_CHARACTERS)).append(' ');
        }
      }
    }
    NoteTexts texts = new NoteTexts(new TreeMap<>(), new TreeMap<>());
    printed.forEach((block, number) -> texts.certain.merge(number, block, Math::min));
    List<Integer> blocks = words.keySet().stream().filter(block -> !printed.containsKey(block)).toList();
    List<Integer> free = new ArrayList<>();
    for (int m = 0; m < marks.size(); m++) {
      if (!texts.certain.containsKey(marks.get(m).number())) {
        free.add(m);
      }
    }
    texts.align(blocks, free, marks, words, anchors);
    return texts;
  }

  private void align(List<Integer> blocks, List<Integer> free, List<Mark> marks, Map<Integer, StringBuilder> words, Anchors anchors) {
    boolean told = blocks.isEmpty() || blocks.size() == free.size();
    Alignment.Score score = told ? (body, mark) -> 0 : likeness(blocks, free, words, anchors);
    List<List<Integer>> candidates = Alignment.of(blocks.size(), free.size(), score);
    for (int b = 0; b < blocks.size(); b++) {
      List<Integer> of = candidates.get(b);
      for (int mark : of) {
        int number = marks.get(free.get(mark)).number();
        open.computeIfAbsent(number, key -> new ArrayList<>()).add(blocks.get(b));
      }
    }
    for (int b = 0; b < blocks.size(); b++) {
      List<Integer> of = candidates.get(b);
      int number = of.size() == 1 ? marks.get(free.get(of.get(0))).number() : 0;
      if (number > 0 && open.get(number).size() == 1) {
        certain.put(number, blocks.get(b));
        open.remove(number);
      }
    }
    between(blocks);
  }

  private static Alignment.Score likeness(List<Integer> blocks, List<Integer> free, Map<Integer, StringBuilder> words, Anchors anchors) {
    Likeness likeness = new Likeness(free.stream().map(anchors::place).toList());
    List<Likeness.Body> bodies = blocks.stream().map(block -> Likeness.Body.of(Words.of(words.get(block).toString(), MOST_CHARACTERS))).toList();
    return (body, mark) -> likeness.of(bodies.get(body), mark);
  }

  /** A text that no mark was found for, between two texts whose numbers leave room for exactly one. */
  private void between(List<Integer> blocks) {
    Map<Integer, Integer> numbers = new HashMap<>();
    certain.forEach((number, block) -> numbers.put(block, number));
    Set<Integer> taken = new HashSet<>();
    open.values().forEach(taken::addAll);
    TreeSet<Integer> known = new TreeSet<>(open.keySet());
    known.addAll(certain.keySet());
    for (int i = 1; i + 1 < blocks.size(); i++) {
      int before = numbers.getOrDefault(blocks.get(i - 1), 0);
      int after = numbers.getOrDefault(blocks.get(i + 1), 0);
      boolean lost = !numbers.containsKey(blocks.get(i)) && !taken.contains(blocks.get(i));
      if (lost && before > 0 && after == before + 2 && !known.contains(before + 1)) {
        certain.put(before + 1, blocks.get(i));
      }
    }
  }
}
