package nl.kamergraaf.catalogue;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** How much is in the default graph, counted in one pass: a subject's triples come together. */
final class Figures {

  /** Members of a class, and how often they have each property. */
  static final class OfClass {
    long members;
    final Map<String, Long> properties = new TreeMap<>();
  }

  final Map<String, OfClass> classes = new TreeMap<>();
  final Map<String, Long> properties = new TreeMap<>();
  private final Map<String, Long> hosts = new TreeMap<>();
  private final Set<String> targets;
  long triples;
  long subjects;

  private Node subject;
  private final Set<String> types = new HashSet<>();
  private final Map<String, Long> used = new TreeMap<>();

  private Figures(Set<String> targets) {
    this.targets = targets;
  }

  /**
   * Runs inside a read transaction.
   *
   * @param targets what IRIs of other datasets begin with, links to which are counted
   * @param counted which subjects count
   */
  static Figures of(DatasetGraph dataset, Set<String> targets, Predicate<Node> counted) {
    Figures figures = new Figures(targets);
    Iterator<Quad> quads = dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (counted.test(quad.getSubject())) {
        figures.add(quad);
      }
    }
    figures.finish();
    return figures;
  }

  private void add(Quad quad) {
    if (!quad.getSubject().equals(subject)) {
      finish();
      subject = quad.getSubject();
      subjects++;
    }
    triples++;
    String property = quad.getPredicate().getURI();
    used.merge(property, 1L, Long::sum);
    if (quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI()) {
      types.add(quad.getObject().getURI());
    }
    if (quad.getObject().isURI()) {
      String object = quad.getObject().getURI();
      targets.stream().filter(object::startsWith).forEach(target -> hosts.merge(target, 1L, Long::sum));
    }
  }

  private void finish() {
    used.forEach((property, count) -> properties.merge(property, count, Long::sum));
    for (String type : types) {
      OfClass ofClass = classes.computeIfAbsent(type, name -> new OfClass());
      ofClass.members++;
      used.forEach((property, count) -> ofClass.properties.merge(property, count, Long::sum));
    }
    types.clear();
    used.clear();
  }

  long links(String target) {
    return hosts.getOrDefault(target, 0L);
  }
}
