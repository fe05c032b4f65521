package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Whether the word right behind a noun is the verb that tells of it, and not what it is about: "De kerngroep telt 36 landen", "omdat de
 * kopgroep groeit", "heeft de kopgroep besproken". A main clause has its verb behind the first part, a subordinate clause at its end: where the
 * noun alone opens the clause, a word that may be a verb is one, unless a verb follows it ("De kerngroep toezicht heeft").
 */
final class VerbBehind {

  /** Ends of verbs with a singular subject, in the present and the past. */
  private static final Endings SHAPES = new Endings(Set.of("t", "de", "te"));
  private static final Set<String> RELATIVES = Set.of("die", "dat", "welke", "wie");
  /** Words that may stand before a noun with its article. */
  private static final Set<String> BEFORE = Set.of("ook", "alleen", "zowel", "enkel", "zelfs");

  private VerbBehind() {}

  /** @param next index of the word right behind the noun */
  static boolean at(View view, int noun, int next) {
    Words words = view.wordTable();
    String word = words.lower(next);
    Clause clause = view.clauseOf(words.range(noun));
    if (OwnVerb.participle(word)) {
      return true;
    }
    boolean may = finite(word) || SHAPES.end(word);
    if (clause.opener() == Clause.Opener.SUBORDINATE) {
      boolean last = closes(words, clause.range(), next) || finite(words.lower(Math.min(next + 1, words.size() - 1))) && closes(words, clause.range(), next + 1);
      return last && (may || word.endsWith("en"));
    }
    return may && opens(words, clause.range(), noun) && !topic(words, next);
  }

  /** "De kerngroep toezicht heeft", "De kopgroep gezonde bodem is", "De kerngroep vrede, waarvan": a verb or a relative clause follows what it is about. */
  private static boolean topic(Words words, int at) {
    boolean adjective = words.lower(at).endsWith("e") && !words.breaks(at);
    int last = adjective && !finite(words.lower(at + 1)) && !Governor.preposition(words.lower(at + 1)) ? at + 1 : at;
    if (finite(words.lower(at)) || last + 1 >= words.size()) {
      return false;
    }
    String next = words.lower(last + 1);
    return words.breaks(last) ? RELATIVES.contains(next) || next.startsWith("waar") : finite(next);
  }

  /** Nothing but an article, pointer or adjective stands before the noun in its clause. */
  private static boolean opens(Words words, Range clause, int noun) {
    int first = words.startingAt(clause.start());
    for (int i = first; i < noun; i++) {
      if (!Governor.belongs(words.lower(i)) && !BEFORE.contains(words.lower(i)) || finite(words.lower(i)) && i > first) {
        return false;
      }
    }
    return first < noun;
  }

  private static boolean closes(Words words, Range clause, int at) {
    return at + 1 >= words.size() || words.range(at + 1).start() >= clause.end();
  }

  /** A verb that often is the finite one of a clause with a group as its subject. */
  static boolean finite(String word) {
    return Verbs.finite(word) || GroupWords.TELLS.contains(word);
  }
}
