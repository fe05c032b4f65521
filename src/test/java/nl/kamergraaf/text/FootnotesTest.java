package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.source.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {

  private static final String SIGNED = "De minister van Visserij,\nA.B. Zeeman\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de netten1, de boten en de havens.2 | 1 2",
        "Sinds 2024.1 De groei is c.a. 3%.2 Dat was in juni jl.3 Ook (zeedijken4) en «haring»5 en (kade)6. | 1 2 3 4 5 6",
        "De motie Kade c.s.1 De motie-Wal2 vraagt om zes maanden3 en om rust.4 | 1 2 3 4",
        "De F-16, de G7, COVID-19, de Leopard 2A4, CO2, PM2.5 en de A12. | ''",
        "Zie artikel 5.1, paragraaf 2.3 en nr.4 van bijlage3, Kamerstuk 99 045, nr.1 | ''",
        "Het was 3.8 procent, 70.000 schepen, 1.250 ton, 5,88 miljard en 12:30 uur op 3.2.2024. | ''",
        "De 1e vloot in de 21e eeuw en de G20-landen met 3m2 en 4 km2. | ''",
        "De G7 vaart1 met de G7-landen2 en de G7 praat.3 | 1 2 3",
        "De vlucht MH17 is bekend.1 Over MH17 volgt meer.2 | 1 2",
        "Zie https://www.visserij.nl/quota1 en www.zee.nl/a2. | ''",
        "De quota¹ van 3 km² en de havens² zijn bekend. | 1 2",
        "De quota[1] en de havens [2] zijn bekend. | 1 2",
        "De quota1 stegen van 342.2 Daarna 5.3 Verder niets.4 | 1 2 3 4",
        "De versie 2.1 Deze is nieuw. | ''",
        "De haven12 is groot. | ''",
        "De havens1 en kades2 en dijken9 en sluizen3 en gemalen4. | 1 2 3 4",
        "Het bedrijf ABN2 heeft een noot1 en nog een.2 | 1 2",
        "2.1 Inleiding over vis.1 Meer.2 | 1 2",
        "De netten1 en de boten. Van 24 juni 2022 2 is dit bekend. De havens.3 | 1 2 3",
        "De netten1 en de boten. De Gezondheidsraad 2 betrokken. De havens.3 | 1 2 3",
        "De netten1 zijn er en de Gezondheidsraad 2 is betrokken. | 1",
        "De Gezondheidsraad 1 is betrokken. | ''",
        "De netten1 en boten.2 De vergadering van 3 is verzet. De havens.4 | 1 2 4",
        "De netten.1 Er zijn ongeveer 2 dat weten we. De havens.3 | 1 3",
        "De brief van 10 december 20211 informeer ik u, 15 februari 20222, en 24 juni 20223 heeft dit. | 1 2 3",
        "In mijn brief1 en de visie2 en de wet3 en het plan4 van 15 februari 20225, is dit. | 1 2 3 4 5",
        "De netten1 en de boten.2 | 1 2",
        "Dit staat in de wet.1 In 2024.2 Daarna 3%.3 | 1 2 3",
        "Zie de «Visie»1 en de \"Nota\".2 | 1 2",
        "De motie van het lid Kade1, de motie-Wal c.s.2 en de brief van 3 mei jl.3 | 1 2 3",
        "De uitgaven bedragen € 12 miljoen.1 De inkomsten € 3,4 mld.2 | 1 2",
        "De ministers spraken op 3 mei 2024.1 Daarna op 4 juni.2 | 1 2",
        "In juni 20241 is dit besproken. Later ook.2 | 1 2",
        "Het aantal steeg met 12%1 en daalde met 5%.2 | 1 2",
        "Zij schrijft: \"Dit kan niet.\"1 Dat is juist!2 Toch?3 | 1 2 3",
        "Het Rijk, gemeenten1; provincies2; waterschappen3. | 1 2 3",
        "Het besluit is genomen.1 2 Daarna niet meer.3 | 1 2 3",
        "Het besluit is genomen.1 4 Daarna niet meer.3 | 1 3",
        "Op 3 maart 2020 1 ligt de norm vast.2 In maart 2022 3 en daarna ook.4 | 1 2 3 4",
        "Het besluit is van juni 2022.1 Er kwamen in 2023 2 schepen bij.3 | 1 3",
        "Syrië is op de hoogte gesteld met een diplomatieke nota1. Hierin staat dit. | 1",
        "Uit onderzoek van het CBS1 en het SCP2 blijkt dit.3 | 1 2 3",
        "De NAVO-top2 is voorbij. | ''",
        "Dit is de derde voortgangsrapportage.1 De vorige was van 2023.2 Zie ook artikel 3.3 van de wet. | 1 2",
        "De G20 en de F-35, MH17 en CO2, PM10, H5N1, A27 en N35. | ''",
        "Het tarief is 21%. Box 3 en box 2. Klasse 3. Fase 2. | ''",
        "In Q1 en Q3 van 2024, in week 12 en op dag 3. | ''",
        "Windows 11, iOS17 en 5G. De wet ISO27001. | ''",
        "De besluiten 1.1, 1.2 en 1.3 zijn genomen. | ''",
        "Op 1 januari 2025 en 3.5.2024 om 12.30 uur. | ''",
        "Zie Kamerstuk 99 675, nr. 12 en nr. 13. | ''",
        "Het gaat om 12 schepen. 3 daarvan varen. | ''",
        "Dit kost € 2,5 miljoen. 2 miljoen is al betaald. | ''",
        "De COVID-19-regeling en de TOZO3 liepen af. | ''",
        "Amendement 12 en motie 13. | ''",
        "Het EU4Health-programma en Horizon2020. | ''",
        "M2 en m3 en km2. | ''",
        "Het Actieplan 2.0 en de Agenda 2030. | ''",
        "In Kamerstuk 19637 en 20241 staat dit.1 | 1",
        "Er zijn 20241 schepen.1 | 1",
        "Op 3 mei 20241 en in juli 20242 is dit besproken. | 1 2",
        "Dit staat in Kamerstuk 36 812, nr. 14.1 Daarna volgt meer. | 1",
        "De netten1 zijn er. Zie Kamerstuk 36 812 XIV, nr. 25.2 De havens.3 | 1 2 3",
        "Zie Kamerstuk 36 812, nr. 1.250 van mei. | ''",
        "Zie bijlage nr. 5.1 De netten zijn er. | ''",
        "De vangst daalde in 20241 en in 20252 weer. Sinds 20263 is er een meldpunt. | 1 2 3",
        "In het visseizoen 2024/251 en volgens resolutie 28032 daalde de vangst.3 | 1 2 3",
        "In 2024/25 en volgens resolutie 2803 en COM 2024/251/EU daalde de vangst. | ''",
        "In de periode 2020-20241 daalde de vangst.2 | 1 2",
        "De quota voor het eerste kwartaal van 20241 en die van het najaar van 20232 zijn bekend. Dat staat in de begroting 20253 en geldt voor 2015–20174. | 1 2 3 4",
        "Het vierde kwartaal van 20241 volgt. In het voorjaar van 2025 kwamen 20242 schepen.2 | 1 2",
        "In 20241 gevallen was dat zo. Er waren 20252 schepen. | ''",
        "Dit kost € 25.0001 per jaar.2 De kade mat 1.2345 meter. | 1 2",
        "Er zijn 4121 schepen en 3982 kotters. | ''",
        "De vloot krimpt.1, 2 De vangst ook.3,4 Zie de kaart.5 6 | 1 2 3 4 5 6",
        "De vloot1, 2 en de kotters3,4 varen. De haven5 6 is leeg. Er zijn 7 kades. | 1 2 3 4 5 6",
        "De netten1, 2 schepen en 3 kotters. | 1",
        "De vloot krimpt.[1][2] De vangst ook.[3, 4] Meer volgt. | 1 2 3 4",
        "De vloot krimpt1) en de vangst ook.2) De haven (zie kaart 3) is leeg. | 1 2",
        "De haven (bij kade 3) en (1) de boten en (2) de netten. | ''",
        "De zee meet 12 km¹ en het duurt 10⁶ jaar. | 1",
      })
  void findsMarksForTheLetterAsAWhole(String words, String expected) {
    ReadText text = Texts.page("Geachte voorzitter,", words + " Einde van de brief.");
    assertThat(text.footnotes().stream().map(note -> String.valueOf(note.marker())).collect(Collectors.joining(" "))).isEqualTo(expected);
    text.footnotes().forEach(note -> assertThat(Letters.words(text.letter(), note.mark().orElseThrow())).containsAnyOf("" + note.marker(), "¹", "²"));
  }

  @Test
  void marksAreTakenOutOfTheTextAndStayInTheQuote() {
    ReadText text = Texts.page("Geachte voorzitter,", "De netten1, de boten en de havens.2 Daarna in 2024.3 En verder.");
    assertThat(Texts.sentences(text)).containsExactly("Geachte voorzitter,", "De netten, de boten en de havens.", "Daarna in 2024.", "En verder.");
    assertThat(text.quote(text.sentences().get(1).range())).isEqualTo("De netten1, de boten en de havens.");
    assertThat(Texts.anchor(text, 2)).contains("De netten, de boten en de havens.");
    assertThat(Texts.anchor(text, 3)).contains("Daarna in 2024.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De netten zijn gekeurd.1 De motie is uitgevoerd.2 De haven groeit.3 | Motie Kade over de netten (Kamerstuk 99 045, nr. 3).; Havenvisie 2030. | 1=missing; 2=Motie Kade over de netten (Kamerstuk 99 045, nr. 3).; 3=Havenvisie 2030.",
        "De visserijovereenkomst met Noorwegen is getekend.1 De inflatie bedroeg 3 procent.2 De Kamer is bericht.3 | CBS, Consumentenprijzen. | 1=missing; 2=CBS, Consumentenprijzen.; 3=missing",
        "De visserijovereenkomst is van kracht.1 De vloot groeit.2 | Overeenkomst inzake visserijsamenwerking. | 1=Overeenkomst inzake visserijsamenwerking.; 2=missing",
        "De vloot groeit.1 De haven ook.2 | Zie elders. | 1=one of 1; 2=one of 1",
        "De vloot groeit.1 De haven ook.2 | Zie elders.; Zie verder. | 1=Zie elders.; 2=Zie verder.",
        "De Raad besloot op 20 mei jl. tot quota.1 De Raad vergadert weer in juni.2 | Besluit 2025/931 van 20 mei 2025. | 1=Besluit 2025/931 van 20 mei 2025.; 2=missing",
        "De vloot groeit. | Zie elders. | ''",
        "In 2024 zijn 80 boetes opgelegd.1 De motie-Kade is verworpen.2 De toezegging over de brieven is nagekomen.3 | Kamerstuk 99 045, nr. 3.; Zie de bijlage bij de brief van 4 juli 2025. | 1=missing; 2=Kamerstuk 99 045, nr. 3.; 3=Zie de bijlage bij de brief van 4 juli 2025.",
        "De kosten bedragen € 48 miljoen.1 Het verzoek in de motie-Kade (99 045, nr. 3) wordt onderzocht.2 | Zie de begroting van Visserij (Kamerstuk 99 700, nr. 1). | 1=Zie de begroting van Visserij (Kamerstuk 99 700, nr. 1).; 2=missing",
        "Een kist vis kostte $ 3.900.1 De motie-Kade is verworpen.2 | Bron: Visbarometer, februari 2024. | 1=Bron: Visbarometer, februari 2024.; 2=missing",
        "De rechtbank verwierp het beroep.1 De vloot groeit.2 | Zaaknummer 12/345. | 1=Zaaknummer 12/345.; 2=missing",
        "Op 25 juni is het verdrag getekend. De helft van de schepen is gekeurd.1 De motie-Kade is verworpen.2 | Zie het plenaire debat van 25 juni (Handelingen II 2024/25, nr. 99, item 3). | 1=missing; 2=Zie het plenaire debat van 25 juni (Handelingen II 2024/25, nr. 99, item 3).",
        "De Veiligheidsraad verlengde het mandaat van de missie.1 Het kabinet betreurt dit.2 | S/RES/2790 (2025). | 1=S/RES/2790 (2025).; 2=missing",
        "Het meldpunt is open.1 De vergunning is verleend.2 | Zie www.haven.nl | 1=Zie www.haven.nl; 2=missing",
        "In juni 2025 lagen er 60 schepen stil.1 Dit wordt nog onderzocht.2 | Havenmonitor, kerncijfers, februari 2025. | 1=Havenmonitor, kerncijfers, februari 2025.; 2=missing",
      })
  void textsFindTheirMarksByContentAndOrder(String words, String bodies, String expected) {
    ReadText text = Texts.page("Geachte voorzitter,", words, SIGNED + bodies.replace("; ", "↩︎\n") + "↩︎");
    assertThat(Texts.notes(text)).isEqualTo(expected);
  }

  @Test
  void aMarkKnowsItsPlace() {
    ReadText text = Texts.page("Geachte voorzitter,", "De netten1, de boten en de havens.2 Einde.");
    assertThat(text.footnotes().stream().map(note -> text.text().substring(0, note.at().orElseThrow())))
        .satisfiesExactly(first -> assertThat(first).endsWith("De netten"), second -> assertThat(second).endsWith("de havens."));
  }

  @Test
  void aTextOfSeveralLinesIsOneNote() {
    ReadText text = Texts.page("Onder voorwaarden1 blijft de haven open.", SIGNED + "De havenvoorwaarden zijn:\n1. genoeg diepgang;\n2. weinig wind.↩︎");
    assertThat(Texts.notes(text)).isEqualTo("1=De havenvoorwaarden zijn:/1. genoeg diepgang;/2. weinig wind.");
    assertThat(text.paragraphs().stream().filter(p -> p.kind() == Block.Kind.NOTE)).hasSize(3).allMatch(p -> p.note().orElse(0) == 1 && p.section().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7,8 miljard doses toegediend", "12.000 schepen gekeurd", "25% minder vangst", "3 miljoen ton vis", "Haring | 12 | 14"})
  void aCountOrARowIsNoHeading(String line) {
    ReadText text = Texts.page("De stand van zaken is als volgt.", line, "De havens groeien.", "2.1 Vangst", "De vangst daalt.", "2025: een terugblik", "Het ging goed.");
    assertThat(text.paragraphs().stream().filter(p -> p.kind() == Block.Kind.HEADING).map(p -> text.text(p.range()))).containsExactly("2.1 Vangst", "2025: een terugblik");
  }

  @Test
  void aParagraphThatEndsWithAPrepositionGoesOn() {
    ReadText text = Texts.page("Ik informeer u over een aantal toezeggingen gedaan tijdens het overleg van", "", "6 juni en 4 juli (Kamerstuk 99 045, nr. 3).");
    assertThat(Texts.sentences(text)).containsExactly("Ik informeer u over een aantal toezeggingen gedaan tijdens het overleg van 6 juni en 4 juli (Kamerstuk 99 045, nr. 3).");
  }

  @Test
  void theLetterGoesOnBelowItsSignature() {
    String section = "De vangst van haring daalde. De Commissie stelt voor om het quotum te verlagen. ".repeat(4) + "Dat acht het kabinet ongewenst.1";
    ReadText text = Texts.page("Hierbij bied ik u de appreciatie aan.", SIGNED + "1. Quota\n" + section + "\n2. Havens\nDe havens groeien.\nCOM (2025) 570.↩︎");
    assertThat(Texts.notes(text)).isEqualTo("1=COM (2025) 570.");
    assertThat(text.paragraphs().stream().filter(p -> p.kind() == Block.Kind.HEADING)).hasSize(2);
  }

  @Test
  void numberedTextsAmidTheLetterAreNotesWhereTheirMarksStandBeforeThem() {
    String signed = "Vraag 1\nHoeveel schepen zijn er?\n\nAntwoord 1\nEr zijn 80 schepen,1 waarvan de helft nieuw.2\n\n1 Havenmonitor, kerncijfers.\n2 Zie www.schepen.nl\n\nVraag 2\nZijn er meer?\n\nAntwoord 2\nNee, 3 Schepen zijn weg.";
    ReadText text = Texts.page("Hierbij de antwoorden.", SIGNED + signed);
    assertThat(Texts.notes(text)).isEqualTo("1=Havenmonitor, kerncijfers.; 2=Zie www.schepen.nl");
    ReadText headings = Texts.page("De netten1 zijn gekeurd.\n\n1 Inleiding\nDe haven groeit.", SIGNED);
    assertThat(Texts.notes(headings)).isEqualTo("1=missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De vloot krimpt.12 De vangst ook.3 | 1 Vloot.; 2 Krimp.; 3 Vangst. | 1=Vloot.; 2=Krimp.; 3=Vangst.",
        "De vloot,1 kades,2 havens,3 netten,4 boten,5 sluizen,6 dijken,7 gemalen,8 en het beleid910 gaan voor.11 | 1 A.; 2 B.; 3 C.; 4 D.; 5 E.; 6 F.; 7 G.; 8 H.; 9 I.; 10 J.; 11 K. | 1=A.; 2=B.; 3=C.; 4=D.; 5=E.; 6=F.; 7=G.; 8=H.; 9=I.; 10=J.; 11=K.",
        "De vloot krimpt¹² en groeit.³ | ¹ Vloot.; ² Vangst.; ³ Haven. | 1=Vloot.; 2=Vangst.; 3=Haven.",
        "De vangst daalde.1 Er zijn 4122 schepen. De haven is leeg.3 | 1 Vangst.; 2 Schepen.; 3 Haven. | 1=Vangst.; 2=Schepen.; 3=Haven.",
        "De vangst daalde.1 Zie artikel 12.2 De haven is leeg.3 | 1 Vangst.; 2 Wet.; 3 Haven. | 1=Vangst.; 2=Wet.; 3=Haven.",
        "De begroting 20261 is er. | 1 Begroting. | 1=Begroting.",
        "De vloot krimpt 1) en de vangst ook (2). | (1) Vloot.; (2) Vangst. | 1=Vloot.; 2=Vangst.",
        "De vloot krimpt 1) en de vangst ook. 2) | 1) Vloot.; 2) Vangst. | 1=Vloot.; 2=Vangst.",
        "De vloot krimpt¹ en de vangst ook.² | ¹ Vloot.; ² Vangst. | 1=Vloot.; 2=Vangst.",
        "De vloot krimpt[1] en de vangst ook.[3] De haven ook.[2] | [1] Vloot.; [3] Vangst. | 1=Vloot.; 3=Vangst.",
        "De vloot krimpt1 en de vangst ook.2 | Noot 1: Vloot.; Noot 2: Vangst. | 1=Vloot.; 2=Vangst.",
        "De vloot krimpt1 en de vangst ook.2 | X Noot 1; Vloot.; Noot 2; Vangst. | 1=Vloot.; 2=Vangst.",
        "De vloot krimpt1 en de vangst ook.2 Daarna.3 | 1; Vloot.; 3; Vangst. | 1=Vloot.; 2=missing; 3=Vangst.",
        "De vloot krimpt1 en de vangst ook.2 | 1 Zie de stukken:; - Vloot;; - Kade.; 2 Ibid., p. 12.; Pagina 2 van 2 | 1=Zie de stukken:/- Vloot;/- Kade.; 2=Ibid., p. 12.",
        "De vloot krimpt1 en de vangst ook.2 Daarna.3 | 1; Vloot.; Pagina 2 van 3; 2; Kade.; 3; Vangst.; Pagina 3 van 3 | 1=Vloot.; 2=Kade.; 3=Vangst.",
        "De vloot krimpt. | Bijlage: havens; 1. Urk; 2. Den Helder | ''",
      })
  void textsWithNumbersFindTheirMarks(String words, String below, String expected) {
    ReadText text = Texts.page("Geachte voorzitter,", words, SIGNED + below.replace("; ", "\n"));
    assertThat(Texts.notes(text)).isEqualTo(expected);
    assertThat(text.paragraphs().stream().filter(p -> p.kind() != Block.Kind.NOTE).map(p -> text.text(p.range()))).noneMatch(part -> part.matches(".*[a-z.] ?\\(?[1-9]\\)?[ .].*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"De vloot van 2024,1 na jaren", "In 20241 is dit", "Dit kost € 85.0001 per schip", "De vloot groeide in 2023/20241 weer", "De vloot[1] groeide", "Zie de «nota»1 hierover"})
  void aTextAtTheFootOfAPageIsToldByItsMarkWhereverThatIsGlued(String marked) {
    String foot = (marked.contains("[") ? "[1]" : "1") + " Havenmonitor, 2024.";
    ReadText text = Texts.page("Geachte voorzitter,", marked + " en zo verder.", "", foot, "", "Pagina 1 van 2", "", "De haven is leeg.", SIGNED);
    assertThat(Texts.notes(text)).isEqualTo("1=Havenmonitor, 2024.");
  }

  @Test
  void aLineBelowANoteThatHoldsNoSourceIsNoNote() {
    ReadText text = Texts.page("Geachte voorzitter,", "De vloot groeit.1 Er komt meer.", "", "1 Havenmonitor, 2024.", "2 Ik stuur uw Kamer in 2026 een plan.", "3 ProRail kreeg in 2024 geld.", "", "Pagina 1 van 2", "", "De haven is leeg.", SIGNED);
    assertThat(Texts.notes(text)).doesNotContain("ProRail");
  }

  @ParameterizedTest
  @ValueSource(strings = {"De vloot groeide met 12,1 procent", "Er zijn dit jaar bij de inspectie 20241 aanvragen", "Er zijn 20.001 schepen", "Zie 2024/1 hierover", "In 2024,14 of later", "Van 2023-1 en 2024"})
  void aNumberThatIsNoMarkMakesNoNoteOfALine(String words) {
    ReadText text = Texts.page("Geachte voorzitter,", words + " en zo verder.", "", "1 Havenmonitor, 2024.", "", "Pagina 1 van 2", "", "De haven is leeg.", SIGNED);
    assertThat(Texts.notes(text)).isEmpty();
  }

  @Test
  void numbersOfQuestionsBelowTheSignaturesAreNoNotes() {
    String asked = "1\nKent u het bericht over kreeft?[1]\n\nAntwoord\nJa.\n\n2\nHoeveel zijn er?\n\nAntwoord\nEr zijn 48 vissers.[2]\n\n";
    ReadText text = Texts.page("Hierbij de antwoorden.", SIGNED + asked + "[1] Visblad, 2 juli.\n[2] Kamerstuk 99 045, nr. 3.");
    assertThat(Texts.notes(text)).isEqualTo("1=Visblad, 2 juli.; 2=Kamerstuk 99 045, nr. 3.");
    assertThat(Texts.anchor(text, 1)).contains("Kent u het bericht over kreeft?");
    assertThat(Texts.notes(Texts.page("Hierbij de antwoorden.", SIGNED + asked.replaceAll("\\[.\\]", "")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 CPB, Vis in cijfers, 2025.; 2 Zie www.nza.nl; 3 NVWA, Monitor 2025. | 1=CPB, Vis in cijfers, 2025.; 2=Zie www.nza.nl; 3=NVWA, Monitor 2025.",
        "1 CPB, Vis in; cijfers, 2025.; ; 2 Zie www.nza.nl; ; 3 NVWA, Monitor 2025. | 1=CPB, Vis in cijfers, 2025.; 2=Zie www.nza.nl; 3=NVWA, Monitor 2025.",
        "1; CPB, Vis in cijfers.; 2; Zie www.nza.nl; 3; NVWA, Monitor 2025. | 1=CPB, Vis in cijfers.; 2=Zie www.nza.nl; 3=NVWA, Monitor 2025.",
        "[1] CPB, Vis in cijfers.; [2] Zie www.nza.nl | 1=CPB, Vis in cijfers.; 2=Zie www.nza.nl; 3=missing",
        "1 Inleiding; 2 Haven | 1=missing; 2=missing; 3=missing",
        "1. CPB, Vis in cijfers.; 2. Zie www.nza.nl | 1=missing; 2=missing; 3=missing",
      })
  void theTextsWithWhichALetterEndsNeedNoMarkToBeKnown(String below, String expected) {
    String signed = "Vraag 1\nHoeveel schepen zijn er?\n\nAntwoord 1\nVolgens het CPB1 waren het er 80 in 20242 en daarna. Dat meldt de NVWA.3\n\n";
    ReadText text = Texts.page("Hierbij de antwoorden.", SIGNED + signed + below.replace("; ", "\n"));
    assertThat(Texts.notes(text).replace("[1]", "").replace("[2]", "")).isEqualTo(expected);
  }

  @Test
  void aListWithWhichAnAnswerEndsIsNoNote() {
    String signed = "Vraag 1\nHoeveel havens zijn er?\n\nAntwoord 1\nEr zijn er twee:\n\n";
    String havens = "1) de haven van Urk, sinds 1890.\n2) de haven van Vlissingen.";
    assertThat(Texts.notes(Texts.page("Hierbij de antwoorden.", SIGNED + signed + havens))).isEmpty();
    assertThat(Texts.notes(Texts.page("Hierbij de antwoorden.", SIGNED + signed.replace("twee:", "twee 1).") + "1) Visblad, 2 juli."))).isEqualTo("1=Visblad, 2 juli.");
  }

  @Test
  void twoMarksMayStandInOneBracket() {
    String signed = "Vraag 1\nHoeveel schepen zijn er?\n\nAntwoord 1\nEr zijn 80 schepen.[1,2]\n\n[1] Havenmonitor, kerncijfers.\n[2] Zie www.schepen.nl\n\nVraag 2\nZijn er meer?\n\nAntwoord 2\nNee.";
    assertThat(Texts.notes(Texts.page("Hierbij de antwoorden.", SIGNED + signed))).isEqualTo("1=Havenmonitor, kerncijfers.; 2=Zie www.schepen.nl");
  }

  @Test
  void aDecimalIsNoMarkWhereTextsOfNotesBegin() {
    ReadText text = Texts.page("De netten1 zijn gekeurd.2", SIGNED + "Het quotum steeg met 12,5% in mei:\n- haring.↩︎\nHavenmonitor.↩︎");
    assertThat(Texts.notes(text)).isEqualTo("1=Het quotum steeg met 12,5% in mei:/- haring.; 2=Havenmonitor.");
  }

  @Test
  void aReportOfShortLinesBelowTheSignatureIsNoNote() {
    ReadText text = Texts.page("Hierbij bied ik u het verslag aan.", SIGNED + "Verslag\nDe vangst daalde.1\nSlot\nDe haven is leeg.2\nVisblad, 3 mei.↩︎\nHavenmonitor.↩︎");
    assertThat(Texts.notes(text)).isEqualTo("1=Visblad, 3 mei.; 2=Havenmonitor.");
  }

  @Test
  void printedNumbersAreKeptAlsoWithoutAMark() {
    ReadText text = Texts.page("De netten1 zijn gekeurd.", SIGNED + "1 Keuringsregister.\n2 Havenvisie.");
    assertThat(Texts.notes(text)).isEqualTo("1=Keuringsregister.; 2=Havenvisie.");
    assertThat(text.footnotes().get(1).mark()).isEmpty();
    assertThat(text.footnotes().get(1).anchor()).isEmpty();
  }

  @Test
  void theRealLetterHasFifteenNotesAndLacksFourTexts() {
    ReadText text = new TextReader().read(Letters.real("2025D06724.txt"));
    assertThat(text.footnotes().stream().map(Footnote::marker)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    assertThat(text.footnotes().stream().filter(note -> note.body() instanceof Footnote.Body.Missing).map(Footnote::marker)).containsExactly(1, 3, 5, 11);
    assertThat(text.footnotes().stream().filter(note -> note.body() instanceof Footnote.Body.Present)).hasSize(11);
    assertThat(Texts.anchor(text, 8).orElseThrow()).endsWith(" c.a. 3%.");
    text.footnotes().forEach(note -> assertThat(Letters.words(text.letter(), note.mark().orElseThrow())).isEqualTo("" + note.marker()));
  }
}
