package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Offices that a minister names as those of his peers: "mijn ambtgenoten van Defensie en van Financiën". Who is no minister's peer stays out. */
final class Peers {

  /** An office and the words of its portfolio. */
  record Found(Range range, Entry office) {}

  private static final Set<String> PEERS = Set.of("ambtgenoot", "ambtgenoten", "ambtsgenoot", "ambtsgenoten", "collega", "collega's");
  private static final Set<String> POSSESSIVES = Set.of("mijn", "onze");
  private static final Set<String> OF = Set.of("van", "voor");
  private static final String MINISTER = "minister ";
  private static final int LONGEST = 10;

  private Peers() {}

  /** The offices that follow a place; none where no peers are named there or where no minister writes. */
  static List<Found> behind(View view, int from) {
    Words words = view.wordTable();
    int i = words.startingAt(from);
    boolean peers = i + 3 < words.size() && POSSESSIVES.contains(words.lower(i)) && PEERS.contains(words.lower(i + 1)) && OF.contains(words.lower(i + 2));
    if (!peers || !writer(view)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    String preposition = words.lower(i + 2);
    int at = i + 3;
    while (at < words.size()) {
      Optional<Found> next = office(view, at, preposition);
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
      at = words.startingAt(next.get().range().end());
      at = at < words.size() && words.lower(at).equals("en") ? at + 1 : at;
      if (at < words.size() && OF.contains(words.lower(at))) {
        preposition = words.lower(at);
        at++;
      }
    }
    return found;
  }

  private static boolean writer(View view) {
    return new Promiser(view).signatory().filter(office -> office.label().startsWith(MINISTER)).isPresent();
  }

  /** The longest portfolio at a word that is a minister's. */
  private static Optional<Found> office(View view, int first, String preposition) {
    Words words = view.wordTable();
    for (int last = Math.min(words.size(), first + LONGEST) - 1; last >= first; last--) {
      Range range = words.range(first).to(words.range(last));
      List<Entry> offices =
          view.register().spelled(MINISTER + preposition + " " + view.words(range)).stream().filter(entry -> entry.kind() == Kind.OFFICE).toList();
      if (offices.size() == 1) {
        return Optional.of(new Found(range, offices.get(0)));
      }
    }
    return Optional.empty();
  }
}
