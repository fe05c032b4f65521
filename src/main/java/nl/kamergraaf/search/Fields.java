package nl.kamergraaf.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Which triples are indexed: a document for each, in one of two fields, so that what leaves the data leaves the index. */
final class Fields {

  private static final String SENTENCE = "sentence";
  private static final String NAME = "name";

  /** Properties whose values are names or numbers of things. */
  static final List<Node> NAMES =
      List.of(
          SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode(), KG.abbreviation, FOAF.name.asNode(), DCTerms.title.asNode(),
          DCTerms.identifier.asNode(), KG.publicationIdentifier);

  /** Properties whose values are sentences. */
  static final List<Node> SENTENCES = List.of(WebAnnotation.exact, KG.requests);

  private static final Set<Node> INDEXED = Set.copyOf(Stream.concat(NAMES.stream(), SENTENCES.stream()).toList());

  private Fields() {}

  static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition("uri", SENTENCE);
    definition.setLangField("lang");
    definition.setUidField("uid");
    NAMES.forEach(property -> definition.set(NAME, property));
    SENTENCES.forEach(property -> definition.set(SENTENCE, property));
    return definition;
  }

  /** Whether a quad of the default graph is indexed: a text of one of those properties. */
  static boolean takes(Quad quad, String base) {
    return INDEXED.contains(quad.getPredicate()) && quad.getSubject().isURI() && quad.getObject().isLiteral()
        && (quad.getSubject().getURI().startsWith(base) || quad.getSubject().getURI().startsWith(KGS.NS));
  }

  static Entity entity(Quad quad) {
    Node text = quad.getObject();
    Entity entity = new Entity(quad.getSubject().getURI(), null, text.getLiteralLanguage(), text.getLiteralDatatype());
    entity.put(SENTENCES.contains(quad.getPredicate()) ? SENTENCE : NAME, text.getLiteralLexicalForm());
    return entity;
  }
}
