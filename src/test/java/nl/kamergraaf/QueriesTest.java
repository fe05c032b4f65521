package nl.kamergraaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.serve.Data;
import nl.kamergraaf.serve.Question;
import nl.kamergraaf.serve.Questions;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.store.Batch;
import nl.kamergraaf.store.Store;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each question answers on the example letters, against rows that a person has checked against the letters:
 * {@code src/test/resources/questions/NN-name.tsv}, the variables in the first line, a row in each further one, short IRIs,
 * literals without their type. The rows found are left in {@code target/questions/}, for comparing and for a new question.
 */
class QueriesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/questions");
  private static final Path FOUND = Path.of("target/questions");

  private static final Map<String, String> PREFIXES =
      Map.of(
          "https://w3id.org/kamergraaf/ns#", "kg:",
          "https://w3id.org/kamergraaf/scheme/", "kgs:",
          "https://w3id.org/kamergraaf/id/", "",
          "http://publications.europa.eu/resource/authority/currency/", "cur:",
          "http://www.w3.org/ns/org#", "org:",
          "http://www.w3.org/ns/shacl#", "sh:",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:");

  /** Too many rows to write down; a test of its own says what they must be. */
  private static final String UNLISTED = "40-evidence";

  /** Questions whose rows are not yet what the letters prove, with what is wrong. A new question does not belong here. */
  private static final Map<String, String> UNCHECKED =
      Map.ofEntries(
          Map.entry("16-frozen-assets", "the sum that letter 9 says was paid over has no stage"),
          Map.entry("21-estimated-needs", "the estimate of the year before in letter 4 has no stage"),
          Map.entry("22-amounts-by-subject", "a purpose of letter 9 breaks off, and what is told of 16 and 21"),
          Map.entry("24-participations", "who leads with the Netherlands in letter 3, its part in letter 9"),
          Map.entry("25-organisations", "the Commission and the Council by their short names"),
          Map.entry("30-damage-and-claims", "what letters 1, 6 and 10 deny or expect of the claims commission"),
          Map.entry("33-sanction-measures", "a ban of letter 7 is missing, and the packages of most measures"),
          Map.entry("42-not-asserted", "what is denied in letters 1, 2, 4, 6 and 10"),
          Map.entry("57-totals", "the sum paid over in letter 9 has no stage"));

  @TempDir private static Path directory;

  private static Store store;
  private static Store onDisk;

  @BeforeAll
  static void load() throws IOException {
    store = ExampleLetters.shared();
    onDisk = ExampleLetters.store(directory);
    Files.createDirectories(FOUND);
  }

  @AfterAll
  static void close() {
    onDisk.close();
  }

  static Stream<Question> questions() {
    return Questions.bundled().all().stream();
  }

  static Stream<Question> ofOneLetter() {
    return questions().filter(question -> question.params().stream().anyMatch(param -> param.name().equals("letter")));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void givesTheRowsThatTheLettersProve(Question question) throws IOException {
    List<String> found = rows(store, question, Map.of());
    Files.write(FOUND.resolve(question.name() + ".tsv"), found);
    Path expected = EXPECTED.resolve(question.name() + ".tsv");
    if (UNCHECKED.containsKey(question.name()) || question.name().equals(UNLISTED)) {
      assertThat(expected).as("rows that were checked leave the list of unchecked ones").doesNotExist();
    } else {
      assertThat(expected).as("a question comes with the rows that it must give; those found are in %s", FOUND).exists();
      assertThat(found).containsExactlyInAnyOrderElementsOf(Files.readAllLines(expected));
    }
  }

  /** The two storages run queries by different engines, and only what a question sorts by is in one order in both. */
  /** Who clicks on a question sees what it is about. */
  @ParameterizedTest
  @MethodSource("questions")
  void hasAnAnswerInWhatTravelsWithTheProgram(Question question) {
    assertThat(rows(store, question, Map.of())).as("the first line are the variables").hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void givesTheSameRowsInTheSameOrderFromDisk(Question question) {
    assertThat(rows(onDisk, question, Map.of())).containsExactlyElementsOf(rows(store, question, Map.of()));
  }

  @ParameterizedTest
  @MethodSource("ofOneLetter")
  void canBeNarrowedToOneLetter(Question question) {
    List<String> all = rows(store, question, Map.of());
    List<String> one = rows(store, question, Map.of("letter", "1999D00003"));
    int column = List.of(all.getFirst().split("\t", -1)).indexOf("letter");
    assertThat(one.stream().skip(1)).containsExactlyElementsOf(all.stream().skip(1).filter(row -> row.split("\t", -1)[column].equals("1999D00003")).toList());
  }

  @Test
  void aValueTakesThePlaceOfTheDefault() {
    Question question = Questions.bundled().find("said-about").orElseThrow();
    assertThat(rows(store, question, Map.of("name", "NAVO")).stream().skip(1))
        .isNotEmpty()
        .allMatch(row -> row.split("\t", -1)[1].equals("org/navo"));
  }

  /** It has too many rows to be written down: each says all of it, in its form, and no fact that a rule read is left out. */
  @Test
  void everyFactHasItsEvidence() {
    List<String[]> found = rows(store, Questions.bundled().find(UNLISTED).orElseThrow(), Map.of()).stream().skip(1).map(row -> row.split("\t", -1)).toList();
    assertThat(found).hasSizeGreaterThan(100).allSatisfy(row -> {
      assertThat(row[0]).matches("[0-9]{4}D[0-9]{5}|kst-[0-9A-Z-]+");
      assertThat(row[1]).matches("[1-9][0-9]*");
      assertThat(row[2]).startsWith("kg:");
      assertThat(row[3]).contains("/" + row[0] + "-v" + row[1] + "/");
      assertThat(row[4]).startsWith("kgs:");
      assertThat(row[5]).matches("[a-z-]+(/[a-z-]+)?");
      assertThat(new BigDecimal(row[6])).isBetween(new BigDecimal("0.01"), BigDecimal.ONE);
      assertThat(row[7]).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
      assertThat(row[8]).isNotBlank();
    });
    assertThat(found.stream().map(row -> row[3]).distinct()).containsExactlyInAnyOrderElementsOf(factsOfRules());
  }

  /** Another doubt than the one in the example letters. */
  @Test
  void aReferenceWithoutItsChapterIsDoubtful() throws IOException {
    String letter = Files.readString(Path.of("letters/1999D00001.txt")).replaceFirst("\\(Kamerstuk [^)]*31\\)", "(Kamerstuk 36 600, nr. 31)");
    try (Store one = Store.inMemory(new Iris())) {
      Input input = new Input.Piped("letter.txt", new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
      try (Batch batch = one.batch()) {
        batch.load(((Pipeline.Result.Done) ExampleLetters.pipeline().convert(input)).graph());
      }
      assertThat(rows(one, Questions.bundled().find("doubtful-references").orElseThrow(), Map.of()).stream().skip(1)).containsExactly(
          "1999D00001\tKamerstuk 36 600, nr. 31\tkgs:incomplete\tkgs:chapter-missing\tIn de motie-Ravesloot c.s. (Kamerstuk 36 600, nr. 31) verzoekt uw Kamer de regering"
              + " om zich in de kerngroep in te zetten voor een spoedig akkoord.");
    }
  }

  private static List<String> factsOfRules() {
    DatasetGraph dataset = store.dataset();
    dataset.begin(TxnType.READ);
    try {
      return dataset.getDefaultGraph().stream(Node.ANY, KG.rule, Node.ANY)
          .map(Triple::getSubject)
          .filter(fact -> !dataset.getDefaultGraph().contains(fact, RDF.type.asNode(), KG.Mention))
          .filter(fact -> !dataset.getDefaultGraph().contains(fact, RDF.type.asNode(), KG.TimeReference))
          .map(fact -> brief(fact.getURI()))
          .distinct()
          .toList();
    } finally {
      dataset.end();
    }
  }

  @Test
  void noRowsAreExpectedOfAQuestionThatIsGone() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".tsv", "")).toList())
          .isSubsetOf(questions().map(Question::name).toList());
    }
  }

  private static List<String> rows(Store store, Question question, Map<String, String> given) {
    DatasetGraph dataset = store.dataset();
    dataset.begin(TxnType.READ);
    try (QueryExec exec = new Data(dataset, Duration.ofSeconds(60)).exec(question.query(), question.values(given))) {
      RowSet rows = exec.select();
      List<Var> variables = rows.getResultVars();
      List<String> lines = new ArrayList<>();
      lines.add(variables.stream().map(Var::getVarName).collect(Collectors.joining("\t")));
      rows.forEachRemaining(row -> lines.add(variables.stream().map(variable -> cell(row, variable)).collect(Collectors.joining("\t"))));
      return lines;
    } finally {
      dataset.end();
    }
  }

  private static String cell(Binding row, Var variable) {
    Node node = row.get(variable);
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
    return node.isURI() ? brief(node.getURI()) : NodeFmtLib.strNT(node);
  }

  private static String brief(String iri) {
    return PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getKey()))
        .findFirst()
        .map(prefix -> prefix.getValue() + iri.substring(prefix.getKey().length()))
        .orElse("<" + iri + ">");
  }
}
