package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentence → citations, each as "KIND key [movers] !defects ^replaced", where "-" stands for no key and "+" for c.s. */
class CitationFinderTest {

  private static final CitationFinder FINDER = new CitationFinder(Registers.SMALL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Kamerstuk 28 676, nr. 475) | OTHER 28676-475",
        "Zie Kamerstukken II 2021/22, 36 045, nr. 12. | OTHER 36045-12",
        "Zie Kamerstukken II 2021–2022, 36 045, nr. 12. | OTHER 36045-12",
        "Tweede Kamer, vergaderjaar 2012–2013, 33 279, nr. 1 | OTHER 33279-1",
        "Zie Kamerstuk 21501-28-262. | OTHER 21501-28-262",
        "Zie Kamerstuk 21 501-2, nr. 3029. | OTHER 21501-02-3029 !addition-abbreviated",
        "Zie Kamerstuk 36 410-V nr. 65. | OTHER 36410-V-65",
        "Zie Kamerstuk 36 600 V, nr. 51. | OTHER 36600-V-51",
        "Zie Kamerstuk 36 600, hoofdstuk XIV, nr. 3. | OTHER 36600-XIV-3",
        "Zie Kamerstuk 36600, nr.60 | OTHER 36600-60 !chapter-missing",
        "Zie Kamerstuk 36 600 J, nr. 15 | OTHER 36600-J-15",
        "Zie Kamerstukken 21 501-02 en 36 045, nr. 2502. | OTHER 21501-02-2502 !several-dossiers",
        "Zie Kamerstukken 21 501-20, nrs. 520 en 548. | OTHER 21501-20-520; OTHER 21501-20-548",
        "Zie Kamerstuk 21 501-20, nrs. 5, 6 en 36 045, nr. 7 | OTHER 21501-20-5; OTHER 21501-20-6; OTHER 36045-7",
        "Zie Kamerstukken I 2014/15, 33802, C. | OTHER 33802-C",
        "Zie Kamerstukken I 2014/15, 33802, nr. AB. | OTHER 33802-AB",
        "Zie Kamerstukken I 2023/24, 36 410 V, C. | OTHER 36410-V-C",
        "Zie TK 31.700XII, 6. | OTHER 31700-XII-6",
        "Zie kst-36045-174. | OTHER 36045-174",
        "Zie Kamerstuk 36 045. | DOSSIER 36045",
        "Zie Kamerstuk 36 600. | DOSSIER 36600",
        "Zie Kamerstuk 36 045-174. | OTHER 36045-174",
        "Zie Kamerstuk 36 045, 174. | OTHER 36045-174",
        "Zie Kamerstuk 21 501-20. | DOSSIER 21501-20",
        "Zie Kamerstuk 35 925 (R2160), nr. 3. | OTHER 35925-3",
        "(Aanhangsel Handelingen II 2019/20, nr. 89) | ANSWERS -89",
        "Aanhangsel van de Handelingen, vergaderjaar 2019-2020, nr. 89 | ANSWERS -89",
        "Handelingen II 2021/22, nr. 45, item 7 | DEBATE -45",
        "Zie Kamerstuk 12345678, nr. 3 | ''",
        "Zie Kamerstuk 360451, nr. 3 | OTHER 360451-3 !unknown-dossier-form",
      })
  void readsNumbers(String sentence, String expected) {
    assertThat(found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "conform de motie van de leden Paternotte en Boswijk (Kamerstuk 28 676, nr. 475). | MOTION 28676-475 [Paternotte, Boswijk]",
        "de motie van het lid Paternotte (Kamerstuk 21 501-02, nr. 3029) | MOTION 21501-02-3029 [Paternotte]",
        "de motie van het lid Paternotte (D66) c.s. (Kamerstuk 21 501-02, nr. 3029) | MOTION 21501-02-3029 [Paternotte+]",
        "de motie-Feenstra c.s. (24691, nr. 35) | MOTION 24691-35 [Feenstra+]",
        "de motie van het lid Visser (21501-20-1959) | MOTION 21501-20-1959 [Visser]",
        "de gewijzigde motie van de leden Van Campen en Boswijk (36 045, nr. 4) | MOTION 36045-4 [Van Campen, Boswijk]",
        "de motie van de leden Van Campen, De Hoop (GroenLinks-PvdA) en Inge van Dijk (36 045, nr. 4) | MOTION 36045-4 [Van Campen, De Hoop, Inge van Dijk]",
        "de motie Van der Lee c.s. over windparken (Kamerstuk 33 561, nr. 12) | MOTION 33561-12 [Van der Lee+]",
        "motie Paternotte/Boswijk (Kamerstuk 28 676, nr. 475) | MOTION 28676-475 [Paternotte, Boswijk]",
        "motie-Van den Hil/Six Dijkstra c.s. (28 676, nr. 475) | MOTION 28676-475 [Van den Hil, Six Dijkstra+]",
        "de motie van het lid Yeşilgöz-Zegerius (36 045, nr. 191) | MOTION 36045-191 [Yeşilgöz-Zegerius]",
        "Moties Krul c.s. (Kamerstuk 36 410-V nr. 65), Dobbe c.s. (Kamerstuk 21 501-20 nr. 1959), Smit c.s. (Kamerstuk 21501-20 nr. 203) en motie Boswijk c.s. (Kamerstuk 21 501-02 Nr. 2962).| MOTION 36410-V-65 [Krul+]; MOTION 21501-20-1959 [Dobbe+]; MOTION 21501-20-203 [Smit+]; MOTION 21501-02-2962 [Boswijk+]",
        "de motie van het lid Kröger c.s. (21501-33, nr. 1092, t.v.v. nr. 1086) | MOTION 21501-33-1092 [Kröger+] ^21501-33-1086; MOTION 21501-33-1086",
        "motie X (33885, nr. 20, t.v.v. 33885, nr.18) | MOTION 33885-20 ^33885-18; MOTION 33885-18",
        "de motie-Boswijk c.s. wordt uitgevoerd | MOTION - [Boswijk+]",
        "de motie van het lid Jansen wordt uitgevoerd | MOTION - [Jansen]",
        "de motie Boswijk over munitie | MOTION - [Boswijk]",
        "de motie op stuk nr. 48 van het lid Dassen | MOTION -48 [Dassen]",
        "de motie-Van Velde c.s. (nr. 3290) | MOTION -3290 [Van Velde+]",
        "de motie (36 045, nr. 199) van het lid Dassen | MOTION 36045-199 [Dassen]",
        "de moties van de leden Jetten en Eerdmans (36 045, nrs. 196 en 204) | MOTION 36045-196; MOTION 36045-204",
        "het amendement van het lid Grinwis (36 600 XXII, nr. 9) | AMENDMENT 36600-XXII-9 [Grinwis]",
        "Kamerbrief Verslag conferentie sanctienaleving (Kamerstuk 36600, nr.60) | LETTER 36600-60 !chapter-missing",
        "de brief over de motie-Boswijk c.s. (36 045, nr. 3) | MOTION 36045-3 [Boswijk+]",
        "de Kamerbrief van 6 december 2024 (Kamerstuk 30 821, nr. 249) | LETTER 30821-249",
        "Zie de Kamerbrief van 6 december 2024. | LETTER -",
        "het verslag van het commissiedebat (Kamerstuk 29 628, nr. 1200) | DEBATE 29628-1200",
        "de motie van de leden A en B | ''",
      })
  void knowsWhatIsCitedAndWhoMovedIt(String sentence, String expected) {
    assertThat(found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "De Europese Unie nam Verordening (EU) nr. 833/2014 aan.",
        "Zie COM(2024) 123 en besluit 2014/512/GBVB.",
        "Er zijn 36 045 mensen opgevangen.",
        "Dat kost € 25 000, 12 keer zoveel als in 2021.",
        "Het CAS-nummer is 12125-02-9.",
        "De motie is verworpen.",
        "Uw Kamer nam meerdere Kamermoties aan.",
        "De TK-verkiezingen van 2025.",
        "De motie van de Tweede Kamer is bekend.",
        "In deze brief informeer ik uw Kamer.",
        "Bel 070 3182211 of schrijf naar postbus 20061, 2500 EB Den Haag.",
        "De eerste 12 moties, 36 leden en 45 vragen.",
        "Handelingen van de overheid in 2021.",
        "De motie Oekraïne is besproken.",
        "(Stb. 2021, nr. 12)",
      })
  void findsNothing(String sentence) {
    assertThat(found(sentence)).isEmpty();
  }

  @Test
  void theRangeIsTheNumberAsWritten() {
    String sentence = "In lijn met de motie van het lid Jansen (Kamerstuk 28 676, nr. 475).";
    Citation citation = (Citation) citations(sentence).get(0);
    assertThat(sentence.substring(citation.range().start(), citation.range().end())).isEqualTo("Kamerstuk 28 676, nr. 475");
    assertThat(sentence.substring(citation.head().get().start(), citation.head().get().end())).isEqualTo("motie van het lid Jansen");
  }

  @Property(tries = 200)
  void anythingGoesIn(@ForAll @StringLength(max = 120) @Chars({'3', '6', '0', ' ', ',', '-', '.', 'V', 'n', 'r', 's', '(', ')', ';', 'A', 'e', '/'}) String tail) {
    for (String start : List.of("Kamerstuk ", "motie Jansen c.s. (", "Moties A c.s. (", "Handelingen II ", "")) {
      String sentence = start + tail;
      for (Mention mention : citations(sentence)) {
        assertThat(mention.range().end()).isLessThanOrEqualTo(sentence.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "(", "36 045, ", "36 045, nr. 1, ", "Kamerstuk ", "motie van de leden ", "Van ", "Jan ", "motie-A, ", "Moties Jansen c.s. en ", "2021/22 ", "Aa-", "op 3 mei (36 045, nr. 1) ", "Handelingen II 2021/22, nr. 1, item 2, "})
  void aLongRowOfAnythingIsRead(String piece) {
    String sentence = "motie Kamerstuk " + piece.repeat(300_000 / piece.length());
    assertThat(citations(sentence)).allSatisfy(mention -> assertThat(mention.range().end()).isBetween(mention.range().start() + 1, sentence.length()));
  }

  private static List<Mention> citations(String sentence) {
    return Readings.find(FINDER, Registers.reading(sentence));
  }

  static String found(String sentence) {
    return citations(sentence).stream().map(Citation.class::cast).map(CitationFinderTest::show).collect(Collectors.joining("; "));
  }

  private static String show(Citation c) {
    String key = c.dossier().map(Object::toString).orElse("") + c.sequence().map(s -> "-" + s).orElse("");
    String movers = c.movers().isEmpty() ? "" : " [" + String.join(", ", c.movers()) + (c.unnamedMovers() ? "+]" : "]");
    String defects = c.defects().isEmpty() ? "" : " !" + c.defects().stream().sorted().collect(Collectors.joining(" "));
    return c.kind() + " " + (key.isEmpty() ? "-" : key) + movers + defects + c.replaced().map(r -> " ^" + r).orElse("");
  }
}
