package nl.kamergraaf.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date as the head of a letter writes it: {@code 17 februari 2025}, {@code 17 feb. 2025}, {@code 17-02-2025}, {@code 2025-02-17}. */
final class DutchDate {

  private static final List<String> MONTHS =
      List.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december");

  private DutchDate() {}

  /** The date with which a text begins. */
  static Optional<LocalDate> at(String text) {
    String head = text.substring(0, Math.min(text.length(), 40)).strip();
    String[] words = head.split("[\\s\\p{Zs}]+", 4);
    if (words.length >= 3 && number(words[0], 2) && words[2].length() >= 4 && number(words[2].substring(0, 4), 4)) {
      return month(words[1]).flatMap(month -> date(words[2].substring(0, 4), month, words[0]));
    }
    String[] parts = words[0].split("-", 4);
    if (parts.length == 3 && number(parts[0], 4) && number(parts[1], 2) && number(parts[2], 2)) {
      return parts[0].length() == 4
          ? date(parts[0], Integer.parseInt(parts[1]), parts[2])
          : Optional.empty();
    }
    if (parts.length == 3 && number(parts[0], 2) && number(parts[1], 2) && number(parts[2], 4)) {
      return date(parts[2], Integer.parseInt(parts[1]), parts[0]);
    }
    return Optional.empty();
  }

  /** The first date in a short text: {@code Voorgesteld tijdens het Notaoverleg van 2 december 2024}. */
  static Optional<LocalDate> in(String text) {
    for (int i = 0; i < text.length() && i < 200; i++) {
      boolean starts = Character.isDigit(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      Optional<LocalDate> date = starts ? at(text.substring(i)) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date at the end of a line of place and date: {@code Den Haag, 17 februari 2025}. */
  static Optional<LocalDate> after(Line line, String separator) {
    int at = line.text().indexOf(separator);
    return at < 0 || at > 40 || line.text().length() > at + 40 ? Optional.empty() : at(line.text().substring(at + separator.length()));
  }

  private static boolean number(String text, int most) {
    return !text.isEmpty() && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Integer> month(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).equals(plain) || plain.length() >= 3 && plain.length() <= 4 && MONTHS.get(i).startsWith(plain) || i == 2 && plain.equals("mrt")) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
