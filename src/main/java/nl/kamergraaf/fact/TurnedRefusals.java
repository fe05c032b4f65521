package nl.kamergraaf.fact;

import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Wordings that refuse without a negation of their own, and are denied: "is niet in strijd met", "stuit op geen enkel bezwaar", "geen overwegende bezwaren". */
final class TurnedRefusals {

  private static final String ONLY = "alleen";
  private static final String AND = "en";
  private static final String AT_ISSUE = "orde";
  private static final Set<String> ORDER = Set.of(AT_ISSUE);
  private static final Set<String> COMES = Set.of("kwam", "kwamen", "komt", "komen");
  private static final Set<String> CAME = Set.of("geweest", "gekomen", "gesteld", "komt", "kwam", "kwamen");

  private TurnedRefusals() {}

  /** Whether a part of a sentence refuses nothing, for all that it denies. */
  static boolean in(View view, Range within) {
    if (objects(view, within)) {
      return true;
    }
    return view.cues("response", within).stream().anyMatch(hit -> turned(view, hit));
  }

  /** Whether a wording that refuses is denied. */
  static boolean turned(View view, Hit.OfConcept hit) {
    Range cue = hit.range();
    if (!hit.concept().name().equals("response-refused")) {
      return false;
    }
    if (discussed(view, cue) || objects(view, cue) || Words.any(view, cue, MotionWords.OBJECTIONS) && Words.any(view, view.clauseOf(cue).range(), MotionWords.DENIES)) {
      return true;
    }
    if (Words.any(view, cue, MotionWords.REFUSING)) {
      return false;
    }
    int next = view.wordTable().startingAt(cue.end());
    Range clause = view.clauseOf(cue).range();
    boolean behind = Words.any(view, new Range(cue.end(), clause.end()), MotionWords.DENIES) && !Words.any(view, new Range(clause.start(), cue.end()), MotionWords.DENIES); // "is in strijd met de wet, niet met het verdrag"
    return view.modality(cue) == Modality.NEGATED && !behind || next < view.wordTable().size() && MotionWords.DENIES.contains(view.wordTable().lower(next));
  }

  /** "Een verbod, zoals gevraagd in de motie, kwam in de Raad niet aan de orde": what is told of it is that nobody spoke of it. */
  static boolean unspoken(View view) {
    return Words.in(view, view.range(), ORDER).stream().anyMatch(order -> discussed(view, order) && Words.any(view, view.clauseOf(order).range(), MotionWords.DENIES));
  }

  /** "kwam in het debat niet aan de orde", "is niet aan de orde geweest": not spoken of, which is no refusal. */
  static boolean discussed(View view, Range cue) {
    Words words = view.wordTable();
    int next = words.startingAt(cue.end());
    Range before = new Range(view.clauseOf(cue).range().start(), cue.end());
    return view.lower(cue).endsWith(AT_ISSUE) && (Words.any(view, before, COMES) || next < words.size() && words.isIn(next, CAME));
  }

  /** "geen bezwaren", "bezwaren bestaan er niet" */
  private static boolean objects(View view, Range within) {
    return Words.any(view, within, MotionWords.OBJECTIONS) && Words.any(view, within, MotionWords.DENIES);
  }

  /** "wijs de motie niet af", "ontraad haar niet" */
  static boolean denied(View view, Range cue) {
    if (!MotionWords.REJECTS.contains(Words.first(view.lower(cue)))) {
      return false;
    }
    Words words = view.wordTable();
    int last = words.startingAt(view.clauseOf(cue).range().end()) - 1;
    boolean within = Words.in(view, cue, MotionDenials.NOT).stream().anyMatch(not -> !words.opening(not.end() + 1).equals(ONLY));
    boolean behind = last > 0 && words.range(last).start() >= cue.end() && words.isIn(last, MotionDenials.NOT);
    return within || behind && IntStream.range(words.startingAt(cue.end()), last).noneMatch(i -> words.lower(i).equals(AND) || Clause.subordinates(words.lower(i)));
  }
}
