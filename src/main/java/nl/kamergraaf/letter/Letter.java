package nl.kamergraaf.letter;

import java.util.List;
import java.util.Optional;

/**
 * A letter, read from one source.
 *
 * @param marks every note mark, where the source's format tells marks from other digits; empty where they must be found in the text
 */
public record Letter(SourceText source, Header header, List<Block> blocks, List<Signed> signatures, Optional<List<NoteMark>> marks) {

  public Letter {
    blocks = List.copyOf(blocks);
    signatures = List.copyOf(signatures);
    marks = marks.map(List::copyOf);
  }

  /** A letter whose source is plain text. */
  public Letter(SourceText source, Header header, List<Block> blocks, List<Signed> signatures) {
    this(source, header, blocks, signatures, Optional.empty());
  }
}
