package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * What became of a measure after what was said of it first: "de sancties zijn in 2016 opgeheven en in 2025 hersteld", "stelde een invoerverbod
 * in, dat in 2014 is opgeheven". Only an end behind a beginning counts, or the other way round: the two then are two acts.
 */
final class SecondStages {

  private static final Set<String> BEGUN = Set.of("adopted", "extended", "in-force");
  private static final Set<String> ENDED = Set.of("lifted", "suspended", "ended");
  /** What stands or was set up may have been extended since. */
  private static final Set<String> STANDS = Set.of("in-force", "adopted");
  private static final Set<String> KEPT = Set.of("extended");
  private static final String SET_UP = "adopted";
  private static final String REFUSED = "rejected";
  /** "is opgeheven en in mei hersteld", "werd eerder verworpen, maar is nu ingesteld" */
  private static final Set<String> JOINS = Set.of("en", "maar");
  private static final Set<String> SMALL =
      Set.of("en", "is", "zijn", "daarmee", "met", "dus", "in", "op", "per", "weer", "opnieuw", "later", "vervolgens", "daarna", "sinds", "al", "inmiddels", "een", "jaar", "maand", "juist", "alsnog", "nu", "maar", "werd", "werden", "thans", "deels", "gedeeltelijk", "volledig", "tijdelijk", "vorig", "dit");
  private static final Set<String> UNTIL = Set.of("tot", "op");
  private static final Set<String> RELATIVES = Set.of("dat", "die");
  private static final String DATES = "date";
  private static final Set<String> LATER = Set.of("in-force");
  /** "die in 2012 waren ingesteld": only what was there before the act of the main clause. */
  private static final Set<String> BACKGROUND = Set.of("waren", "was", "had", "hadden");
  /** Letters between the measure and the clause that tells of its end. */
  private static final int NEAR = 60;

  private SecondStages() {}

  static Optional<Predicates.Said> of(View view, Restrictions.Found one, Predicates.Said first) {
    return coordinate(view, first).or(() -> relative(view, one, first)).or(() -> main(view, one, first)).or(() -> beginning(view, one, first));
  }

