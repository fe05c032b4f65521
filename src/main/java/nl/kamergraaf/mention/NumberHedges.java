package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Register;

/**
 * The hedges beside a number, from the wordings of the qualifier scheme: "naar schatting meer dan", "circa", "of meer".
 *
 * <p>Several may stand before a number, with little words in between. Wordings that start with "of " stand behind it; others are read behind it
 * only where they close a clause ("10 miljoen maximaal."). A wording of the concept "exact" takes the words away from other concepts and
 * leaves nothing: "verhoogd tot" is no "tot".
 */
final class NumberHedges {

  private static final String EXACT = "exact";
  private static final List<String> FILLERS =
      List.of("in totaal", "een totaal van", "een bedrag van", "het bedrag van", "de", "een", "het", "al", "nog", "reeds", "inmiddels");
  private static final String ESTIMATED = "estimated";
  private static final String UP_TO = "up-to";
  private static final String TOT = "tot";
  private static final int MOST = 4;
  private static final int FAR = 12;
  /** Words from "tot" to the verb that closes its clause. */
  private static final int CLOSING = 8;
  /** Behind these something else begins: "ontvangen tot 16 euro om de premie te verlagen". */
  private static final Set<String> LEAVES = Set.of("om", "en", "aan", "voor", "die", "dat", "waarvan", "waarmee", "met");
  private static final String ROUNDED = "afgerond";
  private static final Set<String> BE = Set.of("is", "zijn", "was", "waren", "worden", "wordt", "werd", "werden");
  private static final Set<String> STOPS = Set.of(",", ";", ":", "(", ")");

  private record Wording(String text, String concept) {}

  private final Map<Character, List<Wording>> byLast = new HashMap<>();
  private final Map<Character, List<Wording>> byFirst = new HashMap<>();
  /** Verbs of moving, which make "tot" the result: the first words of "gestegen tot", "verhoogd tot". */
  private final Set<String> moves = new HashSet<>();

  NumberHedges(Register register) {
    for (Concept concept : register.scheme("qualifier")) {
      for (String cue : concept.cues()) {
        add(cue.replace('\u2019', '\'').strip(), concept.name());
      }
    }
    Comparator<Wording> longest = Comparator.comparingInt((Wording w) -> w.text.length()).reversed().thenComparing(Wording::text);
    byLast.values().forEach(list -> list.sort(longest));
    byFirst.values().forEach(list -> list.sort(longest));
  }

  private void add(String cue, String concept) {
    if (!cue.isEmpty() && cue.indexOf('*') < 0) {
      Wording wording = new Wording(cue, concept);
      if (concept.equals(EXACT) && cue.endsWith(" " + TOT)) {
        moves.add(cue.substring(0, cue.indexOf(' ')));
      }
      if (!cue.startsWith("of ")) {
        byLast.computeIfAbsent(lower(cue.charAt(cue.length() - 1)), c -> new ArrayList<>()).add(wording);
      }
      byFirst.computeIfAbsent(lower(cue.charAt(0)), c -> new ArrayList<>()).add(wording);
    }
  }

  /** Hedges that end before a token; where there are none, the place is that of the token itself. */
  Hedge before(Tokens tokens, int token) {
    int floor = tokens.at(0).start();
    int start = tokens.at(token).start();
    Set<String> names = new TreeSet<>();
    for (int n = 0; n < MOST; n++) {
      int found = step(tokens, floor, start, names);
      if (found < 0) {
        int past = filler(tokens.text(), floor, start);
        found = past < 0 ? -1 : step(tokens, floor, past, names);
      }
      if (found < 0 || names.contains(EXACT)) {
        break;
      }
      start = found;
    }
    names.remove(EXACT);
    return new Hedge(start, names);
  }

  /** No hedge before a token, whatever stands there. */
  Hedge none(Tokens tokens, int token) {
    return new Hedge(tokens.at(token).start(), Set.of());
  }

  private int step(Tokens tokens, int floor, int end, Set<String> names) {
    String text = tokens.text();
    int last = backOverBlanks(text, floor, end);
    if (last <= floor) {
      return -1;
    }
    for (Wording wording : byLast.getOrDefault(lower(text.charAt(last - 1)), List.of())) {
      int start = last - wording.text.length();
      boolean apart = last < end || !Letters.isWord(text, last - 1);
      if (start >= floor && apart && text.regionMatches(true, start, wording.text, 0, wording.text.length()) && clear(text, start)) {
        if (wording.text.equals("tot") && (sums(tokens, start, last) || afterNumber(tokens, start) || by(tokens, start) || afterMove(tokens, start) || beforeMove(tokens, start))) {
          return -1; // "van 5 tot 3 miljoen" goes down, it does not set a limit
        }
        boolean can = wording.concept.equals(EXACT) && mayMove(tokens, start);
        if (can) {
          names.add(UP_TO);
          return last - TOT.length();
        }
        int article = tokens.from(last);
        boolean known = wording.text.endsWith(" dan") && (tokens.is(article, "de") || tokens.is(article, "het")) && !tokens.is(article + 1, "helft");
        if (known) {
          return -1; // "minder dan de 45 miljoen" compares with a sum that is known
        }
        names.add(wording.concept);
        return start;
      }
    }
    return -1;
  }

