package nl.kamergraaf.source;

import java.util.List;
import java.util.Optional;

/** What stands above the letter's own words: running titles, publication head, addressee, a ministry's labels. */
final class PreviewHead {

  private static final int WITHIN = 40;
  private static final int SHORT = 160;

  private PreviewHead() {}

  /**
   * Number of lines that belong to the head: 0 where the text begins at once.
   *
   * @param publication what {@link #publication} gives for the text
   */
  static int length(List<Line> text, Optional<PublicationHead> publication) {
    int length = publication.map(PublicationHead::end).orElseGet(() -> running(text));
    for (int i = length; i < text.size() && i < WITHIN && text.get(i).text().length() < SHORT; i++) {
      if (BlockKinds.salutation(text.get(i).text())) {
        return i;
      }
    }
    return length;
  }

  /** The head of a publication below the running titles. */
  static Optional<PublicationHead> publication(List<Line> text) {
    return PublicationHead.at(text, running(text), 3);
  }

  private static int running(List<Line> text) {
    int length = 0;
    while (length < text.size() && length < 8 && runs(text.get(length))) {
      length++;
    }
    return length;
  }

  private static boolean runs(Line line) {
    return line.text().length() < SHORT && (line.starts("Tweede Kamer der Staten-Generaal") || line.starts("Eerste Kamer der Staten-Generaal") || line.starts("Vergaderjaar") || line.starts("> Retouradres") || line.starts("Aan de Voorzitter"));
  }
}
