package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.store.Store;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import nl.kamergraaf.guide.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the questions; what they answer on the example letters is tested elsewhere. */
class QuestionsTest {

  private static final String TEXT =
      """
      # Vraag: Welke brieven zijn er?
      # Question: Which letters are there?
      # Thema: Brieven
      # Param: letter = text, nummer van de brief
      # Param: from = date, eerste dag
      # Param: thing = iri, waarover
      # Param: least = number, minstens
      SELECT ?letter { ?document <http://purl.org/dc/terms/identifier> ?letter }
      """;

  /** What the head of a letter says of the letter as a document has no passage, and what is not there has none. */
  private static final Set<String> WITHOUT_SENTENCE = Set.of("01-document", "02-dossier", "04-committees", "39-not-stated");

  private static final Store store = Served.shared().store;

  static Stream<Question> questions() {
    return Questions.bundled().all().stream();
  }

  @Test
  void aFileIsReadWithItsCommentLines() {
    Question question = Questions.read("07-letters", TEXT);
    assertThat(question.nl()).isEqualTo("Welke brieven zijn er?");
    assertThat(question.en()).isEqualTo("Which letters are there?");
    assertThat(question.theme()).isEqualTo("Brieven");
    assertThat(question.params().getFirst()).isEqualTo(new Param("letter", Param.Type.TEXT, "nummer van de brief"));
    assertThat(new Questions(List.of(question)).find("letters")).contains(question);
    assertThat(new Questions(List.of(question)).find("07-letters")).contains(question);
    assertThat(new Questions(List.of(question)).find("brieven")).isEmpty();
  }

  @Test
  void valuesBecomeTermsOfTheirType() {
    assertThat(
        Questions.read("q", TEXT).values(Map.of("letter", " 1999D00001 ", "from", "2025-02-17", "thing", "https://example.org/a", "least", "12")))
        .containsEntry("letter", NodeFactory.createLiteralString("1999D00001"))
        .containsEntry("from", NodeFactory.createLiteralDT("2025-02-17", XSDDatatype.XSDdate))
        .containsEntry("thing", NodeFactory.createURI("https://example.org/a"))
        .containsEntry("least", NodeFactory.createLiteralDT("12", XSDDatatype.XSDinteger));
    assertThat(Questions.read("q", TEXT).values(Map.of("letter", " "))).isEmpty();
  }

  @Test
  void valuesThatDoNotFitAreRefusedWithASentence() {
    Question question = Questions.read("q", TEXT);
    assertThatThrownBy(() -> question.values(Map.of("from", "17 februari")))
        .hasMessage("parameter from must be a date such as 2025-02-17, not \"17 februari\"");
    assertThatThrownBy(() -> question.values(Map.of("thing", "<x> . } #"))).hasMessageContaining("must be an absolute IRI");
    assertThatThrownBy(() -> question.values(Map.of("least", "12e3"))).hasMessageContaining("must be a whole number");
    assertThatThrownBy(() -> question.values(Map.of("lettre", "x")))
        .hasMessage("question q has no parameter lettre; it has letter, from, thing, least");
  }

  @Test
  void aFileWithoutItsCommentLinesIsRefused() {
    assertThatThrownBy(() -> Questions.read("q", "SELECT * {}")).hasMessage("question q has no comment line \"# Thema: ...\"");
  }

  @Test
  void thereAreQuestions() {
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(questions().map(Question::name)).doesNotHaveDuplicates().allMatch(name -> name.matches("[0-9]{2}-[a-z0-9-]+"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionIsASentenceInBothLanguages(Question question) {
    assertThat(question.nl()).matches("[A-Z].*\\?");
    assertThat(question.en()).matches("[A-Z].*\\?");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void parametersHaveWordsInBothLanguages(Question question) {
    assertThat(question.params()).allSatisfy(param -> assertThat(param.words(Language.NL)).isEqualTo(param.nl()))
        .allSatisfy(param -> assertThat(param.words(Language.EN)).isNotBlank().isNotEqualTo(param.nl()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionGivesTheLetterInAFixedOrder(Question question) {
    assertThat(question.query().isSelectType()).isTrue();
    assertThat(question.query().getResultVars()).contains("letter");
    assertThat(question.query().hasOrderBy()).as("rows without an order differ from run to run").isTrue();
    assertThat(question.query().getResultVars()).allSatisfy(
        variable -> assertThat(Language.values())
            .allSatisfy(language -> assertThat(Rows.heading(variable, language)).as(language + " heading of " + variable).matches("[A-Z].*")));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionGivesTheSentence(Question question) {
    assertThat(question.query().getResultVars().contains("sentence")).isNotEqualTo(WITHOUT_SENTENCE.contains(question.name()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionNeedsNoMoreThanNinePatterns(Question question) {
    assertThat(patterns(question.query().getQueryPattern())).isBetween(1, 9);
  }

  /** Patterns that must match: without optional ones, and of alternatives the longest. */
  private static int patterns(Element element) {
    return switch (element) {
      case ElementPathBlock block -> block.getPattern().size();
      case ElementGroup group -> group.getElements().stream().mapToInt(QuestionsTest::patterns).sum();
      case ElementUnion union -> union.getElements().stream().mapToInt(QuestionsTest::patterns).max().orElse(0);
      default -> 0;
    };
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyParameterCanBeGiven(Question question) {
    Map<Param.Type, String> samples = Map.of(
        Param.Type.TEXT, "1999D00001\" } #", Param.Type.IRI, "https://example.org/a", Param.Type.DATE, "2025-02-17", Param.Type.NUMBER, "1");
    Data data = new Data(store.dataset(), Duration.ofSeconds(30));
    assertThat(data.<Table>read(dataset -> data.select(question.query(), Map.of(), 10)).variables()).isEqualTo(question.query().getResultVars());
    for (Param param : question.params()) {
      assertThat(question.query().getQueryPattern().toString()).contains(Var.alloc(param.name()).toString());
      Table table = data.read(dataset -> data.select(question.query(), question.values(Map.of(param.name(), samples.get(param.type()))), 10));
      assertThat(table.rows()).isEmpty();
    }
  }
}
