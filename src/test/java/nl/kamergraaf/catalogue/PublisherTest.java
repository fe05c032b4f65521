package nl.kamergraaf.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.store.SmallStore;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was counted and written of a state of the data is not done again for it. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class PublisherTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  @TempDir private Path folder;

  private Publisher publisher(Store store, String address) {
    return new Publisher(store, Optional.of(folder.resolve("dumps")), URI.create(address), List.of(), List.of(), List.of(), List.of());
  }

  private Discovery first(Store store, String address) throws Exception {
    try (Publisher publisher = publisher(store, address)) {
      return awaited(publisher, store);
    }
  }

  private static Discovery awaited(Publisher publisher, Store store) throws InterruptedException {
    while (publisher.now().filter(now -> now.version().equals(store.version())).isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    return publisher.now().orElseThrow();
  }

  private static void load(Store store, String number) {
    String version = "https://w3id.org/kamergraaf/id/version/" + number + "-v1";
    store.load(
        new LetterGraph(
            number, 1, NodeFactory.createURI(version),
            RDFParser.fromString("<" + version + "> a <https://w3id.org/kamergraaf/ns#DocumentVersion> .", Lang.TURTLE).toGraph(), GraphFactory.createDefaultGraph()));
  }

  private static void age(Discovery discovery) throws IOException {
    for (Dump dump : discovery.dumps()) {
      Files.setLastModifiedTime(dump.file(), LONG_AGO);
    }
  }

  private static boolean isOld(Discovery discovery) throws IOException {
    for (Dump dump : discovery.dumps()) {
      if (!Files.getLastModifiedTime(dump.file()).equals(LONG_AGO)) {
        return false;
      }
    }
    return true;
  }

  private long kept() throws IOException {
    try (Stream<Path> editions = Files.list(folder.resolve("dumps"))) {
      return editions.count();
    }
  }

  @Test
  void aNewStartTakesUpWhatThereIs() throws Exception {
    Discovery made;
    try (Store store = SmallStore.at(folder.resolve("db"))) {
      load(store, "1999D00001");
      made = first(store, "http://a.example/");
      age(made);
    }
    try (Store store = SmallStore.at(folder.resolve("db"))) {
      Discovery again = first(store, "http://b.example/");
      assertThat(isOld(again)).isTrue();
      assertThat(again.dumps()).isEqualTo(made.dumps());
      assertThat(again.graph().size()).isEqualTo(made.graph().size());
      assertThat(again.graph().stream().map(Object::toString)).anyMatch(triple -> triple.contains("http://b.example/")).noneMatch(triple -> triple.contains("http://a.example/"));
    }
  }

  @Test
  void anotherStateIsCountedAnewAndTheOneBeforeStandsMeanwhile() throws Exception {
    try (Store store = SmallStore.at(folder.resolve("db"))) {
      Discovery made = first(store, "http://a.example/");
      for (String number : List.of("1999D00001", "1999D00002", "1999D00003")) {
        load(store, number);
        try (Publisher publisher = publisher(store, "http://a.example/")) {
          while (publisher.now().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(1);
          }
          Discovery next = awaited(publisher, store);
          assertThat(next.dumps()).doesNotContainAnyElementsOf(made.dumps());
          made = next;
        }
      }
      assertThat(kept()).isEqualTo(2);
    }
  }

  @Test
  void aDumpThatIsCutShortIsMadeAnew() throws Exception {
    try (Store store = SmallStore.at(folder.resolve("db"))) {
      Discovery made = first(store, "http://a.example/");
      Path file = made.dumps().getFirst().file();
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, new byte[] {1, 2, 3});
      assertThat(first(store, "http://a.example/").dumps()).isEqualTo(made.dumps());
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
  }

  @Test
  void theServiceIsDescribedBeforeAnythingIsCounted() {
    try (Store store = SmallStore.inMemory();
        Publisher publisher = new Publisher(store, Optional.empty(), URI.create("http://a.example/"), List.of(), List.of("http://www.w3.org/ns/formats/Turtle"), List.of(), List.of())) {
      assertThat(publisher.service().stream().map(Object::toString)).anyMatch(triple -> triple.contains("resultFormat"));
    }
  }

  @Test
  void dumpsThatDoNotStayGoWithTheFirstWhoClosesIt() throws Exception {
    try (Store store = SmallStore.inMemory()) {
      Publisher publisher = new Publisher(store, Optional.empty(), URI.create("http://a.example/"), List.of(), List.of(), List.of(), List.of());
      Path edition = awaited(publisher, store).dumps().getFirst().file().getParent();
      publisher.close();
      publisher.close();
      assertThat(edition.getParent()).doesNotExist();
    }
  }
}
