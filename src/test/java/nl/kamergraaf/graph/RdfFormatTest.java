package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFormatTest {

  private static final String ID = "https://w3id.org/kamergraaf/id/";
  private static final Node REIFIES = NodeFactory.createURI(RDF.uri + "reifies");

  @Test
  void writesSortedNQuads() {
    assertThat(file(RdfFormat.NQUADS, letter("1999D00001", 1)))
        .isEqualTo(
            """
            <V/body/x> <http://www.w3.org/2000/01/rdf-schema#label> "één \\"tribunaal\\""@nl <V/version/1999D00001-v1> .
            <V/body/x> <http://www.w3.org/2000/01/rdf-schema#seeAlso> <V/place/y> <V/version/1999D00001-v1> .
            <V/reifier/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( <V/body/x> <http://www.w3.org/2000/01/rdf-schema#seeAlso> <V/place/y> )>> <V/version/1999D00001-v1/statements> .
            """
                .replace("<V/", "<" + ID));
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void givesBackWhatItWrote(RdfFormat format) {
    LetterGraph one = letter("1999D00001", 1);
    LetterGraph two = letter("1999D00002", 1);
    DatasetGraph expected = DatasetGraphFactory.create();
    for (LetterGraph letter : List.of(one, two)) {
      boolean named = format != RdfFormat.TURTLE;
      letter.facts().stream().forEach(t -> add(expected, named ? letter.name() : null, t));
      if (format.holdsStatements()) {
        letter.statements().stream().forEach(t -> add(expected, named ? letter.statementsName() : null, t));
      }
    }
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(file(format, one, two).getBytes(StandardCharsets.UTF_8)))
        .lang(lang(format))
        .parse(read);
    assertThat(read.stream().toList()).containsExactlyInAnyOrderElementsOf(expected.stream().toList());
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void doesNotDependOnTheOrderOfTriples(RdfFormat format) {
    String first = file(format, letter("1999D00001", 1));
    for (long seed = 2; seed < 12; seed++) {
      assertThat(file(format, letter("1999D00001", seed))).isEqualTo(first);
    }
  }

  private static String file(RdfFormat format, LetterGraph... letters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(format.head());
    for (int i = 0; i < letters.length; i++) {
      out.writeBytes(i == 0 ? new byte[0] : format.between());
      out.writeBytes(format.encode(letters[i]));
    }
    out.writeBytes(format.foot());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static LetterGraph letter(String number, long seed) {
    Node body = iri("body/x");
    Triple seat = Triple.create(body, RDFS.seeAlso.asNode(), iri("place/y"));
    List<Triple> facts =
        new ArrayList<>(List.of(seat, Triple.create(body, RDFS.label.asNode(), NodeFactory.createLiteralLang("één \"tribunaal\"", "nl"))));
    Collections.shuffle(facts, new Random(seed));
    Graph asserted = GraphFactory.createDefaultGraph();
    facts.forEach(asserted::add);
    Graph statements = GraphFactory.createDefaultGraph();
    statements.add(Triple.create(iri("reifier/1"), REIFIES, NodeFactory.createTripleTerm(seat)));
    return new LetterGraph(number, 1, iri("version/" + number + "-v1"), asserted, statements);
  }

  private static void add(DatasetGraph dataset, Node graph, Triple triple) {
    dataset.add(graph == null ? Quad.defaultGraphIRI : graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static Lang lang(RdfFormat format) {
    return switch (format) {
      case NQUADS -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case TURTLE -> Lang.TURTLE;
      case JSONLD -> Lang.JSONLD11;
    };
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(ID + path);
  }
}
