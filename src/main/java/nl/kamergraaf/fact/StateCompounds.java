package nl.kamergraaf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Lists, measures and regimes that are named after the state they are against: "de Ruslandlijst", "de Belarus-maatregelen". */
final class StateCompounds {

  private static final List<String> LISTS = List.of("lijst", "lijsten");
  private static final List<String> MEASURES = List.of("maatregelen", "sancties", "regime", "kader", "raamwerk");
  /** Nouns that are of nothing but sanctions behind the name of a state under them. */
  private static final Set<String> PLAIN = Set.of("sancties", "regime");
  /** The shortest name of a state: "Mali". */
  private static final int SHORTEST = 4;
  private static final Set<String> PURPOSES = Set.of("voor", "bij", "ter", "om");
  private static final String OF = "van";

  private StateCompounds() {}

  /** The sentence has such a word. */
  static boolean in(View view) {
    return (holds(view, LISTS) || holds(view, MEASURES)) && view.wordTable().ranges().stream().anyMatch(word -> state(view, word, LISTS).or(() -> state(view, word, MEASURES)).isPresent());
  }

  /** The state whose name begins a word for sanctions, where there is a regime against it. */
  static Optional<Entry> measures(View view, Range word) {
    return state(view, word, MEASURES);
  }

  private static Optional<Entry> state(View view, Range word, List<String> nouns) {
    String lower = view.lower(word);
    for (String noun : nouns) {
      int end = lower.endsWith("-" + noun) ? lower.length() - noun.length() - 1 : lower.length() - noun.length();
      if (end >= SHORTEST && lower.endsWith(noun) && (PLAIN.contains(noun) || !serves(view, word))) {
        String name = view.words(word).substring(0, end);
        return view.register().spelled(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)).stream()
            .filter(entry -> entry.kind() == Kind.COUNTRY && SanctionWords.target(view, entry))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** "de Malimaatregelen voor de militairen", "de Iranlijst van de universiteit": for or of another than who imposes sanctions. */
  private static boolean serves(View view, Range word) {
    Words words = view.wordTable();
    int next = words.startingAt(word.end());
    if (next >= words.size() || words.range(next).start() - word.end() != 1) {
      return false;
    }
    boolean of = words.lower(next).equals(OF) && view.mentions(Name.class).stream().noneMatch(name -> Things.sanctions(view, name) && Governor.of(view, name.range().start()).range().equals(words.range(next)));
    return of || PURPOSES.contains(words.lower(next));
  }

  /** A quick look: one of the nouns ends a longer word. */
  private static boolean holds(View view, List<String> nouns) {
    String lower = view.lower();
    for (String noun : nouns) {
      for (int at = lower.indexOf(noun, 1); at > 0; at = lower.indexOf(noun, at + 1)) {
        if (Character.isLetter(lower.charAt(at - 1)) || lower.charAt(at - 1) == '-') {
          return true;
        }
      }
    }
    return false;
  }
}
