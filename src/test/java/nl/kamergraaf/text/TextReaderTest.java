package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.source.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "‘haring’ en “kabeljauw” – «vis» | 'haring' en \"kabeljauw\" - \"vis\"",
        "EUR\u00A05\u202Fmiljard   aan\tvis | EUR 5 miljard aan vis",
        "vis\u00ADserij en zee\u200Bvaart \u202Eterug | visserij en zeevaart terug",
        "Oekrai\u0308ne en cafe\u0301 | Oekraïne en café",
        "e\uFB03cie\u0308nt | efficiënt",
        "\u0001schip 🚢 vaart | schip 🚢 vaart",
      })
  void readsPlainly(String written, String read) {
    ReadText text = Texts.page("Geachte voorzitter,", written + " is bekend.");
    assertThat(Texts.sentences(text)).contains(read + " is bekend.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vissers-/boten | vissersboten",
        "drone-/aanval | drone-aanval",
        "EU-/steun | EU-steun",
        "maritieme, drone-/en vissersvloot | maritieme, drone- en vissersvloot",
        "zee\u00AD/vaart | zeevaart",
        "zeer grote/vangst | zeer grote vangst",
      })
  void joinsLinesThatOnlyTheMarginBroke(String written, String read) {
    String filler = "Het kabinet heeft in de afgelopen periode uitvoerig met de sector gesproken over het\n";
    ReadText text = Texts.page("Geachte voorzitter,", filler + "beleid. " + filler + "geheel van de drone-aanval op zee, de haven en ook " + written.replace("/", "\n") + " en meer van dat alles.");
    assertThat(String.join(" ", Texts.sentences(text))).contains("en ook " + read + " en meer");
  }

  @Test
  void paragraphsStandUnderTheirHeading() {
    ReadText text = Texts.page("Geachte voorzitter,", "Over vis.", "Kabeljauw", "De stand daalt.", "Haring", "Die stijgt.", "De minister van Visserij,", "A.B. Zeeman");
    assertThat(text.paragraphs().stream().map(p -> p.number() + " " + p.kind() + " " + p.section()))
        .containsExactly("1 SALUTATION ", "2 PARAGRAPH ", "3 HEADING Kabeljauw", "4 PARAGRAPH Kabeljauw", "5 HEADING Haring", "6 PARAGRAPH Haring", "7 SIGNATURE ", "8 SIGNATURE ");
  }

  @Test
  void offsetsCountCodePoints() {
    ReadText text = Texts.page("Geachte voorzitter,", "Een 🚢 en nog een 🚢 varen uit. Dan niet.");
    Range range = text.sentences().get(2).range();
    assertThat(text.quote(range)).isEqualTo("Dan niet.");
    Span span = text.source(range);
    assertThat(Letters.words(text.letter(), span)).isEqualTo("Dan niet.");
  }

  @Property(tries = 500)
  void everyRangeQuotesItsSource(@ForAll String any, @ForAll String more) {
    Letter letter = Letters.page("Geachte voorzitter,", any.replace('\0', ' '), "1" + more.replace('\0', ' '));
    ReadText text = new TextReader().read(letter);
    int length = text.text().length();
    for (int start = 0; start < length; start += 3) {
      for (int end = start; end <= length; end += 7) {
        Range range = new Range(start, end);
        assertThat(text.quote(range)).isEqualTo(Letters.words(letter, text.source(range)));
      }
    }
    text.sentences().forEach(sentence -> assertThat(sentence.paragraph().range().contains(sentence.range())).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7 ", "a1 ", "(", "()", "Zeeman ", "e\u0301", "\u0301", ". A", "Motie 1.↩", "x1.↩ ", "zee-\nvaart zo\n", "1. A"})
  void aLongRowOfAnythingIsReadToItsEnd(String unit) {
    Letter letter = Letters.page("Geachte voorzitter,", unit.repeat(1_000_000 / unit.length()));
    ReadText text = new TextReader().read(letter);
    assertThat(text.text().substring(text.paragraphs().getLast().range().end())).isEqualTo("\n");
    text.sentences().forEach(sentence -> assertThat(sentence.paragraph().range().contains(sentence.range())).isTrue());
  }

  @Test
  void theRealLettersQuotesAreItsOwnWords() {
    ReadText text = new TextReader().read(Letters.real("2025D06724.txt"));
    text.sentences().forEach(s -> assertThat(text.quote(s.range())).isEqualTo(Letters.words(text.letter(), text.source(s.range()))));
    assertThat(text.sentences()).hasSize(303);
    assertThat(Texts.sentences(text)).filteredOn(words -> words.contains(" ca. 20-25 ") || words.contains(" jl. ") || words.contains(" 3%")).hasSize(5).allMatch(words -> words.endsWith("."));
    List<String> headings = text.paragraphs().stream().filter(p -> p.kind() == Block.Kind.HEADING).map(p -> text.text(p.range())).toList();
    assertThat(headings).hasSize(24).contains("Sancties", "Gerechtigheid (accountability)", "Conclusie");
  }
}
