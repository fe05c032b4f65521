package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Who or what words bar, by which the kind of measure is known: the border is shut to persons, ships, lorries or goods. */
final class BarTargets {

  /** Of a frame that bars any of them. */
  static final String WHO = "who";
  /** The same, where they stand behind "voor": "sluit de grens voor hout". */
  static final String FOR = "for";
  /** Of a frame that keeps goods from leaving, unless it keeps somebody from travelling. */
  static final String OUT = "out";
  /** The same, where no verb says what is done with them: "mogen niet meer naar Rusland". */
  static final String AWAY = "away";
  static final String GOODS = "import-restriction";
  private static final String PERSONS = "travel-ban";
  private static final Set<String> ASIDE = Set.of("van", "door", "in", "op", "bij", "volgens", "na", "sinds", "onder", "tegen", "over", "binnen", "namens");
  private static final Set<String> BEHIND = Set.of("voor", "aan", "tegen");
  private static final Set<String> FROM = Set.of("uit");

  private final Map<String, Endings> kinds = new TreeMap<>();
  private final Set<String> none;

  BarTargets(Wordlist list, String prefix) {
    none = list.all("unbarred");
    list.kinds().forEach((kind, words) -> {
      if (kind.startsWith(prefix)) {
        kinds.put(kind.substring(prefix.length()), new Endings(words));
      }
    });
  }

  /** A noun of those barred, and the measure that bars them. */
  record Target(String type, Range noun) {}

  /** The nearest to a verb in its proposition, outside the words of the frame. */
  Optional<Target> nearest(View view, int verb, int[] own, List<Range> frame, boolean behind) {
    Words words = view.wordTable();
    Optional<Target> best = Optional.empty();
    int distance = Integer.MAX_VALUE;
    for (int at : own) {
      Range noun = words.range(at);
      boolean nearer = Math.abs(at - verb) < distance && frame.stream().noneMatch(noun::overlaps);
      Optional<String> type = nearer && hangs(view, noun, behind) ? type(view, at) : Optional.empty();
      if (type.isPresent()) {
        distance = Math.abs(at - verb);
        best = Optional.of(new Target(type.get(), noun));
      }
    }
    return best;
  }

  private static boolean hangs(View view, Range noun, boolean behind) {
    Words words = view.wordTable();
    int at = words.startingAt(noun.start());
    boolean whose = at > 0 && !words.breaks(at - 1) && state(view, words.range(at - 1), true);
    String governor = Governor.of(view, whose ? words.range(at - 1).start() : noun.start()).word(); // "voor Russisch staal"
    return behind ? BEHIND.contains(governor) : !ASIDE.contains(governor);
  }

  private Optional<String> type(View view, int noun) {
    String word = view.wordTable().lower(noun);
    if (none.contains(word)) {
      return Optional.empty();
    }
    for (Map.Entry<String, Endings> kind : kinds.entrySet()) {
      if (kind.getValue().end(word)) {
        return Optional.of(kind.getKey());
      }
    }
    if (SanctionWords.listable(word) || SanctionWords.single(word)) {
      return Optional.of(PERSONS);
    }
    return goods(view, noun) ? Optional.of(GOODS) : Optional.empty();
  }

  /** A word of the scheme of goods, or any behind the adjective of a state abroad or before "uit" and such a state: "Russische ureum", "waren uit de nederzettingen". */
  private static boolean goods(View view, int noun) {
    Words words = view.wordTable();
    Range word = words.range(noun);
    if (!view.nouns("goods", word).isEmpty()) {
      return true;
    }
    boolean small = Character.isLowerCase(view.text().text().charAt(word.start())) && word.length() > 2 && !Governor.preposition(words.lower(noun));
    boolean theirs = noun > 0 && state(view, words.range(noun - 1), true) && !words.breaks(noun - 1);
    boolean from = noun + 2 < words.size() && FROM.contains(words.lower(noun + 1)) && !words.breaks(noun) && (state(view, words.range(noun + 2), false) || noun + 3 < words.size() && (state(view, words.range(noun + 3), false) || words.lower(noun + 3).equals("nederzettingen")));
    return small && (theirs && !Verbs.finite(words.lower(noun)) || from);
  }

  /** The name of a state under sanctions, or its adjective. */
  static boolean state(View view, Range word) {
    return state(view, word, false) || state(view, word, true);
  }

  private static boolean state(View view, Range word, boolean adjective) {
    return view.mentions(Name.class, word).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && adjective == (name.form() == Spelling.Form.ADJECTIVE) && name.entry().filter(entry -> SanctionWords.target(view, entry)).isPresent());
  }
}
