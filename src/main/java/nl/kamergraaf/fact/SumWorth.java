package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** What is worth a sum, or has or comes with one: "de uitvoer had een waarde van 3 miljoen", "een regeling met een plafond van 3 miljoen". */
final class SumWorth {

  private static final Set<String> OWNED = Set.of("budget", "plafond", "subsidieplafond", "omvang", "begroting", "jaarbegroting", "waarde", "omzet");
  private static final Set<String> NEEDED = Set.of("nodig");
  private static final Set<String> HAVE = Set.of("heeft", "hebben", "had", "hadden", "kent", "kende", "vertegenwoordigt", "vertegenwoordigen", "vertegenwoordigde", "vertegenwoordigden");
  private static final Set<String> GIVERS = Set.of("donor", "donoren", "lid", "partner", "partners", "financier", "medefinancier", "steunverlener");
  private static final int MOST = 8;

  private static final int BRACKETS = 5;

  private final View view;
  private final Row row;
  private final Sum sum;

  SumWorth(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** "de uitvoer had een waarde van 3 miljoen", "de regeling heeft een budget van 3 miljoen": the subject. */
  Optional<Range> owner() {
    int verb = new SumSubject(view, sum).verb(sum.clause());
    boolean has = verb > sum.clause() && verb < sum.at() && row.at(verb).in(HAVE) && row.at(sum.at() - 1).is("van") && sum.has(verb, sum.at(), OWNED) && !sum.has(verb, sum.end(), NEEDED);
    boolean mine = has && !row.at(sum.clause()).in(SumNouns.PREPOSITIONS) && row.at(sum.clause()).word();
    return mine
        ? Phrases.at(view, row, sum.clause(), verb).filter(range -> closes(row.from(range.end()), verb) && !row.at(row.from(range.start())).in(SumSubject.AGENTS))
        : Optional.empty();
  }

  /** Whether nothing but brackets stands between: "De regeling (SWZ) heeft". */
  private boolean closes(int next, int verb) {
    return next == verb || row.at(next).is("(") && row.at(verb - 1).is(")") && verb - next <= BRACKETS;
  }

  /** "een verruiming van de regeling met een aanvullend budget van 3 miljoen": what the sum comes with. */
  Optional<Range> accompanied() {
    for (int i = sum.at() - 4; row.at(sum.at() - 1).is("van") && i > Math.max(sum.clause(), sum.at() - MOST); i--) {
      if (row.at(i).is("met") && row.at(i + 1).is("een")) {
        if (row.at(i - 1).is(",")) {
          return Phrases.endingAt(view, row, i - 2, row.from(view.clauseOf(row.at(i - 2).range()).range().start())).map(this::given); // "opent de regeling, met een plafond van 3 miljoen"
        }
        boolean verbal = Phrases.isVerb(view, row, i - 1) || Phrases.isParticiple(row.at(i - 1).lower());
        return verbal ? Optional.empty() : Phrases.endingAt(view, row, i - 1, sum.clause());
      }
    }
    return Optional.empty();
  }

  /** "de grootste donor van X, met een bijdrage van 3 miljoen": what the giver gives to. */
  private Range given(Range phrase) {
    int next = row.from(phrase.end() - 1) + 1;
    for (int i = row.from(phrase.start()); i + 2 < next; i++) {
      if (row.at(i).in(GIVERS) && row.at(i + 1).is("van")) {
        return Phrases.at(view, row, i + 2, next).orElse(phrase);
      }
    }
    return phrase;
  }

  /** "1.126 vergunningen verleend, met een waarde van 3 miljoen". */
  Optional<Range> valued() {
    Optional<Range> owner = owner().or(() -> new SumAntecedent(view, sum).find());
    if (owner.isPresent()) {
      return owner;
    }
    List<Quantity> shares = view.mentions(Quantity.class, row.range(sum.clause(), sum.at() + 1));
    if (row.at(sum.at() - 1).is("van") && row.at(sum.at() - 4).is(",") && !shares.isEmpty() && shares.get(0).unit() == Quantity.Unit.PERCENT && shares.get(0).thing().isPresent()) {
      return shares.get(0).thing(); // "14 procent van de uitvoer gaat naar X, een waarde van 3 miljoen"
    }
    for (int i = sum.at() - 2; i > Math.max(sum.clause(), sum.at() - MOST); i--) {
      if (row.at(i).is("met") && sum.has(i, sum.at(), SumNouns.AMOUNTS) && Phrases.isParticiple(row.at(i - 1).lower())) {
        return Phrases.endingAt(view, row, i - 2, sum.clause()); // "80.000 claims ingediend met een waarde van 3 miljoen"
      }
    }
    for (int i = sum.at() - 1; i > sum.clause(); i--) {
      if (row.at(i).is(",")) {
        boolean verbal = Phrases.isVerb(view, row, i - 1) || Phrases.isParticiple(row.at(i - 1).lower());
        return Phrases.endingAt(view, row, verbal ? i - 2 : i - 1, sum.clause());
      }
    }
    return Optional.empty();
  }
}
