package nl.kamergraaf.serve;

import java.util.List;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
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
          SKOS.prefLabel.asNode(), RDFS.label.asNode(), FOAF.name.asNode(), DCTerms.title.asNode(), KG.expression, KG.surfaceForm, KG.signatoryName,
          KG.citationText, KG.undertakingText, KG.goodsDescription, DCTerms.identifier.asNode());

  private Terms() {}
}
