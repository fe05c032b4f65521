package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamergraaf.serve.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandTest {

  private static final String LETTERS =
      """
      PREFIX kg: <https://w3id.org/kamergraaf/ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      SELECT ?letter ?date { ?l a kg:Letter ; dcterms:identifier ?letter ; dcterms:issued ?date } ORDER BY ?letter
      """;

  @TempDir Path folder;

  @Test
  void asksLetters() throws IOException {
    Path file = Files.writeString(folder.resolve("letters.rq"), LETTERS);
    Ran ran = Ran.kamergraaf("query", file.toString(), "--in", "letters/1999D00003.txt", "--in", "letters/1999D00001.txt");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            letter      date
            ----------  ----------
            1999D00001  2024-06-27
            1999D00003  2025-02-14
            (2 rows)
            """);
  }

  @ParameterizedTest
  @CsvSource({"csv, 'letter,date\r\n1999D00001,2024-06-27\r\n'", "tsv, '?letter\t?date\n\"1999D00001\"\t\"2024-06-27\"^^<http://www.w3.org/2001/XMLSchema#date>\n'"})
  void writesTheAskedFormat(String format, String expected) {
    Ran ran = Ran.kamergraaf(LETTERS.getBytes(StandardCharsets.UTF_8), "query", "-", "--in", "letters/1999D00001.txt", "--format", format);
    assertThat(ran.out()).isEqualTo(expected);
  }

  @Test
  void fillsInAParameter() {
    Ran ran =
        Ran.kamergraaf(LETTERS.getBytes(StandardCharsets.UTF_8), "query", "-", "--in", "letters", "--param", "letter=1999D00003", "--format", "csv");
    assertThat(ran.out()).contains("2025-02-14").doesNotContain("2024-06-27");
  }

  @Test
  void listsEveryQuestionWithItsParameters() {
    Ran ran = Ran.kamergraaf("query", "--list");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().filter(line -> !line.startsWith(" "))).hasSameSizeAs(Questions.bundled().all());
    assertThat(ran.out()).contains("--param letter=text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * {            | -: ",
        "DELETE WHERE {?s ?p ?o} | -: ",
      })
  void aQueryThatIsNoneIsWrongUsage(String query, String start) {
    Ran ran = Ran.kamergraaf(query.getBytes(StandardCharsets.UTF_8), "query", "-", "--in", "letters/1999D00001.txt");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).startsWith("kamergraaf: " + start);
  }

  @Test
  void aMistypedDatabaseIsNotMade() {
    Path missing = folder.resolve("no-db");
    Ran ran = Ran.kamergraaf(LETTERS.getBytes(StandardCharsets.UTF_8), "query", "-", "--db", missing.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).isEqualTo("kamergraaf: " + missing + ": there is no such folder\n");
    assertThat(missing).doesNotExist();
  }
}
