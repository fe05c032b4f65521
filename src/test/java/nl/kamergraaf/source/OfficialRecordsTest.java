package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.record.Mover;
import nl.kamergraaf.record.Publication;
import nl.kamergraaf.record.SameName;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The real publications beside the repository, each against what its own metadata, its head and its name say; skipped without them. */
class OfficialRecordsTest {

  private static final Path FOLDER = Path.of("..", "shared", "records", "motions");

  private static List<Path> files() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "skipped: ../shared/records is not here");
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static Publication publication(Path file) {
    Outcome outcome = new LetterReader().read(Inputs.of(List.of(file.toString()), System.in).get(0));
    assertThat(outcome).as(file.toString()).isInstanceOf(Outcome.Recorded.class);
    return (Publication) ((Outcome.Recorded) outcome).records().get(0);
  }

  @Test
  void kindKeyAndDateOfEach() throws IOException {
    SoftAssertions all = new SoftAssertions();
    List<Path> files = files();
    assertThat(files).hasSize(74);
    for (Path file : files) {
      Publication publication = publication(file);
      String xml = Files.readString(file, StandardCharsets.UTF_8);
      String identifier = file.getFileName().toString().replace(".xml", "");
      all.assertThat(publication.identifier()).isEqualTo(identifier);
      all.assertThat(publication.normalKey()).contains(identifier.substring(4));
      all.assertThat(publication.form()).as(identifier).isEqualTo(Publication.Form.MOTION);
      all.assertThat(publication.kind().orElseThrow()).as(identifier).isIn("Motie", "Gewijzigde motie");
      all.assertThat(publication.issued().orElseThrow()).as(identifier).hasToString(between(xml, "isodatum=\"", "\""));
      all.assertThat(publication.paragraphs().stream().filter(p -> p.part() == Publication.Part.REQUEST)).as(identifier).isNotEmpty();
      all.assertThat(publication.dossiers().get(0).title()).as(identifier).isPresent();
    }
    all.assertAll();
  }

  @Test
  void everyMoverOfTheMetadata() throws IOException {
    SoftAssertions all = new SoftAssertions();
    int with = 0;
    for (Path file : files()) {
      String xml = Files.readString(file, StandardCharsets.UTF_8);
      List<String> stated = new ArrayList<>();
      for (String item : xml.split("<meta ")) {
        if (item.contains("name=\"OVERHEIDop.indiener\"")) {
          stated.add(between(item, "content=\"", "\""));
        }
      }
      List<Mover> movers = publication(file).movers();
      all.assertThat(movers).as(file.toString()).isNotEmpty().allMatch(mover -> !mover.at().isEmpty());
      if (!stated.isEmpty()) {
        with++;
        all.assertThat(movers.stream().map(Mover::name)).as(file.toString()).containsExactlyInAnyOrderElementsOf(stated);
      }
    }
    all.assertAll();
    assertThat(with).isEqualTo(23);
  }

  @Test
  void theFirstMoverIsTheOneOfTheHeading() throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (Path file : files()) {
      Publication publication = publication(file);
      List<String> named = Headings.names(publication.heading());
      String name = publication.movers().get(0).name();
      all.assertThat(SameName.of(name, named.get(0))).as(file + ": " + name + " is " + named).isTrue();
      all.assertThat(publication.movers()).as(file.toString()).hasSizeGreaterThanOrEqualTo(named.size());
      all.assertThat(publication.unnamed()).as(file.toString()).isFalse();
    }
    all.assertAll();
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }
}
