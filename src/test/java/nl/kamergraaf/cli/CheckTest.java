package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A letter whose graph lost its date: what each report says of it. */
class CheckTest {

  private static final String LETTER = "https://w3id.org/kamergraaf/id/letter/1999D00001";
  private static final String GOOD = "letters/1999D00001.txt";

  @TempDir static Path folder;
  private static String quads;
  private static String broken;

  @BeforeAll
  static void breakALetter() throws IOException {
    quads = Ran.kamergraaf("build", GOOD).out();
    String without = quads.lines().filter(line -> !line.contains("/letter/1999D00001> <http://purl.org/dc/terms/issued>")).collect(Collectors.joining("\n", "", "\n"));
    broken = Files.writeString(folder.resolve("broken.nq"), without).toString();
  }

  @Test
  void saysWhichLetterWhichNodeWhatIsWrongAndWhatWouldBeRight() {
    Ran ran = Ran.kamergraaf("check", broken, "--coverage");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("1999D00001, version 1: 1 violation, 1 warning\n  violation  Letter: ")
        .contains("    - letter/1999D00001\n")
        .contains("      dcterms:issued\n")
        .contains("  warning  FootnoteBody: A footnote has a text, and a text has a marker.\n")
        .contains("      In: \"Het Internationaal Strafhof (ISH) doet sinds maart 2022 onderzoek naar misdrijven in Oekraïne")
        .contains("1 checked, 0 without violations; 1 violation, 1 warning\n")
        .contains("What each rule looked at:\n")
        .contains("  1  Letter\n")
        .contains("  0  Vote\n");
  }

  @Test
  void saysItInDutchOfLettersWithoutViolationsToo() {
    Ran ran = Ran.kamergraaf("check", GOOD, "--lang", "nl");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("1999D00001, versie 1: 1 waarschuwing")
        .contains("Bij dit verwijsteken ontbreekt de noottekst.")
        .contains("1 gecontroleerd, 1 zonder overtredingen");
  }

  @Test
  void reportsAsShacl() {
    Graph report = RDFParser.fromString(Ran.kamergraaf("check", broken, "--report", "turtle").out(), Lang.TURTLE).toGraph();
    Node whole = report.find(Node.ANY, RDF.type.asNode(), SHACL.ValidationReport).next().getSubject();
    assertThat(report.find(whole, SHACL.conforms, Node.ANY).next().getObject().getLiteralValue()).isEqualTo(false);
    Node result = report.find(Node.ANY, SHACL.focusNode, NodeFactory.createURI(LETTER)).next().getSubject();
    assertThat(result.getURI()).startsWith("https://w3id.org/kamergraaf/id/finding/1999D00001/letter-");
    assertThat(report.contains(whole, SHACL.result, result)).isTrue();
    assertThat(report.contains(result, SHACL.resultPath, DCTerms.issued.asNode())).isTrue();
    assertThat(report.contains(result, SHACL.sourceShape, NodeFactory.createURI("https://w3id.org/kamergraaf/shapes#Letter"))).isTrue();
    assertThat(report.contains(result, SHACL.sourceConstraintComponent, NodeFactory.createURI(SHACL.NS + "MinCountConstraintComponent"))).isTrue();
    assertThat(report.contains(result, KG.foundIn, NodeFactory.createURI("https://w3id.org/kamergraaf/id/version/1999D00001-v1"))).isTrue();
  }

  @Test
  void reportsAsJson() throws IOException {
    JsonNode report = new ObjectMapper().readTree(Ran.kamergraaf("check", broken, "letters/1999D00003.txt", "--report", "json").out());
    assertThat(report.get("conforms").asBoolean()).isFalse();
    assertThat(report.get("finished").asBoolean()).isTrue();
    JsonNode letters = report.get("letters");
    assertThat(letters).extracting(letter -> letter.get("letter").asText()).containsExactly("1999D00001-v1", "1999D00003-v2");
    assertThat(letters.get(0).get("conforms").asBoolean()).isFalse();
    assertThat(letters.get(0).get("findings").findValuesAsText("path")).contains("dcterms:issued");
    assertThat(letters.get(1).get("conforms").asBoolean()).isTrue();
    assertThat(report.get("coverage").get("targets").get("Letter").asInt()).isEqualTo(2);
  }

