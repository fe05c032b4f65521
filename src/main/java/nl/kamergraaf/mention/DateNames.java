package nl.kamergraaf.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Dutch names of months, weekdays, seasons, ordinals and parts. */
final class DateNames {

  private static final String[] MONTHS = {
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"
  };
  private static final String[] SHORT_MONTHS = {"jan", "feb", "mrt", "apr", "", "jun", "jul", "aug", "sep", "okt", "nov", "dec"};
  private static final String[] WEEKDAYS = {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"};
  private static final Map<String, Integer> SEASONS =
      Map.of("winter", 0, "voorjaar", 1, "lente", 1, "zomer", 2, "najaar", 3, "herfst", 3);
  private static final Map<String, Integer> ORDINALS =
      Map.of("eerste", 1, "1e", 1, "tweede", 2, "derde", 3, "vierde", 4, "laatste", -1);
  private static final Map<String, Integer> PARTS =
      Map.of("begin", 0, "medio", 1, "half", 1, "midden", 1, "halverwege", 1, "eind", 2, "einde", 2);
  private static final Map<String, Integer> INDEX = index();

  private static final Set<String> POINTERS = Set.of("geleden", "terug", "daags");
  private static final Set<String> STARTS = starts();

  private DateNames() {}

  private static Set<String> starts() {
    Set<String> words = new HashSet<>(INDEX.keySet());
    words.addAll(List.of(SHORT_MONTHS));
    words.addAll(List.of(WEEKDAYS));
    words.addAll(SEASONS.keySet());
    words.addAll(ORDINALS.keySet());
    words.addAll(PARTS.keySet());
    words.addAll(DateDirection.words());
    words.addAll(
        List.of("sept", "vandaag", "heden", "gisteren", "eergisteren", "morgen", "overmorgen", "later", "eerder", "binnen", "halfjaar", "anderhalf", "q1", "q2", "q3", "q4",
            "prinsjesdag", "zomerreces", "jaarwisseling", "kerst", "kerstmis", "week"));
    return words;
  }

  /** False means that no date starts with this word, unless it starts with a number. */
  static boolean mayStart(String lower) {
    return STARTS.contains(lower);
  }

  /** Ends or begins a date that counts from another day: "twee jaar geleden", "vijf jaar terug", "daags daarna". */
  static boolean pointsBack(String lower) {
    return POINTERS.contains(lower);
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> months = new HashMap<>();
    for (int m = 0; m < 12; m++) {
      months.put(MONTHS[m], m + 1);
    }
    return Map.copyOf(months);
  }

  /** 1 to 12. */
  static OptionalInt month(String lower) {
    return of(INDEX.get(unmarked(lower)));
  }

  /** "november2": without the mark of a note that the letter does not have. */
  private static String unmarked(String lower) {
    int end = lower.length();
    while (end > 0 && lower.charAt(end - 1) >= '0' && lower.charAt(end - 1) <= '9') {
      end--;
    }
    return end > 0 && end < lower.length() ? lower.substring(0, end) : lower;
  }

  /** 1 to 12 for "dec" and the like; fit only beside a day or a year. */
  static OptionalInt shortMonth(String lower) {
    for (int m = 0; m < 12; m++) {
      if (!lower.isEmpty() && (SHORT_MONTHS[m].equals(lower) || (m == 8 && lower.equals("sept")))) {
        return OptionalInt.of(m + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** 1 for Monday to 7. */
  static OptionalInt weekday(String lower) {
    for (int d = 0; d < 7; d++) {
      if (WEEKDAYS[d].equals(lower)) {
        return OptionalInt.of(d + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** 0 winter to 3 autumn. */
  static OptionalInt season(String lower) {
    return of(SEASONS.get(lower));
  }

  /** 1 to 4; -1 for the last. */
  static OptionalInt ordinal(String lower) {
    return of(ORDINALS.get(lower));
  }

  /** 0 beginning, 1 middle, 2 end. */
  static OptionalInt part(String lower) {
    return of(PARTS.get(lower));
  }

  private static OptionalInt of(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
