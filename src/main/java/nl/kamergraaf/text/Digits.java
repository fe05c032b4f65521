package nl.kamergraaf.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much a group of plain digits looks like a note mark, by what stands around it. */
final class Digits {

  private static final int LONGEST_WORD = 60;
  private static final Set<String> PAPER = Set.of("nr", "nrs", "nummer", "nummers");
  /** Digits of two marks. */
  private static final int MOST = 4;
  /** Characters of a dossier's number, at most. */
  private static final int DOSSIER = 12;

  private final Traced text;
  private final Range piece;
  private final int start;
  private final int end;

  private Digits(Traced text, Range piece, int start, int end) {
    this.text = text;
    this.piece = piece;
    this.start = start;
    this.end = end;
  }

  /** Score of the digits at [start, end) of a piece, 0 where they are no mark. */
  static double of(Traced text, Range piece, int start, int end, Map<String, Integer> glued) {
    boolean possible = end - start <= MOST && start > piece.start() && text.at(start) != '0';
    return possible ? new Digits(text, piece, start, end).score(glued) : 0;
  }

  private double score(Map<String, Integer> glued) {
    char before = text.at(start - 1);
    char after = at(end);
    boolean more = Character.isLetterOrDigit(after) || "%‰°€$£-/_@&+=²³#*<>\\~|^".indexOf(after) >= 0;
    boolean number = ".,:'".indexOf(after) >= 0 && Character.isLetterOrDigit(at(end + 1)) && !another(before);
    if (more || number || address()) {
      return 0;
    }
    if (Character.isLetter(before)) {
      return afterLetter(glued);
    }
    if (".,;:?!".indexOf(before) >= 0) {
      return afterStop(before);
    }
    if (before == ')' || before == ']') {
      return 1;
    }
    if (before == '"' || before == '\'') {
      return start - 2 >= piece.start() && !Plain.blank(text.at(start - 2)) ? 0.9 : 0;
    }
    return before == '%' || before == '…' ? 0.6 : 0;
  }

  /** {@code kotters3,4 varen}: the next number behind a comma, where no decimals can stand. */
  private boolean another(char before) {
    int last = end + 1;
    while (last < piece.end() && Character.isDigit(text.at(last))) {
      last++;
    }
    boolean follows = at(end) == ',' && Mark.number(text, end + 1, last) == Mark.number(text, start, end) + 1;
    boolean word = Character.isLowerCase(before) || ")]\"'".indexOf(before) >= 0 || ".;?!".indexOf(before) >= 0 && start - 2 >= piece.start() && !Character.isDigit(text.at(start - 2));
    return follows && word;
  }

  private double afterLetter(Map<String, Integer> glued) {
    int first = wordStart(start);
    String word = text.text(first, start);
    String lower = word.toLowerCase(Locale.ROOT);
    String name = lower + text.text(start, end);
    boolean inside = first > piece.start() && Character.isDigit(text.at(first - 1));
    boolean unit = Lists.DIGITS.has("unit", lower) && end - start == 1 && (text.at(start) == '2' || text.at(start) == '3');
    if (word.length() == 1 || inside || unit || Lists.DIGITS.has("name", name) || Lists.DIGITS.has("numbered", lower)) {
      return 0;
    }
    boolean repeated = glued.getOrDefault(name, 0) > 1;
    if (Character.isLowerCase(word.charAt(word.length() - 1))) {
      return repeated ? 0.2 : word.length() > 2 ? 1 : 0.8;
    }
    // an abbreviation: rather a name (MH17) than one with a note
    return repeated ? 0 : 0.4;
  }

  private double afterStop(char stop) {
    int last = start - 2;
    char before = last >= piece.start() ? text.at(last) : ' ';
    boolean sentenceEnds = end == piece.end() || CLOSES.indexOf(at(end)) >= 0 || Plain.blank(at(end)) && opens(at(end + 1));
    if (Character.isDigit(before)) {
      return stop == ':' || stop == '?' || stop == '!' ? (stop == ':' ? 0 : 0.9) : afterNumber(stop, last, sentenceEnds);
    }
    if (Character.isLetter(before)) {
      return afterWord(stop, last, sentenceEnds);
    }
    return Plain.blank(before) || ".-/".indexOf(before) >= 0 ? 0 : stop == ':' ? 0.7 : 1.1;
  }

