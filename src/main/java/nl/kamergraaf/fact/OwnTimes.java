package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * The time of the stage or part that a wording tells. Each date of a sentence is of one wording alone: "het verdrag dat op 3 mei is getekend, is
 * bekrachtigd" gives a day of signing and none of ratification, "het verdrag van 3 mei" gives neither.
 */
final class OwnTimes {

  private static final List<String> SCHEMES = List.of("status", "participation-role");
  private static final Set<String> RELATIVES = Set.of("dat", "die");
  /** Before "die" and "dat" these show that they point, or open a clause of another kind. */
  private static final Set<String> POINTS = Set.of("en", "of", "maar", "ook", "om", "zowel", "noch", "want", "dus", "mede");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "deze", "dit", "hun", "onze", "ons", "haar");
  /** "het besluit van 3 mei", "het register uit 2013": a date that tells which one is meant. */
  private static final Set<String> OF = Set.of("van", "uit");
  /** "na de ondertekening op 3 mei": when something else was. */
  private static final Set<String> OTHER = Set.of("na", "sinds", "sedert", "ondanks", "volgens", "conform", "wegens", "over", "van", "voor", "vanwege");
  private static final Set<String> TALKS = Set.of("onderhandelen", "onderhandelingen", "gesprekken over", "besprekingen over", "op tafel");
  /** Verbs of a second clause behind "en", beside the usual ones. */
  private static final Set<String> SECOND = Set.of("ontvangt", "ontving", "ontvingen", "draagt", "droeg", "droegen", "levert", "leverde", "leverden", "gaf", "gaven", "stelde", "stelden", "sprak", "spraken", "nam", "namen", "deed", "deden", "ging", "gingen", "kwam", "kwamen", "stuurde", "stuurden", "betaalde", "betaalden", "tekende", "tekenden", "bezocht", "bezochten");
  private static final Set<String> AND = Set.of("en");
  private static final String MARKS = ",;:()";
  private static final int PARTICIPLE = 5;
  private static final int BESIDE = 2;
  private static final int MARK = 1000;
  private static final int ELSEWHERE = 1000 * MARK;

  private OwnTimes() {}

  /** The time that the words of a sentence give the stage of a wording; none where its own words give none. */
  static Fact.Time of(View view, Range cue) {
    When nearest = null;
    for (When when : view.mentions(When.class)) {
      boolean nearer = nearest == null || View.distance(when.range(), cue) < View.distance(nearest.range(), cue);
      if (nearer && belongs(view, when.range(), cue)) {
        nearest = when;
      }
    }
    return nearest == null ? Fact.Time.NONE : Times.of(view, nearest);
  }

  private static boolean belongs(View view, Range when, Range cue) {
    if (cue.overlaps(when)) {
      return !before(view, when, cue);
    }
    if (aside(view, when, cue)) {
      return false;
    }
    Words words = view.wordTable();
    int before = words.startingAt(when.start()) - 1;
    if (before > 0 && ARTICLES.contains(words.lower(before - 1)) && Governor.preposition(words.lower(before))) {
      return attributive(view, when, cue); // "het in 2023 opgerichte register"
    }
    if (before >= 0 && attached(view, when, words, before, cue)) {
      return false;
    }
    List<Clause> clauses = clauses(view, cue);
    if (!clauses.contains(view.clauseOf(when))) {
      return opens(view, when, cue);
    }
    if (conjoined(view, when, cue)) {
      return false;
    }
    int own = distance(view, when, cue);
    return own < ELSEWHERE && clauses.stream().flatMap(clause -> others(view, clause.range(), cue).stream()).noneMatch(other -> distance(view, when, other) < own);
  }

  /** "is in 1991 opgericht en sinds mei aan het werk": inside one wording, a date before "en" is of the earlier stage. */
  private static boolean before(View view, Range when, Range cue) {
    return Words.any(view, new Range(when.end(), Math.max(when.end(), cue.end())), AND);
  }

  /** "is lid en ontving in 2020 steun": behind "en" the second verb has dates of its own. */
  private static boolean conjoined(View view, Range when, Range cue) {
    Words words = view.wordTable();
    for (int i = words.startingAt(cue.end()); i + 1 < words.size() && words.range(i + 1).end() <= when.start(); i++) {
      if (words.lower(i).equals("en") && (Verbs.finite(words.lower(i + 1)) || SECOND.contains(words.lower(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "(motie 12 345, nr. 6, 18 februari jl.)": brackets that the wording does not stand in have dates of their own. */
  private static boolean aside(View view, Range when, Range cue) {
    String text = view.text().text();
    int open = view.last("(", when.start());
    int close = open < 0 ? -1 : view.next(")", open);
    return close >= when.end() && (cue.end() <= open || cue.start() >= close) && text.substring(open, when.start()).contains("nr.");
  }

  private static boolean attributive(View view, Range when, Range cue) {
    int between = Words.of(view, new Range(when.end(), Math.max(when.end(), cue.end()))).size();
    return cue.start() >= when.end() && between <= PARTICIPLE && view.lower(cue).endsWith("e");
  }

  /** The date belongs to a noun: "het verdrag van 3 mei", "na de ondertekening op 3 mei". */
  private static boolean attached(View view, Range when, Words words, int before, Range cue) {
    String preposition = words.lower(before);
    if (OF.contains(preposition) && before > 0 && !view.lower(when).contains(" tot ")) {
      return !cue.contains(words.range(before));
    }
    boolean noun = Governor.preposition(preposition) && before > 0 && beside(view, words.range(before - 1), words.range(before)) && words.lower(before - 1).endsWith("ing");
    return noun && !cue.overlaps(words.range(before - 1)) && OTHER.contains(Governor.of(view, words.range(before - 1).start()).word());
  }

  private static boolean beside(View view, Range first, Range second) {
    return second.start() - first.end() == 1 && view.text().text().charAt(first.end()) == ' ';
  }

  /** The clause of a wording, and its beginning where a relative clause stands in between. */
  private static List<Clause> clauses(View view, Range cue) {
    List<Clause> clauses = view.clauses();
    int at = clauses.indexOf(view.clauseOf(cue));
    if (view.resumes(at + 2)) {
      return List.of(clauses.get(at), clauses.get(at + 2)); // "verlengde het mandaat van de commissie, die in Genève zetelt, op 3 mei"
    }
    return view.resumes(at) ? List.of(clauses.get(at - 2), clauses.get(at)) : List.of(clauses.get(at));
  }

  /** "Op 3 mei, zo meldt de Raad, is het hof opgericht": the only date of the sentence, in a clause that says nothing else. */
  private static boolean opens(View view, Range when, Range cue) {
    Clause clause = view.clauseOf(when);
    int beside = Words.of(view, clause.range()).size() - Words.of(view, when).size();
    boolean another = when.start() >= cue.end() && Words.any(view, clause.range(), Verbs.finite()); // "die in het leven is geroepen, kan volgend jaar beginnen"
    boolean alone = view.mentions(When.class).size() == 1 && clause.opener() != Clause.Opener.SUBORDINATE && beside <= BESIDE && !another;
    boolean behind = when.start() >= cue.end() && view.text().text().substring(cue.end(), when.start()).indexOf(';') >= 0;
    return alone && !behind && others(view, clause.range(), cue).isEmpty();
  }

  /** The other verbs of a stretch that tell a stage or a part. */
  private static List<Range> others(View view, Range within, Range cue) {
    List<Range> others = new ArrayList<>();
    for (String scheme : SCHEMES) {
      for (Hit.OfConcept other : view.cues(scheme, within)) {
        if (Agents.gotten(view, other.range()) && Agents.of(view, other).isEmpty()) {
          continue; // "zijn 80.000 claims ontvangen" tells no part
        }
        boolean verb = !StageLinks.nominal(view, other) && !StageLinks.infinitive(view, other.range()) && !TALKS.contains(view.lower(other.range()));
        if (verb && !other.range().overlaps(cue)) {
          others.add(other.range());
        }
      }
    }
    return others;
  }

  /** How far a date stands from a wording: marks and "en" between them weigh more than letters, the bound of a relative clause most. */
  private static int distance(View view, Range when, Range cue) {
    if (cue.contains(when)) {
      return 0;
    }
    Range between = when.end() <= cue.start() ? new Range(when.end(), cue.start()) : new Range(cue.end(), Math.max(cue.end(), when.start()));
    int marks = 0;
    String words = view.words(between);
    for (int i = 0; i < words.length(); i++) {
      marks += MARKS.indexOf(words.charAt(i)) >= 0 || words.startsWith(" en ", i) ? 1 : 0;
    }
    boolean apart = relative(view, when.start()) != relative(view, cue.end() - 1);
    return (apart ? ELSEWHERE : 0) + marks * MARK + between.length();
  }

  /** Where the relative clause without a comma begins that holds a place: "het verdrag dat op 3 mei is getekend, is bekrachtigd"; -1 if none does. */
  private static int relative(View view, int place) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(new Range(place, place + 1)).range();
    for (int i = words.startingAt(place + 1) - 1; i > 0 && words.range(i).start() > clause.start(); i--) {
      String before = words.lower(i - 1);
      boolean opens = RELATIVES.contains(words.lower(i)) && words.range(i - 1).start() >= clause.start() && !Governor.preposition(before) && !Verbs.finite(before) && !POINTS.contains(before);
      if (opens) {
        return closed(view, words, i, place) ? -1 : words.range(i).start();
      }
    }
    return -1;
  }

  /** Its verb and a comma, or a comma and a verb, close it before the place. */
  private static boolean closed(View view, Words words, int relative, int place) {
    boolean verb = false;
    for (int i = relative + 1; i < words.size() && words.range(i).start() <= place; i++) {
      boolean comma = view.text().text().substring(words.range(i - 1).end(), words.range(i).start()).indexOf(',') >= 0;
      boolean finite = Verbs.finite(words.lower(i));
      if (comma && (verb || finite)) {
        return true;
      }
      verb |= finite;
    }
    return false;
  }
}
