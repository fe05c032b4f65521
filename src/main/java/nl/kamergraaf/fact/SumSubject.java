package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** The subject or object that a sum measures, changes, or goes to. */
final class SumSubject {

  static final Set<String> OPENERS = Set.of("waarvan", "dat", "die", "omdat", "waarbij", "zodat", "waardoor", "waarmee", "welke", "terwijl", "doordat");

  static final Set<String> AGENTS = Set.of(
          "kabinet", "regering", "rijk", "staat", "minister", "staatssecretaris", "ministerie", "commissie", "raad", "nederland", "eu");
  static final Set<String> DEFINITE = Set.of("de", "het");
  private static final Set<String> RECEIVES = Set.of("ontvangt", "krijgt", "krijgen", "ontvangen", "kreeg", "kregen", "ontvingen", "ontving");
  private static final Set<String> INNER = Set.of("dat", "omdat", "doordat", "zodat", "of");
  static final Set<String> WHO = Set.of("die", "dat", "welke");
  static final Set<String> PRONOUNS = Set.of("zij", "ze", "hij", "wij", "we", "ik", "men", "dit", "dat", "het", "deze", "die");

  private static final int SHORTEST = 3;

  private final View view;
  private final Row row;
  private final Sum sum;
  private final SumMeasures measures;

  SumSubject(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
    this.measures = new SumMeasures(view, sum);
  }

  /** Whether the subject of the clause gets the sum. */
  boolean receives() {
    int verb = verb(sum.clause());
    if (verb >= 0 && SumVerbs.receives(row.at(verb).lower())) {
      return true;
    }
    return row.at(sum.end() - 1).in(RECEIVES)
        || SumVerbs.receives(row.at(sum.end() - 2).lower());
  }

  /** Whether the sum says by how much or to what something changes: "verhoogd met 3 miljoen". */
  boolean changed() {
    int by = sum.at() - 1;
    while (by > sum.clause() && row.at(by).in(SumHead.HOW_MUCH)) {
      by--;
    }
    return (row.at(by).is("met") || row.at(by).is("tot")) && (measures.changes() || measures.grows()) && !row.at(sum.clause()).in(OPENERS);
  }

  /** The subject of a verb that measures, changes by the sum, or receives it. */
  Optional<Range> subject() {
    return whole().filter(range -> !row.at(row.from(range.end())).is("dat") || told(row, row.from(range.end()), sum.at())).flatMap(range -> total(range) ? Optional.of(range) : MoneyWords.stripped(view, row, range));
  }

  /** "het pand dat voor de club in beeld is, kost": a relative clause whose verb closes it, and the other one follows. */
  static boolean told(Row row, int opens, int limit) {
    for (int i = opens + 1; i < limit; i++) {
      if (row.at(i).is(",")) {
        return SumVerbs.at(row, i + 1) && (SumVerbs.at(row, i - 1) || SumVerbs.at(row, i - 2));
      }
    }
    return false;
  }

  /** The subject that is called a total. */
  Optional<Range> total() {
    return whole().filter(this::total);
  }

  /** "de totale steun aan X" is more than what is for X. */
  private boolean total(Range range) {
    int first = row.from(range.start());
    return row.at(first).is("totale") && row.at(first + 1).lower().endsWith("steun");
  }

