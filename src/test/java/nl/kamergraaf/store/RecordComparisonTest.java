package nl.kamergraaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kamergraaf.ExampleLetters;
import nl.kamergraaf.Pipeline;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.Inputs;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter held against the records that are loaded beside it. */
class RecordComparisonTest {

  private static final Pipeline PIPELINE = ExampleLetters.pipeline();

  private static LetterGraph letter(String sentence) {
    String text = "99 675 Visserijbeleid\n\nNr. 99 BRIEF VAN DE MINISTER VAN VISSERIJ\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 maart 2025\n\n" + sentence
        + "\n\nDe Minister van Visserij, A.B. Zeeman\n";
    return ((Pipeline.Result.Done) PIPELINE.convert(input(text))).graph();
  }

  private static Input input(String text) {
    return new Input.Piped("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static LetterGraph motion(int number, String heading, String... movers) {
    StringBuilder names = new StringBuilder();
    for (String mover : movers) {
      names.append("<al>").append(mover).append("</al>");
    }
    String xml =
        "<officiele-publicatie><metadata><meta name=\"DC.identifier\" scheme=\"\" content=\"kst-99675-" + number + "\"/></metadata><kamerstuk><dossier><dossiernummer><dossiernr>99 675</dossiernr></dossiernummer></dossier>"
            + "<stuk><stuknr>Nr. <ondernummer>" + number + "</ondernummer></stuknr><titel>" + heading + "</titel><datumtekst><datum isodatum=\"2025-02-0" + (1 + number % 9) + "\">x</datum></datumtekst><algemeen><vrije-tekst><tekst>"
            + "<al>De Kamer,</al><al>verzoekt de regering te varen,</al><al>en gaat over tot de orde van de dag.</al><al-groep>" + names + "</al-groep></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>";
    return ((Pipeline.Result.Recorded) PIPELINE.convert(input(xml))).papers().get(0).graph();
  }

  private static final List<LetterGraph> MOTIONS =
      List.of(
          motion(9, "MOTIE VAN HET LID KUSTMAN C.S.", "Kustman", "Duinveer", "Van der Schelp"),
          motion(10, "MOTIE VAN HET LID DUINVEER", "Duinveer"),
          motion(11, "MOTIE VAN DE LEDEN YEŞIL-ZEE EN KUSTMAN", "Yeşil-Zee", "Kustman"),
          motion(13, "MOTIE VAN HET LID DUINVEER", "Duinveer"),
          motion(14, "VERSLAG VAN EEN COMMISSIEDEBAT", "Duinveer"),
          motion(15, "AMENDEMENT VAN HET LID ZEEMAN", "Zeeman"));

  /** Comparison, then each difference, of the only citation. */
  private static List<String> compared(LetterGraph letter, List<LetterGraph> records) {
    try (Store store = SmallStore.inMemory()) {
      try (Batch batch = store.batch()) {
        List<LetterGraph> all = new ArrayList<>(records);
        all.add(letter);
        all.forEach(batch::load);
      }
      DatasetGraph dataset = store.dataset();
      dataset.begin(TxnType.READ);
      try {
        List<String> found = new ArrayList<>();
        for (Node property : List.of(KG.recordComparison, KG.aspect, KG.letterSays, KG.recordSays, KG.candidate)) {
          dataset.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
            if (quad.isDefaultGraph()) {
              found.add(quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : quad.getObject().getURI().replaceFirst(".*[/#]", ""));
            }
          });
        }
        return found;
      } finally {
        dataset.end();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In lijn met de motie van het lid Kustman c.s. (Kamerstuk 99 675, nr. 9) zijn de quota verlaagd. | record-agrees",
        "In lijn met de motie van de leden Kustman, Duinveer en Van der Schelp (Kamerstuk 99 675, nr. 9) zijn de quota verlaagd. | record-agrees",
        "In lijn met de motie van de leden Yesil-Zee en Kustman (Kamerstuk 99 675, nr. 11) zijn de quota verlaagd. | record-agrees",
        "In lijn met de motie van het lid Kustman (Kamerstuk 99 675, nr. 9) zijn de quota verlaagd. | record-differs;aspect-movers;Kustman;Kustman, Duinveer, Van der Schelp",
        "In lijn met de motie van het lid Duinveer c.s. (Kamerstuk 99 675, nr. 9) zijn de quota verlaagd. | record-differs;aspect-movers;Duinveer c.s.;Kustman, Duinveer, Van der Schelp",
        "In lijn met de motie van het lid Strandman c.s. (Kamerstuk 99 675, nr. 9) zijn de quota verlaagd. | record-differs;aspect-movers;Strandman c.s.;Kustman, Duinveer, Van der Schelp",
        "In lijn met de motie van het lid Duinveer (Kamerstuk 99 675, nr. 14) zijn de quota verlaagd. | record-differs;aspect-kind;motie;ander stuk",
        "In lijn met het amendement van het lid Duinveer (Kamerstuk 99 675, nr. 10) zijn de quota verlaagd. | record-differs;aspect-kind;amendement;motie",
        "In lijn met de motie van het lid Zeeman (Kamerstuk 99 675, nr. 15) zijn de quota verlaagd. | record-differs;aspect-kind;motie;amendement",
        "In lijn met de brief van 3 februari (Kamerstuk 99 675, nr. 14) zijn de quota verlaagd. | record-agrees",
        "In lijn met mijn brief van 3 februari (Kamerstuk 99 675, nr. 10) zijn de quota verlaagd. | record-differs;aspect-kind;brief;motie",
        "In lijn met de motie van het lid Strandman (Kamerstuk 99 675, nr. 12) zijn de quota verlaagd. | record-not-found",
        "In lijn met de motie van het lid Duinveer (Kamerstuk 99 675, nr. 400) zijn de quota verlaagd. | record-ambiguous;99675-10;99675-13",
        "In lijn met de motie van het lid Strandman (Kamerstuk 99 675, nr. 400) zijn de quota verlaagd. | record-not-loaded",
        "In lijn met de motie van het lid Strandman (Kamerstuk 99 676, nr. 9) zijn de quota verlaagd. | record-not-loaded",
      })
  void comparesWithTheRecordOfTheKeyAndRepairsNothing(String sentence, String expected) {
    assertThat(compared(letter(sentence), MOTIONS)).containsExactlyInAnyOrder(expected.split(";"));
  }

