package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.kamergraaf.text.Range;

/**
 * Decides between mentions that overlap: a citation before an amount, then date, an amount whose currency is only inherited, office, name,
 * count; within a kind the longer one, then the earlier one.
 *
 * <p>Three things stay side by side: citations that share a list of dossiers, the date inside a letter that is cited by its date alone, and
 * offices that one title word names together.
 */
final class Overlaps {

  private Overlaps() {}

  /** What remains, in reading order. */
  static List<Mention> settle(List<Mention> found) {
    if (found.size() < 2) {
      return found;
    }
    List<Mention> best = new ArrayList<>(found);
    best.sort(
        Comparator.comparingInt(Overlaps::rank)
            .thenComparing(m -> -m.range().length())
            .thenComparing(Mention::range));
    TreeMap<Integer, Mention> taken = new TreeMap<>();
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : best) {
      boolean blocked = blocked(mention, taken);
      if (!blocked) {
        taken.put(mention.range().start(), mention);
      }
      if (!blocked || mention instanceof Citation) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparing(Mention::range).thenComparingInt(Overlaps::rank));
    return kept;
  }

  private static boolean blocked(Mention mention, TreeMap<Integer, Mention> taken) {
    Range range = mention.range();
    var before = taken.floorEntry(range.start());
    if (before != null && before.getValue().range().overlaps(range) && !tolerates(before.getValue(), mention)) {
      return true;
    }
    for (var next = taken.ceilingEntry(range.start()); next != null && next.getKey() < range.end(); next = taken.higherEntry(next.getKey())) {
      if (next.getValue().range().overlaps(range) && !tolerates(next.getValue(), mention)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tolerates(Mention taken, Mention mention) {
    boolean together = taken instanceof OfficeName && mention instanceof OfficeName && taken.range().equals(mention.range()); // "Ministers van X en van Y"
    return together || taken instanceof Citation citation
        && citation.kind() == Citation.Kind.LETTER
        && citation.dossier().isEmpty()
        && mention instanceof When;
  }

  private static int rank(Mention mention) {
    return switch (mention) {
      case Citation citation -> 0;
      case Money money -> money.rule().equals("amount/inherited") ? 3 : 1;
      case When when -> 2;
      case OfficeName office -> 4;
      case Name name -> 5;
      case Quantity quantity -> 6;
    };
  }
}
