package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  @TempDir Path folder;

  @Test
  void loadsOnceReplacesOlderVersionsAndKeepsWhatIsThere() throws IOException {
    String db = folder.resolve("db").toString();
    Ran old = Ran.kamergraaf("load", "letters/1999D00003-v1.txt", "--db", db);
    assertThat(old.code()).isZero();
    assertThat(old.out()).isEqualTo("1999D00003-v1  added\n");

    Ran newer = Ran.kamergraaf("load", "letters/1999D00003.txt", "letters/1999D00001.txt", "--db", db);
    assertThat(newer.out()).isEqualTo("1999D00003-v2  added, replaces an older version\n1999D00001-v1  added\n");
    assertThat(newer.words()).contains("1 added, 1 replaced, 0 kept as older, 0 unchanged, 0 refused; letters in " + db + ": 2");
    String triples = count(db);

    Ran again = Ran.kamergraaf("load", "letters/1999D00003.txt", "letters/1999D00001.txt", "--db", db);
    assertThat(again.out()).isEqualTo("1999D00003-v2  unchanged\n1999D00001-v1  unchanged\n");
    assertThat(count(db)).isEqualTo(triples);
  }

  @Test
  void whatWasFoundIsKeptBesideTheFacts() throws IOException {
    String db = folder.resolve("db").toString();
    String motion = Files.writeString(folder.resolve("motion.xml"), RecordCheckTest.MOTION).toString();
    Ran.kamergraaf("load", "letters/1999D00001.txt", motion, "--db", db);
    assertThat(Ran.kamergraaf("query", "64-findings", "--db", db, "--format", "tsv").out()).contains("FootnoteBody").contains("1999D00001");
    Path reports = Files.writeString(folder.resolve("reports.rq"),
        "SELECT ?graph ?conforms WHERE { GRAPH ?graph { ?report a <http://www.w3.org/ns/shacl#ValidationReport> ; <http://www.w3.org/ns/shacl#conforms> ?conforms } } ORDER BY ?graph");
    assertThat(Ran.kamergraaf("query", reports.toString(), "--db", db, "--format", "csv").out().lines())
        .containsExactly(
            "graph,conforms",
            "https://w3id.org/kamergraaf/id/record/op/kst-99675-V-12/findings,true",
            "https://w3id.org/kamergraaf/id/version/1999D00001-v1/findings,true");
  }

  @Test
  void whatBuildWroteLoadsToTheSame() throws IOException {
    Path graph = folder.resolve("graph.nq");
    Ran.kamergraaf("build", "letters/1999D00001.txt", "-o", graph.toString());
    String db = folder.resolve("db").toString();
    assertThat(Ran.kamergraaf("load", graph.toString(), "--db", db).out()).isEqualTo("1999D00001-v1  added\n");
    assertThat(Ran.kamergraaf("load", "letters/1999D00001.txt", "--db", db).out()).isEqualTo("1999D00001-v1  unchanged\n");
  }

  @Test
  void refusesALetterWithViolationsAndTakesTheOthers() throws IOException {
    Path graph = folder.resolve("graph.nq");
    String quads = Ran.kamergraaf("build", "letters/1999D00001.txt", "letters/1999D00003.txt").out();
    String broken = quads.lines().filter(line -> !(line.contains("/letter/1999D00003>") && line.contains("/dc/terms/issued>"))).reduce("", (a, b) -> a + b + "\n");
    assertThat(broken.length()).isLessThan(quads.length());
    Files.writeString(graph, broken);
    Ran ran = Ran.kamergraaf("load", graph.toString(), "--db", folder.resolve("db").toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEqualTo("1999D00001-v1  added\n");
    assertThat(ran.words()).contains("not loaded, 1999D00003-v2 has violations:").contains("1 refused; letters in");
  }

  @Test
  void aDatabaseOfAnotherKindIsToldPlainly() throws IOException {
    Path folderOfLetters = Files.createDirectories(folder.resolve("letters"));
    Files.copy(Path.of("letters/1999D00001.txt"), folderOfLetters.resolve("1999D00001.txt"));
    Ran ran = Ran.kamergraaf("load", "letters/1999D00001.txt", "--db", folderOfLetters.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.words()).startsWith("kamergraaf: ").doesNotContain("\tat ");
  }

  private static String count(String db) {
    return new String(Ran.kamergraaf(COUNT.getBytes(), "query", "-", "--db", db, "--format", "csv").bytes());
  }
}
