package nl.kamergraaf.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.letter.Block;

/**
 * What the texts of the notes tell of their marks.
 *
 * @param numbers printed before texts, and as many from one on as there are texts without a number: marks with these are expected
 * @param texts whether there are any
 * @param parenthesised whether numbers are printed as {@code 1)}
 */
record NotePrint(Set<Integer> numbers, boolean texts, boolean parenthesised) {

  private static final int MOST = 999;

  static NotePrint of(List<Piece> pieces) {
    Set<Integer> numbers = new HashSet<>();
    Set<Integer> blocks = new HashSet<>();
    int unnumbered = 0;
    boolean parenthesised = false;
    for (Piece piece : pieces) {
      if (piece.kind() == Block.Kind.NOTE && blocks.add(piece.block())) {
        piece.printed().ifPresent(numbers::add);
        unnumbered += piece.printed().isPresent() ? 0 : 1;
        parenthesised |= piece.parenthesised();
      }
    }
    for (int number = 1; number <= Math.min(unnumbered, MOST); number++) {
      numbers.add(number);
    }
    return new NotePrint(numbers, !blocks.isEmpty(), parenthesised);
  }

  boolean expects(int number) {
    return numbers.contains(number);
  }
}
