package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;

/**
 * A word that announces a number, with what stands between: "Kamerstukken II 2021/22, ".
 *
 * @param digits where the dossier's first digit stands
 * @param outside the number is one of the Handelingen, which have no dossier
 * @param answers it is in their Aanhangsel
 * @param number the number outside dossiers
 * @param end behind that number
 */
record CitationTrigger(int digits, boolean outside, boolean answers, String number, int end) {

  private static final int MOST_WORDS = 18;
  private static final Set<String> WORDS =
      Set.of("kamerstuk", "kamerstukken", "kamerstuknr", "kamerstuknummer", "kamerstuknummers", "kamerst", "kst", "kamerstukdossier", "dossier",
          "dossiernummer", "vergaderjaar");
  private static final Set<String> PROCEEDINGS = Set.of("handelingen", "aanhangsel", "tk", "ek");
  private static final Set<String> BETWEEN =
      Set.of("i", "ii", "tk", "ek", "der", "staten-generaal", "tweede", "eerste", "kamer", "vergaderjaar", "zitting", "nummer", "nummers", "nr", "nrs",
          "met", "dossier", "dossiernummer", "van", "de", "het", "bij", "handelingen", "aanhangsel", ",", ":", ".", "(");
  /** "het dossier van de 12 000 ouders" is no dossier of the Kamer. */
  private static final Set<String> NEAR = Set.of("nummer", "nr", ".", ":");
  /** Between the two years of a session. */
  private static final Set<String> JOINS = Set.of("/", "-", "\u2013", "\u2014");
  private static final Set<String> MARKS = Set.of("/", "-", "\u2013", "\u2014", "'", "\u2019");
  private static final int MOST_MARKS = 3;
  private static final Set<String> BILLS = Set.of("wetsvoorstel", "initiatiefwetsvoorstel");
  private static final Set<String> BRACKET = Set.of("(");

  /** False means that a word in small letters announces no number. */
  static boolean mayStart(String lower) {
    return WORDS.contains(lower) || isBill(lower) || SameDossier.mayPoint(lower) || PROCEEDINGS.contains(lower) || lower.startsWith("kst-");
  }

  /** A bill, whose number is that of its dossier. */
  static boolean isBill(String lower) {
    return BILLS.contains(lower);
  }

  static Optional<CitationTrigger> at(Words words, int index) {
    Word word = words.get(index);
    String lower = word.lower();
    if (lower.startsWith("kst-") && Letters.isDigit(lower, 4)) {
      return Optional.of(dossier(word.start() + 4));
    }
    boolean proceedings = word.is("Aanhangsel") || word.is("Handelingen");
    if (!proceedings && !WORDS.contains(lower) && !isBill(lower) && !word.is("TK") && !word.is("EK")) {
      return Optional.empty();
    }
    int at = index + 1;
    boolean announced = false;
    Set<String> between = isBill(lower) ? BRACKET : lower.equals("dossier") ? NEAR : BETWEEN;
    while (at - index < MOST_WORDS) {
      Word next = words.get(at);
      if (Letters.isDigit(next.text(), 0) && !session(words, at)) {
        return proceedings ? number(next, word.is("Aanhangsel"), announced) : Optional.of(dossier(next.start()));
      }
      if (session(words, at)) {
        at = behindSession(words, at);
        announced = true;
      } else if (between.contains(next.lower())) {
        announced |= next.lower().startsWith("nr");
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The same for another number behind it: "Handelingen II 2021/22, nrs. 2 en 3". */
  CitationTrigger with(String other) {
    return new CitationTrigger(digits, outside, answers, other, end);
  }

  private static CitationTrigger dossier(int digits) {
    return new CitationTrigger(digits, false, false, "", digits);
  }

  private static Optional<CitationTrigger> number(Word word, boolean answers, boolean announced) {
    int end = Dossiers.digits(word.text(), 0, word.text().length());
    boolean whole = end <= 4 && (end == word.text().length() || word.text().charAt(end) == '-');
    return whole && announced
        ? Optional.of(new CitationTrigger(word.start(), true, answers, word.text().substring(0, end), word.start() + end))
        : Optional.empty();
  }

  /** "2021/22", "2021-2022", "2012–2013", "2021 - 2022". */
  private static boolean session(Words words, int at) {
    String text = words.get(at).text();
    int digits = Dossiers.digits(text, 0, text.length());
    if (digits != 4 || !Dossiers.isYear(text.substring(0, 4))) {
      return false;
    }
    if (text.length() > 4) {
      return Dossiers.isHyphen(text.charAt(4));
    }
    String second = words.get(behindMarks(words, at + 1)).text();
    return JOINS.contains(words.get(at + 1).text()) && (Letters.isDigit(second, 0) || second.startsWith("'") && Letters.isDigit(second, 1));
  }

  private static int behindSession(Words words, int at) {
    if (words.get(at).text().length() > 4) {
      return at + 1;
    }
    return behindMarks(words, at + 1) + 1;
  }

  /** Index behind the marks between two years: "/'" and a slip such as "/-" are passed over as one. */
  private static int behindMarks(Words words, int at) {
    int end = at;
    while (end - at < MOST_MARKS && MARKS.contains(words.get(end).text())) {
      end++;
    }
    return end;
  }
}
