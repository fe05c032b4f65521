package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.record.Publication;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.source.Outcome;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;

/** Records as RDF, beside the same records in the words of their sources. */
class RecordWriterTest {

  private static final String MOTION_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <officiele-publicatie><metadata><meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-99675-V-12"/>
        <meta name="OVERHEIDop.indiener" scheme="" content="A.B. Kustman"/></metadata>
        <kamerstuk><dossier><dossiernummer><dossiernr>99 675</dossiernr><begrotingshoofdstuk>V</begrotingshoofdstuk></dossiernummer><titel>Zeezaken</titel></dossier>
          <stuk><stuknr>Nr. <ondernummer kamer="2">12</ondernummer></stuknr><titel>MOTIE VAN DE LEDEN KUSTMAN EN DUINVEER</titel>
            <datumtekst>Voorgesteld <datum isodatum="1999-03-04">4 maart 1999</datum></datumtekst>
            <algemeen><vrije-tekst><tekst><al>De Kamer,</al><al>overwegende dat de zee stijgt;</al><al>verzoekt de regering de dijken te verhogen,</al>
            <al>en gaat over tot de orde van de dag.</al><al-groep><al>Kustman</al><al>Duinveer</al></al-groep></tekst></vrije-tekst></algemeen></stuk></kamerstuk>
      </officiele-publicatie>
      """;

  private static final String VOTE_JSON =
      """
      {"value": [{"Id": "00000000-0000-4000-8000-000000000001", "Soort": "Voor", "FractieGrootte": 3, "ActorFractie": "Strandpartij", "Vergissing": false,
        "Besluit": {"Id": "00000000-0000-4000-8000-000000000002", "BesluitSoort": "Stemmen - aangenomen", "BesluitTekst": "Aangenomen.", "StemmingsSoort": "Met handopsteken",
          "Agendapunt": {"Id": "00000000-0000-4000-8000-000000000003", "Rubriek": null,
            "Activiteit": {"Id": "00000000-0000-4000-8000-000000000004", "DatumSoort": "Dag", "Datum": "1999-03-09T00:00:00+01:00", "Onderwerp": "Stemmingen", "Soort": "Stemmingen"},
            "Zaak": [{"Id": "00000000-0000-4000-8000-000000000005", "Nummer": "1999Z00009", "Soort": "Motie", "GestartOp": "1999-03-04T00:00:00+01:00", "Volgnummer": 12,
              "Kabinetsappreciatie": "Oordeel Kamer", "Onderwerp": "Motie over dijken ",
              "Kamerstukdossier": [{"Id": "00000000-0000-4000-8000-000000000006", "Nummer": 99675, "Toevoeging": "V", "HoogsteVolgnummer": 40, "Titel": "Zeezaken"}],
              "Document": [{"Id": "00000000-0000-4000-8000-000000000007", "Soort": "Motie", "DocumentNummer": "1999D00012", "Volgnummer": 12, "Datum": "1999-03-04T00:00:00+01:00",
                "DocumentActor": [{"Id": "00000000-0000-4000-8000-000000000008", "ActorNaam": "A.B. Kustman", "ActorFractie": "", "Relatie": "Eerste ondertekenaar", "Document_Id": "00000000-0000-4000-8000-000000000007"},
                  {"Id": "00000000-0000-4000-8000-000000000009", "ActorNaam": "C. Duinveer", "ActorFractie": "Strandpartij", "Relatie": "Mede ondertekenaar", "Functie": "Tweede Kamerlid", "Document_Id": "00000000-0000-4000-8000-000000000007"}]}]}]}}},
       {"Id": "00000000-0000-4000-8000-000000000010", "Soort": "Tegen", "FractieGrootte": 1, "ActorNaam": "E. van der Schelp", "ActorFractie": "", "Vergissing": true,
        "Persoon_Id": "00000000-0000-4000-8000-000000000011", "Besluit_Id": "00000000-0000-4000-8000-000000000002"}]}
      """;

  private static final RecordWriter WRITER = new RecordWriter(new Iris(), new RegisterReader().read());

  private static Outcome.Recorded read(String content) {
    return (Outcome.Recorded) new LetterReader().read(new Input.Piped("test", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
  }

  private static Map<String, LetterGraph> entities(String... contents) {
    Entities entities = new Entities();
    for (String content : contents) {
      read(content).records().forEach(record -> entities.add((Entity) record));
    }
    return WRITER.write(entities).stream().collect(Collectors.toMap(LetterGraph::key, graph -> graph));
  }

  private static TreeSet<String> of(LetterGraph graph, String subject) {
    return graph.facts().stream()
        .filter(triple -> triple.getSubject().getURI().equals(Iris.DEFAULT_BASE + subject))
        .map(triple -> (brief(triple.getPredicate().getURI()) + " " + brief(NodeFmtLib.strNT(triple.getObject()))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String brief(String text) {
    return text.replace("https://w3id.org/kamergraaf/ns#", "kg:").replace("https://w3id.org/kamergraaf/scheme/", "kgs:").replace(Iris.DEFAULT_BASE, "")
        .replace("http://purl.org/dc/terms/", "dcterms:").replace("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "a").replaceAll("\\^\\^<[^>]*>", "");
  }

  @Test
  void aMotionOfItsOfficialPublication() {
    LetterGraph graph = WRITER.write((Publication) read(MOTION_XML).records().get(0));
    assertThat(graph.name().getURI()).isEqualTo(Iris.DEFAULT_BASE + "record/op/kst-99675-V-12");
    assertThat(of(graph, "motion/99675-V-12"))
        .containsExactlyInAnyOrder(
            "a <kg:Motion>", "dcterms:title \"MOTIE VAN DE LEDEN KUSTMAN EN DUINVEER\"@nl", "dcterms:issued \"1999-03-04\"", "dcterms:type <kgs:motion-document>",
            "kg:kindAsWritten \"Motie\"", "kg:inDossier <dossier/99675-V>", "kg:sequenceNumber \"12\"", "kg:publicationIdentifier \"kst-99675-V-12\"",
            "kg:considers \"overwegende dat de zee stijgt;\"@nl", "kg:requests \"verzoekt de regering de dijken te verhogen,\"@nl",
            "kg:hasSignature <signature/op-kst-99675-V-12/1>", "kg:hasSignature <signature/op-kst-99675-V-12/2>");
    assertThat(of(graph, "signature/op-kst-99675-V-12/1"))
        .contains("kg:signatoryName \"A.B. Kustman\"", "kg:signatory <person/kustman-ab>", "kg:signatureRole <kgs:mover>", "kg:statedIn <record/op/kst-99675-V-12>")
        .anyMatch(line -> line.startsWith("kg:evidence <passage/op-kst-99675-V-12/"));
    assertThat(of(graph, "signature/op-kst-99675-V-12/2")).as("a surname alone names nobody").contains("kg:signatoryName \"Duinveer\"").noneMatch(line -> line.startsWith("kg:signatory <"));
  }

  @Test
  void aMotionItsDecisionAndItsVotesOfTheOpenData() {
    Map<String, LetterGraph> graphs = entities(VOTE_JSON);
    assertThat(of(graphs.get("tk-document-00000000-0000-4000-8000-000000000007"), "motion/99675-V-12"))
        .containsExactlyInAnyOrder(
            "a <kg:Motion>", "dcterms:identifier \"1999D00012\"", "dcterms:issued \"1999-03-04\"", "dcterms:type <kgs:motion-document>", "kg:kindAsWritten \"Motie\"",
            "kg:inDossier <dossier/99675-V>", "kg:sequenceNumber \"12\"", "kg:publicationIdentifier \"kst-99675-V-12\"", "kg:inCase <case/1999Z00009>");
    assertThat(of(graphs.get("tk-besluit-00000000-0000-4000-8000-000000000002"), "decision/00000000-0000-4000-8000-000000000002"))
        .containsExactlyInAnyOrder(
            "a <kg:Decision>", "kg:decisionText \"Aangenomen.\"@nl", "kg:kindAsWritten \"Stemmen - aangenomen\"", "kg:outcome <kgs:outcome-adopted>",
            "kg:votingMethod \"Met handopsteken\"", "kg:decides <case/1999Z00009>", "kg:decides <motion/99675-V-12>", "dcterms:issued \"1999-03-09\"");
    assertThat(of(graphs.get("tk-stemming-00000000-0000-4000-8000-000000000001"), "vote/00000000-0000-4000-8000-000000000001"))
        .containsExactlyInAnyOrder(
            "a <kg:Vote>", "kg:voteOn <decision/00000000-0000-4000-8000-000000000002>", "kg:choice <kgs:vote-for>", "kg:voter <party/strandpartij>", "kg:voteCount \"3\"");
    assertThat(of(graphs.get("tk-stemming-00000000-0000-4000-8000-000000000010"), "vote/00000000-0000-4000-8000-000000000010"))
        .contains("kg:voter <person/schelp-e-van-der>", "kg:voteCount \"1\"", "kg:mistaken \"true\"", "kg:choice <kgs:vote-against>");
    assertThat(of(graphs.get("tk-zaak-00000000-0000-4000-8000-000000000005"), "case/1999Z00009"))
        .contains("dcterms:title \"Motie over dijken\"@nl", "kg:cabinetAppreciation \"Oordeel Kamer\"", "kg:inDossier <dossier/99675-V>");
    assertThat(of(graphs.get("tk-documentactor-00000000-0000-4000-8000-000000000009"), "signature/tk-documentactor-00000000-0000-4000-8000-000000000009/2"))
        .contains("kg:signatureRole <kgs:co-mover>", "kg:signatory <person/duinveer-c>", "kg:signedAs <holding/duinveer-c-lid-tweede-kamer-strandpartij>");
  }

  @Test
  void placeholdersDeletedOnesAndSubNumbersSayNothing() {
    String person = "{\"Id\": \"00000000-0000-4000-8000-00000000000%s\", \"Achternaam\": %s, \"Voornamen\": null, \"Initialen\": \"A.B.\", \"Nummer\": %s, \"Verwijderd\": %s}";
    assertThat(entities("[" + person.formatted("1", "null", 1, "false") + "," + person.formatted("2", "\"Kustman\"", 2, "true") + "]")).isEmpty();
    assertThat(entities("{\"Id\": \"00000000-0000-4000-8000-000000000006\", \"Nummer\": \"33885.0A\", \"HoogsteVolgnummer\": 3}")).isEmpty();
    assertThat(entities("{\"Id\": \"00000000-0000-4000-8000-000000000006\", \"AantalZetels\": 3, \"Afkorting\": null, \"NaamNL\": \"\"}")).isEmpty();
  }

  @Test
  void twoPersonsWithOneNameAreNotOne() {
    String person = "{\"Id\": \"00000000-0000-4000-8000-00000000000%s\", \"Achternaam\": \"Kustman\", \"Voornamen\": \"A\", \"Initialen\": \"A.B.\", \"Nummer\": %s}";
    Map<String, LetterGraph> graphs = entities("[" + person.formatted("1", 1) + "," + person.formatted("2", 2) + "]");
    assertThat(graphs.keySet()).containsExactly("tk-persoon-00000000-0000-4000-8000-000000000001");
  }

  @Test
  void theNewestStateOfAnEntityCountsAndAllItsRelations() {
    String zaak = "{\"Id\": \"00000000-0000-4000-8000-000000000005\", \"Nummer\": \"1999Z00009\", \"GestartOp\": \"1999-03-04\", \"Volgnummer\": 1, \"Onderwerp\": \"%s\", \"ApiGewijzigdOp\": \"%s\"%s}";
    String dossier = ", \"Kamerstukdossier\": [{\"Id\": \"00000000-0000-4000-8000-000000000006\", \"Nummer\": 99675, \"HoogsteVolgnummer\": 1}]";
    String old = zaak.formatted("Oud", "1999-03-04T00:00:00Z", dossier);
    String recent = zaak.formatted("Nieuw", "1999-03-05T00:00:00Z", "");
    for (List<String> order : List.of(List.of(old, recent), List.of(recent, old))) {
      assertThat(of(entities(order.toArray(String[]::new)).get("tk-zaak-00000000-0000-4000-8000-000000000005"), "case/1999Z00009"))
          .contains("dcterms:title \"Nieuw\"@nl", "kg:inDossier <dossier/99675>")
          .doesNotContain("dcterms:title \"Oud\"@nl");
    }
  }
}
