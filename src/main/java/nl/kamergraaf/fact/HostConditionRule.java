package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Range;

/** Conditions that a state sets for hosting a body: the items of a list that "gastlandvoorwaarden" announces. */
final class HostConditionRule implements Rule {

  private static final String ANNOUNCES = "gastlandvoorwaarden";

  @Override
  public String name() {
    return "body/host-condition";
  }

  @Override
  public String reads() {
    return "De punten van een lijst gastlandvoorwaarden, in de tekst of in een noot: \"De gastlandvoorwaarden zijn: 1. ...; 2. ...\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    Optional<Integer> ordinal = listOrdinal(view);
    if (ordinal.isEmpty() || !announced(view)) {
      return;
    }
    body(view).ifPresent(
        body -> out.accept(
            new Fact.HostCondition(
                view.basis(this, view.range(), Modality.FACT, 0.9), body, ordinal.get(), withoutNumber(view))));
  }

  private static Optional<Integer> listOrdinal(View view) {
    String words = view.words(view.range());
    int end = 0;
    while (end < words.length() && end < 2 && Character.isDigit(words.charAt(end))) {
      end++;
    }
    boolean numbered = end > 0 && end + 1 < words.length() && (words.charAt(end) == '.' || words.charAt(end) == ')');
    return numbered ? Optional.of(Integer.valueOf(words.substring(0, end))) : Optional.empty();
  }

  private static Range withoutNumber(View view) {
    String words = view.words(view.range());
    int start = words.indexOf(words.indexOf('.') >= 0 && words.indexOf('.') < 3 ? '.' : ')') + 1;
    int end = words.length();
    while (start < end && words.charAt(start) == ' ') {
      start++;
    }
    while (end > start && ".;,".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Range(view.range().start() + start, view.range().start() + end);
  }

  /** The sentence that opens the list: up to ten sentences back, in the same note or section. */
  private static boolean announced(View view) {
    List<View> views = view.story().views();
    for (int i = view.sentence().number() - 1; i >= 0 && i >= view.sentence().number() - 10; i--) {
      View earlier = views.get(i);
      if (!earlier.sentence().paragraph().note().equals(view.sentence().paragraph().note())) {
        return false;
      }
      if (earlier.lower().contains(ANNOUNCES)) {
        return true;
      }
    }
    return false;
  }

  /** The body of the sentence that the note stands at, else the one named last before the list. */
  private static Optional<Thing> body(View view) {
    if (view.sentence().paragraph().kind() == Block.Kind.NOTE && view.sentence().paragraph().note().isPresent()) {
      return view.story().note(view.sentence().paragraph().note().getAsInt())
          .flatMap(Footnote::anchor)
          .map(anchor -> view.story().views().get(anchor.number()))
          .flatMap(HostConditionRule::only);
    }
    return view.story().before(view, 10).stream().map(HostConditionRule::only).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Thing> only(View view) {
    List<Thing> things = view.bodies().stream().map(Bodies.Found::thing).distinct().toList();
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }
}
