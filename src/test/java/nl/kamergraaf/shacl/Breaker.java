package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Breaks a graph in ways that a seed fixes. */
final class Breaker {

  private final Random random;
  private final List<Triple> triples;

  Breaker(long seed, Graph good) {
    this.random = new Random(seed);
    this.triples = good.stream().sorted(Comparator.comparing(Triple::toString)).collect(Collectors.toCollection(ArrayList::new));
  }

  Graph broken(int times) {
    for (int i = 0; i < times; i++) {
      breakOnce();
    }
    Graph broken = GraphFactory.createGraphMem();
    triples.forEach(broken::add);
    return broken;
  }

  private void breakOnce() {
    int at = random.nextInt(triples.size());
    Triple triple = triples.get(at);
    Triple other = triples.get(random.nextInt(triples.size()));
    switch (random.nextInt(10)) {
      case 0 -> triples.remove(at);
      case 1 -> triples.set(at, with(triple, other.getObject()));
      case 2 -> triples.add(with(triple, other.getObject()));
      case 3 -> triples.set(at, Triple.create(triple.getSubject(), other.getPredicate(), triple.getObject()));
      case 4 -> triples.set(at, with(triple, NodeFactory.createLiteralString(triple.getObject().toString())));
      case 5 -> triples.set(at, with(triple, NodeFactory.createLiteralDT("not a date", XSDDatatype.XSDdate)));
      case 6 -> triples.set(at, with(triple, NodeFactory.createLiteralDT("-7", XSDDatatype.XSDinteger)));
      case 7 -> triples.set(at, with(triple, NodeFactory.createBlankNode("b" + at)));
      case 8 -> triples.add(Triple.create(other.getSubject(), triple.getPredicate(), triple.getObject()));
      default -> triples.add(with(triple, NodeFactory.createLiteralLang("", "nl")));
    }
  }

  private static Triple with(Triple triple, Node object) {
    return Triple.create(triple.getSubject(), triple.getPredicate(), object);
  }
}
