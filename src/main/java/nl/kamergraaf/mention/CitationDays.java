package nl.kamergraaf.mention;

import java.util.Set;

/** The days beside the numbers of citations, which name no document: "op 3 mei 2024 (Kamerstuk …) en 4 juni jl. (Kamerstuk …)". */
final class CitationDays {

  private static final Set<String> BETWEEN = Set.of(")", "(", ",", ";", "en", "van", "d.d.", "jl", "jl.", ".", "respectievelijk", "alsmede");
  /** Digits of a day or a year, at most. */
  private static final int LONGEST = 4;
  /** Words of the brackets with a number behind a day, at most. */
  private static final int BRACKETS = 16;
  private static final Set<String> ANNOUNCING = Set.of("kenmerk", "documentnummer", "met", "nummer", "nr");
  /** Words of a day, and of further days with their numbers, at most. */
  private static final int DAY_WORDS = 8;
  private static final int DAYS = 60;

  private final Words words;

  CitationDays(Words words) {
    this.words = words;
  }

  /** "brieven van 3 mei (…), 4 juni (…) en 5 juli (…)", "bij brief van 3 mei (…) en 4 juni (…)": dates tell the members of a list apart. */
  boolean onlyDates(int from, int to) {
    boolean dated = false;
    for (int i = words.from(from); i < words.size() && words.get(i).start() < to; i++) {
      Word word = words.get(i);
      boolean number = digits(word.text());
      if (!number && !BETWEEN.contains(word.lower()) && !Sequences.isMonth(word.lower())) {
        return false;
      }
      dated |= Sequences.isMonth(word.lower());
    }
    return dated;
  }

  /** Nothing but the day of a letter, and what announces its number, stands between. */
  boolean dates(int from, int at) {
    for (int i = words.from(from); i < at; i++) {
      String lower = words.get(i).lower();
      if (!dayWord(i) && !BETWEEN.contains(lower) && !ANNOUNCING.contains(lower)) {
        return false;
      }
    }
    return true;
  }

  /** The word at an index ends "op 3 mei 2024", "per 3 mei jl.". */
  boolean onDay(int last) {
    int at = last;
    while (at > 0 && at > last - DAY_WORDS && dayWord(at)) {
      at--;
    }
    return at < last && at >= 0 && (words.get(at).lower().equals("op") || words.get(at).is("en") || words.get(at).is(","));
  }

  private boolean dayWord(int at) {
    String lower = words.get(at).lower();
    boolean number = !lower.isEmpty() && lower.length() <= LONGEST && digits(lower);
    return number || Sequences.isMonth(lower) || lower.equals("jl") || lower.equals("jl.") || lower.equals("jongstleden") || lower.equals(".");
  }

  /** Index behind other days with their numbers: "en 4 juni (…)". */
  int behind(int from) {
    int at = from;
    while (at < from + DAYS && (words.get(at).is(",") || words.get(at).is("en") || dayWord(at) || words.get(at).is("("))) {
      if (words.get(at).is("(")) {
        int close = at;
        while (close < at + BRACKETS && !words.get(close).is(")")) {
          close++;
        }
        at = close;
      }
      at++;
    }
    return at;
  }

  /** Index behind ", 18 februari jl.", or the same. */
  int behindDate(int at) {
    String day = words.get(at + 1).text();
    boolean date = words.get(at).is(",") && !day.isEmpty() && day.length() <= 2 && digits(day) && Sequences.isMonth(words.get(at + 2).lower());
    if (!date) {
      return at;
    }
    int end = at + 3;
    while (Dossiers.isYear(words.get(end).text()) || words.get(end).lower().equals("jl") || words.get(end).lower().equals("jl.") || words.get(end).is(".")) {
      end++;
    }
    return end;
  }

  /** Nothing but the digits of ASCII. */
  static boolean digits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
