package nl.kamergraaf.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names in Java are those of the ontology, all of them and no others. */
class VocabularyTest {

  @Test
  void namesAreThoseOfTheOntology() throws IllegalAccessException {
    Graph ontology = RDFParser.fromString(new Bundled("ontology/kamergraaf.ttl").text(), Lang.TURTLE).toGraph();
    Map<String, String> declared = new TreeMap<>();
    for (Node type : new Node[] {OWL2.Class.asNode(), OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode()}) {
      ontology.find(Node.ANY, RDF.type.asNode(), type).mapWith(t -> t.getSubject()).filterKeep(n -> n.isURI() && n.getURI().startsWith(KG.NS))
          .forEach(n -> declared.put(n.getURI().substring(KG.NS.length()), n.getURI()));
    }

    assertThat(terms(KG.class)).isEqualTo(declared);
    assertThat(declared).containsKeys("Letter", "Citation", "evidence", "latestStatus");
  }

  @ParameterizedTest
  @ValueSource(classes = {Cito.class, Prov.class, Schema.class, WebAnnotation.class})
  void termIsNamedAsItsIriEnds(Class<?> vocabulary) throws ReflectiveOperationException {
    String namespace = (String) vocabulary.getField("NS").get(null);

    assertThat(terms(vocabulary)).isNotEmpty().allSatisfy((name, iri) -> assertThat(iri).isEqualTo(namespace + name));
  }

  @Test
  void schemeIsNamedWithoutItsEnding() {
    assertThat(KGS.scheme(KGS.concept("flow-type-scheme"))).isEqualTo("flow-type");
  }

  private static Map<String, String> terms(Class<?> vocabulary) throws IllegalAccessException {
    Map<String, String> terms = new TreeMap<>();
    for (Field field : Arrays.stream(vocabulary.getFields()).filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Node.class).toList()) {
      terms.put(field.getName(), ((Node) field.get(null)).getURI());
    }
    return terms;
  }
}
