package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * What "respectievelijk" shares out among the sums of a clause, in their order: "Voor zorg en onderwijs is respectievelijk 3 en 4 miljoen uitgetrokken",
 * "3 miljoen en 4 miljoen zijn respectievelijk toegezegd en uitgekeerd".
 */
final class SumShares {

  private static final Set<String> BETWEEN = Set.of(",", "en", "alsmede", "of");

  private final View view;
  private final Row row;
  private final Sum sum;

  SumShares(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** Whether the sums of the clause are more than one, with that word between them. */
  boolean shared() {
    return view.mayHold(InOrder.ORDER) && sum.has(sum.clause(), sum.end(), InOrder.ORDER) && sums().size() > 1;
  }

  /** The sums of its clause. */
  List<Sum> sums() {
    return view.sums().stream().filter(other -> other.clause() == sum.clause()).toList();
  }

  /** The member of a list that is this sum's own; nothing where the list has not as many members as there are sums. */
  Optional<Range> own(Range list) {
    int next = row.from(list.end() - 1) + 1;
    List<Range> members = new ArrayList<>();
    int first = row.from(list.start());
    for (int i = first; i <= next; i++) {
      boolean parts = i < next && row.at(i).in(BETWEEN) && !row.at(i).named();
      if ((parts || i == next) && i > first) {
        int from = row.at(first).in(SumNouns.ARTICLES) || row.at(first).is("voor") || row.at(first).is("aan") ? first + 1 : first;
        if (from < i) {
          members.add(row.range(row.at(from).in(SumNouns.ARTICLES) && from + 1 < i ? from + 1 : from, i));
        }
      }
      first = parts ? i + 1 : first;
    }
    List<Sum> sums = sums();
    return members.size() == sums.size() ? Optional.of(members.get(sums.indexOf(sum))) : Optional.empty();
  }

  /** The stage that is this sum's own among those behind the word; nothing where there are not as many as sums. */
  Optional<Hit.OfConcept> stage() {
    for (int i = sum.clause(); i < sum.end(); i++) {
      if (row.at(i).in(InOrder.ORDER)) {
        List<Hit.OfConcept> stages = i + 1 < sum.end() ? view.cues("flow-type", row.range(i + 1, sum.end())) : List.of();
        List<Sum> sums = sums();
        return stages.size() == sums.size() ? Optional.of(stages.get(sums.indexOf(sum))) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