  /** The same as it stands there: "de bijdrage aan X", not X. */
  Optional<Range> whole() {
    if (sum.link() == Sum.Link.AND) {
      return gapped();
    }
    if (Giving.gives(view, row.range(sum.clause(), sum.end()))) {
      return Optional.empty(); // who gives is not what it is for
    }
    int start = start();
    boolean also = row.at(start).is("en") && row.at(start + 1).in(WHO) && verb(start) > sum.at(); // "X, die Y geniet, en die 3 miljoen bedraagt"
    if ((row.at(start).in(WHO) || also) && row.at(start - 1).is(",")) {
      return new SumAntecedent(view, sum).find();
    }
    int verb = verb(start);
    if (start > sum.clause() && row.at(start).in(INNER) && verb < sum.at()) {
      return measures.measured(verb) ? Phrases.at(view, row, start + 1, verb).filter(range -> row.from(range.end()) <= verb) : Optional.empty(); // "waarschuwt dat de bouw zou oplopen tot 3 miljoen"
    }
    if (row.at(start).is("en") && verb == start + 1 && measures.measured(verb)) {
      return before(start);
    }
    int relative = relative(start, verb);
    if (relative > 0) {
      int main = lastVerb(verb);
      return main > verb && measures.measured(main) ? Phrases.at(view, row, start, relative).filter(range -> !row.at(row.from(range.start())).in(AGENTS)) : Optional.empty();
    }
    if (row.at(start).in(OPENERS) && verb > sum.at()) {
      String last = row.at(verb).lower();
      return SumVerbs.receives(last) || (SumVerbs.measures(last) && !SumMeasures.COPULAS.contains(last)) ? Phrases.at(view, row, start + 1, sum.at()) : Optional.empty();
    }
    if (verb < 0 || verb > sum.at()) {
      return Optional.empty();
    }
    if (!measures.measured(verb)) {
      int last = lastVerb(verb); // "De overname is voorzien in 2027 en kost 3 miljoen"
      boolean more = last > verb && row.at(last - 1).is("en") && measures.measured(last) && !row.at(start).in(SumNouns.PREPOSITIONS);
      return more ? Phrases.at(view, row, start, verb).filter(range -> row.from(range.end()) == verb && !row.at(row.from(range.start())).in(AGENTS)) : Optional.empty();
    }
    if (verb == start) {
      Optional<Range> resumed = resumed();
      if (resumed.isPresent()) {
        return resumed;
      }
    }
    boolean inverted = verb == start || row.at(verb - 1).is(",") || row.at(start).in(SumNouns.PREPOSITIONS) || row.at(start).kind() != Row.Kind.WORD || startsAdverb(start, verb);
    Optional<Range> phrase =
        inverted
            ? behind(verb).or(() -> bare(start, verb))
            : Phrases.at(view, row, start, verb).or(() -> row.at(start).in(PRONOUNS) ? Optional.empty() : Phrases.at(view, row, verb + 1, sum.at()));
    return phrase.filter(range -> !row.at(row.from(range.start())).in(AGENTS));
  }

  /** "De afdracht bedroeg 3 miljoen | en loopt op tot 5 miljoen": the subject of the clause before. */
  private Optional<Range> before(int and) {
    int first = row.from(view.clauseOf(row.at(and - 1).range()).range().start());
    int verb = verb(first);
    return verb > first && verb < and && !row.at(first).in(SumNouns.PREPOSITIONS)
        ? Phrases.at(view, row, first, verb).filter(range -> row.from(range.end()) == verb && !row.at(row.from(range.start())).in(AGENTS))
            .flatMap(range -> MoneyWords.stripped(view, row, range))
        : Optional.empty();
  }

  /** "De prijs die X betaalt, is verlaagd tot 3 miljoen": index of the pronoun before the first verb; -1 where there is none, or no other verb. */
  private int relative(int start, int verb) {
    for (int i = start + 1; i < verb; i++) {
      if (row.at(i).in(WHO) && row.at(i - 1).word() && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
        return lastVerb(verb) > verb ? i : -1;
      }
    }
    return -1;
  }

  /** The last verb before the sum, from one on. */
  private int lastVerb(int from) {
    for (int i = sum.at() - 1; i > from; i--) {
      if (SumVerbs.at(row, i) && !row.at(i - 1).in(SumNouns.ARTICLES)) {
        return i;
      }
    }
    return from;
  }

