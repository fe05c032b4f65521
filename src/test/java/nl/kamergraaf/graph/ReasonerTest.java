package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.violations.UseOfIllegalDataRange;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Ontology, alignments, schemes and register, with the graph of a letter that has every kind of fact: a reasoner finds no contradiction in
 * them and no class that nothing can be in, and the OWL 2 RL profile allows every axiom. OWL 2 is older than two habits of RDF: it knows
 * no {@code xsd:date}, so days are read as their midnight, and calls a text with a language {@code rdf:PlainLiteral}.
 */
class ReasonerTest {

  private static final String PREFIXES =
      """
      BASE <https://w3id.org/kamergraaf/id/>
      PREFIX kg: <https://w3id.org/kamergraaf/ns#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  private static final OntologyGraphs KNOWN = OntologyGraphs.read(new Iris());

  @Test
  void findsNoContradiction() {
    assertThat(contradicts(all())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<country/x> a kg:Country , kg:Ministry .",
        "<figure/x> kg:includedIn <figure/x> .",
        "<figure/x> kg:includedIn <figure/y> . <figure/y> kg:includedIn <figure/x> .",
        "<delivery/x> a kg:Delivery , kg:Figure .",
        "<event/x> a kg:Event , kg:Fund .",
        "<body/x> a kg:Tribunal , kg:DamageRegister .",
        "kg:LetterAndMotion a owl:Class ; rdfs:subClassOf kg:Letter , kg:Motion ."
      })
  void findsThisContradiction(String addition) {
    assertThat(contradicts(with(addition))).isTrue();
  }

  @Test
  void isInTheProfile() {
    assertThat(outsideOfProfile(all())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kg:Letter rdfs:subClassOf [ a owl:Restriction ; owl:onProperty kg:hasSignature ; owl:someValuesFrom kg:Signature ] .",
        "kg:Letter owl:equivalentClass [ a owl:Class ; owl:unionOf ( kg:Motion kg:Dossier ) ] .",
        "kg:includedIn a owl:ReflexiveProperty .",
        "kg:value rdfs:range owl:rational ."
      })
  void isNotInTheProfile(String addition) {
    assertThat(outsideOfProfile(with(addition))).isNotEmpty();
  }

  private static boolean contradicts(Graph graph) {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology(graph));
    try {
      return !reasoner.isConsistent() || !reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().isEmpty();
    } finally {
      reasoner.dispose();
    }
  }

  private static List<String> outsideOfProfile(Graph graph) {
    return new OWL2RLProfile()
        .checkOntology(ontology(graph)).getViolations().stream()
            .filter(violation -> !(violation instanceof UseOfIllegalDataRange && violation.getExpression().toString().contains("langString")))
            .map(Object::toString)
            .toList();
  }

  private static OWLOntology ontology(Graph graph) {
    try {
      return OWLManager.createOWLOntologyManager()
          .loadOntologyFromOntologyDocument(new StringDocumentSource(RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).asString()));
    } catch (OWLOntologyCreationException e) {
      throw new AssertionError("the graph cannot be read as OWL", e);
    }
  }

  private static Graph all() {
    return graph(List.of(KNOWN.ontology(), KNOWN.schemes(), KNOWN.register(), SampleFacts.all().graph().facts()));
  }

  private static Graph with(String addition) {
    return graph(List.of(KNOWN.ontology(), RDFParser.fromString(PREFIXES + addition, Lang.TURTLE).toGraph()));
  }

  private static Graph graph(List<Graph> parts) {
    Graph graph = GraphFactory.createDefaultGraph();
    parts.forEach(part -> part.stream().map(ReasonerTest::atMidnight).forEach(graph::add));
    return graph;
  }

  private static Triple atMidnight(Triple triple) {
    Node object = triple.getObject();
    return object.isLiteral() && XSDDatatype.XSDdate.equals(object.getLiteralDatatype())
        ? Triple.create(
            triple.getSubject(),
            triple.getPredicate(),
            NodeFactory.createLiteralDT(object.getLiteralLexicalForm() + "T00:00:00", XSDDatatype.XSDdateTime))
        : triple;
  }
}
