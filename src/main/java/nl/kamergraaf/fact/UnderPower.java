package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * What falls under the power of a court: "Geschillen over netten vallen onder de rechtsmacht van het hof", "Tot zijn bevoegdheid behoren geschillen".
 *
 * @param object a noun with what belongs to it
 * @param outside it falls outside the power
 */
record UnderPower(Range object, boolean outside) {

  private static final Set<String> FALLS = JurisdictionReach.WORDS.all("falls");
  private static final Set<String> UNDER = JurisdictionReach.WORDS.all("under");
  private static final Set<String> OUTSIDE = JurisdictionReach.WORDS.all("outside");
  private static final Set<String> SMALL = JurisdictionReach.WORDS.all("small");
  private static final Set<String> WHOSE = Set.of("de", "zijn", "haar", "hun", "diens", "die", "deze");
  private static final Set<String> POINTING = Set.of("ik", "wij", "we", "zij", "ze", "hij", "het", "dit", "dat", "deze", "die", "of", "als", "dergelijke", "nederland", "er");
  private static final Set<String> OPEN = Set.of("niet", "nooit", "evenmin", "geenszins", "kan", "kunnen", "kon", "konden", "zou", "zouden");
  private static final String THAT = " dat ";

  static Optional<UnderPower> of(View view, Range power) {
    Words words = view.wordTable();
    int at = words.startingAt(power.start());
    int under = at - 2;
    if (under < 0 || !words.isIn(at - 1, WHOSE) || !words.isIn(under, UNDER)) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(power).range();
    int first = words.startingAt(clause.start());
    boolean outside = words.isIn(under, OUTSIDE);
    if (outside && Words.any(view, clause, OPEN)) {
      return Optional.empty(); // "vallen niet buiten de rechtsmacht", "zouden buiten de rechtsmacht vallen"
    }
    Optional<Range> object = under == first ? behind(view, clause, power) : before(view, clause, first, under);
    return object.filter(said -> said.length() > 0).map(said -> new UnderPower(said, outside));
  }

  /** "Geschillen over netten vallen ook onder": what the clause begins with. */
  private static Optional<Range> before(View view, Range clause, int first, int under) {
    Words words = view.wordTable();
    int verb = under - 1;
    while (verb > first && words.isIn(verb, SMALL)) {
      verb--;
    }
    int start = first;
    while (start < verb && words.isIn(start, SMALL)) {
      start++;
    }
    if (verb <= start || !words.isIn(verb, FALLS)) {
      return Optional.empty();
    }
    Range said = words.range(start).to(words.range(verb - 1));
    return Optional.of(said).filter(range -> !POINTING.contains(words.lower(words.startingAt(range.start()))) && !Governor.preposition(words.lower(words.startingAt(range.start()))) && !view.lower(range).contains(THAT) && clause.contains(range));
  }

  /** "Onder zijn rechtsmacht vallen ook geschillen over netten": behind the verb. */
  private static Optional<Range> behind(View view, Range clause, Range power) {
    Words words = view.wordTable();
    Optional<Range> verb = Words.in(view, new Range(power.end(), clause.end()), FALLS).stream().findFirst();
    int next = verb.map(word -> words.startingAt(word.end())).orElse(words.size());
    while (next < words.size() && words.isIn(next, SMALL)) {
      next++;
    }
    return next < words.size() && !POINTING.contains(words.lower(next)) ? Optional.of(new Range(words.range(next).start(), JurisdictionPhrase.placed(view, JurisdictionPhrase.end(view, words.range(next).start())))) : Optional.empty();
  }
}
