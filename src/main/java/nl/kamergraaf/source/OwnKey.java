package nl.kamergraaf.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A key for a letter that bears no number: its day and a hash of its first words, the same however a form breaks lines and words. */
final class OwnKey {

  private static final int MOST = 600;

  private OwnKey() {}

  /** {@code answers-20240823-1f0c2a9b}. */
  static String of(String kind, LocalDate day, String first, List<Line> text) {
    StringBuilder words = new StringBuilder();
    add(first, words);
    for (int i = 0; i < text.size() && words.length() < MOST; i++) {
      add(text.get(i).text(), words);
    }
    String plain = words.substring(0, Math.min(words.length(), MOST)).toLowerCase(Locale.ROOT);
    return kind + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + Sha256.of(plain.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  private static void add(String text, StringBuilder words) {
    text.chars().limit(MOST).filter(Character::isLetterOrDigit).forEach(c -> words.append((char) c));
  }
}
