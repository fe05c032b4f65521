package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** For which body a clause offers or gives a building: "heeft voor het hof een paleis over", "stelt er een verdieping voor open", "Kenia houdt een kazerne vrij". */
final class HostPlaces {

  private static final String FOR = "for";
  private static final String TO = "om";
  /** "wil er plaats voor inruimen": one word with "voor". */
  private static final Set<String> THERE = Set.of("er");
  private static final Set<String> PLACES = HostFrames.group("@place");
  /** Words in which what a building is set apart for is told. */
  private static final int NEAR = 4;
  private static final Set<String> ADVERBS = HostFrames.WORDS.all("behind-it");

  private HostPlaces() {}

  /** The one that the clause names, or takes up by a pronoun; the one that the text is about, where the clause tells nobody else for whom. */
  static Optional<Thing> body(View view, Clause clause, boolean offers) {
    List<Bodies.Found> named = view.spoken().stream().filter(body -> clause.range().contains(body.range())).toList();
    if (!named.isEmpty()) {
      boolean receives = named.stream().map(body -> Governor.of(view, body.range().start())).anyMatch(governor -> !governor.isPreposition() || HostFrames.WORDS.has(FOR, governor.word()));
      return receives ? Bodies.only(named) : Optional.empty();
    }
    boolean meant = offers || Words.any(view, clause.range(), HostFrames.WORDS.all("receives")); // not "verschaft de Visserijraad kantoorruimte"
    return !meant || others(view, clause) || receiver(view, clause) || ofAnother(view, clause) || served(view, clause) ? Optional.empty() : topic(view, Words.any(view, clause.range(), PLACES));
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

  /** "biedt de vissers een gebouw aan": a noun behind the verb that is no building and does not act. */
  private static boolean receiver(View view, Clause clause) {
    Words words = view.wordTable();
    int last = StagePattern.behind(words, ListedParts.trimmed(view, clause.range()));
    int verb = Words.in(view, clause.range(), HostFrames.WORDS.all("offering")).stream().findFirst().map(word -> words.startingAt(word.start())).orElse(last);
    for (int i = verb + 1; i + 1 < last; i++) {
      int noun = i + 1;
      while (noun + 1 < last && words.lower(noun).endsWith("e")) {
        noun++;
      }
      Range told = words.range(i + 1).to(words.range(noun));
      boolean article = SetConditions.ARTICLES.contains(words.lower(i)) && !words.lower(i).equals("een") && !THERE.contains(words.lower(i)) && !Governor.preposition(words.lower(i - 1)) && !Verbs.finite(words.lower(i + 1));
      if (article && !PLACES.contains(words.lower(noun)) && view.mentions(Name.class, told).isEmpty() && view.mentions(OfficeName.class, told).isEmpty() && !HostCapacity.WORDS.has("offer", words.lower(noun))) {
        return !words.lower(i).equals("het") || noun > i + 1 || !ADVERBS.contains(words.lower(noun));
      }
    }
    return false;
  }

  /** "een bod op de haven", "een aanbod om tanks te leveren", "een aanbod over makreel", "Bij de visserijgesprekken deed het een bod" */
  private static boolean ofAnother(View view, Clause clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.range().start());
    boolean offer = !Words.any(view, clause.range(), PLACES);
    boolean there = offer && HostFrames.WORDS.has("occasion", words.lower(first)) && view.mentions(When.class, clause.range()).stream().noneMatch(when -> when.range().contains(words.range(first + 1)));
    return there || Words.in(view, clause.range(), HostFrames.WORDS.all("offer")).stream().map(word -> words.startingAt(word.end())).anyMatch(next -> next + 1 < words.size() && (words.lower(next).equals("op") && SetConditions.ARTICLES.contains(words.lower(next + 1)) || words.lower(next).equals(TO) && !words.any(next, words.size(), PLACES) || HostFrames.WORDS.has("on-subject", words.lower(next))));
  }

  /** "stelt een theater beschikbaar om te vieren", "reserveert een hotel waar zij slapen": what a building is for is told behind it; behind verbs of setting it apart in other words, too. */
  private static boolean served(View view, Clause clause) {
    Words words = view.wordTable();
    boolean apart = Words.any(view, clause.range(), HostFrames.WORDS.all("sets-apart"));
    int place = Words.in(view, clause.range(), PLACES).stream().findFirst().map(word -> words.startingAt(word.end())).orElse(words.size());
    return IntStream.range(place, words.size() - 1).anyMatch(i -> (words.lower(i).equals(TO) || apart && HostFrames.WORDS.has("to-serve", words.lower(i))) && !words.any(i + 1, Math.min(words.size(), i + 1 + NEAR), HostFrames.WORDS.all("as-seat")));
  }

  /** "heeft een museum over de oorlog", "stelt voor het museum te sluiten": what would belong to the verb is a preposition, or leads to something else. */
  static boolean loose(View view, List<Range> cue, Range within) {
    Words words = view.wordTable();
    if (cue.stream().noneMatch(word -> HostFrames.WORDS.has("particle", view.lower(word)))) {
      return false;
    }
    int first = words.startingAt(within.start());
    int last = StagePattern.behind(words, ListedParts.trimmed(view, within));
    return IntStream.range(first, last).noneMatch(i -> HostFrames.WORDS.has("particle", words.lower(i)) && words.any(first, i, PLACES) && (i + 1 == last || closes(view, i)));
  }

  private static boolean closes(View view, int particle) {
    Words words = view.wordTable();
    String next = words.lower(particle + 1);
    return words.breaks(particle) || Governor.preposition(next) || Verbs.finite(next) || HostFrames.WORDS.has("behind-particle", next) || view.mentions(When.class).stream().anyMatch(when -> when.range().contains(words.range(particle + 1)));
  }

  /** The body that the paragraph is about; where no building but only an offer is told of, by the sentence just before, or by others that offer. */
  private static Optional<Thing> topic(View view, boolean place) {
    int back = place || HostSearch.beside(view) ? Hosting.LOOK_BACK : 1;
    return view.story().focus().sought(view).filter(topic -> view.sentence().number() - topic.sentence() <= back && topic.paragraph() == view.sentence().paragraph().number()).flatMap(BodyFocus.Topic::body);
  }
}
