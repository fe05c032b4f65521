package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.text.Range;

/** What a body rests on, what it has jurisdiction over, who hosts it or would, and on which conditions. */
final class BodyDetails {

  /** What is only possible, asked, reported or denied tells nothing of a body. */
  private static final Set<Modality> TOLD =
      EnumSet.of(Modality.FACT, Modality.INTENTION, Modality.FUTURE, Modality.WILLING_UNDER_CONDITIONS);

  private static final List<Family> FAMILIES = List.of(Family.BODY_BASIS, Family.BODY_JURISDICTION, Family.BODY_HOST, Family.BODY_CONDITIONS);

  private BodyDetails() {}

  /** A value of the gold with the body that it is told of. */
  record Expected(String body, BodyField field, String words) {}

  /** A value as read: the words of the letter, or the thing's label. */
  record Found(BodyField field, String words, Optional<Thing> thing, Basis basis) {}

  /** Judges a body of the gold, a body that was read, or both. */
  static void judge(LetterPair letter, Optional<GoldLetter.Body> gold, Optional<Thing> body, Consumer<Judgement> out) {
    List<Expected> expected = new ArrayList<>();
    gold.ifPresent(g -> g.told().forEach(told -> expected.add(new Expected(g.name(), told.field(), told.words()))));
    compare(expected, found(letter, body), value -> letter.places().of(value.body()), out);
  }

  static void compare(List<Expected> expected, List<Found> found, Function<Expected, List<Range>> places, Consumer<Judgement> out) {
    for (Family family : FAMILIES) {
      new ByValues<Expected, Found>(
              family,
              (gold, read) -> gold.field() == read.field() || same(gold, read),
              (gold, read) ->
                  new Differences().equal("field", gold.field(), read.field()).check("words", same(gold, read), gold.words(), read.words()),
              places,
              read -> read.basis().at(),
              BodyDetails::say,
              read -> Optional.of(read.basis()))
          .compare(
              expected.stream().filter(gold -> gold.field().family() == family).toList(),
              found.stream().filter(read -> read.field().family() == family).toList(),
              out);
    }
  }

  private static boolean same(Expected gold, Found read) {
    boolean named = read.thing().map(thing -> Entries.means(gold.words(), thing)).orElse(false);
    return switch (gold.field()) {
      case HOST, CANDIDATE_HOST -> named || Words.same(gold.words(), read.words());
      case CONDITIONS -> Words.alike(gold.words(), read.words());
      case BASIS, JURISDICTION_BASIS, JURISDICTION_OVER -> named || Words.agree(gold.words(), read.words());
    };
  }

  /** Each value once, however often the letter tells it. */
  private static List<Found> found(LetterPair letter, Optional<Thing> body) {
    List<Found> once = new ArrayList<>();
    for (Fact fact : letter.read().facts()) {
      Optional<Found> read = body.filter(thing -> TOLD.contains(fact.basis().modality())).flatMap(thing -> read(letter, fact, thing));
      read.filter(value -> once.stream().noneMatch(other -> repeats(value, other))).ifPresent(once::add);
    }
    return once;
  }

  private static boolean repeats(Found value, Found other) {
    return value.field() == other.field() && Words.same(value.words(), other.words());
  }

  private static Optional<Found> read(LetterPair letter, Fact fact, Thing body) {
    return switch (fact) {
      case Fact.Relates relates when relates.subject().equals(body) ->
          BodyField.of(relates.relation()).map(field -> value(letter, field, relates.value(), relates.basis()));
      case Fact.HostCondition condition when condition.body().equals(body) ->
          Optional.of(value(letter, BodyField.CONDITIONS, new Fact.Value.Words(condition.words()), condition.basis()));
      default -> Optional.empty();
    };
  }

  private static Found value(LetterPair letter, BodyField field, Fact.Value value, Basis basis) {
    return switch (value) {
      case Fact.Value.Of of -> new Found(field, of.thing().label(), Optional.of(of.thing()), basis);
      case Fact.Value.Words words -> new Found(field, letter.words(words.range()), Optional.empty(), basis);
    };
  }

  private static String say(Found read) {
    return read.field().gold() + " " + read.words() + " [" + read.basis().rule() + "]";
  }
}
