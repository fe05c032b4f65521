package nl.kamergraaf.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.record.Publication;

/**
 * Head of a Kamerstuk as it is printed:
 *
 * <pre>
 * 36 045 Situatie in Oekraïne
 * Nr. 190 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN
 * Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
 * Den Haag, 17 februari 2025
 * </pre>
 *
 * @param dossiers the number belongs to the first
 * @param number within the first dossier
 * @param heading what the paper calls itself
 * @param issued day below the addressee, or on which a report was adopted
 * @param end index of the first line after the head
 * @param last the head's last line
 */
record PublicationHead(
    List<DossierEntry> dossiers, Optional<String> number, Optional<String> heading, Optional<LocalDate> issued, int end, Line last) {

  private static final int LONGEST = 24;

  /** Whether a text opens with such a head, complete or not. */
  static boolean opens(List<Line> lines) {
    return dossier(lines, 0, 12) >= 0;
  }

  /** Reads the head that begins within {@code within} lines from {@code from}. */
  static Optional<PublicationHead> at(List<Line> lines, int from, int within) {
    int first = dossier(lines, from, within);
    if (first < 0) {
      return Optional.empty();
    }
    List<DossierEntry> dossiers = new ArrayList<>();
    Optional<String> number = Optional.empty();
    Optional<String> heading = Optional.empty();
    Optional<LocalDate> issued = Optional.empty();
    int i = first;
    while (i < lines.size() && i < first + LONGEST && issued.isEmpty()) {
      Line line = lines.get(i);
      Optional<DossierHead> dossier = number.isEmpty() ? DossierHead.at(line.text()) : Optional.empty();
      if (dossier.isPresent()) {
        dossiers.add(entry(dossier.get().key(), dossier.get().title()));
      } else if (number.isEmpty() && numbered(line.text()) > 0) {
        int after = numbered(line.text());
        number = Optional.of(line.text().substring(line.starts("Nr") ? 3 : 0, after).strip());
        heading = Optional.of(line.text().substring(after).strip()).filter(words -> !words.isEmpty());
      } else if (number.isEmpty() && line.starts("Vergaderjaar ")) {
        // the session, between the dossier and the number
      } else if (number.isEmpty() && !dossiers.isEmpty() && !heading(line.text())) {
        titled(dossiers, line.text());
      } else if (heading(line.text()) && number.isPresent()) {
        heading = Optional.of(heading.map(words -> words + " ").orElse("") + line.text());
      } else if (line.starts("Voorgesteld ") || line.starts("Ontvangen ") && heading.filter(words -> Headings.form(words) != Publication.Form.OTHER).isPresent()) {
        issued = DutchDate.in(line.text());
      } else if (line.starts("Aan de ") || line.starts("Ontvangen ") || line.starts("Herdruk")) {
        // addressee and notes of the printer
      } else {
        issued = dated(line);
        if (issued.isEmpty() && !datedSoon(lines, i + 1)) {
          break;
        }
      }
      i++;
    }
    if (heading.isEmpty() && number.isPresent()) {
      heading = above(dossiers, number.get());
    }
    return Optional.of(new PublicationHead(dossiers, number, heading, issued, i, lines.get(i - 1)));
  }

  /** {@code 30 800 X 109 Brief van de minister van Defensie} above {@code Nr. 109}: what the paper calls itself, which is no title of the dossier. */
  private static Optional<String> above(List<DossierEntry> dossiers, String number) {
    DossierEntry first = dossiers.get(0);
    Optional<String> words = first.title().filter(title -> title.startsWith(number + " ")).map(title -> title.substring(number.length()).strip());
    if (words.isPresent()) {
      dossiers.set(0, new DossierEntry(first.key(), first.sequence(), Optional.empty()));
    }
    return words;
  }

  /** Place and date, or the day on which a report was adopted. */
  static Optional<LocalDate> dated(Line line) {
    return line.starts("Vastgesteld ") ? DutchDate.at(line.text().substring(12)) : DutchDate.after(line, ", ");
  }

  private static boolean datedSoon(List<Line> lines, int from) {
    return lines.subList(from, Math.min(lines.size(), from + 4)).stream().anyMatch(line -> dated(line).isPresent());
  }

  /** {@code kst-36045-190}, {@code kst-21501-20-2189}. */
  Optional<String> publication() {
    return dossiers.isEmpty() ? Optional.empty() : number.map(nr -> "kst-" + dossiers.get(0).key() + "-" + nr);
  }

  private static int dossier(List<Line> lines, int from, int within) {
    for (int i = from; i < lines.size() && i < from + within; i++) {
      Optional<DossierHead> head = DossierHead.at(lines.get(i).text());
      if (head.isPresent() && numberWithin(lines, i)) {
        return i;
      }
    }
    return -1;
  }

  /** A line that begins with five digits is a dossier only if a number follows, or the text stops. */
  private static boolean numberWithin(List<Line> lines, int at) {
    for (int i = at + 1; i < lines.size() && i < at + 8; i++) {
      if (numbered(lines.get(i).text()) > 0) {
        return true;
      }
    }
    return lines.size() <= at + 3;
  }

  /** End of {@code Nr. 174} or of a letter before BRIEF, 0 if there is none. */
  private static int numbered(String text) {
    if (text.regionMatches(true, 0, "Nr.", 0, 3)) {
      int at = 3;
      while (at < text.length() && (Lines.blank(text.charAt(at)))) {
        at++;
      }
      int digits = at;
      while (at < text.length() && at < digits + 6 && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      return at > digits && Character.isDigit(text.charAt(digits)) && (at == text.length() || Lines.blank(text.charAt(at))) ? at : 0;
    }
    int space = text.indexOf(' ');
    boolean senate = space > 0 && space <= 2 && text.substring(0, space).matches("[A-Z]{1,2}") && heading(text.substring(space + 1));
    return senate && text.startsWith("BRIEF VAN", space + 1) ? space : 0;
  }

  private static boolean heading(String text) {
    return text.length() > 3 && text.chars().anyMatch(Character::isLetter) && text.equals(text.toUpperCase(Locale.ROOT)) && !Character.isDigit(text.charAt(0));
  }

  private static DossierEntry entry(DossierKey key, String title) {
    return new DossierEntry(key, Optional.empty(), Optional.of(title).filter(words -> !words.isEmpty()));
  }

  private static void titled(List<DossierEntry> dossiers, String words) {
    DossierEntry last = dossiers.remove(dossiers.size() - 1);
    dossiers.add(new DossierEntry(last.key(), last.sequence(), Optional.of(last.title().map(title -> title + " " + words).orElse(words))));
  }

  /** The dossiers, the first with the number in it. */
  List<DossierEntry> filed() {
    List<DossierEntry> filed = new ArrayList<>(dossiers);
    filed.set(0, new DossierEntry(filed.get(0).key(), number, filed.get(0).title()));
    return filed;
  }
}
