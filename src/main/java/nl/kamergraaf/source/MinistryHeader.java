package nl.kamergraaf.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The labelled lines of a ministry's letter: the label alone on its line with the value below it, or both on one line; without labels the addressee
 * with place and day below it.
 *
 * @param end index of the first line after them
 * @param last the last line of them
 */
record MinistryHeader(Optional<LocalDate> issued, Optional<String> subject, Optional<String> reference, int end, Line last) {

  private static final int WITHIN = 60;
  /** Lines of an address. */
  private static final int ADDRESS = 8;

  /** Whether a text opens with a date and a subject or a reference, by their labels. */
  static boolean opens(List<Line> head) {
    boolean dated = head.stream().anyMatch(line -> labelled(line, Lists.LABELS.all("date")) >= 0);
    boolean named =
        head.stream().anyMatch(line -> labelled(line, Lists.LABELS.all("subject")) >= 0 || labelled(line, Lists.LABELS.all("reference")) >= 0);
    return dated && named || addressed(head) >= 0;
  }

  /** Index of the line with place and day below the addressee, {@code Aan de Voorzitter van de Tweede Kamer}, where a text opens with these; else -1. */
  private static int addressed(List<Line> head) {
    boolean kamer = false;
    int dated = -1;
    for (int i = 0; i < head.size() && i < ADDRESS; i++) {
      kamer |= head.get(i).starts("Aan de Voorzitter van de ") && head.get(i).text().contains("Kamer");
      boolean plain = DutchDate.after(head.get(i), ", ").isPresent();
      if (dated < 0 && (plain ? kamer : DatedLine.of(head.get(i)).isPresent())) {
        dated = i;
      }
    }
    return kamer ? dated : -1;
  }

  static MinistryHeader of(List<Line> lines) {
    Optional<LocalDate> issued = Optional.empty();
    Optional<String> subject = Optional.empty();
    Optional<String> reference = Optional.empty();
    int end = 0;
    for (int i = 0; i < lines.size() && i < WITHIN && !BlockKinds.salutation(lines.get(i).text()); i++) {
      Line line = lines.get(i);
      if (labelled(line, Lists.LABELS.all("label")) < 0) {
        continue;
      }
      List<String> value = value(lines, i);
      end = i + 1 + Math.max(0, value.size() - (rest(line).isEmpty() ? 0 : 1));
      String words = value.isEmpty() ? "" : value.get(0);
      if (issued.isEmpty() && labelled(line, Lists.LABELS.all("date")) >= 0) {
        issued = DutchDate.at(words);
        end = i + (rest(line).isEmpty() ? 2 : 1);
      } else if (subject.isEmpty() && labelled(line, Lists.LABELS.all("subject")) >= 0) {
        subject = Optional.of(String.join(" ", value)).filter(text -> !text.isEmpty());
      } else if (reference.isEmpty() && labelled(line, Lists.LABELS.all("reference")) >= 0) {
        reference = Optional.of(words).filter(text -> !text.isEmpty());
      }
    }
    int day = issued.isEmpty() ? addressed(lines) : -1;
    if (day >= 0) {
      Optional<DatedLine> dated = DatedLine.of(lines.get(day));
      issued = dated.map(DatedLine::day);
      reference = reference.or(() -> dated.flatMap(DatedLine::reference));
      end = Math.max(end, day + 1);
    }
    int salutation = end;
    while (salutation < lines.size() && salutation < WITHIN && !BlockKinds.salutation(lines.get(salutation).text())) {
      salutation++;
    }
    if (salutation < lines.size() && salutation < WITHIN) {
      end = salutation;
    }
    end = Math.min(end, lines.size());
    return new MinistryHeader(issued, subject, reference, end, lines.get(Math.max(0, end - 1)));
  }

  /** Length of the label with which a line begins, -1 if it begins with none of these. */
  private static int labelled(Line line, Set<String> labels) {
    int best = -1;
    for (String label : labels) {
      int end = label.length();
      boolean whole = line.starts(label) && (line.text().length() == end || line.text().charAt(end) == ':' || Lines.blank(line.text().charAt(end)));
      if (whole && end > best && line.text().length() < 400) {
        best = end;
      }
    }
    return best;
  }

  private static String rest(Line line) {
    String rest = line.text().substring(labelled(line, Lists.LABELS.all("label"))).strip();
    return rest.startsWith(":") ? rest.substring(1).strip() : rest;
  }

  /** The words after a label: on its line, with what follows up to a blank line, another label or the salutation, at most four lines. */
  private static List<String> value(List<Line> lines, int at) {
    List<String> value = new ArrayList<>();
    if (!rest(lines.get(at)).isEmpty()) {
      value.add(rest(lines.get(at)));
      if (lines.get(at).text().indexOf('\t') >= 0 || !lines.get(at).hint().is(Hint.Kind.NONE)) {
        // label and value are cells of one row, or one paragraph of a document
        return value;
      }
    }
    for (int i = at + 1; i < lines.size() && value.size() < 4; i++) {
      Line line = lines.get(i);
      boolean stops = line.afterBlank() && !value.isEmpty() || labelled(line, Lists.LABELS.all("label")) >= 0 || BlockKinds.salutation(line.text()) || line.text().length() > 200 || BlockKinds.page(line);
      if (stops) {
        break;
      }
      value.add(line.text());
    }
    return value;
  }
}
