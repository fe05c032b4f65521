package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records keep what is promised of graphs, so that they can be loaded. */
class RecordCheckTest {

  static final String MOTION =
      """
      <officiele-publicatie><metadata><meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-99675-V-12"/></metadata>
        <kamerstuk><dossier><dossiernummer><dossiernr>99 675</dossiernr><begrotingshoofdstuk>V</begrotingshoofdstuk></dossiernummer><titel>Zeezaken</titel></dossier>
          <stuk><stuknr>Nr. <ondernummer kamer="2">12</ondernummer></stuknr>
            <titel>GEWIJZIGDE MOTIE VAN DE LEDEN KUSTMAN EN DUINVEER TER VERVANGING VAN DIE GEDRUKT ONDER NR. 9</titel>
            <datumtekst>Voorgesteld <datum isodatum="1999-03-04">4 maart 1999</datum></datumtekst>
            <algemeen><vrije-tekst><tekst><al>De Kamer,</al><al>verzoekt de regering de dijken te verhogen,</al><al>en gaat over tot de orde van de dag.</al>
            <al-groep><al>Kustman</al><al>Duinveer</al></al-groep></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
      """;

  private static final String DECISION =
      """
      {"value": [{"Id": "00000000-0000-4000-8000-000000000002", "BesluitSoort": "Stemmen - aangenomen", "BesluitTekst": "Aangenomen.", "StemmingsSoort": "Met handopsteken",
        "Zaak": [{"Id": "00000000-0000-4000-8000-000000000005", "Nummer": "1999Z00009", "Soort": "Motie", "GestartOp": "1999-03-04T00:00:00+01:00", "Volgnummer": 12,
          "Kabinetsappreciatie": "Oordeel Kamer", "Onderwerp": "Motie over dijken",
          "Kamerstukdossier": [{"Id": "00000000-0000-4000-8000-000000000006", "Nummer": 99675, "Toevoeging": "V", "HoogsteVolgnummer": 40, "Titel": "Zeezaken"}],
          "Document": [{"Id": "00000000-0000-4000-8000-000000000007", "Soort": "Motie", "DocumentNummer": "1999D00012", "Volgnummer": 12, "Datum": "1999-03-04T00:00:00+01:00",
            "HuidigeDocumentVersie": {"Id": "00000000-0000-4000-8000-000000000013", "ExterneIdentifier": "kst-99675-V-12"},
            "DocumentActor": [{"Id": "00000000-0000-4000-8000-000000000008", "ActorNaam": "A.B. Kustman", "ActorFractie": "", "Relatie": "Eerste ondertekenaar", "Document_Id": "00000000-0000-4000-8000-000000000007"}]}]}]}]}
      """;

  @TempDir private Path folder;

  @Test
  void aMotionThatReplacesAnotherACaseAndItsDecision() throws IOException {
    String motion = Files.writeString(folder.resolve("motion.xml"), MOTION).toString();
    String decision = Files.writeString(folder.resolve("decision.json"), DECISION).toString();
    Ran ran = Ran.kamergraaf("check", motion, decision);
    assertThat(ran.out()).contains("7 checked, 7 without violations; nothing found\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void theRecordsThatTheSourcesServe() {
    Path records = Path.of("..", "shared", "records");
    assumeTrue(Files.isDirectory(records), "the records of the sources are not here");
    Ran ran = Ran.kamergraaf("check", records.toString());
    assertThat(ran.out()).containsPattern("(\\d+) checked, \\1 without violations; ");
  }
}
