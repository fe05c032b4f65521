package nl.kamergraaf.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Paragraph;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/** Footnotes by mark, with their text or the word that it is lost. */
final class FootnoteComparer implements Comparer {

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    List<Footnote> found = letter.read().text().footnotes();
    new ByValues<GoldLetter.Footnote, Footnote>(
            Family.FOOTNOTES,
            (gold, note) -> gold.marker() == note.marker(),
            (gold, note) -> differences(letter, gold, note),
            gold -> List.of(),
            FootnoteComparer::place,
            note -> note.marker() + " " + body(letter, note.body()),
            note -> Optional.empty())
        .compare(letter.gold().footnotes(), found, out);
  }

  private static Differences differences(LetterPair letter, GoldLetter.Footnote gold, Footnote note) {
    String expected = gold.body().map(Words::plain).orElse("missing");
    String read = body(letter, note.body());
    boolean anchored = note.anchor().isPresent();
    return new Differences()
        .check("body", expected.equals(gold.body().isPresent() ? Words.plain(read) : read), expected, read)
        .check("anchor", anchored, "a sentence", "none");
  }

  private static String body(LetterPair letter, Footnote.Body body) {
    return switch (body) {
      case Footnote.Body.Present present -> words(letter, present.paragraphs());
      case Footnote.Body.Missing missing -> "missing";
      case Footnote.Body.Uncertain uncertain -> "uncertain: " + words(letter, uncertain.candidates());
    };
  }

  private static String words(LetterPair letter, List<Paragraph> paragraphs) {
    return paragraphs.stream().map(paragraph -> letter.words(paragraph.range())).collect(Collectors.joining(" "));
  }

  private static Range place(Footnote note) {
    return note.anchor().map(Sentence::range).orElse(new Range(0, 0));
  }
}
