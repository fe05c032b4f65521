package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Forms;
import nl.kamergraaf.text.Range;

/**
 * A clause of a sentence, as far as punctuation and conjunctions show it. The clauses of a sentence cover it without gaps.
 *
 * @param range its place in the normalised text
 * @param opener what opens it
 */
record Clause(Range range, Opener opener) {

  enum Opener {
    /** first clause of the sentence, or the main clause taken up again */
    MAIN,
    /** relative pronoun or subordinating conjunction */
    SUBORDINATE,
    /** maar, want, dus ... */
    COORDINATE,
    /** colon, semicolon or dash: what follows may list what came before */
    PUNCTUATION
  }

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "die", "dat", "wie", "wat", "welke", "hetgeen", "waar", "waarvan", "waarin", "waaronder", "waarbij", "waarmee", "waardoor",
          "waarop", "waarvoor", "waaraan", "waarover", "waarna", "waaruit", "waartoe", "waarnaar", "zodat", "omdat", "hoewel", "mits",
          "indien", "als", "tenzij", "aangezien", "nadat", "voordat", "terwijl", "zodra", "totdat", "opdat", "wanneer", "doordat",
          "zolang", "zoals", "inclusief", "mocht", "mochten");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "zal", "zullen", "is", "zijn", "wordt", "worden", "werd", "werden", "heeft", "hebben", "kan", "kunnen", "moet", "moeten", "wil",
          "willen", "zou", "zouden", "was", "waren", "had", "hadden");
  private static final Set<String> COORDINATORS = Set.of("maar", "want", "dus", "echter", "dan");

  /** Splits a sentence; linear in its length. */
  static List<Clause> of(String text, Range sentence) {
    List<Clause> clauses = new ArrayList<>();
    int start = sentence.start();
    Opener opener = opens(text, start, sentence.end(), Opener.MAIN);
    int depth = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      }
      if (depth > 0 || i + 1 >= sentence.end() || text.charAt(i + 1) != ' ') {
        continue;
      }
      Opener next = null;
      if (c == ';' || c == ':' || (c == '-' && i > sentence.start() && text.charAt(i - 1) == ' ')) {
        next = Opener.PUNCTUATION;
      } else if (c == ',') {
        next = opens(text, i + 2, sentence.end(), opener == Opener.SUBORDINATE ? Opener.MAIN : null);
      }
      if (next != null) {
        clauses.add(new Clause(new Range(start, i + 1), opener));
        start = i + 1;
        opener = next;
      }
    }
    clauses.add(new Clause(new Range(start, sentence.end()), opener));
    return clauses;
  }

  private static String word(String text, int from, int limit) {
    int start = Math.min(from, limit);
    int end = start;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Forms.lower(text, start, end);
  }

  private static Opener opens(String text, int from, int limit, Opener otherwise) {
    String word = word(text, from, limit);
    if (SUBORDINATORS.contains(word)) {
      return Opener.SUBORDINATE;
    }
    if (word.equals("en") && AUXILIARIES.contains(word(text, from + 3, limit))) {
      return Opener.COORDINATE;
    }
    return COORDINATORS.contains(word) ? Opener.COORDINATE : otherwise;
  }
}
