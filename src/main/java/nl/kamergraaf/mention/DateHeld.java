package nl.kamergraaf.mention;

import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Endings;

/**
 * Meetings that have been held, whatever the verb of the sentence, by what came of them: "Ik informeer u over de toezeggingen gedaan tijdens het
 * overleg van 6 juni en 4 juli", "de vragen uit het debat van 4 juli", "in het debat van 4 juli (Kamerstuk 99 066, nr. 3)".
 */
final class DateHeld {

  private static final Set<String> OF = Set.of("van", "op");
  private static final Set<String> BETWEEN = Set.of("en", ",");
  private static final Set<String> AT = Set.of("tijdens", "in", "bij", "op", "gedurende");
  private static final Set<String> IN = Set.of("in", "tijdens");
  /** Of these what looks like an attribute is the participle: "wordt het plan besproken tijdens", "zijn de werken klaar". */
  private static final Set<String> AUXILIARIES = Set.of("wordt", "worden", "is", "zijn");
  private static final Set<String> ENDS = Set.of(";", ":");
  private static final Set<String> REPORTS = Set.of("kamerstuk", "kamerstukken", "handelingen");
  private static final Endings DEBATES = new Endings(Set.of("debat", "debatten", "overleg", "overleggen"));
  /** Tokens of the days that are named beside one. */
  private static final int CHAIN = 12;
  /** Words of the name of a meeting, and those back to a verb. */
  private static final int NAME = 10;
  private static final int FAR = 40;
  /** Words from a preposition to the noun behind it, at most. */
  private static final int NOUN = 3;

  private DateHeld() {}

  /** It came of it: what was done there stands before it, or where it is from. */
  static boolean yields(Tokens tokens, DatePart part) {
    int place = place(tokens, part);
    return tokens.in(place, AT) && done(tokens, place - 1) || tokens.is(place, "uit") && debate(tokens, place);
  }

  /** Its report is cited behind it; the agenda of what is to come is cited as one of the Council, not of a debate. */
  static boolean reported(Tokens tokens, DatePart part) {
    int place = place(tokens, part);
    int next = part.next();
    while (next < part.next() + CHAIN && dates(tokens, next)) {
      next++;
    }
    return tokens.in(place, IN) && debate(tokens, place) && tokens.is(next, "(") && tokens.in(next + 1, REPORTS);
  }

  /** Index of the preposition before the name of a meeting: of "tijdens" in "tijdens het overleg van 6 juni en 4 juli"; -1 where none is near. */
  private static int place(Tokens tokens, DatePart part) {
    int of = part.first() - 1;
    while (of > part.first() - CHAIN && dates(tokens, of)) {
      of--;
    }
    for (int i = of - 1; tokens.in(of, OF) && i > of - NAME && tokens.isWord(i); i--) {
      if (tokens.in(i, AT) || tokens.is(i, "uit")) {
        return i;
      }
    }
    return -1;
  }

  /** "het debat over havens", "het schriftelijk overleg", "debatten" */
  private static boolean debate(Tokens tokens, int place) {
    return IntStream.rangeClosed(place + 1, place + NOUN).anyMatch(i -> DEBATES.end(tokens.lower(i)));
  }

  /** A day or month beside another one: "6 juni, 13 juni en". */
  private static boolean dates(Tokens tokens, int i) {
    return tokens.in(i, BETWEEN) || tokens.isPlainDigits(i) || tokens.isWord(i) && DateNames.month(tokens.lower(i)).isPresent();
  }

  /** "toezeggingen gedaan", behind the noun of which it tells; not "wordt het plan besproken". */
  private static boolean done(Tokens tokens, int participle) {
    String word = tokens.lower(participle);
    boolean noun = tokens.isWord(participle - 1) && !tokens.in(participle - 1, DateVerbs.BEFORE_NOUNS) && !tokens.in(participle - 1, DateVerbs.DETERMINERS);
    if (!tokens.isWord(participle) || !noun || !DateVerbs.isDone(word) || DateVerbs.PLANNED.contains(word) || DateVerbs.STATES.contains(word)) {
      return false;
    }
    boolean other = false;
    for (int i = participle - 1; i >= 0 && i > participle - FAR && !tokens.in(i, ENDS); i--) {
      if (tokens.in(i, AUXILIARIES)) {
        return other;
      }
      other |= tokens.isWord(i) && DateVerbs.isDone(tokens.lower(i));
    }
    return true;
  }
}
