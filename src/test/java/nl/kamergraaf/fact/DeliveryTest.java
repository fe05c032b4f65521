package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which goods were delivered or promised, how many, and by whom. */
class DeliveryTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het kabinet heeft besloten 30 voertuigen te leveren. | announced 30 voertuigen by Nederland",
        "Polen heeft toegezegd 12 tanks aan Oekraïne te leveren. | announced 12 tanks by Polen to Oekraïne",
        "Nederland heeft 30 voertuigen geleverd aan Oekraïne. | delivered 30 voertuigen by Nederland to Oekraïne",
        "Een deel van de door Nederland toegezegde F-16’s is inmiddels overgedragen. | announced F-16's by Nederland; delivered F-16's",
        "Van de 12 door Polen toegezegde tanks zijn er inmiddels 7 overgedragen. | announced 12 tanks by Polen; delivered 7 tanks",
        "De 30 geleverde voertuigen zijn in gebruik. | delivered 30 voertuigen",
        "Het kabinet heeft nog niet besloten 30 voertuigen te leveren. | announced 30 voertuigen by Nederland NEGATED",
        "Het kabinet heeft besloten 40 miljoen euro te leveren. | ''",
        "Nederland heeft drie radars en vijf voertuigen geleverd aan Oekraïne. | delivered drie radars by Nederland to Oekraïne; delivered vijf voertuigen by Nederland to Oekraïne",
        "Polen leverde 40 generatoren, 12 pompen en 3 boten aan Moldavië. | delivered 40 generatoren by Polen to Moldavië; delivered 12 pompen by Polen to Moldavië; delivered 3 boten by Polen to Moldavië",
        "Er zijn 100 voertuigen besteld, waarvan 60 zijn geleverd. | delivered 60 voertuigen",
        "De werf leverde 12 kotters aan drie reders. | delivered 12 kotters",
        "De brug is in twee delen geleverd. | ''",
        "De aandrijving is aan vijf werven en twee havens geleverd. | ''",
        "Het kabinet heeft besloten een extra bijdrage te leveren aan vier stichtingen en drie schepen. | ''",
        "De marine levert een bijdrage met drie schepen. | ''",
        "Defensie koopt drie drones en 18 radars ter vervanging van materieel dat aan Oekraïne is geleverd. | ''",
        "De toegezegde brief ontvangt u in mei. | ''",
        "De zeetop leverde ruim 80 toezeggingen op. | ''",
        "De actie leverde 12 kotters op. | ''",
        "Nederland leverde twee marechaussees en 12 voertuigen aan Moldavië. | delivered 12 voertuigen by Nederland to Moldavië",
        "De commissie leverde drie adviezen. | ''",
        "Aangekondigd is om de btw op energie en de accijns op brandstoffen te verlagen. | ''",
      })
  void whichGoods(String words, String expected) {
    ReadLetter letter = READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", words, "De minister van Visserij,", "A.B. Zeeman")));
    String found = letter.facts().stream()
        .filter(Fact.Delivers.class::isInstance)
        .map(Fact.Delivers.class::cast)
        .map(delivery -> brief(letter, delivery))
        .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  private static String brief(ReadLetter letter, Fact.Delivers delivery) {
    return delivery.status()
        + delivery.count().map(range -> " " + letter.text().text(range)).orElse("")
        + " " + letter.text().text(delivery.goods())
        + delivery.provider().map(thing -> " by " + thing.label()).orElse("")
        + delivery.recipient().map(thing -> " to " + thing.label()).orElse("")
        + (delivery.basis().modality() == Modality.FACT ? "" : " " + delivery.basis().modality());
  }
}
