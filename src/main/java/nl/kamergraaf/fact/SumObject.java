package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** The object that a sum changes, which stands before "met": "het plafond met 3 miljoen verhogen". */
final class SumObject {

  private static final Set<String> HAS = Set.of("heb", "heeft", "hebben", "had");

  private final View view;
  private final Row row;
  private final Sum sum;

  SumObject(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** "besloten de subsidie op X met 3 miljoen te verlengen", "heb ik het plafond met 3 miljoen verhoogd". */
  Optional<Range> find() {
    int verb = new SumSubject(view, sum).verb(sum.clause());
    return infinitive() ? last(verb, SumNouns.ARTICLES) : perfect(verb) ? last(verb, SumSubject.DEFINITE).filter(this::acted) : Optional.empty();
  }

  private boolean infinitive() {
    for (int i = sum.at() + 1; i < sum.end(); i++) {
      if (row.at(i).is("te") && SumVerbs.changes(row.at(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Not where the object follows the sum: "heeft het kabinet met 3 miljoen de subsidie verhoogd". */
  private boolean perfect(int verb) {
    return verb >= 0 && verb < sum.at() && row.at(verb).in(HAS) && !sum.has(sum.at() + 1, sum.end(), SumNouns.ARTICLES);
  }

  /** The last phrase before "met" that no preposition governs. */
  private Optional<Range> last(int verb, Set<String> articles) {
    int met = sum.at() - 1;
    for (int i = met - 1; i > Math.max(verb, sum.clause()); i--) {
      if (row.at(i).in(articles) && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
        return Phrases.at(view, row, i, met).flatMap(range -> MoneyWords.stripped(view, row, range));
      }
    }
    return Optional.empty();
  }

  /** No subject: "In 2024 heeft de provincie met 3 miljoen bijgedragen". */
  private boolean acted(Range phrase) {
    int first = row.from(phrase.start());
    boolean subject = row.at(first - 2).in(HAS) && row.at(sum.clause()).in(SumNouns.PREPOSITIONS);
    return !subject && !row.at(first).in(SumSubject.AGENTS);
  }
}