  /** {@code 2024.6 De}: a mark, unless the digits on both sides are one number, date or section. */
  private double afterNumber(char stop, int last, boolean sentenceEnds) {
    int first = last;
    while (first > piece.start() && Character.isDigit(text.at(first - 1))) {
      first--;
    }
    int length = last - first + 1;
    boolean year = length == 4 && (text.at(first) == '1' || text.at(first) == '2');
    char before = first > piece.start() ? text.at(first - 1) : ' ';
    if (before == '.' && length == 3 && end - start < 3 && grouped(first - 1)) {
      return stop == '.' && sentenceEnds ? 0.85 : 0; // "€ 85.000.2 De": no group of a number has fewer than three digits
    }
    boolean sections = before == '.' || numbered(first);
    if (first == piece.start() || stop == '.' && end - start == 3 && length <= 3 || sections && !paper(first)) {
      return 0;
    }
    if (stop == ',') {
      return year && Plain.blank(at(end)) ? 0.4 : 0;
    }
    return sentenceEnds || stop == ';' ? year || paper(first) ? 0.85 : 0.55 : 0;
  }

  /** "36 812, nr. 25.2": the number at {@code first} is that of a paper of the Kamer, which has no sections. */
  private boolean paper(int first) {
    int at = back(first, " .");
    int word = wordStart(at);
    if (word == at || !PAPER.contains(text.text(word, at).toLowerCase(Locale.ROOT))) {
      return false;
    }
    at = back(word, " ,(");
    at = back(at, "IVX-ABCDFHJKQR"); // the chapter of a budget
    at = back(at, " ");
    int digits = 0;
    for (int i = at; i > piece.start() && at - i < DOSSIER && (Character.isDigit(text.at(i - 1)) || " .-".indexOf(text.at(i - 1)) >= 0); i--) {
      digits += Character.isDigit(text.at(i - 1)) ? 1 : 0;
    }
    return digits >= 5;
  }

  /** The place to which characters of a kind reach back. */
  private int back(int from, String characters) {
    int at = from;
    while (at > piece.start() && from - at < DOSSIER && characters.indexOf(text.at(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** One to three digits, and no more, stand before the point of a number in groups. */
  private boolean grouped(int point) {
    int first = point;
    while (first > piece.start() && Character.isDigit(text.at(first - 1))) {
      first--;
    }
    char before = first > piece.start() ? text.at(first - 1) : ' ';
    return point - first >= 1 && point - first <= 3 && (Plain.blank(before) || "€$£(".indexOf(before) >= 0);
  }

  /** {@code jl.14}, {@code beleid.3}, and not {@code nr.5} or {@code A.3}. */
  private double afterWord(char stop, int last, boolean sentenceEnds) {
    int tokenStart = last;
    while (tokenStart > piece.start() && last - tokenStart < LONGEST_WORD && !Plain.blank(text.at(tokenStart - 1)) && "(['\"".indexOf(text.at(tokenStart - 1)) < 0) {
      tokenStart--;
    }
    String token = text.text(tokenStart, last + 2).toLowerCase(Locale.ROOT);
    boolean free = end == piece.end() || Plain.blank(at(end)) || CLOSES.indexOf(at(end)) >= 0;
    if (!free || stop == '.' && Lists.ABBREVIATIONS.has("number", token)) {
      return 0;
    }
    if (stop == '.' && (Lists.ABBREVIATIONS.has("either", token) || Lists.ABBREVIATIONS.has("inside", token))) {
      return 0.9;
    }
    if (stop == '.' && (token.length() == 2 || token.indexOf('.') < token.length() - 1)) {
      return token.length() == 2 ? 0 : 0.3;
    }
    return stop == ':' ? 0.7 : stop == '.' && !sentenceEnds ? 0.4 : 1.1;
  }

  private static final String CLOSES = ")]\"';.,";

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"'(['-".indexOf(c) >= 0;
  }

  /** Whether the word before the number at {@code first} is one that is numbered: {@code artikel 5.1}. */
  private boolean numbered(int first) {
    int gap = first;
    while (gap > piece.start() && Plain.blank(text.at(gap - 1))) {
      gap--;
    }
    int stop = gap > piece.start() && text.at(gap - 1) == '.' ? gap - 1 : gap;
    return Lists.DIGITS.has("numbered", text.text(wordStart(stop), stop)) || gap > piece.start() && text.at(gap - 1) == '§';
  }

  /** Whether the digits stand in an address of the web, a path or a mail address. */
  private boolean address() {
    int first = start;
    boolean slash = false;
    while (first > piece.start() && start - first < 2 * LONGEST_WORD && !Plain.blank(text.at(first - 1))) {
      first--;
      slash |= text.at(first) == '@' || text.at(first) == '/' && first > piece.start() && (text.at(first - 1) == '/' || text.at(first - 1) == ':');
    }
    boolean path = text.at(first) == 'w' && text.text(first, Math.min(start, first + 4)).equals("www.");
    return slash || path;
  }

  private int wordStart(int from) {
    int first = from;
    while (first > piece.start() && from - first < LONGEST_WORD && Character.isLetter(text.at(first - 1))) {
      first--;
    }
    return first;
  }

  private char at(int index) {
    return index < piece.end() ? text.at(index) : ' ';
  }
}
