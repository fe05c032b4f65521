package nl.kamergraaf.mention;

import static nl.kamergraaf.mention.NumberRegister.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

  private final QuantityFinder finder = new QuantityFinder(NumberRegister.REGISTER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er zijn circa 70.000 Oekraïense militairen opgeleid. | circa 70.000 = about 70000 Oekraïense militairen",
        "Er zijn ruim negentig trainingsmodules. | ruim negentig = at-least 90 trainingsmodules",
        "De Raad heeft 276 schepen toegevoegd. | 276 = 276 schepen",
        "Er gaan twee trainers heen. | twee = 2 trainers",
        "Er zijn circa vier miljoen Oekraïners ontheemd. | circa vier miljoen = about 4000000 Oekraïners",
        "Er zijn twintig aanvragen afgewezen: vijf voor Kenia, drie voor Chili en twaalf voor anderen. | twintig = 20 aanvragen; vijf = 5; drie = 3; twaalf = 12",
        "Het team is met 45 plaatsen uitgebreid naar 210. | 45 = 45 plaatsen; 210 = 210",
        "Van de 162 gebieden worden er dit jaar vijfentwintig doorgelicht. | 162 = 162 gebieden; vijfentwintig = 25",
        "Nederland gaf de laatste zes van vierentwintig tanks. | zes = 6 tanks; vierentwintig = 24 tanks",
        "Het loket kreeg in de eerste week 340 meldingen. | 340 = 340 meldingen",
        "Daarvan zijn er 1.137 positief beschikt. | 1.137 = 1137",
        "Er staan achttien Nederlandse F-16's. | achttien = 18 Nederlandse F-16's",
        "Nederland levert tot negen stafofficieren aan het hoofdkwartier. | tot negen = up-to 9 stafofficieren",
        "Er komen 25 YPR gewondentransport te rijden. | 25 = 25 YPR gewondentransport",
        "Er gingen tweehonderdvijftig schapen heen. | tweehonderdvijftig = 250 schapen",
        "Er gingen zesendertig schapen heen. | zesendertig = 36 schapen",
        "Er gingen honderdduizend schapen heen. | honderdduizend = 100000 schapen",
        "Er gingen twee honderd vijftig schapen heen. | twee honderd vijftig = 250 schapen",
        "Er werden 33 duizend vergunningen verleend. | 33 duizend = 33000 vergunningen",
        "Er zijn 1,5 miljoen woningen. | 1,5 miljoen = 1500000 woningen",
        "Er komen 20 tot 25 schepen bij. | 20 tot 25 = 20..25 schepen",
        "Er komen tussen de 20 en 25 schepen bij. | tussen de 20 en 25 = 20..25 schepen",
        "Er komen twee of drie schepen bij. | twee of drie = 2..3 schepen",
        "Er komen 14 personen en 41 entiteiten bij. | 14 = 14 personen; 41 = 41 entiteiten",
        "Alle 27 EU-lidstaten dragen bij. | 27 = 27 EU-lidstaten",
        "De eerste lichting vissers, 38 in getal, is er. | 38 = 38 vissers",
        "Er staan nu 64 van zulke molens. | 64 = 64 molens",
        "Het is aanvaard met 25 stemmen voor en acht tegen. | 25 = 25 stemmen; acht = 8 stemmen",
        "De raad verwierp het met 76 tegen 74 stemmen. | 76 = 76 stemmen; 74 = 74 stemmen",
        "Het aantal vissers is met 45 uitgebreid. | 45 = 45",
        "Van de 88 havens is bij 61 de norm overschreden. | 88 = 88 havens; 61 = 61",
        "Drie eerder vastgehouden schepen zijn vrij. | Drie = 3 schepen",
        "Eén eerder geplaatst bedrijf is geschrapt. | Eén = 1 bedrijf",
        "De vloot telt vijf schepen, waarvan één in onderhoud. | vijf = 5 schepen; één = 1",
        "Op 163 dagen gold een verbod. | 163 = 163 dagen",
        "Het is het water van alle tien de bedrijven. | tien = 10 bedrijven",
        "Er was een discussie onder de 27 EU-lidstaten. | 27 = 27 EU-lidstaten",
        "Per dag komen er 260 wagens, tegen de 600 die zijn afgesproken. | 260 = 260 wagens; 600 = 600",
        "Het aantal bleef onder de 100 meldingen. | onder de 100 = less-than 100 meldingen",
        "De motie roept op tot één nummer. | één = 1 nummer",
        "Er is 3,4 miljoen kilo mosselzaad gevist. | ''",
        "Bijna 36.000 jongeren en 40 eigenaren deden mee. | Bijna 36.000 = almost 36000 jongeren; 40 = 40 eigenaren",
        "Of Nederland twintig extra Leopard 2A8-tanks koopt. | twintig = 20 extra Leopard 2A8-tanks",
        "Er kwamen 1.400 boten. | 1.400 = 1400 boten",
        "Er kwamen 35 000 boten. | 35 000 = 35000 boten",
        "Er kwamen 1,250,000 boten. | 1,250,000 = 1250000 boten",
        "Er is één verdachte veroordeeld. | één = 1 verdachte",
        "Er komt een twintigtal boten. | twintigtal = about 20 boten",
        "Van de 27.700 adressen zijn er 17.200 gereed. | 27.700 = 27700 adressen; 17.200 = 17200",
        "Er zijn 60 arrestatiebevelen, waarvan 33 in Nederland. | 60 = 60 arrestatiebevelen; 33 = 33",
        "Er zijn bijna 900 goedgekeurd en 47 afgewezen. | bijna 900 = almost 900; 47 = 47",
        "Het aantal steeg van 276 tot 342. | 276 = 276; 342 = 342",
        "Het aantal is van 276 tot 342 gestegen. | 276 = 276; 342 = 342",
        "De lijst groeide met achttien namen tot 140. | achttien = 18 namen; 140 = 140",
        "De lijst groeide met 46 tot 658. | 46 = 46; 658 = 658",
        "De lijst gaat van 612 met 46 naar 658. | 612 = 612; 46 = 46; 658 = 658",
        "Het land kocht 51 schepen, Chili volgde met 28. | 51 = 51 schepen; 28 = 28",
        "De prijs steeg met 3 tot 5 procent. | 3 tot 5 procent = 3..5%",
        "De scholen lopen uiteen van 276 tot 342 leerlingen. | 276 tot 342 = 276..342 leerlingen",
        "Er waren 15 van de 27 lidstaten voor. | 15 = 15 lidstaten; 27 = 27 lidstaten",
        "Het minimum gaat van 100 naar 50 plekken. | 100 = 100 plekken; 50 = 50 plekken",
        "Er zijn zes boten; de overige 18 volgen. | zes = 6 boten; 18 = 18",
        "Dat sprak één verdachte vrij. | één = 1 verdachte",
        "Er kwamen 5 boten op 4 maart voor 5 miljoen euro van 4 tot 8 mei. | 5 = 5 boten",
        "Er kwamen 300 boten of meer. | 300 = 300 boten",
        "Eén boot is gezonken. | Eén = 1 boot",
        "Vier van hen zijn gered. | Vier = 4",
        "Er zijn zes boten; in één daarvan zat water. | zes = 6 boten; één = 1",
        "Er waren 39 boten, drie minder dan in 2023. | 39 = 39 boten; drie = 3",
        "Er volgen er nog eens 24, waaronder een bank. | 24 = 24",
        "Van de 163 besturen zijn er 21 van nu. | 163 = 163 besturen; 21 = 21",
        "Meer dan één miljoen kinderen varen. | Meer dan één miljoen = more-than 1000000 kinderen",
        "Het is gesteund door 30 bondgenoten. | 30 = 30 bondgenoten",
        "Bij 12 stalgebouwen was brand. | 12 = 12 stalgebouwen",
        "Er zijn 7,8 miljard vaccindoses. | 7,8 miljard = 7800000000 vaccindoses",
        "Van de kotters zijn er 12 vergaan en er bleven 30. | 12 = 12 kotters; 30 = 30",
        "Er voeren 64 kotters uit, terwijl er 41 vertrokken. | 64 = 64 kotters; 41 = 41",
        "Van de 41 daarin opgenomen havens is dit bekend. | 41 = 41 havens",
        "Dit geldt in 12 van de ruim 340 havens. | 12 = 12 havens; ruim 340 = at-least 340 havens",
        "In 2024 waren er in mei 12 vergaan, waaronder 6 ontslagen. | 12 = 12; 6 = 6 ontslagen",
        "Van de vissers en de handelaren zijn er 12 rijk. | 12 = 12",
      })
  void readsCounts(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De groei was 4,0% van het bbp. | 4,0% = 4% bbp",
        "De groei was 3.8% groot. | 3.8% = 3.8%",
        "De economie is ca. 20-25 procent kleiner. | ca. 20-25 procent = about 20..25%",
        "De groei is c.a. 3%. | c.a. 3% = about 3%",
        "Het scheelt 2 procentpunt. | 2 procentpunt = 2%",
        "De norm is 0,7 procent. | 0,7 procent = 0.7%",
        "Dat is 58 % van het totale importvolume. | 58 % = 58% totale importvolume",
        "Een kwart van de bevolking is arm. | Een kwart = 25% bevolking",
        "Bijna de helft van deze boten vaart. | Bijna de helft = almost 50% boten",
        "Een derde van de boten vaart. | Een derde = 33.33% boten",
        "Twee derde vaart. | Twee derde = 66.67%",
        "Driekwart van de boten vaart. | Driekwart = 75% boten",
        "Dat geldt voor twee op de drie boten. | twee op de drie = 66.67% boten",
        "Dat is 0,44 procent van het bruto nationaal inkomen. | 0,44 procent = 0.44% bruto nationaal inkomen",
        "De schuld gaat van 43,7 naar 46,1% bbp. | 43,7 = 43.7% bbp; 46,1% = 46.1% bbp",
        "Het ligt op 1,6 à 1,9%. | 1,6 à 1,9% = 1.6..1.9%",
        "De krimp is -0,3% dit jaar. | -0,3% = -0.3%",
        "De groei is 3,125% dit jaar. | 3,125% = 3.125%",
        "Eén op de vijf honden blaft. | Eén op de vijf = 20% honden",
        "In twee van de drie zaken was het mis. | twee van de drie = 66.67% zaken",
        "Nog geen kwart van de boten vaart. | kwart = 25% boten",
        "Meer dan de helft van de boten vaart. | Meer dan de helft = more-than 50% boten",
      })
  void readsShares(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dat duurde drie jaar, 30 dagen en twaalf maanden.",
        "Dat is de zestiende keer, de 2e ronde en de 21e eeuw.",
        "Granaten van 155 mm en 40 km afstand en 3 ton graan.",
        "De F-16, de G7, artikel 5 en de Leopard 2A4.",
        "De Leopard 2 en de Nord Stream 1 liggen stil.",
        "In 2024 werden boten gebouwd.",
        "Op 3 en 4 februari jl. was er overleg.",
        "Zie Kamerstuk 28 676, nr. 475 en Kamerstukken 21 501-02 en 36 045, nrs. 520 en 548.",
        "Bel 070 348 of 0612345678.",
        "1. brede steun voor de oprichting",
        "2 Stand van zaken",
        "36 045 Situatie in het land",
        "De moties (99 600-V nr. 54), (99 600 V, nr. 60), TK 99.500 V, 17 en 99 985 nr. 74.",
        "Beide landen en een land doen mee.",
        "Er gingen duizenden schapen en honderden boten heen.",
        "Dat is op één lijn gebracht.",
        "De boete is EUR 5 miljoen of 12.500 euro.",
        "Er kwamen 12,500 boten.",
        "Een derde pakket en derde landen.",
        "De eerste helft van 2025.",
        "Dat duurde een kwart eeuw.",
        "Het is 13:53 en 14.30 uur.",
        "Dat is 24/7 open.",
        "Een 19-jarige ging heen.",
        "Postbus 20061, 2500 EB Den Haag",
        "De datum is 17-2-2025.",
        "Bedragen x € 1.000",
        "Het kabinet acht dit onwenselijk.",
        "''",
        "De raad spreekt met één mond.",
        "De deur gaat om tien voor half negen open.",
        "De uitstoot boven 3.000 voet telt niet.",
        "De wet noemt: lid 3 voor vis.",
        "De raad acht zo'n haven overbodig.",
        "Kunt u deze vragen één voor één beantwoorden?",
        "Openbare haven 5.410 5.488",
      })
  void findsNoneWhereThereIsNone(String sentence) {
    assertThat(found(finder, sentence)).isEmpty();
  }
}
