package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** A bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "De vloot vaart uit.|De vangst valt mee.",
        "De motie Kade c.s. is uitgevoerd.|De motie Wal c.s. (Kamerstuk 99 045, nr. 3) niet.",
        "Dit blijkt uit de motie Kade c.s.|De regering voert haar uit.",
        "Dat was op 15 januari jl.|De Raad nam een besluit.",
        "Op 15 januari jl. nam de Raad een besluit.",
        "Nederland zegde op 15 januari jl. EUR 3 miljoen toe voor de haven.",
        "De haven kostte EUR 5 mln. USD 3 mln. daarvan is betaald.",
        "Dat was op 15 januari jl.|EVA voer uit.",
        "Het debat is op 3 maart a.s. in de Kamer.",
        "Zie nr. 12 en nrs. 3 en 4, art. 5, blz. 7 en p. 8.|Dat is alles.",
        "De brief d.d. 3 maart over o.a. haring, m.b.t. quota, t.v.v. nr. 3, bijv. Noorse haring, resp. Deense.",
        "Het kost 5 mln. euro, ca. 3 mld. kronen.",
        "Het kost EUR 5 mln.|Dat is veel.",
        "Er is 12.500 ton en 3.8 procent.|In 2024.|Daarna 4,5.",
        "Aldus dr. A.B. Zeeman en prof. C. de Kade, mr. Th. Wal en drs. D. Boer.",
        "De minister van Visserij, J. S. J. Zeeman, schrijft.",
        "1. Meer vis.|Minder wind.",
        "a. Meer vis in zee.",
        "Zie www.visserij.nl/quota.|Daar staat meer.",
        "Dit (zie de brief. Die volgt.) is bekend.|Meer niet.",
        "Hij zei: \"Wij varen uit.\"|Daarna bleef het stil.",
        "Wie vaart er uit?|Niemand!|Of toch?",
        "De prijs steeg tot 12.|In maart daalde hij.",
        "Van vis, garnalen enz. is weinig bekend.",
        "De heer St. Jansen woont op St. Maarten.",
        "Het artikel «U.S. fleet» verscheen.|Het ging over vis.",
        "Brief nr. XII en nr. A van de Kamer.",
        "Dat is het antwoord op nr.|Het volgt later.",
        "De visserij... gaat door.|En verder.",
        "Zij vaart i.h.b. Noordelijk.",
      })
  void cutsWhereASentenceEnds(String marked) {
    String text = marked.replace("|", " ");
    String cut = new SentenceSplitter(text).split(new Range(0, text.length())).stream().map(r -> text.substring(r.start(), r.end())).collect(Collectors.joining("|"));
    assertThat(cut).isEqualTo(marked);
  }

  /** What never stops is cut where it pauses, and nothing of it is lost. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"haring, kabeljauw en schol; | schol;", "haring, kabeljauw en schol | haring,", "haring kabeljauw schol | ''", "haring | ''", "😀 | ''"})
  void cutsWhatNeverStops(String unit, String lastWordOfMost) {
    String text = (unit + (unit.length() > 10 ? " " : "")).repeat(2000).strip();
    List<String> cut = new SentenceSplitter(text).split(new Range(0, text.length())).stream().map(r -> text.substring(r.start(), r.end())).toList();
    assertThat(cut).allSatisfy(part -> assertThat(part).hasSizeBetween(1, SentenceSplitter.LONGEST).isEqualTo(part.strip()));
    assertThat(cut.subList(0, cut.size() - 1)).allSatisfy(part -> assertThat(part).endsWith(lastWordOfMost).doesNotEndWith("\uD83D"));
    assertThat(String.join("", cut).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Property(tries = 500)
  void losesNothing(@ForAll @StringLength(min = 1, max = 120) @Chars({'a', 'B', '.', ' ', '(', ')', '"', '?', '1', 'j', 'l', '…'}) String any) {
    String text = any.replaceAll(" +", " ").strip();
    StringBuilder rest = new StringBuilder();
    int last = 0;
    for (Range range : new SentenceSplitter(text).split(new Range(0, text.length()))) {
      assertThat(range.start()).isGreaterThanOrEqualTo(last);
      rest.append(text, range.start(), range.end());
      last = range.end();
    }
    assertThat(rest.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }
}
