package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.vocabulary.RDF;

/** Every node has a class, of one kind, and a name; whatever is pointed at below the data's base is described. */
final class NodeCheck implements Check {

  private static final Node TYPE = RDF.type.asNode();

  private final Rule typed;
  private final Rule oneKind;
  private final Rule described;
  private final Rule notBlank;
  private final Classes classes;

  NodeCheck(Graph rules, Graph ontology) {
    this.typed = Rules.named(rules, "TypedNode");
    this.oneKind = Rules.named(rules, "OneKind");
    this.described = Rules.named(rules, "DescribedNode");
    this.notBlank = Rules.named(rules, "NoBlankNode");
    this.classes = new Classes(ontology);
  }

  @Override
  public void run(Checked letter, Consumer<Finding> out) {
    String base = letter.findings().iris().base();
    Set<Node> seen = new HashSet<>();
    for (About about : letter.data().own()) {
      if (about.node().isBlank()) {
        out.accept(letter.finding(notBlank, about.node(), Optional.empty(), Optional.empty()));
      }
      kinds(letter, about, out);
      for (int i = 0; i < about.size(); i++) {
        value(letter, about, i, base, seen, out);
      }
    }
  }

  private void kinds(Checked letter, About about, Consumer<Finding> out) {
    List<Node> types = about.values(TYPE);
    if (types.isEmpty() && letter.data().behind(about.node()).filter(known -> known.has(TYPE)).isEmpty()) {
      out.accept(letter.finding(typed, about.node(), Optional.of("rdf:type"), Optional.empty()));
    }
    types.stream().filter(type -> !type.isURI()).forEach(type -> out.accept(letter.finding(typed, about.node(), Optional.of("rdf:type"), Optional.of(type))));
    if (types.size() < 2) {
      return;
    }
    List<Node> own = new ArrayList<>(types.stream().filter(type -> type.isURI() && type.getURI().startsWith(KG.NS)).sorted(Classes.BY_NAME).toList());
    for (int i = 0; i + 1 < own.size(); i++) {
      if (!classes.related(own.get(i), own.get(i + 1))) {
        out.accept(letter.finding(oneKind, about.node(), Optional.of("rdf:type"), Optional.of(own.get(i + 1))));
        return;
      }
    }
  }

  private void value(Checked letter, About about, int at, String base, Set<Node> seen, Consumer<Finding> out) {
    Node value = about.value(at);
    if (value.isBlank() && letter.data().own(value).isEmpty()) {
      out.accept(letter.finding(notBlank, about.node(), Optional.of(name(about.property(at))), Optional.of(value)));
    } else if (value.isTripleTerm()) {
      // the subject may exist in no other way than as that of which something is not asserted
      dangling(letter, about, at, value.getTriple().getObject(), base, seen, out);
    } else {
      dangling(letter, about, at, value, base, seen, out);
    }
  }

  private void dangling(Checked letter, About about, int at, Node value, String base, Set<Node> seen, Consumer<Finding> out) {
    if (!value.isURI() || !value.getURI().startsWith(base) || seen.contains(value) || value.equals(letter.letter().name())) {
      return;
    }
    if (letter.data().own(value).isPresent() || letter.data().behind(value).isPresent()) {
      seen.add(value);
    } else {
      out.accept(letter.finding(described, about.node(), Optional.of(name(about.property(at))), Optional.of(value)));
    }
  }

  static String name(Node property) {
    return ShapeCheck.path(PathFactory.pathLink(property));
  }
}
