package nl.kamergraaf.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

  /** Read from the sources, so that no name hides from reflection or stands twice. */
  @Test
  void namesStandInTheOrderOfTheOntology() throws IOException {
    List<String> inJava =
        found("public static final Node (\\w+) = term\\(\"\\1\"\\);", Files.readString(Path.of("src/main/java/nl/kamergraaf/vocab/KG.java")));
    assertThat(inJava).isEqualTo(found("(?m)^kg:(\\w+) a owl:", new Bundled("ontology/kamergraaf.ttl").text()));
  }

  /** Code that needs a term takes it from the vocabulary. */
  @Test
  void noOtherClassMakesNamesOfItsOwn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java") && !f.getParent().endsWith("vocab")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain('"' + KG.NS, '"' + KGS.NS);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Cito.class, Prov.class, Schema.class, WebAnnotation.class})
  void termIsNamedAsItsIriEnds(Class<?> vocabulary) throws ReflectiveOperationException {
    String namespace = (String) vocabulary.getField("NS").get(null);

    assertThat(terms(vocabulary)).isNotEmpty().allSatisfy((name, iri) -> assertThat(iri).isEqualTo(namespace + name));
    Graph declared = RDFParser.fromString(new Bundled("ontology/external.ttl").text(), Lang.TURTLE).toGraph();
    assertThat(terms(vocabulary).values()).allMatch(iri -> declared.contains(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY));
  }

  @Test
  void schemeIsNamedWithoutItsEnding() {
    assertThat(KGS.scheme(KGS.concept("flow-type-scheme"))).isEqualTo("flow-type");
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static Map<String, String> terms(Class<?> vocabulary) throws IllegalAccessException {
    Map<String, String> terms = new TreeMap<>();
    for (Field field : Arrays.stream(vocabulary.getFields()).filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Node.class).toList()) {
      terms.put(field.getName(), ((Node) field.get(null)).getURI());
    }
    return terms;
  }
}
