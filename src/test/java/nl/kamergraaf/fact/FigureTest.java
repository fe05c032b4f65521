package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What percentages are of, and what counts count, where the noun stands elsewhere. */
class FigureTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  private static ReadLetter read(String words) {
    return READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", words.replace(" // ", "\n"), "De minister van Visserij,", "A.B. Zeeman")));
  }

  private static <T extends Fact> Stream<T> facts(ReadLetter letter, Class<T> kind) {
    return letter.facts().stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The words that tell the time of a figure; "-" where none do. */
  private static String time(ReadLetter read, Fact.Figure figure) {
    return figure.time().asOf().or(() -> figure.time().period()).map(time -> read.text().text(time.range())).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er werden drie in Nederland geregistreerde kotters aangehouden. | drie [kotters]",
        "Ik sprak met zeven door de stad benoemde vissers en zes van fraude verdachte reders. | zeven [vissers]; zes [reders]",
        "Er zijn twee op 3 mei aangehouden vissers vrijgelaten. | twee [vissers]",
        "Zij stemden met twaalf tegen de voorgestelde quota. | ''",
        "Nederland heeft vijf nog te bouwen kotters besteld. | vijf [kotters]",
        "De raad schrapte twee vrijgelaten vissers en twee inmiddels overleden reders. | twee [vrijgelaten vissers]; twee [reders]",
        "Van die sluizen is er thans één in gebruik. | één [sluizen]",
        "Van deze schepen zijn er nu twee in de vaart. | twee [schepen]",
        "De haven is dicht omdat er van de negen vereiste keuringen pas drie zijn afgerond. | negen [vereiste keuringen]; drie [vereiste keuringen]",
        "Op 1 mei waren van de twaalf bestelde kranen slechts vier geleverd. | twaalf [bestelde kranen]; vier [bestelde kranen]",
        "Wij wachten, aangezien van de twaalf bestelde kranen nog maar vier zijn geleverd. | twaalf [bestelde kranen]; vier [bestelde kranen]",
        "Van de twaalf bestelde kranen is er pas één geleverd. | twaalf [bestelde kranen]; één [bestelde kranen]",
        "Hij zei dat van de schepen er drie niet zijn gekeurd. | drie [schepen]",
        "Van die schepen is er nog geen één gereed. | ''",
        "De haven is vol; van de 90 plaatsen die daarmee kunnen worden benut, zijn er 52 bezet. | 90 [plaatsen]; 52 [plaatsen]",
        "Van de kotters die vorig jaar nog stillagen, resteren er twee, te weten die van Urk. | twee [kotters]",
        "De haven groeit; van de daarmee te bouwen 90 kades waren er op 1 juni 52 in gebruik. | 90 [kades]; 52 [kades]",
        "Van de 31 kades in aanbouw kampen er acht met verzakking. | 31 [kades]; acht [kades]",
        "Van de schipper die drie kotters bezit, zijn er twee gesloopt. | drie [kotters]; twee [kotters]",
        "Van de schipper die kotters bezit, is bekend dat er twee zijn. | twee",
        "Het aantal kotters dat in de haven ligt, neemt met 61 toe. | 61 [kotters]",
        "Het tekort aan loodsen, dat in mei op 900 werd becijferd, daalt. | 900 [loodsen]",
        "Het aantal kotters daalt, de vloot krimpt, en de vloot neemt met 61 toe. | ''",
        "De eigenaar van de schepen heeft er twee verkocht. | twee",
        "Van de schepen is 2024 het bouwjaar. | ''",
        "Het tekort aan pedagogen liep terug van 9.400 naar 8.100. | 9.400 [pedagogen]; 8.100 [pedagogen]",
        "Het gebrek aan loodsen nam toe van 300 naar 420. | 300 [loodsen]; 420 [loodsen]",
        "Het tekort aan loodsen loopt op tot 2030. | ''",
        "De behoefte aan staal liep op van 9.400 naar 9.900. | 9.400; 9.900",
        "Van de 40 kotters zijn er twaalf vrijgelaten wegens ziekte. | 40 [kotters]; twaalf [kotters]",
        "De dienst kreeg 236 aanvragen, waarvan er 151 werden ingewilligd en 49 afgewezen. | 236 [aanvragen]; 151 [aanvragen]; 49 [aanvragen]",
        "De dienst kreeg 236 aanvragen; 151 werden ingewilligd, 49 afgewezen en 36 ingetrokken. | 236 [aanvragen]; 151 [aanvragen]; 49 [aanvragen]; 36 [aanvragen]",
        "Van de 90 kotters zijn er 40 gekeurd, 12 afgekeurd en 3 gesloopt. | 90 [kotters]; 40 [kotters]; 12 [kotters]; 3 [kotters]",
        "De raad weerde vier vissers, gevolgd door vijf anderen in juli 2024. | vier [vissers]; vijf [vissers]",
        "In mei voeren twaalf schepen uit, in juni nog eens veertien. | twaalf [schepen]; veertien [schepen]",
        "Zweden weerde 31 schepen en Canada volgde met 19. | 31 [schepen]; 19 [schepen]",
        "Het aantal schepen neemt met 61 toe. | 61 [schepen]",
        "Het ingediende aantal visklachten bedroeg daar vorig jaar 87. | 87 [visklachten]",
        "Het aantal kotters, dat in mei op 900 werd geraamd, daalt. | 900 [kotters]",
        "Het aantal kotters dat op 3 mei werd geraamd, daalt. | ''",
        "Op bladzijde 12 werd het aantal kotters geraamd. | ''",
        "Van de te werven 90 vissers waren er op 1 juni 52 in dienst. | 90 [vissers]; 52 [vissers]",
        "In een op de drie laboratoria lagen netten. | een op de drie [laboratoria]",
        "Een op de drie voor Urk bestemde kotters is gekeurd. | Een op de drie [kotters]",
        "Van alle schippers vist nog 18%. | 18% [alle schippers]",
        "Vorig jaar werden 5% minder netten gestolen dan daarvoor. | 5% [netten]",
        "Twee derde van de zelfstandig werkende loodsen is ouder dan vijftig. | Twee derde [zelfstandig werkende loodsen]",
        "Noorwegen nam 40% van de vangst voor zijn rekening, gevolgd door IJsland met 25%. | 40% [vangst]; 25% [vangst]",
        "Van de vissers kwam 12% van buiten Urk, tegen 9 procent in 2020. | 12% [vissers]; 9 procent",
        "Het hof zag drie van zijn rechters vertrekken. | drie [rechters]",
        "Er zijn drie kotters gezonken, waarvan er één inmiddels is geborgen. | drie [kotters]; één [kotters]",
        "In mei kwamen drie vissers aan, van wie er één ziek is. | drie [vissers]; één [vissers]",
        "Met vijf banken uit Oman en één uit Kuba wordt gehandeld. | vijf [banken]; één [banken]",
        "Er waren zes havens in Oman en drie in Kuba. | zes [havens]; drie [havens]",
        "In 2022 zijn 700 vergunningen verleend, terwijl 600 was overeengekomen. | 700 [vergunningen]; 600 [vergunningen]",
        "Vorig jaar waren er 24 meldingen, dit jaar al 31. | 24 [meldingen]; 31 [meldingen]",
        "In het eerste kwartaal meldden zich 350 vissers, in het tweede 410. | 350 [vissers]; 410 [vissers]",
        "Er waren 37 aanvaringen, terwijl dat er in 2021 nog 52 waren. | 37 [aanvaringen]; 52 [aanvaringen]",
        "De overige 370 vissers zijn benaderd, maar slechts 45 hebben gereageerd. | 370 [vissers]; 45 [vissers]",
        "Van de 1.900 polissen zouden er 300 vervallen. | 1.900 [polissen]; 300 [polissen]",
        "Van de 1.900 polissen zijn er 300 vervallen. | 1.900 [polissen]; 300 [polissen]",
        "Er staan 37 schepen op de lijst, in mei 2021 nog niet. | 37 [schepen]",
        "Er waren 37 aanvaringen, zoals in de brief van 3 mei 2022 staat. | 37 [aanvaringen]",
        "Er waren 37 aanvaringen, dit jaar op perron 5. | 37 [aanvaringen]",
        "De 12 scholen kregen vorig jaar 24 miljoen euro, dit jaar 31. | 12 [scholen]",
        "Bij 40 bedrijven was het verzuim 24 procent, in 2021 nog 12. | 40 [bedrijven]; 24 procent",
        "De 40 schepen vertrokken om 8.15, een week later 9.30. | 40 [schepen]",
        "Er stonden 40 huizen in brand, terwijl 112 was gebeld. | 40 [huizen]",
        "Van de 40 scholen sluiten er 12 vestigingen. | 40 [scholen]; 12 [vestigingen]",
        "Van de 40 besturen zijn er 12 verenigingen. | 40 [besturen]; 12 [verenigingen]",
        "Voor 60 honden is € 3 miljoen nodig, waarvan de helft door het bedrijfsleven wordt opgebracht. | 60 [honden]; de helft [€ 3 miljoen]",
        "Van de waarde heeft 71 procent betrekking op de NAVO. | 71 procent [waarde]",
        "De klachten hadden voor 40% betrekking op geluid. | 40% [klachten]",
        "De vangsten hadden een waarde van € 6 mln., en gingen voor 40% naar Spanje. | 40% [vangsten]",
        "De bouw van de sluis viel 8 procent goedkoper uit dan geraamd. | 8 procent [bouw van de sluis]",
        "Door de regen viel de oogst 30% lager uit. | 30% [oogst]",
        "De vangst is met 14% gedaald, vooral doordat de aanvoer van schol met een kwart afnam. | 14% [vangst]; een kwart [aanvoer van schol]",
        "Het verdrag gaat in zodra de eerste begroting voor ten minste de helft is gedekt. | ten minste de helft [eerste begroting]",
        "De haven is dicht omdat zij voor 60% is gesloopt. | 60%",
        "Van de sluizen is bijna 60% stabiel en gaat nog geen 15% in kwaliteit achteruit. | bijna 60% [sluizen]; nog geen 15% [sluizen]",
        "Van de 130 sluizen ligt een derde al vier jaar stil. | 130 [sluizen]; een derde [sluizen]",
        "De vangst steeg in 2024 met 12% en in 2025 met 3%. | 12% [vangst]; 3% [vangst]",
        "De vangst van tong steeg met 12%, maar die van schol daalde met 3%. | 12% [vangst van tong]; 3% [schol]",
        "De Commissie stelt voor het quotum met 12% te verlagen. | 12% [quotum]",
        "Er is 40% meer tong gevangen dan in 2019. | 40% [tong]",
        "Twaalf kades zijn hersteld, tegen negen vorig jaar. | Twaalf [kades]; negen [kades]",
        "Zes landen onthielden zich, drie stemden tegen. | Zes [landen]; drie [landen]",
        "Tegen 38 boetes is beroep ingesteld; 12 daarvan zijn vernietigd. | 38 [boetes]; 12 [boetes]",
        "Er zijn twaalf gesloten kades. | twaalf [gesloten kades]",
        "Er waren vier doden, van wie twee gevonden. | vier [doden]; twee [doden]",
        "Twee derde van de € 9 mln. is besteed. | Twee derde [€ 9 mln.]",
        "De aanvragen waren voor 60% afkomstig uit Urk. | 60% [aanvragen]",
        "Er is een contract van € 43 mln. getekend voor loodsboten, waarvan 60% in Polen wordt gebouwd. | 60% [loodsboten]",
        "Er is een contract van € 43 mln. getekend voor loodsboten, waarvan 60% in 2026 wordt betaald. | 60% [€ 43 mln.]",
        "Van de lening van € 9 mln. is twee derde voor havens bestemd. | twee derde [lening]",
        "De vergadering begon om kwart voor twaalf; een kwart voor eigen rekening. | een kwart",
        "Er waren 4 trawlers en 9 kotters, samen 13 schepen. De helft daarvan ligt stil. | 4 [trawlers]; 9 [kotters]; 13 [schepen]; De helft [schepen]",
        "Er zijn 90 boten in 12 havens geteld. De helft daarvan is van hout. | 90 [boten]; 12 [havens]; De helft [boten]",
        "De 40 scholen doen mee met 900 leerlingen. De helft daarvan is klaar. | 40 [scholen]; 900 [leerlingen]; De helft",
        "Twaalf havens moeten tekenen; tot dusver hebben drie dat gedaan. | Twaalf [havens]; drie [havens]",
        "Er werd twaalf havens om een plan gevraagd; vijf hebben dat ingediend. | twaalf [havens]; vijf [havens]",
        "Er is plaats nodig voor 40 volwassen zeehonden; de opvang biedt plaats aan twaalf. | 40 [volwassen zeehonden]; twaalf [volwassen zeehonden]",
        "Het plein telt 40 huizen; de hal biedt plaats aan 300. | 40 [huizen]; 300",
        "Er staat één overleden schipper op de lijst. | één [overleden schipper]",
        "Van de acht schippers is één overleden in Spanje. | acht [schippers]; één [schippers]",
        "Van de maatregelen die de waterschappen namen, was op 1 juli zo'n 61 procent uitgevoerd. | zo'n 61 procent [maatregelen]",
        "Sindsdien is het aantal aankomsten in Italië met bijna 80 procent afgenomen. | bijna 80 procent [aankomsten in Italië]",
        "Het aantal vliegtuigbewegingen is begrensd op 478.000 per jaar. | 478.000 [vliegtuigbewegingen]",
        "De toegestane vangst (TAC) van tong daalt met 7 procent. | 7 procent [toegestane vangst (TAC) van tong]",
        "In 2023 lag de uitstoot in Nederland 35 procent lager dan in 1990. | 35 procent [uitstoot in Nederland]",
        "Het plan vermindert de uitstoot met zo'n 40 procent. | zo'n 40 procent [uitstoot]",
        "Een verhoging van de heffing met 60 procent wordt voorbereid. | 60 procent [heffing]",
        "Voor kades is EUR 88 miljoen beschikbaar. Van dit bedrag is 61% bestemd voor Urk. | 61% [EUR 88 miljoen]",
        "Van dat bedrag was 12% besteed. | 12% [bedrag]",
        "Kabeljauw werd 31% duurder, tong zelfs 5% goedkoper. | 31% [Kabeljauw]; 5% [tong]",
        "Voedsel was in januari 6,2 procent duurder, maar energie 1,4 procent goedkoper. | 6,2 procent [Voedsel]; 1,4 procent [energie]",
        "Kabeljauw werd 31% duurder, in Zeeland zelfs 45% duurder. | 31% [Kabeljauw]; 45%",
        "Nederland neemt 8% van de aankoop voor zijn rekening en Duitsland een kwart. | 8% [aankoop]; een kwart [aankoop]",
        "Van de vissers stopt 46% en vaart 12% langer door. | 46% [vissers]; 12% [vissers]",
        "Het Rijk betaalt 60% van de kosten; de provincie en het waterschap dragen elk 20%. | 60% [kosten]; 20% [kosten]",
        "Het aantal sloperijen lag 18 procent boven dat van 2023, maar nog altijd een derde onder dat van 2013. | 18 procent [sloperijen]; een derde [sloperijen]",
        "De afvoer van de Rijn lag in augustus 34 procent onder het langjarig gemiddelde. | 34 procent [afvoer van de Rijn]",
        "Hieraan is gevolg gegeven door het tarief met 3 procent te verhogen. | 3 procent [tarief]",
        "Ik schreef al dat van de toegezegde € 18 miljoen inmiddels 60 procent is besteed. | 60 procent [€ 18 miljoen]",
        "De omzet kromp met 3%; tong werd 4% duurder. | 3% [omzet]; 4% [tong]",
        "Tong is sinds 2021 met 31% in prijs gestegen, schol met 64% en kabeljauw zelfs met 78%. | 31% [Tong]; 64% [schol]; 78% [kabeljauw]",
        "De toelage is met 2,9% geïndexeerd en het lesgeld met 3,1%. | 2,9% [toelage]; 3,1% [lesgeld]",
        "De wachttijd werd 11% korter en de voorraad kromp met een vijfde. | 11% [wachttijd]; een vijfde [voorraad]",
        "De economie groeit dit jaar met 2% en in Zeeland met 3%. | 2% [economie]; 3% [economie]",
        "De opkomst was met 54% iets hoger dan in 2019. | 54%",
        "De vissers gaan er volgend jaar 0,8% op vooruit. | 0,8% [vissers]",
        "Het tekort komt uit op 2,7% van het bbp, 0,4 procentpunt hoger dan was geraamd. | 2,7% [bbp]; 0,4 procentpunt [tekort]",
        "Het budget is voor 97% benut. | 97% [budget]",
        "Hiermee wordt 60% van de opgave gedekt. De resterende 40% volgt later. | 60% [opgave]; 40% [opgave]",
        "63% van de vissers zoekt werk; van hen vindt een derde het ook. | 63% [vissers]; een derde [vissers]",
        "Van de vissers klaagt 23%; bij loodsen gaat het om 31%. | 23% [vissers]; 31% [loodsen]",
        "Van het bni gaat 1,3% naar zorg, in 2019 ging het om 1,1%. | 1,3% [bni]; 1,1% [bni]",
        "De wachttijd daalde met 15%. Dat is minder dan de 25% die we beoogden. | 15% [wachttijd]; 25%",
        "De handel met Vietnam groeide met 8,6%. | 8,6% [handel met Vietnam]",
        "De dekkingsgraad bedroeg eind oktober 126,4%. | 126,4%",
        "Het doel is 55%. | 55%",
        "Het aandeel vrouwen in de top steeg van 12% naar 15%. | 12% [vrouwen in de top]; 15% [vrouwen in de top]",
        "De steun daalt van 0,62 naar 0,44 procent van het inkomen. | 0,62 [inkomen]; 0,44 procent [inkomen]",
        "De vangst van tong daalt met 7 procent, die van schol met 5,3%. | 7 procent [vangst van tong]; 5,3% [schol]",
        "De invoer van staal steeg met 7 procent en die van vis met 5,3%. | 7 procent [invoer van staal]; 5,3% [vis]",
        "In 2030 moet de uitstoot 55% lager zijn dan in 1990. | 55% [uitstoot]",
        "De huur zal 5% hoger zijn dan nu. | 5% [huur]",
        "Ruim de helft van het afgesproken aantal kwam binnen. | Ruim de helft [afgesproken aantal]",
        "Er kwamen 1.642 reacties, waarvan ruim driekwart van particulieren. | 1.642 [reacties]; ruim driekwart [reacties]",
        "Er komen 900 woningen, waarvan twee derde betaalbaar. | 900 [woningen]; twee derde [woningen]",
        "De steun daalt van 0,62% van het bni in 2024 tot 0,44% in 2029. | 0,62% [bni]; 0,44% [bni]",
        "Het liep op van 12% van de bevolking in 2020 naar 15% in 2024. | 12% [bevolking]; 15% [bevolking]",
        "Van de 6.600 scholen krijgen er 2.300 subsidie. | 6.600 [scholen]; 2.300 [scholen]",
        "Volgens het rapport leest 33% van de 15-jarigen slecht. | 33% [15-jarigen]",
        "Er is 12% van de bevolking ziek, en de inflatie is 3%. | 12% [bevolking]; 3%",
        "43 procent van de 1.200 scholen doet mee. | 43 procent [scholen]; 1.200 [scholen]",
        "In de 43 Natura 2000-gebieden gelden regels. | 43 [Natura 2000-gebieden]",
        "Op perron 5 gelden regels, bij halte 14, gate 3 en zaal 2 ook. | ''",
        "Gavi krijgt EUR 225 miljoen, 13 procent minder dan vroeger. | 13 procent [Gavi]",
        "Van de 2,1 miljoen woningen heeft 87 % een label. | 2,1 miljoen [woningen]; 87 % [woningen]",
        "Van de in totaal 350 aanvragen is 40% gehonoreerd. | 350 [aanvragen]; 40% [aanvragen]",
        "Onder de 4.000 ondervraagde vissers heeft 12% schade. | 4.000 [ondervraagde vissers]; 12% [ondervraagde vissers]",
        "Onder hen zijn 400 statushouders, zo'n 26 procent. | 400 [statushouders]; zo'n 26 procent",
        "Van de mannen rookt 22 procent, van de vrouwen 15 procent. | 22 procent [mannen]; 15 procent [vrouwen]",
        "Van die kosten is nog geen 10 procent toegezegd. | nog geen 10 procent [kosten]",
        "Van buiten de EU kwamen vorig jaar 24.870 mensen, zo'n 7 procent minder dan daarvoor. | 24.870 [mensen]; zo'n 7 procent [mensen]",
        "Er zijn 900 woningen gebouwd, waarvan 30% in Utrecht. | 900 [woningen]; 30% [woningen]",
        "Er zijn 900 boten en 40 loodsen gebouwd, waarvan 30% in Urk. | 900 [boten]; 40 [loodsen]; 30%",
        "De Douane hield 318 zendingen aan, waarvan één op de zes naar Belarus ging. | 318 [zendingen]; één op de zes [zendingen]",
        "De opslagen waren op 1 november voor 92 procent gevuld. | 92 procent [opslagen]",
        "De vangst is met 20 tot 25 procent verminderd. | 20 tot 25 procent [vangst]",
        "De uitstoot nam in de industrie met 12 procent af. | 12 procent [uitstoot]",
        "Een daling van 55 procent in de uitstoot is nodig. | 55 procent [uitstoot]",
        "Er is een akkoord over 6,2% loonsverhoging. | 6,2% [loonsverhoging]",
        "De inspectie heeft meer mensen, een uitbreiding met 6%. | 6%",
        "Er waren 12% minder aanvragen dan in 2023. | 12% [aanvragen]",
        "Het aandeel van kernenergie in de stroom bedraagt 3,2%. | 3,2% [kernenergie in de stroom]",
        "Het CBS ziet dat 12% van de jongeren rookt. | 12% [jongeren]",
        "Zo'n 60 procent van het Nederlandse grondgebied ligt laag. | Zo'n 60 procent [Nederlandse grondgebied]",
        "Dat is 3% van de te behandelen schade. | 3% [schade]",
        "Van de 27 lidstaten stemden 25 voor. | 27 [lidstaten]; 25",
        "Het kabinet streeft naar een reductie van de uitstoot met 55 procent. | 55 procent [uitstoot]",
        "De uitstoot moet met 55 procent zijn verminderd. | 55 procent [uitstoot]",
        "Gemeenten krijgen 10% minder uit het fonds. | 10%",
        "De bank heeft ruim 12 miljard bevroren. | ''",
        "Er zijn 12 bevroren rekeningen en 3 verloren netten. | 12 [bevroren rekeningen]; 3 [verloren netten]",
        "De quota voor tong nemen toe met 12%, die voor schol dalen met 5%. | 12% [quota voor tong]; 5% [schol]",
        "Er vertrokken 5.000 mensen, van wie 3.100 zelfstandig. | 5.000 [mensen]; 3.100 [mensen]",
        "Van de 24 door Nederland toegezegde boten zijn er 12 geleverd. | 24 [boten]; 12 [boten]",
        "Er zijn 189 schepen toegevoegd, waardoor het totaal uitkomt op 342. | 189 [schepen]; 342 [schepen]",
        "Voor de pijpleidingen Nord Stream 1 en 2 geldt een verbod. | ''",
        "Het aantal bedden bedraagt 240. | 240 [bedden]",
        "De politie hield 14 verdachten aan, van wie er 3 vastzitten. | 14 [verdachten]; 3 [verdachten]",
        "Er werden 4.300 loodsen opgeleid. 44 procent van hen was vrouw. | 4.300 [loodsen]; 44 procent [loodsen]",
        "De NVWA voerde 12.300 inspecties uit. Dat is 8% meer dan een jaar eerder. | 12.300 [inspecties]; 8% [inspecties]",
        "Nu geeft ons land 1,8% van het bbp uit. Dat is niet in lijn met de norm van 2 procent. | 1,8% [bbp]; 2 procent",
        "Vorig jaar werden 400 boetes opgelegd aan 300 bedrijven, 6% meer dan in 2023. | 400 [boetes]; 300 [bedrijven]; 6% [boetes]",
        "De NVWA voerde 12.300 inspecties uit. Dit betekent een stijging van 8% ten opzichte van 2023. | 12.300 [inspecties]; 8% [inspecties]",
        "Er zijn 320 aanvragen ingediend; daarvan is inmiddels 85% afgehandeld. | 320 [aanvragen]; 85% [aanvragen]",
        "Er zijn 320 aanvragen ingediend. Hiervan is inmiddels 85% afgehandeld. | 320 [aanvragen]; 85% [aanvragen]",
        "Voor de regeling is EUR 88 miljoen beschikbaar, waarvan 60% is aangevraagd. | 60% [EUR 88 miljoen]",
        "Voor de regeling is EUR 88 miljoen beschikbaar. De helft daarvan gaat naar gemeenten. | De helft [EUR 88 miljoen]",
        "Drie op de vier gemeenten halen de norm niet; een kwart heeft geen plan. | Drie op de vier [gemeenten]; een kwart [gemeenten]",
        "Van de gemeenten heeft 87% een plan vastgesteld, tegen 71% in 2023. | 87% [gemeenten]; 71%",
        "In 2023 had 71% van de gemeenten een plan; nu is dat 87%. | 71% [gemeenten]; 87% [gemeenten]",
        "Het btw-tarief gaat van 9 naar 21 procent. | 9; 21 procent",
        "De rente bedraagt thans 2,8 procent. | 2,8 procent",
        "Aan humanitaire hulp gaf Nederland EUR 520 miljoen uit, 3% meer dan in 2023. | 3% [humanitaire hulp]",
        "De uitgaven aan medicijnen bedroegen € 5,3 miljard, een stijging van 7%. | 7% [medicijnen]",
        "Een daling van de uitgaven aan medicijnen van 7 procent is voorzien. | 7 procent [uitgaven aan medicijnen]",
        "Van alle Nederlanders rookt 19 procent. Onder jongeren is dat 12%. | 19 procent [alle Nederlanders]; 12% [jongeren]",
        "Van alle vrouwen werkt 70% in deeltijd; bij mannen is dat 28%. | 70% [alle vrouwen]; 28% [mannen]",
        "De fiscus ontving 12.000 verzoeken (4% minder dan in 2023). | 12.000 [verzoeken]; 4% [verzoeken]",
        "Er werden 40 van de 300 verzoeken (13%) afgewezen. | 40 [verzoeken]; 300 [verzoeken]; 13% [verzoeken]",
        "Een meerderheid (58%) van de respondenten steunt het voorstel. | 58% [respondenten]",
        "De meeste klachten, 64 procent, gingen over wachttijden. | 64 procent [klachten]",
        "De prijzen van woningen, die in 2024 met 8,7% stegen, lopen verder op. | 8,7% [prijzen van woningen]",
        "De ECB verwacht dat de woningprijzen met 8,7% zullen toenemen. | 8,7% [woningprijzen]",
        "De met 12 procent gestegen bouwkosten drukken op de plannen. | 12 procent [bouwkosten]",
        "De lonen stijgen met 4,5 procent en de uitkeringen met 3,2 procent. | 4,5 procent [lonen]; 3,2 procent [uitkeringen]",
        "De vaccinatiegraad daalde van 93% naar 89%. | 93%; 89%",
        "In een kwart van de gevallen ging het om fraude, in 10 procent om een fout. | een kwart [gevallen]; 10 procent [gevallen]",
        "De Rekenkamer onderzocht 60 subsidies; bij twee derde daarvan ontbrak een evaluatie. | 60 [subsidies]; twee derde [subsidies]",
        "De omzet van de sector kromp met een vijfde. | een vijfde [omzet van de sector]",
        "De kosten, € 12 miljoen, worden voor 50% door het Rijk gedragen. | 50% [kosten]",
        "Volgens het CPB groeit de economie dit jaar met 1,9% en volgend jaar met 1,5%. | 1,9% [economie]; 1,5% [economie]",
        "Bij het meldpunt kwamen 4.100 klachten binnen, 12% meer dan het jaar ervoor en bijna een kwart meer dan in 2020. | 4.100 [klachten]; 12% [klachten]; bijna een kwart [klachten]",
        "Van de beschikbare € 40 miljoen is € 30 miljoen besteed, oftewel 75%. | 75% [€ 40 miljoen]",
        "Bij de Belastingdienst stond 9% van de functies open, bij de Douane 12%. | 9% [functies]; 12% [functies]",
        "De aanleg van de weg, waarvan 30% is voltooid, loopt vertraging op. | 30% [aanleg van de weg]",
        "De weg, waarvan de aanleg met 30% duurder wordt, is nodig. | 30% [aanleg]",
        "De reserve moet ten minste 10% bedragen, tegen een norm van 15%. | ten minste 10%; 15%",
        "Van de post komt 86 procent op tijd, terwijl 95 procent is voorgeschreven. | 86 procent [post]; 95 procent",
        "Bij de rechter lopen 300 zaken; een op de zes leidde tot een boete. | 300 [zaken]; een op de zes [zaken]",
        "De rechter heeft op 3 mei de eis van de stichting voor 70 procent verworpen. | 70 procent [eis van de stichting]",
        "Van de begroting, die EUR 3 miljoen beloopt, neemt Nederland 2% voor zijn rekening. | 2% [begroting]",
        "In 2025 reden er 14.900 treinen; in 2019 waren het er nog 25.000. | 14.900 [treinen]; 25.000 [treinen]",
        "Er komen 155.000 medewerkers tekort, tegen 48.000 nu. | 155.000 [medewerkers]; 48.000 [medewerkers]",
        "Er zijn 90 extra inspecteurs, een uitbreiding met 6%. | 90 [extra inspecteurs]; 6%",
        "De helft van de 80 miljoen euro is al op. | De helft [80 miljoen euro]",
        "Er ligt een bedrag van EUR 3 miljoen, dat voor 17 procent is gedekt. | 17 procent [EUR 3 miljoen]",
        "De rente zal naar verwachting van De Nederlandsche Bank (DNB) rond 3,8% blijven. | rond 3,8%",
        "Een woning kostte € 498.000, volgens de makelaars 5,4 procent meer dan in 2024. | 5,4 procent [woning]",
        "Van de handel met Belarus valt 68 procent onder een verbod. | 68 procent [handel met Belarus]",
        "Van alle vacatures stond 41 procent langer dan een maand open. | 41 procent [alle vacatures]",
        "De minister schrijft over de opsporing van geldezels, van wie 61 procent jong is. | 61 procent [geldezels]",
        "Afgesproken is de lozingen tot 2035 met een vijfde terug te brengen. | een vijfde [lozingen]",
        "De waterstand lag 8% boven het niveau van 2023. | 8% [waterstand]",
        "Er meldden zich 640 nieuwe ontheemden, een derde minder dan vorig jaar. | 640 [nieuwe ontheemden]; een derde [nieuwe ontheemden]",
        "Er kwamen 900 boten en 40 loodsen bij; 12% van hen was ziek. | 900 [boten]; 40 [loodsen]; 12%",
        "Per mei heeft 92% van de vissers (ca. 64.200) bericht. | 92% [vissers]; ca. 64.200 [vissers]",
        "Minimaal 12 en maximaal 20 havens doen mee. | Minimaal 12 [havens]; maximaal 20 [havens]",
        "Er zijn 212 vergunningen verleend en 47 geweigerd. | 212 [vergunningen]; 47 [vergunningen]",
        "De werven houden een groter aantal vacatures door de vulling met 1 procent te verlagen. | 1 procent [vulling]",
        "Het aantal meldingen daalt doordat de drempel met 5 procent is verhoogd. | 5 procent [drempel]",
        "Er zijn 1.300 vissers, van wie 990 maandelijks of dagelijks varen. | 1.300 [vissers]; 990 [vissers]",
        "Er waren 57 overwegend islamitische landen en vijf Task Forces bij. | 57 [overwegend islamitische landen]; vijf [Task Forces]",
        "Ongeveer 700.000 Rohingya vluchtten naar Bangladesh. | Ongeveer 700.000 [Rohingya]",
        "De lijst bevat twee personen, terwijl een andere nu 138 namen bevat. | twee [personen]; 138 [namen]",
        "Bij één van deze havens is een fout gemaakt, in 12 steden niet. | 12 [steden]",
        "In 2024 is € 14,7 miljoen aan loodsen besteed, waarvan € 9,5 miljoen in Urk. Van dat laatste bedrag ging 64% naar netten. | 64% [€ 9,5 miljoen]",
        "Voor kades is € 12 miljoen vrijgemaakt en voor sluizen € 4 miljoen. Van het laatste bedrag is 30% besteed. | 30% [€ 4 miljoen]",
        "Voor kades is € 12 miljoen vrijgemaakt en voor sluizen € 4 miljoen. Van het eerste bedrag is 30% besteed. | 30% [€ 12 miljoen]",
        "Voor kades is € 12 miljoen vrijgemaakt en voor sluizen € 4 miljoen. Van laatstgenoemd bedrag is 30% besteed. | 30% [€ 4 miljoen]",
        "Voor kades is € 12 miljoen vrijgemaakt en voor sluizen € 4 miljoen. Van eerstgenoemd bedrag is 30% besteed. | 30% [€ 12 miljoen]",
        "Voor kades is € 12 miljoen vrijgemaakt en voor sluizen € 4 miljoen. Van dat bedrag is 30% besteed. | 30% [bedrag]",
        "Voor kades is € 12 miljoen vrijgemaakt. Van dat bedrag is 30% besteed. | 30% [€ 12 miljoen]",
        "Voor kades is € 12 miljoen vrijgemaakt en voor sluizen € 4 miljoen; van dit laatste bedrag gaat een kwart naar Zeeland. | een kwart [€ 4 miljoen]",
        "Er zijn veel kades hersteld. Van dat laatste bedrag ging 64% naar netten. | 64%",
        "Van de laatste € 4 miljoen is 30% besteed. | 30% [€ 4 miljoen]",
        "Voor kades is € 12 miljoen vrijgemaakt. Dat laatste bedrag is voor 40% besteed. | 40%",
        "Voor kades is € 12 miljoen vrijgemaakt en voor sluizen € 4 miljoen. Het laatste bedrag is voor 40% besteed. | 40% [€ 4 miljoen]",
        "De begroting telt € 90 miljoen, waaronder € 12 miljoen voor kades. Van die laatste som is twee derde uitgegeven. | twee derde [€ 12 miljoen]",
        "Het fonds keert € 9 miljoen uit, waarvan € 2 miljoen aan telers. Van dit laatste budget is een derde op. | een derde [€ 2 miljoen]",
        "De stad begrootte € 9 miljoen. De laatste begroting is voor 30% uitgegeven. | 30% [laatste begroting]",
        "Zij vraagt € 7 miljoen voor vijvers en € 3 miljoen voor bomen. Het eerstgenoemde bedrag is voor 60% gedekt. | 60% [€ 7 miljoen]",
        "Zij vraagt € 7 miljoen voor vijvers en € 3 miljoen voor bomen. Het eerste budget is voor 60% gedekt. | 60% [€ 7 miljoen]",
        "Voor bomen is € 3 miljoen nodig. Van het eerste budget is 60% gedekt. | 60%",
        "Onder vissers is dat 72%, onder reders 51%. | 72% [vissers]; 51% [reders]",
        "Van de vissers heeft 72% zich gemeld, van de reders slechts 51%. | 72% [vissers]; 51% [reders]",
        "Van de vissers heeft 72% zich gemeld, onder reders zelfs 81%. | 72% [vissers]; 81% [reders]",
        "Van de vissers heeft 72% zich gemeld, en onder jonge reders nog 81%. | 72% [vissers]; 81% [jonge reders]",
        "Van de dijken is 72% veilig, onder andere 51% in Zeeland. | 72% [dijken]; 51%",
        "Van de vissers heeft nog 72% een boot, van de reders al 81%. | 72% [vissers]; 81% [reders]",
      })
  void whatAFigureIsOf(String words, String expected) {
    ReadLetter read = read(words);
    String found =
        facts(read, Fact.Figure.class)
            .map(figure -> read.text().text(figure.quantity().range()) + figure.quantity().thing().map(of -> " [" + read.text().text(of) + "]").orElse(""))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  /** The count that holds a count; one that is larger than what it is a part of is the letter's mistake, which the checks tell. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er zijn 120 schepen geregistreerd, waaronder 30 tankers en 12 veerboten. | 30 < 120; 12 < 120",
        "Er zijn 100 schepen, waarvan 120 onder Russische vlag varen. | 120 < 100",
        "Er kwamen 300 mensen, onder wie 40 kinderen. | 40 < 300",
        "Er kwamen 300 mensen. Onder hen waren 40 kinderen. | 40 < 300",
        "Er waren 300 meldingen. Daarvan zijn er 40 afgehandeld. | 40 < 300",
        "Er waren 300 meldingen in 12 havens. Daarvan zijn er 10 afgehandeld. | ''",
        "40 van de 300 meldingen zijn afgehandeld. | 40 < 300",
        "Van de 300 meldingen zijn er 40 afgehandeld. | 40 < 300",
        "Van de 300 scholen kregen 40 leerlingen een prijs. | ''",
        "De commissie deed 14 aanbevelingen, waarvan ik er 12 overneem. | 12 < 14",
        "Er zijn 120 schepen en 30 loodsen. | ''",
        "Van de 12 havens zijn er 400 bezocht. | ''",
      })
  void whatHoldsACount(String words, String expected) {
    ReadLetter read = read(words);
    String found =
        facts(read, Fact.Figure.class)
            .filter(figure -> figure.includedIn().isPresent())
            .map(figure -> read.text().text(figure.quantity().range()) + " < " + read.text().text(figure.includedIn().get()))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  /** A denial of something else denies no number, and what is said behind a semicolon dates none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 32 nieuwe bedrijven mogen controleurs niet zonder toestemming naar binnen. | FACT -",
        "De 300 woningen zijn niet gebouwd. | FACT -",
        "Er zijn geen 300 woningen gebouwd. | NEGATED -",
        "Er zijn niet 300 woningen gebouwd. | NEGATED -",
        "Er zijn er niet te veel maar 400 woningen gebouwd. | FACT -",
        "In reactie daarop kan ik melden dat er 120 plaatsen zijn. | FACT -",
        "Op 28.000 adressen is gemeten; in 2028 volgt meer. | FACT -",
        "In 2024 is gemeten op 28.000 adressen. | FACT 2024",
        "Er zijn 12 steigers vernieuwd, waarvan de bouw in 2023 begon. | FACT -",
        "Voor het rapport van 12 mei 2024 zijn 400 boeren gehoord. | FACT -",
        "In het debat van 3 april 2024 noemde ik 40 gevallen. | FACT -",
        "Naar de stand van 3 april 2024 waren er 40 gevallen. | FACT 3 april 2024",
        "Op 3 april 2024 waren er 40 gevallen. | FACT 3 april 2024",
        "Ik heb toegezegd uw Kamer voor de zomer te informeren over tien havens. | FACT -",
        "Er waren 12 ongevallen meer dan in 2022. | FACT -",
        "Ten opzichte van 2022 zijn er 12 havens bij. | FACT -",
        "De wijk telt 28.000 adressen en moet eind 2028 klaar zijn. | FACT -",
        "Op 4 februari bereikte de groep, waarin nu 38 landen samenwerken, een akkoord. | FACT -",
        "Een kerngroep van circa 40 landen spreekt sinds januari 2023 over een verdrag. | FACT -",
      })
  void howAFigureIsStated(String words, String expected) {
    ReadLetter read = read(words);
    Fact.Figure figure = facts(read, Fact.Figure.class).findFirst().orElseThrow();
    assertThat(figure.basis().modality() + " " + time(read, figure)).isEqualTo(expected);
  }

  /** The time of each figure; "-" where the sentence does not say it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2023 deden 12 gemeenten mee, inmiddels zijn dat er 40. | 2023; -",
        "Er waren 24 meldingen, in 2023 nog 52. | -; 2023",
        "In 2023 vergingen 12 boten en strandden 4 kotters. | 2023; 2023",
        "Na de overstroming van 12 juli 2023 hebben 1.200 gezinnen schade gemeld. | -",
        "Tijdens de storm van 18 februari 2024 raakten 45 boten beschadigd. | 18 februari 2024",
        "Het verdrag, dat op 16 december 2023 is ondertekend door 35 landen, treedt in werking na 25 ratificaties. | 16 december 2023; -",
        "De wet treedt op 1 januari 2027 in werking en geldt voor 400 vissers. | -",
        "Het verbod gaat op 1 juli 2026 in, zodat 40 vissers nog een seizoen hebben. | -",
        "Van de 250 meldingen die in 2023 binnenkwamen, zijn er 180 afgehandeld. | 2023; -",
        "Er zijn 12 rechters benoemd; de overige acht volgen op 1 februari 2026. | -; 1 februari 2026",
        "Als het voorstel in 2027 wordt aangenomen, zijn 60 schippers nodig. | -",
        "De minister van Visserij meldde op 5 september dat 14 schippers zijn aangehouden. | -",
        "De commissie, die op 1 maart 2023 is ingesteld, heeft 17 aanbevelingen gedaan. | -",
        "Op 2 juni 2023 is de lijst vastgesteld en werden later 20 schepen toegevoegd. | -",
        "In 2023 kwamen 250 meldingen binnen, waarvan 30 van scholen. | 2023; 2023",
        "Er zijn 90 schepen, waarvan 12 in 2023 gebouwd zijn. | -; 2023",
        "Er zijn zes kotters, acht trawlers en vier loodsboten gesloopt in 2023. | 2023; 2023; 2023",
        "Per 1 mei 2023 werd de vangst verboden en kregen zes vissers een boete. | 1 mei 2023",
        "Op 2 juni 2023 werd de vangst per 1 juli 2024 verboden en kregen zes vissers een boete. | -",
        "Uit het rapport dat op 3 april 2023 is gepubliceerd, blijkt dat 1.200 vissers zijn gestopt. | -",
        "Uit het onderzoek van 3 april 2023 blijkt dat 1.200 vissers zijn gestopt. | -",
        "Op 3 april 2023 heb ik gemeld dat 12 havens meedoen. | -",
        "De dienst schreef op 5 mei 2023 dat 14 kotters lekken. | -",
        "In 2023 bleek dat 14 kotters lekken. | 2023",
        "Zoals ik op 3 april 2023 heb gemeld, doen 40 havens mee. | -",
        "Wij hebben één officier geplaatst (Kamerstuk 36 200, nr. 12, d.d. 12 januari 2023). | -",
        "Van de havens die in 2019 zijn gesloten, zijn er 12 verkocht. | -",
        "Het aantal vissers dat in 2023 stopte, bedroeg 300. | 2023",
        "Er zijn 300 meldingen die in 2023 zijn gedaan. | 2023",
        "De rapportage over 2021 telt 40 pagina's en 12 aanbevelingen. | -; -",
        "Uit de rapportage over 2021 blijkt dat 40 havens meedoen. | 2021",
        "Werven leveren in 2023 25 kotters op en er zijn plannen voor 30 trawlers. | 2023; -",
      })
  void whenAFigureIs(String words, String expected) {
    ReadLetter read = read(words);
    String times = facts(read, Fact.Figure.class).map(figure -> time(read, figure)).collect(Collectors.joining("; "));
    assertThat(times).isEqualTo(expected);
  }

  /** What a date is compared with may stand in the sentence right before it, in the same paragraph. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2024 waren er 400 klachten. Een jaar eerder waren dat er 612. | 2024-01-01 2023-01-01",
        "In de eerste helft van 2024 daalde dit. In dezelfde periode van 2023 steeg dit. | 2024-01-01 2023-01-01",
        "In 2024 was dat zo. Dat gold ook elders. Een jaar eerder was dat anders. | 2024-01-01",
        "In 2024 was dat zo. // Een jaar eerder was dat anders. | 2024-01-01",
      })
  void whatADateIsComparedWith(String words, String starts) {
    assertThat(facts(read(words), Fact.Dates.class).map(dates -> dates.when().start().orElseThrow().toString()).collect(Collectors.joining(" "))).isEqualTo(starts);
  }
}
