package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** What an estimate is of, and what else stands to a sum as its subject or object only because of the verb: what is bought for it, or helped with it. */
final class SumEstimate {

  /** Ends of nouns for what somebody estimates. */
  private static final Endings MEASURED = new Endings(Set.of("kosten", "uitgaven", "schade", "behoefte", "behoeften", "tekort", "tekorten", "opbrengst", "opbrengsten", "inkomsten", "verlies", "verliezen", "waarde", "investering", "investeringen"));
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
    Optional<Range> fronted = estimates ? fronted(verb) : Optional.empty();
    if (fronted.isPresent()) {
      return fronted.flatMap(range -> SumHead.tells(view.lower(range), true) ? Optional.of(range) : MoneyWords.stripped(view, row, range));
    }
    boolean helps = SumVerbs.helps(word) && row.at(sum.at() - 1).is("met");
    return estimates || helps ? Phrases.at(view, row, verb + 1, sum.at() - 1).filter(range -> !row.at(row.from(range.start())).in(SumSubject.AGENTS)) : Optional.empty();
  }

  /** "De kosten van X ramen deskundigen op 3 miljoen", "De bouw begroot Rijkswaterstaat op 3 miljoen": the object opens the clause, who estimates stands behind the verb. */
  private Optional<Range> fronted(int verb) {
    int first = row.at(sum.clause()).in(PhraseWords.THESE) ? sum.clause() + 1 : sum.clause();
    boolean phrase = verb > first && !row.at(first).in(SumNouns.PREPOSITIONS);
    Optional<Range> opening = phrase ? Phrases.at(view, row, first, verb).filter(range -> row.from(range.end()) == verb) : Optional.empty();
    int who = row.at(verb + 1).in(SumNouns.ARTICLES) ? verb + 2 : verb + 1;
    boolean described = view.mentions(Name.class, row.at(who).range()).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE); // "ramen Nederlandse visserijschade"
    boolean actor = !described && (row.at(who).named() || row.at(who).capital() || row.at(who).in(SumSubject.AGENTS) || row.at(who).in(SumSubject.PRONOUNS));
    return opening.filter(range -> measured(row.from(range.start()), verb) || actor && !row.at(row.from(range.start())).named() && !row.at(row.from(range.start())).in(SumSubject.AGENTS));
  }

  /** The noun of a phrase that opens at an item tells what can be estimated. */
  private boolean measured(int first, int limit) {
    int noun = first;
    while (noun + 1 < limit && !row.at(noun + 1).in(SumNouns.PREPOSITIONS)) {
      noun++;
    }
    return MEASURED.end(row.at(noun).lower());
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
