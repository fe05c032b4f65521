package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What a relative clause behind a body says of the decision to found it: ", waartoe de Mensenrechtenraad besloot", ", tot de instelling waarvan de Raad heeft besloten". */
final class FoundingDecision {

  private static final Set<String> DECIDED = Set.of("besloot", "besloten");
  private static final String WHERETO = "waartoe";
  private static final String WHOSE = "waarvan";
  private static final String TO = "tot";
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final String FOUNDING = "founding";

  private FoundingDecision() {}

  static Optional<Predicates.Said> of(View view, Range body) {
    Words words = view.wordTable();
    int first = behind(view, body);
    if (first < 0 || !words.lower(first).equals(WHERETO) && noun(words, first).filter(noun -> BodyPlaces.kind(words.lower(noun)).filter(FOUNDING::equals).isPresent()).isEmpty()) {
      return Optional.empty();
    }
    int next = view.next(",", words.range(first).start());
    Range clause = new Range(words.range(first).start(), next < 0 ? view.range().end() : next);
    boolean organ = Words.any(view, clause, Refusals.WORDS.all("organ")); // what others decided may not be there yet
    return Words.in(view, clause, DECIDED).stream().filter(verb -> organ).findFirst().map(verb -> new Predicates.Said("established", verb, view.modality(verb)));
  }

  /** What is told of a body is no more than that it was decided on: "waartoe de Mensenrechtenraad heeft besloten". */
  static boolean only(View view, Predicates.Said said) {
    return DECIDED.contains(view.lower(said.cue()));
  }

  /** The noun of ", tot de instelling waarvan", right behind a body; nothing where no such words stand there. */
  static Optional<Integer> noun(View view, Range body) {
    int first = behind(view, body);
    return first < 0 ? Optional.empty() : noun(view.wordTable(), first);
  }

  /** The first word behind a body and a comma; -1 where there is none. */
  private static int behind(View view, Range body) {
    int comma = Bodies.bracketed(view, body);
    int first = view.wordTable().startingAt(comma);
    return view.text().text().startsWith(", ", comma) && first < view.wordTable().size() ? first : -1;
  }

  private static Optional<Integer> noun(Words words, int first) {
    int noun = first + 1 < words.size() && ARTICLES.contains(words.lower(first + 1)) ? first + 2 : first + 1;
    boolean whose = noun + 1 < words.size() && words.lower(first).equals(TO) && words.lower(noun + 1).equals(WHOSE);
    return whose ? Optional.of(noun) : Optional.empty();
  }
}
