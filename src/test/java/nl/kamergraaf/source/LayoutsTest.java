package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Activity;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Layout;
import nl.kamergraaf.letter.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {

  private static final String PAGE =
      """
      Voortgang: van de aanpak
      Visserijbeleid - lange termijn
      Brief regering (kabinetsappreciatie: oordeel Kamer)
      Nummer: 1999D00001, datum: 2025-02-17, bijgewerkt: 2025-02-18 11:26, versie: 2 (versie 1)
      Directe link naar document (.docx), link naar pagina op de Tweede Kamer site, officiële HTML versie (kst-99675-12).
      Gerelateerde personen:- Eerste ondertekenaar: A.B. Zeeman, minister van Visserij (Ooit Partij van de Zee kamerlid)
      - Mede ondertekenaar: C. de Kade, voorzitter van de vaste commissie voor Havens (PvdH)
      - Rapport: quota in beeld (1999D00002)
      - Beslisnota
      Onderdeel van kamerstukdossier 99675 -12 Visserijbeleid - lange termijn .
      Onderdeel van kamerstukdossier 99501 2-2279 Europese vis.
      Onderdeel van kamerstukdossier 99600 XIV-66 Begroting.
      Onderdeel van zaak 1999Z00001:
      - Indiener: A.B. Zeeman, minister van Visserij
      - Volgcommissie: vaste commissie voor Handel (2021-2024)
      - Voortouwcommissie: vaste commissie voor Visserij, Havens en Zee
      - Ter informatie.
      - 2025-02-18 16:20: Debat (vervolg), over quota (Plenair debat (debat)), TK
      - 2025-03-10 12:30: Overleg (hybride) (Procedurevergadering), vaste commissie voor Handel (2021-2024)
      Onderdeel van zaak 1999Z00002:
      - Medeindiener: C. de Kade
      Preview document (🔗 origineel)
      Geachte voorzitter,
      De visstand herstelt zich.
      """;

  @Test
  void readsTheWholeHeaderOfAPageWithItems() {
    Letter letter = Letters.read(PAGE);
    Header header = letter.header();
    assertThat(letter.source().layout()).isEqualTo(Layout.OPENTK_LIST);
    assertThat(header.identity().versionKey()).isEqualTo("1999D00001-v2");
    assertThat(header.identity().publication()).contains("kst-99675-12");
    assertThat(header.identity().modified()).contains(LocalDateTime.of(2025, 2, 18, 11, 26));
    assertThat(header.titles().subject()).isEqualTo("Voortgang: van de aanpak");
    assertThat(header.titles().kind()).contains("Brief regering");
    assertThat(header.titles().appreciation()).contains("oordeel Kamer");
    assertThat(header.titles().fileFormat()).contains("docx");
    assertThat(header.dossiers().stream().map(d -> d.key() + " " + d.sequence().orElse("-") + " " + d.title().orElse("-")))
        .containsExactly("99675 12 Visserijbeleid - lange termijn", "99501-02 2279 Europese vis", "99600-XIV 66 Begroting");
    assertThat(header.signatories()).extracting(Actor::name).containsExactly("A.B. Zeeman", "C. de Kade");
    assertThat(header.signatories().get(0).formerParty()).contains("Partij van de Zee");
    assertThat(header.signatories().get(1).party()).contains("PvdH");
    assertThat(header.signatories().get(1).office()).contains("voorzitter van de vaste commissie voor Havens");
    assertThat(Letters.words(letter, header.signatories().get(0).at())).startsWith("Eerste ondertekenaar: A.B.");
    assertThat(header.attachments()).containsExactly("Rapport: quota in beeld (1999D00002)", "Beslisnota");
  }

  @Test
  void aNumberMayBeGluedToItsDossierAndTheHeadBelowMayNameMore() {
    String page =
        PAGE.replace("99675 -12 Visserijbeleid", "99675-12 Visserijbeleid").replace("    Geachte", "Geachte")
            .replace("Geachte voorzitter,", "99 675 Visserijbeleid - lange termijn\n99 138 Havens (H)\nNr. 12 BRIEF VAN DE MINISTER VAN VISSERIJ\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 17 februari 2025");
    assertThat(Letters.read(page).header().dossiers().stream().map(d -> d.key() + " " + d.sequence().orElse("-") + " " + d.title().orElse("-")))
        .containsExactly("99675 12 Visserijbeleid - lange termijn", "99501-02 2279 Europese vis", "99600-XIV 66 Begroting", "99138 - Havens (H)");
  }

  @Test
  void keepsCasesCommitteesDecisionsAndActivitiesApart() {
    Header header = Letters.read(PAGE).header();
    assertThat(header.cases()).hasSize(2);
    assertThat(header.cases().get(0).number()).isEqualTo("1999Z00001");
    assertThat(header.cases().get(0).leadCommittees()).containsExactly("vaste commissie voor Visserij, Havens en Zee");
    assertThat(header.cases().get(0).followingCommittees()).containsExactly("vaste commissie voor Handel (2021-2024)");
    assertThat(header.cases().get(0).decisions()).containsExactly("Ter informatie.");
    assertThat(header.cases().get(1).actors()).extracting(Actor::relation).containsExactly("Medeindiener");
    assertThat(header.activities().stream().map(LayoutsTest::shown))
        .containsExactly("Debat (vervolg), over quota|Plenair debat (debat)|TK", "Overleg (hybride)|Procedurevergadering|vaste commissie voor Handel (2021-2024)");
  }

  @Test
  void aPageWithoutItemsHasItsOwnLayout() {
    Letter letter =
        Letters.read(
            """
            [overzicht] [activiteiten]
            [toezeggingen] [wat is dit?]

            Reactie op verzoek

            Begroting

            Brief regering

            Nummer: 1999D00003, datum: 2024-06-28, bijgewerkt: 2024-11-18 16:01, versie: 3

            Gerelateerde personen: Bijlagen:

            Onderdeel van kamerstukdossier 99410 V-89 Begroting (V).

            Onderdeel van zaak 1999Z00003:

            Onderdeel van activiteiten:

            Preview document (🔗 origineel)


            Tweede Kamer der Staten-Generaal 2
            Vergaderjaar 2023-2024

            99 410 V Begroting

            Nr. 89 BRIEF VAN DE MINISTER VAN VISSERIJ

            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

            Den Haag, 28 juni 2024

            - De quota zijn verdeeld.
            """);
    assertThat(letter.source().layout()).isEqualTo(Layout.OPENTK_BARE);
    assertThat(letter.header().titles().subject()).isEqualTo("Reactie op verzoek");
    assertThat(letter.header().dossiers().get(0).key()).hasToString("99410-V");
    assertThat(letter.header().attachments()).isEmpty();
    assertThat(Letters.blocks(letter, Block.Kind.FURNITURE)).hasSize(6).contains("Den Haag, 28 juni 2024");
    assertThat(Letters.blocks(letter, Block.Kind.LIST_ITEM)).containsExactly("De quota zijn verdeeld.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99 045 Vis in zee | 99045 | Vis in zee",
        "99045 Vis | 99045 | Vis",
        "99 501-28 Raad | 99501-28 | Raad",
        "99 501-2 Raad | 99501-02 | Raad",
        "99 410 V Begroting | 99410-V | Begroting",
        "99 410-XIV Begroting | 99410-XIV | Begroting",
        "99 158 (R2048) Rijkswet | 99158-R2048 | Rijkswet",
        "99 045 | 99045 | ''",
      })
  void readsDossierHeadings(String heading, String key, String title) {
    DossierHead head = DossierHead.at(heading).orElseThrow();
    assertThat(head.key()).hasToString(key);
    assertThat(head.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025 was een jaar", "12 345,67 euro", "123456", "99.045 schepen"})
  void otherNumbersAreNoDossier(String text) {
    assertThat(DossierHead.at(text)).isEmpty();
  }

  @Test
  void aLetterMayOpenWithItsAddressee() {
    Letter letter =
        Letters.read(
            """
            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
            Den Haag, 12 december 2016
            De kotters liggen stil.

            De Minister van Visserij,
            A.B. Zeeman
            """);
    assertThat(letter.source().layout()).isEqualTo(Layout.MINISTRY_TEXT);
    assertThat(letter.header().identity().issued()).isEqualTo(LocalDate.of(2016, 12, 12));
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("De kotters liggen stil.");
    assertThat(Letters.outcome("De kotters liggen stil.\n\nDen Haag, 12 december 2016\n")).isNotInstanceOf(Outcome.Read.class);
  }

  @Test
  void placeLabelAndDayMayStandOnOneLine() {
    String letter = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n%s\nGeachte voorzitter,\nDe kotters liggen stil.\n\nDe Minister van Visserij,\nA.B. Zeeman\n";
    assertThat(Letters.read(letter.formatted("Den Haag Ons kenmerk 7 december 2004")).header().identity().issued()).isEqualTo(LocalDate.of(2004, 12, 7));
    assertThat(Letters.read(letter.formatted("'s-Gravenhage Ons kenmerk 7 december 2004 VIS/2004/31")).header().identity().number()).isEqualTo("ref-vis-2004-31");
    assertThat(Letters.outcome(letter.formatted("Den Haag beslist op 7 december 2004"))).isNotInstanceOf(Outcome.Read.class);
    assertThat(Letters.outcome(letter.formatted("Ons kenmerk 12 schepen op 7 december 2004"))).isNotInstanceOf(Outcome.Read.class);
  }

  @Test
  void whatAPaperIsMayStandAboveItsNumber() {
    Letter letter =
        Letters.read(
            """
            99 675 A 52 Brief van de minister van Visserij

            Vergaderjaar 2017-2018

            Nr. 52

            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

            Den Haag, 20 december 2017

            De kotters liggen stil.
            """);
    assertThat(letter.header().identity().number()).isEqualTo("kst-99675-A-52");
    assertThat(letter.header().titles().subject()).isEqualTo("Brief van de minister van Visserij");
    assertThat(letter.header().dossiers().stream().map(d -> d.key() + " " + d.sequence().orElse("-") + " " + d.title().orElse("-"))).containsExactly("99675-A 52 -");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("De kotters liggen stil.");
  }

  @Test
  void twoDossiersShareAHeadingAndTheNumberBelongsToTheFirst() {
    Letter letter =
        Letters.read(
            """
            Brief regering : Quota voor 2025
            99 501-20 Visraad
            99 045
            Vis in zee
            Nr. 2189
            BRIEF VAN DE MINISTERS VAN VISSERIJ EN VAN HAVENS
            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
            Den Haag, 4 maart 2025
            Met deze brief ontvangt u het jaarlijkse overzicht van de vangsten in de hele
            kustvisserij. De schepen uit de noordelijke havens brachten ruim de helft van de haring
            aan wal.
            Kabeljauw
            De stand van de kabeljauw blijft achter bij wat de onderzoekers in het vorige
            voorjaar verwachtten.
            De Minister van Visserij,
            A.B. Zeeman
            Ondertekenaars
            -
            Eerste ondertekenaar
            A.B. Zeeman, minister van Visserij
            """);
    assertThat(letter.source().layout()).isEqualTo(Layout.TWEEDEKAMER_TEXT);
    assertThat(letter.header().identity().number()).isEqualTo("kst-99501-20-2189");
    assertThat(letter.header().titles().subject()).isEqualTo("Quota voor 2025");
    assertThat(letter.header().dossiers().stream().map(d -> d.key() + " " + d.sequence().orElse("-"))).containsExactly("99501-20 2189", "99045 -");
    assertThat(letter.header().signatories()).extracting(Actor::name).containsExactly("A.B. Zeeman");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).hasSize(2).first().asString().endsWith("haring\naan wal.");
    assertThat(Letters.blocks(letter, Block.Kind.HEADING)).containsExactly("Kabeljauw");
  }

  @Test
  void publicationsCarryNumberedNotes() {
    Letter letter =
        Letters.read(
            """
            99 045 Vis in zee

            Nr. 12 BRIEF VAN DE MINISTER VAN VISSERIJ

            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

            Den Haag, 3 maart 2025

            De quota zijn verdeeld.1 Het «visserijplan» volgt.2

            De Minister van Visserij, A.B. Zeeman


            X Noot
            1

            Kamerstuk 99 045, nr. 3.

            XNoot
            2

            Zie bijlage.

            Naar boven
            """);
    assertThat(letter.header().identity().number()).isEqualTo("kst-99045-12");
    assertThat(letter.header().identity().issued()).isEqualTo(LocalDate.of(2025, 3, 3));
    assertThat(letter.header().titles().kind()).contains("Brief van de minister");
    assertThat(letter.blocks().stream().filter(b -> b.kind() == Block.Kind.NOTE).map(b -> b.printedNumber().orElse(0) + " " + Letters.words(letter, b.at())))
        .containsExactly("1 Kamerstuk 99 045, nr. 3.", "2 Zie bijlage.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Datum 17 februari 2025/Betreft Quota voor kabeljauw/Onze referentie VIS25.190/21 | ref-vis25-190-21 | Quota voor kabeljauw",
        "Datum/17 februari 2025/Betreft/Quota voor/kabeljauw/Kenmerk/1999D00007 | 1999D00007 | Quota voor kabeljauw",
        "Onze referentie: MINVIS.1234/Datum: 17-02-2025/Onderwerp: Quota | ref-minvis-1234 | Quota",
      })
  void aMinistrysLetterIsKnownByItsReference(String head, String number, String subject) {
    Letter letter = Letters.read(head.replaceAll("/(?=[A-Zk1])", "\n") + "\nGeachte voorzitter,\n\nDe quota zijn verdeeld.\n\nHoogachtend,\n\nDe minister van Visserij,\nA.B. Zeeman\n");
    assertThat(letter.source().layout()).isEqualTo(Layout.MINISTRY_TEXT);
    assertThat(letter.header().identity().number()).isEqualTo(number);
    assertThat(letter.header().identity().issued()).isEqualTo(LocalDate.of(2025, 2, 17));
    assertThat(letter.header().titles().subject()).isEqualTo(subject);
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("De quota zijn verdeeld.");
    assertThat(letter.signatures()).extracting(signed -> signed.name().orElse("")).containsExactly("A.B. Zeeman");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Datum morgen/Betreft Quota/Kenmerk VIS-12 | a date after",
        "Datum 31 februari 2025/Betreft Quota | a date after",
      })
  void aMinistrysLetterNeedsADate(String head, String missing) {
    Outcome outcome = Letters.outcome(head.replace("/", "\n") + "\nGeachte voorzitter,\nTekst.");
    assertThat(((Outcome.Refused) outcome).reason()).contains("without " + missing);
  }

  @Test
  void aMinistrysLetterWithoutReferenceIsKnownByItsDayAndFirstWords() {
    String letter = "Datum 17 februari 2025\nBetreft Quota\nGeachte voorzitter,\nDe kabeljauwquota zijn verdeeld over de vloot.\n";
    String number = Letters.read(letter).header().identity().number();
    assertThat(number).matches("letter-20250217-[0-9a-f]{8}");
    assertThat(Letters.read(letter.replace("kabeljauwquota", "kabeljauw-\nquota")).header().identity().number()).isEqualTo(number);
    assertThat(Letters.read(letter.replace("verdeeld", "verhandeld")).header().identity().number()).isNotEqualTo(number);
  }

  @Test
  void aPageCutBeforeItsPreviewSaysSo() {
    String cut = PAGE.substring(0, PAGE.indexOf("- Voortouwcommissie"));
    Outcome.Refused refused = (Outcome.Refused) Letters.outcome(cut);
    assertThat(refused.place()).isEqualTo("line 15");
    assertThat(refused.reason()).contains("Volgcommissie: vaste commissie voor Handel").contains("Preview document");
  }

  @Test
  void aReportIsSignedBeforeItsText() {
    Letter letter =
        Letters.page(
            "21 501-28 Visraad",
            "Nr. 263 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
            "Vastgesteld 29 januari 2024",
            "De leden stelden vragen over:",
            "− de brief van 16 januari 2024;",
            "De fungerend voorzitter van de commissie,",
            "De Kade",
            "Vraag 1",
            "Hoeveel quota zijn er?");
    assertThat(letter.signatures()).extracting(signed -> signed.name().orElse("")).containsExactly("De Kade");
    assertThat(Letters.blocks(letter, Block.Kind.HEADING)).containsExactly("Vraag 1");
    assertThat(Letters.blocks(letter, Block.Kind.LIST_ITEM)).containsExactly("de brief van 16 januari 2024;");
  }

  /** A page may break most of its lines and leave one as long as it is. */
  @Test
  void brokenLinesAreJoinedThoughOneLineIsWhole() {
    String whole = "Na afloop van het overleg met de vissers, de havens en de provincies is afgesproken dat de verdeling van de quota ieder voorjaar opnieuw wordt bezien door de Visraad.";
    Letter letter =
        Letters.page(
            "Vandaag sprak de minister van Visserij met haar Deense ambtgenoot over de verdeling van",
            "de quota. Daarna sprak zij op de haven van Urk met de Noorse staatssecretaris over",
            "de toegang tot de wateren bij Noorwegen en over de controle op schepen die onder",
            "een andere vlag varen. Na de middag ging zij langs bij de vissers van Urk en bij",
            "de afslag. Tot slot sprak zij op een schip in de haven nog met de Schotse",
            "Minister van Visserij.",
            whole,
            "Het kabinet let op de belangen van vissers.");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH).subList(0, 2))
        .containsExactly(
            "Vandaag sprak de minister van Visserij met haar Deense ambtgenoot over de verdeling van\nde quota. Daarna sprak zij op de haven van Urk met de Noorse staatssecretaris over\n"
                + "de toegang tot de wateren bij Noorwegen en over de controle op schepen die onder\neen andere vlag varen. Na de middag ging zij langs bij de vissers van Urk en bij\n"
                + "de afslag. Tot slot sprak zij op een schip in de haven nog met de Schotse\nMinister van Visserij.",
            whole);
  }

  /** A line that ends in the middle of a second sentence, or with a preposition, goes on below, with a capital or a figure too. */
  @Test
  void brokenLinesAreJoinedBeforeACapitalAndAFigure() {
    String first = "Op 28 april ontving uw Kamer de nota over de visserij.2 Daarin blikt het kabinet terug op de belangrijkste besluiten van de Europese";
    String second = "Unie over de quota. Het verslag dat u hierbij ontvangt, gaat over de Raad van";
    Letter letter = Letters.page(first, second, "27 januari 2025. De Noren waren te gast bij de beraadslaging over de quota van dit jaar en van", "het volgende.", "Toegang tot de Noorse wateren", "De Noren zijn akkoord.");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH).get(0))
        .isEqualTo(first + "\n" + second + "\n27 januari 2025. De Noren waren te gast bij de beraadslaging over de quota van dit jaar en van\nhet volgende.");
    assertThat(Letters.blocks(letter, Block.Kind.HEADING)).containsExactly("Toegang tot de Noorse wateren");
  }

  /** In a text with hard breaks a long line may hold links: it goes on below inside parentheses and in the middle of a sentence. */
  @Test
  void aLongLineThatIsNotAtItsEndGoesOn() {
    String linked = "de afslag en de motie van het lid Kade (Kamerstuk 99 675, nr. 11 van 3 februari 2025), waarin om een plan voor de havens is gevraagd, en wordt aangesloten bij de motie Wal (Kamerstuk";
    String open = "99 054, nr. 24 van 17 december 1996). Daarover is met vertegenwoordigers van de vissers, van de havens en van de afslagen gesproken, waarna de Europese";
    String[] lines = {
      "Vandaag sprak de minister van Visserij met haar Deense ambtgenoot over de verdeling van",
      "de quota. Daarna sprak zij op de haven van Urk met de Noorse staatssecretaris over",
      "de toegang tot de wateren bij Noorwegen en over de controle op schepen die onder",
      "een andere vlag varen. Na de middag ging zij langs bij de vissers van Urk en bij",
      "het bestuur van de haven, dat de kades wil verhogen. Tot slot sprak zij op een schip,",
      "in de haven nog, met de Schotse bewindspersoon over de prijs van de vis, en over",
      "de afslag, die ook dit jaar is gedaald. Zij las daar de brief van de vereniging van",
      "de vissers op de Noordzee, die ook aan de andere bewindspersonen is gestuurd, over",
      linked, open, "Commissie een voorstel deed."
    };
    assertThat(Letters.blocks(Letters.page(lines), Block.Kind.PARAGRAPH).get(0)).isEqualTo(String.join("\n", lines));
  }

  /** A heading may be as wide as the lines: what opens a sentence below it begins a paragraph, unless the line has a verb itself. */
  @Test
  void aWideHeadingIsNoBeginningOfTheSentenceBelow() {
    String heading = "Inzet van het kabinet voor de visserij en belang van een sterke Nederlandse vloot";
    String verbal = "Over de inzet van het kabinet voor de visserij is vandaag gesproken door minister";
    Letter letter =
        Letters.page(
            "Vandaag sprak de minister van Visserij met haar Deense ambtgenoot over de verdeling",
            "van de quota.",
            heading, "Het kabinet blijft inzetten op een gelijke verdeling van de quota over de landen en", "de vloten.", verbal, "De Kade in Urk.");
    assertThat(Letters.blocks(letter, Block.Kind.HEADING)).containsExactly(heading);
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).contains(verbal + "\nDe Kade in Urk.");
  }

  /** A phrase that is cut between two lines goes on below, whatever the other lines of the text are like. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Hierbij stuur ik u het verslag van de vergadering van 21 februari | 2022. Daarin staat meer.",
    "Ik informeer u, mede namens de | Minister van Visserij, over de haven.",
    "Op het schip sprak zij met de Noorse | Minister van Visserij over de quota.",
    "De kotters liggen stil, zodat ik uw Kamer | informeer over de haven.",
    "Met de vissers is gesproken over de vaste | prijs van de tong.",
    "Op 30 maart heb ik uw Kamer het rapport gestuurd dat de havens en de Visserij | Unie samen hebben gemaakt.",
    "De kosten bedragen € | 12 miljoen voor de haven.",
    "De aanvoer steeg tot ruim | 2 miljoen kilo schol.",
    "Dat vroegen de leden Van | Dijk en Kade.",
    "overzicht van de vloot. De staatssecretaris van | Visserij stuurt u in mei meer.",
    "Hierbij stuur ik u, mede namens de Staatssecretaris van Visserij | – Garnalen en Mosselen – het verslag."
  })
  void aPhraseIsNotCutByTheEndOfALine(String line, String below) {
    assertThat(Letters.blocks(Letters.page(line, below, "Daarna voer het schip uit."), Block.Kind.PARAGRAPH)).containsExactly(line + "\n" + below, "Daarna voer het schip uit.");
  }

  /** What stands above a paragraph stays a heading, also where it ends as a phrase might. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Motie over de Noorse vloot | Minister Zeeman sprak op 3 maart met de vissers.",
    "Afspraken van 21 februari | 12 schepen liggen stil.",
    "Gesprek met de Denen | Op het schip is gesproken over de quota."
  })
  void aHeadingIsNoBeginningOfTheLineBelow(String heading, String below) {
    assertThat(Letters.blocks(Letters.page("De vloot vaart uit.", heading, below), Block.Kind.HEADING)).containsExactly(heading);
  }

  /** A paragraph with hard breaks goes on at its own width, in a text that has none elsewhere. */
  @Test
  void aParagraphMayHaveHardBreaksOfItsOwn() {
    String[] lines = {
      "Daarna sprak zij met de vissers van Urk over de prijs van de tong en met de afslag over",
      "de aanvoer van schol. De haven wil de kades verhogen, waarvoor het bestuur met Minister",
      "Zeeman een plan maakt. Het plan van de haven is besproken met de vereniging Noordzee",
      "Vissers, de afslag1,",
      "2 en met de veiling van Urk."
    };
    String[] wide = new String[30];
    java.util.Arrays.fill(wide, "De vloot vaart uit.");
    String text = String.join("\n", lines);
    assertThat(Letters.blocks(Letters.page(String.join("\n", wide), text), Block.Kind.PARAGRAPH)).contains(text);
  }

  @Test
  void notesOfAPageEndWithTheirArrowWhateverTheirLines() {
    Letter letter =
        Letters.page(
            "De quota1 zijn verdeeld.2", "De minister van Visserij,", "A.B. Zeeman", "De voorwaarden zijn:", "1. genoeg vis;", "2. weinig wind.↩︎", "Motie Kade.↩︎Bijlage.↩︎");
    assertThat(Letters.blocks(letter, Block.Kind.NOTE)).containsExactly("De voorwaarden zijn:\n1. genoeg vis;\n2. weinig wind.", "Motie Kade.", "Bijlage.");
  }

  @Test
  void numbersOfNotesMayStandOnLinesOfTheirOwn() {
    Letter letter =
        Letters.page("De quota1 zijn verdeeld.2", "De minister van Visserij,", "A.B. Zeeman", "1", "Motie Kade.", "2", "Bijlage over de", "netten, nr. 4.", "Ondertekenaars", "-", "Eerste ondertekenaar");
    assertThat(Letters.blocks(letter, Block.Kind.NOTE)).containsExactly("Motie Kade.", "Bijlage over de\nnetten, nr. 4.");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("De quota1 zijn verdeeld.2");
  }

  @Test
  void whatIsAttachedBringsNotesOfItsOwn() {
    Letter letter =
        Letters.page(
            "De quota1 zijn verdeeld.", "De minister van Visserij,", "A.B. Zeeman", "Motie Kade.↩︎", "De netten2 zijn gemeten.", "De minister van Visserij,", "A.B. Zeeman",
            "Verslag van de meting.↩︎ Brief over", "de netten.↩︎");
    assertThat(Letters.blocks(letter, Block.Kind.NOTE)).containsExactly("Motie Kade.", "Verslag van de meting.", "Brief over\nde netten.");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("De quota1 zijn verdeeld.", "De netten2 zijn gemeten.");
    assertThat(Letters.blocks(letter, Block.Kind.SIGNATURE)).hasSize(4);
  }

  @Test
  void aStrayArrowMakesNoNoteOfWhatFollows() {
    Letter letter = Letters.page("De quota1 zijn ver↩︎deeld.", "De netten zijn gemeten.", "De minister van Visserij,", "A.B. Zeeman", "Motie Kade.↩︎");
    assertThat(Letters.blocks(letter, Block.Kind.NOTE)).containsExactly("De quota1 zijn ver", "Motie Kade.");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("deeld.", "De netten zijn gemeten.");
  }

  @Test
  void realHeadsAreReadAsFarAsTheyGo() {
    Letter report = Letters.real("opentk/2024D02303.head.txt");
    assertThat(report.header().dossiers().get(0).key()).hasToString("21501-28");
    assertThat(report.header().signatories().get(0).party()).contains("PVV");
    assertThat(report.signatures()).extracting(signed -> signed.name().orElse("")).containsExactly("De Roon", "Manten");
    Letter bare = Letters.real("opentk/2024D27743.head.txt");
    assertThat(bare.source().layout()).isEqualTo(Layout.OPENTK_BARE);
    assertThat(bare.header().identity().publication()).contains("kst-36410-V-89");
    Letter two = Letters.real("tweedekamer/2025D08871.head.txt");
    assertThat(two.header().identity().number()).isEqualTo("kst-21501-20-2189");
    assertThat(two.header().dossiers()).hasSize(2);
  }

  @Test
  void theRealLettersHeaderIsComplete() {
    Header header = Letters.real("2025D06724.txt").header();
    assertThat(header.identity().versionKey()).isEqualTo("2025D06724-v1");
    assertThat(header.dossiers().get(0).sequence()).isEqualTo(Optional.of("190"));
    assertThat(header.cases().get(0).followingCommittees()).hasSize(3);
    assertThat(header.activities()).extracting(Activity::kind).isEqualTo(List.of("Plenair debat (debat)", "Regeling van werkzaamheden"));
  }

  private static String shown(Activity activity) {
    return activity.title() + "|" + activity.kind() + "|" + activity.body();
  }

  @Test
  void aNumberThatClosesAParenthesisIsNoListItem() {
    Letter letter =
        Letters.page(
            "Geachte voorzitter,", "Tijdens het debat over de havens van vorig jaar (Kamerstuk 99 675, nr.", "12) en de brief die daarop volgde is gesproken over de netten van de",
            "vloot en over de vraag of die voldoen aan de eisen (zie ook bijlage", "3) van de verordening. De Kamer is daarover geïnformeerd.", "Dat geldt voor:", "1) de haven;", "2) de vloot.");
    assertThat(Letters.blocks(letter, Block.Kind.LIST_ITEM)).containsExactly("1) de haven;", "2) de vloot.");
  }
}
