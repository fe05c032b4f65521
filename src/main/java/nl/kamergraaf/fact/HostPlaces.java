package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.mention.When;

/** For which body a clause offers or gives a building: "heeft voor het hof een paleis over", "stelt er een verdieping voor open", "Kenia houdt een kazerne vrij". */
final class HostPlaces {

  private static final String FOR = "for";
  /** "wil er plaats voor inruimen": one word with "voor". */
  private static final Set<String> THERE = Set.of("er");

  private HostPlaces() {}

  /** The one that the clause names, or takes up by a pronoun; the one that the text is about, where the clause tells nobody else for whom. */
  static Optional<Thing> body(View view, Clause clause, boolean offers) {
    List<Bodies.Found> named = view.spoken().stream().filter(body -> clause.range().contains(body.range())).toList();
    if (!named.isEmpty()) {
      boolean receives = named.stream().map(body -> Governor.of(view, body.range().start())).anyMatch(governor -> !governor.isPreposition() || HostFrames.WORDS.has(FOR, governor.word()));
      return receives ? Bodies.only(named) : Optional.empty();
    }
    boolean meant = offers || Words.any(view, clause.range(), HostFrames.WORDS.all("receives")); // not "verschaft de Visserijraad kantoorruimte"
    return !meant || others(view, clause) ? Optional.empty() : topic(view);
  }

  /** "stelt een kazerne beschikbaar voor vluchtelingen" */
  private static boolean others(View view, Clause clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.range().start());
    int last = StagePattern.behind(words, ListedParts.trimmed(view, clause.range()));
    boolean gives = words.any(first, last, HostFrames.WORDS.all("offering"));
    return IntStream.range(first, last - 1).filter(i -> HostFrames.WORDS.has(FOR, words.lower(i)) && !words.breaks(i) && (gives || !HostFrames.WORDS.has("for-offered", words.lower(i))))
        .filter(i -> !words.any(first, i, THERE))
        .anyMatch(i -> !HostFrames.WORDS.has("place-verbs", words.lower(i + 1)) && !HostCapacity.WORDS.has("points-at", words.lower(i + 1)) && view.mentions(When.class).stream().noneMatch(when -> when.range().contains(words.range(i + 1))));
  }

  private static Optional<Thing> topic(View view) {
    return view.story().focus().sought(view).filter(topic -> view.sentence().number() - topic.sentence() <= Hosting.LOOK_BACK && topic.paragraph() == view.sentence().paragraph().number()).flatMap(BodyFocus.Topic::body);
  }
}
