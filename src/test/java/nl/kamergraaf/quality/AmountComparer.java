package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.text.Range;

/** Sums of money by value, currency and hedge; and of each sum found its stage, purpose, whole and moment. */
final class AmountComparer implements Comparer {

  private final Terms terms;
  private final Values values;

  AmountComparer(Terms terms) {
    this.terms = terms;
    this.values = new Values(terms);
  }

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    Matching<GoldLetter.Amount, Fact.Amount> matching =
        ByValues.<GoldLetter.Amount, Fact.Amount>at(
                letter, Family.AMOUNTS, GoldLetter.Amount::text, amount -> amount.money().range(), AmountComparer::say, Fact.Amount::basis, this::differences)
            .compare(letter.gold().amounts(), letter.facts(Fact.Amount.class), out);
    for (Matching.Pair<GoldLetter.Amount, Fact.Amount> pair : matching.pairs()) {
      about(letter, pair.gold(), pair.found(), out);
    }
    for (GoldLetter.Amount missed : matching.missed()) {
      lost(missed, letter.places().of(missed.text()).stream().findFirst(), out);
    }
  }

  private Differences differences(GoldLetter.Amount gold, Fact.Amount found) {
    return values
        .differences(gold.bounds(), gold.qualifier(), found.money().number())
        .equal("currency", gold.currency(), found.money().currency());
  }

  private void about(LetterPair letter, GoldLetter.Amount gold, Fact.Amount found, Consumer<Judgement> out) {
    Optional<Range> at = Optional.of(found.money().range());
    Function<Family, Stated> stated = family -> new Stated(family, gold.text(), found.basis().rule(), Optional.of(found.basis()), out);
    Optional<String> stage = found.flowType().filter(flow -> !terms.list("flows-without-stage").contains(flow));
    boolean sameStage = stage.isPresent() && gold.status().map(s -> terms.same("amount-status", s, stage.get())).orElse(false);
    stated.apply(Family.AMOUNT_STATUS).judge(gold.status(), stage, sameStage, at);

    Optional<String> purpose = found.flow().purpose().map(letter::words);
    boolean samePurpose =
        gold.purpose().map(p -> purposes(found, purpose).stream().anyMatch(words -> Words.alike(p, words) || Words.within(p, words))).orElse(false);
    Optional<String> shown = samePurpose && purpose.isEmpty() ? gold.purpose() : purpose;
    stated.apply(Family.AMOUNT_PURPOSE).judge(gold.purpose(), shown, samePurpose, at);

    Optional<String> whole = found.includedIn().map(letter::words);
    boolean sameWhole = found.includedIn().isPresent() && gold.partOf().map(w -> letter.touches(w, found.includedIn().get())).orElse(false);
    stated.apply(Family.AMOUNT_WHOLE).judge(gold.partOf(), whole, sameWhole, at);

    MeasureComparer.compare(letter, gold.text(), gold.measure(), found.measure(), found.money().range(), found.basis(), out);

    Optional<String> asOf = found.time().asOf().flatMap(when -> when.end().or(when::start)).map(Object::toString);
    Optional<String> moment = gold.asOf().map(Object::toString);
    stated.apply(Family.AMOUNT_AS_OF).judge(moment, asOf, moment.equals(asOf), at);
  }

  /** The words after the sum; a channel or receiver says what it is for as well. */
  private static List<String> purposes(Fact.Amount found, Optional<String> words) {
    List<String> purposes = new ArrayList<>();
    words.ifPresent(purposes::add);
    found.flow().recipient().map(Thing::label).ifPresent(purposes::add);
    found.flow().channels().stream().map(Thing::label).forEach(purposes::add);
    return purposes;
  }

  private static void lost(GoldLetter.Amount gold, Optional<Range> at, Consumer<Judgement> out) {
    Optional<String> none = Optional.empty();
    new Stated(Family.AMOUNT_STATUS, gold.text(), "", Optional.empty(), out).judge(gold.status(), none, false, at);
    new Stated(Family.AMOUNT_PURPOSE, gold.text(), "", Optional.empty(), out).judge(gold.purpose(), none, false, at);
    new Stated(Family.AMOUNT_WHOLE, gold.text(), "", Optional.empty(), out).judge(gold.partOf(), none, false, at);
    new Stated(Family.AMOUNT_AS_OF, gold.text(), "", Optional.empty(), out).judge(gold.asOf().map(Object::toString), none, false, at);
  }

  private static String say(Fact.Amount amount) {
    return Values.say(amount.money().number()) + " " + amount.money().currency() + " " + amount.flowType().orElse("no stage") + " ["
        + amount.basis().rule() + ", " + amount.money().rule() + "]";
  }
}
