package nl.kamergraaf.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.source.Letters;

/** Read texts for tests. */
final class Texts {

  private Texts() {}

  static ReadText page(String... lines) {
    return new TextReader().read(Letters.page(lines));
  }

  static List<String> sentences(ReadText text) {
    return text.sentences().stream().map(sentence -> text.text(sentence.range())).toList();
  }

  /** Markers with what is known of the notes: {@code 1=Motie Kade. 2=missing}. */
  static String notes(ReadText text) {
    return text.footnotes().stream().map(note -> note.marker() + "=" + body(text, note)).collect(Collectors.joining("; "));
  }

  private static String body(ReadText text, Footnote note) {
    return switch (note.body()) {
      case Footnote.Body.Present present -> present.paragraphs().stream().map(p -> text.text(p.range())).collect(Collectors.joining("/"));
      case Footnote.Body.Missing missing -> "missing";
      case Footnote.Body.Uncertain uncertain -> "one of " + uncertain.candidates().size();
    };
  }

  static Optional<String> anchor(ReadText text, int marker) {
    return text.footnotes().stream().filter(note -> note.marker() == marker).findFirst().flatMap(Footnote::anchor).map(s -> text.text(s.range()));
  }
}
