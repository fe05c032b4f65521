package nl.kamergraaf.fact;

import java.util.List;
import nl.kamergraaf.text.Range;

/** That the sentences before one speak of where a body is to sit, so that it need not say for what a state offers itself: "Over de zetel is niet beslist. Ook Chili is kandidaat". */
final class HostSearch {

  private HostSearch() {}

  /** The sentence, or one of the two before it in the paragraph, tells of others. */
  static boolean beside(View view) {
    boolean seat = view.story().before(view).filter(told -> told.wordTable().mayHave(HostFrames.WORDS.all("settles"))).isPresent(); // "Over de zetel is niet beslist"
    return seat || rivals(view) || HostOffer.mayStand(view) || view.story().before(view, 2).stream().anyMatch(told -> told.sharesParagraph(view) && !told.hostings().isEmpty());
  }

  /** "Ook Chili is kandidaat": of what, only the sentences before say, which speak of hosting. */
  static boolean goesOn(View view, Range noun) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    boolean thereof = next < words.size() && BodyFocus.WORDS.has("thereof", words.lower(next)); // "dingt naar de zetel ervan"
    int at = words.startingAt(noun.start());
    boolean seat = HostFrames.WORDS.has("seat", view.lower(noun)) && at > 0 && HostFrames.WORDS.has("seat-article", words.lower(at - 1)) && !(next < words.size() && HostFrames.WORDS.has("among", words.lower(next))); // not "naar een zetel in de Raad"
    return thereof || seat || HostCapacity.seatOf(words) && !view.spoken().isEmpty() || HostFrames.behind(view, view.clauseOf(noun)) || HostFrames.NOUNS.contains(view.lower(noun)) || HostFrames.WORDS.has("seats", view.lower(noun)) || Words.any(view, view.range(), HostFrames.NOUNS) || rivals(view) || view.story().before(view, 2).stream().anyMatch(told -> HostOffer.mayStand(told) || told.wordTable().mayHave(HostFrames.WORDS.all("settles")) || asks(told));
  }

  /** "Wij zijn niet de enige gegadigde": a sentence or two before, in the same paragraph, and not for a post. */
  private static boolean rivals(View view) {
    List<View> before = view.story().before(view, 2);
    return before.stream().noneMatch(told -> told.wordTable().mayHave(HostFrames.WORDS.all("posts"))) && before.stream().anyMatch(told -> told.sharesParagraph(view) && (Words.any(told, told.range(), HostFrames.WORDS.all("rivals")) || HostOffer.mayStand(told)));
  }

  /** "Waar het hof komt te staan, is niet beslist" */
  private static boolean asks(View told) {
    Range first = told.clauses().get(0).range();
    return told.wordTable().size() > 0 && HostFrames.WORDS.has("place-asked", told.wordTable().lower(0)) && Words.any(told, first, HostFrames.WORDS.all("comes")) && told.spoken().stream().anyMatch(body -> first.contains(body.range()));
  }
}
