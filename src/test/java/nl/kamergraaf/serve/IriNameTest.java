package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IriNameTest {

  @ParameterizedTest
  @CsvSource({
    "https://w3id.org/kamergraaf/id/graph/register, register",
    "https://w3id.org/kamergraaf/id/body/x, body/x",
    "http://www.wikidata.org/entity/Q159, Q159 (www.wikidata.org)",
    "http://publications.europa.eu/resource/authority/country/RUS, RUS (publications.europa.eu)",
    "http://www.w3.org/2004/02/skos/core#prefLabel, prefLabel",
    "http://xmlns.com/foaf/0.1/Person, Person",
    "http://example.org/, http://example.org/",
    "urn:isbn:1, urn:isbn:1",
    "mailto:a/B1, B1"
  })
  void callsAThingByTheEndOfItsIri(String iri, String name) {
    assertThat(IriName.of(iri, "https://w3id.org/kamergraaf/id/")).isEqualTo(name);
  }
}
