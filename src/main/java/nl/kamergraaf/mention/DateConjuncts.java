package nl.kamergraaf.mention;

import java.util.Set;
import java.util.stream.IntStream;

/** Where one of two clauses joined by "en" or "maar" ends and the other begins: "heeft in mei drie boten gekeurd en zal er in juni vier keuren". */
final class DateConjuncts {

  private static final Set<String> JOINS = Set.of("en", "maar", "doch");
  private static final Set<String> SUBJECTS = Set.of("het", "dit", "dat", "ik", "wij", "we", "hij", "zij", "ze", "men");
  private static final Set<String> MODALS = Set.of("wil", "willen", "kan", "kunnen", "moet", "moeten", "mag", "mogen");
  private static final Set<String> WHEN = Set.of("op", "in", "per", "vanaf", "eind", "begin", "medio");
  private static final Set<String> BEHIND = Set.of("de", "het", "een", "of", "dat", "zij", "hij", "men", "wij", "we", "ik");
  /** Tokens from "en" to the verb behind a subject or another phrase. */
  private static final int PHRASE = 5;
  private static final String UNTIL = "tot";
  private static final Set<String> BECOMES = Set.of("wordt", "worden", "werd", "werden");
  /** Tokens back to an auxiliary. */
  private static final int FAR = 15;
  /** Letters of a verb that is known by its end. */
  private static final int SHORTEST = 5;

  private DateConjuncts() {}

  /** Index of the first token of the clause in which a token stands. */
  static int from(Tokens tokens, boolean[] aside, int from, int i) {
    for (int j = i - 1; j > from; j--) {
      if (!aside[j] && begins(tokens, j)) {
        return j;
      }
    }
    return from;
  }

  /** Index behind its last one. */
  static int to(Tokens tokens, boolean[] aside, int to, int i) {
    for (int j = i + 1; j < to; j++) {
      if (!aside[j] && begins(tokens, j)) {
        return j;
      }
    }
    return to;
  }

  /** "en zal", ", en de buurgemeente zal", "maar zij heeft": a verb follows, behind its subject if it has one of its own. */
  private static boolean begins(Tokens tokens, int join) {
    if (!tokens.in(join, JOINS)) {
      return false;
    }
    if (finite(tokens, join + 1) || (tokens.isCapital(join + 1) || tokens.in(join + 1, SUBJECTS)) && finite(tokens, join + 2)) {
      return true;
    }
    boolean phrase = tokens.is(join - 1, ",") || tokens.in(join + 1, WHEN); // "en op 5 mei wordt"
    for (int j = join + 2; phrase && j <= join + PHRASE && j < tokens.size() && !tokens.is(j, ","); j++) {
      if (DateVerbs.isFinite(tokens.lower(j))) {
        return true;
      }
    }
    return false;
  }

  private static boolean finite(Tokens tokens, int i) {
    return tokens.isWord(i) && (DateVerbs.isFinite(tokens.lower(i)) || tokens.in(i, MODALS)) || present(tokens, i);
  }

  /** "sloot in november en heropent in juni": before "en" stands no auxiliary of which it may be the participle. */
  private static boolean alone(Tokens tokens, int verb) {
    return IntStream.range(Math.max(0, verb - FAR), verb).noneMatch(j -> tokens.in(j, DateVerbs.HAVE) || tokens.in(j, DateVerbs.BE) || tokens.in(j, BECOMES));
  }

  /** "en brengt": a verb of the present by its end; one that may be a participle has a subject, an object or "of" behind it: "en beziet of". */
  static boolean present(Tokens tokens, int i) {
    String word = tokens.lower(i);
    boolean verb = word.length() > SHORTEST || word.length() == SHORTEST && (tokens.in(i + 1, WHEN) || tokens.is(i + 1, UNTIL)); // "en keert op 3 april terug"
    return tokens.isWord(i) && !tokens.isCapital(i) && verb && word.endsWith("t") && !DateVerbs.HAVE.contains(word) && tokens.in(i - 1, JOINS) && (!DateVerbs.isDone(word) || tokens.isCapital(i + 1) || tokens.in(i + 1, BEHIND) || tokens.in(i + 1, WHEN) && alone(tokens, i));
  }
}
