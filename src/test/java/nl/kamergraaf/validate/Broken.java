package nl.kamergraaf.validate;

import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.Sample;
import nl.kamergraaf.graph.SampleFacts;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;

/** The sample letter, and what an update makes of it. */
final class Broken {

  static final Validator VALIDATOR = Validator.own(known(), new Iris());

  private static final String PREFIXES =
      """
      BASE <https://w3id.org/kamergraaf/id/>
      PREFIX cito: <http://purl.org/spar/cito/>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX kg: <https://w3id.org/kamergraaf/ns#>
      PREFIX kgs: <https://w3id.org/kamergraaf/scheme/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private Broken() {}

  /** The sample after an update of its facts; the statements are in the graph {@code <s>}. */
  static LetterGraph by(String update) {
    LetterGraph letter = SampleFacts.all().graph();
    DatasetGraph dataset = DatasetGraphFactory.createGeneral(letter.facts());
    dataset.addGraph(NodeFactory.createURI("https://w3id.org/kamergraaf/id/s"), letter.statements());
    UpdateAction.parseExecute(PREFIXES + update, dataset);
    return letter;
  }

  /** The real register, with the one person whom the sample adds. */
  static OntologyGraphs known() {
    OntologyGraphs known = OntologyGraphs.read(new Iris());
    known.register().add(Triple.create(NodeFactory.createURI(Sample.ZEE.iri()), RDF.type.asNode(), FOAF.Person.asNode()));
    return known;
  }
}
