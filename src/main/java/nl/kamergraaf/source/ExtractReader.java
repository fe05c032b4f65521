package nl.kamergraaf.source;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Layout;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.SourceText;

/** Reads what has been extracted from a page or a document by the same readers as plain text, and keeps what the format says of its lines. */
final class ExtractReader {

  private static final int WITHIN = 120;

  private ExtractReader() {}

  /**
   * The letter or record in the words of a document.
   *
   * @param format DOCX, DOC or PDF; HTML_PAGE for pages, whose layout the words tell
   */
  static Outcome read(String name, String sha256, Extract text, Layout format, PublicationMeta meta) throws Refusal {
    List<Line> lines = format == Layout.HTML_PAGE ? fromTitle(text.lines()) : text.lines();
    if (lines.isEmpty()) {
      throw new Refusal("", "holds no text");
    }
    Layout layout = Layouts.of(lines).orElseThrow(() -> new Refusal("", Layouts.MISSING));
    SourceText source = new SourceText(name, format == Layout.HTML_PAGE ? page(layout) : format, text.content(), sha256);
    Outcome outcome = layout == Layout.OFFICIAL_TEXT ? new OfficialReader(text, meta).read(source, lines) : Layouts.reader(layout).read(source, lines);
    return outcome instanceof Outcome.Read read ? new Outcome.Read(marked(read.letter(), text)) : outcome;
  }

  /** Where a format keeps its notes apart, every mark is known; a text without any note may still have some in its words. */
  private static Letter marked(Letter letter, Extract text) {
    boolean noted = !text.marks().isEmpty();
    return noted ? new Letter(letter.source(), letter.header(), letter.blocks(), letter.signatures(), Optional.of(text.marks())) : letter;
  }

  private static Layout page(Layout layout) {
    return switch (layout) {
      case OPENTK_LIST, OPENTK_BARE -> Layout.OPENTK_HTML;
      case OFFICIAL_TEXT -> Layout.OFFICIAL_HTML;
      case TWEEDEKAMER_TEXT -> Layout.TWEEDEKAMER_HTML;
      default -> Layout.HTML_PAGE;
    };
  }

  /** A page of tweedekamer.nl from its title on: "Brief regering : subject", with a paper's head close below it. */
  private static List<Line> fromTitle(List<Line> lines) {
    for (int i = 0; i < lines.size() && i < WITHIN; i++) {
      boolean headed = TweedeKamerReader.titled(lines.get(i))
          && (PublicationHead.at(lines, i + 1, 12).isPresent() || AnswersHead.of(lines.subList(i + 1, Math.min(lines.size(), i + WITHIN))).isPresent());
      if (headed) {
        return lines.subList(i, lines.size());
      }
    }
    return lines;
  }
}
