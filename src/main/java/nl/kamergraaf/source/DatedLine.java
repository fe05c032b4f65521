package nl.kamergraaf.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line of place and day, which may run together with the labels beside it: {@code Den Haag, 17 februari 2025}, {@code Den Haag Ons kenmerk 17
 * februari 2025 VIS/2025/12}.
 *
 * @param reference what stands behind the day, where a label of a reference stands before it
 */
record DatedLine(LocalDate day, Optional<String> reference) {

  private static final int LONGEST = 120;
  private static final int PLACE = 3;
  private static final int REFERENCE = 40;

  static Optional<DatedLine> of(Line line) {
    Optional<LocalDate> plain = DutchDate.after(line, ", ");
    return plain.isPresent() ? plain.map(day -> new DatedLine(day, Optional.empty())) : labelled(line.text());
  }

  private static Optional<DatedLine> labelled(String text) {
    int at = text.length() > LONGEST ? -1 : first(text);
    Optional<LocalDate> day = at > 0 ? DutchDate.at(text.substring(at)) : Optional.empty();
    String before = at > 0 ? text.substring(0, at).strip() : "";
    String bare = without(before, Lists.LABELS.all("label"));
    if (day.isEmpty() || bare.length() == before.length() || !place(bare)) {
      return Optional.empty();
    }
    boolean refers = without(before, Lists.LABELS.all("reference")).length() < before.length();
    Optional<String> rest = behind(text.substring(at));
    return rest.map(words -> new DatedLine(day.get(), refers && !words.isEmpty() ? Optional.of(words) : Optional.empty()));
  }

  /** Where the first date begins; -1 where none does. */
  private static int first(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean starts = Character.isDigit(text.charAt(i)) && Lines.blank(text.charAt(i - 1));
      if (starts && DutchDate.at(text.substring(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static String without(String words, Set<String> labels) {
    String rest = words;
    for (String label : labels.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
      int at = rest.toLowerCase(Locale.ROOT).indexOf(label);
      boolean whole = at >= 0 && (at == 0 || Lines.blank(rest.charAt(at - 1))) && (at + label.length() == rest.length() || !Character.isLetter(rest.charAt(at + label.length())));
      rest = whole ? rest.substring(0, at) + rest.substring(at + label.length()) : rest;
    }
    return rest;
  }

  /** At most three words, with capitals: "Den Haag", "'s-Gravenhage". */
  private static boolean place(String words) {
    List<String> all = List.of(words.replace(",", " ").replace(":", " ").strip().split("\\s+"));
    return all.size() <= PLACE && all.stream().allMatch(word -> !word.isEmpty() && word.chars().anyMatch(Character::isUpperCase) && word.chars().noneMatch(Character::isDigit));
  }

  /** What stands behind a date of three words or one: nothing, or a reference without spaces. */
  private static Optional<String> behind(String dated) {
    String[] words = dated.strip().split("\\s+");
    int date = words[0].indexOf('-') > 0 ? 1 : 3;
    if (words.length <= date) {
      return Optional.of("");
    }
    boolean one = words.length == date + 1 && words[date].length() <= REFERENCE && words[date].chars().anyMatch(Character::isDigit);
    return one ? Optional.of(words[date]) : Optional.empty();
  }
}
