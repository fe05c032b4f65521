package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.text.Range;

/** Measures that somebody only thinks about: "overweegt een uitvoerverbod", "onderzoekt of een uitzendverbod mogelijk is", "wordt overwogen". */
final class Studied {

  private static final Set<String> ACTIVE = SanctionWords.all("studies");
  private static final Set<String> PASSIVE = SanctionWords.all("studied");
  private static final Set<String> CAN = SanctionWords.all("can");
  private static final Set<String> STANDS = Set.of("is", "blijft");
  private static final Set<String> LOOKED_INTO = SanctionWords.all("looked-into");
  /** Only with "of" behind them: "laat nagaan of". */
  private static final Set<String> ASKS = SanctionWords.all("studies-whether");
  /** "gaat na of": the verb, and its particle right before "of" or at the end. */
  private static final Map<String, String> APART = SanctionWords.all("studies-apart").stream().collect(Collectors.toUnmodifiableMap(Words::first, words -> words.substring(words.indexOf(' ') + 1)));
  private static final Set<String> LETS = SanctionWords.all("studies-lets");
  private static final Set<String> WHETHER = Set.of("of");
  private static final Set<String> ASKERS = Set.of("lid", "leden", "motie", "moties", "fractie", "fracties", "kamer", "kamerlid", "kamerleden", "niet", "geen", "nooit");
  private static final Set<Modality> OPEN = Set.of(Modality.FACT, Modality.POSSIBILITY);
  /** Words between the verb and the "of" that it asks. */
  private static final int NEAR = 6;

  private Studied() {}

  static Optional<Predicates.Said> of(View view, Range thing) {
    if (!view.mayHold(ACTIVE) && !view.mayHold(PASSIVE) && !view.mayHold(ASKS) && !view.mayHold(APART.keySet()) && !view.mayHold(LOOKED_INTO)) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(thing).range();
    Words words = view.wordTable();
    Modality modality = view.modality(thing);
    if (Words.any(view, clause, ASKERS) || !OPEN.contains(modality) && !(modality == Modality.FUTURE)) {
      return Optional.empty();
    }
    Optional<Range> asking = asking(view, thing);
    Optional<Predicates.Said> opening = asking.isPresent() ? Optional.empty() : opening(view, thing);
    if (asking.isPresent() || opening.isPresent()) {
      return opening.or(() -> said(asking.get()));
    }
    if (Governor.of(view, thing.start()).isPreposition() || modality == Modality.FUTURE) {
      return Optional.empty();
    }
    boolean becomes = Words.any(view, clause, Verbs.PASSIVE);
    List<Range> passive = becomes ? Words.in(view, clause, PASSIVE) : List.of();
    List<Range> active = passive.isEmpty() && view.cues("status", clause).isEmpty() ? Words.in(view, clause, ACTIVE).stream().filter(verb -> view.propositions().same(verb, thing)).toList() : List.of(); // "heeft de tegoeden bevroren, en Japan overweegt"
    return (passive.isEmpty() ? active : passive).stream().filter(verb -> !Words.any(view, clause, WHETHER)).findFirst().flatMap(Studied::said);
  }

  static Optional<Predicates.Said> opening(View view, Range thing) {
    return opening(view, thing, false);
  }

  /**
   * "Of X kan, wordt nog onderzocht": the clause behind the question says that it is looked into.
   *
   * @param act the question is whether the restriction comes; of a thing alone, it must ask whether that can be
   */
  static Optional<Predicates.Said> opening(View view, Range thing, boolean act) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(thing).range();
    if (!WHETHER.contains(words.opening(clause.start())) || view.whole() != Modality.FACT) {
      return Optional.empty();
    }
    for (int i = words.startingAt(thing.end()); i < words.size(); i++) {
      boolean becomes = Verbs.PASSIVE.contains(words.lower(i));
      boolean looks = words.isIn(i, ACTIVE) || looks(view, words.range(i)); // "Of X kan worden verboden, onderzoekt de Commissie"
      if (words.breaks(i - 1) && (becomes || looks || STANDS.contains(words.lower(i)))) {
        Range told = view.clauseOf(words.range(i)).range();
        Range rest = new Range(words.range(i).start(), told.end());
        boolean asks = (act || Words.any(view, new Range(clause.start(), rest.start()), CAN)) && !Words.any(view, rest, ASKERS);
        boolean object = looks || !becomes && LOOKED_INTO.stream().anyMatch(view.lower(rest)::contains);
        Range verb = words.range(i);
        return (becomes ? Words.in(view, rest, PASSIVE).stream() : Stream.of(verb).filter(one -> object)).filter(one -> asks).findFirst().flatMap(Studied::said);
      }
    }
    return Optional.empty();
  }

  /** "..., gaat de Commissie na", "..., laat de Commissie uitzoeken" */
  private static boolean looks(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    Words words = view.wordTable();
    int last = StagePattern.behind(words, clause) - 1;
    boolean lets = LETS.contains(view.lower(verb)) && (Words.any(view, clause, ASKS) || Words.any(view, clause, ACTIVE));
    return lets || last >= 0 && words.lower(last).equals(APART.get(view.lower(verb)));
  }

  /** Whether something is asked about a thing. */
  static boolean asked(View view, Range thing) {
    return (view.mayHold(ACTIVE) || view.mayHold(PASSIVE) || view.mayHold(ASKS) || view.mayHold(APART.keySet())) && !Words.any(view, view.clauseOf(thing).range(), ASKERS) && asking(view, thing).isPresent();
  }

  /** The verb of thinking that asks about it: "onderzoekt of X kan", "wordt bezien of X kan". */
  private static Optional<Range> asking(View view, Range thing) {
    Words words = view.wordTable();
    Range before = new Range(view.range().start(), thing.start());
    for (Range verb : Stream.of(ACTIVE, ASKS).flatMap(verbs -> Words.in(view, before, verbs).stream()).toList()) {
      if (asked(view, words.startingAt(verb.start()), thing)) {
        return Optional.of(verb);
      }
    }
    for (Range verb : Words.in(view, before, APART.keySet())) {
      int at = words.startingAt(verb.start());
      for (int i = at + 1; i + 1 < Math.min(words.size(), at + NEAR); i++) {
        if (words.lower(i).equals(APART.get(view.lower(verb))) && WHETHER.contains(words.lower(i + 1)) && asked(view, i, thing)) {
          return Optional.of(verb.to(words.range(i))); // "gaat na of"
        }
      }
    }
    for (Range verb : Words.any(view, before, Verbs.PASSIVE) ? Words.in(view, before, PASSIVE) : List.<Range>of()) {
      if (asked(view, words.startingAt(verb.start()), thing)) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** "onderzoekt of X mogelijk is": the verb, "of" soon behind it, the thing, and that it can be. */
  private static boolean asked(View view, int verb, Range thing) {
    Words words = view.wordTable();
    for (int i = verb + 1; i < Math.min(words.size(), verb + NEAR); i++) {
      if (WHETHER.contains(words.lower(i))) {
        return words.range(i).end() < thing.start() && Words.any(view, new Range(words.range(i).end(), view.segmentOf(thing).end()), CAN);
      }
    }
    return false;
  }

  private static Optional<Predicates.Said> said(Range verb) {
    return Optional.of(new Predicates.Said("under-study", verb, Modality.FACT));
  }
}
