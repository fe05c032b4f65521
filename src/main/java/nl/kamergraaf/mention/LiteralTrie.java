package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/**
 * Strings by their characters, looked up at one place of a text: each that starts there is met on one walk.
 *
 * <p>Nodes are numbered level by level and the children of a node lie side by side, sorted: what every walk touches is small and near. A node
 * that only one string passes has no children but the rest of that string.
 */
final class LiteralTrie {

  /** Takes a string that starts at the place of the walk and ends before an index. */
  interface Met {
    void literal(int end, List<Literal> literals);
  }

  /** The character that leads to each node from its parent; the root is node 0. */
  private final char[] labels;

  /** The first child of each node; its last one stands before the first child of the next node. */
  private final int[] children;

  /** Characters that a walk takes at once. */
  private static final int PAIR = 2;

  /** The characters that letters are written in, nearly all of them. */
  private static final int COMMON = 0x80;

  /** Where two common characters lead from the root; most walks end there. */
  private final int[] pairs = new int[COMMON * COMMON];

  /** The common characters that are a string by themselves. */
  private final boolean[] whole = new boolean[COMMON];

  /** Nodes at which nothing ends and that have no tail: nearly all that walks pass. */
  private final boolean[] passed;

  /** What follows each node where only one string passes it, its own characters left out; null at all others. */
  private final String[] tails;

  /** What ends at each node, or behind its tail, by its number in {@link #found}; -1 where nothing does. */
  private final int[] ends;

  private final List<List<Literal>> found = new ArrayList<>();

  LiteralTrie(SortedMap<String, List<Literal>> literals) {
    List<String> sorted = List.copyOf(literals.keySet());
    List<Node> nodes = new ArrayList<>(List.of(new Node('\0', 0, sorted.size(), 0)));
    List<String> rests = new ArrayList<>();
    List<Integer> ending = new ArrayList<>();
    int[] first = new int[1024];
    for (int n = 0; n < nodes.size(); n++) {
      Node node = nodes.get(n);
      first = n < first.length ? first : Arrays.copyOf(first, 2 * first.length);
      first[n] = nodes.size();
      boolean alone = node.depth >= PAIR && node.to - node.from == 1;
      boolean ends = alone || node.from < node.to && sorted.get(node.from).length() == node.depth;
      rests.add(alone ? sorted.get(node.from).substring(node.depth) : null);
      ending.add(ends ? found.size() : -1);
      if (ends) {
        found.add(literals.get(sorted.get(node.from)));
      }
      if (!alone) {
        branch(sorted, node, ends ? node.from + 1 : node.from, nodes);
      }
    }
    this.children = Arrays.copyOf(first, nodes.size() + 1);
    this.children[nodes.size()] = nodes.size();
    this.tails = rests.toArray(String[]::new);
    this.ends = ending.stream().mapToInt(Integer::intValue).toArray();
    this.passed = new boolean[nodes.size()];
    for (int n = 0; n < passed.length; n++) {
      passed[n] = ends[n] < 0;
    }
    this.labels = new char[nodes.size()];
    for (int n = 0; n < labels.length; n++) {
      labels[n] = nodes.get(n).label;
    }
    for (char c = 0; c < COMMON; c++) {
      int root = child(0, c);
      whole[c] = root > 0 && ends[root] >= 0;
      for (char next = 0; root > 0 && next < COMMON; next++) {
        pairs[c * COMMON + next] = child(root, next);
      }
    }
  }

  /** The strings [from, to) of a sorted list, which agree on their first characters. */
  private record Node(char label, int from, int to, int depth) {}

  private static void branch(List<String> sorted, Node parent, int from, List<Node> nodes) {
    int start = from;
    while (start < parent.to) {
      char label = sorted.get(start).charAt(parent.depth);
      int end = start + 1;
      while (end < parent.to && sorted.get(end).charAt(parent.depth) == label) {
        end++;
      }
      nodes.add(new Node(label, start, end, parent.depth + 1));
      start = end;
    }
  }

  /** Gives every string that starts at a place, the shortest first. */
  void walk(String text, int from, Met met) {
    char first = text.charAt(from);
    char second = from + 1 < text.length() ? text.charAt(from + 1) : '\0';
    if (first < COMMON && second < COMMON && !whole[first]) {
      walk(pairs[first * COMMON + second], text, from + 2, met);
    } else {
      walk(child(0, first), text, from + 1, met);
    }
  }

  private void walk(int start, String text, int from, Met met) {
    int node = start;
    for (int i = from; node > 0; i++) {
      if (!passed[node]) {
        String tail = tails[node];
        if (tail == null) {
          met.literal(i, found.get(ends[node]));
        } else if (text.startsWith(tail, i)) {
          met.literal(i + tail.length(), found.get(ends[node]));
        }
        if (tail != null) {
          return;
        }
      }
      node = i < text.length() ? child(node, text.charAt(i)) : 0;
    }
  }

  /** The node to which a character leads on; 0 where it leads nowhere. */
  private int child(int node, char c) {
    int to = children[node + 1];
    for (int child = children[node]; child < to && labels[child] <= c; child++) {
      if (labels[child] == c) {
        return child;
      }
    }
    return 0;
  }
}
