package nl.kamergraaf.source;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Layout;

/** Tells from the text itself how it is laid out. */
final class Layouts {

  static final String MISSING =
      "not recognised as a letter: it has neither the header of an OpenTK page (\"Nummer: …, datum: …\"), nor the head of a"
          + " publication (dossier, \"Nr. …\", place and date) or of answers (\"Vragen van het lid …\", \"Antwoord van … (ontvangen …)\"), nor a ministry's \"Datum\" and \"Betreft\", nor an addressee (\"Aan de Voorzitter van de Tweede Kamer\") above place and date";

  private static final int HEAD = 60;

  private Layouts() {}

  static Optional<Layout> of(List<Line> lines) {
    List<Line> head = lines.subList(0, Math.min(HEAD, lines.size()));
    if (head.stream().anyMatch(OpenTkHeader::isNumber)) {
      return Optional.of(head.stream().takeWhile(line -> !OpenTkHeader.isPreview(line)).anyMatch(OpenTkHeader::isItem) ? Layout.OPENTK_LIST : Layout.OPENTK_BARE);
    }
    if (PublicationHead.opens(lines)) {
      return Optional.of(TweedeKamerReader.titled(lines.get(0)) ? Layout.TWEEDEKAMER_TEXT : Layout.OFFICIAL_TEXT);
    }
    if (AnswersHead.of(head).isPresent()) {
      return Optional.of(TweedeKamerReader.titled(lines.get(0)) ? Layout.TWEEDEKAMER_TEXT : Layout.OFFICIAL_TEXT);
    }
    return MinistryHeader.opens(head) ? Optional.of(Layout.MINISTRY_TEXT) : Optional.empty();
  }

  static LayoutReader reader(Layout layout) {
    return switch (layout) {
      case OPENTK_LIST, OPENTK_BARE, OPENTK_HTML -> new OpenTkReader();
      case OFFICIAL_TEXT, OFFICIAL_HTML -> new OfficialReader();
      case TWEEDEKAMER_TEXT, TWEEDEKAMER_HTML -> new TweedeKamerReader();
      default -> new MinistryReader();
    };
  }
}
