package nl.kamergraaf.letter;

import java.util.List;

/** A letter, read from one source. */
public record Letter(SourceText source, Header header, List<Block> blocks, List<Signed> signatures) {

  public Letter {
    blocks = List.copyOf(blocks);
    signatures = List.copyOf(signatures);
  }
}
