package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Whose a power is, and over what, by a relative clause right behind it: "De rechtsmacht die het hof over kapers heeft, berust op".
 *
 * @param object what it is over; empty where the clause does not tell
 */
record HeldPower(Bodies.Found body, Optional<Range> object) {

  private static final Set<String> RELATIVES = Set.of("die", "welke");
  private static final Set<String> HOLDS = JurisdictionReach.WORDS.all("holds");
  private static final Set<String> DENIALS = Set.of("niet", "nooit", "evenmin", "nog", "wel");

  static Optional<HeldPower> of(View view, Range power) {
    Words words = view.wordTable();
    int which = words.startingAt(power.end());
    if (!words.mayHave(HOLDS) || which >= words.size() || !RELATIVES.contains(words.lower(which))) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(words.range(which)).range();
    Optional<Range> verb = Words.of(view, new Range(power.end(), clause.end())).stream().filter(one -> Verbs.finite(view.lower(one)) || HOLDS.contains(view.lower(one))).findFirst().filter(one -> HOLDS.contains(view.lower(one)));
    Optional<Bodies.Found> body = verb.flatMap(holds -> view.spoken().stream().filter(one -> one.range().start() > power.end() && one.range().end() < holds.start() && !Governor.of(view, one.range().start()).isPreposition()).findFirst());
    return body.map(holder -> new HeldPower(holder, object(view, holder.range().end(), words.startingAt(verb.get().start()))));
  }

  /** "over kapers niet heeft": from what leads to it up to the verb. */
  private static Optional<Range> object(View view, int from, int verb) {
    Words words = view.wordTable();
    int end = verb;
    while (words.range(end - 1).start() > from && DENIALS.contains(words.lower(end - 1))) {
      end--;
    }
    Range between = new Range(from, words.range(end - 1).end());
    String told = view.lower(between);
    return JurisdictionReach.FRONTS.stream().filter(lead -> told.contains(" " + lead)).map(lead -> ListedParts.trimmed(view, new Range(from + told.indexOf(" " + lead) + 1 + lead.length(), between.end()))).filter(range -> range.length() > 0).findFirst();
  }
}
