package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A letter whose graph lost its date: what each report says of it. */
class CheckTest {

  @TempDir Path folder;
  private Path broken;

  @BeforeEach
  void breakALetter() throws IOException {
    String quads = Ran.kamergraaf("build", "letters/1999D00001.txt", "--no-validate").out();
    broken = folder.resolve("broken.nq");
    Files.writeString(broken, quads.lines().filter(line -> !line.contains("/letter/1999D00001> <http://purl.org/dc/terms/issued>")).reduce("", (a, b) -> a + b + "\n"));
  }

  @Test
  void saysWhichLetterWhichNodeAndWhatIsWrong() {
    Ran ran = Ran.kamergraaf("check", broken.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("1999D00001, version 1: ").contains("violation").contains("letter/1999D00001").contains("1 checked, 0 without violations");
  }

  @Test
  void aGoodLetterIsZero() {
    Ran ran = Ran.kamergraaf("check", "letters/1999D00001.txt");
    assertThat(ran.out()).contains("1 checked, 1 without violations; 0 violations");
    assertThat(ran.code()).isZero();
  }

  @Test
  void reportsAsShacl() {
    DatasetGraph report = RDFParser.fromString(Ran.kamergraaf("check", broken.toString(), "--report", "turtle").out(), Lang.TURTLE).toDatasetGraph();
    assertThat(report.find(Node.ANY, Node.ANY, SHACL.conforms, Node.ANY).next().getObject().getLiteralValue()).isEqualTo(false);
    assertThat(report.stream(Node.ANY, Node.ANY, SHACL.focusNode, Node.ANY).map(quad -> quad.getObject().getURI()))
        .contains("https://w3id.org/kamergraaf/id/letter/1999D00001");
  }

  @Test
  void reportsAsJson() throws IOException {
    JsonNode report = new ObjectMapper().readTree(Ran.kamergraaf("check", broken.toString(), "letters/1999D00003.txt", "--report", "json").out());
    assertThat(report.findValuesAsText("letter")).containsExactly("1999D00001-v1", "1999D00003-v2");
    assertThat(report.get(0).get("conforms").asBoolean()).isFalse();
    assertThat(report.get(0).get("findings").findValuesAsText("path")).contains("dcterms:issued");
    assertThat(report.get(1).get("conforms").asBoolean()).isTrue();
  }

  @Test
  void reportsAsJunit() throws Exception {
    byte[] xml = Ran.kamergraaf("check", broken.toString(), "letters/1999D00003.txt", "--report", "junit").bytes();
    Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getElementsByTagName("failure").item(0).getTextContent()).contains("letter/1999D00001");
  }

  @Test
  void takesOtherShapes() throws IOException {
    Path shape =
        Files.writeString(
            folder.resolve("shape.ttl"),
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX kg: <https://w3id.org/kamergraaf/ns#>
            <urn:example:NoLetters> a sh:NodeShape ; sh:targetClass kg:Letter ; sh:property [ sh:path kg:hasNothing ; sh:minCount 1 ; sh:message "own rule"@en ] .
            """);
    Ran ran = Ran.kamergraaf("check", "letters/1999D00001.txt", "--shapes", shape.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("own rule");
    Ran unreadable = Ran.kamergraaf("check", "letters/1999D00001.txt", "--shapes", "letters/README.md");
    assertThat(unreadable.code()).isEqualTo(2);
    assertThat(unreadable.words()).contains("letters/README.md");
  }

  @Test
  void checksADatabase() {
    String db = folder.resolve("db").toString();
    Ran.kamergraaf("load", "letters/1999D00001.txt", "--db", db);
    assertThat(Ran.kamergraaf("check", "--db", db).out()).contains("1 checked, 1 without violations");
  }

  @Test
  void checksRdfThatIsNoLetter() throws IOException {
    Path person = Files.writeString(folder.resolve("thing.ttl"), "<https://example.org/x> a <https://w3id.org/kamergraaf/ns#Citation> .");
    Ran ran = Ran.kamergraaf("check", person.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("https://example.org/x");
  }
}
