package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.record.Publication;

/** The paragraphs of a motion: what it considers, and what it asks. */
final class MotionText {

  private MotionText() {}

  /** Paragraphs up to the names; in papers that are no motion, none has a part. */
  static List<Publication.Paragraph> of(OfficialPaper paper, Publication.Form form) {
    List<Publication.Paragraph> paragraphs = new ArrayList<>();
    Publication.Part before = Publication.Part.OTHER;
    for (Line line : paper.paragraphs()) {
      if (line.hint().is(Hint.Kind.FURNITURE) || form == Publication.Form.OTHER) {
        continue;
      }
      if (line.starts("en gaat over tot de orde van de dag")) {
        break;
      }
      Publication.Part part = form == Publication.Form.MOTION ? part(line, before) : Publication.Part.OTHER;
      paragraphs.add(new Publication.Paragraph(part, line.at()));
      before = part;
    }
    return paragraphs;
  }

  /** By the first word; an item of a list belongs to what introduces it. */
  private static Publication.Part part(Line line, Publication.Part before) {
    List<Token> tokens = Token.of(line.text());
    if (Lists.LABELS.has("consideration", tokens.get(0).bare())) {
      return Publication.Part.CONSIDERATION;
    }
    if (Lists.LABELS.has("request", tokens.get(0).bare())) {
      return Publication.Part.REQUEST;
    }
    return line.starts("De Kamer") ? Publication.Part.OTHER : before;
  }
}
