package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What an estimate is of, and what else stands to a sum as its subject or object only because of the verb: what is bought for it, or helped with it. */
final class SumEstimate {


  private static final Set<String> SOLD = Set.of("gegund", "verkocht", "aanbesteed", "gekocht", "aangekocht", "besteld", "uitbesteed", "overgenomen");

  private final View view;
  private final Row row;
  private final Sum sum;
  private final SumSubject subject;

  SumEstimate(View view, Sum sum, SumSubject subject) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
    this.subject = subject;
  }

  /** The subject that only is a word for money: "De opbrengsten bedragen 3 miljoen", "De kosten worden geraamd op 3 miljoen". */
  Optional<Range> plain() {
    int verb = subject.verb(sum.clause());
    boolean estimated = SumAside.estimated(sum) || verb >= 0 && verb < sum.at() && SumVerbs.estimates(row.at(verb).lower());
    Optional<Range> reckoned = behindVerbAsItIs().filter(range -> SumHead.tells(view.lower(range), estimated));
    if (reckoned.isPresent()) {
      return reckoned;
    }
    return subject.whole().or(this::pointed).or(this::behindVerbAsItIs).filter(range -> SumHead.tells(view.lower(range), estimated));
  }

  /** "Die korting bedroeg 3 miljoen", "raamt deze schade op 3 miljoen". */
  private Optional<Range> pointed() {
    int verb = subject.verb(sum.clause());
    int noun = row.at(sum.clause()).in(PhraseWords.THESE) ? sum.clause() + 1 : verb >= 0 && row.at(verb + 1).in(PhraseWords.THESE) ? verb + 2 : -1;
    boolean alone = noun > 0 && noun < sum.at() && row.at(noun).word() && (noun + 1 == verb || SumVerbs.estimates(row.at(Math.max(verb, 0)).lower()));
    return alone ? Optional.of(row.at(noun).range()) : Optional.empty();
  }

  /** What an estimate is of: "schat de schade aan woningen op 3 miljoen"; who is helped: "subsidieert de bond met 3 miljoen". */
  Optional<Range> behindVerb() {
    int verb = subject.verb(sum.clause());
    if (verb < 0 || verb >= sum.at() - 2) {
      return Optional.empty();
    }
    String word = row.at(verb).lower();
    boolean estimates = SumVerbs.estimates(word) && row.at(sum.at() - 1).is("op");
    if (estimates && verb > sum.clause() && row.at(sum.clause() + (row.at(sum.clause()).in(SumNouns.ARTICLES) ? 1 : 0)).lower().endsWith("kosten")) {
      return Phrases.at(view, row, sum.clause(), verb).filter(range -> row.from(range.end()) == verb).flatMap(range -> MoneyWords.stripped(view, row, range)); // "De kosten van X ramen deskundigen op 3 miljoen"
    }
    boolean helps = SumVerbs.helps(word) && row.at(sum.at() - 1).is("met");
    return estimates || helps ? Phrases.at(view, row, verb + 1, sum.at() - 1).filter(range -> !row.at(row.from(range.start())).in(SumSubject.AGENTS)) : Optional.empty();
  }

  /** "Ik raam de kosten op 3 miljoen". */
  private Optional<Range> behindVerbAsItIs() {
    int verb = subject.verb(sum.clause());
    return verb >= 0 && verb < sum.at() - 2 && SumVerbs.estimates(row.at(verb).lower()) && row.at(sum.at() - 1).is("op") ? Phrases.at(view, row, verb + 1, sum.at() - 1).or(() -> costs(verb)) : Optional.empty();
  }

  /** "ramen hun extra kosten op 3 miljoen": "kosten" is no verb there. */
  private Optional<Range> costs(int verb) {
    int noun = sum.at() - 2;
    int first = row.at(verb + 1).in(SumNouns.ARTICLES) ? verb + 2 : verb + 1;
    return row.at(noun).is("kosten") && first <= noun && first >= noun - 1 ? Optional.of(row.range(first, noun + 1)) : Optional.empty();
  }

  /** The subject of an estimate, unless it only is a word for money: "De huisvestingskosten worden voor Nederland geraamd op 3 miljoen". */
  Optional<Range> estimated() {
    int verb = subject.verb(sum.clause());
    boolean passive = verb > sum.clause() && verb < sum.at() && row.at(verb).in(Verbs.PASSIVE) && SumAside.estimated(sum);
    return passive && row.at(verb + 1).is("voor") ? subject.subject() : Optional.empty();
  }

  /** What is had for the sum: "De bouw is voor 3 miljoen gegund aan X". */
  Optional<Range> sold() {
    int verb = subject.verb(sum.clause());
    boolean passive = verb > sum.clause() && verb < sum.at() && (row.at(verb).in(Verbs.PASSIVE) || row.at(verb).is("is") || row.at(verb).is("zijn"));
    boolean done = row.at(sum.at() - 1).is("voor") && verb + 2 >= sum.at() - 3 && Phrases.isParticiple(row.at(sum.at() + 1).lower()) && !row.at(sum.clause()).in(SumNouns.PREPOSITIONS);
    int price = SumPlaces.link(row, sum);
    boolean apart = row.at(price).is("voor") && row.at(price - 1).is(",") && sum.has(verb + 1, price, SOLD); // "De bouw is gegund aan X, voor een bedrag van 3 miljoen"
    return passive && (done || apart && !row.at(sum.clause()).in(SumNouns.PREPOSITIONS)) ? Phrases.at(view, row, sum.clause(), verb).filter(range -> row.from(range.end()) == verb && Phrases.telling(view, range)) : Optional.empty();
  }
}
