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
    int comma = Bodies.bracketed(view, body);
    int first = words.startingAt(comma);
    if (!view.text().text().startsWith(", ", comma) || first >= words.size() || !opens(words, first)) {
      return Optional.empty();
    }
    int next = view.next(",", words.range(first).start());
    Range clause = new Range(words.range(first).start(), next < 0 ? view.range().end() : next);
    boolean organ = Words.any(view, clause, Refusals.WORDS.all("organ")); // what others decided may not be there yet
    return Words.in(view, clause, DECIDED).stream().filter(verb -> organ).findFirst().map(verb -> new Predicates.Said("established", verb, view.modality(verb)));
  }

  private static boolean opens(Words words, int first) {
    int noun = first + 1 < words.size() && ARTICLES.contains(words.lower(first + 1)) ? first + 2 : first + 1;
    boolean whose = noun + 1 < words.size() && words.lower(first).equals(TO) && words.lower(noun + 1).equals(WHOSE);
    return words.lower(first).equals(WHERETO) || whose && BodyPlaces.kind(words.lower(noun)).filter(FOUNDING::equals).isPresent();
  }
}
