package nl.kamergraaf.mention;

import static nl.kamergraaf.mention.NumberRegister.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFinderTest {

  private final MoneyFinder finder = new MoneyFinder(NumberRegister.REGISTER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er is EUR 5,88 miljard geleverd. | EUR 5,88 miljard = 5880000000 EUR",
        "Dat kost € 1,2 mld. per jaar. | € 1,2 mld. = 1200000000 EUR",
        "Dat kost €1,2 mld | €1,2 mld = 1200000000 EUR",
        "Dat kost € 1,2 mld. | € 1,2 mld = 1200000000 EUR",
        "Voor EUR 450 mln aan netten. | EUR 450 mln = 450000000 EUR",
        "De boete is 12.500 euro. | 12.500 euro = 12500 EUR",
        "De boete is € 35 000 geworden. | € 35 000 = 35000 EUR",
        "De boete is € 1 250 000 geworden. | € 1 250 000 = 1250000 EUR",
        "De boete is € 35.000,- geworden. | € 35.000,- = 35000 EUR",
        "De kosten zijn € 12.345,67 per schip. | € 12.345,67 = 12345.67 EUR",
        "Een lening van 50k euro bestaat niet. | ''",
        "Er blijft een budget over van 3,8 miljard. | 3,8 miljard = 3800000000 EUR",
        "Verzocht is om het noodfonds voor vissers met 45 mln. te verhogen. | 45 mln. = 45000000 EUR",
        "De Rekenkamer schat het risico van terugvordering op twintig tot dertig miljoen. | twintig tot dertig miljoen = 20000000..30000000 EUR",
        "De bank overweegt een kredietlijn van 500 miljoen. | 500 miljoen = 500000000 EUR",
        "Een bod van de vissers van vijf miljoen is afgewezen. | vijf miljoen = 5000000 EUR",
        "Bij de rechter was 2,4 mln. geëist. | 2,4 mln. = 2400000 EUR",
        "Inmiddels is 870 mln uitbetaald. | 870 mln = 870000000 EUR",
        "Er is een fonds van twee ton voor herdenking. | twee ton = 200000 EUR",
        "Londen betaalt 3,2 miljoen pond voor haring. | 3,2 miljoen pond = 3200000 GBP",
        "Er is 8 mln. euro voor. | 8 mln. euro = 8000000 EUR",
        "Er is vijf miljoen euro voor. | vijf miljoen euro = 5000000 EUR",
        "Er is een half miljard euro voor. | een half miljard euro = 500000000 EUR",
        "Er is anderhalf miljard euro voor. | anderhalf miljard euro = 1500000000 EUR",
        "Er is ruim 2½ miljoen euro voor. | ruim 2½ miljoen euro = at-least 2500000 EUR",
        "Er is tweeënhalf miljoen euro voor. | tweeënhalf miljoen euro = 2500000 EUR",
        "Er is twee en een half miljoen euro voor. | twee en een half miljoen euro = 2500000 EUR",
        "Er is honderd vijftig duizend euro voor. | honderd vijftig duizend euro = 150000 EUR",
        "De schade is 486 miljard dollar. | 486 miljard dollar = 486000000000 USD",
        "De schade is 1,3 biljoen dollar. | 1,3 biljoen dollar = 1300000000000 USD",
        "De schade is USD 3 billion. | USD 3 billion = 3000000000 USD",
        "De schade is US$ 60 mln. | US$ 60 mln = 60000000 USD",
        "De schade is $ 60 mld groot. | $ 60 mld = 60000000000 USD",
        "Dat is £ 20 miljoen of 3 miljoen pond. | £ 20 miljoen = 20000000 GBP; 3 miljoen pond = 3000000 GBP",
        "Dat is 5 miljoen Zwitserse frank. | 5 miljoen Zwitserse frank = 5000000 CHF",
        "Dat is 5 miljoen Noorse kronen. | 5 miljoen Noorse kronen = 5000000 NOK",
        "Dat is 3 euro's waard. | 3 euro's = 3 EUR",
        "Een tekort van -€ 3 mln in dit fonds. | -€ 3 mln = -3000000 EUR",
        "Een tekort van min 3 miljoen euro. | min 3 miljoen euro = -3000000 EUR",
        "Er is tot en met 2027 € 113 miljoen voor. | € 113 miljoen = 113000000 EUR",
        "Er is in 2023 US$ 1,1 miljard betaald. | US$ 1,1 miljard = 1100000000 USD",
        "Er is € 25 mln tot en met 2027 voor. | € 25 mln = 25000000 EUR",
        "Het tarief gaat naar € 0,25. | € 0,25 = 0.25 EUR",
        "Er is een reserve van 500 miljoen voor. | 500 miljoen = 500000000 EUR",
        "Het kabinet bezuinigt een kleine 1,2 miljard op scholen. | een kleine 1,2 miljard = almost 1200000000 EUR",
        "Er geldt een financieringsplafond van 5,69 mld. voor alles. | 5,69 mld. = 5690000000 EUR",
        "De 100 miljoen incidenteel geld is op. | 100 miljoen = 100000000 EUR",
        "Dat kost 56 cent per boot. | 56 cent = 0.56 EUR",
        "Er komt € 385 mln euro bij. | € 385 mln euro = 385000000 EUR",
      })
  void readsOneSum(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Met 1,5 à 2 miljard euro erbij. | 1,5 à 2 miljard euro = 1500000000..2000000000 EUR",
        "Met € 1,5 tot 2 miljard erbij. | € 1,5 tot 2 miljard = 1500000000..2000000000 EUR",
        "Met € 10-15 miljoen erbij. | € 10-15 miljoen = 10000000..15000000 EUR",
        "Met € 10 – 15 miljoen erbij. | € 10 – 15 miljoen = 10000000..15000000 EUR",
        "Met tussen de 100 en 150 miljoen euro erbij. | tussen de 100 en 150 miljoen euro = 100000000..150000000 EUR",
        "Met tussen de € 2 en € 3,5 miljard erbij. | tussen de € 2 en € 3,5 miljard = 2000000000..3500000000 EUR",
        "Met tussen EUR 1 miljard en EUR 2 miljard erbij. | tussen EUR 1 miljard en EUR 2 miljard = 1000000000..2000000000 EUR",
        "Met € 900.000 tot € 1,2 miljoen erbij. | € 900.000 tot € 1,2 miljoen = 900000..1200000 EUR",
        "Met 900 tot 1,2 miljard euro erbij. | 1,2 miljard euro = 1200000000 EUR",
        "Met 3 of 4 miljoen euro erbij. | 3 of 4 miljoen euro = 3000000..4000000 EUR",
      })
  void readsRanges(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dit is EUR 1 en 2 miljard. | EUR 1 = 1000000000 EUR; 2 miljard = 2000000000 EUR",
        "Het gaat van 3 naar 4 miljoen euro. | 3 = 3000000 EUR; 4 miljoen euro = 4000000 EUR",
        "Het gaat van EUR 5 miljoen naar 3 miljoen. | EUR 5 miljoen = 5000000 EUR; 3 miljoen = 3000000 EUR",
        "In drie jaar 3, 4 en 5 miljoen euro. | 3 = 3000000 EUR; 4 = 4000000 EUR; 5 miljoen euro = 5000000 EUR",
        "Dit is EUR 225 miljoen, waarvan 58 miljoen voor energie. | EUR 225 miljoen = 225000000 EUR; 58 miljoen = 58000000 EUR",
        "Dit is € 5 mln, waarvan circa € 2 mln voor pulp. | € 5 mln = 5000000 EUR; circa € 2 mln = about 2000000 EUR",
        "Er ging 5 miljoen euro naar netten en 2 miljoen naar boten. | 5 miljoen euro = 5000000 EUR; 2 miljoen = 2000000 EUR",
        "Met EUR 5 miljoen zijn 3 miljoen mensen geholpen. | EUR 5 miljoen = 5000000 EUR",
        "Met EUR 5 miljoen en 12 schepen. | EUR 5 miljoen = 5000000 EUR",
        "In 2024 en 3 miljoen euro in 2025. | 3 miljoen euro = 3000000 EUR",
        "Het gaat van € 4,7 naar € 5,3 miljard. | € 4,7 = 4700000000 EUR; € 5,3 miljard = 5300000000 EUR",
        "Het gaat van € 385 naar € 1,2 miljoen. | € 385 = 385 EUR; € 1,2 miljoen = 1200000 EUR",
      })
  void sharesCurrencyAndMultiplier(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dat is ruim EUR 38 miljoen. | ruim EUR 38 miljoen = at-least 38000000 EUR",
        "Dat is naar schatting meer dan EUR 130 miljard. | naar schatting meer dan EUR 130 miljard = estimated+more-than 130000000000 EUR",
        "Dat is een kleine € 0,5 miljard. | een kleine € 0,5 miljard = almost 500000000 EUR",
        "Dat is ca. € 5 mln. | ca. € 5 mln = about 5000000 EUR",
        "Dat is ± € 5 mln. | ± € 5 mln = about 5000000 EUR",
        "Dat is maximaal circa 5 miljoen euro. | maximaal circa 5 miljoen euro = about+up-to 5000000 EUR",
        "Dat is tot wel 5 miljoen euro. | tot wel 5 miljoen euro = up-to 5000000 EUR",
        "Dat is verhoogd tot 5 miljoen euro. | 5 miljoen euro = 5000000 EUR",
        "Het daalt van 5 tot 3 miljoen euro. | 5 = 5000000 EUR; 3 miljoen euro = 3000000 EUR",
        "Het stijgt van 5 tot 8 miljoen euro. | 5 = 5000000 EUR; 8 miljoen euro = 8000000 EUR",
        "De boetes variëren van 5.000 tot 8.000 euro. | 5.000 tot 8.000 euro = 5000..8000 EUR",
        "Dat is 5 miljoen euro of meer. | 5 miljoen euro of meer = at-least 5000000 EUR",
        "Dat is naar schatting in totaal 5 miljoen euro. | naar schatting in totaal 5 miljoen euro = estimated 5000000 EUR",
        "Het is in 2024 gestegen tot 5 miljoen euro. | 5 miljoen euro = 5000000 EUR",
        "Het is verhoogd tot ruim 5 miljoen euro. | ruim 5 miljoen euro = at-least 5000000 EUR",
        "Dat is minder dan de 45 miljoen euro van toen. | 45 miljoen euro = 45000000 EUR",
        "Dat is minder dan 45 miljoen euro. | minder dan 45 miljoen euro = less-than 45000000 EUR",
      })
  void combinesHedges(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er zijn miljoenen euro's verdampt.",
        "De norm is 0,7% van het bnp.",
        "Bedragen in de tabel (x € 1.000).",
        "Er kwamen 2 miljard bij.",
        "De norm Euro 6 geldt voor dieselauto's.",
        "De euro-Atlantische ruimte telt 30 landen.",
        "De eurozone telt 20 landen.",
        "De euro is een munt.",
        "Dat is 5 Australische A$ groot.",
        "''",
        "Er dreigt een tekort van 1,2 miljoen woningen.",
        "Er is een reserve van 3 miljoen kuub water.",
        "Er zijn 3 miljoen boten.",
        "Er is een partij van twee ton cocaïne.",
        "De subsidie van 3 ton graan bestaat niet.",
        "Hij ving 3 pond garnalen.",
        "Het aantal reizigers bedraagt 45 miljoen.",
        "De raming van het aantal bezoekers is verhoogd met 2 miljoen.",
        "Er zijn 2 miljoen vaccins toegezegd.",
      })
  void findsNoneWhereThereIsNone(String sentence) {
    assertThat(found(finder, sentence)).isEmpty();
  }

  @Test
  void signsAndCodesNeedNoRegister() {
    MoneyFinder bare = new MoneyFinder(Readings.EMPTY);
    assertThat(found(bare, "Voor € 5, $ 6, £ 7, EUR 8, USD 9 en GBP 10 en 11 euro."))
        .isEqualTo("€ 5 = 5 EUR; $ 6 = 6 USD; £ 7 = 7 GBP; EUR 8 = 8 EUR; USD 9 = 9 USD; GBP 10 = 10 GBP");
  }
}
