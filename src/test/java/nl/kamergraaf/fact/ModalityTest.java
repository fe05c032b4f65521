package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.text.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the author commits to sums and figures: each with its modality, or nothing behind it where it is stated as a fact. */
class ModalityTest {

  private static String committed(String words) {
    ReadLetter letter = FactTables.read(words);
    return letter.facts().stream()
        .filter(fact -> place(fact).findAny().isPresent())
        .sorted(Comparator.comparing(fact -> place(fact).findAny().get().start()))
        .flatMap(fact -> said(letter, fact))
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> said(ReadLetter letter, Fact fact) {
    Modality modality = fact.basis().modality();
    String how = modality == Modality.FACT ? "" : " " + modality.concept();
    return place(fact).map(range -> letter.text().text(range) + how);
  }

  private static Stream<Range> place(Fact fact) {
    return switch (fact) {
      case Fact.Amount amount -> Stream.of(amount.money().range());
      case Fact.Figure figure -> Stream.of(figure.quantity().range());
      default -> Stream.empty();
    };
  }

  /** What a clause inside another one says of wish, duty or doubt, it says of what stands in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voor vissers die hun schip moesten slopen is € 3 miljoen betaald. | € 3 miljoen",
        "Het fonds betaalde € 3 miljoen aan vissers die niet willen varen. | € 3 miljoen",
        "Voor havens die willen uitbreiden is € 5 miljoen betaald. | € 5 miljoen",
        "Wij bezochten 40 havens om te bezien of de regels moeten veranderen. | 40",
        "Wij spraken 14 schippers om te horen wat beter moet. | 14",
        "Er zijn twee proeven gedaan om te zien hoe de vangst kan dalen. | twee",
        "Er werken 300 schippers die willen stoppen. | 300",
        "Van de 60 kotters die moeten worden gesloopt, zijn er 14 gereed. | 60 obligation; 14",
        "Er komen 300 ligplaatsen die moeten worden verhuurd. | 300 obligation",
        "De 300 ligplaatsen die wij willen bouwen, liggen in Urk. | 300 intention",
        "De 300 ligplaatsen die de gemeente wil bouwen, liggen in Urk. | 300 intention",
        "Ik zal 40 havens die willen uitbreiden bezoeken. | 40 future",
        "De minister heeft geen 40 havens die willen uitbreiden bezocht. | 40 negated",
        "Het bureau waarschuwt dat de kosten zouden kunnen oplopen tot € 3 miljoen. | tot € 3 miljoen possibility",
        "Voor jonge vissers die een schip overnemen kan een bijdrage van € 3.000 worden gegeven. | € 3.000 possibility",
        "De bouw kost € 3 miljoen per jaar, geld dat er niet is. | € 3 miljoen",
        "Dat is minder dan de € 3 miljoen die volgens het bureau nodig is. | € 3 miljoen reported",
        "Deze twee zaken vragen om aandacht. | twee",
        "Twaalf landen roepen op tot een verbod. | Twaalf",
        "Uw Kamer heeft vijf moties aangenomen, voor zover het visserij betreft. | vijf",
        "Er ligt een opgave van 800 ligplaatsen. | 800 obligation",
        "Naar eigen opgave van 40 vissers is de schade groot. | 40 reported",
        "Afgesproken is dat de havens vanaf 2026 300 ligplaatsen per jaar bouwen. | 300 obligation",
        "Er zijn plannen om 300 ligplaatsen te bouwen. | 300 intention",
        "De komende tijd zetten we in op een daling tot 15%. | 15% intention",
        "Nederland heeft hard ingezet op een aandeel van 12%. | 12% intention",
        "Er zijn 40 schepen ingezet op de Noordzee. | 40",
        "Wij mikken op 400 ligplaatsen. | 400 intention",
      })
  void whatAClauseInsideSays(String words, String expected) {
    assertThat(committed(words)).isEqualTo(expected);
  }

  /** "wilde", "wensen", "hopen" are adjectives and nouns as well; a noun for a wish speaks of what it governs only. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voor de wilde bij is € 3 miljoen uitgekeerd. | € 3 miljoen",
        "De provincie besteedde € 3 miljoen aan opvang van wilde dieren. | € 3 miljoen",
        "In het gebied leven 300 wilde zwijnen, waarvan 40 ziek zijn. | 300; 40",
        "Wilde hamsters zijn op 14 plekken uitgezet. | 14",
        "De stichting De Wilde Weelde kreeg € 3 miljoen. | € 3 miljoen",
        "De provincie wilde € 3 miljoen uittrekken voor bijen. | € 3 miljoen intention",
        "De raad, die 300 woningen wilde bouwen, is daarvan teruggekomen. | 300 intention",
        "Het wilde 300 woningen bouwen. | 300 intention",
        "Aan de wensen van 14 bewoners is voldaan. | 14",
        "De bewoners wensen 14 haltes. | 14 intention",
        "Langs de dijk zijn drie hopen grond verwijderd. | drie",
        "Wij hopen op 300 vrijwilligers. | 300 requested",
        "Het streven naar spreiding heeft € 3 miljoen gekost. | € 3 miljoen",
        "Het streven is 300 woningen. | 300 intention",
        "Het voornemen om 300 woningen te bouwen is besproken met 14 gemeenten. | 300 intention; 14",
        "De verwachting is dat 300 woningen gereedkomen. | 300 expectation",
        "De poging om 300 schapen te redden leidde tot 14 gewonden. | 300 attempted; 14",
        "Aan de missie dienen 60 instructeurs. | 60",
        "Het doel is om 300 woningen te bouwen. | 300 intention",
        "De ambitie is 20% minder vangst. | 20% intention",
        "Het plan is erop gericht dat 300 scholen meedoen. | 300 intention",
        "Er worden 41 havens beoogd. | 41 intention",
        "De beoogde 42 havens liggen in Zeeland. | 42 intention",
        "Een afname van 55% is het doel. | 55% intention",
        "Gestreefd wordt naar 92 havens. | 92 intention",
        "De doelstelling is in 2024 gehaald met 310 woningen. | 310",
        "In 2024 zijn 320 vissers opgeleid met als doel de haven te redden. | 320",
        "Er zijn 10 havens meer dan beoogd. | 10",
        "Stel dat 300 schepen vergaan, dan volgt een onderzoek. | 300 conditional",
        "Het is onjuist dat er 300 schepen zijn vergaan. | 300 negated",
        "Dat er 300 schepen zijn vergaan, klopt niet. | 300 negated",
        "Ten onrechte meldt de krant dat er 300 schepen zijn vergaan. | 300 negated",
        "De dienst heeft ten onrechte 300 boetes opgelegd. | 300",
        "Het gerucht dat er 300 schepen zijn vergaan, is hardnekkig. | 300 reported",
        "In het gunstigste geval komen er 340 plaatsen bij. | 340 possibility",
        "Van de geplande 380 huizen zijn er 20 gebouwd. | 380 intention; 20",
        "Twee reders maakten bezwaar; zouden zij gelijk krijgen, dan vervallen 370 vergunningen. | Twee; 370 conditional",
        "Volgens het internationaal recht gelden daar 40 mijl en 300 schepen. | 300",
        "Volgens de vissersbond varen er 300 schepen. | 300 reported",
        "Er zijn plannen om 3.000 woningen te bouwen. | 3.000 intention",
        "Er dienen 60 instructeurs te komen. | 60 obligation",
        "In 2022 zijn 82 storingen met een vermoedelijk vreemde oorzaak geteld. | 82",
        "Het verzoek om 300 plekken leverde 14 aanbiedingen op. | 300 requested; 14",
      })
  void wordsThatOnlyLookLikeWishes(String words, String expected) {
    assertThat(committed(words)).isEqualTo(expected);
  }

  /** What is set against an expectation has come true; "mocht" is a condition only where it opens its clause. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er kwamen 300 vrijwilligers, meer dan verwacht. | 300",
        "Boven verwachting meldden zich 300 vrijwilligers. | 300",
        "Er zijn 300 woningen opgeleverd, eerder dan was voorzien. | 300",
        "Op 14 scholen zijn 300 lokalen voorzien van filters. | 14; 300",
        "De daken zijn voorzien van 300 panelen. | 300",
        "De bouw van 300 woningen is voorzien voor 2030. | 300 expectation",
        "In 2022 konden 61 haltes worden geopend. | 61",
        "Er konden 61 haltes komen. | 61 possibility",
        "De gemeente vroeg of 61 haltes konden worden geopend. | 61 possibility",
        "De vloot mocht 300 kisten aanvoeren. | 300",
        "Mochten zich 300 vrijwilligers melden, dan volgt een tweede ronde. | 300 conditional",
        "Mocht het quotum krimpen, dan stoppen 300 vissers. | 300 conditional",
      })
  void whatCameTrue(String words, String expected) {
    assertThat(committed(words)).isEqualTo(expected);
  }

  /** A relative clause whose own verb tells what is so is not asked for or meant; one whose verb is to come is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De Kamer verzoekt de regering het plan dat door acht scholen is opgesteld, uit te voeren. | acht",
        "Nederland riep op tot uitvoering van het akkoord, dat door 18 landen werd medeondertekend. | 18",
        "De provincie verzoekt het fonds van € 3 miljoen, dat in 2021 is opgericht, in te zetten. | € 3 miljoen",
        "Wij willen de kade die door 12 vissers werd gebruikt, herstellen. | 12",
        "Defensie verwacht dat het schip, waarvoor € 3 miljoen is betaald, in mei vaart. | € 3 miljoen",
        "Nederland dringt aan op naleving van het bestand dat werd gesloten door 12 partijen. | 12",
        "De motie verzoekt een regeling op te stellen die 300 scholen helpt. | 300 requested",
        "De motie verzoekt een regeling, die voldoet aan 12 eisen, op te stellen. | 12 requested",
        "De Kamer verzoekt de regering te bevorderen dat 300 woningen zijn opgeleverd voor 2030. | 300 requested",
        "Nederland riep op tot een verbod, dat 40 schepen zou treffen. | 40 requested",
        "De gemeente wil 40 woningen bouwen, die al in 2020 zijn ontworpen. | 40 intention",
        "Het kabinet wil een fonds van € 3 miljoen oprichten. | € 3 miljoen intention",
      })
  void whatARelativeClauseTells(String words, String expected) {
    assertThat(committed(words)).isEqualTo(expected);
  }

  /** What is only proposed is no fact; who proposes, answers or decides is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De Commissie heeft voorgesteld 45 schepen op de lijst te plaatsen. | 45 intention",
        "De gemeente stelt voor om 80 bomen te kappen en daarvoor € 200.000 uit te trekken. | 80 intention; € 200.000 intention",
        "De gemeente stelt de raad voor 80 bomen te kappen. | 80 intention",
        "Het college stelde voor dat 80 bomen worden gekapt. | 80 intention",
        "Voorgesteld wordt om 80 bomen te kappen. | 80 intention",
        "De Commissie heeft een plafond van 400 plekken voorgesteld. | 400 intention",
        "Er wordt een verhoging met 12% voorgesteld. | 12% intention",
        "Het voorstel omvat de listing van 23 personen. | 23 intention",
        "Het voorstel van de Commissie voorziet in 400 plekken. | 400 intention",
        "Het ontwerpplan voorziet in 400 plekken en een budget van € 60 miljoen. | 400 intention; € 60 miljoen intention",
        "Het pakket dat de Commissie heeft voorgesteld, telt 52 personen, waarvan 30 militairen. | 52 intention; 30 intention",
        "Het nog niet aangenomen pakket telt 30 schepen. | 30 intention",
        "In het voorgestelde plan worden 14 zwembaden gesloten. | 14 intention",
        "Volgens het voorstel gaan 14 scholen dicht. | 14 reported",
        "De 45 schepen die de Commissie voorstelt, varen onder valse vlag. | 45 intention",
        "Een voorstel om 80 bomen te kappen ligt bij de raad. | 80 intention",
        "De Commissie deed een voorstel voor 400 plekken. | 400 intention",
        "De raad heeft voorgesteld te bouwen via een fonds, waaraan 21 steden deelnemen. | 21",
        "De wens van de sector om de heffing met 25% te verhogen heb ik niet overgenomen. | 25% requested",
        "Wel onderzoek ik met de banken een garantie tot € 3 miljoen. | tot € 3 miljoen possibility",
        "Wij onderzoeken 300 meldingen. | 300",
        "Het rijk heeft € 3 miljoen toegezegd, en Kenia is voornemens € 2 miljoen bij te dragen. | € 3 miljoen; € 2 miljoen intention",
        "Het rijk heeft € 3 miljoen toegezegd, Kenia onderzoekt of het € 2 miljoen kan bijdragen. | € 3 miljoen; € 2 miljoen possibility",
        "De raad adviseert het budget met € 3 miljoen te verhogen. | € 3 miljoen requested",
        "De raad beveelt aan om 80 bomen te kappen. | 80 requested",
        "De raad adviseerde 14 gemeenten. | 14",
        "In het stelsel, dat ik in concept heb voorgelegd, komt de drempel op 20% van de oogst. | 20% intention",
        "Het voorstel is door 12 lidstaten gesteund. | 12",
        "Op het voorstel zijn 400 reacties ontvangen. | 400",
        "Bij het voorstel zijn 12 landen betrokken. | 12",
        "Hebben 14 leden hierover gesproken, zoals voorgesteld. | 14",
        "In mei hebben 14 lidstaten voorgesteld het quotum te verlagen. | 14",
        "Het voorstel om 80 bomen te kappen is aangenomen. | 80",
        "Zoals voorgesteld zijn 80 bomen gekapt. | 80",
        "Het kabinet stelt voor kades € 12 miljoen beschikbaar. | € 12 miljoen",
        "De commissie stelt 14 gemeenten voor als proeftuin. | 14 intention",
        "Het pakket dat in mei is voorgesteld en in juli is aangenomen, telt 52 personen. | 52",
        "Het plan voorziet in 400 plekken. | 400",
      })
  void whatIsOnlyProposed(String words, String expected) {
    assertThat(committed(words)).isEqualTo(expected);
  }

  /** A figure with a finished verb of its own is a fact, whatever is proposed, advised or asked beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nadat de raad had geadviseerd de prijs te verhogen, zijn de prijzen in 2023 met 4 procent verhoogd. | 4 procent",
        "De raad adviseerde mij op 4 maart, waarna ik € 25 miljoen heb vrijgemaakt om dijken te bouwen. | € 25 miljoen",
        "De raad adviseerde in 2022 over 310 aanvragen en besloot 42 aanvragen af te wijzen. | 310; 42",
        "Na het verzoek van Kenia om hulp heeft ons land € 3 miljoen betaald om pompen te kopen. | € 3 miljoen",
        "Op verzoek van de burgemeester om bijstand zijn 40 duikers geleverd om te zoeken. | 40",
        "Op verzoek van de burgemeester om bijstand kwamen 40 duikers helpen om te zoeken. | 40",
        "De gemeente stelt voor de versterking van 1.200 huizen € 45 miljoen beschikbaar om de schade te herstellen. | 1.200; € 45 miljoen",
        "De landen stellen garant voor € 12 miljoen om de lening te dekken. | € 12 miljoen",
        "De inspectie stelde voor 40 bedrijven boetes vast om de regels te handhaven. | 40",
        "Het Rijk stelt de steden voor 2026 in staat 300 woningen te bouwen. | 300",
        "De 14 gemeenten die voorstellen deden, zijn bezocht. | 14",
        "De 14 gemeenten die dit hebben voorgesteld, zijn bezocht. | 14",
        "De grens van 400 plekken, die de raad had voorgesteld en die nu geldt, is bereikt. | 400",
        "In de ontwerpfase is € 3 miljoen uitgegeven aan de brug. | € 3 miljoen",
        "In het conceptrapport staat dat in 2022 120 storingen zijn gemeld. | 120",
        "In het voorstel staat dat in 2022 120 storingen zijn gemeld. | 120",
        "Onder het voorstel stonden 3.000 handtekeningen. | 3.000",
        "In het voorgestelde gebied wonen 300 mensen. | 300",
        "De provincie heeft in 2022 voorstellen voor de visserij gedaan en € 3 miljoen uitgekeerd. | € 3 miljoen",
        "Nadat de raad had voorgesteld om de heffing te wijzigen, heeft de provincie op 3 juni de prijs met 15 procent verhoogd. | 15 procent",
        "Het pakket dat de raad heeft voorgesteld en dat op 20 mei van kracht werd, bevat 189 schepen. | 189",
        "Het pakket dat is voorgesteld maar niet van kracht werd, bevat 189 schepen. | 189 intention",
        "De nog niet herstelde schade omvat 300 huizen. | 300",
        "De dienst onderzoekt een schuld van € 3 miljoen. | € 3 miljoen",
        "De politie onderzoekt een netwerk van 30 personen. | 30",
        "Het pakket dat de raad heeft voorgesteld, bevat maatregelen tegen 40 schepen. | 40 intention",
        "Het college stelt de raad voor om voor de brug € 3 miljoen beschikbaar te stellen. | € 3 miljoen intention",
        "De raad adviseert de gemeenten € 3 miljoen uit te trekken. | € 3 miljoen requested",
        "De raad stelde voor de heffing met 3 procent te verlagen en trok € 4 miljoen uit. | 3 procent intention; € 4 miljoen",
        "Over drie handelaren, die Kenia en Peru hebben voorgesteld, is niets bekend. | drie intention",
        "Van de 61 storingen die werden gemeld, kon er bij 23 een oorzaak worden aangewezen. | 61; 23",
        "De provincie heeft € 3 miljoen aan de haven, de stad heeft daarvan niets gekregen, gegeven. | € 3 miljoen negated",
        "Het Rijk verleent garanties tot een totaal van € 30 miljoen. | tot een totaal van € 30 miljoen",
        "De gemeente onderzoekt een subsidie van € 3 miljoen. | € 3 miljoen possibility",
      })
  void whatIsDoneBesideAProposal(String words, String expected) {
    assertThat(committed(words)).isEqualTo(expected);
  }

  /** What could be done is told as done in a main clause only; what a wish leads to is so only where it is over. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De vraag was hoe 30 gezinnen konden worden geholpen. | 30 possibility",
        "De raad berekende dat met € 3 miljoen 300 woningen konden worden gebouwd. | € 3 miljoen possibility; 300 possibility",
        "De verwachting leidt tot een stijging met 300 woningen in 2030. | 300 expectation",
        "Het voornemen voorziet in 300 woningen. | 300 intention",
        "Het streven naar rust kostte € 3 miljoen. | € 3 miljoen",
        "Het Rijk kan bijspringen, de gemeente krijgt dan € 3 miljoen. | € 3 miljoen possibility",
        "De reder is mogelijk aansprakelijk, de schade bedraagt dan € 3 miljoen. | € 3 miljoen possibility",
        "Het Rijk wil de scholen helpen, de gemeente ontvangt hiervoor € 3 miljoen. | € 3 miljoen intention",
        "De gemeente wil helpen, de provincie heeft € 3 miljoen toegezegd. | € 3 miljoen intention",
        "De hal wordt voorzien van 300 panelen. | 300 expectation",
      })
  void whatMayStillCome(String words, String expected) {
    assertThat(committed(words)).isEqualTo(expected);
  }

  /** What an indicator measures is so, not to come. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er staan nu 45 schepen op de lijst. | 45 vessels-sanctioned",
        "De Commissie heeft voorgesteld 45 schepen op de lijst te plaatsen. | 45",
        "Met de verwachte instroom van 40.000 studenten is rekening gehouden. | 40.000",
        "In het kamp kregen 14 bewakers van gevangenen een klacht. | 14",
        "In het kamp zitten 300 gevangenen vast. | 300 detainees",
        "Het aantal doden is gestegen tot 48. | 48 casualties",
        "In 2022 zijn 300 mariniers opgeleid. | 300 persons-trained",
        "De uitstoot daalde met 12%. | 12% emissions",
        "Het aantal slachtoffers bedroeg 34 personen. | 34 casualties",
        "De asielinstroom bedroeg in 2022 45.000 personen. | 45.000 asylum-applications",
        "Onder de doden waren 12 kinderen. | 12 casualties",
        "In het kamp van de gevangenen waren 12 bewakers. | 12",
      })
  void whatAnIndicatorMeasures(String words, String expected) {
    ReadLetter letter = FactTables.read(words);
    String found =
        letter.facts().stream()
            .filter(Fact.Figure.class::isInstance)
            .map(Fact.Figure.class::cast)
            .map(figure -> letter.text().text(figure.quantity().range()) + figure.indicator().map(indicator -> " " + indicator).orElse(""))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }
}
