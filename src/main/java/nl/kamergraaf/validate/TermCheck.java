package nl.kamergraaf.validate;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Terms and concepts below the project's own namespaces are declared; a misspelt one would look like missing data. */
final class TermCheck {

  private static final String NAME = "declared-term";
  private static final Finding.Message MESSAGE =
      new Finding.Message("Deze term staat niet in de ontologie of in de schema's.", "This term is neither in the ontology nor in the schemes.");

  private final Set<Node> declared;

  TermCheck(OntologyGraphs known) {
    this.declared =
        Stream.concat(known.ontology().stream(), known.schemes().stream())
            .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
            .map(Triple::getSubject)
            .filter(TermCheck::isOwn)
            .collect(Collectors.toUnmodifiableSet());
  }

  void run(Checked letter, Consumer<Finding> out) {
    letter
        .own()
        .stream()
        .forEach(
            triple ->
                Stream.of(triple.getPredicate(), triple.getObject())
                    .filter(node -> isOwn(node) && !declared.contains(node))
                    .forEach(node -> out.accept(letter.violation(NAME, triple.getSubject(), Optional.empty(), Optional.of(node), MESSAGE))));
  }

  private static boolean isOwn(Node node) {
    return node.isURI() && (node.getURI().startsWith(KG.NS) || node.getURI().startsWith(KGS.NS));
  }
}
