package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What percentages are of, and what counts count, where the noun stands elsewhere. */
class FigureTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Van de waarde heeft 71 procent betrekking op de NAVO. | 71 procent [waarde]",
        "Van de maatregelen die de waterschappen namen, was op 1 juli zo'n 61 procent uitgevoerd. | zo'n 61 procent [maatregelen]",
        "Sindsdien is het aantal aankomsten in Italië met bijna 80 procent afgenomen. | bijna 80 procent [aankomsten in Italië]",
        "Het aantal vliegtuigbewegingen is begrensd op 478.000 per jaar. | 478.000 [vliegtuigbewegingen]",
        "De toegestane vangst (TAC) van tong daalt met 7 procent. | 7 procent [toegestane vangst (TAC) van tong]",
        "In 2023 lag de uitstoot in Nederland 35 procent lager dan in 1990. | 35 procent [uitstoot in Nederland]",
        "Het plan vermindert de uitstoot met zo'n 40 procent. | zo'n 40 procent [uitstoot]",
        "Een verhoging van de heffing met 60 procent wordt voorbereid. | 60 procent [heffing]",
        "De handel met Vietnam groeide met 8,6%. | 8,6% [handel met Vietnam]",
        "De dekkingsgraad bedroeg eind oktober 126,4%. | 126,4%",
        "Het doel is 55%. | 55%",
        "Gavi krijgt EUR 225 miljoen, 13 procent minder dan vroeger. | 13 procent",
      })
  void whatAFigureIsOf(String words, String expected) {
    ReadLetter read = READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", words, "De minister van Visserij,", "A.B. Zeeman")));
    String found =
        read.facts().stream()
            .filter(Fact.Figure.class::isInstance)
            .map(Fact.Figure.class::cast)
            .map(figure -> read.text().text(figure.quantity().range()) + figure.quantity().thing().map(of -> " [" + read.text().text(of) + "]").orElse(""))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }
}
