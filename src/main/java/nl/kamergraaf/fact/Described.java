package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** A participle before a noun that says how far the thing is, whatever the noun hangs from: "met het op 3 mei aangenomen twintigste pakket", "de door Estland voorgestelde maatregel". */
final class Described {

  /** Participles that tell another stage before a noun than as a verb; the others are those of {@link DeedWords}. */
  private static final Map<String, Set<String>> PARTICIPLES = SanctionWords.prefixed("described-");
  private static final Set<String> WHEN = SanctionWords.all("when-described");
  private static final Set<String> NOT = SanctionWords.all("undescribed");
  private static final Set<String> ALL = Stream.concat(PARTICIPLES.values().stream().flatMap(Set::stream), DeedWords.describing().stream()).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> DEFINITE = Set.of("de", "het", "deze", "dit", "dat", "die");
  private static final Set<String> AS = Set.of("zoals");
  private static final Set<String> BY = Set.of("door");
  /** What they propose nobody entitled has proposed. */
  private static final Set<String> ASKERS = Set.of("kamer", "lid", "leden", "motie", "moties", "fractie", "fracties");
  private static final String MARKS = ",;:()";
  private static final String INDEFINITE = "een";
  private static final String PROPOSED = "proposed";
  /** Adjectives between the participle and the noun, and words between the article and the participle. */
  private static final int ADJECTIVES = 3;
  private static final int INSIDE = 12;

  private Described() {}

  /** The stage of a noun, or of what opens with its adjectives; nothing where no article belongs to it. */
  static Optional<Predicates.Said> of(View view, Range noun) {
    if (!view.mayHold(ALL)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int last = words.startingAt(noun.start()) - 1;
    for (int i = last; i > 0 && i > last - ADJECTIVES - 1; i--) {
      String word = words.lower(i);
      if (marked(view, words, i)) {
        return Optional.empty();
      }
      if (ALL.contains(word)) {
        Range participle = words.range(i);
        return article(view, words, i) ? stage(word).map(stage -> new Predicates.Said(stage, participle, view.whole())) : Optional.empty();
      }
      if (!word.endsWith("e") && Ordinals.of(word).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The same where it says who did it or on what past day, so that nothing else need be said of it: "het door de Raad op 3 mei ingestelde verbod raakt ook Nederland". */
  static Optional<Predicates.Said> told(View view, Range noun) {
    return of(view, noun).filter(said -> said.stage().equals(PROPOSED) || acted(view, said.cue()));
  }

  private static boolean acted(View view, Range participle) {
    Words words = view.wordTable();
    int last = words.startingAt(participle.start());
    int first = last - 1;
    while (first > 0 && first > last - INSIDE && !DEFINITE.contains(words.lower(first)) && !words.lower(first).equals(INDEFINITE)) {
      first--;
    }
    Range phrase = words.range(first).to(participle);
    LocalDate issued = view.text().letter().header().identity().issued();
    boolean past = view.mentions(When.class, phrase).stream().anyMatch(when -> when.bound() == When.Bound.WITHIN && when.end().filter(issued::isAfter).isPresent());
    return (past || words.any(Math.max(0, last - INSIDE), last, BY)) && !Words.any(view, view.clauseOf(participle).range(), ASKERS);
  }

  /** "een verbod op X, zoals door Estland voorgesteld": a clause of that kind right behind the one of the thing. */
  static Optional<Predicates.Said> behind(View view, Range thing) {
    int next = view.clauses().indexOf(view.clauseOf(thing)) + 1;
    if (!view.mayHold(AS) || next >= view.clauses().size() || view.whole() != Modality.FACT) {
      return Optional.empty();
    }
    Range clause = view.clauses().get(next).range();
    boolean by = Words.any(view, clause, BY) && !Words.any(view, clause, Verbs.finite()); // not "zoals Canada heeft ingevoerd"
    boolean as = by && AS.contains(view.wordTable().opening(clause.start())) && !Words.any(view, clause, NOT) && !Words.any(view, clause, ASKERS);
    return Words.in(view, clause, ALL).stream()
        .filter(word -> as && view.modality(word) == Modality.FACT)
        .findFirst()
        .flatMap(word -> stage(view.lower(word)).map(stage -> new Predicates.Said(stage, word, Modality.FACT)));
  }

  /** An article right before the participle, or before the phrase that goes with it; "een" only with such a phrase. */
  private static boolean article(View view, Words words, int participle) {
    int next = participle;
    int far = 0;
    for (int i = words.before(participle); i >= 0 && far++ < INSIDE && (next - i > 1 || !marked(view, words, i)) && !Verbs.finite(words.lower(i)) && !NOT.contains(words.lower(i)); i = words.before(next)) {
      boolean phrase = Governor.preposition(words.lower(next)) || WHEN.contains(words.lower(next));
      next = i;
      boolean definite = DEFINITE.contains(words.lower(i)) && (phrase || i == participle - 1);
      if (definite || phrase && words.lower(i).equals(INDEFINITE)) {
        return true;
      }
    }
    return false;
  }

  /** A mark behind the word, but for the point of "jl.". */
  private static boolean marked(View view, Words words, int i) {
    return MARKS.indexOf(view.text().text().charAt(words.range(i).end())) >= 0;
  }

  private static Optional<String> stage(String word) {
    return PARTICIPLES.entrySet().stream().filter(kind -> kind.getValue().contains(word)).map(Map.Entry::getKey).findFirst().or(() -> DeedWords.describing(word));
  }
}
