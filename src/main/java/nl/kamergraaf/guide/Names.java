package nl.kamergraaf.guide;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What terms, concepts and schemes are called. */
final class Names {

  private static final Properties DUTCH = Resources.words("elsewhere.properties");

  private final OntologyGraphs known;

  Names(OntologyGraphs known) {
    this.known = known;
  }

  Ref of(Node node) {
    return new Ref(node.getURI(), brief(node.getURI()), label(node));
  }

  private Text label(Node node) {
    if (node.getURI().startsWith("http://www.w3.org/2001/XMLSchema#") || node.getURI().endsWith("#langString")) {
      return Text.each(language -> ConstraintWords.datatype(language, node));
    }
    return in(known.ontology(), node, RDFS.label.asNode())
        .map(own -> new Text(DUTCH.getProperty(brief(node.getURI()), own.nl()), own.en()))
        .or(() -> in(known.schemes(), node, SKOS.prefLabel.asNode()))
        .orElseGet(() -> Text.same(brief(node.getURI())));
  }

  /** In Dutch and English, or in the one of the two that there is. */
  private static Optional<Text> in(Graph graph, Node node, Node property) {
    Optional<String> nl = in(graph, node, property, Language.NL);
    Optional<String> en = in(graph, node, property, Language.EN);
    return nl.or(() -> en).map(either -> new Text(nl.orElse(either), en.orElse(either)));
  }

  private static Optional<String> in(Graph graph, Node node, Node property, Language language) {
    return graph
        .stream(node, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(label -> label.isLiteral() && label.getLiteralLanguage().equals(language.tag()))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** {@code kg:Letter}; the IRI itself where no prefix fits. */
  static String brief(String iri) {
    return Prefixes.withAlignments().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()) && iri.length() > prefix.getValue().length() && iri.indexOf('/', prefix.getValue().length()) < 0)
        .map(Map.Entry::getKey)
        .findFirst()
        .map(prefix -> prefix + ":" + iri.substring(Prefixes.withAlignments().get(prefix).length()))
        .orElse(iri);
  }
}
