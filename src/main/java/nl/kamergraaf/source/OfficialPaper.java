package nl.kamergraaf.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.DossierEntry;

/**
 * An official publication in XML, before it is known to be a letter, a motion or another paper.
 *
 * @param meta its metadata
 * @param dossiers as the head names them, the first with the number
 * @param heading what the paper calls itself
 * @param dated day of the head
 * @param text all its words: metadata, head, text, notes
 * @param body index of the first line below the head
 * @param answers whether it holds answers of the government to questions
 * @param serial identifier made of session and number, for papers outside dossiers
 */
record OfficialPaper(
    PublicationMeta meta, List<DossierEntry> dossiers, Optional<String> heading, Optional<LocalDate> dated, Extract text, int body, boolean answers, Optional<String> serial) {

  /** A paper of a dossier. */
  OfficialPaper(PublicationMeta meta, List<DossierEntry> dossiers, Optional<String> heading, Optional<LocalDate> dated, Extract text, int body) {
    this(meta, dossiers, heading, dated, text, body, false, Optional.empty());
  }

  /** {@code kst-36045-190}: the publisher's, else made of dossier and number. */
  Optional<String> identifier() {
    return meta.identifier().or(() -> dossiers.stream().findFirst().flatMap(first -> first.sequence().map(number -> "kst-" + first.key() + "-" + number))).or(() -> serial);
  }

  /** The day of the metadata, else of the head, else of the line of place and date that opens the text. */
  Optional<LocalDate> issued() {
    return meta.issued().or(() -> dated).or(this::placed);
  }

  private Optional<LocalDate> placed() {
    List<Line> lines = text.lines();
    return lines.subList(body, Math.min(lines.size(), body + 8)).stream().flatMap(line -> PublicationHead.dated(line).stream()).findFirst();
  }

  /** Index of the first line that is neither addressee nor place and date. */
  int opening() {
    List<Line> lines = text.lines();
    int at = body;
    while (at < lines.size() && at < body + 8 && (lines.get(at).starts("Aan de ") || lines.get(at).starts("Aan de heer") || PublicationHead.dated(lines.get(at)).isPresent())) {
      at++;
    }
    return at;
  }

  /** The lines of its text, without notes. */
  List<Line> paragraphs() {
    List<Line> paragraphs = new ArrayList<>();
    for (Line line : text.lines().subList(opening(), text.lines().size())) {
      if (!line.hint().is(Hint.Kind.NOTE)) {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /** Lines that state an item of the metadata, for evidence. */
  List<Line> stated(String name, String value) {
    return text.lines().stream().filter(line -> line.text().equals(name + ": " + value)).toList();
  }
}
