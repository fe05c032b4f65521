package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a body is founded, and what it may judge. */
class BodyBasisTest {

  private static final Set<Fact.Relation> BASIS = Set.of(Fact.Relation.FOUNDING_INSTRUMENT);
  private static final Set<Fact.Relation> JURISDICTION = Set.of(Fact.Relation.JURISDICTION_OVER, Fact.Relation.JURISDICTION_BASIS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // with the founding
        "Het Speciaal Hof voor Zeeroof is in 1996 opgericht bij een verdrag tussen Noorwegen en IJsland. | founding_instrument verdrag tussen Noorwegen en IJsland fact",
        "Het Speciaal Hof voor Zeeroof, ingesteld bij resolutie 1918 van de Veiligheidsraad, zetelt in Mombasa. | founding_instrument resolutie 1918 van de Veiligheidsraad fact",
        "De Claimscommissie voor Koeweit werd op grond van resolutie 687 in het leven geroepen. | founding_instrument resolutie 687 fact",
        "Het Speciaal Tribunaal voor Cambodja is krachtens een Cambodjaanse wet van 10 augustus 2001 ingesteld. | founding_instrument Cambodjaanse wet van 10 augustus 2001 fact",
        "Het schaderegister dat door middel van een uitgebreid gedeeltelijk akkoord is opgericht, groeit. | founding_instrument uitgebreid gedeeltelijk akkoord fact",
        "Het Speciaal Hof voor Zeeroof, dat krachtens resolutie 1918 in het leven is geroepen, groeit. | founding_instrument resolutie 1918 fact",
        "Het verdrag tot oprichting van het Speciaal Hof voor Zeeroof is getekend. | founding_instrument verdrag tot oprichting van het Speciaal Hof voor Zeeroof fact",
        // told of the treaty by a relative clause; a ground before the verb of a body at work
        "Het verdrag dat ten grondslag ligt aan het Speciaal Hof voor Zeeroof is in mei getekend. | founding_instrument verdrag fact",
        "Zes staten tekenden het Verdrag van Mombasa dat aan het Speciaal Hof voor Zeeroof ten grondslag ligt. | founding_instrument Verdrag van Mombasa fact",
        "Het rapport dat ten grondslag ligt aan het Speciaal Hof voor Zeeroof is in mei getekend. | ''",
        "Op grond van resolutie 1918 werkt in Mombasa een Speciaal Hof voor Zeeroof. | founding_instrument resolutie 1918 fact",
        "Op grond van resolutie 1918 werkt het Speciaal Hof voor Zeeroof samen met de marine. | ''",
        "Tien staten hebben het verdrag ondertekend waarmee het Speciaal Hof voor Zeeroof in het leven wordt geroepen. | founding_instrument verdrag fact",
        "Het verdrag waarbij het Speciaal Hof voor Zeeroof wordt opgericht, is in mei door 35 staten ondertekend. | founding_instrument verdrag fact",
        "Het Speciaal Hof voor Zeeroof, waarvan het verdrag in mei is ondertekend, groeit. | founding_instrument verdrag fact",
        "Het Speciaal Hof voor Zeeroof, waarvan de voorzitter het verdrag ondertekende, groeit. | ''",
        "Kenia heeft het verdrag ondertekend waarmee het Speciaal Hof voor Zeeroof wordt gesteund. | ''",
        "Kenia heeft het verdrag ondertekend waarmee bij het Speciaal Hof voor Zeeroof een fonds is ingesteld. | ''",
        "Het Speciaal Hof voor Zeeroof is bij besluit ingesteld. | ''",
        "Het Speciaal Hof voor Zeeroof is opgericht bij resolutie 1918 (2010) van de Veiligheidsraad. | founding_instrument resolutie 1918 (2010) van de Veiligheidsraad fact",
        "Het Speciaal Hof voor Zeeroof is opgericht bij Verordening (EU) 2024/1620. | founding_instrument Verordening (EU) 2024/1620 fact",
        "Het Speciaal Hof voor Zeeroof is opgericht bij een verdrag tussen staten (hierna: het Verdrag). | founding_instrument verdrag tussen staten fact",
        "Het Speciaal Hof voor Zeeroof is opgericht bij een verdrag tussen staten (Trb. 2025, 12). | founding_instrument verdrag tussen staten fact",
        "Na de ondertekening van het verdrag over het Speciaal Hof voor Zeeroof bericht ik u. | ''",
        // what it rests on
        "Het Speciaal Hof voor Zeeroof berust op een verdrag tussen Kenia en de Afrikaanse Unie. | founding_instrument verdrag tussen Kenia en de Afrikaanse Unie fact",
        "Het Zeetribunaal is gegrond op een protocol bij het Verdrag van Montego Bay. | founding_instrument protocol bij het Verdrag van Montego Bay fact",
        "Het Internationaal Strafhof vindt zijn grondslag in het Statuut van Rome. | founding_instrument Statuut van Rome fact",
        "De Waarheidscommissie voor Burundi, waarvan het mandaat is vastgelegd in het Akkoord van Arusha, vergadert morgen. | founding_instrument Akkoord van Arusha fact",
        "De claimscommissie, die haar grondslag heeft in een besluit van het Comité van Ministers, groeit. | founding_instrument besluit van het Comité van Ministers fact",
        "De rechtsgrond van het Speciaal Hof voor Zeeroof is de Overeenkomst van Mombasa van 3 mei 2019. | founding_instrument Overeenkomst van Mombasa van 3 mei 2019 fact",
        "Het Speciaal Hof voor Zeeroof dankt zijn bestaan aan een resolutie van de Veiligheidsraad. | founding_instrument resolutie van de Veiligheidsraad fact",
        "Het Speciaal Hof voor Zeeroof ontleent zijn mandaat aan het Verdrag van Mombasa. | founding_instrument Verdrag van Mombasa fact",
        "Tien staten hebben het Verdrag van Mombasa, waarmee het Speciaal Hof voor Zeeroof wordt opgericht, ondertekend. | founding_instrument Verdrag van Mombasa fact",
        // back to what, and of a body that a pronoun stands for
        "Het Panel van Juristen voor Jemen, waarvan de oprichting teruggaat op resolutie 51/3 van de Mensenrechtenraad, hoorde 200 getuigen. | founding_instrument resolutie 51/3 van de Mensenrechtenraad fact",
        "De instelling van het Panel van Juristen voor Jemen gaat terug op resolutie 51/3. | founding_instrument resolutie 51/3 fact",
        "Het Panel van Juristen voor Jemen, waarvan de voorzitter teruggaat op resolutie 51/3, hoorde 200 getuigen. | ''",
        "De Claimscommissie voor Visnetten werkt. De oprichting ervan is geregeld in het Verdrag van Lomé. | founding_instrument Verdrag van Lomé fact",
        "De Claimscommissie voor Visnetten werkt. Aan haar oprichting ligt het Verdrag van Lomé ten grondslag. | founding_instrument Verdrag van Lomé fact",
        "De Claimscommissie voor Visnetten werkt. Aan haar oordeel ligt het Verdrag van Lomé ten grondslag. | ''",
        "Over de Claimscommissie voor Visnetten zijn zij het eens; het verdrag waarbij deze wordt opgericht, ligt klaar. | founding_instrument verdrag fact",
        "Over het Visserijhof en het Havenhof zijn zij het eens; het verdrag waarbij dit wordt opgericht, ligt klaar. | ''",
        "De Claimscommissie voor Visnetten is nieuw. Het verdrag tot oprichting ervan is ondertekend. | founding_instrument verdrag fact",
        "De Claimscommissie voor Visnetten is nieuw. Het oprichtingsverdrag is ondertekend. | founding_instrument oprichtingsverdrag fact",
        "De Claimscommissie voor Visnetten is nieuw. Het verdrag over vangsten is ondertekend. | ''",
        // what provides for it, over what is told of the instrument between commas, or before it
        "Een Gemengd Hof voor Jemen bestaat niet. Het akkoord van Aden, in mei gesloten, voorziet in de oprichting van het hof. | founding_instrument akkoord van Aden fact",
        "Een Gemengd Hof voor Jemen bestaat niet. Het akkoord van Aden voorziet weliswaar in de oprichting van het hof. | founding_instrument akkoord van Aden fact",
        "Een Gemengd Hof voor Jemen bestaat niet. Het akkoord van Aden voorziet in de oprichting van het hof. | founding_instrument akkoord van Aden fact",
        "Een Gemengd Hof voor Jemen bestaat niet. Het Akkoord van Aden, dat in mei door de partijen is gesloten, voorziet in de oprichting van het hof. | "
            + "founding_instrument Akkoord van Aden fact",
        "Een Gemengd Hof voor Jemen bestaat niet. Het Akkoord van Aden, vorig jaar na lang aandringen getekend, voorziet wel in de oprichting van het hof. | "
            + "founding_instrument Akkoord van Aden fact",
        "In de oprichting van het Gemengd Hof voor Jemen voorziet het Akkoord van Aden. | founding_instrument Akkoord van Aden fact",
        "De regering van Jemen, in mei aangetreden, voorziet in de financiering van het Gemengd Hof voor Jemen. | ''",
        // not yet, not so, something else
        "Het Speciaal Hof voor Zeeroof berust niet op een verdrag tussen staten. | founding_instrument verdrag tussen staten negated",
        "Het Speciaal Hof voor Zeeroof heeft met een akkoord van de Unie ingestemd en een fonds opgericht. | ''",
        "Zoals het Speciaal Hof voor Zeeroof is de Onderwijsraad opgericht bij de wet van 3 mei 1919. | ''",
        "De Verenigde Staten hebben bij decreet van 6 februari sancties ingesteld tegen het Internationaal Strafhof. | ''",
        "De visser heeft beroep ingesteld bij het Internationaal Gerechtshof op basis van het Verdrag van Montego Bay. | ''",
        "Voor het Internationaal Strafhof is bij koninklijk besluit een veiligheidsgebied ingesteld. | ''",
        "Het Internationaal Strafhof rust de rechters toe in de wet van 1998. | ''",
        "De samenwerking tussen Eurojust en het Internationaal Strafhof is gebaseerd op een overeenkomst van 2007. | ''",
        "Dat Nederland het Internationaal Strafhof steunt, is gebaseerd op een akkoord van 1998. | ''",
        "Het Internationaal Strafhof verwierp op 3 mei een verzoek op grond van artikel 18. | ''",
        "Het besluit van het Internationaal Gerechtshof berust op een uitvoerig onderzoek. | ''",
        "Het Internationaal Strafhof werkt op basis van een begroting die berust op een raming. | ''",
        "Nederland heeft bij het Internationaal Gerechtshof een zaak aangespannen die berust op het Folteringenverdrag. | ''",
        // what an instrument gives, a part of one, the mandate of "haar"
        "Het Verdrag van Mombasa verschafte het Speciaal Hof voor Zeeroof zijn juridische grondslag. | founding_instrument Verdrag van Mombasa fact",
        "Het Verdrag van Mombasa verschafte het Speciaal Hof voor Zeeroof geen juridische grondslag. | ''",
        "Het Verdrag van Mombasa verschafte het Speciaal Hof voor Zeeroof een grondslag voor zijn vonnis. | ''",
        "De oprichting van het Speciaal Hof voor Zeeroof is voorzien in hoofdstuk IV van het vredesakkoord. | founding_instrument hoofdstuk IV van het vredesakkoord fact",
        "Het toezicht op het Speciaal Hof voor Zeeroof is voorzien in hoofdstuk IV van het vredesakkoord. | ''",
        "De Claimscommissie voor Visnetten bracht haar verslag uit. Grondslag voor haar mandaat is resolutie 43/39. | founding_instrument resolutie 43/39 fact",
        "De Claimscommissie voor Visnetten bracht haar verslag uit. Grondslag voor haar oordeel is resolutie 43/39. | ''",
        "Met de aanvaarding van resolutie 12 heeft de Mensenrechtenraad een Onderzoekscommissie voor Jemen ingesteld. | founding_instrument resolutie 12 fact",
        "Het oprichtingsverdrag van het Speciaal Hof voor Zeeroof is door twaalf staten ondertekend. | founding_instrument oprichtingsverdrag fact",
        "Het zetelverdrag van het Speciaal Hof voor Zeeroof is door twaalf staten ondertekend. | ''",
      })
  void whatItIsFoundedBy(String words, String expected) {
    assertThat(told(words, BASIS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het Speciaal Hof voor Zeeroof heeft rechtsmacht over zeeroof, mensensmokkel en illegale visserij. | jurisdiction_over zeeroof, mensensmokkel en illegale visserij fact",
        "Het Speciaal Hof voor Zeeroof (hierna: het Hof), dat in Mombasa is gevestigd, heeft op grond van resolutie 1918 uitsluitend rechtsmacht over zeeroof. | jurisdiction_basis resolutie 1918 fact; jurisdiction_over zeeroof fact",
        "Rechtsmacht heeft het Speciaal Hof voor Zeeroof over schepen die onder een Europese vlag varen. | jurisdiction_over schepen die onder een Europese vlag varen fact",
        "Het Speciaal Hof voor Zeeroof is bevoegd kennis te nemen van geschillen over vangstrechten. | jurisdiction_over geschillen over vangstrechten fact",
        "Het Speciaal Hof voor Zeeroof is bevoegd te oordelen over aanvaringen en olielozingen. | jurisdiction_over aanvaringen en olielozingen fact",
        "Het Speciaal Hof voor Zeeroof heeft geen rechtsmacht over zittende regeringsleiders, zolang zij in functie zijn. | jurisdiction_over zittende regeringsleiders negated",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof strekt zich uit tot de Noordzee en de Oostzee. | jurisdiction_over de Noordzee en de Oostzee fact",
        "Geschillen over netten vallen onder de rechtsmacht van het Speciaal Hof voor Zeeroof. | jurisdiction_over Geschillen over netten fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof berust op een verklaring van de vlaggenstaat. | jurisdiction_basis verklaring van de vlaggenstaat fact",
        "Het Internationaal Strafhof ontleent zijn rechtsmacht aan het Statuut van Rome. | jurisdiction_basis Statuut van Rome fact",
        "Het Speciaal Hof voor Zeeroof is nieuw. Het is bevoegd kennis te nemen van geschillen over netten. | jurisdiction_over geschillen over netten fact",
        "Het Internationaal Strafhof ontleent zijn bevoegdheid aan het Statuut van Rome. | jurisdiction_basis Statuut van Rome fact",
        "De aanklager van het Internationaal Strafhof heeft de bevoegdheid om getuigen te horen over de aanval. | ''",
        "De feiten in Myanmar vallen buiten de rechtsmacht van het Speciaal Hof voor Zeeroof. | jurisdiction_over De feiten in Myanmar negated",
        "Na het arrest van het Hof van Justitie zijn gemeenten bevoegd ten aanzien van vergunningen. | ''",
        "De staatssecretaris is bevoegd te oordelen over bezwaren van het Internationaal Strafhof. | ''",
        "Nederland heeft rechtsmacht over personeel van het Internationaal Strafhof. | ''",
        "Het Internationaal Strafhof oefent zijn rechtsmacht terughoudend uit en sprak over de begroting. | ''",
        "Rusland betwist dat het Internationaal Strafhof rechtsmacht heeft over zijn onderdanen. | ''",
        "Zij vallen onder de rechtsmacht van het Internationaal Strafhof. | ''",
        "De bevoegdheden van het Internationaal Strafhof ten aanzien van ambtsdragers zijn beperkt. | ''",
        "Het Speciaal Hof voor Zeeroof zal zich over de zaak buigen. | ''",
        "Over de rechtsmacht van het Speciaal Hof voor Zeeroof wordt nog gesproken. | ''",
      })
  void whatItMayJudge(String words, String expected) {
    assertThat(told(words, JURISDICTION)).isEqualTo(expected);
  }

  private static String told(String words, Set<Fact.Relation> relations) {
    ReadLetter letter = FactTables.read(words);
    return letter.facts().stream()
        .filter(fact -> fact instanceof Fact.Relates relates && relations.contains(relates.relation()))
        .map(Fact.Relates.class::cast)
        .map(relates -> relates.relation().toString().toLowerCase(Locale.ROOT) + " " + value(letter, relates.value()) + " " + relates.basis().modality().toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("; "));
  }

  private static String value(ReadLetter letter, Fact.Value value) {
    return switch (value) {
      case Fact.Value.Of of -> of.thing().label();
      case Fact.Value.Words words -> letter.text().text(words.range());
    };
  }
}
