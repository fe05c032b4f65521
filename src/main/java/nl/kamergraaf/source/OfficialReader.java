package nl.kamergraaf.source;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.letter.Titles;

/** Reads publications of officielebekendmakingen.nl saved as text. */
final class OfficialReader implements LayoutReader {

  @Override
  public Outcome read(SourceText source, List<Line> lines) {
    PublicationHead head = PublicationHead.at(lines, 0, 12).orElseThrow();
    Optional<Outcome> cut = cut(source, head, lines);
    if (cut.isPresent()) {
      return cut.get();
    }
    String number = head.publication().orElseThrow();
    Titles titles = new Titles(head.heading().orElseThrow(), head.kind(), Optional.empty(), Optional.empty());
    Header header =
        new Header(new Identity(number, Optional.of(number), 1, head.issued().orElseThrow(), Optional.empty()), titles, head.filed(), List.of(), List.of(), List.of(), List.of());
    Body body = Body.of(lines, head.end(), List.of());
    return new Outcome.Read(new Letter(source, header, body.blocks(), body.signatures()));
  }

  /** What the head lacks, if it lacks something. */
  static Optional<Outcome> cut(SourceText source, PublicationHead head, List<Line> lines) {
    String missing =
        head.number().isEmpty()
            ? "a number (\"Nr. 190\")"
            : head.heading().isEmpty()
                ? "what the paper is (\"BRIEF VAN DE MINISTER VAN …\")"
                : head.issued().isEmpty() ? "place and date (\"Den Haag, 17 februari 2025\")" : head.end() >= lines.size() ? "the text of the letter" : "";
    return missing.isEmpty() ? Optional.empty() : Optional.of(LayoutReader.cut(source, head.last(), missing));
  }
}
