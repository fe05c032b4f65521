package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** What a sentence denies of a motion: a negation that reaches a wording of a treatment. */
final class MotionDenials {

  static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "noch", "nooit", "geenszins", "nimmer", "allerminst");
  private static final Set<String> AND = Set.of("en");
  private static final Set<String> JOINS = Set.of("en", "of", "maar");
  private static final Set<String> TO = Set.of("aan");
  /** What may open two clauses that "en" joins: "dat de haven niet open is en dat de motie wordt uitgevoerd". */
  private static final Set<String> OPENERS = Set.of("dat", "omdat", "doordat", "nu", "zodat", "terwijl", "waarmee", "waarbij");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarvan", "waarmee", "waarbij", "waarin");
  private static final String NO = "geen";
  private static final String NOR = "noch";
  private static final String BY = " door ";
  private static final String BUT_BY = " maar door ";
  /** "niet alleen uitgevoerd": uitgevoerd all the same. */
  private static final Set<String> ONLY = Set.of("alleen", "slechts", "enkel", "zozeer");

  /** Characters from a wording to a denial behind it. */
  private static final int BEHIND = 12;

  private final View view;
  private final List<MotionPlace> places;
  private final MotionFrames frames;
  private final Predicate<Range> inside;

  /**
   * Prepares for one sentence.
   *
   * @param inside whether words stand in what a motion asks for, or in its name
   */
  MotionDenials(View view, List<MotionPlace> places, MotionFrames frames, Predicate<Range> inside) {
    this.view = view;
    this.places = places;
    this.frames = frames;
    this.inside = inside;
  }

  /** "nog niet", "nog geen" */
  boolean notYet(Range within) {
    Words words = view.wordTable();
    for (int i = words.startingAt(within.start()); i + 1 < words.size() && words.range(i).end() <= within.end(); i++) {
      boolean yet = words.lower(i).equals("nog") && (words.lower(i + 1).equals("geen") || words.lower(i + 1).equals("niet"));
      if (yet && !inside.test(words.range(i))) {
        return true;
      }
    }
    return false;
  }

  /** A negation in the clause, outside the motion's name and subject. */
  boolean hold(Range cue) {
    int from = view.clauseOf(cue).range().start();
    Optional<Range> verb = verbBehind(cue);
    int last = verb.map(Range::end).orElse(cue.end());
    int end = Math.min(view.clauseOf(cue).range().end(), last > cue.end() ? view.range().end() : last + BEHIND);
    for (Hit.OfConcept hit : view.cues("modality", new Range(from, Math.max(end, last)))) {
      boolean word = Words.any(view, hit.range(), NOT) || frames.refuses(hit.range(), cue);
      boolean not = hit.concept().name().equals("negated") && word && !Words.any(view, behind(hit.range()), ONLY) && !MotionGaps.contrasts(view, places, hit.range()) && !byAnother(hit.range());
      boolean named = places.stream().anyMatch(place -> place.how() == MotionPlace.How.CITED && place.range().overlaps(hit.range()));
      if (not && !named && !apposition(hit.range(), cue) && !inside.test(hit.range()) && hit.range().start() < end && !apart(hit.range(), cue, last) && !inner(hit.range(), cue, verb) && nearer(hit.range(), cue) && !frames.over(hit.range(), cue) && denies(hit.range(), cue)) {
        return true;
      }
    }
    return Words.any(view, cue, NOT);
  }

  /** "niet door de provincies maar door het Rijk": who does it is denied, not that it is done. */
  private boolean byAnother(Range not) {
    String rest = view.lower(new Range(not.end(), view.range().end()));
    int but = rest.startsWith(BY) ? rest.indexOf(BUT_BY) : -1;
    return but >= 0 && Words.any(view, new Range(not.end() + but + BUT_BY.length(), view.range().end()), MotionWords.WRITERS);
  }

  /** "Ingevuld is de motie met een regeling die geen geld kost": behind the verb, what a clause below it denies. */
  private boolean inner(Range not, Range cue, Optional<Range> verbBehind) {
    Words words = view.wordTable();
    Optional<Range> behind = not.start() > cue.end() ? verbBehind : Optional.empty();
    if (behind.isPresent() && (view.lower(not).equals(NO) || !view.clauseOf(not).equals(view.clauseOf(behind.get())))) {
      return true; // "door geen heffing meer op te leggen"
    }
    int verb = behind.map(range -> words.startingAt(range.end())).orElse(words.size());
    return IntStream.range(verb, Math.max(verb, words.startingAt(not.start()))).anyMatch(i -> Clause.subordinates(words.lower(i)) || words.isIn(i, RELATIVES));
  }

  /** "is afgedaan en vergt geen actie", "ziet geen reden tot meer en acht de motie afgedaan": on either side of "en" stands a verb of its own. */
  private boolean apart(Range not, Range cue, int last) {
    if (not.start() > cue.end()) {
      return Words.any(view, new Range(last, not.start()), AND);
    }
    if (parallel(not, cue)) {
      return true;
    }
    if (!Words.any(view, view.clauseOf(not).range(), MotionWords.WRITERS)) {
      return false;
    }
    Words words = view.wordTable();
    for (int i = words.startingAt(not.end()); i < words.startingAt(cue.start()); i++) {
      if (AND.contains(words.lower(i)) && (MotionWords.REGARDS.contains(words.lower(i + 1)) || Verbs.finite(words.lower(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "dat de haven niet open is en dat de motie wordt uitgevoerd": the word that opens the clause of the denial opens that of the wording anew. */
  private boolean parallel(Range not, Range cue) {
    Words words = view.wordTable();
    int first = words.startingAt(view.clauseOf(cue).range().start());
    int denial = words.startingAt(not.start());
    for (int i = words.startingAt(cue.start()) - 1; i > denial + 1; i--) {
      if (words.isIn(i, OPENERS) && words.isIn(i - 1, JOINS)) {
        return words.any(first, denial, Set.of(words.lower(i)));
      }
    }
    return false;
  }

  /** "Uitgevoerd en afgerond is de motie niet": the verb of the sentence stands behind a wording that opens it, and what it denies further on. */
  private Optional<Range> verbBehind(Range cue) {
    Range clause = view.clauseOf(cue).range();
    Words words = view.wordTable();
    int verb = words.startingAt(cue.end());
    if (verb + 1 < words.size() && words.isIn(verb, AND)) {
      verb += 2; // "en afgerond"
    }
    boolean stands = verb < words.size() && words.range(verb).end() <= clause.end() && Verbs.finite(words.lower(verb)) && view.text().text().substring(cue.end(), words.range(verb).start()).indexOf(',') < 0;
    return stands && opens(clause, cue) ? Optional.of(words.range(verb)) : Optional.empty();
  }

  /** Nothing but the motion stands before a wording: "Aan de motie voldaan is daarmee niet". */
  private boolean opens(Range clause, Range cue) {
    Words words = view.wordTable();
    int at = words.startingAt(clause.start());
    boolean second = at + 2 < words.size() && words.isIn(at + 1, AND) && words.range(at + 2).start() == cue.start(); // "Uitgevoerd en afgerond"
    at = second ? at + 2 : at + 1 < words.size() && words.isIn(at, TO) ? at + 1 : at;
    int from = at;
    Optional<MotionPlace> named = places.stream().filter(place -> place.range().end() <= cue.start() && MotionPlaces.first(view, place.range().start()) == from).findFirst();
    return words.startingAt(named.map(place -> place.range().end()).orElse(words.range(at).start())) == words.startingAt(cue.start());
  }

  /** "De motie-A noch de motie-B": "noch" denies where it joins motions or stands before a verb or the words themselves, not in "geld noch tijd". */
  private boolean denies(Range not, Range cue) {
    if (!view.lower(not).equals(NOR)) {
      return true;
    }
    Words words = view.wordTable();
    int next = words.startingAt(not.end());
    boolean motion = places.stream().anyMatch(place -> place.range().start() >= not.end() && MotionPlaces.first(view, place.range().start()) - (place.governor().isEmpty() ? 0 : 1) == next);
    return motion || next < words.size() && (Verbs.finite(words.lower(next)) || words.range(next).overlaps(cue));
  }

  /** "De lijn van de motie, geen subsidie voor gas, volg ik": what is denied between commas before the words, without a verb, is no part of them. */
  private boolean apposition(Range not, Range cue) {
    int open = view.last(",", not.start());
    int close = view.next(",", not.end());
    boolean named = places.stream().anyMatch(place -> place.range().start() < open && open < place.range().end()); // "(Kamerstuk 99 675, nr. 12)"
    return open >= 0 && !named && close >= 0 && close < cue.start() && !Words.any(view, new Range(open, close), Verbs.finite());
  }

  private Range behind(Range not) {
    return new Range(not.end(), Math.min(view.range().end(), not.end() + 10));
  }

  /** No other treatment stands between a negation and the words, nor does it belong to what became of another motion: "is niet aangenomen, de motie-B wordt uitgewerkt". */
  private boolean nearer(Range not, Range cue) {
    return view.cues("treatment").stream().noneMatch(hit -> hit.range().start() >= (hit.concept().name().equals("refers-to") ? not.start() : not.end()) && hit.range().end() <= cue.start() && !hit.range().equals(cue));
  }
}
