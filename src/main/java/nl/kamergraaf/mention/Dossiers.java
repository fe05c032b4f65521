package nl.kamergraaf.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Register;

/**
 * Reads a dossier number as the Kamer and the ministries write it: {@code 28 676}, {@code 21501-02}, {@code 36 410-V}, {@code 36600 V},
 * {@code 31.700XII}, {@code 36 600, hoofdstuk V}.
 */
final class Dossiers {

  /** A dossier number in the text. {@code end} is behind it. */
  record Found(DossierKey key, int end, Set<String> defects) {}

  private static final int USUAL = 5;
  private static final String AND = " en ";

  private final Set<String> budgets = new HashSet<>();
  private final Set<String> numbered = new HashSet<>();
  /** Words of a sentence that speaks of a budget as a whole: "Algemene Politieke Beschouwingen". */
  private final Set<String> wholes = new HashSet<>();

  Dossiers(Register register) {
    for (Concept concept : register.scheme("dossier-form")) {
      switch (concept.name()) {
        case "budget-dossier" -> {
          budgets.addAll(concept.nouns());
          wholes.addAll(concept.cues());
        }
        case "numbered-additions" -> numbered.addAll(concept.nouns());
        default -> { }
      }
    }
  }

  /** Whether words speak of a year's budget as a whole, whose papers have no chapter. */
  boolean speaksOfWhole(String lower) {
    return wholes.stream().anyMatch(words -> Wordlist.stands(words, lower));
  }

  /** The dossier of a year's budget, without the chapter that numbers its papers. */
  boolean lacksChapter(DossierKey key) {
    return budgets.contains(key.number()) && key.addition().isEmpty();
  }

  /** A dossier of five digits, as all are of the last half century, starts at a place. */
  boolean startsAt(String text, int at, int limit) {
    return read(text, at, limit).filter(found -> found.key().number().length() == USUAL).isPresent();
  }

  /** The dossier whose first digit stands at a place. */
  Optional<Found> read(String text, int at, int limit) {
    if (!Letters.isDigit(text, at) || glued(text, at)) {
      return Optional.empty();
    }
    int first = digits(text, at, limit);
    String number = text.substring(at, first);
    int end = first;
    if (first - at < 3 && first + 1 < limit && (text.charAt(first) == ' ' || text.charAt(first) == '.')) {
      int second = digits(text, first + 1, limit);
      if (second - first - 1 != 3) {
        return Optional.empty();
      }
      number += text.substring(first + 1, second);
      end = second;
    }
    if (number.length() < 4 || number.length() > 6 || isYear(number) || number.charAt(0) == '0') {
      return Optional.empty();
    }
    Set<String> defects = new HashSet<>();
    if (number.length() != 5) {
      defects.add("unknown-dossier-form");
    }
    return Optional.of(addition(text, number, end, limit, defects));
  }

  private Found addition(String text, String number, int end, int limit, Set<String> defects) {
    Optional<Chapter> chapter = Chapter.at(text, end, limit).filter(c -> c.belongs(text, end, limit));
    if (chapter.isPresent()) {
      return new Found(new DossierKey(number, Optional.of(chapter.get().name())), chapter.get().end(), defects);
    }
    int start = digitsBehind(text, number, end, limit);
    if (start > end) {
      int suffix = digits(text, start, limit);
      int length = suffix - start;
      if ((length == 1 || length == 2) && !Letters.isWord(text, suffix) && takesAddition(text, number, suffix, limit)) {
        if (length == 1) {
          defects.add("addition-abbreviated");
        }
        String two = (length == 1 ? "0" : "") + text.substring(start, suffix);
        return new Found(new DossierKey(number, Optional.of(two)), suffix, defects);
      }
    }
    if (budgets.contains(number)) {
      defects.add("chapter-missing");
    }
    return new Found(new DossierKey(number, Optional.empty()), end, defects);
  }

  /** Where the digits of an addition may begin: behind a hyphen; behind a blank only in a dossier that is known to have additions. */
  private int digitsBehind(String text, String number, int end, int limit) {
    if (end < limit && isHyphen(text.charAt(end))) {
      return end + 1;
    }
    int at = spaces(text, end, limit);
    if (at == end || !numbered.contains(number)) {
      return end;
    }
    return at < limit && isHyphen(text.charAt(at)) ? spaces(text, at + 1, limit) : at;
  }

