package nl.kamergraaf.source;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.SourceText;

/** Reads papers as they are printed: publications of officielebekendmakingen.nl saved as text or HTML, the Kamer's own docx and pdf. */
final class OfficialReader implements LayoutReader {

  private final Optional<Extract> text;
  private final PublicationMeta meta;

  /** For plain text. */
  OfficialReader() {
    this.text = Optional.empty();
    this.meta = new PublicationMeta();
  }

  /** For a document whose format says more of its lines, or of which metadata are at hand. */
  OfficialReader(Extract text, PublicationMeta meta) {
    this.text = Optional.of(text);
    this.meta = meta;
  }

  @Override
  public Outcome read(SourceText source, List<Line> lines) throws Refusal {
    Optional<PublicationHead> filed = PublicationHead.at(lines, 0, 12);
    if (filed.isEmpty()) {
      return new AnswersReader().read(source, lines);
    }
    PublicationHead head = filed.get();
    Optional<Outcome> cut = cut(source, head, lines);
    if (cut.isPresent()) {
      return cut.get();
    }
    Extract words = new Extract(source.content(), lines, text.map(Extract::marks).orElse(List.of()));
    OfficialPaper paper = new OfficialPaper(meta, head.filed(), head.heading(), head.issued(), words, head.end());
    return OfficialPaperReader.read(source, paper);
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
