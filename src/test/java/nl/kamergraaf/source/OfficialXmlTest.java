package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.Signed;
import nl.kamergraaf.record.Mover;
import nl.kamergraaf.record.Publication;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialXmlTest {

  @TempDir Path folder;

  private static String paper(String dossier, String number, String heading, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://example.org/kst-%s-%s/metadata.xml"/></metadata>
          <kamerstuk>
            <kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 1999-2000</tekstregel><tekstregel inhoud="kamernummer">2</tekstregel></kamerstukkop>
            <dossier><dossiernummer>%s</dossiernummer><titel>Visserijbeleid</titel></dossier>
            <stuk>
              <stuknr>Nr. <ondernummer kamer="2">%s</ondernummer></stuknr>
              <titel>%s</titel>
              <datumtekst>Ontvangen <datum isodatum="1999-03-05">5 maart 1999</datum></datumtekst>
              <algemeen><vrije-tekst><tekst status="goed">%s</tekst></vrije-tekst></algemeen>
            </stuk>
          </kamerstuk>
        </officiele-publicatie>
        """
        .formatted(dossier.replaceAll("<[^>]*>|\\s", ""), number, dossier, number, heading, body);
  }

  private static Outcome read(String xml) {
    return read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static Outcome read(byte[] xml) {
    return new LetterReader().read(new Input.Piped("test", new ByteArrayInputStream(xml)));
  }

  private static Letter letter(String xml) {
    Outcome outcome = read(xml);
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).letter();
  }

  private static Publication publication(String xml) {
    Outcome outcome = read(xml);
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return (Publication) ((Outcome.Recorded) outcome).records().get(0);
  }

  private static final String DOSSIER = "<dossiernr>99 675</dossiernr>";

  @Test
  void aLetterWithHeadingsListsNotesAndSignature() {
    Letter letter =
        letter(
            paper(
                DOSSIER, "12", "BRIEF VAN DE MINISTER VAN VISSERIJ",
                """
                <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
                <al>Den Haag, 3 maart 1999</al>
                <al>De quota<noot id="a" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk 99 675, nr. 3.</noot.al><noot.al>Zie ook daar.</noot.al></noot> zijn
                geëvalueerd op 12 m<sup>2</sup>.<noot id="b" type="voet"><noot.nr>1</noot.nr><noot.al>Een tweede noot.</noot.al></noot></al>
                <tussenkop kopopmaak="vet">Vangst</tussenkop>
                <lijst type="expliciet"><li><li.nr>1.</li.nr><al>haring</al></li><li><li.nr>–</li.nr><al>schol</al></li></lijst>
                <table><tgroup cols="2"><tbody><row><entry><al>1998</al></entry><entry><al>12</al></entry></row></tbody></tgroup></table>
                <ondertekening><functie>De Minister van Visserij,</functie><naam><voornaam>A.B.</voornaam><achternaam>Zeeman</achternaam></naam></ondertekening>
                """));
    assertThat(letter.header().identity().number()).isEqualTo("kst-99675-12");
    assertThat(letter.header().identity().issued()).hasToString("1999-03-05");
    assertThat(letter.header().dossiers().get(0).title()).contains("Visserijbeleid");
    assertThat(Letters.blocks(letter, Block.Kind.HEADING)).containsExactly("Vangst");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("De quota¹ zijn geëvalueerd op 12 m².²", "1998\t12");
    assertThat(Letters.blocks(letter, Block.Kind.LIST_ITEM)).containsExactly("1. haring", "schol");
    assertThat(Letters.blocks(letter, Block.Kind.NOTE)).containsExactly("Kamerstuk 99 675, nr. 3.\nZie ook daar.", "Een tweede noot.");
    assertThat(letter.signatures()).extracting(Signed::office, Signed::name)
        .containsExactly(tuple(Optional.of("De Minister van Visserij,"), Optional.of("A.B. Zeeman")));

    ReadText text = new TextReader().read(letter);
    assertThat(text.sentences().get(0).range()).satisfies(range -> assertThat(text.text(range)).isEqualTo("De quota zijn geëvalueerd op 12 m²."));
    assertThat(text.footnotes()).extracting(Footnote::marker).containsExactly(1, 2);
    assertThat(text.footnotes()).allMatch(note -> note.body() instanceof Footnote.Body.Present && note.anchor().isPresent());
  }

  @Test
  void aPaperOfTheOldKindWithItsNotesAtTheEnd() {
    Letter letter =
        letter(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <kamerwrk kamer="2" publtype="meto">
              <metadata><meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://example.org/kst-99675-7/metadata.xml"/></metadata>
              <kop><titel>Tweede Kamer der Staten-Generaal</titel><subtitel>2</subtitel><subtitel>Vergaderjaar 1995-1996</subtitel></kop>
              <frontm><ordernr>6K0721</ordernr><onderw><nummer>99 675</nummer><naam>Visserijbeleid
            in de Noordzee</naam></onderw></frontm>
              <body><stuk><ltrlabel>Nr. </ltrlabel><nummer>7</nummer><titel>BRIEF VAN DE STAATSSECRETARIS VAN VISSERIJ </titel>
                <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
                <al>'s-Gravenhage, 12 maart 1996</al>
                <al>De haringstand<voetref refid="v1" nr="1"></voetref> herstelt zich.</al>
                <ondtek><functie>De Staatssecretaris van Visserij,</functie><naam>A. B. Zeeman </naam></ondtek>
              </stuk></body>
              <voetnoot id="v1" nr="1"><al>Ter inzage gelegd.</al></voetnoot>
            </kamerwrk>
            """);
    assertThat(letter.header().identity().issued()).hasToString("1996-03-12");
    assertThat(letter.header().dossiers().get(0).key()).hasToString("99675");
    assertThat(letter.header().dossiers().get(0).sequence()).contains("7");
    assertThat(letter.header().dossiers().get(0).title()).contains("Visserijbeleid in de Noordzee");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("De haringstand¹ herstelt zich.");
    assertThat(Letters.blocks(letter, Block.Kind.NOTE)).containsExactly("Ter inzage gelegd.");
    assertThat(letter.signatures().get(0).name()).contains("A. B. Zeeman");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<dossiernr>99 675</dossiernr> | 12 | 99675-12",
        "<dossiernr>99 501</dossiernr>-<raadnr>2</raadnr> | 3029 | 99501-02-3029",
        "<dossiernr>99 600</dossiernr> <begrotingshoofdstuk>XVI</begrotingshoofdstuk> | 54 | 99600-XVI-54",
        "<dossiernr>99 852</dossiernr> <rijkswetnr>(R2023)</rijkswetnr> | 3 | 99852-R2023-3",
        "<dossiernr>99 867</dossiernr> | B | 99867-B",
      })
  void theKeyOfEveryFormOfDossier(String dossier, String number, String key) {
    assertThat(publication(paper(dossier, number, "MOTIE VAN HET LID ZEEMAN", "<al>De Kamer,</al><al>en gaat over tot de orde van de dag.</al><al>Zeeman</al>")).normalKey())
        .contains(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MOTIE VAN HET LID ZEEMAN C.S. | MOTION | Motie",
        "GEWIJZIGDE MOTIE VAN DE LEDEN ZEEMAN EN DE KADE TER VERVANGING VAN DIE GEDRUKT ONDER NR. 9 | MOTION | Gewijzigde motie",
        "NADER GEWIJZIGDE MOTIE VAN HET LID ZEEMAN | MOTION | Nader gewijzigde motie",
        "AMENDEMENT VAN HET LID ZEEMAN | AMENDMENT | Amendement",
        "GEWIJZIGD AMENDEMENT VAN DE LEDEN ZEEMAN EN DE KADE | AMENDMENT | Gewijzigd amendement",
        "VERSLAG | OTHER | Verslag",
        "BRIEF VAN DE ALGEMENE REKENKAMER | OTHER | Brief van de algemene",
        "VOORSTEL VAN WET | OTHER | Voorstel van wet",
      })
  void whatIsNoLetterOfTheGovernmentIsARecord(String heading, Publication.Form form, String kind) {
    Publication publication = publication(paper(DOSSIER, "12", heading, "<al>Tekst.</al><al>Zeeman</al>"));
    assertThat(publication.form()).isEqualTo(form);
    assertThat(publication.kind()).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BRIEF VAN DE MINISTER VAN VISSERIJ", "BRIEF VAN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN", "BRIEF VAN DE MINISTERS VAN VISSERIJ EN VAN ZEEZAKEN",
        "LIJST VAN VRAGEN EN ANTWOORDEN", "NOTA NAAR AANLEIDING VAN HET VERSLAG", "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"
      })
  void whatTheGovernmentWritesIsALetter(String heading) {
    assertThat(letter(paper(DOSSIER, "12", heading, "<al>De quota zijn vastgesteld.</al>")).header().titles().subject()).isEqualTo(heading);
  }

  @Test
  void aMotionConsidersAndAsks() {
    Publication motion =
        publication(
            paper(
                DOSSIER, "12", "GEWIJZIGDE MOTIE VAN DE LEDEN VAN DER ZEE EN DE KADE C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 9",
                """
                <al>De Kamer,</al><al>gehoord de beraadslaging,</al><al>overwegende dat de zee stijgt;</al>
                <al>verzoekt de regering:</al><lijst><li><li.nr>–</li.nr><al>de dijken te verhogen;</al></li></lijst>
                <al>en gaat over tot de orde van de dag.</al><al-groep><al>Van der Zee</al><al>De Kade</al><al>Ómar-Duin.</al></al-groep>
                """));
    assertThat(motion.movers()).extracting(Mover::name).containsExactly("Van der Zee", "De Kade", "Ómar-Duin");
    assertThat(motion.replaces()).contains("99675-9");
    assertThat(motion.unnamed()).isFalse();
    assertThat(motion.paragraphs()).extracting(Publication.Paragraph::part)
        .containsExactly(
            Publication.Part.OTHER, Publication.Part.CONSIDERATION, Publication.Part.CONSIDERATION, Publication.Part.REQUEST, Publication.Part.REQUEST);
  }

  @Test
  void answersToQuestionsAreALetter() {
    Letter letter =
        letter(
            """
            <officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://example.org/ah-tk-19992000-100/metadata.xml"/></metadata>
            <kamervragen><kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 1999-2000</tekstregel><tekstregel inhoud="kamernummer">2</tekstregel></kamervraagkop>
            <kamervraagnummer>100</kamervraagnummer>
            <kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>Kustman</achternaam></naam> aan de Minister van Visserij over <kamervraagonderwerp>de haring</kamervraagonderwerp> (ingezonden 3 januari 2000).</kamervraagomschrijving>
            <kamervraagomschrijving type="antwoord">Antwoord van Minister Zeeman (Visserij) (ontvangen 20 februari 2000).</kamervraagomschrijving>
            <vraag><nr>Vraag 1</nr><al>Is de haring er nog?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja, de haring is er nog.</al></antwoord></kamervragen></officiele-publicatie>
            """);
    assertThat(letter.header().identity().number()).isEqualTo("ah-tk-19992000-100");
    assertThat(letter.header().identity().issued()).hasToString("2000-02-20");
    assertThat(letter.header().titles().subject()).isEqualTo("de haring");
    assertThat(letter.header().titles().kind()).contains("Antwoord schriftelijke vragen");
    assertThat(Letters.blocks(letter, Block.Kind.QUESTION)).containsExactly("Vraag 1 Is de haring er nog?");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("Antwoord 1 Ja, de haring is er nog.");
  }

  @Test
  void proceedingsAreARecord() {
    Publication publication =
        publication(
            "<officiele-publicatie><metadata><meta name=\"DC.identifier\" scheme=\"\" content=\"h-tk-19992000-20-3\"/></metadata><handelingen><agendapunt><titel>Visserij</titel></agendapunt></handelingen></officiele-publicatie>");
    assertThat(publication.identifier()).isEqualTo("h-tk-19992000-20-3");
    assertThat(publication.kind()).contains("Handelingen");
    assertThat(publication.form()).isEqualTo(Publication.Form.OTHER);
  }

  @Test
  void metadataBesideThePaperAreTaken() throws IOException {
    Path xml = Files.writeString(folder.resolve("kst-99675-12.xml"), paper(DOSSIER, "12", "MOTIE VAN HET LID ZEEMAN", "<al>De Kamer,</al><al>en gaat over tot de orde van de dag.</al><al>Zeeman</al>"));
    Path beside = Files.createDirectory(folder.resolve("kst-99675-12")).resolve("metadata.xml");
    Files.writeString(
        beside,
        """
        <?xml version="1.0" encoding="utf-8"?>
        <metadata_gegevens><metadata name="DC.identifier" scheme="" content="kst-99675-12"/>
          <metadata name="DC.type" scheme="OVERHEIDop.KamerstukTypen" content="Motie"/>
          <metadata name="OVERHEIDop.indiener" scheme="" content="A.B. Zeeman"/><metadata name="DCTERMS.issued" scheme="" content="1999-03-04"/></metadata_gegevens>
        """);
    Publication motion = (Publication) ((Outcome.Recorded) new LetterReader().read(Inputs.of(List.of(xml.toString()), System.in).get(0))).records().get(0);
    assertThat(motion.movers()).extracting(Mover::name).containsExactly("A.B. Zeeman");
    assertThat(motion.issued().orElseThrow()).hasToString("1999-03-04");

    Files.writeString(beside, Files.readString(beside).replace("kst-99675-12", "kst-99675-13"));
    Publication other = (Publication) ((Outcome.Recorded) new LetterReader().read(Inputs.of(List.of(xml.toString()), System.in).get(0))).records().get(0);
    assertThat(other.movers()).as("metadata of another paper").extracting(Mover::name).containsExactly("Zeeman");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16", "ISO-8859-1", "windows-1252", "UTF-8"})
  void theDeclaredEncodingIsRead(String charset) {
    String xml = paper(DOSSIER, "12", "BRIEF VAN DE MINISTER VAN VISSERIJ", "<al>Geëvalueerd.</al>").replace("encoding=\"UTF-8\"", "encoding=\"" + charset + "\"");
    Outcome outcome = read(xml.getBytes(Charset.forName(charset)));
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    assertThat(((Outcome.Read) outcome).letter().source().content()).contains("Geëvalueerd.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]> | declares entities",
        "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]> | declares entities",
      })
  void entitiesAreRefused(String type, String reason) {
    String xml = paper(DOSSIER, "12", "BRIEF VAN DE MINISTER VAN VISSERIJ", "<al>&e;</al>").replaceFirst("\\?>", "?>" + type);
    assertThat(read(xml)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason()).contains(reason));
  }

  @Test
  void whatIsCutOffSaysWhere() {
    String xml = paper(DOSSIER, "12", "BRIEF VAN DE MINISTER VAN VISSERIJ", "<al>Tekst.</al>");
    assertThat(read(xml.substring(0, xml.indexOf("Tekst")))).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
      assertThat(refused.place()).matches("line \\d+, column \\d+");
      assertThat(refused.reason()).startsWith("is cut off");
    });
  }

  @Test
  void depthAttributesAndControlCharactersHaveBounds() {
    String deep = paper(DOSSIER, "12", "BRIEF VAN DE MINISTER VAN VISSERIJ", "<al>".repeat(5000) + "x" + "</al>".repeat(5000));
    assertThat(read(deep)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason()).contains("90 deep"));
    String wide = paper(DOSSIER, "12", "BRIEF VAN DE MINISTER VAN VISSERIJ", "<al>x</al>").replace("inhoud=\"kamernummer\"", "inhoud=\"" + "x".repeat(3_000_000) + "\"");
    assertThat(read(wide)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason()).contains("attribute of 3000000 characters"));
    String control = paper(DOSSIER, "12", "BRIEF VAN DE MINISTER VAN VISSERIJ", "<al>x\u0001y</al>");
    assertThat(read(control)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.place()).matches("line \\d+, column \\d+"));
  }
}
