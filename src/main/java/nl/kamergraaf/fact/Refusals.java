package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * Whether a letter refuses a body that is only thought of: "acht het kabinet overbodig", "vond geen weerklank", "is een brug te ver"; in the
 * clause of the body, in one that goes on with it, or in a sentence that takes it up: "Het kabinet ziet daar niets in".
 */
final class Refusals {

  static final Wordlist WORDS = Wordlist.beside(Refusals.class, "body-words.txt");
  /** What a body may lack that somebody wanted, and what more may be lacking where it is only thought of. */
  private static final List<String> BACKING = List.of("backing");
  private static final List<String> REASONS = List.of("backing", "reason");
  private static final Set<String> OTHERS = Set.of("reported", "requested", "conditional");
  private static final Set<String> OURS = Set.of("kabinet", "regering", "ik", "wij", "we", "nederland", "ons", "mij");
  private static final Set<String> WOULD = Set.of("zou", "zouden");
  private static final Set<String> CAN = Set.of("kunnen");
  private static final Set<String> VOTES = Set.of("gestemd", "gekeerd", "gekant", "verzet", "uitgesproken");
  private static final Set<String> GOES_ON = Set.of("en", "maar", "doch");
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final Set<String> OF_THEM = Set.of("der", "van", "enkele", "lidstaat", "land", "staat");
  private static final Set<String> NO = Set.of("nee", "neen");
  /** Words from "geen" to what there is none of: "geen enkele internationale steun". */
  private static final int NEAR = 3;
  private static final int BEFORE = 2;
  private static final int OPENS = 3;
  private static final int BESIDE = 3;

  private Refusals() {}

  /** The words that refuse a body of the sentence; {@code plain} where nothing else is said of it, so that faint praise counts too. */
  static Optional<Range> of(View view, Range body, boolean plain) {
    if (view.whole() != Modality.FACT) {
      return Optional.empty();
    }
    Clause own = view.clauseOf(body);
    List<Clause> clauses = view.clauses();
    int at = clauses.indexOf(own);
    Optional<Range> here = said(view, own.range(), body, plain);
    if (here.isEmpty() && at + 1 < clauses.size() && clauses.get(at + 1).opener() == Clause.Opener.SUBORDINATE && own.range().end() - body.end() <= BESIDE) {
      Words words = view.wordTable();
      int first = words.startingAt(clauses.get(at + 1).range().start());
      here = first < words.size() && RELATIVES.contains(words.lower(first)) ? said(view, clauses.get(at + 1).range(), body, plain) : here; // "een hof, dat geen bijval kreeg"
    }
    if (here.isEmpty() && view.resumes(at + 2)) {
      here = said(view, clauses.get(at + 2).range(), body, plain);
    }
    for (int i = at + 1; here.isEmpty() && i < clauses.size(); i++) {
      Range clause = clauses.get(i).range();
      here = goesOn(view, clauses.get(i)) ? said(view, clause, body, plain) : takesUp(view, clause) ? told(view, clause) : unmade(view, clause);
    }
    return here;
  }

  /** What stands behind a body says that nothing came of it. */
  static boolean behind(View view, Range rest) {
    return none(view, rest, false, BACKING).or(() -> phrase(view, rest, "failed", false)).isPresent();
  }

  /** The words of a sentence without bodies that refuse what the one before it speaks of. */
  static Optional<Range> next(View view) {
    if (view.whole() != Modality.FACT || !view.bodies().isEmpty() || !view.mayHold(WORDS.all("points")) && !view.mayHold(WORDS.all("subject"))) {
      return Optional.empty();
    }
    Range main = view.clauses().get(0).range();
    boolean no = view.wordTable().size() > 2 && NO.contains(view.wordTable().lower(0));
    Range from = no ? new Range(view.wordTable().range(1).start(), view.range().end()) : main;
    return takesUp(view, from) ? told(view, from) : Optional.empty();
  }

