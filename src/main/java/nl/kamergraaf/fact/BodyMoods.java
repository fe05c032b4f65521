package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Whether the stage that a sentence tells of a body is so, is to come, or hangs from a question or a condition. */
final class BodyMoods {

  private static final Set<String> SINCE = Set.of("sinds", "sedert");
  private static final Set<String> HOLDS = Set.of("geldt");
  private static final String BUT = "maar";

  private BodyMoods() {}

  /** The first of these that holds: it is asked, waits for something, is to come, is denied of one way only, or is a condition. */
  static Modality of(View view, String stage, Range cue, Modality told, Fact.Time time) {
    LocalDate issued = view.text().letter().header().identity().issued();
    if (Whether.opens(view, cue) || Whether.why(view, cue)) {
      return Modality.ASKED;
    }
    if (pending(view, cue)) {
      return Modality.CONDITIONAL;
    }
    if (BodyStatusRule.AFTER.contains(stage) && later(view, cue, issued)) {
      return Modalities.stronger(told, Modality.FUTURE);
    }
    if (told == Modality.NEGATED && otherwise(view, cue)) {
      return Modality.FACT;
    }
    boolean past = told == Modality.FACT && time.period().flatMap(When::end).filter(end -> end.isBefore(issued)).isPresent(); // "Voordat het hof in 2017 sloot", "Daarbij geldt dat het in 2002 is opgericht"
    boolean condition = !(past && holds(view)) && demanded(view, cue) || !past && before(view, cue);
    return condition ? Modality.CONDITIONAL : coming(view, cue, time, issued) ? Modalities.stronger(told, Modality.FUTURE) : told;
  }

  /** "vanaf maart wordt onderhandeld" in a letter of February: not so yet. What is told as past but dated after the letter is its mistake. */
  private static boolean coming(View view, Range cue, Fact.Time time, LocalDate issued) {
    boolean coming = Words.any(view, view.clauseOf(cue).range(), BodyStatusRule.COMING) || Refusals.WORDS.has("present", Words.first(view.lower(cue)));
    return time.period().filter(when -> (coming || when.bound() == When.Bound.FROM) && !SINCE.contains(view.wordBefore(when.range().start()))).flatMap(When::start).filter(start -> start.isAfter(issued)).isPresent();
  }

  /** "besloot op 9 mei het hof met ingang van 1 januari 2031 op te heffen": the day from which on is to come. */
  private static boolean later(View view, Range cue, LocalDate issued) {
    return view.mentions(When.class, view.clauseOf(cue).range()).stream().anyMatch(when -> when.bound() == When.Bound.FROM && !SINCE.contains(Words.first(view.lower(when.range()))) && !SINCE.contains(view.wordBefore(when.range().start())) && when.start().filter(issued::isBefore).isPresent());
  }

  /** "is niet bij verdrag opgericht, maar bij besluit": it was, in another way; not "maar bij verdrag verboden", "maar in 2031 voorzien". */
  private static boolean otherwise(View view, Range cue) {
    Words words = view.wordTable();
    int but = words.startingAt(cue.end());
    boolean set = but + 1 < words.size() && words.lower(but).equals(BUT) && Governor.preposition(words.lower(but + 1)) && bare(words, but + 2);
    return set && Words.in(view, view.clauseOf(cue).range(), Refusals.WORDS.all("not")).stream().map(not -> words.startingAt(not.end())).anyMatch(way -> way < words.size() && words.lower(way).equals(words.lower(but + 1)));
  }

  /** Nothing is done behind a preposition: neither a finite verb nor a participle at the end. */
  private static boolean bare(Words words, int from) {
    int last = from;
    while (last < words.size() && !Verbs.finite(words.lower(last)) && !words.breaks(last)) {
      last++;
    }
    int end = Math.min(last, words.size() - 1);
    String closing = words.lower(end);
    return !Verbs.finite(closing) && !OwnVerb.participle(closing) && !DeedWords.participle(closing) && !Refusals.WORDS.has("closing-participle", closing);
  }

  /** "treedt pas in werking wanneer zeven staten het hebben bekrachtigd", "na 25 ratificaties": the present, and what must come first. */
  private static boolean pending(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    Range rest = Story.after(cue, view.range());
    boolean first = Words.any(view, clause, Refusals.WORDS.all("not-before")) || Words.any(view, rest, Refusals.WORDS.all("once")) || awaits(view, rest);
    return first && Refusals.WORDS.has("present", Words.first(view.lower(cue)));
  }

  /** "na ratificatie door 25 staten", "dertig dagen na de tiende bekrachtiging" */
  private static boolean awaits(View view, Range rest) {
    return Words.in(view, rest, Refusals.WORDS.all("awaited")).stream().anyMatch(noun -> Refusals.WORDS.has("after", Governor.of(view, noun.start()).word()));
  }

  /** "Daarbij geldt dat": not "Voorwaarde was dat het in 2025 werd opgericht". */
  private static boolean holds(View view) {
    return Words.any(view, view.range(), HOLDS);
  }

  /** "verlangt wel dat de commissie na tien jaar sluit", "mits het hof klein blijft": what a condition says is not so yet. */
  private static boolean demanded(View view, Range cue) {
    List<Range> parts = FurtherConditions.of(view).filter(FurtherConditions::clause).map(more -> more.parts(view)).or(() -> view.conditions().map(SetConditions::parts)).orElse(List.of());
    return parts.stream().anyMatch(part -> part.contains(cue));
  }

  /** "Voordat het hof operationeel is", "totdat het is opgericht", "Indien het nog niet werkt": not yet or only perhaps, but for what is told as past ("voordat het werd opgericht"). */
  private static boolean before(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    String opener = Words.first(view.lower(clause).strip());
    return Refusals.WORDS.has("if", opener) || Refusals.WORDS.has("until", opener) && !Words.any(view, clause, Refusals.WORDS.all("was"));
  }
}
