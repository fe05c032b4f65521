package nl.kamergraaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.ExampleLetters;
import nl.kamergraaf.Pipeline;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.SameLetter;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One letter, whichever of its sources is loaded first. */
class JoiningTest {

  private static final String RECORD =
      """
      {"Id": "00000000-0000-4000-8000-000000000001", "Soort": "Brief regering", "DocumentNummer": "1999D00012", "Volgnummer": 12, "Onderwerp": "Andere titel", "Datum": "2025-03-03T00:00:00+01:00",
       "Kamerstukdossier": [{"Id": "00000000-0000-4000-8000-000000000002", "Nummer": 99675, "HoogsteVolgnummer": 40}]}
      """;

  private static List<LetterGraph> graphs(String form) {
    Pipeline pipeline = ExampleLetters.pipeline();
    byte[] bytes = form.equals("record") ? RECORD.getBytes(StandardCharsets.UTF_8) : SameLetter.forms().get(form);
    return switch (pipeline.convert(new Input.Piped(form, new ByteArrayInputStream(bytes)))) {
      case Pipeline.Result.Done done -> List.of(done.graph());
      case Pipeline.Result.Recorded recorded -> pipeline.convert(Entities.of(recorded.entities()));
      case Pipeline.Result.Refused refused -> throw new AssertionError(refused.why().message());
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "opentk.txt official.xml | 1999D00012-v1",
        "official.xml opentk.txt | 1999D00012-v1",
        "official.xml record | kst-99675-12-v1",
        "record official.xml | kst-99675-12-v1",
      })
  void oneLetterIsShownInOneVersion(String order, String shown) {
    try (Store store = Store.inMemory(new Iris())) {
      for (String form : order.split(" ")) {
        graphs(form).forEach(store::load);
      }
      DatasetGraph dataset = store.dataset();
      dataset.begin(TxnType.READ);
      try {
        assertThat(found(dataset, RDF.type.asNode(), KG.Letter)).containsExactly("letter/1999D00012");
        assertThat(found(dataset, RDF.type.asNode(), KG.DocumentVersion)).containsExactly("version/" + shown);
        assertThat(found(dataset, DCTerms.title.asNode(), Node.ANY).stream().filter("letter/1999D00012"::equals)).as("one title").hasSize(1);
      } finally {
        dataset.end();
      }
      assertThat(store.remove("1999D00012")).isEqualTo(Removal.REMOVED);
      assertThat(store.letters()).isEmpty();
    }
  }

  @Test
  void whatWasFoundMovesToTheLettersNumber() {
    LetterGraph official = graphs("official.xml").get(0);
    Node finding = NodeFactory.createURI(Iris.DEFAULT_BASE + "finding/kst-99675-12/letter-1");
    try (Store store = Store.inMemory(new Iris())) {
      try (Batch batch = store.batch()) {
        batch.load(official, List.of(Triple.create(finding, SHACL.focusNode, new Iris().letter("kst-99675-12"))));
      }
      graphs("record").forEach(store::load);
      DatasetGraph dataset = store.dataset();
      dataset.begin(TxnType.READ);
      try {
        assertThat(found(dataset, SHACL.focusNode, new Iris().letter("1999D00012"))).containsExactly("finding/kst-99675-12/letter-1");
        assertThat(dataset.getGraph(official.findingsName()).size()).isEqualTo(1);
      } finally {
        dataset.end();
      }
    }
  }

  private static List<String> found(DatasetGraph dataset, Node property, Node value) {
    List<String> found = new ArrayList<>();
    dataset.find(Quad.defaultGraphIRI, Node.ANY, property, value).forEachRemaining(quad -> found.add(quad.getSubject().getURI().replace(Iris.DEFAULT_BASE, "")));
    return found;
  }
}
