package nl.kamergraaf.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * A property of the ontology stands between the classes that {@code schema:domainIncludes} and {@code schema:rangeIncludes} name. Nodes of
 * which no class is known are left to other checks.
 */
final class UseCheck implements Check {

  private static final Node DOMAIN = NodeFactory.createURI("http://schema.org/domainIncludes");
  private static final Node RANGE = NodeFactory.createURI("http://schema.org/rangeIncludes");
  private static final Node TYPE = RDF.type.asNode();

  private final Rule rule;
  private final Map<Node, Use> uses = new HashMap<>();

  /** Classes of subjects and of values; empty where the ontology leaves it open. */
  private record Use(Set<Node> domain, Set<Node> range, boolean literals) {}

  UseCheck(Graph rules, OntologyGraphs known) {
    this.rule = Rules.named(rules, "TermUse");
    Graph ontology = known.ontology();
    for (Node kind : new Node[] {OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode()}) {
      ontology
          .find(Node.ANY, TYPE, kind)
          .filterKeep(triple -> triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(KG.NS))
          .forEachRemaining(triple -> uses.put(triple.getSubject(), use(ontology, triple.getSubject(), kind.equals(OWL.DatatypeProperty.asNode()))));
    }
  }

  private static Use use(Graph ontology, Node property, boolean literals) {
    Set<Node> domain = new HashSet<>();
    Set<Node> range = new HashSet<>();
    ontology.find(property, DOMAIN, Node.ANY).forEachRemaining(triple -> domain.add(triple.getObject()));
    ontology.find(property, RANGE, Node.ANY).forEachRemaining(triple -> range.add(triple.getObject()));
    range.removeIf(type -> type.isURI() && (type.getURI().startsWith(XSD.NS) || type.getURI().startsWith(RDF.uri) || type.equals(RDFS.Literal.asNode())));
    return new Use(domain, range, literals);
  }

  @Override
  public void run(Checked letter, Consumer<Finding> out) {
    for (About about : letter.data().own()) {
      for (int i = 0; i < about.size(); i++) {
        Use use = uses.get(about.property(i));
        if (use != null && !(fits(letter, about.node(), use.domain()) && fits(letter, about.value(i), use))) {
          String path = "kg:" + about.property(i).getLocalName();
          out.accept(letter.finding(rule, about.node(), Optional.of(path), Optional.of(about.value(i))));
        }
      }
    }
  }

  private static boolean fits(Checked letter, Node value, Use use) {
    return value.isLiteral() ? use.literals() : !use.literals() && fits(letter, value, use.range());
  }

  private static boolean fits(Checked letter, Node node, Set<Node> classes) {
    if (classes.isEmpty() || !isTyped(letter, node)) {
      return true;
    }
    for (Node type : classes) {
      if (letter.data().is(node, type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTyped(Checked letter, Node node) {
    return letter.data().own(node).filter(about -> about.has(TYPE)).isPresent() || letter.data().behind(node).filter(about -> about.has(TYPE)).isPresent();
  }
}
