package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What the alignments point to exists, as far as the vocabularies stand beside the repository. */
class AlignmentsTest {

  private static final Path REFERENCE = Path.of("..", "shared", "reference");
  private static final String TK = "https://opendata.tweedekamer.nl/documentatie/";
  private static final String TOOI = "https://identifier.overheid.nl/tooi/def/ont/";

  private static final List<Node> MATCHES =
      List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode(), SKOS.narrowMatch.asNode(), SKOS.relatedMatch.asNode());
  private static final Graph ALIGNMENTS = graph("alignments");
  private static final Graph ONTOLOGY = graph("kamergraaf");

  @Test
  void theModelOfTheKamerHasWhatTheyPointTo() {
    assumeTrue(Files.isDirectory(REFERENCE), "the reference vocabularies are not beside the repository");
    Graph model = RDFParser.source(REFERENCE.resolve("TK_Informatiemodel_ODP_0.90.ttl")).toGraph();
    List<Triple> alignments = to(TK);

    assertThat(alignments).hasSizeGreaterThan(10);
    assertThat(alignments)
        .allSatisfy(alignment -> assertThat(kinds(model, alignment.getObject())).isNotEmpty().isEqualTo(kinds(ONTOLOGY, alignment.getSubject())));
  }

  @Test
  void tooiHasWhatTheyPointTo() throws IOException {
    assumeTrue(Files.isDirectory(REFERENCE), "the reference vocabularies are not beside the repository");
    String register = Files.readString(REFERENCE.resolve("tooi").resolve("tweede-kamer-oorg10002.json"));

    assertThat(to(TOOI)).isNotEmpty().allSatisfy(alignment -> assertThat(register).contains('"' + alignment.getObject().getURI() + '"'));
  }

  @Test
  void theyLeadToEveryVocabularyThatTheOntologyIsComparedWith() {
    Set<String> vocabularies =
        ALIGNMENTS.stream().filter(triple -> MATCHES.contains(triple.getPredicate())).map(triple -> triple.getObject().getNameSpace()).collect(Collectors.toSet());
    assertThat(vocabularies)
        .contains(
            TK, TOOI, "http://data.europa.eu/eli/ontology#", "http://data.europa.eu/eli/eli-draft-legislation-ontology#",
            "http://parliament.uk/ontologies/laying/", "http://www.w3.org/ns/opengov#", "http://schema.org/", "https://w3id.org/ftm#",
            "http://purl.org/spar/cito/", "http://purl.org/spar/doco/", "http://www.w3.org/ns/org#", "http://www.w3.org/ns/prov#");
  }

  private static List<Triple> to(String vocabulary) {
    return ALIGNMENTS.stream()
        .filter(triple -> MATCHES.contains(triple.getPredicate()) && triple.getObject().getURI().startsWith(vocabulary))
        .toList();
  }

  /** Class or kind of property. */
  private static Set<Node> kinds(Graph graph, Node term) {
    return graph.stream(term, RDF.type.asNode(), Node.ANY)
        .map(Triple::getObject)
        .filter(Set.of(OWL2.Class.asNode(), OWL2.DatatypeProperty.asNode(), OWL2.ObjectProperty.asNode())::contains)
        .collect(Collectors.toSet());
  }

  private static Graph graph(String name) {
    return RDFParser.fromString(new Bundled("ontology/" + name + ".ttl").text(), Lang.TURTLE).toGraph();
  }
}
