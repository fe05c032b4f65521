package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RdfFileTest {

  private static final String GRAPHS =
      """
      PREFIX : <https://w3id.org/kamergraaf/id/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      <https://w3id.org/kamergraaf/id/version/1999D00001-v2> { :a :b :c }
      <https://w3id.org/kamergraaf/id/version/1999D00001-v2/statements> { :r rdf:reifies <<( :a :b :c )>> }
      <https://w3id.org/kamergraaf/id/version/kst-99045-3-v1> { :d :e "f" . :d :e "g" }
      <https://w3id.org/kamergraaf/id/graph/register> { :x :y :z }
      :loose :is :here .
      """;

  @TempDir Path folder;

  @Test
  void findsTheLettersByTheirGraphs() throws IOException {
    assertThat(RdfFile.read(file("graphs.trig", GRAPHS)))
        .isInstanceOfSatisfying(
            RdfFile.Outcome.Read.class,
            read -> {
              assertThat(read.letters()).extracting(LetterGraph::number).containsExactly("1999D00001", "kst-99045-3");
              assertThat(read.letters()).extracting(LetterGraph::version).containsExactly(2, 1);
              assertThat(read.letters()).extracting(letter -> letter.facts().size()).containsExactly(1, 2);
              assertThat(read.letters()).extracting(letter -> letter.statements().size()).containsExactly(1, 0);
              assertThat(read.rest().size()).isEqualTo(1);
            });
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments("a.ttl", "<urn:a> <urn:b>\n<urn:c> <urn:d> .", "line 2, column 9"),
        arguments("b.nt", "<urn:a> <urn:b> .", "line 1, column 17"),
        arguments("c.jsonld", "{\"@context\": \"https://elsewhere.example/context.json\", \"@id\": \"urn:a\"}", ""),
        arguments("d.jsonld", "{\"@context\": \"file:///etc/hostname\", \"@id\": \"urn:a\"}", ""),
        arguments("e.jsonld", "[1, 2", "line 1, column 6"),
        arguments("f.jsonld", "{\"@id\": \"urn:a\",\n \"urn:b\": [1, 2}\n}", "line 2, column 16"),
        arguments("g.jsonld", "{\"@id\": \"urn:a\",\n \"urn:b\": 1,\n}\n", "line 3, column 1"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void refusesWhatIsNoRdfOrPointsElsewhere(String name, String text, String place) throws IOException {
    assertThat(RdfFile.read(file(name, text)))
        .isInstanceOfSatisfying(
            RdfFile.Outcome.Refused.class,
            refused -> {
              assertThat(refused.place()).isEqualTo(place);
              assertThat(refused.reason()).isNotBlank();
            });
  }

  static Stream<Arguments> otherEncodings() {
    return Stream.of(
        arguments("<urn:a> <urn:b> \"Oekra\u00efne\" .", StandardCharsets.ISO_8859_1, "line 1", "byte EF"),
        arguments("<urn:a> <urn:b>\n \"\u00eb\" .", StandardCharsets.ISO_8859_1, "line 2", "byte EB"),
        arguments("<urn:a> <urn:b> 1 .", StandardCharsets.UTF_16, "line 1", "byte FE"),
        arguments("<urn:a> <urn:b> 1 .", StandardCharsets.UTF_16LE, "line 1", "zero byte"));
  }

  @ParameterizedTest
  @MethodSource("otherEncodings")
  void refusesAnotherEncoding(String text, Charset charset, String place, String why) throws IOException {
    for (String name : List.of("x.ttl", "x.nq", "x.trig", "x.jsonld")) {
      assertThat(RdfFile.read(Files.write(folder.resolve(name), text.getBytes(charset))))
          .isInstanceOfSatisfying(
              RdfFile.Outcome.Refused.class,
              refused -> {
                assertThat(refused.place()).isEqualTo(place);
                assertThat(refused.reason()).contains(why);
              });
    }
  }

  @Test
  void takesEveryCharacterOfUtf8() throws IOException {
    String words = "é ë € \ud83d\ude00 \ufeff \u0800 \ud7ff \ue000 \udbff\udfff";

    assertThat(RdfFile.read(file("words.ttl", "<urn:a> <urn:b> \"" + words + "\" .")))
        .isInstanceOfSatisfying(
            RdfFile.Outcome.Read.class,
            read -> assertThat(read.rest().stream().map(triple -> triple.getObject().getLiteralLexicalForm())).containsExactly(words));
  }

  @Test
  void saysWhatIsWrongWithJson() throws IOException {
    assertThat(RdfFile.read(file("id.jsonld", "{\"@id\": 5, \"urn:b\": 1}")).toString()).contains("@id").doesNotContain("JsonLdError");
    assertThat(RdfFile.read(file("value.jsonld", "{\"@id\": \"urn:a\",\n \"urn:b\": }")).toString()).contains("line 2", "not well-formed JSON");
  }

  @Test
  void readsNoFileThatAnEntityNames() throws IOException {
    Path secret = file("secret.txt", "secret words");
    Path file =
        file(
            "entity.rdf",
            "<!DOCTYPE r [<!ENTITY e SYSTEM '"
                + secret.toUri()
                + "'>]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:u='urn:u:'>"
                + "<rdf:Description rdf:about='urn:u:a'><u:b>&e;</u:b></rdf:Description></rdf:RDF>");
    assertThat(RdfFile.read(file).toString()).doesNotContain("secret words").contains("which is not fetched");
  }

  /** Also where what is left unpacks to whole lines. */
  @Test
  void refusesEveryPieceOfACompressedFile() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed, true)) {
      for (String line : List.of("<urn:a> <urn:b> \"1\" .\n", "<urn:a> <urn:b> \"2\" .\n")) {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
    byte[] whole = packed.toByteArray();
    assertThat(RdfFile.read(Files.write(folder.resolve("whole.nt.gz"), whole)))
        .isInstanceOfSatisfying(RdfFile.Outcome.Read.class, read -> assertThat(read.rest().size()).isEqualTo(2));
    for (int length = 0; length < whole.length; length++) {
      assertThat(RdfFile.read(Files.write(folder.resolve("cut.nt.gz"), Arrays.copyOf(whole, length))))
          .as("the first %d of %d bytes", length, whole.length)
          .isInstanceOfSatisfying(RdfFile.Outcome.Refused.class, refused -> assertThat(refused.reason()).isEqualTo("cannot be read (the compressed file breaks off)"));
    }
    whole[whole.length - 5] ^= 1;
    assertThat(RdfFile.read(Files.write(folder.resolve("changed.nt.gz"), whole)))
        .isInstanceOfSatisfying(RdfFile.Outcome.Refused.class, refused -> assertThat(refused.reason()).startsWith("cannot be read ("));
  }

  @Test
  void goesByTheName() {
    assertThat(RdfFile.isNamed(Path.of("a/b.trig"))).isTrue();
    assertThat(RdfFile.isNamed(Path.of("a.ttl/letter.txt"))).isFalse();
    assertThat(RdfFile.isNamed(Path.of("-"))).isFalse();
    assertThat(RdfFile.isNamed(Path.of("/"))).isFalse();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name.strip()), text);
  }
}