  @Test
  void withoutRecordsNothingIsSaid() {
    assertThat(compared(letter("In lijn met de motie van het lid Kustman c.s. (Kamerstuk 99 675, nr. 9) zijn de quota verlaagd."), List.of())).isEmpty();
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() {
    LetterGraph letter = letter("In lijn met de motie van het lid Kustman (Kamerstuk 99 675, nr. 9) zijn de quota verlaagd.");
    List<LetterGraph> reversed = new ArrayList<>(MOTIONS);
    Collections.reverse(reversed);
    assertThat(new TreeSet<>(compared(letter, reversed))).isEqualTo(new TreeSet<>(compared(letter, MOTIONS)));
  }

  @Test
  void theFourPlacesOfTheRealLetter() {
    Path letters = Path.of("..", "shared", "letters", "2025D06724.txt");
    assumeTrue(Files.exists(letters), "skipped: ../shared is not here");
    List<Input> inputs = Inputs.of(List.of(letters.toString(), "../shared/records/motions", "../shared/records/kst-36045-299.xml"), System.in);
    try (Store store = Store.inMemory(new Iris())) {
      try (Batch batch = store.batch()) {
        for (Input input : inputs) {
          switch (PIPELINE.convert(input)) {
            case Pipeline.Result.Done done -> batch.load(done.graph());
            case Pipeline.Result.Recorded recorded -> recorded.papers().forEach(paper -> batch.load(paper.graph()));
            case Pipeline.Result.Refused refused -> throw new AssertionError(refused.why().message());
          }
        }
      }
      assertThat(store.comparison().discrepancies().stream().map(difference -> difference.letterSays() + " / " + difference.recordSays()))
          .containsExactlyInAnyOrder("Paternotte / Paternotte, Kamminga", "Krul c.s. / Dobbe, Paternotte, Piri, Brekelmans, Veldkamp, Van Baarle");
      assertThat(store.comparison().implausible().stream().map(defect -> defect.number()).collect(Collectors.toList())).containsExactly("203");
    }
  }
}
