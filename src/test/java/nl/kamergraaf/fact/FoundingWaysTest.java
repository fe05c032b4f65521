package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which a letter says by what a body is founded or on what it rests, whatever the word order. */
class FoundingWaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // founded by somebody, by means of the instrument
        "Bij resolutie 1918 heeft de Veiligheidsraad het Speciaal Hof voor Zeeroof (SHZ) opgericht. | resolutie 1918 fact",
        "In 2019 stelde de Afrikaanse Unie bij besluit AU/12 de Waarheidscommissie voor Burundi in. | besluit AU/12 fact",
        "Met het Verdrag van Suva riepen elf staten het Pacifisch Klimaathof in het leven. | Verdrag van Suva fact",
        "De Raad van Europa heeft het Pacifisch Klimaathof bij verdrag van 3 mei 2019 ingesteld. | verdrag van 3 mei 2019 fact",
        "Het bij resolutie 1918 opgerichte Speciaal Hof voor Zeeroof groeit. | resolutie 1918 fact",
        "Het in 1998 door het Statuut van Rome in het leven geroepen Internationaal Strafhof groeit. | Statuut van Rome fact",
        "Het Speciaal Hof voor Zeeroof is opgezet krachtens een in 2003 gesloten overeenkomst tussen Kenia en de Unie. | in 2003 gesloten overeenkomst tussen Kenia en de Unie fact",
        "Het Speciaal Hof voor Zeeroof kwam tot stand op basis van het Protocol van Mombasa. | Protocol van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof is voortgekomen uit de Verklaring van Mombasa. | Verklaring van Mombasa fact",
        "De Waarheidscommissie voor Burundi is ingesteld bij besluit van de Vredes- en Veiligheidsraad. | besluit van de Vredes- en Veiligheidsraad fact",
        "De oprichting van het Speciaal Hof voor Zeeroof bij resolutie 1918 kostte tien jaar. | resolutie 1918 fact",
        // the instrument does it
        "Resolutie 1918 riep het Speciaal Hof voor Zeeroof in het leven. | resolutie 1918 fact",
        "Het Verdrag van Mombasa voorziet in de oprichting van het Speciaal Hof voor Zeeroof. | Verdrag van Mombasa fact",
        "Het Protocol van Mombasa regelt de instelling van het Speciaal Hof voor Zeeroof. | Protocol van Mombasa fact",
        "Het Verdrag van Mombasa richtte in 2011 het Speciaal Hof voor Zeeroof op. | Verdrag van Mombasa fact",
        "Het Verdrag van Mombasa stelt het Speciaal Hof voor Zeeroof in. | Verdrag van Mombasa fact",
        "Resolutie 1918 legde de basis voor het Speciaal Hof voor Zeeroof. | resolutie 1918 fact",
        "Het Verdrag van Mombasa vormt de grondslag van het Speciaal Hof voor Zeeroof. | Verdrag van Mombasa fact",
        "Het Verdrag van Mombasa is de rechtsbasis voor het Speciaal Hof voor Zeeroof. | Verdrag van Mombasa fact",
        "De rechtsgrondslag voor het Speciaal Hof voor Zeeroof wordt gevormd door het Verdrag van Mombasa. | Verdrag van Mombasa fact",
        "Aan het Speciaal Hof voor Zeeroof ligt een protocol bij het Zeerechtverdrag ten grondslag. | protocol bij het Zeerechtverdrag fact",
        "Het Verdrag van Mombasa ligt ten grondslag aan het Speciaal Hof voor Zeeroof. | Verdrag van Mombasa fact",
        "De Raad keurde resolutie CM/Res(2023)3 goed, waarmee het Speciaal Hof voor Zeeroof werd opgericht. | resolutie CM/Res(2023)3 fact",
        "De staten sloten het Verdrag van Mombasa, dat voorziet in een internationaal tribunaal voor Tigray. | Verdrag van Mombasa fact",
        "De Veiligheidsraad heeft in resolutie 2900 besloten het Speciaal Hof voor Zeeroof op te richten. | resolutie 2900 fact",
        "Het Speciaal Hof voor Zeeroof is gecreëerd door het Verdrag van Mombasa. | Verdrag van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof heeft als rechtsgrondslag het Verdrag van Mombasa. | Verdrag van Mombasa fact",
        "Het Verdrag van Mombasa, de grondslag van het Speciaal Hof voor Zeeroof, trad in werking. | Verdrag van Mombasa fact",
        "Resolutie 2900 vormt de juridische basis waarop het Speciaal Hof voor Zeeroof werkt. | resolutie 2900 fact",
        // of the body that the sentences before speak of, by what points at it
        "De Claimscommissie voor Netten groeit. Daaraan ligt het Verdrag van Mombasa ten grondslag. | Verdrag van Mombasa fact",
        "De Claimscommissie voor Netten groeit. Het Verdrag van Mombasa vormt daarvan de grondslag. | Verdrag van Mombasa fact",
        "De Claimscommissie voor Netten groeit. Als grondslag dient het Verdrag van Mombasa. | Verdrag van Mombasa fact",
        "De Claimscommissie voor Netten groeit. Het Verdrag van Mombasa vormt geen grondslag voor een heffing. | ''",
        "De Claimscommissie voor Netten groeit. Daaraan ligt een besluit van vissers ten grondslag om samen te werken. | besluit van vissers fact",
        "De vissersbond groeit. Daaraan ligt het Verdrag van Mombasa ten grondslag. | ''",
        "Bij resolutie van de Veiligheidsraad is in mei 2019 een onafhankelijk onderzoeksmechanisme voor Fiji ingesteld. | resolutie van de Veiligheidsraad fact",
        "Het Speciaal Hof voor Zeeroof is een op het Protocol van Mombasa gegrondveste instelling. | Protocol van Mombasa fact",
        "De Buitengewone Kamers voor Fiji rusten op resolutie 1918. | resolutie 1918 fact",
        // what it rests on
        "Het Speciaal Hof voor Zeeroof is gegrondvest op de Overeenkomst van Mombasa. | Overeenkomst van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof rust op resolutie 1918 van de Veiligheidsraad. | resolutie 1918 van de Veiligheidsraad fact",
        "Het Speciaal Hof voor Zeeroof zou op een plurilateraal verdrag moeten berusten. | plurilateraal verdrag possibility",
        "Het in 1966 opgerichte Speciaal Hof voor Zeeroof berust op het Verdrag van Mombasa. | Verdrag van Mombasa fact",
        "Juridisch steunt het Speciaal Hof voor Zeeroof op het Verdrag van Mombasa. | Verdrag van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof vloeit voort uit het Akkoord van Mombasa. | Akkoord van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof is in 2011 bij resolutie 1918 gevormd. | resolutie 1918 fact",
        "De Waarheidscommissie voor Burundi, die in 2019 bij besluit AU/12 werd gevormd, groeit. | besluit AU/12 fact",
        "Het Speciaal Hof voor Zeeroof werd in 1981 gevestigd op grond van het Akkoord van Mombasa. | Akkoord van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof is op grond van het zetelverdrag gevestigd in Mombasa. | ''",
        "Het Speciaal Hof voor Zeeroof is voorzien in het Akkoord van Mombasa. | Akkoord van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof is in het Akkoord van Mombasa van bewaking voorzien. | ''",
        "De oprichting van het Speciaal Hof voor Zeeroof is opgenomen in het Akkoord van Mombasa. | Akkoord van Mombasa fact",
        "De Waarheidscommissie voor Burundi, die uit het Akkoord van Arusha voortvloeide, groeit. | Akkoord van Arusha fact",
        "De kosten van de Waarheidscommissie voor Burundi, die uit het Akkoord van Arusha voortvloeiden, groeien. | ''",
        "Het Europees Hof voor de Rechten van de Mens ontleent zijn bestaan aan het EVRM. | Europees Verdrag voor de Rechten van de Mens fact",
        "Het Europees Hof voor de Rechten van de Mens heeft zijn oordeel op het EVRM gebaseerd. | ''",
        "Het op het Verdrag van Mombasa berustende, in Lamu zetelende Speciaal Hof voor Zeeroof groeit. | Verdrag van Mombasa fact",
        "De op het Verdrag van Mombasa berustende eisen aan het Speciaal Hof voor Zeeroof groeien. | ''",
        "Het Speciaal Hof voor Zeeroof, tot de oprichting waarvan de Veiligheidsraad in 2011 bij resolutie 1918 besloot, groeit. | resolutie 1918 fact",
        "Het Speciaal Hof voor Zeeroof is er. Resolutie 1918 vormt de grondslag daarvan. | resolutie 1918 fact",
        "Het Speciaal Hof voor Zeeroof draait; de grondslag ervan is gelegen in resolutie 1918. | resolutie 1918 fact",
        "Het Speciaal Hof voor Zeeroof groeit; resolutie 1918 vormt de grondslag daarvan. | resolutie 1918 fact",
        "Het Speciaal Hof voor Zeeroof is er. De grondslag daarvoor wordt gevormd door resolutie 1918. | resolutie 1918 fact",
        "Het Speciaal Hof voor Zeeroof is er. De grondslag daarvoor ligt in resolutie 1918. | resolutie 1918 fact",
        "Het Speciaal Hof voor Zeeroof eist schadevergoeding. De grondslag voor die eis wordt gevormd door resolutie 1918. | ''",
        "Het Speciaal Hof voor Zeeroof komt er. Het verdrag tot oprichting van dit hof ligt in veel hoofdsteden ter bekrachtiging voor. | verdrag tot oprichting van dit hof fact",
        "Over een verdrag tot oprichting van een internationaal zeeroofhof is niets bekend. | verdrag tot oprichting van een internationaal zeeroofhof negated",
        // in a relative clause, with the instrument as its subject
        "Het Hybride Hof voor Zuid-Soedan, waarin het Akkoord van Juba voorziet, is nog niet opgericht. | Akkoord van Juba fact",
        "Een Hybride Hof voor Zuid-Soedan, waarin het vredesakkoord al voorziet, is er niet. | vredesakkoord fact",
        "Een Hybride Hof voor Zuid-Soedan, waarin het vredesakkoord niet voorziet, is er niet. | ''",
        "De Waarheidscommissie voor Burundi (hierna: de Burundicommissie), waaraan resolutie 54/2 van de Mensenrechtenraad ten grondslag ligt, groeit. | resolutie 54/2 van de Mensenrechtenraad fact",
        "De Waarheidscommissie voor Burundi (hierna: de Burundicommissie), waarvan het verdrag in mei door elf staten is getekend, groeit. | verdrag fact",
        "Het Speciaal Hof voor Zeeroof, waarop het Verdrag van Mombasa van toepassing is, groeit. | ''",
        "Het Speciaal Hof voor Zeeroof, waarin het Verdrag van Mombasa wordt besproken, groeit. | ''",
        "Het Speciaal Hof voor Zeeroof, waarvan de rechtsmacht stoelt op het Verdrag van Mombasa, groeit. | ''",
        // before the body, or set behind it
        "De op het Verdrag van Mombasa berustende Waarheidscommissie voor Burundi groeit. | Verdrag van Mombasa fact",
        "Het uit het Akkoord van Juba voortgekomen Hybride Hof voor Zuid-Soedan groeit. | Akkoord van Juba fact",
        "Het Hybride Hof voor Zuid-Soedan, voorzien in het Akkoord van Juba, is nooit van de grond gekomen. | Akkoord van Juba fact",
        "De Waarheidscommissie voor Burundi, door de Mensenrechtenraad bij resolutie 54/2 ingesteld, groeit. | resolutie 54/2 fact",
        "Het Speciaal Hof voor Zeeroof, genoemd in het Verdrag van Mombasa, groeit. | ''",
        // over a clause between, and by a treaty that was made on a day
        "Bij het Verdrag van Mombasa, dat op 3 mei jl. door Kenia is ondertekend, wordt het Speciaal Hof voor Zeeroof in het leven geroepen. | Verdrag van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof kwam aan de orde. Dit is opgericht bij een op 3 mei jl. gesloten verdrag tussen Kenia en de Unie, en groeit. | op 3 mei jl. gesloten verdrag tussen Kenia en de Unie fact",
        "De Unie stelde bij besluit 12 een Waarheidscommissie voor Burundi in. | besluit 12 fact",
        "Het Verdrag van Mombasa voorziet al in een Speciaal Hof voor Zeeroof. | Verdrag van Mombasa fact",
        "Aan de oprichting van het Speciaal Hof voor Zeeroof ligt resolutie 1918 ten grondslag. | resolutie 1918 fact",
        // in a relative clause
        "De Waarheidscommissie voor Burundi, die de Mensenrechtenraad bij resolutie 54/2 in het leven heeft geroepen en die uit vijf leden bestaat, groeit. | resolutie 54/2 fact",
        "Het Speciaal Hof voor Zeeroof, dat de Unie bij besluit AU/12 heeft opgericht, groeit. | besluit AU/12 fact",
        "Het Hybride Hof voor Zuid-Soedan, waartoe het Vredesakkoord van 2018 de grondslag biedt, is nog niet ingesteld. | Vredesakkoord van 2018 fact",
        "Het Speciaal Hof voor Zeeroof, waarvoor het Verdrag van Mombasa de rechtsgrond vormt, groeit. | Verdrag van Mombasa fact",
        "De Afrikaanse Unie heeft het statuut vastgesteld waarmee het Speciaal Hof voor Zeeroof wordt opgericht. | statuut fact",
        "In 2018 voorzag het akkoord van Juba in een Hybride Hof voor Zuid-Soedan. | akkoord van Juba fact",
        "Het Internationaal Strafhof, dat bij besluit van 3 mei een fonds heeft opgericht, groeit. | ''",
        "Het Internationaal Strafhof, dat het fonds bij resolutie 12 heeft opgericht, groeit. | ''",
        "Het Speciaal Hof voor Zeeroof, waarover de Raad bij resolutie 12 heeft gesproken, groeit. | ''",
        "Het Internationaal Strafhof, waartoe Kenia de grondslag bestrijdt, groeit. | ''",
        "In 2018 voorzag het akkoord van Juba in steun aan het Speciaal Hof voor Zeeroof. | ''",
        "Er is geen verdrag waarmee het Speciaal Hof voor Zeeroof wordt opgericht. | ''",
        // by a pronoun
        "Het Speciaal Hof voor Zeeroof is vorig jaar geopend. Het dankt zijn oprichting aan de Verklaring van Mombasa. | Verklaring van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof groeit. Het is bij resolutie 1918 ingesteld. | resolutie 1918 fact",
        "De Waarheidscommissie voor Burundi groeit. Zij berust op het Akkoord van Arusha. | Akkoord van Arusha fact",
        "Het Speciaal Hof voor Zeeroof is vorig jaar opgericht. Hieraan ligt resolutie 1918 van de Veiligheidsraad ten grondslag. | resolutie 1918 van de Veiligheidsraad fact",
        "De Raad stelde het Speciaal Hof voor Zeeroof in. Als grondslag voor dit hof dient resolutie 1918. | resolutie 1918 fact",
        // denied, asked, or only thought of
        "Het Verdrag van Mombasa voorziet niet in de oprichting van het Speciaal Hof voor Zeeroof. | Verdrag van Mombasa negated",
        "De leden vragen of het Speciaal Hof voor Zeeroof op het Verdrag van Mombasa berust. | ''",
        "De motie verzoekt de regering te werken aan een resolutie waarmee een internationaal tribunaal voor Zeeroof wordt opgericht. | ''",
        "De Veiligheidsraad heeft in resolutie 2900 besloten het Speciaal Hof voor Zeeroof te steunen. | ''",
        "Het Verdrag van Mombasa voorziet in steun aan het Speciaal Hof voor Zeeroof. | ''",
        // of something else
        "Bij de Visserijwet van 1963 heeft het kabinet de visserijraad opgericht, zo schrijft het Internationaal Strafhof. | ''",
        "Het Internationaal Strafhof heeft bij besluit van 3 mei een slachtofferfonds opgericht. | ''",
        "Het Internationaal Strafhof heeft op grond van artikel 12 van het Statuut van Rome een onderzoek ingesteld. | ''",
        "Het fonds van het Internationaal Strafhof is ingesteld bij besluit van 3 mei 2019. | ''",
        "Nederland heeft met het Internationaal Strafhof een fonds opgericht op basis van het Verdrag van Mombasa. | ''",
        "Het Verdrag van Mombasa voorziet in samenwerking met het Internationaal Strafhof. | ''",
        "Het Verdrag van Mombasa vormt de grondslag van de samenwerking met het Internationaal Strafhof. | ''",
        "Het Verdrag van Mombasa is de basis voor de uitlevering aan het Internationaal Strafhof. | ''",
        "De subsidie aan het Internationaal Strafhof berust op de Kaderwet subsidies van 1998. | ''",
        "De vangstquota zijn gebaseerd op de verordening van 2013. Het Internationaal Strafhof kijkt toe. | ''",
        "Het Internationaal Strafhof beoordeelt het verzoek. Het berust op het Verdrag van Mombasa, zo schrijft de minister van Visserij. | ''",
        "De minister sprak met het Internationaal Strafhof. Het berust op het Verdrag van Mombasa. | ''",
        "Het vonnis van het Internationaal Strafhof rust op resolutie 1918. | ''",
        "Het Internationaal Strafhof baseert het vonnis op het Statuut van Rome. | ''",
        "Het Speciaal Hof voor Zeeroof is opgericht met steun van de partijen bij het Verdrag van Mombasa. | ''",
        "Het zetelverdrag van 2007 legde de basis voor de komst van medewerkers van het Internationaal Strafhof. | ''",
        "Het Speciaal Hof voor Zeeroof functioneert krachtens het Verdrag van Mombasa. | Verdrag van Mombasa fact",
        "Het Speciaal Hof voor Zeeroof werkt krachtens het Verdrag van Mombasa samen met Interpol. | ''",
        "Kenia begroette de oprichting van het Speciaal Hof voor Zeeroof met een verklaring van 3 mei. | ''",
        "Kenia reageerde op de oprichting van het Speciaal Hof voor Zeeroof met een plechtige verklaring. | ''",
        "Het Speciaal Hof voor Zeeroof is met het akkoord van de Senaat opgericht. | ''",
        "Bij resolutie 1918 riepen de kuststaten het Speciaal Hof voor Zeeroof op. | ''",
        "Bij resolutie 1918 stelde de Raad het Speciaal Hof voor Zeeroof op. | ''",
        "Het Speciaal Hof voor Zeeroof heeft het Verdrag van Mombasa als grondslag van zijn vonnis. | ''",
        "Het Speciaal Hof voor Zeeroof steunt in een verklaring van 3 mei de reders. | ''",
        "Het Speciaal Hof voor Zeeroof bouwt op het Verdrag van Mombasa voort. | ''",
        "Het Speciaal Hof voor Zeeroof heeft het vonnis op het Verdrag van Mombasa gebaseerd. | ''",
        "Er is geen verdrag waarmee het Speciaal Hof voor Zeeroof is opgericht. | ''",
        "Het Speciaal Hof voor Zeeroof begon een onderzoek. Het berust op resolutie 1918. | ''",
        "Het Speciaal Hof voor Zeeroof ontbeert een grondslag in het Verdrag van Mombasa. | ''",
        "Het Verdrag van Mombasa is de grondslag voor het Speciaal Hof voor Zeeroof om schepen te doorzoeken. | ''",
        "De kosten van het Internationaal Strafhof zijn gebaseerd op een besluit van de Vergadering. | ''",
      })
  void groundsOfABody(String words, String expected) {
    String found = FactTables.read(words).facts().stream()
        .filter(fact -> fact instanceof Fact.Relates relates && relates.relation() == Fact.Relation.FOUNDING_INSTRUMENT)
        .map(Fact.Relates.class::cast)
        .map(relates -> ((Fact.Value.Of) relates.value()).thing().label() + " " + relates.basis().modality().toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }
}