  /** "in vier gevallen is een krediet verstrekt, tot een totaal van 3 miljoen": what it comes to. */
  private static boolean sums(Tokens tokens, int place, int last) {
    String text = tokens.text();
    return tokens.is(tokens.from(place) - 1, ",") && (text.startsWith(" een totaal van", last) || text.startsWith(" een gezamenlijk bedrag van", last));
  }

  /** "stijgt in 2026 tot 5 miljoen": a verb of moving stands before it, with some words between. */
  private boolean afterMove(Tokens tokens, int place) {
    int to = tokens.from(place);
    int last = tokens.is(to - 1, ",") ? to - 2 : to - 1; // "driemaal opgehoogd, tot in totaal 5 miljoen"
    for (int i = last; i >= 0 && i >= to - FAR; i--) {
      if (tokens.in(i, STOPS)) {
        return false;
      }
      if (moves.contains(tokens.lower(i))) {
        return !can(tokens, i);
      }
    }
    return false;
  }

  /** "wordt tot 12 euro verlaagd", "om het tot 12 euro per week te verlagen": the verb of moving closes the clause. */
  private boolean beforeMove(Tokens tokens, int place) {
    int to = tokens.from(place);
    for (int i = to + 1; i < tokens.size() && i <= to + CLOSING && !tokens.in(i, STOPS) && !tokens.in(i, LEAVES) && !tokens.in(i, BE); i++) {
      if (moves.contains(tokens.lower(i))) {
        return (tokens.is(i - 1, "te") || tokens.in(before(tokens, to, BE), BE)) && !can(tokens, to);
      }
    }
    return false;
  }

  /** Index of the last of some words before a place in its clause; the place itself where none stands there. */
  private static int before(Tokens tokens, int place, Set<String> wanted) {
    for (int i = place - 1; i >= 0 && i >= place - FAR && !tokens.in(i, STOPS); i--) {
      if (tokens.in(i, wanted)) {
        return i;
      }
    }
    return place;
  }

  /** "groeide met achttien namen tot 140": what is moved by so many comes to the number behind. */
  private static boolean by(Tokens tokens, int place) {
    int to = tokens.from(place);
    return tokens.is(to - 3, "met") && tokens.mayBeNumber(to - 2) && tokens.isWord(to - 1);
  }

  /** "kan in het ergste geval oplopen tot 5 miljoen" sets a limit. */
  private boolean mayMove(Tokens tokens, int place) {
    return moves.contains(tokens.lower(tokens.from(place))) && can(tokens, tokens.from(place));
  }

  private static boolean can(Tokens tokens, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - FAR && !tokens.in(i, STOPS); i--) {
      if (tokens.is(i, "kan") || tokens.is(i, "kunnen") || tokens.is(i, "kon") || tokens.is(i, "konden")) {
        return true;
      }
    }
    return false;
  }

  private static boolean afterNumber(Tokens tokens, int place) {
    int before = tokens.from(place) - 1;
    return tokens.isDigits(before) || tokens.is(before, "%") || tokens.is(before, "procent") || tokens.is(before, "euro")
        || NumberMultipliers.at(tokens, before).next() > before || NumberPhrase.at(tokens, before).isPresent();
  }

  private static int filler(String text, int floor, int end) {
    int last = backOverBlanks(text, floor, end);
    for (String filler : FILLERS) {
      int start = last - filler.length();
      if (last < end && start > floor && text.regionMatches(true, start, filler, 0, filler.length()) && clear(text, start)) {
        return start;
      }
    }
    return -1;
  }

  /** Hedges that start behind the tokens of a number; without any, the place is the end of the number. */
  Hedge after(Tokens tokens, int next) {
    String text = tokens.text();
    int end = tokens.at(next - 1).end();
    Token following = tokens.at(next);
    if (following == Token.NONE || following.start() == end) {
      return new Hedge(end, Set.of());
    }
    for (Wording wording : byFirst.getOrDefault(lower(text.charAt(following.start())), List.of())) {
      int stop = following.start() + wording.text.length();
      if (text.regionMatches(true, following.start(), wording.text, 0, wording.text.length()) && !Letters.isWord(text, stop)) {
        boolean closes = stop >= text.length() || ".,;:)".indexOf(text.charAt(stop)) >= 0;
        boolean hedges = wording.text.startsWith("of ") || closes && !done(tokens, next, wording.text);
        if (hedges && !wording.concept.equals(EXACT)) {
          boolean verb = wording.concept.equals(ESTIMATED); // "op 5 miljoen geraamd"
          return new Hedge(verb ? end : stop, Set.of(wording.concept));
        }
      }
    }
    return new Hedge(end, Set.of());
  }

  /** "zijn er 41 afgerond": a participle of what was done, where "is" or "zijn" stands before. */
  private static boolean done(Tokens tokens, int next, String wording) {
    for (int i = next - 1; wording.equals(ROUNDED) && i >= 0 && i > next - FAR && !tokens.in(i, STOPS); i--) {
      if (tokens.in(i, BE)) {
        return true;
      }
    }
    return false;
  }

  private static int backOverBlanks(String text, int floor, int end) {
    int at = end;
    while (at > floor && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean clear(String text, int start) {
    return !Letters.isWord(text, start - 1) || !Letters.isWord(text, start);
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  /**
   * Hedges beside a number.
   *
   * @param place where they start, or end when they stand behind
   */
  record Hedge(int place, Set<String> names) {}
}