  @Test
  void reportsAsJunitInTheFormOfBuildServers() throws Exception {
    byte[] xml = Ran.kamergraaf("check", broken, "letters/1999D00003.txt", "--report", "junit").bytes();
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/report/junit.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(xml)));
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("name")).isEqualTo("1999D00001-v1");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getElementsByTagName("failure").item(0).getTextContent()).contains("letter/1999D00001");
  }

  @Test
  void whatWasNotCheckedIsNoSuccessInAnyReport() throws IOException {
    String unreadable = Files.writeString(folder.resolve("unreadable.ttl"), "<a> <b> .\n").toString();
    Ran text = Ran.kamergraaf("check", GOOD, unreadable);
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.out()).contains("not checked: " + unreadable + ", line 1, column 9: ");
    assertThat(Ran.kamergraaf("check", GOOD, unreadable, "--report", "junit").out()).contains(" errors=\"1\"").contains("<error message=\"" + unreadable);
    assertThat(Ran.kamergraaf("check", GOOD, unreadable, "--report", "turtle").out()).contains("sh:conforms false").contains(unreadable);
    assertThat(Ran.kamergraaf("check", GOOD, unreadable, "--report", "html").out()).contains("class=\"summary bad\"><strong>Not everything was checked.</strong>").contains(unreadable);
    JsonNode json = new ObjectMapper().readTree(Ran.kamergraaf("check", GOOD, unreadable, "--report", "json").out());
    assertThat(json.get("conforms").asBoolean()).isFalse();
    assertThat(json.get("failures").get(0).asText()).startsWith(unreadable);
  }

  @Test
  void shapesThatTakeTooLongAreNoSuccessAndNoViolation() throws IOException {
    String data = Files.writeString(folder.resolve("data.ttl"), "<http://example.org/a> a <http://example.org/C> ; <http://example.org/p> \"" + "a".repeat(60) + "!\" .").toString();
    String shapes =
        Files.writeString(
                folder.resolve("slow.ttl"),
                "PREFIX sh: <http://www.w3.org/ns/shacl#> <http://example.org/S> a sh:NodeShape ; sh:targetClass <http://example.org/C> ;"
                    + " sh:property [ sh:path <http://example.org/p> ; sh:pattern \"^(a|a)*\\\\1$\" ] .")
            .toString();
    Ran ran = Ran.kamergraaf("check", data, "--shapes", shapes, "--timeout", "2");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).contains("not checked: " + data + ": not checked to the end: ");
  }

  @Test
  void namesNodesOfOthersDataAsTheirFileDoes() throws IOException {
    String data = Files.writeString(folder.resolve("relative.ttl"), "<#a> a <http://example.org/C> ; <q> 'x'^^<T> .").toString();
    String shapes =
        Files.writeString(
                folder.resolve("relative-shapes.ttl"),
                "PREFIX sh: <http://www.w3.org/ns/shacl#> <S> a sh:NodeShape ; sh:targetClass <http://example.org/C> ; sh:property [ sh:path <p> ; sh:minCount 1 ] , [ sh:path <q> ; sh:datatype <U> ] .")
            .toString();
    Ran text = Ran.kamergraaf("check", data, "--shapes", shapes);
    assertThat(text.out()).contains("    - <#a>\n      There is no value.\n      <p>\n");
    assertThat(Ran.kamergraaf("check", data, "--shapes", shapes, "--report", "turtle").out())
        .contains("sh:sourceShape <S>", "sh:focusNode <#a>", "sh:resultPath <p>", "sh:value \"x\"^^<T>").doesNotContain("input.invalid");
    assertThat(Ran.kamergraaf("check", data, "--shapes", shapes, "--report", "json").out()).contains("\"node\" : \"#a\"").doesNotContain("input.invalid");
  }

  @Test
  void reportsAsOnePage() {
    assertThat(Ran.kamergraaf("check", broken, "--report", "html").out())
        .startsWith("<!DOCTYPE html>").contains("<code>letter/1999D00001</code>").doesNotContain("<script").doesNotContain("<link");
  }

  @Test
  void saysWhatIsNewAndWhatIsFixed() {
    String before = folder.resolve("before.json").toString();
    Ran.kamergraaf("check", broken, "--report", "json", "-o", before);
    assertThat(Ran.kamergraaf("check", GOOD, "--baseline", before).out()).contains("0 new, 1 as before, 1 fixed\n  fixed  1999D00001  Letter: ");
    String good = folder.resolve("good.ttl").toString();
    Ran.kamergraaf("check", GOOD, "--report", "turtle", "-o", good);
    assertThat(Ran.kamergraaf("check", broken, "--baseline", good).out()).contains("1 new, 1 as before, 0 fixed").contains("- letter/1999D00001  (new)");
    Ran none = Ran.kamergraaf("check", broken, "--baseline", "README.md");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.words()).contains("README.md");
  }

  @Test
  void checksADatabaseAndNewLettersAgainstIt() throws IOException {
    String db = folder.resolve("db").toString();
    Ran.kamergraaf("load", GOOD, "--db", db);
    assertThat(Ran.kamergraaf("check", "--db", db).out()).contains("1 checked, 1 without violations");
    Path other = folder.resolve("other.txt");
    Files.writeString(other, Files.readString(Path.of(GOOD)).replace("1999D00001", "1999D00002"));
    assertThat(Ran.kamergraaf("check", other.toString(), "--db", db).out())
        .contains("1 checked")
        .contains("PublicationTwice")
        .contains("<letter/1999D00001> has this publication identifier as well.");
  }

  @Test
  void comparesQuotationsWithTheSource() throws IOException {
    String changed = Files.writeString(folder.resolve("changed.nq"), quads.replace("Internationaal Strafhof", "Internationaal Hof")).toString();
    assertThat(Ran.kamergraaf("check", changed, "--source", GOOD).out()).contains("QuoteMatchesSource");
  }
}
