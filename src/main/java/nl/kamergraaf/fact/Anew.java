package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Whether a comma without a conjunction parts two main clauses: "Groningen heeft 2 miljoen toegezegd, de provincie Drenthe heeft haar bijdrage
 * ingetrokken". The clause before has its subject and its verb in front; behind the comma stands a short subject and right behind it a verb.
 */
final class Anew {

  private static final Set<String> VERBS =
      Set.of(
          "is", "wordt", "werd", "heeft", "had", "zal", "kan", "zou", "was", "trok", "onderzoekt", "overweegt", "beziet", "wil", "wilde", "gaf", "geeft", "zegde", "zegt", "legde", "legt", "betaalde", "betaalt",
          "droeg", "draagt", "levert", "leverde", "kreeg", "krijgt", "ontving", "ontvangt", "stelde", "stelt", "besloot", "besluit", "ziet", "zag", "vraagt", "vroeg", "hebben", "hadden", "zijn", "waren", "worden",
          "werden", "zullen", "kunnen", "zouden", "telde", "telt", "steeg", "daalde", "bedroeg", "bedraagt", "kost", "kostte", "verleende", "verleent", "maakte", "maakt", "nam", "neemt");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final Set<String> STOPS = Set.of("die", "dat", "waar", "wie", "en", "of", "als", "zoals", "waarvan", "met", "voor", "door", "aan", "naar", "op", "bij", "uit");
  /** So many words may a subject have, with its article. */
  private static final int SUBJECT = 4;
  /** So many words may stand before the verb of the clause before. */
  private static final int FRONT = 7;

  private Anew() {}

  static boolean begins(String text, int start, int next, int limit) {
    int end = Math.min(limit, next + SUBJECT * 20);
    if (next >= end || !opens(text, next, end)) {
      return false;
    }
    List<Range> words = Words.of(text, new Range(next, end));
    int verb = verb(text, words, SUBJECT);
    boolean follows = verb > 0 && text.substring(next, words.get(verb).end()).indexOf(',') < 0;
    return follows && told(text, start, text.lastIndexOf(',', next));
  }

  /** A name or an article. */
  private static boolean opens(String text, int at, int end) {
    int space = text.indexOf(' ', at);
    return Character.isUpperCase(text.charAt(at)) || space > at && space < end && ARTICLES.contains(text.substring(at, space));
  }

  /** Index of the verb that a subject of a few words has behind it; 0 where there is none. */
  private static int verb(String text, List<Range> words, int most) {
    for (int i = 0; i < words.size() && i <= most; i++) {
      String word = text.substring(words.get(i).start(), words.get(i).end());
      if (STOPS.contains(word)) {
        return 0;
      }
      if (i > 0 && VERBS.contains(word) && text.charAt(words.get(i).start() - 1) == ' ') {
        return i;
      }
    }
    return 0;
  }

  /** The clause before begins with a subject and its verb. */
  private static boolean told(String text, int start, int comma) {
    int from = start;
    while (from < comma && text.charAt(from) == ' ') {
      from++;
    }
    int end = Math.min(comma, from + FRONT * 20);
    List<Range> words = Words.of(text, new Range(from, end));
    boolean subject = !words.isEmpty() && !Governor.preposition(text.substring(words.get(0).start(), words.get(0).end()).toLowerCase(java.util.Locale.ROOT));
    for (int i = 1; subject && i < words.size() && i <= FRONT; i++) {
      if (VERBS.contains(text.substring(words.get(i).start(), words.get(i).end()))) {
        return true;
      }
    }
    return false;
  }
}
