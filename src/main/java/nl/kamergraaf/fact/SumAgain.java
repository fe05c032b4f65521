package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * What a sum takes over from the one that it is told with, where its own words tell nothing: "van het budget is 3 miljoen verplicht en 2 miljoen
 * uitgegeven", "De nalevingskosten worden geschat op eenmalig 3 miljoen en structureel 1 miljoen", "In 2025 is 3 miljoen en in 2026 4 miljoen voor X
 * uitgetrokken".
 */
final class SumAgain {

  /** Words of a clause that name nothing. */
  private static final Set<String> SMALL =
      Set.of(
          ("en of maar , ; de het een er nog eens ook al reeds inmiddels thans nu dan daarnaast daarenboven bovendien vervolgens opnieuw nogmaals wederom weer eenmalig structureel incidenteel"
                  + " jaarlijks gemiddeld maximaal minimaal ten hoogste in over voor vanaf per tot met op van sinds totaal samen jaar volgend komend dit vorig bedrag ik wij we"
                  + " daadwerkelijk feitelijk juridisch contractueel definitief extra beschikbaar nodig bij uit toe vrij aan om dat naar verwachting raming schatting vermoedelijk waarschijnlijk eerder daarvoor toen")
              .split(" "));

  private static final Set<String> ACCORDING = Set.of("naar", "volgens");
  private static final Set<String> OPINIONS =
      Set.of("inzicht", "inzichten", "raming", "ramingen", "schatting", "schattingen", "inschatting", "inschattingen", "verwachting", "verwachtingen", "berekening", "berekeningen", "prognose", "prognoses", "begroting", "calculatie");
  /** In items: from "naar" to its noun. */
  private static final int NEAR = 4;

  private final View view;
  private final Row row;
  private final Sum sum;

  SumAgain(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** The sum of the same clause that tells what both are for. */
  Optional<Sum> told() {
    List<Sum> sums = view.sums();
    int mine = sums.indexOf(sum);
    Optional<Range> whole = Wholes.saidSo(view, sum);
    if (whole.isPresent()) {
      return named(whole.get()); // what only is a part of a sum is told by that
    }
    if (mine > 0 && sum.link() == Sum.Link.AND && sums.get(mine - 1).clause() == sum.clause() && bare() && !new SumShares(view, sum).shared()) {
      return Optional.of(sums.get(mine - 1));
    }
    return sum.link() == Sum.Link.NONE && mine > 0 && bare(sum.clause(), sum.end()) ? only(sums.subList(0, mine)) : Optional.empty();
  }

  /** "Voor X is 3 miljoen vrijgemaakt; volgend jaar is nog 2 miljoen nodig": the only sum before that is no part of another. */
  private Optional<Sum> only(List<Sum> before) {
    List<Sum> wholes = before.stream().filter(one -> Wholes.saidSo(view, one).isEmpty()).toList();
    int beside = row.from(view.clauseOf(row.at(sum.clause() - 1).range()).range().start());
    return wholes.size() == 1 && wholes.get(0).clause() != sum.clause() && before.get(before.size() - 1).clause() >= beside ? Optional.of(wholes.get(0)) : Optional.empty();
  }

  /** "Van het fonds, groot 5 miljoen, is 3 miljoen besteed": the whole is named before its sum is told. */
  private Optional<Sum> named(Range whole) {
    return view.sums().stream().filter(other -> other.range().equals(whole) && bare() && new SumAside(view, other).opens() > 0 && Wholes.opensSentence(view, other)).findFirst();
  }

  /** Whether nothing among its own words names a thing. */
  private boolean bare() {
    return bare(sum.first(), sum.next());
  }

  /** Index behind "naar de huidige inzichten", "volgens de jongste raming" where such words open at an item; else its own. */
  private int opinion(int i, int limit) {
    boolean opens = row.at(i).in(ACCORDING) && !row.at(i).named();
    for (int noun = i + 1; opens && noun < limit && noun <= i + NEAR; noun++) {
      if (row.at(noun).in(OPINIONS)) {
        return noun + 1;
      }
      opens = row.at(noun).lower().endsWith("e") || row.at(noun).in(SumNouns.ARTICLES);
    }
    return i;
  }

  /** The same of the items from one up to another. */
  boolean bare(int from, int to) {
    if (row.at(sum.at() - 1).is("met")) {
      return false; // "daalt van 5 miljoen met 2 miljoen"
    }
    for (int i = opinion(from, to); i < to; i = opinion(i + 1, to)) {
      Row.Item item = row.at(i);
      boolean named = item.word() && !item.in(SMALL) && !item.in(PurposeRest.COSTS) && !SumVerbs.at(row, i) && !Phrases.isParticiple(item.lower()) && !item.in(PhraseWords.STRONG);
      if (named) {
        return false;
      }
    }
    return true;
  }
}