  /** "en kan op weinig bijval rekenen", "maar is nooit ingesteld": a verb behind the conjunction has the same subject. */
  private static boolean goesOn(View view, Clause clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.range().start());
    return first + 1 < words.size() && clause.opener() == Clause.Opener.COORDINATE && GOES_ON.contains(words.lower(first)) && (verb(words.lower(first + 1)) || WORDS.has("not", words.lower(first + 1)));
  }

  private static boolean verb(String lower) {
    return Verbs.finite(lower) || WORDS.has("verb", lower) || WORDS.has("copula", lower) || WORDS.has("there", lower);
  }

  /** "maar een formeel voorstel is nooit gedaan" */
  private static Optional<Range> unmade(View view, Range clause) {
    List<Range> plans = Words.in(view, clause, WORDS.all("thought"));
    List<Range> not = plans.isEmpty() ? List.of() : Words.in(view, Story.after(plans.get(0), clause), WORDS.all("not"));
    return not.stream().filter(word -> Words.any(view, Story.after(word, clause), WORDS.all("made")) && !others(view, word)).findFirst();
  }

  /** A clause opens with what points at the body or its plan, or somebody says something of it. */
  private static boolean takesUp(View view, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    boolean and = first < words.size() && (GOES_ON.contains(words.lower(first)) || words.lower(first).equals("al"));
    int opens = and ? first + 1 : first;
    if (opens + 1 >= words.size()) {
      return false;
    }
    boolean another = opens + 2 < words.size() && words.lower(opens + 2).equals("van"); // "Het voorstel van de Commissie"
    boolean noun = !another && (WORDS.has("thought", words.lower(opens + 1)) || WORDS.has("any", words.lower(opens + 1)));
    boolean subject = WORDS.has("subject", words.lower(opens)) && (verb(words.lower(opens + 1)) || noun);
    for (int i = opens + 1; i <= opens + 2 && i < words.size() && words.range(i).end() <= clause.end(); i++) {
      subject |= verb(words.lower(i - 1)) && WORDS.has("subject", words.lower(i)); // "ingesteld is zij nooit"
    }
    return subject || Words.any(view, clause, WORDS.all("points")) || plan(view, clause);
  }

  /** "dat voorstel", "deze gedachte" */
  private static boolean plan(View view, Range clause) {
    for (Range noun : Words.in(view, clause, WORDS.all("thought"))) {
      String before = view.wordBefore(noun.start());
      if (RELATIVES.contains(before) || before.equals("dit") || before.equals("deze")) {
        return true;
      }
    }
    return false;
  }

  /** What a clause that takes up the body says of it. */
  private static Optional<Range> told(View view, Range clause) {
    Words words = view.wordTable();
    Optional<Range> none = none(view, clause, false, REASONS).or(() -> unfit(view, clause)).or(() -> phrase(view, clause, "against", false)).or(() -> phrase(view, clause, "failed", false));
    if (none.isPresent()) {
      return none;
    }
    List<Range> not = Words.in(view, clause, WORDS.all("not"));
    boolean takes = !not.isEmpty() && Words.any(view, Story.after(not.get(0), clause), WORDS.all("takes"));
    if (takes && !others(view, not.get(0))) {
      return Optional.of(not.get(0));
    }
    int first = words.startingAt(clause.start());
    boolean opens = first + 1 < words.size() && Words.any(view, new Range(clause.start(), words.range(Math.min(words.size() - 1, first + OPENS - 1)).end()), WORDS.all("subject"));
    if (opens && Absence.denied(view, clause) && !not.isEmpty() && !others(view, not.get(0))) {
      return Optional.of(not.get(0));
    }
    return opens ? phrase(view, clause, "refused", true).or(() -> phrase(view, clause, "turned-down", true)) : Optional.empty();
  }

  private static Optional<Range> said(View view, Range clause, Range body, boolean plain) {
    Optional<Range> none = gone(view, clause, body).or(() -> clause.contains(body) ? nobody(view, clause) : unfit(view, clause)).or(() -> none(view, clause, plain, REASONS)).or(() -> phrase(view, clause, "failed", false)).or(() -> phrase(view, clause, "refused", true)).or(() -> against(view, clause, body));
    return none.filter(range -> !range.overlaps(body));
  }

  /** "maar is nooit ingesteld", "en bestaat dan ook niet": the clause goes on with the body as its subject. */
  private static Optional<Range> gone(View view, Range clause, Range body) {
    List<Range> not = clause.contains(body) || !Absence.denied(view, clause) ? List.of() : Words.in(view, clause, WORDS.all("not"));
    return not.stream().findFirst().filter(word -> !others(view, word));
  }

  /** "is niet aan de orde", "acht ik niet nodig" */
  private static Optional<Range> unfit(View view, Range clause) {
    Words words = view.wordTable();
    for (Range not : Words.in(view, clause, WORDS.all("not"))) {
      int at = words.startingAt(not.start());
      for (int i = at + 1; i <= at + NEAR && i < words.size() && words.range(i).end() <= clause.end(); i++) {
        if (WORDS.has("unfit", words.lower(i)) && !others(view, not)) {
          return Optional.of(not.to(words.range(i)));
        }
      }
    }
    return nobody(view, clause);
  }

  /** "achtte geen der aanwezigen wenselijk" */
  private static Optional<Range> nobody(View view, Range clause) {
    for (Range none : Words.in(view, clause, WORDS.all("nobody"))) {
      Range rest = Story.after(none, clause);
      boolean people = view.lower(none).equals("niemand") || OF_THEM.contains(view.wordTable().lower(Math.min(view.wordTable().size() - 1, view.wordTable().startingAt(none.end()))));
      Optional<Range> unfit = people ? Words.in(view, rest, WORDS.all("unfit")).stream().findFirst() : Optional.empty();
      if (unfit.isPresent() && !others(view, none)) {
        return Optional.of(none.to(unfit.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> against(View view, Range clause, Range body) {
    boolean voted = Governor.of(view, body.start()).word().equals("tegen") && clause.contains(body);
    Optional<Range> vote = voted ? Words.in(view, clause, VOTES).stream().filter(word -> !turned(view, word) && !others(view, word)).findFirst() : Optional.empty();
    return vote.or(() -> phrase(view, clause, "against", false));
  }

  /** A wording of a kind that nothing turns and that is nobody else's; {@code weighed} only where somebody weighs or a copula stands in the clause. */
  private static Optional<Range> phrase(View view, Range clause, String kind, boolean weighed) {
    if (!view.mayHold(WORDS.all(kind))) {
      return Optional.empty();
    }
    String lower = view.lower(clause);
    for (String phrase : WORDS.all(kind)) {
      int at = lower.indexOf(phrase);
      if (at < 0 || !Wordlist.stands(phrase, lower)) {
        continue;
      }
      Range range = new Range(clause.start() + at, clause.start() + at + phrase.length());
      boolean weighs = !weighed || Words.any(view, clause, WORDS.all("speaker")) || Words.any(view, clause, WORDS.all("copula"));
      if (weighs && !turned(view, range) && !others(view, range)) {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  /** "geen steun", "te weinig internationaal draagvlak" */
  private static Optional<Range> none(View view, Range clause, boolean faint, List<String> kinds) {
    if (goingOn(view, clause)) {
      return Optional.empty();
    }
    List<Range> noes = new ArrayList<>(Words.in(view, clause, WORDS.all("none")));
    for (Range few : Words.in(view, clause, WORDS.all("few"))) {
      if (faint || view.wordBefore(few.start()).equals("te")) {
        noes.add(few);
      }
    }
    Words words = view.wordTable();
    for (Range no : noes) {
      int at = words.startingAt(no.start());
      for (int i = at + 1; i <= at + NEAR && i < words.size() && words.range(i).end() <= clause.end(); i++) {
        int word = i;
        if (kinds.stream().anyMatch(kind -> WORDS.has(kind, words.lower(word))) && !turned(view, no) && !others(view, no)) {
          return Optional.of(no.to(words.range(i)));
        }
      }
    }
    return Optional.empty();
  }

  /** "geen meerderheid voor verlenging": what is not to go on is there. */
  static boolean goingOn(View view, Range clause) {
    return Words.any(view, clause, WORDS.all("longer"));
  }

  /** "is niet tegen een hof", "niet overbodig": the denial is denied. */
  static boolean doubled(View view, Range clause) {
    Words words = view.wordTable();
    for (Range not : Words.in(view, clause, WORDS.all("not"))) {
      int next = words.startingAt(not.end());
      if (next < words.size() && (words.lower(next).equals("tegen") || WORDS.has("refused", words.lower(next)) || WORDS.has("turns", words.lower(next)))) {
        return true;
      }
    }
    return false;
  }

  /** Who writes does not want it: what others have proposed stays proposed. */
  static boolean opinion(View view, Range refusal) {
    return Words.any(view, view.clauseOf(refusal).range(), OURS) && !WORDS.has("not", view.lower(refusal));
  }

  /** A body that has not judged, sat or reported yet is there. */
  static boolean works(View view, Range clause) {
    return Words.any(view, clause, WORDS.all("judges")) || barred(view, clause);
  }

  /** "mag het land niet in", "mag in de kampen niet komen": who may not come somewhere is there; what may not come about "mag er niet komen". */
  private static boolean barred(View view, Range clause) {
    if (!Words.any(view, clause, WORDS.all("may"))) {
      return false;
    }
    boolean into = Words.in(view, clause, WORDS.all("into")).stream().anyMatch(in -> WORDS.has("not", view.wordBefore(in.start())));
    return into || Words.any(view, clause, WORDS.all("comes-to")) && !Words.any(view, clause, WORDS.all("comes-about"));
  }

  /** "niet overbodig" */
  private static boolean turned(View view, Range range) {
    Words words = view.wordTable();
    int at = words.startingAt(range.start());
    for (int i = at - 1; i >= 0 && i >= at - BEFORE; i--) {
      if (WORDS.has("not", words.lower(i)) || words.lower(i).equals("geen")) {
        return true;
      }
    }
    return false;
  }

  /** Somebody else says, asks or supposes it. */
  static boolean others(View view, Range range) {
    Clause clause = view.clauseOf(range);
    if (Words.any(view, clause.range(), WOULD) && Words.any(view, clause.range(), CAN)) {
      return true;
    }
    for (Hit.OfConcept cue : view.cues("modality")) {
      boolean other = OTHERS.contains(cue.concept().name());
      boolean here = other && (view.clauseOf(cue.range()).equals(clause) || clause.opener() == Clause.Opener.SUBORDINATE && cue.range().start() < range.start());
      if (here && (!cue.concept().name().equals("requested") || asks(view, cue.range()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean asks(View view, Range cue) {
    return Words.of(view, cue).stream().anyMatch(word -> WORDS.has("asks", view.lower(word)));
  }
}