  /** The subject behind the verb: directly, or behind a moment or the like ("wordt met ingang van 2026 de drempel verhoogd"). */
  private Optional<Range> behind(int verb) {
    if (!row.at(verb + 1).in(SumNouns.PREPOSITIONS)) {
      Optional<Range> direct = Phrases.at(view, row, verb + 1, Math.max(verb + 1, sum.at()));
      if (direct.isPresent()) {
        return direct;
      }
    }
    for (int i = verb + 2; i < sum.at(); i++) {
      if (row.at(i).in(DEFINITE) && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
        return Phrases.at(view, row, i, sum.at());
      }
    }
    return Optional.empty();
  }

  /** "; voedsel werd 4% duurder": nothing stands behind the verb that could be its subject, so the one word before it is. */
  private Optional<Range> bare(int start, int verb) {
    boolean one = verb == start + 1 && verb == sum.at() - 1 && row.at(start).lower().length() > SHORTEST && !Phrases.isParticiple(row.at(start).lower());
    return one ? Phrases.at(view, row, start, verb).filter(range -> Phrases.telling(view, range)) : Optional.empty();
  }

  /** Where the clause of the verb starts: "ProRail heeft berekend dat | de vervanging 3 miljoen kost". */
  private int start() {
    for (int i = sum.at() - 1; i > sum.clause(); i--) {
      if (row.at(i).in(INNER) && !row.at(i - 1).is(",")) {
        int verb = verb(i);
        return verb > sum.at() || verb >= 0 && SumVerbs.clausal(row, i - 1) ? i : sum.clause();
      }
    }
    return sum.clause();
  }

  /** "X, waarin Y meedoet, ontvangt 3 miljoen": the subject stands before the relative clause. */
  private Optional<Range> resumed() {
    List<Clause> clauses = view.clauses();
    int mine = clauses.indexOf(view.clauseOf(sum.range()));
    if (mine < 2 || clauses.get(mine - 1).opener() != Clause.Opener.SUBORDINATE) {
      return Optional.empty();
    }
    Range base = clauses.get(mine - 2).range();
    int first = row.from(base.start());
    int next = row.from(base.end() - 1) + 1;
    int verb = verb(first);
    return verb >= 0 && verb < next ? Optional.empty() : Phrases.at(view, row, first, next);
  }

  private boolean startsAdverb(int start, int verb) {
    boolean small = !row.at(start).capital();
    boolean pronoun = row.at(start).in(PRONOUNS);
    return (verb == start + 1 && !row.at(start).in(SumNouns.ARTICLES) && !pronoun && small && start != row.from(view.range().start())) || Phrases.isParticiple(row.at(start).lower());
  }

  /** "... en de kinderbijslag 115 dollar": the verb stands with the sum before. */
  private Optional<Range> gapped() {
    int first = sum.first();
    if (row.at(first).is("en") || row.at(first).is(",")) {
      first++;
    }
    boolean noun = row.at(first).in(SumNouns.ARTICLES) || row.at(first).named() || row.at(first).capital();
    int verb = verb(sum.clause());
    boolean paid = verb >= 0 && !measures.measured(verb); // "het Rijk betaalt 3 miljoen en de provincie 2 miljoen"
    if (!noun || paid || first >= sum.at()) {
      return Optional.empty();
    }
    Optional<Range> phrase = Phrases.at(view, row, first, sum.at());
    return phrase.filter(range -> row.from(range.end()) >= sum.at() - 1 && !row.at(row.from(range.start())).in(AGENTS));
  }

  /** Index of the first verb from an item on; -1 where there is none. */
  /** "De structurele kosten worden geraamd": the noun. */
  private boolean costs(int i) {
    return row.at(i).is("kosten") && i > sum.clause() && row.at(i - 1).lower().endsWith("e");
  }

  int verb(int start) {
    for (int i = start; i < sum.end(); i++) {
      Row.Item item = row.at(i);
      if (item.word() && !item.named() && (Verbs.finite(item.lower()) || SumVerbs.contains(item.lower()) || SumVerbs.inverted(row, i)) && !row.at(i - 1).in(SumNouns.ARTICLES) && !costs(i)) {
        return i;
      }
    }
    return -1;
  }
}
