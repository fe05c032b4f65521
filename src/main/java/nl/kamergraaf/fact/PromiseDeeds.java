package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * What somebody of the government says to be going to do besides telling the Kamer: "ik zal per 1 juli openstellen", "het kabinet zal zich
 * hiervoor inspannen", and in the present tense with a later day, "in september besluit het kabinet over deelname". What is only weighed,
 * goes on, or happens to somebody is no deed; nor is what the letter itself will go into.
 */
final class PromiseDeeds {

  private static final Set<String> WITH = Set.of("met");

  private final View view;
  private final Words words;
  private final Promiser promiser;
  private final DueTerm term;
  private final PromiseFrame frame;
  private final PromiseDoubts doubts;

  private static final Set<String> OPEN = Set.of("over", "of");
  /** "wij zullen keuzes moeten maken": what has to be, not what somebody says to do. */
  private static final Set<String> NEEDS = Set.of("moeten", "hoeven");

  PromiseDeeds(View view, Promiser promiser, DueTerm term, PromiseFrame frame, PromiseDoubts doubts) {
    this.view = view;
    this.words = view.wordTable();
    this.promiser = promiser;
    this.term = term;
    this.frame = frame;
    this.doubts = doubts;
  }

  List<PromiseReader.Promise> all() {
    List<PromiseReader.Promise> found = new ArrayList<>();
    for (Range will : Words.in(view, view.range(), PromiseFrame.WILL)) {
      future(will).ifPresent(found::add);
    }
    for (Range verb : Words.in(view, view.range(), PromiseWords.ACTS)) {
      present(verb).ifPresent(found::add);
    }
    return found;
  }

  /** Who writes, the cabinet or a minister needs no term to be held to it; "Nederland" and what stands in a lower clause do, or a deed done once. */
  private Optional<PromiseReader.Promise> future(Range will) {
    int modal = words.startingAt(will.start());
    Range clause = frame.clause(will);
    Range part = frame.part(will);
    int verb = frame.mainVerb(modal, part);
    if (lower(modal, clause) || verb >= 0 && Words.any(view, new Range(will.end(), words.range(verb).start()), NEEDS)) {
      return Optional.empty();
    }
    List<Thing> writers = promiser.beside(modal, false);
    List<Thing> above = writers.isEmpty() ? promiser.above(modal) : writers;
    List<Thing> by = above.isEmpty() ? promiser.beside(modal, true) : above;
    boolean below = by.isEmpty();
    if (below) {
      by = promiser.below(modal, clause);
    }
    if (by.isEmpty() || verb < 0 || PromiseWords.VAGUE.contains(words.lower(verb)) && !speaks(words.lower(verb), part, will) || Words.any(view, new Range(part.start(), words.range(verb).end()), PromiseWords.GOES_ON) || doubts.denied(will) || doubts.denied(words.range(verb))) {
      return Optional.empty();
    }
    if (doubts.metHere() || doubts.expected(new Range(part.start(), words.range(verb).end())) || (!below && doubts.handsOver())) {
      return Optional.empty();
    }
    boolean once = view.cues("promise", part).stream().anyMatch(hit -> hit.concept().name().equals("promise-deed") && hit.range().end() == words.range(verb).end());
    Range governed = new Range(will.start(), part.end()); // not "na een te houden ronde zal ik"
    boolean deed = !above.isEmpty() && !Words.any(view, governed, PromiseWords.ATTITUDES);
    boolean bound = deed && (!Words.any(view, governed, PromiseWords.TALKS) || others(above));
    Optional<When> due = once || deed ? term.in(frame.span(will), will) : term.date(part, will);
    boolean held = due.isPresent() || once || bound;
    return held ? Optional.of(new PromiseReader.Promise(will.to(words.range(verb)), words.range(verb), by, due, Modality.FACT)) : Optional.empty();
  }

  /** "een voorkeursbeslissing", "het investeringsbesluit" */
  private boolean decision(Range clause) {
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      String word = words.lower(i);
      if (PromiseWords.DECISIONS.end(word)) {
        return true;
      }
    }
    return false;
  }

  /** "ik zal in oktober met de raden spreken": with somebody, on a day to come. */
  private boolean speaks(String verb, Range part, Range will) {
    return verb.equals("spreken") && Words.any(view, part, WITH) && term.date(part, will).isPresent();
  }

  /** "of het kabinet zal ingrijpen", "wat ik zal doen": asked or told of, not promised. */
  private boolean lower(int modal, Range clause) {
    for (int i = modal - 1; i >= 0 && words.range(i).start() >= clause.start(); i--) {
      boolean relative = words.lower(i).equals("die") && i > 0 && !words.breaks(i - 1) && !Verbs.finite(words.lower(i - 1)); // "de voorstellen die ik zal doen"
      if (relative || PromiseWords.ASKS.contains(words.lower(i))) {
        return true;
      }
      if (Verbs.finite(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** Another minister will speak elsewhere; the writer may mean this very letter. */
  private boolean others(List<Thing> by) {
    return promiser.signatory().filter(by::contains).isEmpty() && promiser.cabinet().filter(by::contains).isEmpty();
  }

  /** "over de rest besluit ik in mei", "of dat er komt, beslist het kabinet": told as open, not promised. */
  private boolean open(Range verb) {
    int from = Math.max(view.range().start(), Math.max(view.last(";", verb.start()), view.last(":", verb.start())));
    return view.lower(verb).startsWith("besl") && Words.any(view, new Range(from, verb.start()), OPEN);
  }

  /** "In september besluit het kabinet over deelname": a verb of a single act, with a day behind the letter's. */
  private Optional<PromiseReader.Promise> present(Range verb) {
    int at = words.startingAt(verb.start());
    Range clause = frame.clause(verb);
    List<Thing> by = promiser.beside(at, PromiseWords.GIVES.contains(words.lower(at)));
    boolean decides = PromiseWords.DECIDES.contains(words.lower(at)) && !decision(clause);
    if (by.isEmpty() || decides || open(verb) || doubts.denied(verb) || doubts.expected(clause) || doubts.handsOver() || Words.any(view, clause, PromiseWords.GOES_ON)) {
      return Optional.empty();
    }
    Optional<When> due = term.standing(frame.span(verb), verb).or(() -> term.spoken(frame.span(verb)));
    return due.isEmpty() ? Optional.empty() : Optional.of(new PromiseReader.Promise(verb, verb, by, due, Modality.FACT));
  }
}
