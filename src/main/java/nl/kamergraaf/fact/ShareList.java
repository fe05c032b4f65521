package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What the later ones of a list of changes are of: "Brood werd met 31% duurder, koffie met 64%", "de wachttijd daalde met 3% en de voorraad kromp met een vijfde". */
final class ShareList {

  private static final Set<String> JOINS = Set.of(",", "en", "maar", "terwijl");
  private static final Set<String> DEGREES = Set.of("zelfs", "nog", "slechts", "ook", "gemiddeld", "maar", "ruim", "bijna");

  private ShareList() {}

  /** The subject between what joins the list and "met", with a verb of its own or where the share before has its "met" too. */
  static Optional<Range> own(View view, Sum share) {
    Row row = share.row();
    int first = share.first();
    while (first < share.at() && row.at(first).in(JOINS)) {
      first++;
    }
    int met = share.at() - 1;
    while (met > first && row.at(met - 1).in(DEGREES)) {
      met--;
    }
    boolean verb = met - 1 > first && SumVerbs.measures(row.at(met - 1).lower());
    int end = verb ? met - 1 : met;
    boolean list = first > share.first() && first < end && !row.at(first).in(SumNouns.PREPOSITIONS) && (verb || parallel(row, share, first));
    return list ? Phrases.at(view, row, first, end).filter(range -> row.from(range.end()) == end && !row.at(row.from(range.start())).in(SumSubject.AGENTS)) : Optional.empty();
  }

  /** Whether the share before stands behind "met" as well. */
  private static boolean parallel(Row row, Sum share, int from) {
    for (int i = from - 1; i > share.clause(); i--) {
      if (row.at(i).kind() == Row.Kind.SUM) {
        return row.at(i - 1).is("met");
      }
    }
    return false;
  }
}
