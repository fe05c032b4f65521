package nl.kamergraaf.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Head of answers to written questions as they are printed:
 *
 * <pre>
 * 2278
 * Vragen van het lid Zeeman (PvdZ) aan de Minister van Visserij over netten (ingezonden 5 juli 2024).
 * Antwoord van Minister De Kade (Visserij), mede namens de Minister van Havens (ontvangen 23 augustus 2024).
 * </pre>
 *
 * @param serial number in the series of the session, where it is printed
 * @param session {@code 20232024}, where it is printed
 * @param asked what was asked, by whom and of whom
 * @param answered who answers; its first line is {@code from}
 * @param received day on which the answers arrived
 * @param from index of the first line of {@code answered}
 * @param end index of the first line after the head
 */
record AnswersHead(Optional<String> serial, Optional<String> session, String asked, String answered, Optional<LocalDate> received, int from, int end) {

  private static final int WITHIN = 40;
  private static final int LONGEST = 14;
  private static final int LONGEST_LINE = 2000;
  private static final String RECEIVED = "(ontvangen ";

  /** That the answers come later: "Mededeling van Minister De Kade (Visserij) (ontvangen 7 juni 2024)". */
  private static final String NOTICE = "Mededeling van ";

  /** The head that begins among the first lines, if the text has one. */
  static Optional<AnswersHead> of(List<Line> lines) {
    int asks = asks(lines);
    if (asks < 0) {
      return Optional.empty();
    }
    int answers = asks + 1;
    while (answers < lines.size() && answers < asks + LONGEST && !answers(lines.get(answers))) {
      answers++;
    }
    if (answers >= lines.size() || !answers(lines.get(answers))) {
      return Optional.empty();
    }
    int end = answers + 1;
    String answered = join(lines, answers, end);
    while (end < lines.size() && end <= answers + LONGEST && !closed(answered)) {
      end++;
      answered = join(lines, answers, end);
    }
    end = behindNotice(lines, end, answered);
    int at = answered.lastIndexOf(RECEIVED);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new AnswersHead(
                serial(lines, asks), session(lines, asks), join(lines, asks, answers), answered, DutchDate.at(answered.substring(at + RECEIVED.length())), answers, end));
  }

  /** "Zie ook Aanhangsel Handelingen," goes on below, where the lines are broken. */
  private static int behindNotice(List<Line> lines, int end, String answered) {
    int at = end;
    boolean open = answered.indexOf("Zie ook Aanhangsel") >= 0 && !answered.endsWith(".");
    while (open && at < lines.size() && at < end + 2) {
      NoteNumber number = NoteNumber.of(lines.get(at).text());
      if (number.printed() || BlockKinds.isNumber(lines.get(at).text()) || Lists.LABELS.has("question", Token.of(lines.get(at).text()).get(0).bare())) {
        return at; // the first question
      }
      open = !lines.get(at++).text().endsWith(".");
    }
    return open ? end : at;
  }

  /** The day of receipt is told to the end of its parenthesis. */
  private static boolean closed(String answered) {
    int at = answered.indexOf(RECEIVED);
    return at >= 0 && answered.indexOf(')', at) >= 0;
  }

  private static int asks(List<Line> lines) {
    for (int i = 0; i < lines.size() && i < WITHIN; i++) {
      if (lines.get(i).starts("Vragen van het lid ") || lines.get(i).starts("Vragen van de leden ")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean answers(Line line) {
    return line.text().length() <= LONGEST_LINE && (line.starts("Antwoord van ") || line.starts("Antwoorden van ") || line.starts("Nader antwoord van ") || line.starts(NOTICE));
  }

  private static String join(List<Line> lines, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Line line : lines.subList(from, Math.min(to, lines.size()))) {
      words.append(words.isEmpty() ? "" : " ").append(line.text(), 0, Math.min(line.text().length(), LONGEST_LINE));
    }
    return words.toString();
  }

  private static Optional<String> serial(List<Line> lines, int asks) {
    return asks == 0 ? Optional.empty() : Optional.of(lines.get(asks - 1).text()).filter(text -> text.matches("[0-9]{1,5}"));
  }

  /** {@code Vergaderjaar 2023–2024}. */
  private static Optional<String> session(List<Line> lines, int before) {
    for (Line line : lines.subList(0, before)) {
      int at = line.text().toLowerCase(Locale.ROOT).indexOf("vergaderjaar ");
      String years = at < 0 || line.text().length() < at + 22 ? "" : line.text().substring(at + 13, at + 22);
      if (years.matches("[0-9]{4}[-–‑][0-9]{4}")) {
        return Optional.of(years.substring(0, 4) + years.substring(5));
      }
    }
    return Optional.empty();
  }

  /** What the paper is, as the Kamer calls it. */
  String kind() {
    return answered.regionMatches(true, 0, NOTICE, 0, NOTICE.length()) ? "Mededeling (uitstel antwoord)" : "Antwoord schriftelijke vragen";
  }

  /** {@code ah-tk-20232024-2278}, where number and session are printed. */
  Optional<String> publication() {
    return session.flatMap(years -> serial.map(number -> "ah-tk-" + years + "-" + number));
  }
}
