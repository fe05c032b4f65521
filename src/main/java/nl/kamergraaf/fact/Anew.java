package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Forms;
import nl.kamergraaf.text.Range;

/**
 * Whether a comma parts two main clauses: "Groningen heeft 2 miljoen toegezegd, de provincie Drenthe heeft haar bijdrage ingetrokken". The clause
 * before has its subject and its verb in front; behind the comma stands a short subject and right behind it a verb. Behind ", en" another phrase may
 * stand in front of either verb: "Van misbruik is geen sprake, en in Zeeland zijn 300 plaatsen bijgekomen".
 */
final class Anew {

  private static final Set<String> VERBS =
      Set.of(
          "is", "wordt", "werd", "heeft", "had", "zal", "kan", "zou", "was", "trok", "onderzoekt", "overweegt", "beziet", "wil", "wilde", "gaf", "geeft", "zegde", "zegt", "legde", "legt", "betaalde", "betaalt",
          "droeg", "draagt", "levert", "leverde", "kreeg", "krijgt", "ontving", "ontvangt", "stelde", "stelt", "besloot", "besluit", "ziet", "zag", "vraagt", "vroeg", "hebben", "hadden", "zijn", "waren", "worden",
          "werden", "zullen", "kunnen", "zouden", "telde", "telt", "steeg", "daalde", "bedroeg", "bedraagt", "kost", "kostte", "verleende", "verleent", "maakte", "maakt", "nam", "neemt");
  private static final String AND = "en ";
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final Set<String> PRONOUNS = Set.of("wij", "we", "ik", "zij", "hij", "dit", "deze", "er");
  private static final Set<String> STOPS = Set.of("die", "dat", "waar", "wie", "en", "of", "als", "zoals", "waarvan", "met", "voor", "door", "aan", "naar", "op", "bij", "uit");
  /** These take up what the clause before says, with its doubts. */
  private static final Set<String> AGAIN = Set.of("dan", "hiervoor", "daarvoor", "daarvan", "hiervan", "ervoor", "daarmee", "hiermee", "daaruit", "hieruit", "daartoe", "daarbij", "daaraan", "ervan", "eraan", "daardoor");
  private static final Set<String> DOUBTS =
      Set.of(
          "kan", "kunnen", "kon", "konden", "zou", "zouden", "zal", "zullen", "wil", "willen", "wilde", "wilden", "moet", "moeten", "mag", "mogen", "mogelijk", "mogelijke", "eventueel", "wellicht", "misschien", "vermoedelijk",
          "waarschijnlijk", "verwacht", "verwachte", "beoogt", "beoogde", "overweegt", "onderzoekt", "beziet", "vraagt", "vroeg", "verzoekt", "hoopt", "voornemens", "als", "indien", "of");
  /** In characters: how far from the comma, on either side, a word may stand that ties them. */
  private static final int FAR = 300;
  /** So many words may a subject have, with its article. */
  private static final int SUBJECT = 4;
  /** So many words may stand before the verb of the clause before. */
  private static final int FRONT = 7;

  private Anew() {}

  /** Whether it does so at a comma with a space behind it, in a clause that has begun at {@code start}. */
  static boolean begins(String text, int start, int comma, int limit) {
    int behind = comma + ", ".length();
    boolean and = text.startsWith(AND, behind);
    int next = and ? behind + AND.length() : behind;
    int end = Math.min(limit, next + SUBJECT * 20);
    if (next >= end || !opens(text, next, end, and)) {
      return false;
    }
    List<Range> words = Words.of(text, new Range(next, end));
    int verb = verb(text, words, and);
    boolean follows = verb > 0 && text.substring(next, words.get(verb).end()).indexOf(',') < 0;
    return follows && told(text, start, comma, and) && !any(text, new Range(Math.max(start, comma - FAR), comma), DOUBTS) && !any(text, new Range(next, closes(text, next, limit)), AGAIN);
  }

  /** Where the clause may end. */
  private static int closes(String text, int next, int limit) {
    int end = Math.min(limit, next + FAR);
    for (int i = next; i < end; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return end;
  }

  private static boolean any(String text, Range within, Set<String> wanted) {
    return Words.of(text, within).stream().anyMatch(word -> wanted.contains(text.substring(word.start(), word.end())));
  }

  /** A name or an article; behind "en" a sum, a pronoun or a preposition too. */
  private static boolean opens(String text, int at, int end, boolean and) {
    int space = text.indexOf(' ', at, end);
    String first = space > at ? text.substring(at, space) : "";
    return Character.isUpperCase(text.charAt(at)) || ARTICLES.contains(first) || and && (first.equals("€") || PRONOUNS.contains(first) || Governor.preposition(first));
  }

  /** Index of the verb that a subject of a few words has behind it; 0 where there is none. */
  private static int verb(String text, List<Range> words, boolean fronted) {
    for (int i = 0; i < words.size() && i <= SUBJECT; i++) {
      String word = text.substring(words.get(i).start(), words.get(i).end());
      if (STOPS.contains(word) && !(fronted && i == 0)) {
        return 0;
      }
      if (i > 0 && VERBS.contains(word) && text.charAt(words.get(i).start() - 1) == ' ') {
        return i;
      }
    }
    return 0;
  }

  /** The clause before begins with a subject and its verb. */
  private static boolean told(String text, int start, int comma, boolean fronted) {
    int from = start;
    while (from < comma && text.charAt(from) == ' ') {
      from++;
    }
    int end = Math.min(comma, from + FRONT * 20);
    List<Range> words = Words.of(text, new Range(from, end));
    boolean subject = !words.isEmpty() && (fronted || !Governor.preposition(Forms.lower(text, words.get(0).start(), words.get(0).end())));
    for (int i = 1; subject && i < words.size() && i <= FRONT; i++) {
      String word = text.substring(words.get(i).start(), words.get(i).end());
      if (VERBS.contains(word)) {
        return !Verbs.HAVE.contains(word) || Words.of(text, new Range(Math.max(words.get(i).end(), comma - FAR), comma)).stream().anyMatch(one -> OwnVerb.participle(text.substring(one.start(), one.end())));
      }
    }
    return false;
  }
}
