package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Signed;
import nl.kamergraaf.letter.Span;

/** The body of a document whose format says what its lines are. What it leaves open, such as who signs, the words tell. */
final class StructuredBody {

  private final List<Line> lines;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Signed> signed = new ArrayList<>();

  private StructuredBody(List<Line> lines) {
    this.lines = lines;
  }

  static boolean fits(List<Line> lines, int from) {
    return lines.subList(from, lines.size()).stream().anyMatch(line -> !line.hint().is(Hint.Kind.NONE));
  }

  static Body of(List<Line> lines, int from, List<Actor> signatories) {
    StructuredBody body = new StructuredBody(lines);
    int notes = from;
    while (notes < lines.size() && !lines.get(notes).hint().is(Hint.Kind.NOTE)) {
      notes++;
    }
    int trailer = Math.min(Trailer.at(lines, from), notes);
    boolean marked = lines.subList(from, notes).stream().anyMatch(line -> line.hint().is(Hint.Kind.NAME) || line.hint().is(Hint.Kind.OFFICE));
    List<SignatureBlock> signatures = marked ? List.of() : SignatureBlock.all(lines, from, trailer, signatories);
    int next = 0;
    for (int i = 0; i < notes; i++) {
      while (next < signatures.size() && signatures.get(next).to() <= i) {
        next++;
      }
      boolean signature = next < signatures.size() && signatures.get(next).from() <= i;
      body.block(i, i < from || i >= trailer ? Block.Kind.FURNITURE : signature ? Block.Kind.SIGNATURE : body.kind(i));
    }
    signatures.forEach(block -> body.signed.addAll(block.signed()));
    body.marked(from, notes);
    body.notes(notes);
    body.blocks.sort(Comparator.comparing(Block::at));
    return new Body(QuestionParts.named(lines, body.blocks), body.signed);
  }

  private Block.Kind kind(int at) {
    Line line = lines.get(at);
    if (BlockKinds.salutation(line.text())) {
      return Block.Kind.SALUTATION;
    }
    return switch (line.hint().kind()) {
      case HEADING -> Block.Kind.HEADING;
      case LIST_ITEM -> Block.Kind.LIST_ITEM;
      case FURNITURE -> Block.Kind.FURNITURE;
      case OFFICE, NAME -> Block.Kind.SIGNATURE;
      case PARAGRAPH, NOTE -> BlockKinds.listMark(line.text()) > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      case NONE -> BlockKinds.of(line.text(), false, at + 1 < lines.size());
    };
  }

  private void block(int at, Block.Kind kind) {
    Line line = lines.get(at);
    int mark = kind == Block.Kind.LIST_ITEM ? BlockKinds.listMark(line.text()) : 0;
    boolean counted = mark > 0 && (Character.isLetterOrDigit(line.text().charAt(0)) || line.text().startsWith("("));
    int start = line.at().start() + (counted ? 0 : line.text().codePointCount(0, mark));
    blocks.add(new Block(kind, new Span(start, line.at().end()), mark > 0 ? BlockKinds.number(line.text()) : OptionalInt.empty()));
  }

  /** Each name with the office above it; an office without a name signs alone. */
  private void marked(int from, int to) {
    Line office = null;
    for (Line line : lines.subList(from, to)) {
      if (line.hint().is(Hint.Kind.OFFICE)) {
        alone(office);
        office = line;
      } else if (line.hint().is(Hint.Kind.NAME)) {
        signed.add(new Signed(Optional.ofNullable(office).map(Line::text), Optional.of(line.text()), line.at()));
        office = null;
      }
    }
    alone(office);
  }

  private void alone(Line office) {
    if (office != null) {
      signed.add(new Signed(Optional.of(office.text()), Optional.empty(), office.at()));
    }
  }

  /** Lines of one note are one block. */
  private void notes(int from) {
    int i = from;
    while (i < lines.size()) {
      int first = i;
      int number = lines.get(i).hint().note();
      while (i + 1 < lines.size() && lines.get(i + 1).hint().note() == number) {
        i++;
      }
      Span at = new Span(lines.get(first).at().start(), lines.get(i).at().end());
      blocks.add(number > 0 ? new Block(Block.Kind.NOTE, at, OptionalInt.of(number)) : Body.block(Block.Kind.FURNITURE, at));
      i++;
    }
  }
}