  /** In "36045-12" nothing but the dossier tells whether 12 is an addition or the document's number. */
  private boolean takesAddition(String text, String number, int behind, int limit) {
    return numbered.contains(number)
        || (behind < limit && isHyphen(text.charAt(behind)) && Letters.isDigit(text, behind + 1))
        || numberWord(text, behind, limit) > behind
        || sharesNumber(text, behind, limit);
  }

  /** "99 501-20 en 99 112, nr. 2273": one number for two dossiers, so what stands behind the first is its addition. */
  private boolean sharesNumber(String text, int behind, int limit) {
    int at = startsWith(text, behind, limit, AND) ? behind + AND.length() : behind;
    Optional<Found> second = at > behind ? read(text, at, limit).filter(found -> found.key().number().length() == USUAL) : Optional.empty();
    return second.filter(found -> numberWord(text, found.end(), limit) > found.end()).isPresent();
  }

  /** Index behind ", nr. " and its relatives, or the same index. */
  static int numberWord(String text, int from, int limit) {
    int at = spaces(text, from, limit);
    if (at < limit && ",;(-".indexOf(text.charAt(at)) >= 0) {
      at = spaces(text, at + 1, limit);
    }
    for (String word : LEADS) {
      at = startsWith(text, at, limit, word) ? at + word.length() : at;
    }
    for (String word : NUMBER_WORDS) {
      if (startsWith(text, at, limit, word)) {
        int behind = at + word.length();
        while (behind < limit && (text.charAt(behind) == '.' || text.charAt(behind) == ':' || text.charAt(behind) == ' ')) {
          behind++;
        }
        return behind < limit && (Letters.isDigit(text, behind) || letters(text, behind, limit) > behind) ? behind : from;
      }
    }
    return from;
  }

  /** "nr. 25/2", "/25": a number follows that cannot be read. */
  boolean lost(String text, int from, int limit) {
    if (from + 1 < limit && text.charAt(from) == '/' && Letters.isDigit(text, from + 1)) {
      return true;
    }
    int at = spaces(text, from, limit);
    at = at < limit && ",;(".indexOf(text.charAt(at)) >= 0 ? spaces(text, at + 1, limit) : at;
    for (String word : NUMBER_WORDS) {
      if (startsWith(text, at, limit, word) && !Letters.isWord(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  /** "nr. 12345": what follows is a number, of more digits than any document has. */
  static boolean tooHigh(String text, int from, int limit) {
    int at = numberWord(text, from, limit);
    int digits = digits(text, at, limit);
    return at > from && digits - at > Sequences.DIGITS && !Letters.isWord(text, digits);
  }

  private static final List<String> LEADS = List.of("respectievelijk ", "resp. ", "onder ", "met ", "op ");

  private static final List<String> NUMBER_WORDS =
      List.of("ondernummers", "ondernummer", "nummers", "nummer", "stukken nrs", "stuk nrs", "stuk nr", "nrs", "nr", "nos", "no", "letter");

  /** Part of another number or word: "2021/22", "EU-36045", "1.36045". */
  private static boolean glued(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean mark = before == '/' || before == '-' || before == ',' || before == '.' || before == '\u2013';
    return Letters.isWord(before) || (mark && at > 1 && Letters.isDigit(text, at - 2));
  }

  /** Behind one or two capitals that are a word, as the Eerste Kamer numbers its documents; else the same index. */
  static int letters(String text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 3 && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
      at++;
    }
    return at - from > 2 || Letters.isWord(text, at) ? from : at;
  }

  static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  static int digits(String text, int from, int limit) {
    int at = from;
    while (at < limit && Letters.isDigit(text, at)) {
      at++;
    }
    return at;
  }

  static int spaces(String text, int from, int limit) {
    int at = from;
    while (at < limit && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  static boolean startsWith(String text, int at, int limit, String words) {
    return at + words.length() <= limit && text.regionMatches(true, at, words, 0, words.length());
  }
}
