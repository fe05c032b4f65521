package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Layout;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.letter.Titles;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.OffsetMap;
import nl.kamergraaf.text.Paragraph;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/** Readings of bare sentences for finder tests: each given string is one sentence of a letter dated as given. */
public final class Readings {

  public static final Register EMPTY = new Register(List.of(), List.of(), List.of());

  private Readings() {}

  public static ReadText text(LocalDate issued, String... sentences) {
    String all = String.join("\n", sentences);
    Header header =
        new Header(
            new Identity("1999D00001", Optional.empty(), 1, issued, Optional.empty()),
            new Titles("Onderwerp", Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(), List.of(), List.of(), List.of(), List.of());
    Letter letter = new Letter(new SourceText("test", Layout.MINISTRY_TEXT, all, "0".repeat(64)), header, List.of(), List.of());
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> read = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < sentences.length; i++) {
      Range range = new Range(at, at + sentences[i].length());
      Paragraph paragraph = new Paragraph(i + 1, Block.Kind.PARAGRAPH, range, "", OptionalInt.empty());
      paragraphs.add(paragraph);
      read.add(new Sentence(i, paragraph, range));
      at = range.end() + 1;
    }
    return new ReadText(letter, all, new Same(all), paragraphs, read, List.of());
  }

  public static Reading reading(LocalDate issued, Register register, String... sentences) {
    return new Reading(text(issued, sentences), register, new Hits(List.of()));
  }

  /** Everything one finder finds in the sentences. */
  public static List<Mention> find(Finder finder, Reading reading) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : reading.text().sentences()) {
      finder.find(sentence, reading, found::add);
    }
    return found;
  }

  private record Same(String text) implements OffsetMap {
    @Override
    public Span toSource(Range range) {
      return new Span(text.codePointCount(0, range.start()), text.codePointCount(0, range.end()));
    }

    @Override
    public String quote(Range range) {
      return text.substring(range.start(), range.end());
    }
  }
}
