package nl.kamergraaf.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms that pages need by name. */
final class Terms {

  static final Node START_DATE = DCAT.startDate.asNode();

  /** Properties that name a thing, the best first. */
  static final List<Node> NAMING =
      List.of(
          SKOS.prefLabel.asNode(), FOAF.name.asNode(), DCTerms.title.asNode(), RDFS.label.asNode(), KG.expression, KG.surfaceForm, KG.signatoryName,
          KG.citationText, KG.undertakingText, KG.goodsDescription, DCTerms.identifier.asNode());

  private Terms() {}

  /** {@code StatusReport=kg:statusOf kg:status}: classes of the ontology, each with properties. */
  static Map<Node, List<Node>> composed(Properties names) {
    return names.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(name -> NodeFactory.createURI(KG.NS + name), name -> Arrays.stream(names.getProperty(name).split(" +"))
            .map(Terms::expanded)
            .toList()));
  }

  /** The term of a short name such as {@code kg:status}. */
  static Node expanded(String name) {
    int colon = name.indexOf(':');
    String namespace = colon < 0 ? null : Prefixes.all().get(name.substring(0, colon));
    if (namespace == null) {
      throw new IllegalArgumentException("no known prefix: " + name);
    }
    return NodeFactory.createURI(namespace + name.substring(colon + 1));
  }
}
