package nl.kamergraaf.shacl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.graph.GraphPair;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A graph laid out for being looked at subject by subject, with or without a context behind it. Focus nodes are those of the graph itself;
 * what constraints look at is the graph and its context together. A context may serve many graphs and threads at a time.
 */
public final class Data {

  private final Predicates predicates;
  private final Graph graph;
  private final Data context;
  private final Map<Node, Entry> entries = new HashMap<>();
  private final Map<Node, List<Entry>> instances = new HashMap<>();
  private final Map<Node, Set<Node>> subclasses = new ConcurrentHashMap<>();
  private boolean declaresSubclasses;
  private final Map<Integer, Map<Node, List<Node>>> incoming = new ConcurrentHashMap<>();
  private volatile List<List<Entry>> having;

  Data(Predicates predicates, Graph graph, Data context, boolean shared) {
    this.predicates = predicates;
    this.graph = graph;
    this.context = context;
    graph.find()
        .forEachRemaining(
            triple -> {
              int number = predicates.number(triple.getPredicate());
              Entry entry = entries.computeIfAbsent(triple.getSubject(), subject -> new Entry(subject, !shared, 12));
              entry.add(number, triple.getPredicate(), triple.getObject());
              if (number == Shapes.TYPE) {
                instances.computeIfAbsent(triple.getObject(), type -> new ArrayList<>()).add(entry);
              } else if (number == Shapes.SUBCLASS_OF) {
                declaresSubclasses = true;
              }
            });
  }

  /** What the graph itself says, subject by subject. */
  public Collection<? extends About> own() {
    return entries.values();
  }

  /** What the graph itself says of a node. */
  public Optional<About> own(Node node) {
    return Optional.ofNullable(entries.get(node));
  }

  /** What the context says of a node. */
  public Optional<About> behind(Node node) {
    return context == null ? Optional.empty() : Optional.ofNullable(context.find(node));
  }

  /** Instances of a class or of a class below it, in the graph itself. */
  public Collection<? extends About> of(Node type) {
    return instances(type);
  }

  /** Whether a node is an instance of a class or of a class below it, in the graph or its context. */
  public boolean is(Node node, Node type) {
    return isInstance(node, type);
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  /** The graph itself. */
  Graph graph() {
    return graph;
  }

  /** The graph with its context. */
  Graph all() {
    return context == null ? graph : new GraphPair(graph, context.all());
  }

  /** What is known of a node; an empty entry if nothing is. */
  Entry entry(Node node) {
    Entry entry = find(node);
    return entry == null ? new Entry(node, false, 0) : prepare(entry);
  }

  /** Joins what the context says of the entry's node. */
  Entry prepare(Entry entry) {
    return context == null ? entry : entry.before(context);
  }

  Entry find(Node node) {
    Entry entry = entries.get(node);
    return entry != null || context == null ? entry : context.find(node);
  }

  /** Instances of a class or of a class below it, in the graph itself. */
  Collection<Entry> instances(Node type) {
    Set<Node> types = withSubclasses(type);
    if (types.size() == 1) {
      return instances.getOrDefault(type, List.of());
    }
    Set<Entry> all = new LinkedHashSet<>();
    types.forEach(each -> all.addAll(instances.getOrDefault(each, List.of())));
    return all;
  }

  boolean isInstance(Node node, Node type) {
    Entry entry = node.isLiteral() ? null : find(node);
    if (entry == null) {
      return false;
    }
    if (context != null) {
      entry.before(context);
    }
    Set<Node> types = withSubclasses(type);
    return hasType(entry, types) || entry.behind() != null && hasType(entry.behind(), types);
  }

  private static boolean hasType(Entry entry, Set<Node> types) {
    for (int i = 0; i < entry.size(); i++) {
      if (entry.number(i) == Shapes.TYPE && types.contains(entry.value(i))) {
        return true;
      }
    }
    return false;
  }

  Set<Node> withSubclasses(Node type) {
    if (context != null && !declaresSubclasses) {
      return context.withSubclasses(type);
    }
    Set<Node> known = subclasses.get(type);
    if (known == null) {
      known = below(type);
      subclasses.put(type, known);
    }
    return known;
  }

  private Set<Node> below(Node type) {
    Set<Node> found = new LinkedHashSet<>(List.of(type));
    Deque<Node> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (Node below : subjects(Shapes.SUBCLASS_OF, open.remove())) {
        if (found.add(below)) {
          open.add(below);
        }
      }
    }
    return found.size() == 1 ? Set.of(type) : found;
  }

  /** The nodes of the graph itself that have a property. */
  List<Entry> having(int number) {
    List<List<Entry>> found = having;
    if (found == null) {
      found = byProperty();
      having = found;
    }
    return found.get(number);
  }

  /** All properties in one pass: a pass for each would cost more than most shapes do. */
  private List<List<Entry>> byProperty() {
    List<List<Entry>> found = new ArrayList<>();
    for (int i = 0; i < predicates.size(); i++) {
      found.add(new ArrayList<>());
    }
    for (Entry entry : entries.values()) {
      for (int i = 0; i < entry.size(); i++) {
        if (entry.number(i) != Predicates.OTHER) {
          List<Entry> subjects = found.get(entry.number(i));
          if (subjects.isEmpty() || subjects.getLast() != entry) {
            subjects.add(entry);
          }
        }
      }
    }
    return found;
  }

  /** The subjects that have this value of a property. */
  Collection<Node> subjects(int number, Node value) {
    Set<Node> subjects = new LinkedHashSet<>(incoming.computeIfAbsent(number, this::byValue).getOrDefault(value, List.of()));
    if (context != null) {
      subjects.addAll(context.subjects(number, value));
    }
    return subjects;
  }

  private Map<Node, List<Node>> byValue(int number) {
    Map<Node, List<Node>> subjects = new HashMap<>();
    for (Entry entry : having(number)) {
      for (int i = 0; i < entry.size(); i++) {
        if (entry.number(i) == number) {
          subjects.computeIfAbsent(entry.value(i), node -> new ArrayList<>(2)).add(entry.node);
        }
      }
    }
    return subjects;
  }

  int number(Node predicate) {
    return predicates.number(predicate);
  }
}
