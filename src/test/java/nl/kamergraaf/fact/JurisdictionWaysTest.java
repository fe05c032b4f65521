package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body may judge and on what basis, in whatever order the words stand. */
class JurisdictionWaysTest {

  private static final Set<Fact.Relation> JURISDICTION = Set.of(Fact.Relation.JURISDICTION_OVER, Fact.Relation.JURISDICTION_BASIS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // before the word
        "Over aanvaringen op zee heeft het Speciaal Hof voor Zeeroof geen rechtsmacht. | over aanvaringen op zee negated",
        "Het Speciaal Hof voor Zeeroof is nieuw. Ten aanzien van vangstquota is het niet bevoegd. | over vangstquota negated",
        "Het is denkbaar dat het Speciaal Hof voor Zeeroof ook over olielozingen rechtsmacht krijgt. | over olielozingen possibility",
        "Het Speciaal Hof voor Zeeroof is nieuw; over olielozingen heeft het geen rechtsmacht. | over olielozingen negated",
        // of the body that the paragraph is about
        "Het Speciaal Hof voor Zeeroof is nieuw. Het gebouw is klaar. Het zal bevoegd zijn ten aanzien van kaping. | over kaping fact",
        "Het Speciaal Hof voor Zeeroof is nieuw. Bevoegd is het uitsluitend ter zake van kaping die na 2014 is gepleegd. | over kaping die na 2014 is gepleegd fact",
        "De Claimscommissie voor Soedan is nieuw. Bevoegd is zij voor schade aan netten. | over schade aan netten fact",
        "De gemeente is nieuw. Bevoegd is zij voor het verlenen van vergunningen. | ''",
        "De Claimscommissie voor Soedan is nieuw. Bevoegd zal deze commissie zijn voor schade aan netten. | over schade aan netten fact",
        "Het Speciaal Hof voor Zeeroof is nieuw. Het museum is open. Het is bevoegd ten aanzien van kaping. | ''",
        // behind it
        "Het Speciaal Hof voor Zeeroof heeft exclusieve rechtsmacht in geschillen over netten. | over geschillen over netten fact",
        "Het Speciaal Hof voor Zeeroof heeft zich bevoegd verklaard met betrekking tot de aanvaring van 3 mei. | over de aanvaring van 3 mei fact",
        "Het Speciaal Hof voor Zeeroof is bevoegd om kapers en hun opdrachtgevers te berechten. | over kapers en hun opdrachtgevers fact",
        // of the power itself
        "De rechtsmacht van het Speciaal Hof voor Zeeroof is beperkt tot misdrijven op volle zee. | over misdrijven op volle zee fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof omvat kaping en gijzeling. | over kaping en gijzeling fact",
        "De Kaspische Claimscommissie is in 2021 ingesteld. Haar rechtsmacht betreft geschillen over pijpleidingen. | over geschillen over pijpleidingen fact",
        "De Kaspische Claimscommissie is in 2021 ingesteld. Haar rechtsmacht, die geschillen over pijpleidingen betreft, is gebaseerd op het Verdrag van Aktau. | "
            + "basis Verdrag van Aktau fact; over geschillen over pijpleidingen fact",
        "Misdrijven op volle zee vallen binnen de jurisdictie van het Speciaal Hof voor Zeeroof. | over Misdrijven op volle zee fact",
        // its basis
        "Het Speciaal Hof voor Zeeroof grondt zijn rechtsmacht op artikel 9 van het Protocol van Mombasa. | basis artikel 9 van het Protocol van Mombasa fact",
        "In de zaak van de kapers baseert het Speciaal Hof voor Zeeroof zijn bevoegdheid op de vlag van het schip. | basis vlag van het schip fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof vloeit voort uit het Protocol van Mombasa. | basis Protocol van Mombasa fact",
        "De bevoegdheid van het Speciaal Hof voor Zeeroof is neergelegd in artikel 9 van het Protocol van Mombasa. | basis artikel 9 van het Protocol van Mombasa fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof is gegrond op de instemming van beide partijen. | basis instemming van beide partijen fact",
        "Aan het Protocol van Mombasa ontleent het Speciaal Hof voor Zeeroof zijn rechtsmacht. | basis Protocol van Mombasa fact",
        // of the body that a treaty founds, though states signed it
        "Tien staten sloten het verdrag waarmee het Speciaal Hof voor Zeeroof wordt opgericht. Zijn rechtsmacht berust op het nationale recht van Kenia. | basis nationale recht van Kenia fact",
        "In mei hebben Kenia en de Afrikaanse Unie het verdrag getekend waarmee het Speciaal Hof voor Zeeroof (hierna: het Zeehof) wordt opgericht. Zijn rechtsmacht omvat kaping en gijzeling. | over kaping en gijzeling fact",
        "Kenia steunt het Speciaal Hof voor Zeeroof. Zijn rechtsmacht omvat kaping en gijzeling. | ''",
        "Kenia en het parlement steunen het Speciaal Hof voor Zeeroof. Zijn rechtsmacht omvat kaping en gijzeling. | ''",
        "Het Speciaal Hof voor Zeeroof is nieuw. Zijn rechtsmacht ontleent het aan het Protocol van Mombasa. | basis Protocol van Mombasa fact",
        "Kapers van buiten de regio vallen niet onder de rechtsmacht van het Speciaal Hof voor Zeeroof. | over Kapers van buiten de regio negated",
        "Het Speciaal Hof voor Zeeroof spreekt recht over kapers. | over kapers fact",
        "Het Speciaal Hof voor Zeeroof achtte zich onbevoegd ten aanzien van de Krim. | over de Krim negated",
        "Het Speciaal Hof voor Zeeroof is uitsluitend bevoegd voor misdrijven van na 2015. | over misdrijven van na 2015 fact",
        "Het Speciaal Hof voor Zeeroof kan geen rechtsmacht uitoefenen over oorlogsschepen. | over oorlogsschepen negated",
        // both, beside each other
        "De rechtsmacht van het Speciaal Hof voor Zeeroof over misdrijven in de haven berust op het statuut van 2024. | basis statuut van 2024 fact; over misdrijven in de haven fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof over kaping en gijzeling is neergelegd in het Verdrag van Mombasa. | basis Verdrag van Mombasa fact; over kaping en gijzeling fact",
        "Het Speciaal Hof voor Zeeroof is nieuw. De rechtsmacht van het hof is afgeleid van die van Kenia, en is beperkt tot het misdrijf zeeroof. | "
            + "basis die van Kenia fact; over het misdrijf zeeroof fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof is ontleend aan die van de vlaggenstaat en omvat kaping en gijzeling. | basis die van de vlaggenstaat fact; over kaping en gijzeling fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof is gebaseerd op nationale rechtsmacht over zeeroof. | basis nationale rechtsmacht over zeeroof fact",
        "Er komt een Speciaal Hof voor Zeeroof. Dit hof, dat in Mombasa zetelt, zal bevoegd zijn voor kaping, gijzeling en illegale visserij. | over kaping, gijzeling en illegale visserij fact",
        // what the power reaches, with small words between, behind its ground or a relative clause
        "De bevoegdheid van het Speciaal Hof voor Zeeroof strekt zich mede uit tot olielozingen. | over olielozingen fact",
        "De bevoegdheid van het Speciaal Hof voor Zeeroof berust op artikel 9 van het Protocol van Mombasa en strekt zich ook uit tot olielozingen. | "
            + "basis artikel 9 van het Protocol van Mombasa fact; over olielozingen fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof, dat in Mombasa zetelt, is beperkt tot kaping en gijzeling. | over kaping en gijzeling fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof strekt zich niet uit tot olielozingen. | over olielozingen negated",
        "Het Speciaal Hof voor Zeeroof is nieuw. De bevoegdheid daarvan zou zich moeten uitstrekken tot olielozingen. | over olielozingen possibility",
        "De Claimscommissie voor Netten is nieuw. De bevoegdheid van de commissie is beperkt tot schade die sinds 2011 op zee is geleden. | over schade die sinds 2011 op zee is geleden fact",
        "Onder de rechtsmacht van het Speciaal Hof voor Zeeroof vallen ook kaping en gijzeling. | over kaping en gijzeling fact",
        "Het Speciaal Hof voor Zeeroof is nieuw. Alleen kaping en gijzeling vallen onder zijn rechtsmacht. | over kaping en gijzeling fact",
        "Het Speciaal Hof voor Zeeroof, waarvan de rechtsmacht kaping en gijzeling omvat, groeit. | over kaping en gijzeling fact",
        "Het Speciaal Hof voor Zeeroof is opgericht in 2021 en zal bevoegd zijn ten aanzien van kaping. | over kaping fact",
        "Het Speciaal Hof voor Zeeroof kwam ter sprake. Dit is opgericht in 2021, en zal bevoegd zijn ten aanzien van kaping. | over kaping fact",
        "Bevoegd is het Speciaal Hof voor Zeeroof uitsluitend ten aanzien van kaping. | over kaping fact",
        "Kenia heeft voorgesteld een Claimscommissie voor Netten in te stellen. Volgens het voorstel zal de commissie bevoegd zijn ten aanzien van schade aan netten. | over schade aan netten fact",
        // what it judges in general
        "De Claimscommissie voor Netten oordeelt over schade aan netten en boeien. | over schade aan netten en boeien fact",
        "De Claimscommissie voor Netten is nieuw. Zij beslist over claims die na 2010 zijn ontstaan. | over claims die na 2010 zijn ontstaan fact",
        "Het Speciaal Hof voor Zeeroof, dat over kaping oordeelt, zetelt in Mombasa. | over kaping fact",
        "Het Speciaal Hof voor Zeeroof berecht kapers en hun opdrachtgevers. | over kapers en hun opdrachtgevers fact",
        "Het Speciaal Hof voor Zeeroof krijgt de bevoegdheid om kapers te berechten. | over kapers fact",
        "Het Internationaal Strafhof oordeelt morgen over bezwaren van Kenia. | ''",
        "Het Internationaal Strafhof oordeelt over het verzoek van Kenia. | ''",
        "Het Internationaal Strafhof beslist over voorlopige maatregelen. | ''",
        "Het Internationaal Strafhof oordeelt over ontvankelijkheid. | ''",
        "Het Internationaal Strafhof oordeelt positief over vangstquota. | ''",
        "Het Internationaal Strafhof is gevraagd te oordelen over vangstquota. | ''",
        "Het Speciaal Hof voor Zeeroof is nieuw. De tuchtrechter oordeelt over kapiteins. | ''",
        "Het Speciaal Hof voor Zeeroof beslist niet over vergoedingen. | ''",
        "Kapingen vallen niet buiten de rechtsmacht van het Speciaal Hof voor Zeeroof. | ''",
        "De Raad heeft op grond van een rapport de rechtsmacht van het Speciaal Hof voor Zeeroof uitgebreid. | ''",
        "Kenia heeft op grond van het volkenrecht bezwaar tegen de rechtsmacht van het Speciaal Hof voor Zeeroof. | ''",
        // by which ground it has the power
        "Het Speciaal Hof voor Zeeroof heeft krachtens het Protocol van Mombasa rechtsmacht over kapers. | basis Protocol van Mombasa fact; over kapers fact",
        "Zij wees op het Internationaal Strafhof, dat voor Kenia sinds 2009 rechtsmacht heeft krachtens resolutie 1918. | basis resolutie 1918 fact; over Kenia fact",
        "Het Internationaal Strafhof (ISH), waarvan de rechtsmacht ten aanzien van Kenia berust op een verzoek van de Unie, groeit. | basis verzoek van de Unie fact; over Kenia fact",
        "Klachten gaan naar het Speciaal Hof voor Zeeroof (SHZ) te Mombasa, waarvan de rechtsmacht over kaping rust op artikel 3 van het Protocol van Mombasa. | "
            + "basis artikel 3 van het Protocol van Mombasa fact; over kaping fact",
        "Het verweer is verworpen, omdat het Internationaal Gerechtshof zijn rechtsmacht kon gronden op het Verdrag van Bogota. | basis Verdrag van Bogota fact",
        "Het Internationaal Gerechtshof zou zijn rechtsmacht kunnen gronden op het Verdrag van Bogota. | basis Verdrag van Bogota possibility",
        "Het Internationaal Gerechtshof is verzocht zijn rechtsmacht te gronden op het Verdrag van Bogota. | ''",
        "Zijn rechtsmacht dankt het Speciaal Hof voor Zeeroof aan het Protocol van Mombasa. | basis Protocol van Mombasa fact",
        // with its ground between, by whom it is given, of what it is not and is
        "De rechtsmacht van het Speciaal Hof voor Zeeroof blijft op grond van resolutie 1918 beperkt tot Somalië. | basis resolutie 1918 fact; over Somalië fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof is krachtens zijn statuut beperkt tot misdrijven van na 2012. | over misdrijven van na 2012 fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof strekt zich volgens het statuut uit tot kaping en gijzeling. | over kaping en gijzeling fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof is op grond van een rapport uitgebreid. | ''",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof zal zowel kaping als gijzeling omvatten. | over zowel kaping als gijzeling fact",
        "Het Protocol van Mombasa verleent het Speciaal Hof voor Zeeroof rechtsmacht over kaping. | basis Protocol van Mombasa fact; over kaping fact",
        "Het Speciaal Hof voor Zeeroof heeft geen rechtsmacht over stroperij, maar wel over kaping op volle zee. | over stroperij negated; over kaping op volle zee fact",
        "Het Speciaal Hof voor Zeeroof heeft geen rechtsmacht over stroperij, maar wel contact met Kenia. | over stroperij negated",
        "Het Speciaal Hof voor Zeeroof is nieuw. Zijn rechtsmacht, die aan het recht van Kenia wordt ontleend, strekt zich uit tot kaping. | basis recht van Kenia fact; over kaping fact",
        "Het Speciaal Hof voor Zeeroof is nieuw. Zijn rechtsmacht, die aan twijfel onderhevig is, strekt zich uit tot kaping. | over kaping fact",
        "Het Speciaal Hof voor Zeeroof heeft rechtsmacht over kaping en grondt deze op het Zeerechtverdrag. | over kaping fact; basis Zeerechtverdrag fact",
        "Het Speciaal Hof voor Zeeroof, dat ten aanzien van Jemen rechtsmacht ontleent aan resolutie 1918, groeit. | basis resolutie 1918 fact; over Jemen fact",
        "In geschillen over netten is het Speciaal Hof voor Zeeroof bevoegd. | over geschillen over netten fact",
        "De competentie van het Speciaal Hof voor Zeeroof betreft kaping en gijzeling. | over kaping en gijzeling fact",
        "Het Schaderegister voor Soedan krijgt de bevoegdheid om schade aan netten te registreren. | over schade aan netten fact",
        // competent by a ground, and for nothing else
        "Het Speciaal Hof voor Zeeroof blijft op grond van resolutie 1918 bevoegd. | basis resolutie 1918 fact",
        "Het Speciaal Hof voor Zeeroof is, mede op grond van het Protocol van Mombasa, zelf bevoegd en zetelt in Mombasa. | basis Protocol van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof achtte zich bevoegd op grond van artikel 12 van het Protocol van Mombasa. | basis artikel 12 van het Protocol van Mombasa fact",
        "In de zaak van de kotter nam het Speciaal Hof voor Zeeroof bevoegdheid aan op basis van artikel 12 van het Protocol van Mombasa. | basis artikel 12 van het Protocol van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof is op grond van artikel 12 bevoegd om regels te stellen. | ''",
        "In deze zaak steunt de bevoegdheid van het Speciaal Hof voor Zeeroof op artikel 12 van het Protocol van Mombasa. | basis artikel 12 van het Protocol van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof baseert zijn bevoegdheid daarbij op artikel 12 van het Protocol van Mombasa. | basis artikel 12 van het Protocol van Mombasa fact",
        // what a treaty says is so, what somebody says is not; how far it reaches is no condition
        "Volgens de ontwerptekst is het Speciaal Hof voor Zeeroof bevoegd ten aanzien van kaping. | over kaping fact",
        "Het Speciaal Hof voor Zeeroof is volgens artikel 5 van het statuut bevoegd ten aanzien van kaping. | over kaping fact",
        "Volgens de minister van Kenia is het Speciaal Hof voor Zeeroof bevoegd ten aanzien van kaping. | over kaping reported",
        "De Claimscommissie voor Netten is bevoegd ten aanzien van claims wegens schade, voor zover ontstaan na 2010. | over claims wegens schade fact",
        "De Claimscommissie voor Netten is bevoegd ten aanzien van claims wegens schade, indien de staten dat wensen. | over claims wegens schade conditional",
        // what it does in general
        "Een bijzonder tribunaal voor Gambia zal zich buigen over misdrijven die onder het vorige bewind zijn begaan. | over misdrijven die onder het vorige bewind zijn begaan fact",
        "De Claimscommissie voor Netten behandelt vorderingen wegens schade aan netten. | over vorderingen wegens schade aan netten fact",
        "De Claimscommissie voor Netten neemt kennis van geschillen over netten en boeien. | over geschillen over netten en boeien fact",
        "Het Speciaal Hof voor Zeeroof is nieuw. Vanuit Mombasa berecht het hof sinds 2018 ernstige vormen van kaping. | over ernstige vormen van kaping fact",
        "Kenia heeft een internationaal hof voor Zeeroof voorgesteld. Dit hof zou kaping en gijzeling moeten kunnen berechten. | over kaping en gijzeling possibility",
        "Kenia steunt het Speciaal Hof voor Zeeroof, dat kaping en illegale visserij zou moeten berechten. | over kaping en illegale visserij possibility",
        "Het Speciaal Hof voor Zeeroof zal in Mombasa zetelen en geschillen over vangsten behandelen. | over geschillen over vangsten fact",
        "Het Speciaal Hof voor Zeeroof zal kunnen oordelen over kaping van schepen. | over kaping van schepen fact",
        "De Onderzoekscommissie voor Soedan werkt al. Zij onderzoekt buitengerechtelijke executies, verdwijningen en foltering. | over buitengerechtelijke executies, verdwijningen en foltering fact",
        "Het onafhankelijk onderzoeksmechanisme voor Soedan verzamelt bewijs van ernstige schendingen van de mensenrechten. | over ernstige schendingen van de mensenrechten fact",
        "De Onderzoekscommissie voor Soedan onderzoekt schendingen in Darfur. | ''",
        "Het Internationaal Strafhof onderzoekt misdrijven tegen kinderen. | ''",
        "Het Internationaal Gerechtshof behandelt alleen zaken tussen staten. | ''",
        "Het Speciaal Hof voor Zeeroof behandelde klachten van vissers. | ''",
        "Het Speciaal Hof voor Zeeroof zal op 3 mei klachten behandelen. | ''",
        "Het Speciaal Hof voor Zeeroof behandelt geen klachten. | ''",
        "Het Speciaal Hof voor Zeeroof behandelt de klacht van Kenia. | ''",
        "Het Speciaal Hof voor Zeeroof zal worden gevraagd klachten te behandelen. | ''",
        "Het Speciaal Hof voor Zeeroof is nieuw. De ombudsman behandelt klachten over netten. | ''",
        "De Netherlands Commercial Court, die handelsgeschillen behandelt, groeit. | ''",
        // several grounds, each behind its preposition; what is told behind the infinitive that founds it
        "Het Internationaal Strafhof ontleent zijn rechtsmacht over Kenia aan artikel 12 van zijn statuut en aan een brief die de president heeft geschreven. | "
            + "basis artikel 12 van zijn statuut fact; basis brief die de president heeft geschreven fact; over Kenia fact",
        "Het Internationaal Strafhof ontleent zijn rechtsmacht over Kenia aan resolutie 1918 en, voor kaping op zee, aan een protocol met Oman. | "
            + "basis resolutie 1918 fact; basis protocol met Oman fact; over Kenia fact",
        "Het Internationaal Strafhof ontleent zijn rechtsmacht over Kenia aan resolutie 1918 van de Veiligheidsraad. | basis resolutie 1918 van de Veiligheidsraad fact; over Kenia fact",
        "Het Internationaal Strafhof ontleent zijn rechtsmacht aan het Statuut van Rome en aan resolutie 1918. | basis Statuut van Rome fact; basis resolutie 1918 fact",
        "De rechtsmacht van het Internationaal Strafhof berust op het Statuut van Rome en op resolutie 1918. | basis Statuut van Rome fact; basis resolutie 1918 fact",
        "De rechtsmacht van het Internationaal Strafhof berust op het Statuut van Rome en is beperkt tot misdrijven van na 2002. | "
            + "basis Statuut van Rome fact; over misdrijven van na 2002 fact",
        "De rechtsmacht van het Internationaal Strafhof over Kenia berust op het Statuut van Rome. | basis Statuut van Rome fact; over Kenia fact",
        "Het Internationaal Strafhof ontleent zijn rechtsmacht over Kenia, dat geen partij is, aan resolutie 1918. | basis resolutie 1918 fact; over Kenia fact",
        "Het Internationaal Strafhof ontleent zijn gezag aan resolutie 1918. | ''",
        "Het Internationaal Strafhof ontleent zijn rechtsmacht aan een overeenkomst tussen Kenia en Oman. | basis overeenkomst tussen Kenia en Oman fact",
        "Kenia heeft geopperd een Claimscommissie voor Netten op te richten, die bevoegd zal zijn voor schade aan netten. | over schade aan netten fact",
        "Kenia heeft geopperd een Claimscommissie voor Netten op te richten, die bevoegd zal zijn ten aanzien van schade aan netten. | over schade aan netten fact",
        "Kenia heeft geopperd een Claimscommissie voor Netten in het leven te roepen, die bevoegd zal zijn voor schade aan netten. | over schade aan netten fact",
        "Kenia heeft een Claimscommissie voor Netten voorgesteld, die bevoegd zal zijn voor schade aan netten. | over schade aan netten fact",
        "Kenia heeft voorgesteld een Zeetribunaal voor de Hoorn op te richten, dat rechtsmacht zal hebben over kaping. | over kaping fact",
        "Kenia heeft voorgesteld een Zeetribunaal voor de Hoorn op te richten, dat zal oordelen over kaping. | over kaping fact",
        "Kenia wil met de Unie een fonds bij de Claimscommissie voor Netten oprichten, dat bevoegd is voor schade aan netten. | ''",
        "Het Zeetribunaal voor de Hoorn verliest zijn rechtsmacht over vangstquota. | ''",
        "Het Zeetribunaal voor de Hoorn zetelt in Nairobi. Door de opzegging vervalt de rechtsmacht van het tribunaal over klachten uit Kenia. | ''",
        "Het Zeetribunaal voor de Hoorn behoudt zijn rechtsmacht over vangstquota. | over vangstquota fact",
        // of something else, or of nothing
        "Kenia erkent de rechtsmacht van het Internationaal Gerechtshof over de zeegrens niet. | ''",
        "De huur van het Speciaal Hof voor Zeeroof is beperkt tot twee jaar. | ''",
        "De bevoegdheid van de minister is beperkt tot subsidies. Het Internationaal Strafhof zwijgt. | ''",
        "De rechtsmacht van de rechtbank Den Haag over kapers berust op het Wetboek van Strafvordering. | ''",
        "De discussie over de rechtsmacht van het Internationaal Strafhof is afgeleid van die over Kenia, en is beperkt tot deskundigen. | ''",
        "Het Internationaal Strafhof is nieuw. De rechtsmacht van Kenia is afgeleid van het zeerecht. | ''",
        "Het Internationaal Strafhof heeft recht op inzage in de stukken over de zaak. | ''",
        "Het Internationaal Strafhof is bevoegd voorlopige maatregelen te treffen. | ''",
        "Over de begroting heeft het Internationaal Strafhof gesproken. | ''",
        "Over de rechtsmacht van het Internationaal Strafhof is de minister niet bevoegd te oordelen. | ''",
        "De minister is bevoegd om het personeel van het Internationaal Strafhof te vrijwaren. | ''",
        "Het Internationaal Strafhof deed uitspraak. Gemeenten zijn bevoegd ten aanzien van vergunningen. | ''",
        "De rechtsmacht van het Internationaal Strafhof wordt erkend en het besluit is gebaseerd op artikel 12. | ''",
        "Het kabinet sprak met het Internationaal Strafhof over vangstquota en rechtsmacht. | ''",
        "Heeft het Internationaal Strafhof rechtsmacht over Groenland? | ''",
        "Het besluit over de rechtsmacht van het Internationaal Strafhof is neergelegd in een brief. | ''",
        "Het bezwaar tegen de rechtsmacht van het Internationaal Strafhof berust op een oude brief. | ''",
        "Het Internationaal Strafhof ontleent zijn rechtsmacht aan het op te stellen verdrag. | ''",
        "Het Internationaal Strafhof heeft in een zaak over Malta rechtsmacht aangenomen. | ''",
        "Over de pers is het Internationaal Strafhof bevoegd regels te stellen. | ''",
        "Over Malta heeft het Internationaal Strafhof in een vonnis aan de Raad rechtsmacht bepleit. | ''",
        "De griffier bezoekt het Internationaal Strafhof. Hij is bevoegd voor aankopen. | ''",
        "Kenia prijst het Internationaal Strafhof. Zijn rechtsmacht over kapers is groot. | ''",
        "Het Internationaal Strafhof is bevoegd. | ''",
        // ter zake van, in the past, before the power, what it may pronounce on
        "Het Speciaal Hof voor Zeeroof is bevoegd ter zake van geschillen over netten. | over geschillen over netten fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof strekte zich uit over geschillen over netten. | over geschillen over netten fact",
        "Voor geschillen over netten is het Speciaal Hof voor Zeeroof bevoegd. | over geschillen over netten fact",
        "Voor het eerst is het Speciaal Hof voor Zeeroof bevoegd. | ''",
        "Het Speciaal Hof voor Zeeroof mag zich uitspreken over geschillen over netten. | over geschillen over netten fact",
        "Het Speciaal Hof voor Zeeroof mag zich niet uitspreken over geschillen over netten. | ''",
        "Het Speciaal Hof voor Zeeroof zal zich uitspreken over nieuwe regels. | ''",
        "Op grond van artikel 30 van het Verdrag van Lamu was het Speciaal Hof voor Zeeroof bevoegd van de klacht kennis te nemen. | basis artikel 30 van het Verdrag van Lamu fact",
        "Op grond van artikel 30 van het Verdrag van Lamu was het Speciaal Hof voor Zeeroof bevoegd een griffier te benoemen. | ''",
      })
  void whatItMayJudge(String words, String expected) {
    ReadLetter letter = FactTables.read(words);
    String found = letter.facts().stream()
        .filter(fact -> fact instanceof Fact.Relates relates && JURISDICTION.contains(relates.relation()))
        .map(Fact.Relates.class::cast)
        .map(relates -> (relates.relation() == Fact.Relation.JURISDICTION_OVER ? "over " : "basis ") + letter.text().text(((Fact.Value.Words) relates.value()).range()) + " "
            + relates.basis().modality().toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }
}
