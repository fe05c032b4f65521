package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Span;

/**
 * The texts of notes, in the forms in which they stand below a letter: closed by ↩, each under "X Noot" and its number, or with the number
 * before it, also at the foot of a page.
 *
 * @param taken lines that belong to notes
 * @param furniture those of them that are no words of a note
 */
record NoteLines(List<Block> blocks, BitSet taken, BitSet furniture) {

  static NoteLines of(List<Line> lines, int from, int to, List<SignatureBlock> signatures) {
    NoteLines notes = new NoteLines(new ArrayList<>(), new BitSet(), new BitSet());
    BitSet signed = new BitSet();
    signatures.forEach(signature -> signed.set(signature.from(), signature.to()));
    LabelledNotes.read(notes, lines, from, to, signed);
    if (notes.blocks.isEmpty()) {
      ReturnedNotes.read(notes, lines, from, to, signatures, signed);
    }
    if (notes.blocks.isEmpty() && !signatures.isEmpty()) {
      NumberedNotes.read(notes, lines, from, signatures.get(signatures.size() - 1).to(), to);
    }
    if (notes.blocks.isEmpty()) {
      for (LooseNotes.Note note : LooseNotes.of(lines, from, to)) {
        notes.taken.set(note.from(), note.to());
        notes.furniture.set(note.from(), note.words());
        if (note.words() == note.from()) {
          notes.add(lines.subList(note.from(), note.to()), true);
        } else {
          notes.add(lines.subList(note.words(), note.to()), note.number());
        }
      }
    }
    return notes;
  }

  /** Adds the note in some lines, whose number stands above them. */
  void add(List<Line> lines, int number) {
    blocks.add(new Block(Block.Kind.NOTE, new Span(lines.get(0).at().start(), lines.get(lines.size() - 1).at().end()), OptionalInt.of(number)));
  }

  /**
   * Adds the note in some lines.
   *
   * @param printed whether its number stands before it
   */
  void add(List<Line> lines, boolean printed) {
    Line first = lines.get(0);
    Line last = lines.get(lines.size() - 1);
    NoteNumber number = NoteNumber.of(first.text());
    boolean numbered = printed && number.printed();
    int start = first.at().start() + (numbered ? first.text().codePointCount(0, number.length()) : 0);
    blocks.add(new Block(Block.Kind.NOTE, new Span(start, last.at().end()), numbered ? OptionalInt.of(number.value()) : OptionalInt.empty()));
  }
}
