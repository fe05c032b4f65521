package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.text.Range;

/** International courts, tribunals, registers and commissions, each once a letter; their status and seat, and what else is told of them. */
final class BodyComparer implements Comparer {

  private static final String NEGATED = "negated";

  private final Terms terms;

  BodyComparer(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    Matching<GoldLetter.Body, Fact.Names> matching =
        new ByValues<GoldLetter.Body, Fact.Names>(
                Family.BODIES,
                (gold, found) -> found.denotes().map(thing -> Entries.means(gold.name(), thing)).orElse(false),
                (gold, found) -> new Differences(),
                gold -> letter.places().of(gold.name()),
                found -> found.basis().at(),
                BodyComparer::say,
                found -> Optional.of(found.basis()))
            .compare(letter.gold().bodies(), bodies(letter), out);
    for (Matching.Pair<GoldLetter.Body, Fact.Names> pair : matching.pairs()) {
      about(letter, Optional.of(pair.gold()), pair.found().denotes(), out);
    }
    matching.missed().forEach(missed -> about(letter, Optional.of(missed), Optional.empty(), out));
    matching.extra().forEach(extra -> about(letter, Optional.empty(), extra.denotes(), out));
  }

  private static List<Fact.Names> bodies(LetterPair letter) {
    List<Fact.Names> once = new ArrayList<>();
    for (Fact.Names names : letter.facts(Fact.Names.class)) {
      boolean body = names.denotes().map(thing -> thing.kind().isAccountabilityBody()).orElse(false);
      if (body && once.stream().noneMatch(other -> other.denotes().equals(names.denotes()))) {
        once.add(names);
      }
    }
    return once;
  }

  private void about(LetterPair letter, Optional<GoldLetter.Body> gold, Optional<Thing> body, Consumer<Judgement> out) {
    String name = gold.map(GoldLetter.Body::name).or(() -> body.map(Thing::label)).orElse("");
    Optional<Range> place = gold.flatMap(g -> letter.places().of(g.name()).stream().findFirst());

    boolean absent = gold.map(g -> g.modality().equals(NEGATED)).orElse(false);
    List<Fact.HasStatus> statuses = statuses(letter, body, absent);
    Optional<Fact.HasStatus> right = statuses.stream().filter(fact -> gold.map(g -> same(g, fact)).orElse(false)).findFirst();
    Optional<Fact.HasStatus> shown = right.or(() -> statuses.stream().findFirst());
    new Stated(Family.BODY_STATUS, name, "", shown.map(Fact.HasStatus::basis), out).judge(
        gold.flatMap(GoldLetter.Body::status), shown.map(BodyComparer::say), right.isPresent(), shown.map(f -> f.basis().at()).or(() -> place));
    statuses.stream()
        .filter(fact -> !fact.equals(shown.get()))
        .forEach(fact -> new Stated(Family.BODY_STATUS, name, "", Optional.of(fact.basis()), out).judge(Optional.empty(), Optional.of(say(fact)), false, Optional.of(fact.basis().at())));

    Optional<Fact.Relates> seat = seat(letter, body);
    Optional<String> words = seat.map(fact -> label(letter, fact.value()));
    Optional<String> expected = gold.flatMap(GoldLetter.Body::seat);
    boolean sameSeat = words.isPresent() && expected.map(e -> Words.within(e, words.get())).orElse(false);
    new Stated(Family.BODY_SEAT, name, seat.map(f -> f.basis().rule()).orElse(""), seat.map(Fact.Relates::basis), out).judge(expected, words, sameSeat, seat.map(f -> f.basis().at()).or(() -> place));

    BodyDetails.judge(letter, gold, body, out);
  }

  /** A body that the letter says is not there is denied, or said to be rejected. */
  private boolean same(GoldLetter.Body gold, Fact.HasStatus found) {
    boolean denied = found.basis().modality() == Modality.NEGATED;
    boolean status = gold.status().map(s -> terms.same(denied ? "body-status-denied" : "body-status", s, found.status())).orElse(false);
    return status;
  }

  /** What is denied of a body that exists ("is nog niet opgericht") asserts nothing, and is left out. */
  private static List<Fact.HasStatus> statuses(LetterPair letter, Optional<Thing> body, boolean absent) {
    List<Fact.HasStatus> once = new ArrayList<>();
    for (Fact.HasStatus fact : letter.facts(Fact.HasStatus.class)) {
      Modality modality = fact.basis().modality();
      boolean said = modality == Modality.FACT || (absent && modality == Modality.NEGATED);
      if (said && body.map(fact.thing()::equals).orElse(false) && once.stream().noneMatch(other -> other.status().equals(fact.status()))) {
        once.add(fact);
      }
    }
    return once;
  }

  private static Optional<Fact.Relates> seat(LetterPair letter, Optional<Thing> body) {
    return letter.facts(Fact.Relates.class).stream()
        .filter(fact -> fact.relation() == Fact.Relation.SEAT && (fact.basis().modality() == Modality.FACT || fact.basis().modality() == Modality.FUTURE))
        .filter(fact -> body.map(fact.subject()::equals).orElse(false))
        .min(Comparator.comparing(fact -> fact.basis().modality())); // "zal in X zetelen", where nothing is told to be so yet
  }

  private static String label(LetterPair letter, Fact.Value value) {
    return switch (value) {
      case Fact.Value.Of of -> of.thing().label();
      case Fact.Value.Words words -> letter.words(words.range());
    };
  }

  private static String say(Fact.Names fact) {
    return fact.denotes().map(thing -> thing.kind() + " " + thing.label()).orElse("") + " [" + fact.basis().rule() + ", "
        + fact.mention().rule() + "]";
  }

  private static String say(Fact.HasStatus fact) {
    return fact.status() + " " + fact.basis().modality().concept() + " [" + fact.basis().rule() + "]";
  }
}
