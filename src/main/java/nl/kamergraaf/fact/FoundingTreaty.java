package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * The treaty of the body of the sentence before, where it opens a sentence: "Het oprichtingsverdrag is ondertekend", "Het verdrag tot oprichting ervan".
 *
 * @param noun the treaty
 * @param founds it says of itself that it founds the body
 */
record FoundingTreaty(Thing body, Range noun, boolean founds) {

  private static final Set<String> OPENING = Set.of("het", "de", "dit", "dat", "zijn", "haar");
  private static final Set<String> ACTS = Set.of("oprichting", "instelling", "totstandkoming");
  private static final String A = "een";
  private static final String FOUNDING = "oprichtings";

  static Optional<FoundingTreaty> of(View view) {
    Words words = view.wordTable();
    if (words.size() > 2 && BodyTaken.HERETO.contains(words.lower(0))) {
      return hereto(view);
    }
    if (words.size() < 2 || !OPENING.contains(words.lower(0)) || !Founding.TREATIES.contains(words.lower(1))) {
      return Optional.empty();
    }
    Range noun = words.range(1);
    boolean thereof = words.size() > 4 && words.lower(2).equals("tot") && ACTS.contains(words.lower(3)) && PointedWholes.OF_IT.contains(words.lower(4));
    Optional<Thing> body = Bodies.before(view).or(() -> thereof ? last(view) : again(view));
    return body.map(thing -> new FoundingTreaty(thing, noun, thereof || words.lower(1).startsWith(FOUNDING)));
  }

  /** "Het register gaat op in de commissie. Het verdrag waarmee deze wordt ingesteld": the body named last, of which the other nouns of bodies have another gender. */
  static Optional<Thing> again(View view) {
    Words words = view.wordTable();
    boolean founded = view.clauses().size() > 1 && BodyPlaces.founded(view, 1).isPresent();
    int pronoun = founded ? words.startingAt(view.clauses().get(1).range().start()) + 1 : words.size();
    List<Bodies.Found> named = pronoun < words.size() && BodyFocus.WORDS.has("common-subject", words.lower(pronoun)) ? view.story().before(view).map(View::bodies).orElse(List.of()) : List.of();
    boolean last = !named.isEmpty() && named.stream().filter(body -> BodyFocus.gender(view.story().before(view).get(), body) == BodyFocus.Gender.COMMON).map(Bodies.Found::thing).distinct().toList().equals(List.of(named.getLast().thing()));
    return last ? Optional.of(named.getLast().thing()) : Optional.empty();
  }

  /** "Daartoe is een oprichtingsverdrag getekend" */
  private static Optional<FoundingTreaty> hereto(View view) {
    Words words = view.wordTable();
    for (int i = 2; i < words.size(); i++) {
      if (words.lower(i).startsWith(FOUNDING) && words.lower(i - 1).equals(A) && Instruments.head(words.lower(i)) && FoundingRelatives.made(view, i)) {
        Range noun = words.range(i);
        return BodyReference.alone(view).map(body -> new FoundingTreaty(body, noun, true));
      }
    }
    return Optional.empty();
  }

  /** "Het register wordt opgevolgd door de commissie. Het verdrag tot oprichting daarvan": of the one that was named last. */
  private static Optional<Thing> last(View view) {
    List<Thing> named = view.story().before(view, 1).stream().flatMap(earlier -> earlier.bodies().stream()).map(Bodies.Found::thing).toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(named.get(named.size() - 1));
  }
}
