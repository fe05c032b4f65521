package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Who would host a body, and on which conditions. */
class HostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Over het agressietribunaal wordt onderhandeld. Onder voorwaarden is Nederland bereid gastland te worden. | candidate_host Nederland willing_under_conditions",
        "Het agressietribunaal is er nog niet. Het kabinet blijft bereid om gastland te zijn. | candidate_host Nederland intention",
        "Het kabinet is bereid het agressietribunaal, of een deel ervan, te huisvesten, mits er brede steun is en de kosten worden gedeeld. | "
            + "candidate_host Nederland willing_under_conditions; 1 er brede steun is; 2 de kosten worden gedeeld",
        "De claimscommissie is er nog niet. Nederland heeft aangeboden de zetel in Den Haag te vestigen. | candidate_host Nederland intention",
        "Nederland is bereid gastland van het agressietribunaal te worden op voorwaarde dat er steun is. | candidate_host Nederland willing_under_conditions; 1 er steun is",
        "Nederland is bereid gastland van het agressietribunaal te worden. De voorwaarden zijn: 1. brede steun; 2. voldoende dekking. | "
            + "candidate_host Nederland intention; 1 brede steun; 2 voldoende dekking",
        "De oprichting van een Internationaal Hof voor Zeeroof is door Ghana voorgesteld, dat zich heeft aangeboden als gastland. | candidate_host Ghana intention",
        // between the body and the offer another one is spoken of that has its seat
        "Over een Zeetribunaal voor de Hoorn wordt onderhandeld. Het Internationaal Strafhof werkt ondertussen door. In mei heeft Malta zich bereid verklaard als gastland op te treden. | candidate_host Malta intention",
        "Het Internationaal Strafhof werkt door. In mei heeft Malta zich bereid verklaard als gastland op te treden. | ''",
        // what stands between is nothing that the pronoun could mean
        "Over een Zeetribunaal voor de Hoorn wordt onderhandeld. Een uitgewerkte verdragstekst is er nog niet. Malta is bereid het onder te brengen. | candidate_host Malta intention",
        "Over een Zeetribunaal voor de Hoorn wordt onderhandeld. Een klein museum opent binnenkort. Malta is bereid het onder te brengen. | ''",
        // not without conditions
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia is bereid het tribunaal te ontvangen, zij het niet onvoorwaardelijk. | candidate_host Kenia willing_under_conditions",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia is onvoorwaardelijk bereid het tribunaal te huisvesten. | candidate_host Kenia intention",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia is niet bereid het tribunaal te huisvesten. | candidate_host Kenia negated",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia is bereid het tribunaal te ontvangen, zij het niet onvoorwaardelijk. Vereist is dat andere staten meebetalen, dat de haven veilig is en dat het gebouw tijdig klaar is. | "
            + "candidate_host Kenia willing_under_conditions; 1 andere staten meebetalen; 2 de haven veilig is; 3 het gebouw tijdig klaar is",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Voor de visserij is vereist dat andere staten meebetalen en dat de haven veilig is. | ''",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia steunt dat. Vereist is dat andere staten meebetalen en dat de haven veilig is. | ''",
        // by an attribute
        "Het door Kenia gehuisveste Speciaal Hof voor Wildstroperij onderzoekt de zaak. | host Kenia fact",
        "Volgens het in Lamu gevestigde en door Kenia gehuisveste Speciaal Hof voor Wildstroperij ontbreekt bewijs. | host Kenia fact",
        "Het niet langer door Oman gehuisveste Speciaal Hof voor Parels heeft schulden. | ''",
        "Het straks door Ghana te huisvesten Speciaal Hof voor Cacao heeft schulden. | ''",
        "De door Ghana gehuisveste ontheemden vroegen het Speciaal Hof voor Cacao om hulp. | ''",
        // by whom a council of ministers decides
        "De Schadecommissie voor Soedan is ingesteld. Op 3 mei heeft de ministerraad besloten haar te huisvesten. | host Nederland future",
        "De Schadecommissie voor Soedan is ingesteld. Op 3 mei heeft de Keniaanse ministerraad besloten haar te huisvesten. | host Kenia future",
        // of the body that the paragraph is about
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Oeganda werpt zich op als gastland. | candidate_host Oeganda intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Als gastland hebben zich Kenia en Oeganda gemeld. | candidate_host Kenia intention; candidate_host Oeganda intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Zowel Kenia als Oeganda meldde zich als gastland. | candidate_host Kenia intention; candidate_host Oeganda intention",
        "De Claimscommissie voor Soedan werkt al. Zij wordt kosteloos gehuisvest door Kenia. | host Kenia fact",
        // by other words for the same: a country of residence, shelter, a duty, consent to a town of its own
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Als vestigingsland heeft Kenia zich gemeld. | candidate_host Kenia intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia en Oman bieden beide aan het tribunaal te huisvesten. | candidate_host Kenia intention; candidate_host Oman intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Naast Kenia heeft ook Oman zich als gastland aangeboden. | candidate_host Kenia intention; candidate_host Oman intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia heeft een aanbod gedaan om het te huisvesten. | candidate_host Kenia intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia heeft laten weten als gastland te willen optreden. | candidate_host Kenia intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia en Oman dingen naar de zetel. | candidate_host Kenia intention; candidate_host Oman intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia dingt naar een zetel in de Veiligheidsraad. | ''",
        "De Schadecommissie voor Jemen krijgt haar zetel in Amman. De Jordaanse regering heeft zich daartoe bereid verklaard. | candidate_host Jordanië intention",
        "De Schadecommissie voor Jemen is ingesteld. Jordanië heeft ingestemd met de vestiging van de commissie in Amman. | host Jordanië future",
        "De Schadecommissie voor Jemen is ingesteld. Jordanië heeft ingestemd met de vestiging van de commissie in Genève. | ''",
        "De Schadecommissie voor Jemen is ingesteld. Oman heeft besloten er onderdak aan te bieden. | host Oman future",
        "De Schadecommissie voor Jemen is ingesteld. Oman heeft zich verplicht de commissie te huisvesten. | host Oman future",
        "De Schadecommissie voor Jemen is ingesteld. De keuze voor het gastland is op Oman gevallen. | host Oman fact",
        "De Schadecommissie voor Jemen, met Oman als gastland, groeit. | host Oman fact",
        "De Schadecommissie voor Jemen houdt kantoor in Amman, met instemming van Jordanië als gastland. | host Jordanië fact",
        "Er is gesproken over de Schadecommissie voor Jemen met Oman als gastland. | ''",
        "Nederland zou onder voorwaarden van steun en geld gastland van de Schadecommissie voor Jemen kunnen worden. | candidate_host Nederland possibility",
        // who acts as the host that it is
        "Als gastland van het Internationaal Strafhof wil Nederland dat getuigen veilig kunnen reizen. | host Nederland fact",
        "Als zetelstaat van het Internationaal Strafhof hecht Nederland aan de onafhankelijkheid van het hof. | host Nederland fact",
        "Als gastland van het Internationaal Strafhof blijven wij ons inzetten voor zijn veiligheid. | host Nederland fact",
        "Als gastland van het agressietribunaal wil Uruguay graag optreden. | candidate_host Uruguay intention",
        // who has decided, whatever it demands; who gives shelter
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia heeft op 3 mei besloten het tribunaal te huisvesten, maar stelt als eis dat de Unie de bewaking betaalt. | "
            + "host Kenia future; 1 de Unie de bewaking betaalt",
        "De Claimscommissie voor Soedan werkt al. Kenia verleent haar gastvrijheid en stelt personeel beschikbaar. | host Kenia fact",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia wil het tribunaal huisvesten. Ook Oeganda heeft zich kandidaat gesteld, zonder daarbij eisen te stellen. | "
            + "candidate_host Kenia intention; candidate_host Oeganda intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia wil het tribunaal huisvesten. Oeganda heeft zich kandidaat gesteld voor de Mensenrechtenraad. | candidate_host Kenia intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia heeft belangstelling getoond voor het gastlandschap. | candidate_host Kenia intention",
        "Het Internationaal Strafhof is groot. Het kabinet hecht eraan dat de lasten van het gastlandschap worden gedeeld. | ''",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia is bereid als gastland op te treden, mits de lasten worden gedragen en de straffen elders worden uitgezeten. | "
            + "candidate_host Kenia willing_under_conditions; 1 de lasten worden gedragen; 2 de straffen elders worden uitgezeten",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia heeft laten weten bereid te zijn het tribunaal te huisvesten. | candidate_host Kenia intention",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia bood aan het tribunaal onderdak te verlenen. | candidate_host Kenia intention",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia, dat aanbood het tribunaal te huisvesten, groeit. | candidate_host Kenia intention",
        "Het Internationaal Strafhof zoekt rechters en wil hen in juni ontvangen. Een van de twaalf kandidaten is Keniaan. | ''",
        // who is ready for what the sentence before tells, agrees to it or has promised it
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia wil het tribunaal huisvesten. Ook Oeganda is daartoe bereid. | candidate_host Kenia intention; candidate_host Oeganda intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia wil het tribunaal huisvesten. Oeganda is daar uit eigen beweging toe bereid. | candidate_host Kenia intention; candidate_host Oeganda intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia wil meer vis vangen. Ook Oeganda is daartoe bereid. | ''",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia wil het tribunaal huisvesten. Oeganda is daartoe niet bereid. | candidate_host Kenia intention; candidate_host Oeganda negated",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia dingt naar de zetel ervan. | candidate_host Kenia intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia heeft zich aangemeld om het tribunaal te huisvesten. | candidate_host Kenia intention",
        "Over het Zeetribunaal voor de Hoorn wordt onderhandeld. Kenia heeft Lamu als vestigingsplaats aangeboden, onder de voorwaarde dat de kosten worden gedeeld. | candidate_host Kenia willing_under_conditions; 1 de kosten worden gedeeld",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia heeft toegezegd het tribunaal te huisvesten. | host Kenia future",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia heeft ermee ingestemd het tribunaal in Lamu te ontvangen. | host Kenia future",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia heeft niet toegezegd het tribunaal te huisvesten. | candidate_host Kenia negated",
        "De door Kenia aangeboden huisvesting van het Zeetribunaal voor de Hoorn wordt gewaardeerd. | candidate_host Kenia intention",
        "Bij het Zeetribunaal voor de Hoorn, waarvoor Kenia als gastland optreedt, zijn honderd zaken binnengekomen. | host Kenia fact",
        "Het Zeetribunaal voor de Hoorn zal er komen. Volgens de ontwerptekst zal het bevoegd zijn voor kaping. Kenia heeft aangeboden het in Lamu onder te brengen, maar verlangt wel dat de kosten worden gedeeld. | candidate_host Kenia willing_under_conditions; 1 de kosten worden gedeeld",
        "Het verdrag tot oprichting van de Claimscommissie voor Visnetten ligt ter bekrachtiging voor; intussen heeft de ministerraad besloten haar in ons land te huisvesten, mits de leden de kosten delen. | host Nederland willing_under_conditions; 1 de leden de kosten delen",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia is bereid het tribunaal te huisvesten, mits de oeverstaten gezamenlijk instaan voor de kosten van de bewaking. | candidate_host Kenia willing_under_conditions; 1 de oeverstaten gezamenlijk instaan voor de kosten van de bewaking",
        "Het Zeetribunaal voor de Hoorn is voorgesteld. Kenia is bereid het tribunaal te huisvesten, mits in de haven voor zes jaar. | candidate_host Kenia willing_under_conditions",
        // told beside its seat, behind a clause of its own; what is only looked into
        "Het Speciaal Hof voor Wildstroperij, dat in 2019 is opgericht, zetelt in Nairobi en wordt door Kenia gehuisvest. | host Kenia fact",
        "Het Speciaal Hof voor Wildstroperij, dat in 2019 is opgericht, zetelt in Nairobi en de vissers worden door Kenia gehuisvest. | ''",
        "Kenia was tot 2003 gastland van de Claimscommissie voor Soedan. | ''",
        "Kenia heeft het gastlandschap van de Claimscommissie voor Soedan beëindigd. | ''",
        "Over de Claimscommissie voor Soedan wordt onderhandeld. Kenia staat open voor een rol als gastland. | candidate_host Kenia intention",
        "Over de Claimscommissie voor Soedan wordt onderhandeld. Kenia is bereid dit orgaan in Nairobi onder te brengen. | candidate_host Kenia intention",
        "Over de Claimscommissie voor Soedan wordt onderhandeld. Kenia is bereid de vangst in kaart te brengen. | ''",
        "Kenia huisvest de Claimscommissie voor Soedan en het Speciaal Hof voor Zeeroof. | host Kenia fact; host Kenia fact",
        "Kenia is gastland van de Claimscommissie voor Soedan en steunt het Speciaal Hof voor Zeeroof. | host Kenia fact",
        "Nagegaan wordt of Kenia gastland is van de Claimscommissie voor Soedan. | ''",
        // who is only asked, and by whom
        "De VN vroeg Kenia gastland te worden van het agressietribunaal. | ''",
        "Kenia werd benaderd als gastland voor het agressietribunaal. | ''",
        "De Kamer verzocht het kabinet gastland van het agressietribunaal te worden. | ''",
        "De motie vraagt dat Nederland gastland wordt van het agressietribunaal. | ''",
        // who has announced or agreed to be it
        "Nederland heeft aangekondigd gastland te worden voor het agressietribunaal. | host Nederland future",
        "Nederland stemt in met het verzoek om op te treden als gastland voor het agressietribunaal. | host Nederland future",
        "Kenia heeft aangekondigd gastland van het agressietribunaal te willen worden. | candidate_host Kenia intention",
        "Uruguay werpt zich op als gastland van het agressietribunaal. | candidate_host Uruguay intention",
        "De Claimscommissie voor Soedan komt er. Kenia heeft besloten haar te huisvesten. | host Kenia future",
        "De Claimscommissie voor Soedan werkt al. Kenia is er gastland van. | host Kenia fact",
        "Van de hoven die Nederland huisvest, is het Internationaal Strafhof het grootste. | host Nederland fact",
        // nobody has offered, or something else is meant
        "De motie-Visser verlangt dat Nederland zich als gastland van de Claimscommissie voor Soedan meldt. | ''",
        "De Claimscommissie voor Soedan komt er. Kenia overweegt zich als gastland te melden. | ''",
        "De Claimscommissie voor Soedan komt er. Kenia is gevraagd als gastland op te treden. | ''",
        "De Claimscommissie voor Soedan komt er. De visserijconferentie is in mei; van het congres is Kenia gastland. | ''",
        "De Claimscommissie voor Soedan komt er. Er komt ook een museum voor zeevaart. Kenia wordt gastland. | ''",
        // who has decided to is the host to be
        "Kenia heeft besloten de claimscommissie te huisvesten. | host Kenia future",
        "Kenia heeft besloten gastland te worden van de claimscommissie. | host Kenia future",
        "Het kabinet heeft besloten dat Nederland de claimscommissie huisvest. | host Nederland fact",
        "Kenia heeft nog niet besloten de claimscommissie te huisvesten. | candidate_host Kenia negated",
        "Kenia kan besluiten de claimscommissie te huisvesten. | candidate_host Kenia possibility",
        "Kenia heeft besloten zich kandidaat te stellen als gastland van de claimscommissie. | candidate_host Kenia intention",
        // shelter that is offered, told before "om"
        "Portugal stelt zich kandidaat om de claimscommissie onderdak te bieden. | candidate_host Portugal intention",
        "Portugal heeft zich aangemeld om de claimscommissie onderdak te geven. | candidate_host Portugal intention",
        "Portugal is uitgezocht om de claimscommissie onderdak te geven. | ''",
        "Portugal reist naar Malta om de claimscommissie onderdak te vragen. | ''",
        // hosting as a noun, an offer to act as host, who gives shelter
        "Portugal is bereid tot het huisvesten van de claimscommissie. | candidate_host Portugal intention",
        "De kosten van het huisvesten van de claimscommissie zijn hoog voor Portugal. | ''",
        "Portugal wil praten over het huisvesten van de claimscommissie. | ''",
        "Het aanbod van Portugal om als gastland van de claimscommissie op te treden wordt gewaardeerd. | candidate_host Portugal intention",
        "Aan de claimscommissie verleent Portugal gastvrijheid. | host Portugal fact",
        "Aan de griffier van de claimscommissie verleent Portugal gastvrijheid. | ''",
        "Portugal wil de claimscommissie pas huisvesten wanneer de kosten worden gedeeld. | candidate_host Portugal willing_under_conditions; 1 de kosten worden gedeeld",
        "Nederland treedt sinds 2016 op als gastland van de Kosovo Specialist Chambers. | host Nederland fact",
        "De Kosovo Specialist Chambers zijn er sinds 2016. Nederland treedt op als gastland van dit hof. | host Nederland fact",
        "Als gastland van het Internationaal Strafhof draagt Nederland bij aan de beveiliging. | host Nederland fact",
        "Het Speciaal Hof voor Zeeroof begint morgen. Mauritius is het gastland. | host Mauritius fact",
        "Nederland is bereid onderdak te bieden aan de claimscommissie. | candidate_host Nederland intention",
        "Nederland is bereid onderdak te bieden aan ontheemden die voor de claimscommissie getuigen. | ''",
        "De claimscommissie krijgt een zetel. Ook Luxemburg heeft zich als gastland aangemeld. | candidate_host Luxemburg intention",
        "De claimscommissie krijgt een zetel. Nederland zou gastland kunnen worden. | candidate_host Nederland possibility",
        "De claimscommissie is opgericht. Nederland is bereid de opbouwfase te huisvesten, mits er steun is. | "
            + "candidate_host Nederland willing_under_conditions; 1 er steun is",
        "Het havenmuseum is opgericht. Nederland is bereid de opbouwfase te huisvesten, mits er steun is. | ''",
        "De claimscommissie is opgericht. Nederland is bereid tijdens de opbouwfase ontheemden te huisvesten, mits er steun is. | ''",
        "De claimscommissie krijgt een zetel. Van de conferentie over vis is Nederland gastheer. | ''",
        "Nederland is bereid om de claimscommissie in Den Haag te huisvesten, mits er steun is. | candidate_host Nederland willing_under_conditions; 1 er steun is",
        "Rwanda huisvest de klimaattop terwijl Tanzania het Rwandatribunaal steunt. | ''",
        "Duitsland wil de claimscommissie steunen en vluchtelingen huisvesten. | ''",
        "Hongarije wil de premier ontvangen en het Internationaal Strafhof verlaten. | ''",
        "Nederland is gastland van de Wereldspelen en steunt het Internationaal Strafhof. | ''",
        "Nederland heeft als gastland met het Internationaal Strafhof gesproken. | ''",
        "Als gastland van de top sprak Nederland over het agressietribunaal. | ''",
        "Zwitserland huisvest de Claimscommissie voor Soedan. | host Zwitserland fact",
        "Nederland zal de claimscommissie huisvesten. | host Nederland future",
        "Nederland is geen gastland van het Internationaal Migratiehof. | host Nederland negated",
        "Het kabinet heeft zich bereid verklaard dat Nederland als gastland van de claimscommissie optreedt. | candidate_host Nederland intention",
        "Er is gesproken over de mogelijkheid dat Nederland als gastland van de claimscommissie optreedt. | candidate_host Nederland possibility",
        "Denemarken heeft zich kandidaat gesteld als gastland van de claimscommissie. | candidate_host Denemarken intention",
        "Kenia heeft laten weten dat het bereid is het Speciaal Hof voor Zeeroof te ontvangen, mits de Unie meebetaalt. | candidate_host Kenia willing_under_conditions; 1 de Unie meebetaalt",
        "Duitsland is bereid gevonden de Claimscommissie voor Soedan in Bonn te laten vestigen. | candidate_host Duitsland intention",
        "Nederland is bereid de president van het Internationaal Strafhof te ontvangen. | ''",
        "De Claimscommissie voor Soedan wordt sinds 2012 door Kenia gehuisvest. | host Kenia fact",
        "Het gastland van de Claimscommissie voor Soedan is Kenia. | host Kenia fact",
        "De Claimscommissie voor Soedan werkt al. Kenia, tevens gastland, betaalt de huur. | host Kenia fact",
        "De Claimscommissie voor Soedan werkt al. Gastland Kenia betaalt de huur. | host Kenia fact",
        "Kenia biedt sinds 2012 onderdak aan de Claimscommissie voor Soedan. | host Kenia fact",
        "Kenia wil de Claimscommissie voor Soedan onderdak bieden. | candidate_host Kenia intention",
        "Kenia heeft zich opgeworpen als gastland voor de Claimscommissie voor Soedan. | candidate_host Kenia intention",
        "Kenia heeft aangeboden de Claimscommissie voor Soedan in Nairobi te huisvesten. | candidate_host Kenia intention",
        "Het Speciaal Hof voor Zeeroof komt er. Kenia heeft aangeboden het in Mombasa te huisvesten. | candidate_host Kenia intention",
        "De regering van Kenia heeft gezegd de Claimscommissie voor Soedan te willen huisvesten. | candidate_host Kenia intention",
        "Kenia, dat de Claimscommissie voor Soedan wil huisvesten, sprak met Oeganda. | candidate_host Kenia intention",
        "Wat het kabinet betreft kan de Claimscommissie voor Soedan in Nederland worden gevestigd, op voorwaarde dat er steun is. | candidate_host Nederland willing_under_conditions; 1 er steun is",
        "Nederland zal gastland zijn van de Claimscommissie voor Soedan, onder het voorbehoud dat er steun is. | candidate_host Nederland willing_under_conditions; 1 er steun is",
        "Het Zeetribunaal voor de Hoorn is nieuw. Kenia heeft zich als gastland aangediend, mits het tribunaal klein blijft. | candidate_host Kenia willing_under_conditions; 1 het tribunaal klein blijft",
        "Voorwaarde voor Kenia om gastland te zijn van de Claimscommissie voor Soedan is dat er steun is. | candidate_host Kenia willing_under_conditions; 1 er steun is",
        "Het aanbod van Kenia om de Claimscommissie voor Soedan te huisvesten geldt alleen indien er steun is. | candidate_host Kenia willing_under_conditions; 1 er steun is",
        "Kenia stelt als voorwaarde voor de vestiging van de Claimscommissie voor Soedan in Nairobi dat er steun is. | candidate_host Kenia willing_under_conditions; 1 er steun is",
        "Kenia verbindt aan het gastlandschap van de Claimscommissie voor Soedan de voorwaarde dat er steun is. | candidate_host Kenia willing_under_conditions; 1 er steun is",
        "De voorwaarden zijn: 1. steun voor de Claimscommissie voor Soedan; 2. voldoende dekking voor Kenia als gastland van een top. | ''",
        "Oeganda wil dat Kenia de Claimscommissie voor Soedan huisvest, mits de kosten worden gedeeld. | ''",
        "Kenia wil de Claimscommissie voor Soedan ontvangen voor overleg. | ''",
        "Kenia is bereid de Claimscommissie voor Soedan te huisvesten, maar stelt daaraan geen voorwaarden. | candidate_host Kenia intention",
        "Kenia heeft zijn aanbod om de Claimscommissie voor Soedan te huisvesten ingetrokken. | ''",
        "Kenia trok zijn kandidatuur als gastland van de Claimscommissie voor Soedan in. | ''",
        "Kenia ziet ervan af gastland van de Claimscommissie voor Soedan te worden. | ''",
        "De leden vroegen of Kenia bereid is de Claimscommissie voor Soedan te huisvesten. | ''",
        "Kenia heeft gemeld dat de huisvesting van de Claimscommissie voor Soedan tijd kost. | ''",
        "Kenia wil meer weten over de huisvesting van de Claimscommissie voor Soedan. | ''",
        "Kenia stelt geld beschikbaar voor de huisvesting van de Claimscommissie voor Soedan. | ''",
        "Kenia is bereid tot huisvesting van de Claimscommissie voor Soedan. | candidate_host Kenia intention",
        "Kenia heeft zich beschikbaar gesteld voor de vestiging van de Claimscommissie voor Soedan. | candidate_host Kenia intention",
        "Kenia wil Oeganda als gastland van de Claimscommissie voor Soedan steunen. | ''",
        "Kenia heeft een voorkeur voor Oeganda als gastland van de Claimscommissie voor Soedan. | ''",
        "Kenia is als gastland van de Claimscommissie voor Soedan bereid visa te geven, mits de leden betalen. | ''",
        "Kenia is gastheer van een overleg waar de Claimscommissie voor Soedan ter sprake komt. | ''",
        "De Unie heeft Kenia gevraagd gastland van de Claimscommissie voor Soedan te worden. | ''",
        "Kenia wil horen wie de Claimscommissie voor Soedan gaat huisvesten. | ''",
        "Kenia wil verhinderen dat Oeganda de Claimscommissie voor Soedan gaat huisvesten. | ''",
        "Het gastland van de Claimscommissie voor Soedan steunt Kenia. | ''",
        "De vangst wordt door Kenia gehuisvest, zo meldt de Claimscommissie voor Soedan. | ''",
        "Wat het kabinet betreft kan de visserijraad in Nederland worden gevestigd. De Claimscommissie voor Soedan werkt al. | ''",
        "Nederland wil het Internationaal Strafhof steunen en wil gastland van de klimaattop zijn. | ''",
        "Nederland is niet bereid gastland van het agressietribunaal te worden. | candidate_host Nederland negated",
        "Het agressietribunaal komt er. Nederland is bereid gastland te zijn van de klimaattop. | ''",
        "Het agressietribunaal komt er. Nederland is bereid asielzoekers te huisvesten, mits gemeenten meewerken. | ''",
        "Over het agressietribunaal en het Schaderegister voor Oekraïne wordt gesproken. Nederland is bereid gastland te zijn. | ''",
        "Over het agressietribunaal wordt gesproken. De voorwaarden van de subsidie zijn: 1. een plan; 2. een begroting. | ''",
        "De motie verzoekt de regering bereid te zijn gastland van het agressietribunaal te worden, mits er steun is. | ''",
        // what of it is housed, with the condition before
        "Kenia heeft aangeboden het secretariaat van het Zeetribunaal voor de Hoorn te huisvesten. | candidate_host Kenia intention",
        "Kenia is bereid de griffie van het Zeetribunaal voor de Hoorn te herbergen, mits Oman meebetaalt. | candidate_host Kenia willing_under_conditions; 1 Oman meebetaalt",
        "Mits Oman meebetaalt, is Kenia bereid de zetel van het Zeetribunaal voor de Hoorn te ontvangen. | candidate_host Kenia willing_under_conditions; 1 Oman meebetaalt",
        "Onder voorwaarde dat Oman meebetaalt, is Kenia bereid het permanente kantoor van het Zeetribunaal voor de Hoorn te huisvesten. | candidate_host Kenia willing_under_conditions; 1 Oman meebetaalt",
        "Kenia is bereid een kantoor van het Zeetribunaal voor de Hoorn te huisvesten. | ''",
        "Kenia is bereid de president van het Zeetribunaal voor de Hoorn te ontvangen. | ''",
        "Kenia is niet bereid het secretariaat van het Zeetribunaal voor de Hoorn te huisvesten. | candidate_host Kenia negated",
        // as the host that it is
        "De Schadecommissie voor Jemen werkt al; Oman biedt er als gastland onderdak aan. | host Oman fact",
        "De Schadecommissie voor Jemen werkt al. Oman biedt aan als gastland onderdak te geven aan de commissie. | candidate_host Oman intention",
        "De Schadecommissie voor Jemen werkt al. Het gastland, Oman, betaalt de huur. | host Oman fact",
        // "met het hof gaat het": what the sentence is about
        "De Schadecommissie voor Jemen werkt al. Met het Zeetribunaal voor de Hoorn gaat het trager. Kenia, dat zich als gastland heeft aangeboden, verlangt daarbij dat de kosten worden gedeeld. | candidate_host Kenia intention; 1 de kosten worden gedeeld",
      })
  void whoWouldHost(String words, String expected) {
    assertThat(found(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/hosts.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whoHostsAndOnWhichConditions(String words, String expected) {
    assertThat(found(words)).isEqualTo(expected == null ? "" : expected);
  }

  private static String found(String words) {
    ReadLetter letter = FactTables.read(words);
    return letter.facts().stream().filter(fact -> fact instanceof Fact.HostCondition || hosts(fact)).map(fact -> brief(letter, fact)).collect(Collectors.joining("; "));
  }

  private static boolean hosts(Fact fact) {
    return fact instanceof Fact.Relates relates && (relates.relation() == Fact.Relation.CANDIDATE_HOST || relates.relation() == Fact.Relation.HOST);
  }

  private static String brief(ReadLetter letter, Fact fact) {
    return switch (fact) {
      case Fact.Relates relates -> relates.relation().toString().toLowerCase(Locale.ROOT) + " " + ((Fact.Value.Of) relates.value()).thing().label() + " "
          + relates.basis().modality().toString().toLowerCase(Locale.ROOT);
      case Fact.HostCondition condition -> condition.ordinal() + " " + letter.text().text(condition.words());
      default -> "";
    };
  }
}
