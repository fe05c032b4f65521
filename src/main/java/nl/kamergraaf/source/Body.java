package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Signed;
import nl.kamergraaf.letter.Span;

/** The letter below its head: blocks in the source's order, and who signed. */
record Body(List<Block> blocks, List<Signed> signatures) {

  /**
   * Reads a body.
   *
   * @param lines of the whole text
   * @param from index of the first line that is not head
   * @param signatories whom the header names: their surnames tell names on one line apart
   */
  static Body of(List<Line> lines, int from, List<Actor> signatories) {
    if (StructuredBody.fits(lines, from)) {
      return StructuredBody.of(lines, from, signatories);
    }
    int trailer = Trailer.at(lines, from);
    List<SignatureBlock> signatures = SignatureBlock.all(lines, from, trailer, signatories);
    NoteLines notes = NoteLines.of(lines, from, trailer, signatures);
    List<Block> blocks = new ArrayList<>(notes.blocks());
    for (int i = 0; i < lines.size(); i++) {
      if (i < from || i >= trailer || notes.furniture().get(i)) {
        blocks.add(block(Block.Kind.FURNITURE, lines.get(i).at()));
      }
    }
    for (SignatureBlock signature : signatures) {
      for (int i = signature.from(); i < signature.to(); i++) {
        blocks.add(block(Block.Kind.SIGNATURE, lines.get(i).at()));
      }
    }
    int next = from;
    List<Line> passage = new ArrayList<>();
    List<List<Line>> passages = new ArrayList<>();
    int signature = 0;
    while (next < trailer) {
      while (signature < signatures.size() && signatures.get(signature).to() <= next) {
        signature++;
      }
      boolean signed = signature < signatures.size() && signatures.get(signature).from() <= next;
      if (signed || notes.taken().get(next)) {
        passages.add(passage);
        passage = new ArrayList<>();
      } else {
        passage.add(lines.get(next));
      }
      next++;
    }
    passages.add(passage);
    passages.removeIf(List::isEmpty);
    Wrapping wrapping = Wrapping.of(passages);
    passages.forEach(part -> Passages.read(part, wrapping, blocks));
    blocks.sort(Comparator.comparing(Block::at));
    return new Body(QuestionParts.named(lines, blocks), signatures.stream().flatMap(found -> found.signed().stream()).toList());
  }

  static Block block(Block.Kind kind, Span at) {
    return new Block(kind, at, OptionalInt.empty());
  }
}
