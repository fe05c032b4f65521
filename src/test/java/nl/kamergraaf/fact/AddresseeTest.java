package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which house a letter goes decides who "uw Kamer" is, to whom something is promised, and whose members moved its motions. */
class AddresseeTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());
  private static final String PUBLISHED = "99 410 Financiën\n%s BRIEF VAN DE MINISTER VAN FINANCIËN\nAan de Voorzitter van de %s Kamer der Staten-Generaal\nDen Haag, 14 maart 2024\n%s\nDe Minister van Financiën,\nA.B. Zeeman\n";
  private static final String MINISTRY = "> Retouradres Postbus 1\n\n%s\nder Staten-Generaal\nPostbus 2\n\nDatum 14 maart 2024\nBetreft Havens\n\nGeachte voorzitter,\n\n%s\n\nDe minister van Financiën,\n\nA.B. Zeeman\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik zal uw Kamer in mei informeren. | Eerste Kamer | Eerste Kamer",
        "Ik zal u in mei informeren over de brief aan de Tweede Kamer. | Tweede Kamer | Eerste Kamer",
        "In mei informeer ik de Tweede Kamer. | Tweede Kamer | Tweede Kamer",
        "De Kamer ontvangt in mei een overzicht. | | Eerste Kamer",
        "Uw Kamer ontvangt in mei een afschrift van de brief aan de Tweede Kamer. | Eerste Kamer, Tweede Kamer | Eerste Kamer",
      })
  void lettersToTheSenate(String words, String named, String promisedTo) {
    check(PUBLISHED.formatted("H", "Eerste", words), named, promisedTo);
    check(MINISTRY.formatted("Aan de Voorzitter van de Eerste Kamer", words), named, promisedTo);
    check(MINISTRY.formatted("Aan\nde voorzitter van de Eerste Kamer", words), named, promisedTo);
    check(MINISTRY.formatted("De Voorzitter van de Eerste Kamer", words), named, promisedTo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik zal uw Kamer in mei informeren. | Tweede Kamer | Tweede Kamer",
        "Ik zal de Eerste Kamer in mei informeren. | Eerste Kamer | Eerste Kamer",
        "Ik zal u in mei een afschrift sturen van de brief aan de Voorzitter van de Eerste Kamer. | | Tweede Kamer",
      })
  void lettersToTheHouse(String words, String named, String promisedTo) {
    check(PUBLISHED.formatted("Nr. 8", "Tweede", words), named, promisedTo);
    check(MINISTRY.formatted("Aan de Voorzitter van de Tweede Kamer", words), named, promisedTo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aan de Voorzitters van de Eerste en de Tweede Kamer | Eerste Kamer, Tweede Kamer",
        "Aan de Voorzitter van de Tweede Kamer\\nAan de Voorzitter van de Eerste Kamer | Tweede Kamer, Eerste Kamer",
        "Aan de leden | Tweede Kamer",
      })
  void whoeverIsAddressedMayBeMeant(String addressee, String candidates) {
    String letter = MINISTRY.formatted(addressee.replace("\\n", "\n"), "Ik dank uw Kamer.");
    List<String> found = facts(letter).stream().filter(Fact.Names.class::isInstance).map(Fact.Names.class::cast).flatMap(names -> names.candidates().stream()).map(AddresseeTest::shortly).toList();
    assertThat(String.join(", ", found)).isEqualTo(candidates);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "De motie-Omtzigt c.s. (Kamerstukken I 2023/24, 99 410, F) is uitgevoerd. | 99410-F",
    "De motie-Omtzigt c.s. (EK 99 410, F) is uitgevoerd. | 99410-F",
    "De motie-Omtzigt c.s. (99 410, F) is uitgevoerd. | 99410-F",
    "De motie van het lid Omtzigt (99 410 VI, letter F) is uitgevoerd. | 99410-VI-F",
  })
  void aMoverInTheSenateIsNoMemberOfTheHouse(String words, String key) {
    Fact.Cites cites = (Fact.Cites) facts(PUBLISHED.formatted("H", "Eerste", words)).stream().filter(Fact.Cites.class::isInstance).findFirst().orElseThrow();
    assertThat(cites.citation().key()).contains(key);
    assertThat(cites.movers()).extracting(Fact.Mover::person).containsExactly(Optional.empty());
  }

  private static void check(String letter, String named, String promisedTo) {
    List<Fact> facts = facts(letter);
    assertThat(facts.stream().filter(Fact.Names.class::isInstance).map(Fact.Names.class::cast).flatMap(names -> names.candidates().stream()).map(AddresseeTest::shortly))
        .containsExactly(named == null ? new String[0] : named.split(", "));
    assertThat(facts.stream().filter(Fact.Undertakes.class::isInstance).map(Fact.Undertakes.class::cast).map(fact -> fact.to().orElseThrow().label().replace(" der Staten-Generaal", "")))
        .containsExactly(promisedTo);
  }

  private static List<Fact> facts(String letter) {
    return READER.read(new TextReader().read(Letters.read(letter))).facts();
  }

  private static String shortly(Entry entry) {
    return entry.label().replace(" der Staten-Generaal", "");
  }
}
