package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Strings by their words, looked up at one word of a text: each that starts there is met on one walk, in a step for each word.
 *
 * <p>Words have numbers, and the nodes lie in few rows of numbers: what every walk touches is small and near.
 */
final class LiteralTrie {

  /** Takes a string that stands at [start, end). */
  interface Met {
    void literal(int start, int end, Meanings meanings);
  }

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Vocabulary vocabulary;

  /** The node to which each word leads from the root; 0 where no string begins with it. */
  private final int[] first;

  /** What ends at each node; null where nothing does. */
  private final Meanings[] found;

  /** Whether some string goes on behind a node. */
  private final boolean[] more;

  /** The other steps: node, blank and word, and the node to which they lead; a place is free where the node is 0. */
  private final long[] steps;
  private final int[] to;
  private final int shift;

  LiteralTrie(SortedMap<String, Meanings> literals) {
    Map<String, List<String>> cut = new HashMap<>();
    Set<String> words = new LinkedHashSet<>();
    for (String literal : literals.keySet()) {
      cut.put(literal, Units.in(literal));
      words.addAll(cut.get(literal));
    }
    vocabulary = new Vocabulary(words);
    first = new int[words.size() + 1];
    Map<Long, Integer> children = new HashMap<>();
    List<Meanings> ending = new ArrayList<>();
    ending.add(null);
    literals.forEach((literal, meanings) -> ending.set(grow(literal, children, ending), meanings));
    found = ending.toArray(Meanings[]::new);
    more = new boolean[found.length];
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * children.size() | 1);
    shift = Long.SIZE - bits;
    steps = new long[1 << bits];
    to = new int[1 << bits];
    children.forEach(this::put);
  }

  /** The node of a string, made where it is missing, with those on the way to it. */
  private int grow(String literal, Map<Long, Integer> children, List<Meanings> ending) {
    Units units = Units.of(literal);
    int node = 0;
    for (int i = 0; i < units.size(); i++) {
      int word = vocabulary.number(literal, units.start(i), units.end(i));
      int next = i == 0 ? first[word] : children.getOrDefault(step(node, units.blanks(i), word), 0);
      if (next == 0) {
        next = ending.size();
        ending.add(null);
        if (i == 0) {
          first[word] = next;
        } else {
          children.put(step(node, units.blanks(i), word), next);
        }
      }
      node = next;
    }
    return node;
  }

  private void put(long step, int node) {
    more[(int) (step >>> Integer.SIZE)] = true;
    int place = place(step);
    steps[place] = step;
    to[place] = node;
  }

  private static long step(int node, int blanks, int word) {
    return (long) node << Integer.SIZE | (long) blanks << Integer.SIZE - 2 | word;
  }

  private int place(long step) {
    int place = (int) (step * SPREAD >>> shift);
    while (steps[place] != step && to[place] != 0) {
      place = place + 1 & steps.length - 1;
    }
    return place;
  }

  /** The number of every unit of a text in small letters. */
  int[] numbers(String lower, Units units) {
    int[] numbers = new int[units.size()];
    Arrays.setAll(numbers, i -> vocabulary.number(lower, units.start(i), units.end(i)));
    return numbers;
  }

  /** A text on its way through the strings. */
  final class Walk {

    private final String text;
    private final String lower;
    private final Units units;
    private final int[] numbers;
    private final Met met;

    Walk(String text, Met met) {
      this.text = text;
      this.lower = Letters.lower(text);
      this.units = Units.of(text);
      this.numbers = numbers(lower, units);
      this.met = met;
    }

    /** Gives every string in the text, by its start, the shortest first. */
    void all() {
      for (int i = 0; i < numbers.length; i++) {
        if (first[numbers[i]] != 0 || Character.isUpperCase(text.charAt(units.start(i)))) {
          from(i);
        }
      }
    }

    private void from(int unit) {
      int start = units.start(unit);
      int node = 0;
      for (int i = unit; i < numbers.length; i++) {
        int blanks = i == unit ? 0 : units.blanks(i);
        if (blanks > 1) {
          return;
        }
        if (Boundaries.genitive(text, start, units.end(i) - 1)) {
          // only names have one, and their last word is another one without it
          meet(start, units.end(i) - 1, next(node, blanks, vocabulary.number(lower, units.start(i), units.end(i) - 1)));
        }
        node = next(node, blanks, numbers[i]);
        meet(start, units.end(i), node);
        if (!more[node]) {
          return;
        }
      }
    }

    private void meet(int start, int end, int node) {
      Meanings meanings = found[node];
      if (meanings != null && end - start == meanings.spelled().length() && lower.startsWith(meanings.spelled(), start)) {
        met.literal(start, end, meanings);
      }
    }
  }

  /** The node to which a word leads on; 0 where it leads nowhere. */
  private int next(int node, int blanks, int word) {
    return node == 0 ? first[word] : word == 0 ? 0 : to[place(step(node, blanks, word))];
  }
}
