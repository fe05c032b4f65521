package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How ministries write the numbers of documents, and what looks like one; {@link CitationFinderTest} says how citations are shown. */
class CitationFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kamerstukken II, 2021-2022, 36045, nrs. 12, 13 en 15 | OTHER 36045-12; OTHER 36045-13; OTHER 36045-15",
        "Kamerstukken II 2018-19, 29689, 941 | OTHER 29689-941",
        "Kamerstukken II 1999/2000, 26 800, nr. 3 | OTHER 26800-3",
        "Kamerstukken 2023-2024, 36 045, nr. 3 | OTHER 36045-3",
        "vergaderjaar 2024-2025, kamerstuk 36 600 XIV nr. 5 | OTHER 36600-XIV-5",
        "Tweede Kamer, vergaderjaar 2021–2022, 36 410 V, nr. 32 | OTHER 36410-V-32",
        "(TK 2022-2023, 36 045, nr. 190) | OTHER 36045-190",
        "(TK, 36 045, nr. 190) | OTHER 36045-190",
        "(TK 36 045-190) | OTHER 36045-190",
        "(EK 2022-2023, 36 200, C) | OTHER 36200-C",
        "(EK 36 600 B, A) | OTHER 36600-B-A",
        "(Kamerstuk II, 35 570, nr. 15) | OTHER 35570-15",
        "(Kamerst. 35 570, nr 15) | OTHER 35570-15",
        "(Kamerstuk: 36 045, nr. 190) | OTHER 36045-190",
        "(kamerstuk 36 045, nr.190 ) | OTHER 36045-190",
        "Kamerstuk nr. 28 676, nr. 475 | OTHER 28676-475",
        "Kamerstuknummer 28676-475 | OTHER 28676-475",
        "Kamerstuk 28 676 (nr. 475) | OTHER 28676-475",
        "Kamerstuk 28676 nr 475 | OTHER 28676-475",
        "Kamerstuk 28 676, Nr. 475 | OTHER 28676-475",
        "Kamerstuk 28 676, stuk nr. 475 | OTHER 28676-475",
        "Kamerstukken II 2018/19, 29 689, nr. 941, p. 3 | OTHER 29689-941",
        "Kamerstukken II 2018/19, 29689, nr. 941, blz. 3-4 | OTHER 29689-941",
        "Kamerstuk 32 813, nr. 1406, bijlage 1 | OTHER 32813-1406",
        "Kamerstuk 32 813, nr. 1406 d.d. 3 mei 2024 | OTHER 32813-1406",
        "Kamerstuk 32 813, nr. 1406 van 3 mei 2024 | OTHER 32813-1406",
        "Kamerstuk 29 538, nr. 345 en Kamerstuk 31 765, nr. 700 | OTHER 29538-345; OTHER 31765-700",
        "Kamerstukken 29 538, nr. 345; 31 765, nr. 700 en 33 149, nr. 12 | OTHER 29538-345; OTHER 31765-700; OTHER 33149-12",
        "Kamerstuk 36 045, nr. 196 en nr. 204 | OTHER 36045-196; OTHER 36045-204",
        "Kamerstuk 36 045, nrs. 196 t/m 199 | OTHER 36045-196; OTHER 36045-197; OTHER 36045-198; OTHER 36045-199",
        "Kamerstuk 36 045, nr. 196 tot en met 198 | OTHER 36045-196; OTHER 36045-197; OTHER 36045-198",
        "Kamerstuk 36 045, nrs. 3, 5 t/m 7 en 9 | OTHER 36045-3; OTHER 36045-5; OTHER 36045-6; OTHER 36045-7; OTHER 36045-9",
        "Kamerstuk 36 045, nrs. 204 t/m 196 | OTHER 36045-204; OTHER 36045-196",
        "Kamerstuk 36 045, nrs. 1 t/m 300 | OTHER 36045-1; OTHER 36045-300",
        "Kamerstukken I 2022/23, 36 067, nrs. C t/m F | OTHER 36067-C; OTHER 36067-F",
        "Kamerstuk 36 045, nr. 196-199 | OTHER 36045-196; OTHER 36045-199",
        "Kamerstuk 36 045, nr. 330, 334 en 341 | OTHER 36045-330; OTHER 36045-334; OTHER 36045-341",
        "Kamerstukken 36 045, nr. 330, 334, en 36 200, nr. 15 | OTHER 36045-330; OTHER 36045-334; OTHER 36200-15",
        "Kamerstuk 36 045, nr. 330, 12 en 14 maart | OTHER 36045-330",
        "Kamerstuk 36 045, nr. 330, 12 scholen en 14 leraren | OTHER 36045-330",
        "Kamerstuk 36 045, nrs. 196-198 | OTHER 36045-196; OTHER 36045-197; OTHER 36045-198",
        "Kamerstuk 36 045, nr. 196, 36 200, nr. 5 | OTHER 36045-196; OTHER 36200-5",
        "Kamerstukken 29 538 en 31 765, nr. 345 | OTHER 29538-345 !several-dossiers",
        "Kamerstuk 36 600-XV, nr. 12 | OTHER 36600-XV-12",
        "Kamerstuk 36 600 hoofdstuk XV, nr. 12 | OTHER 36600-XV-12",
        "Kamerstuk 36 600 (XV), nr. 12 | OTHER 36600-XV-12",
        "Kamerstuk 36 600, XV, nr. 12 | OTHER 36600-XV-12",
        "Kamerstuk 36 600 xv, nr. 12 | OTHER 36600-XV-12",
        "Kamerstuk 36600-xiv-12 | OTHER 36600-XIV-12",
        "Kamerstuk 36600-XIV-nr. 12 | OTHER 36600-XIV-12",
        "Kamerstuk 36600 XIV-12 | OTHER 36600-XIV-12",
        "Kamerstuk 36600XIV, nr. 12 | OTHER 36600-XIV-12",
        "Kamerstuk 36 600 IIA, nr. 4 | OTHER 36600-IIA-4",
        "Kamerstuk 36 600 VIII, nr.45 | OTHER 36600-VIII-45",
        "Kamerstuk 36 600-A nr. 45 | OTHER 36600-A-45",
        "Kamerstuk 36 600 (A), nr. 45 | OTHER 36600-A-45",
        "(36 600 VI nr 115) | OTHER 36600-VI-115",
        "Kamerstuk 21501-02, nr. 3029 | OTHER 21501-02-3029",
        "Kamerstuk 21 501 - 02, nr. 3029 | OTHER 21501-02-3029",
        "Kamerstuk 21501 20, nr. 1959 | OTHER 21501-20-1959",
        "Kamerstuk 21501 20-2279 | OTHER 21501-20-2279",
        "Kamerstuk 21501-02-nr. 3029 | OTHER 21501-02-3029",
        "(21501-28-262) | ''",
        "Kamerstuk 35 925 (R 2160), nr. 3 | OTHER 35925-3",
        "Kamerstuk 35925-(R2160), nr. 3 | OTHER 35925-3",
        "Kamerstuk 35 925-R2160, nr. 3 | OTHER 35925-3",
        "Kamerstuk 35 925 R2160, nr. 3 | OTHER 35925-3",
        "zie kst-21501-02-3029 en kst-36410-V-65 | OTHER 21501-02-3029; OTHER 36410-V-65",
        "Kamerstukken I 2022/23, 36 067, AB | OTHER 36067-AB",
        "Kamerstukken I 2022/23, 36 067, letter C | OTHER 36067-C",
        "Kamerstukken I 2022/23, 36 067, nr. C, p. 4 | OTHER 36067-C",
        "Aanhangsel Handelingen, vergaderjaar 2019-2020, nr. 89 | ANSWERS -89",
        "Aanhangsel van de Handelingen II 2019/20, nr. 1889 | ANSWERS -1889",
        "Aanhangsel Handelingen II 2019/20, 89 | ANSWERS -89",
        "Aanhangsel Handelingen nr. 89 | ANSWERS -89",
        "Aanhangsel bij de Handelingen 2019/20, nr. 89 | ANSWERS -89",
        "Handelingen I 2022/23, nr. 12, item 3, p. 5 | DEBATE -12",
        "Handelingen TK 2023/24, nr 45 | DEBATE -45",
        "Handelingen Tweede Kamer 2023-2024, nr. 45, item 7 | DEBATE -45",
        "Handelingen II 2023/24, 45, item 7 | DEBATE -45",
        "Handelingen II 2009/10, 45-4012 | DEBATE -45",
      })
  void everyFormOfANumber(String sentence, String expected) {
    assertThat(CitationFinderTest.found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de motie-Overdiep/Wolterinck-De Beer (36 045, nr. 3) | MOTION 36045-3 [Overdiep, Wolterinck-De Beer]",
        "de motie van het lid Nijkerken-de Haan (36 045, nr. 3) | MOTION 36045-3 [Nijkerken-de Haan]",
        "de motie van het lid Van der Wal-Zeggelink c.s. (36 045, nr. 3) | MOTION 36045-3 [Van der Wal-Zeggelink+]",
        "de motie-Van 't Hullenaar c.s. (36 045, nr. 3) | MOTION 36045-3 [Van 't Hullenaar+]",
        "de motie van de Kamerleden El Yassini en Özütok (36 045, nr. 3) | MOTION 36045-3 [El Yassini, Özütok]",
        "de motie van de leden Kröger, Thijssen en Van der Lee over wind op zee (Kamerstuk 33 561, nr. 12) | MOTION 33561-12 [Kröger, Thijssen, Van der Lee]",
        "de motie van het lid De Jong c.s. en van het lid Klaver (36 045, nr. 3) | MOTION 36045-3 [De Jong+]",
        "de motie 36 600 X, nr. 22 | MOTION 36600-X-22",
        "de motie Den Haag/Jansen (36 045, nr. 3) | MOTION 36045-3 [Den Haag, Jansen]",
        "de motie-Den Haag c.s. (36 045, nr. 3) | MOTION 36045-3 [Den Haag+]",
        "de motie (Kamerstuk 36 600 X, nr. 22) van de leden Krul en Ceder | MOTION 36600-X-22 [Krul, Ceder]",
        "de motie-Vries (36600-XIV-nr. 23) | MOTION 36600-XIV-23 [Vries]",
        "de motie op stuk nr. 12 (36 600 VII) | MOTION 36600-VII-12",
        "de motie met nummer 36 045-190 | MOTION 36045-190",
        "de nader gewijzigde motie-Vries (36 045, nr. 20, was nr. 18) | MOTION 36045-20 [Vries] ^36045-18; MOTION 36045-18",
        "de motie-Vries (36 045, nr. 20 (was nr. 18)) | MOTION 36045-20 [Vries] ^36045-18; MOTION 36045-18",
        "de motie-Vries (36 045, nr. 20 (nader gewijzigd, t.v.v. nr. 18)) | MOTION 36045-20 [Vries] ^36045-18; MOTION 36045-18",
        "de motie-Vries (36 045, nr. 20), ter vervanging van nr. 18 | MOTION 36045-20 [Vries] ^36045-18; MOTION 36045-18",
        "de motie-Vries (36 045, nr. 20, gewijzigd t.v.v. 36045-18) | MOTION 36045-20 [Vries] ^36045-18; MOTION 36045-18",
        "de motie-Vries (36 045, nr. 20 t.v.v. 18) | MOTION 36045-20 [Vries] ^36045-18; MOTION 36045-18",
        "de motie van het lid Vries (nrs. 63 en 66) | MOTION -63 [Vries]; MOTION -66 [Vries]",
        "de moties onder nrs. 63 en 66 zijn ontraden | MOTION -63; MOTION -66",
        "de moties met de nummers 5, 6 en 9 | MOTION -5; MOTION -6; MOTION -9",
        "de moties op stukken nrs. 5 en 6 | MOTION -5; MOTION -6",
        "de moties-Kröger (36 045, nr. 5) en -Van der Lee (36 045, nr. 6) | MOTION 36045-5 [Kröger]; MOTION 36045-6 [Van der Lee]",
        "Motie van het lid Smit c.s. over boetes (Kamerstuk 29 628, nr. 1240) | MOTION 29628-1240 [Smit+]",
        "Motie Smit over boetes, Kamerstuk 29 628, nr. 1240 | MOTION 29628-1240 [Smit]",
        "Motie-Smit – Kamerstuk 29 628, nr. 1240 – boetes | MOTION 29628-1240 [Smit]",
        "het verzoek van het lid Smit om boetes te verlagen neem ik niet over (Kamerstuk 29 628, nr. 1240) | OTHER 29628-1240 [Smit]",
        "de brief over de uitvoering van de motie-Smit (Kamerstuk 33 576, nr. 123) (Kamerstuk 33 576, nr. 133) | MOTION 33576-123 [Smit]; LETTER 33576-133",
        "het amendement-Grinwis c.s. (Kamerstuk 36 410 XXII, nr. 9) | AMENDMENT 36410-XXII-9 [Grinwis+]",
        "de subamendementen van de leden Smit (36 045, nr. 9) en Vries (36 045, nr. 10) | AMENDMENT 36045-9 [Smit]; AMENDMENT 36045-10 [Vries]",
      })
  void whoseMotionItIs(String sentence, String expected) {
    assertThat(CitationFinderTest.found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/citations.txt", delimiter = '|', maxCharsPerColumn = 4096, emptyValue = "")
  void asLettersNameThem(String sentence, String expected) {
    assertThat(CitationFinderTest.found(sentence)).isEqualTo(expected == null ? "" : expected);
  }

  /** Papers that no dossier numbers: whole where house, session and item are written, or where a letter has its number in the records. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Handelingen II 2019/20, nr. 10, item 12 | DEBATE h-tk-20192020-10-12",
        "Handelingen I 2022/23, nr. 12, item 3, p. 5 | DEBATE h-ek-20222023-12-3",
        "Handelingen Tweede Kamer 2023-2024, nr. 45, item 7 | DEBATE h-tk-20232024-45-7",
        "Handelingen II 1999/2000, nr. 45, item 7 | DEBATE h-tk-19992000-45-7",
        "Handelingen II 2019/20, nr. 10, item 12 en nr. 11, item 3 | DEBATE h-tk-20192020-10-12; DEBATE h-tk-20192020-11-3",
        "Handelingen II 2019/20, nr. 10 | DEBATE -",
        "Aanhangsel van de Handelingen II 2019/-20, nr. 89 | ANSWERS ah-tk-20192020-89",
        "Aanhangsel Handelingen II, 2019/'20, nr. 89 | ANSWERS ah-tk-20192020-89",
        "Handelingen II 2019 \u2013 2020, nr. 10, item 12 | DEBATE h-tk-20192020-10-12",
        "Handelingen II 2019 - 2020, nr. 10, item 12 | DEBATE h-tk-20192020-10-12",
        "Handelingen II 2019/20, nr. 10, items 12 en 14 | DEBATE -",
        "Handelingen II 2009/10, 45-4012 | DEBATE -",
        "Handelingen 2019/20, nr. 10, item 12 | DEBATE -",
        "Handelingen nr. 45, item 7 | DEBATE -",
        "Handelingen II 2019/22, nr. 10, item 12 | DEBATE -",
        "Aanhangsel Handelingen II 2019/20, nr. 89 | ANSWERS ah-tk-20192020-89",
        "Aanhangsel van de Handelingen II 2019/20, nrs. 89 en 90 | ANSWERS ah-tk-20192020-89; ANSWERS ah-tk-20192020-90",
        "Aanhangsel Handelingen, vergaderjaar 2019-2020, nr. 89 | ANSWERS -",
        "Bij brief van 3 februari jl. (2025D04337) bent u geïnformeerd. | LETTER 2025D04337",
        "In de brief van 12 mei 2023 (documentnummer 2023D20021) staat dat. | LETTER 2023D20021",
        "Op 9 januari 2025 is uw Kamer geïnformeerd (2025D00321). | LETTER 2025D00321",
        "Uw Kamer heeft de motie-Kooistra aangenomen (Handelingen II 2019/20, nr. 10, item 12). | MOTION -; DEBATE h-tk-20192020-10-12",
        "Het rapport (Kamerstuk 36 045, nr. 12, bijlage 2024D12345) is bekend. | OTHER -",
      })
  void papersOutsideDossiers(String sentence, String expected) {
    String found =
        Readings.find(new CitationFinder(Registers.SMALL), Registers.reading(sentence)).stream()
            .map(Citation.class::cast)
            .map(citation -> citation.kind() + " " + citation.outside().orElse("-"))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De zaak 2024Z12345 en het document 2024D12345 zijn geregistreerd.",
        "De Commissie publiceerde COM(2023) 12345 en JOIN (2022) 23 final.",
        "Stb. 2023, 12 en Staatsblad 2023, nr. 12.",
        "Stcrt. 2023, nr. 12345 en Staatscourant 2023, 12345.",
        "Zie ECLI:NL:RVS:2022:3159 en ECLI:NL:HR:2019:2006.",
        "Verordening (EU) 2021/1232 en Richtlijn 2008/115/EG.",
        "Het dossier van de 12 000 ouders is gesloten.",
        "Het dossier bevat 12 000 pagina's.",
        "De brief over extra woningen (25 000) is bekend.",
        "De brief van 4 mei (14 250 reacties) is bekend.",
        "De Kamer telt 150 leden en 12 345 bezoekers.",
        "Tussen 30 000 en 35 000 mensen, nr. 1 in Europa.",
        "Postbus 20011, 2500 EA Den Haag.",
        "KvK-nummer 12345678, zaaknummer 45678.",
        "Het bedrag van € 36 045, nr. 2 op de lijst.",
        "Een boete van 25 000 euro, nr. 3 in de tabel.",
        "De motie over 10 000 extra woningen.",
        "In het vergaderjaar 2024-2025 zijn 4 200 moties ingediend.",
        "Artikel 21 501 bestaat niet.",
        "Met kenmerk 36045-12 is een brief verzonden.",
        "Bel 070-3182211 of 06 12345678.",
        "Kamerstukken staan op de website.",
        "De Handelingen van 12 mei 2024 zijn vastgesteld.",
        "Het TK-lid stelde 12 vragen.",
        "Van 36 045 naar 36 600 personen, een stijging.",
        "De coördinaten zijn 52 123, 4 567.",
      })
  void noDocuments(String sentence) {
    assertThat(CitationFinderTest.found(sentence)).isEmpty();
  }
}
