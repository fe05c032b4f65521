package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Range;

/** Whether a clause says of what it speaks that it is not there: "het Hybride Hof bestaat nog altijd niet", "is er nooit gekomen", "laat op zich wachten". */
final class Absence {

  private static final Set<String> EXISTS = Set.of("bestaat", "bestaan", "bestond", "bestonden");
  private static final Set<String> THERE = Set.of("er");
  private static final Set<String> IS = Set.of("is", "zijn", "was", "waren", "komt", "komen", "kwam", "kwamen", "gekomen");
  private static final Set<String> NOT = Set.of("niet", "nooit", "geen");
  private static final Set<String> NOTHING = Set.of("niets terecht", "niets gekomen", "weinig terecht");
  private static final Pattern DENIES = Pattern.compile("(?:bestaat|bestaan|komt|is|kwam) (?:het|die|dat|hij|zij|dit)(?: er)?(?: nog| vooralsnog| thans| echter| nu)?(?: altijd)? niet\\b(?! meer| langer| alleen)|(?:is|werd) (?:het|die|dat|deze|zij)\\b[^,;]{0,40}\\b(?:nooit|niet|nimmer) (?:ingesteld|opgericht|gekomen|gevormd)|(?:opgericht|ingesteld|gekomen) (?:is|werd) (?:het|die|dat|hij|zij)(?: er)? (?:niet|nooit)");
  private static final Pattern NOT_THERE = Pattern.compile("^(?:dat|die) er\\b[^,;]{0,40}\\b(?:niet|nooit)(?! meer| langer)(?: is| zijn| komt| komen| kwam| gekomen is| is gekomen)\\b");
  private static final Set<String> MADE = Set.of("ingesteld", "opgericht", "gekomen", "gevormd", "gesticht", "komt", "kwam");
  private static final Set<String> TAKES_UP = Set.of("daarvoor", "hiervoor", "daartoe", "hiertoe", "daaraan", "hieraan");
  private static final Set<String> SUPPORT = Set.of("draagvlak", "steun", "behoefte", "meerderheid", "bijval", "animo", "overeenstemming", "consensus");
  private static final Set<String> NO = Set.of("geen", "onvoldoende", "nauwelijks");
  private static final int LONGEST = 300;

  /** "bestaat niet langer": it was there. */
  private static final Set<String> ONCE = Set.of("meer", "langer", "alleen", "slechts");
  private static final int BEHIND_THERE = 3;
  /** "is er na al die jaren nog steeds niet" */
  private static final int UNTIL_NOT = 7;

  private Absence() {}

  static boolean of(View view, Range thing) {
    Clause clause = view.clauseOf(thing);
    if (Governor.of(view, thing.start()).word().equals("van") && NOTHING.stream().anyMatch(words -> view.lower(new Range(thing.end(), view.range().end())).contains(words))) {
      return view.whole() == Modality.FACT; // "van een hof is niets terechtgekomen"
    }
    if (Governor.of(view, thing.start()).isPreposition() || !clause.range().contains(thing)) {
      return false;
    }
    if (view.modality(thing) != Modality.NEGATED && view.modality(thing) != Modality.FACT || Refusals.others(view, thing)) {
      return false;
    }
    if (Refusals.behind(view, new Range(thing.end(), clause.range().end()))) {
      return true;
    }
    List<Clause> clauses = view.clauses();
    int at = clauses.indexOf(clause);
    boolean over = view.resumes(at + 2) && Words.of(view, new Range(thing.end(), clause.range().end())).isEmpty();
    if (over && !Refusals.others(view, clauses.get(at + 2).range()) && (there(view, clauses.get(at + 2).range(), thing.end()) || Refusals.behind(view, clauses.get(at + 2).range()))) {
      return true; // "het hof, waartoe is besloten, is er nog altijd niet"
    }
    boolean denied = Words.any(view, clause.range(), NOT) && !Words.any(view, clause.range(), ONCE);
    return denied && (Words.any(view, clause.range(), EXISTS) && bare(view, clause.range()) || there(view, clause.range(), thing.end()));
  }

