package nl.kamergraaf.fact;

import java.util.List;
import nl.kamergraaf.text.Range;

/** "In de motie-X wordt de regering verzocht …", "Uw Kamer heeft mij met de motie-X gevraagd …": all that a sentence says is that something is asked. */
final class AskingVerbs {

  private AskingVerbs() {}

  /**
   * Every verb of a sentence outside the names of motions and their contents belongs to what is asked.
   *
   * @param contents what the motions ask for
   */
  static boolean only(View view, List<MotionPlace> cited, List<Range> contents) {
    boolean participle = Words.in(view, view.range(), MotionWords.ASKED).stream().anyMatch(word -> contents.stream().noneMatch(content -> content.contains(word) && content.start() < word.start()));
    return !contents.isEmpty() && Words.in(view, view.range(), Verbs.finite()).stream()
        .filter(word -> cited.stream().noneMatch(place -> place.range().contains(word)) && contents.stream().noneMatch(content -> content.contains(word)))
        .allMatch(word -> Verbs.asks(view.lower(word)) || participle && (Verbs.BECOMES.contains(view.lower(word)) || Verbs.HAVE.contains(view.lower(word)) || Verbs.PERFECT.contains(view.lower(word))));
  }
}