  /** "Het regime, dat in 2023 werd ingesteld, blijft van kracht": its beginning in the relative clause and how it stands now are two things told, whichever was found first; a later act in the main clause leaves the beginning in the background. */
  private static Optional<Predicates.Said> beginning(View view, Restrictions.Found one, Predicates.Said first) {
    List<Clause> clauses = view.clauses();
    Clause own = view.clauseOf(one.range());
    int next = clauses.indexOf(own) + 1;
    int main = next < clauses.size() && clauses.get(next).opener() == Clause.Opener.SUBORDINATE ? RelativeInside.mainBehind(view, next) : -1;
    if (main < 0 || own.range().end() - one.range().end() > NEAR || Governor.of(view, one.range().start()).isPreposition()) {
      return Optional.empty();
    }
    Range relative = clauses.get(next).range();
    boolean begun = relative.contains(first.cue()) && "adopted".equals(MeasureStages.STAGES.get(first.stage()));
    boolean later = first.cue().start() >= clauses.get(main).range().start() && LATER.contains(first.stage());
    boolean background = Words.any(view, relative, BACKGROUND);
    if (!RELATIVES.contains(view.wordTable().opening(relative.start())) || background && !later || !begun && !later || first.modality() != Modality.FACT) {
      return Optional.empty();
    }
    return view.cues("status", begun ? clauses.get(main).range() : relative).stream()
        .filter(cue -> begun ? LATER.contains(cue.concept().name()) : background ? ENDED.contains(MeasureStages.STAGES.get(cue.concept().name())) : "adopted".equals(MeasureStages.STAGES.get(cue.concept().name()))) // "De sancties, die in 2016 waren opgeheven, zijn weer van kracht"
        .filter(cue -> view.modality(cue.range()) == Modality.FACT && done(view, cue) && !StageLinks.infinitive(view, cue.range()) && !view.lower(cue.range()).startsWith(DATES)) // "dat dateert van 2004"
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), Modality.FACT))
        .findFirst();
  }

  /** "Het regime, ingesteld in 2015, verliep op 31 oktober": what the verb behind the participle between commas says. */
  private static Optional<Predicates.Said> main(View view, Restrictions.Found one, Predicates.Said first) {
    boolean aside = view.lower(first.cue()).indexOf(' ') < 0 && view.text().text().startsWith(", ", first.cue().start() - 2) && first.cue().start() > one.range().end();
    if (!aside || Governor.of(view, one.range().start()).isPreposition()) {
      return Optional.empty();
    }
    int comma = view.next(", ", first.cue().end());
    Range rest = comma < 0 ? new Range(view.range().end(), view.range().end()) : new Range(comma + 1, view.range().end());
    Words words = view.wordTable();
    int verb = words.startingAt(rest.start());
    boolean opens = verb < words.size() && !Clause.subordinates(words.lower(verb)) && !words.lower(verb).equals("en");
    return view.cues("status", rest).stream()
        .filter(cue -> opens && view.clauseOf(cue.range()).range().contains(words.range(verb)) && turns(first, cue) && view.modality(cue.range()) == Modality.FACT && done(view, cue))
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), Modality.FACT))
        .findFirst();
  }

  /** "wordt verlengd" is not done, and what is done each year is no act. */
  private static boolean done(View view, Hit.OfConcept cue) {
    Range clause = view.clauseOf(cue.range()).range();
    return (!Words.any(view, clause, Verbs.BECOMES) || Words.any(view, clause, SanctionRule.PERFECT)) && !SanctionWords.habit(view, clause) && !StageLinks.nominal(view, cue);
  }

  private static Optional<Predicates.Said> coordinate(View view, Predicates.Said first) {
    for (Hit.OfConcept cue : view.cues("status", Story.after(first.cue(), view.range()))) {
      List<Range> between = Words.of(view, new Range(first.cue().end(), Math.max(first.cue().end(), cue.range().start())));
      int opening = 0;
      while (opening < between.size() && (dated(view, between.get(opening)) || UNTIL.contains(view.lower(between.get(opening))))) {
        opening++; // "loopt tot 16 oktober 2026 en is daarmee met een jaar verlengd"
      }
      boolean joined = opening < between.size() && JOINS.contains(view.lower(between.get(opening))) && between.stream().skip(opening).allMatch(word -> SMALL.contains(view.lower(word)) || dated(view, word));
      if (joined && !object(view, cue.range()) && turns(first, cue) && view.lower(cue.range()).indexOf(' ') < 0) {
        return Optional.of(new Predicates.Said(cue.concept().name(), cue.range(), view.modality(cue.range())));
      }
    }
    return Optional.empty();
  }

  /** "liet het embargo ongemoeid, maar schrapte de reisverboden": the verb has an object of its own. */
  private static boolean object(View view, Range verb) {
    Words words = view.wordTable();
    int next = words.startingAt(verb.end());
    boolean finite = DeedWords.forms(view.lower(verb)).stream().anyMatch(form -> form.shape() == DeedWords.Shape.FINITE) && !DeedWords.participle(view.lower(verb));
    return finite && next < words.size() && !words.breaks(next - 1) && DeedWords.ARTICLES.contains(words.lower(next));
  }

  private static Optional<Predicates.Said> relative(View view, Restrictions.Found one, Predicates.Said first) {
    List<Clause> clauses = view.clauses();
    Clause own = view.clauseOf(one.range());
    int next = clauses.indexOf(own) + 1;
    if (next >= clauses.size() || clauses.get(next).opener() != Clause.Opener.SUBORDINATE || own.range().end() - one.range().end() > NEAR || first.cue().start() >= clauses.get(next).range().start() && !first.stage().equals(SET_UP)) { // "Het regime, dat is verlengd, werd uitgebreid"
      return Optional.empty();
    }
    Range clause = clauses.get(next).range();
    Words words = view.wordTable();
    Range opening = words.range(words.startingAt(clause.start()));
    boolean opens = RELATIVES.contains(view.lower(opening)) && view.restrictions().stream().noneMatch(other -> other.range().equals(opening)); // "is verlengd, dat tegen Chili is opgeheven"
    return view.cues("status", clause).stream()
        .filter(cue -> opens && turns(first, cue) && (ENDED.contains(MeasureStages.STAGES.get(cue.concept().name())) || KEPT.contains(cue.concept().name()) && done(view, cue)) && view.modality(cue.range()) == Modality.FACT)
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), Modality.FACT))
        .findFirst();
  }

  private static boolean dated(View view, Range word) {
    return view.mentions(When.class).stream().anyMatch(when -> when.range().overlaps(word));
  }

  private static boolean turns(Predicates.Said first, Hit.OfConcept cue) {
    String before = MeasureStages.STAGES.getOrDefault(first.stage(), "");
    String after = MeasureStages.STAGES.getOrDefault(cue.concept().name(), "");
    return BEGUN.contains(before) && ENDED.contains(after) || STANDS.contains(before) && KEPT.contains(after) || (ENDED.contains(before) || REFUSED.equals(before)) && BEGUN.contains(after);
  }
}
