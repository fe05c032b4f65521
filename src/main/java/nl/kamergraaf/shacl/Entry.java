package nl.kamergraaf.shacl;

import java.util.Arrays;
import java.util.Objects;
import org.apache.jena.graph.Node;

/** A node with the triples whose subject it is: in the graph itself, and in the context behind it. */
final class Entry implements About {

  private static final Node[] NONE = {};

  final Node node;
  private final boolean own;
  private int[] numbers;
  private Node[] predicates;
  private Node[] objects;
  private int size;
  private Entry behind;
  private boolean looked;
  private boolean touched;

  /**
   * @param own the entry belongs to one validation alone and may be marked
   * @param room for so many triples at first
   */
  Entry(Node node, boolean own, int room) {
    this.node = node;
    this.own = own;
    this.numbers = new int[room];
    this.predicates = new Node[room];
    this.objects = new Node[room];
  }

  void add(int number, Node predicate, Node object) {
    if (size == numbers.length) {
      int room = Math.max(8, size * 2);
      numbers = Arrays.copyOf(numbers, room);
      predicates = Arrays.copyOf(predicates, room);
      objects = Arrays.copyOf(objects, room);
    }
    numbers[size] = number;
    predicates[size] = predicate;
    objects[size] = object;
    size++;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Node property(int at) {
    return predicates[at];
  }

  int number(int at) {
    return numbers[at];
  }

  @Override
  public Node value(int at) {
    return objects[at];
  }

  Entry behind() {
    return behind;
  }

  /** Joins what the context says of the node; asked for once, when the node is first looked at. */
  Entry before(Data context) {
    if (!looked && own) {
      looked = true;
      behind = context.find(node);
    }
    return this;
  }

  void touch() {
    if (own) {
      touched = true;
    }
  }

  boolean isTouched() {
    return touched;
  }

  /** The distinct values of a property. */
  Node[] values(int number) {
    int count = count(number);
    if (behind == null || behind.count(number) == 0) {
      return count == 0 ? NONE : fill(new Node[count], number);
    }
    Node[] all = fill(new Node[count + behind.count(number)], number);
    for (int i = 0; i < behind.size; i++) {
      if (behind.numbers[i] == number && !has(number, behind.objects[i])) {
        all[count++] = behind.objects[i];
      }
    }
    return count == all.length ? all : Arrays.copyOf(all, count);
  }

  private Node[] fill(Node[] values, int number) {
    int at = 0;
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number) {
        values[at++] = objects[i];
      }
    }
    return values;
  }

  private int count(int number) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number) {
        count++;
      }
    }
    return count;
  }

  /** Whether the graph itself has this value. */
  private boolean has(int number, Node value) {
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number && Objects.equals(objects[i], value)) {
        return true;
      }
    }
    return false;
  }
}
