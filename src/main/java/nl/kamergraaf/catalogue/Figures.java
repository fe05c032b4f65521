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

/**
 * How much is in the default graph.
 *
 * @param classes by IRI
 * @param properties by IRI, how often each is used
 * @param links by what IRIs of another dataset begin with, how many lead there
 */
record Figures(long triples, long subjects, Map<String, OfClass> classes, Map<String, Long> properties, Map<String, Long> links) {

  /** Members of a class, and how often they have each property. */
  record OfClass(long members, Map<String, Long> properties) {}

  /**
   * Runs inside a read transaction; one pass, since a subject's triples come together.
   *
   * @param targets what IRIs of other datasets begin with, links to which are counted
   * @param counted which subjects count
   */
  static Figures of(DatasetGraph dataset, Set<String> targets, Predicate<Node> counted) {
    Count count = new Count(targets);
    Iterator<Quad> quads = dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (counted.test(quad.getSubject())) {
        count.add(quad);
      }
    }
    return count.figures();
  }

  private static final class Count {

    private final Map<String, OfClass> classes = new TreeMap<>();
    private final Map<String, Long> properties = new TreeMap<>();
    private final Map<String, Long> links = new TreeMap<>();
    private long triples;
    private long subjects;

    private Node subject;
    private final Set<String> types = new HashSet<>();
    private final Map<String, Long> used = new TreeMap<>();

    Count(Set<String> targets) {
      targets.forEach(target -> links.put(target, 0L));
    }

    void add(Quad quad) {
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
        links.replaceAll((target, count) -> object.startsWith(target) ? count + 1 : count);
      }
    }

    private void finish() {
      used.forEach((property, count) -> properties.merge(property, count, Long::sum));
      for (String type : types) {
        OfClass before = classes.computeIfAbsent(type, name -> new OfClass(0, new TreeMap<>()));
        used.forEach((property, count) -> before.properties().merge(property, count, Long::sum));
        classes.put(type, new OfClass(before.members() + 1, before.properties()));
      }
      types.clear();
      used.clear();
    }

    Figures figures() {
      finish();
      return new Figures(triples, subjects, classes, properties, links);
    }
  }
}
