package nl.kamergraaf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.store.Removal;
import nl.kamergraaf.store.SmallStore;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found in the forms in which people type them, in what the data says now and in nothing else. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class TextSearchTest {

  @TempDir private static Path folder;

  private static Store store;
  private static TextSearch search;

  @BeforeAll
  static void start() throws InterruptedException {
    store = Store.inMemory(new Iris());
    store.load(letter("1999D00001", 1, "De visserij krijgt nieuwe quota’s voor makreel.", "De sancties raken Oekraïense havens."));
    search = ready(TextSearch.of(store, Optional.empty()));
  }

  @AfterAll
  static void stop() {
    search.close();
    store.close();
  }

  private static TextSearch ready(TextSearch search) throws InterruptedException {
    while (!search.ready()) {
      Thread.sleep(20);
    }
    return search;
  }

  private static LetterGraph letter(String number, int version, String... sentences) {
    String key = number + "-v" + version;
    StringBuilder turtle = new StringBuilder("BASE <" + Iris.DEFAULT_BASE + ">\n");
    for (int i = 0; i < sentences.length; i++) {
      turtle.append("<selector/" + key + "/" + i + "/quote> <http://www.w3.org/ns/oa#exact> \"" + sentences[i] + "\"@nl .\n");
    }
    return new LetterGraph(
        number, version, NodeFactory.createURI(Iris.DEFAULT_BASE + "version/" + key), RDFParser.fromString(turtle.toString(), Lang.TURTLE)
            .toGraph(), GraphFactory.createDefaultGraph());
  }

  private static List<String> sentences(TextSearch of, String typed) {
    return of.sentences(typed, 10).stream().map(TextSearch.Hit::words).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "makreel, De visserij",
    "MAKREEL, De visserij",
    "sanctie, De sancties",
    "haven, De sancties",
    "oekraiense, De sancties",
    "Oekraïens, De sancties",
    "viss, De visserij",
    "de sancties van havens, De sancties"
  })
  void aSentenceIsFoundByItsWords(String typed, String start) {
    assertThat(sentences(search, typed)).singleElement().satisfies(sentence -> assertThat(sentence).startsWith(start));
  }

  /** Where no sentence has all words, those with some of them are better than none. */
  @Test
  void allWordsGoBeforeSomeWords() {
    assertThat(sentences(search, "sancties makreel")).hasSize(2);
    assertThat(sentences(search, "sancties havens")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "de", "het de van", "xyzzy", "***", "\"", "+-&&||!(){}[]^\"~*?:\\/", "sentence:makr\\*zzz", "/.*/", "[a TO z]", "\u0000", "NOT qqqq"})
  void whatIsNoWordOrIsNowhereFindsNothing(String typed) {
    assertThat(sentences(search, typed)).isEmpty();
    assertThat(search.names(typed, 10)).isEmpty();
  }

  /** Whatever is typed, the index's own language has words only. */
  @Property(tries = 500)
  void anythingTypedIsAQuestionOfWords(@ForAll @StringLength(max = 700) String typed) throws ParseException {
    String question = Question.all(typed);
    if (!question.isEmpty()) {
      QueryParser parser = new QueryParser("sentence", DutchWords.stems());
      assertThat(parser.parse(question).toString()).doesNotContain("/", "sentence:*", "~");
    }
  }

  @Test
  void namesOfTheRegisterAreFoundByAnySpelling() {
    assertThat(search.names("Oekraine", 50)).extracting(hit -> hit.thing().getURI()).contains(Iris.DEFAULT_BASE + "country/ukr");
    assertThat(search.names("NAVO", 50)).extracting(hit -> hit.thing().getURI()).contains(Iris.DEFAULT_BASE + "org/navo");
  }

  @Test
  void theIndexFollowsTheData() throws InterruptedException {
    try (Store own = SmallStore.inMemory();
        TextSearch following = ready(TextSearch.of(own, Optional.empty()))) {
      own.load(letter("1999D00002", 1, "Een walvis spoelde aan.", "De havik vliegt."));
      assertThat(sentences(following, "walvis")).hasSize(1);
      own.load(letter("1999D00003", 1, "Nog een walvis."));
      assertThat(sentences(following, "walvis")).hasSize(2);
      own.load(letter("1999D00002", 2, "De havik vliegt niet."));
      assertThat(sentences(following, "walvis")).containsExactly("Nog een walvis.");
      assertThat(sentences(following, "havik")).containsExactly("De havik vliegt niet.");
      assertThat(own.remove("1999D00003")).isEqualTo(Removal.REMOVED);
      assertThat(sentences(following, "walvis")).isEmpty();
    }
  }

  /** Kept on disk; what changed while nobody served is caught up with, and a broken index is made anew. */
  @Test
  void theIndexOnDiskIsThatOfTheData() throws Exception {
    Path database = folder.resolve("db");
    Path index = folder.resolve("index");
    try (Store own = SmallStore.at(database);
        TextSearch first = ready(TextSearch.of(own, Optional.of(index)))) {
      own.load(letter("1999D00002", 1, "Een walvis spoelde aan."));
      assertThat(sentences(first, "walvis")).hasSize(1);
    }
    try (Store own = SmallStore.at(database);
        TextSearch again = TextSearch.of(own, Optional.of(index))) {
      assertThat(again.ready()).as("the index of the same data is taken as it is").isTrue();
      assertThat(sentences(again, "walvis")).hasSize(1);
    }
    try (Store own = SmallStore.at(database)) {
      own.load(letter("1999D00002", 2, "Een zeehond spoelde aan."));
    }
    try (Store own = SmallStore.at(database);
        TextSearch later = ready(TextSearch.of(own, Optional.of(index)))) {
      assertThat(sentences(later, "zeehond")).hasSize(1);
      assertThat(sentences(later, "walvis")).isEmpty();
    }
    spoil(index);
    try (Store own = SmallStore.at(database);
        TextSearch repaired = ready(TextSearch.of(own, Optional.of(index)))) {
      assertThat(sentences(repaired, "zeehond")).hasSize(1);
    }
  }

  private static void spoil(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "no index");
      }
    }
  }

  @Test
  void queriesOfStrangersHaveWordsOnly() {
    var index = search.forQueries(() -> new IllegalStateException("not yet"));
    assertThat(index.query(org.apache.jena.graph.NodeFactory.createURI("http://www.w3.org/ns/oa#exact"), "makreel", null, null, 10)).hasSize(1);
    assertThat(
        index.query(org.apache.jena.graph.NodeFactory.createURI("http://www.w3.org/ns/oa#exact"), "*:* /.*/ sentence:[a TO z]", null, null, 10))
        .isEmpty();
    assertThatThrownBy(index::commit).isInstanceOf(UnsupportedOperationException.class);
  }
}
