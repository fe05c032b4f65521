package nl.kamergraaf.store;

import static nl.kamergraaf.store.TestLetters.all;
import static nl.kamergraaf.store.TestLetters.letter;
import static nl.kamergraaf.store.TestLetters.named;
import static nl.kamergraaf.store.TestLetters.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What loading and removing letters does to the named graphs and to the default graph, in memory and on disk alike. */
abstract class StoreContract {

  private static final String OWN = "country/nld http://www.w3.org/1999/02/22-rdf-syntax-ns#type kg:Country";

  private Database database;
  private Store store;

  abstract Database database();

  @BeforeEach
  void open() {
    database = database();
    store = new Store(database, new Iris(), TestLetters.OWN, TestLetters.SHORTCUTS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static LetterGraph first() {
    return letter("1999D00001", 1, "<letter/1999D00001> kg:inDossier <dossier/99045> . <motion/a> a kg:Motion .");
  }

  private static LetterGraph second() {
    return letter("1999D00002", 1, "<letter/1999D00002> kg:inDossier <dossier/99045> . <motion/a> a kg:Motion .");
  }

  @Test
  void aLetterIsShownInTheDefaultGraphAndKeptInItsOwn() {
    assertThat(store.load(first())).isEqualTo(Loaded.ADDED);
    assertThat(named(database, "version/1999D00001-v1"))
        .containsExactlyInAnyOrder("letter/1999D00001 kg:inDossier dossier/99045", "motion/a http://www.w3.org/1999/02/22-rdf-syntax-ns#type kg:Motion");
    assertThat(shown(database))
        .contains(
            "letter/1999D00001 kg:inDossier dossier/99045",
            "motion/a http://www.w3.org/1999/02/22-rdf-syntax-ns#type kg:Motion",
            "letter/1999D00001 kg:currentVersion version/1999D00001-v1",
            OWN);
    assertThat(store.letters()).containsExactly(new LetterVersion("1999D00001", 1));
  }

  @Test
  void theSameLetterAgainChangesNothing() {
    LetterGraph numbers =
        letter("1999D00003", 1, "<money/1> kg:value 5880000000, 1.50, 0.90 ; kg:confidence \"0.9\"^^xsd:double ; kg:since \"2025-02-18T11:26:00+01:00\"^^xsd:dateTime, \"2025-02-18T10:26:00Z\"^^xsd:dateTime, \"2025-02-18\"^^xsd:date ; kg:text \"é𝄞\"@nl, 01 .");
    store.load(numbers);
    Set<String> before = all(database);
    assertThat(store.load(numbers)).isEqualTo(Loaded.UNCHANGED);
    assertThat(all(database)).isEqualTo(before);
  }

  @Test
  void theSameVersionWithOtherContentReplacesIt() {
    store.load(first());
    assertThat(store.load(letter("1999D00001", 1, "<letter/1999D00001> kg:inDossier <dossier/99046> ."))).isEqualTo(Loaded.REPLACED);
    assertThat(named(database, "version/1999D00001-v1")).containsExactly("letter/1999D00001 kg:inDossier dossier/99046");
    assertThat(shown(database))
        .contains("letter/1999D00001 kg:inDossier dossier/99046")
        .doesNotContain("letter/1999D00001 kg:inDossier dossier/99045", "motion/a http://www.w3.org/1999/02/22-rdf-syntax-ns#type kg:Motion");
  }

  @Test
  void aNewerVersionTakesTheOlderOutOfTheViewButNotOutOfTheStore() {
    store.load(letter("1999D00001", 9, "<letter/1999D00001> kg:value 1 ."));
    assertThat(store.load(letter("1999D00001", 10, "<letter/1999D00001> kg:value 2 ."))).isEqualTo(Loaded.SUCCEEDED);
    assertThat(shown(database))
        .contains("letter/1999D00001 kg:value \"2\"^^<http://www.w3.org/2001/XMLSchema#integer>", "letter/1999D00001 kg:currentVersion version/1999D00001-v10")
        .doesNotContain("letter/1999D00001 kg:value \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>", "letter/1999D00001 kg:currentVersion version/1999D00001-v9");
    assertThat(named(database, "version/1999D00001-v9")).containsExactly("letter/1999D00001 kg:value \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>");
    assertThat(store.letters()).containsExactly(new LetterVersion("1999D00001", 10));
  }

  @Test
  void anOlderVersionThatComesLaterIsKeptButNotShown() {
    store.load(letter("1999D00001", 2, "<letter/1999D00001> kg:value 2 ."));
    Set<String> before = shown(database);
    assertThat(store.load(letter("1999D00001", 1, "<letter/1999D00001> kg:value 1 ."))).isEqualTo(Loaded.KEPT_OLDER);
    assertThat(shown(database)).isEqualTo(before);
    assertThat(named(database, "version/1999D00001-v1")).containsExactly("letter/1999D00001 kg:value \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>");
    assertThat(store.load(letter("1999D00001", 1, "<letter/1999D00001> kg:value 1 ."))).isEqualTo(Loaded.UNCHANGED);
  }

  @Test
  void whatTwoLettersSayStaysShownUntilTheLastOfThemGoes() {
    store.load(first());
    Set<String> withFirst = all(database);
    store.load(second());
    assertThat(store.remove("1999D00002")).isEqualTo(Removal.REMOVED);
    assertThat(all(database)).isEqualTo(withFirst);
    assertThat(store.remove("1999D00001")).isEqualTo(Removal.REMOVED);
    assertThat(shown(database)).doesNotContain("motion/a http://www.w3.org/1999/02/22-rdf-syntax-ns#type kg:Motion").contains(OWN);
  }

  @Test
  void whatAHiddenVersionSaysDoesNotKeepATripleShown() {
    store.load(letter("1999D00001", 1, "<motion/a> a kg:Motion ."));
    store.load(letter("1999D00001", 2, "<letter/1999D00001> kg:value 2 ."));
    store.load(letter("1999D00002", 1, "<motion/a> a kg:Motion ."));
    store.remove("1999D00002");
    assertThat(shown(database)).doesNotContain("motion/a http://www.w3.org/1999/02/22-rdf-syntax-ns#type kg:Motion");
  }

  @Test
  void removingALetterRemovesAllItsVersionsAndNothingElse() {
    store.load(second());
    Set<String> before = all(database);
    store.load(letter("1999D00001", 1, "<letter/1999D00001> kg:value 1 . <country/nld> a kg:Country ."));
    store.load(letter("1999D00001", 2, "<letter/1999D00001> kg:value 2 .", "<stmt/1> rdf:reifies <<( <a> <b> <c> )>> ."));
    assertThat(store.remove("1999D00001")).isEqualTo(Removal.REMOVED);
    assertThat(all(database)).isEqualTo(before);
    assertThat(store.remove("1999D00001")).isEqualTo(Removal.ALREADY_REMOVED);
    assertThat(store.remove("1999D0000")).isEqualTo(Removal.UNKNOWN);
  }

  /** In the same change, so that no moment has one without the other; findings go too. */
  @Test
  void aRemovedLetterAndItsVersionsAreRememberedUntilTheyComeBack() {
    try (Batch batch = store.batch()) {
      batch.load(first(), List.of(Triple.create(first().name(), KG.evidence, first().name())));
    }
    List<Boolean> remembered = new ArrayList<>();
    store.follow(change -> remembered.add(!named(database, "graph/removed").isEmpty()));
    assertThat(store.remove("1999D00001")).isEqualTo(Removal.REMOVED);
    assertThat(remembered).isNotEmpty().doesNotContain(false);
    assertThat(named(database, "graph/removed")).extracting(triple -> triple.split(" ")[0]).containsExactlyInAnyOrder("letter/1999D00001", "version/1999D00001-v1");
    assertThat(named(database, "version/1999D00001-v1/findings")).isEmpty();
    assertThat(store.remove("1999D00001")).isEqualTo(Removal.ALREADY_REMOVED);
    store.load(letter("1999D00001", 2, "<letter/1999D00001> kg:value 2 ."));
    assertThat(named(database, "graph/removed")).extracting(triple -> triple.split(" ")[0]).containsExactly("version/1999D00001-v1");
  }

  @Test
  void shortcutsFollowTheirVersion() {
    store.load(letter("1999D00001", 1, "<letter/1999D00001> kg:hasSignature <s/1> . <s/1> kg:signatory <person/a> ."));
    assertThat(named(database, "version/1999D00001-v1/derived")).containsExactly("letter/1999D00001 kg:signedBy person/a");
    assertThat(shown(database)).contains("letter/1999D00001 kg:signedBy person/a");
    store.load(letter("1999D00001", 2, "<letter/1999D00001> kg:hasSignature <s/1> . <s/1> kg:signatory <person/b> ."));
    assertThat(shown(database)).contains("letter/1999D00001 kg:signedBy person/b").doesNotContain("letter/1999D00001 kg:signedBy person/a");
  }

  @Test
  void whatSpansLettersIsWorkedOutAtTheEndOfABatch() {
    try (Batch batch = store.batch()) {
      batch.load(letter("1999D00001", 1, "<r/1> kg:statusOf <body/t> ; kg:status \"1 voorgesteld\" ."));
      batch.load(letter("1999D00002", 1, "<r/2> kg:statusOf <body/t> ; kg:status \"2 opgericht\" ."));
      assertThat(named(database, "graph/derived")).isEmpty();
    }
    assertThat(named(database, "graph/derived")).containsExactly("body/t kg:latestStatus \"2 opgericht\"");
    assertThat(shown(database)).contains("body/t kg:latestStatus \"2 opgericht\"");
    store.remove("1999D00002");
    assertThat(shown(database)).contains("body/t kg:latestStatus \"1 voorgesteld\"").doesNotContain("body/t kg:latestStatus \"2 opgericht\"");
  }

  @Test
  void lettersOfABatchAreCommittedTogetherAndToldAfterwards() {
    List<Change> changes = new ArrayList<>();
    store.follow(changes::add);
    List<Loaded> told = new ArrayList<>();
    try (Batch batch = store.batch()) {
      batch.load(first(), List.of(), told::add);
      batch.load(second(), List.of(), told::add);
      batch.load(second(), List.of(), told::add);
      batch.load(letter("1999D00002", 2, "<letter/1999D00002> kg:value 2 ."), List.of(), told::add);
      batch.load(letter("1999D00001", 1, "<letter/1999D00001> kg:value 1 ."), List.of(), told::add);
      assertThat(told).isEmpty();
      assertThat(store.letters()).isEmpty();
    }
    assertThat(told).containsExactly(Loaded.ADDED, Loaded.ADDED, Loaded.UNCHANGED, Loaded.SUCCEEDED, Loaded.REPLACED);
    assertThat(store.letters()).containsExactly(new LetterVersion("1999D00001", 1), new LetterVersion("1999D00002", 2));
    assertThat(shown(database)).noneMatch(triple -> triple.contains("motion/a")).noneMatch(triple -> triple.contains("dossier/"));
    assertThat(named(database, "version/1999D00002-v1")).hasSize(2);
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().removed()).isEmpty();
    assertThat(changes.getFirst().added()).extracting(quad -> quad.getPredicate().getLocalName()).containsExactlyInAnyOrder("value", "value", "currentVersion", "currentVersion");
  }

  @Test
  void aLargeBatchIsCommittedInPieces() {
    List<Loaded> told = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    store.follow(changes::add);
    try (Batch batch = store.batch()) {
      for (int i = 1; i <= 1_100; i++) {
        batch.load(letter("1999D%05d".formatted(i), 1, "<letter/" + i + "> kg:value " + i + " ."), List.of(), told::add);
      }
      assertThat(told).hasSize(1_000);
      assertThat(store.letters()).hasSize(1_000);
    }
    assertThat(told).hasSize(1_100).containsOnly(Loaded.ADDED);
    assertThat(changes).hasSize(3);
  }

  /** The first is written and taken back with the transaction of all; then each goes by itself. */
  @Test
  void aLetterThatCannotBeWrittenKeepsNoneOfTheOthersOut() {
    LetterGraph sound = letter("1999D00003", 1, "<letter/1999D00003> kg:value 3 .");
    Graph broken = new GraphBase() {
      @Override
      protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        throw new IllegalStateException("broken");
      }

      @Override
      protected int graphBaseSize() {
        return 1;
      }
    };
    List<Loaded> told = new ArrayList<>();
    Batch batch = store.batch();
    batch.load(first(), List.of(), told::add);
    batch.load(new LetterGraph(sound.number(), 1, sound.name(), broken, sound.statements()), List.of(), told::add);
    batch.load(second(), List.of(), told::add);
    assertThatThrownBy(batch::close).hasMessage("broken");
    assertThat(told).containsExactly(Loaded.ADDED, Loaded.ADDED);
    assertThat(store.letters()).containsExactly(new LetterVersion("1999D00001", 1), new LetterVersion("1999D00002", 1));
    assertThat(store.load(sound)).isEqualTo(Loaded.ADDED);
    assertThat(shown(database)).contains("motion/a http://www.w3.org/1999/02/22-rdf-syntax-ns#type kg:Motion", "letter/1999D00003 kg:value \"3\"^^<http://www.w3.org/2001/XMLSchema#integer>");
  }

  @Test
  void theViewForQueriesCannotWrite() {
    DatasetGraph view = store.dataset();
    assertThatThrownBy(() -> view.begin(TxnType.WRITE)).isInstanceOf(UnsupportedOperationException.class);
    view.begin(TxnType.READ_PROMOTE);
    try {
      assertThat(view.promote()).isFalse();
    } finally {
      view.end();
    }
  }

  @Test
  void aLetterOfAnotherBaseIsRefusedBeforeAnythingIsWritten() {
    Set<String> before = all(database);
    LetterGraph foreign = new LetterGraph("1999D00001", 1, org.apache.jena.graph.NodeFactory.createURI("http://elsewhere/version/1999D00001-v1"), TestLetters.graph("<a> <b> <c> ."), TestLetters.graph(""));
    assertThatThrownBy(() -> store.load(foreign)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1999D00001");
    assertThat(all(database)).isEqualTo(before);
  }
}
