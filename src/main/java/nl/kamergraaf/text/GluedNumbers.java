package nl.kamergraaf.text;

import java.util.List;

/**
 * Marks whose digits run on from those of a number: {@code juni 20241}, {@code € 25.0007}, {@code artikel 12.3 De}; and two marks whose digits
 * run together: {@code beleid.12}. Where nothing but the missing number tells, the place is a weak one.
 */
final class GluedNumbers {

  private static final int YEAR = 4;
  private static final int GROUP = 3;
  private static final double BEHIND_MONTH = 0.9;
  private static final double BEHIND_GROUP = 0.7;
  /** A year that a preposition or the like tells. */
  private static final double TOLD_YEAR = 0.6;
  /** Another year: a mark is expected that no better place is found for. */
  private static final double YEAR_ALONE = -0.5;
  private static final double SPLIT = -0.15;

  private final Traced text;
  private final NotePrint print;
  private final List<Mark> found;

  GluedNumbers(Traced text, NotePrint print, List<Mark> found) {
    this.text = text;
    this.print = print;
    this.found = found;
  }

  /** Adds the places in a run of digits that stands free. */
  void read(int start, int end, Range piece) {
    boolean inside = start > piece.start() && Character.isLetterOrDigit(text.at(start - 1));
    boolean goesOn = end < piece.end() && (Character.isLetterOrDigit(text.at(end)) || "%€$£/_@&+-".indexOf(text.at(end)) >= 0)
        || end + 1 < piece.end() && ".,:'".indexOf(text.at(end)) >= 0 && Character.isLetterOrDigit(text.at(end + 1));
    if (goesOn || inside) {
      return;
    }
    int numbered = sequel(start, end, piece.start());
    if (numbered > 0) {
      tail(start + numbered, end, BEHIND_GROUP);
    } else if (year(start, end)) {
      double score = yearScore(start, end, piece);
      tail(start + YEAR, end, score > 0 ? score : YEAR_ALONE);
    } else if (grouped(start, end, piece.start())) {
      tail(start + GROUP, end, BEHIND_GROUP);
    } else if (section(start, end, piece)) {
      tail(start, end, Mark.WEAK);
    } else if (end - start > 1 && end - start <= 6 && !plainYear(start, end)) {
      tail(end - 2 > start ? end - 2 : end, end, Mark.WEAK);
      tail(end - 1, end, Mark.WEAK);
    }
  }

  /** {@code beleid.12 De}: the marks 1 and 2, {@code beleid.910} 9 and 10, which the letter expects; listed behind the place as a whole, and never taken with it. */
  void split(int start, int end) {
    if (pair(start, end)) {
      int half = start + (end - start) / 2;
      found.add(new Mark(new Range(start, half), Mark.number(text, start, half), SPLIT));
      found.add(new Mark(new Range(half, end), Mark.number(text, half, end), SPLIT));
    }
  }

  /** Whether digits can be two marks that follow each other. */
  boolean pair(int start, int end) {
    int half = start + (end - start) / 2;
    int first = Mark.number(text, start, half);
    int second = Mark.number(text, half, end);
    return end - start <= YEAR && first > 0 && second == first + 1 && print.expects(first) && print.expects(second);
  }

  /** Digits of the number itself, where a mark must follow: {@code vergaderjaar 2025/261}, {@code resolutie 28031}; 0 where none must. */
  private int sequel(int start, int end, int from) {
    boolean slash = end - start > 2 && end - start <= 4 && start > from + YEAR && text.at(start - 1) == '/' && plainYear(start - 1 - YEAR, start - 1);
    if (slash && Mark.number(text, start, start + 2) == (Mark.number(text, start - 3, start - 1) + 1) % 100) {
      return 2;
    }
    boolean resolution = end - start > YEAR && end - start <= YEAR + 2 && start > from + 1 && Plain.blank(text.at(start - 1));
    return resolution && Lists.DIGITS.has("of-four", Mark.wordBefore(text, start - 1, from)) ? YEAR : 0;
  }

  private void tail(int start, int end, double score) {
    int number = Mark.number(text, start, end);
    if (number > 0 && (score > 0 || print.expects(number))) {
      found.add(new Mark(new Range(start, end), number, score));
    }
  }

  /** {@code artikel 12.3 De}: what looks like a section ends the sentence. */
  private boolean section(int start, int end, Range piece) {
    boolean behindNumber = start > piece.start() + 1 && text.at(start - 1) == '.' && Character.isDigit(text.at(start - 2));
    boolean ends = end == piece.end() || end + 1 < piece.end() && Plain.blank(text.at(end)) && Character.isUpperCase(text.at(end + 1));
    return behindNumber && end - start < GROUP && ends;
  }

  /** Five or six digits, of which the first four are a year of our time. */
  private boolean year(int start, int end) {
    return end - start > YEAR && end - start <= YEAR + 2 && plainYear(start, start + YEAR);
  }

  private boolean plainYear(int start, int end) {
    return end - start == YEAR && (text.at(start) == '2' && text.at(start + 1) == '0' || text.at(start) == '1' && text.at(start + 1) == '9');
  }

  private double yearScore(int start, int end, Range piece) {
    char before = start > piece.start() ? text.at(start - 1) : ' ';
    if ((before == '-' || before == '–') && start - YEAR > piece.start() && plainYear(start - 1 - YEAR, start - 1)) {
      return TOLD_YEAR;
    }
    if (start < piece.start() + 2 || !Plain.blank(before)) {
      return 0;
    }
    String word = Mark.wordBefore(text, start - 1, piece.start());
    if (Lists.DIGITS.has("month", word)) {
      return BEHIND_MONTH;
    }
    int next = end + 1 < piece.end() && Plain.blank(text.at(end)) ? end + 1 : end;
    int behind = next;
    while (behind < piece.end() && behind - next < Mark.LONGEST_WORD && Character.isLetter(text.at(behind))) {
      behind++;
    }
    boolean counts = behind > next && Lists.DIGITS.has("behind-number", text.text(next, behind));
    int own = start - 1 - word.length();
    String phrase = word.equals("van") && own > piece.start() && Plain.blank(text.at(own - 1)) ? Mark.wordBefore(text, own - 1, piece.start()) : ""; // "het najaar van"
    boolean told = Lists.DIGITS.has("year-before", word) || Lists.DIGITS.has("part-of-year", word) || Lists.DIGITS.has("part-of-year", phrase);
    return told && !counts ? TOLD_YEAR : 0;
  }

  /** The digits behind the last point of {@code 25.0007}, which are more than a group has. */
  private boolean grouped(int start, int end, int from) {
    if (end - start <= GROUP || end - start > GROUP + 2 || start < from + 2 || text.at(start - 1) != '.') {
      return false;
    }
    int first = start;
    while (first > from && (Character.isDigit(text.at(first - 1)) || text.at(first - 1) == '.')) {
      first--;
    }
    for (int point = start - 1; point > first; point -= GROUP + 1) {
      int group = point - 1;
      while (group >= first && Character.isDigit(text.at(group))) {
        group--;
      }
      int length = point - 1 - group;
      if (length != GROUP && (group >= first || length > GROUP || length == 0)) {
        return false;
      }
    }
    char before = first > from ? text.at(first - 1) : ' ';
    return Plain.blank(before) || "€$£(".indexOf(before) >= 0;
  }
}
