package nl.kamergraaf.validate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Terms and concepts below the project's own namespaces are declared; a misspelt one would look like missing data. */
final class TermCheck implements Check {

  private final Rule rule;
  private final Set<Node> declared;

  TermCheck(Graph rules, OntologyGraphs known) {
    this.rule = Rules.named(rules, "DeclaredTerm");
    this.declared =
        Stream.concat(known.ontology().stream(), known.schemes().stream())
            .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
            .map(Triple::getSubject)
            .filter(TermCheck::isOwn)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void run(Checked letter, Consumer<Finding> out) {
    Set<Node> good = new HashSet<>();
    for (About about : letter.data().own()) {
      for (int i = 0; i < about.size(); i++) {
        look(letter, about.node(), about.property(i), good, out);
        look(letter, about.node(), about.value(i), good, out);
      }
    }
  }

  private void look(Checked letter, Node subject, Node node, Set<Node> good, Consumer<Finding> out) {
    if (node.isTripleTerm()) {
      look(letter, subject, node.getTriple().getPredicate(), good, out);
      look(letter, subject, node.getTriple().getObject(), good, out);
    } else if (isOwn(node) && !good.contains(node)) {
      if (declared.contains(node)) {
        good.add(node);
      } else {
        out.accept(letter.finding(rule, subject, Optional.empty(), Optional.of(node)));
      }
    }
  }

  static boolean isOwn(Node node) {
    return node.isURI() && (node.getURI().startsWith(KG.NS) || node.getURI().startsWith(KGS.NS));
  }
}
