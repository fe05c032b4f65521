package nl.kamergraaf.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** What the shapes ask, by the class or property of which they ask it and by the property whose values are meant. */
final class Shapes {

  private final Map<String, Set<Constraint>> byTarget = new LinkedHashMap<>();
  private final Map<String, Set<Constraint>> byPath = new LinkedHashMap<>();
  private final Set<Terms.Link> links = new LinkedHashSet<>();
  private final Map<String, Set<Ref>> schemes = new LinkedHashMap<>();

  private Shapes() {}

  static Shapes bundled(Function<Node, Ref> refs) {
    Shapes shapes = new Shapes();
    ConstraintWords words = new ConstraintWords(refs);
    for (Bundled file : Bundled.below("shapes", "ttl")) {
      Graph graph = RDFParser.fromString(file.text(), Lang.TURTLE).toGraph();
      Asked.of("guide-shapes", graph).stream()
          .collect(Collectors.groupingBy(row -> List.of(row.node("target"), row.node("asked")), LinkedHashMap::new, Collectors.toList()))
          .values()
          .forEach(
              rows -> {
                Constraint constraint = constraint(file, rows, refs, words);
                shapes.add(constraint, classes(rows));
                rows.getFirst().maybe("scheme").ifPresent(scheme -> shapes.schemes.computeIfAbsent(scheme.getURI(), key -> new LinkedHashSet<>()).addAll(constraint.path().stream().toList()));
              });
    }
    return shapes;
  }

  private static Constraint constraint(Bundled file, List<Asked> rows, Function<Node, Ref> refs, ConstraintWords words) {
    Asked row = rows.getFirst();
    return new Constraint(
        file.name(), refs.apply(row.node("target")), row.maybe("path").map(refs), Named.key(row.iri("severity")), words.of(row, classes(rows)), row.both(""));
  }

  /** One, or several of which a value may be any. */
  private static List<Node> classes(List<Asked> rows) {
    return rows.stream().flatMap(row -> row.maybe("class").stream()).distinct().toList();
  }

  private void add(Constraint constraint, List<Node> classes) {
    constraint.path().ifPresent(path -> classes.forEach(type -> links.add(new Terms.Link(constraint.target().iri(), path, type.getURI()))));
    byTarget.computeIfAbsent(constraint.target().iri(), key -> new LinkedHashSet<>()).add(constraint);
    constraint.path().ifPresent(path -> byPath.computeIfAbsent(path.iri(), key -> new LinkedHashSet<>()).add(constraint));
  }

  /** What is asked of a member of a class, wherever that is written. */
  List<Constraint> of(List<String> classAndThoseAbove) {
    Set<Constraint> found = new LinkedHashSet<>();
    classAndThoseAbove.forEach(iri -> found.addAll(byTarget.getOrDefault(iri, Set.of())));
    return List.copyOf(found);
  }

  /** The properties whose values must come from a scheme, by the scheme. */
  Map<String, Set<Ref>> schemes() {
    return schemes;
  }

  /** The properties of whose values a class is asked. */
  Stream<Terms.Link> links() {
    return links.stream();
  }

  /** What is asked of the values of a property, or of whatever has it. */
  List<Constraint> ofProperty(String iri) {
    Set<Constraint> found = new LinkedHashSet<>(byPath.getOrDefault(iri, Set.of()));
    found.addAll(byTarget.getOrDefault(iri, Set.of()));
    return new ArrayList<>(found);
  }
}