  /** A clause says that something is not there, was never set up or does not come. */
  static boolean denied(View view, Range clause) {
    if (!Words.any(view, clause, NOT) || Words.any(view, clause, ONCE)) {
      return false;
    }
    return Words.any(view, clause, EXISTS) && bare(view, clause) || Words.any(view, clause, MADE) || there(view, clause, clause.start());
  }

  /** "over een hof bestaat geen akkoord; opgericht is het niet", "... een tribunaal. Daarvoor bestaat geen draagvlak": said of the one body in what follows. */
  static boolean later(View view, Range thing) {
    if (view.bodies().stream().map(Bodies.Found::thing).distinct().count() != 1 || view.whole() != Modality.FACT) {
      return false;
    }
    for (Clause clause : view.clauses()) {
      boolean although = clause.opener() == Clause.Opener.SUBORDINATE && !view.lower(clause.range()).strip().startsWith("al ");
      boolean behind = clause.range().start() >= thing.end() && !although && clause.range().length() < LONGEST;
      boolean relative = clause.opener() == Clause.Opener.SUBORDINATE && clause.range().start() >= thing.end() && clause.range().start() - thing.end() <= BEHIND_THERE && clause.range().length() < LONGEST;
      if (relative && NOT_THERE.matcher(view.lower(clause.range()).strip()).find()) {
        return true; // "een onderzoeksmechanisme, dat er nu nog niet is"
      }
      if (behind && DENIES.matcher(view.lower(clause.range())).find()) {
        return true;
      }
    }
    return view.story().after(view).filter(next -> next.bodies().isEmpty()).map(Absence::unsupported).orElse(false);
  }

  private static boolean unsupported(View next) {
    Words words = next.wordTable();
    Range main = next.clauses().get(0).range();
    return words.size() > 0 && TAKES_UP.contains(words.lower(0)) && next.whole() == Modality.FACT && Words.any(next, main, SUPPORT) && Words.any(next, main, NO);
  }

  /** "bestaat sinds september niet meer": it was there. */
  static Optional<Range> nowGone(View view, Range thing) {
    Range clause = view.clauseOf(thing).range();
    boolean gone = !Governor.of(view, thing.start()).isPreposition() && Words.any(view, clause, EXISTS) && bare(view, clause) && view.whole() == Modality.FACT
        && view.cues("modality").stream().noneMatch(cue -> cue.concept().name().equals(Modality.REPORTED.concept()));
    return gone ? Words.in(view, clause, NOT).stream().filter(not -> view.lower(new Range(not.end(), clause.end())).matches(" (meer|langer)\\b.{0,2}")).findFirst() : Optional.empty();
  }

  /** "bestaat niet uit", "bestaat niet in": something else is said. */
  private static boolean bare(View view, Range clause) {
    return Words.in(view, clause, NOT).stream()
        .noneMatch(not -> view.lower(new Range(not.end(), Math.min(view.range().end(), not.end() + 5))).startsWith(" uit "));
  }

  /** "het hof is er nog niet": "er" right behind the verb and the thing, at the end of the clause. */
  private static boolean there(View view, Range clause, int from) {
    Words words = view.wordTable();
    for (Range er : Words.in(view, clause, THERE)) {
      int at = words.startingAt(er.start());
      boolean verb = at > 0 && (IS.contains(words.lower(at - 1)) || at + 1 < words.size() && IS.contains(words.lower(at + 1)));
      int not = at + 1;
      while (not < words.size() && not - at <= UNTIL_NOT && !NOT.contains(words.lower(not))) {
        not++;
      }
      boolean denied = not < words.size() && not - at <= UNTIL_NOT;
      boolean last = denied && (not + 1 >= words.size() || words.range(not + 1).start() >= clause.end() || words.lower(not + 1).equals("gekomen"));
      if (verb && last && er.start() > from) {
        return true;
      }
    }
    return false;
  }
}
