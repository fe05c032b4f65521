package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which conditions a state hosts a body, however the letter sets them out. */
class HostConditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // clauses behind a colon, as many as are told
        "Het Speciaal Tribunaal voor X is in voorbereiding. Nederland treedt op als gastland en stelt daarbij drie voorwaarden: de kosten worden door alle partijen gedeeld, de beveiliging wordt "
            + "internationaal gefinancierd en het aantal medewerkers blijft beperkt. | "
            + "1 de kosten worden door alle partijen gedeeld; 2 de beveiliging wordt internationaal gefinancierd; 3 het aantal medewerkers blijft beperkt",
        // nouns behind a colon
        "Nederland is bereid de claimscommissie te huisvesten. Daaraan zijn twee voorwaarden verbonden: een ruime groep deelnemers en een sluitende begroting. | "
            + "1 een ruime groep deelnemers; 2 een sluitende begroting",
        "Nederland is bereid de claimscommissie te huisvesten. De voorwaarden daarvoor zijn: voldoende draagvlak; orde en veiligheid in de stad; en een eerlijke verdeling van de lasten. | "
            + "1 voldoende draagvlak; 2 orde en veiligheid in de stad; 3 een eerlijke verdeling van de lasten",
        // clauses with "dat"
        "Het kabinet wil gastland zijn van de claimscommissie onder de voorwaarde dat de kosten worden gedeeld en dat de partners hun steun bevestigen. | "
            + "1 de kosten worden gedeeld; 2 de partners hun steun bevestigen",
        "Nederland is bereid het tribunaal voor zeeroof te huisvesten. Het kabinet stelt daarbij als voorwaarde dat er een dekkende begroting komt. | 1 er een dekkende begroting komt",
        "Nederland heeft aangeboden de claimscommissie te huisvesten. Voorwaarde is wel dat andere landen meebetalen. | 1 andere landen meebetalen",
        "Nederland heeft aangeboden de claimscommissie te huisvesten. Aan dat aanbod is de voorwaarde verbonden dat ten minste tien landen meedoen. | 1 ten minste tien landen meedoen",
        "Kenia is bereid de claimscommissie te huisvesten, mits de kosten worden gedeeld en soldaten hun loon elders krijgen. | 1 de kosten worden gedeeld; 2 soldaten hun loon elders krijgen",
        "Kenia is bereid de claimscommissie te huisvesten, mits de kosten worden gedeeld en tijdig door alle partners betaald. | 1 de kosten worden gedeeld en tijdig door alle partners betaald",
        // the clause stands inside
        "Nederland is, mits de kosten worden gedeeld, bereid de claimscommissie te huisvesten. | 1 de kosten worden gedeeld",
        "Nederland wil alleen gastland van de claimscommissie worden als de lasten eerlijk worden verdeeld. | 1 de lasten eerlijk worden verdeeld",
        "Duitsland is onder de voorwaarde van een sluitende begroting en van steun van dertig staten bereid de claimscommissie te huisvesten. | "
            + "1 een sluitende begroting; 2 steun van dertig staten",
        "Nederland is bereid de claimscommissie te huisvesten, mits de Unie de bouw bekostigt en verdachten hun straf elders uitzitten. | "
            + "1 de Unie de bouw bekostigt; 2 verdachten hun straf elders uitzitten",
        "Voorwaarde voor het Nederlandse gastlandschap van de claimscommissie is ten eerste dat er steun is en ten tweede dat de kosten worden gedeeld. | 1 er steun is; 2 de kosten worden gedeeld",
        "Nederland is bereid de claimscommissie te huisvesten, op voorwaarde dat (i) er steun is, (ii) de kosten worden gedeeld en (iii) de zetel klein blijft. | "
            + "1 er steun is; 2 de kosten worden gedeeld; 3 de zetel klein blijft",
        "Nederland wil de claimscommissie huisvesten, vooropgesteld dat een groot aantal landen bijdraagt aan de begroting en de commissie geen verdachten vasthoudt. | "
            + "1 een groot aantal landen bijdraagt aan de begroting; 2 de commissie geen verdachten vasthoudt",
        "Nederland is bereid de claimscommissie te huisvesten. De voorwaarden zijn brede steun, een dekkende begroting en gedeelde kosten. | "
            + "1 brede steun; 2 een dekkende begroting; 3 gedeelde kosten",
        "Tot de voorwaarden waaronder Nederland de claimscommissie wil huisvesten, behoort dat de kosten worden gedeeld. | 1 de kosten worden gedeeld",
        "Nederland is bereid de claimscommissie te huisvesten. Daarvoor is vereist dat de kosten worden gedeeld. | 1 de kosten worden gedeeld",
        "Nederland is bereid de claimscommissie te huisvesten, mits de kosten worden gedeeld, er een zetelverdrag komt en de commissie klein blijft. | "
            + "1 de kosten worden gedeeld; 2 er een zetelverdrag komt; 3 de commissie klein blijft",
        "Het Internationaal Strafhof stelt als voorwaarde dat Nederland als gastland visa verstrekt. | ''",
        // the sentence goes on about the hosting: by what it must do, by a pronoun for the host, by "dat"
        "Nederland is bereid de claimscommissie te huisvesten. Dan moet wel vaststaan dat andere staten de bouw betalen. | 1 andere staten de bouw betalen",
        "Nederland is bereid de claimscommissie te huisvesten. Wel moet eerst vaststaan dat andere staten de bouw betalen. | 1 andere staten de bouw betalen",
        "Nederland is bereid de claimscommissie te huisvesten. De Unie moet dan wel de bouw betalen. | 1 De Unie moet dan wel de bouw betalen",
        "Nederland is bereid de claimscommissie te huisvesten. Daarvoor moeten de buurstaten wel eerst de bouw betalen. | 1 de buurstaten wel eerst de bouw betalen",
        "Nederland is bereid de claimscommissie te huisvesten. Daarvoor is nodig dat andere staten de bouw betalen. | 1 andere staten de bouw betalen",
        "Nederland is bereid de claimscommissie te huisvesten. Dat hangt af van twee voorwaarden: gedeelde kosten en een klein gebouw. | 1 gedeelde kosten; 2 een klein gebouw",
        "Kenia wil de claimscommissie huisvesten. Zijn voorwaarde is dat andere staten de bouw betalen. | 1 andere staten de bouw betalen",
        "Kenia wil de claimscommissie huisvesten. Het verbindt daaraan de voorwaarde dat de staf klein blijft. | 1 de staf klein blijft",
        "De Filipijnen willen de claimscommissie huisvesten. Zij verlangen wel dat de reders de bouw betalen. | 1 de reders de bouw betalen",
        "Kenia en Oman willen de claimscommissie huisvesten. Kenia doet dat op voorwaarde dat de staf klein blijft. | 1 de staf klein blijft",
        "Kenia zal de claimscommissie slechts ontvangen als andere landen gevangenen overnemen. | 1 andere landen gevangenen overnemen",
        "Nederland is bereid de claimscommissie te huisvesten. Dan moet het kabinet kiezen. | ''",
        "Nederland is bereid de claimscommissie te huisvesten. Daarvoor moet de Kamer de begroting nog goedkeuren. | ''",
        "Nederland steunt de claimscommissie. De Unie moet dan wel de bouw betalen. | ''",
        "De claimscommissie is ingesteld. Zij verlangt dat staten gegevens delen. | ''",
        // both parts have a subject and a verb of their own
        "Nederland is bereid als gastland van de claimscommissie op te treden, mits ten minste tien staten bijdragen en straffen buiten Nederland worden uitgezeten. | "
            + "1 ten minste tien staten bijdragen; 2 straffen buiten Nederland worden uitgezeten",
        "Kenia wil de claimscommissie huisvesten, mits alle partners meebetalen en de zetel klein blijft. | 1 alle partners meebetalen; 2 de zetel klein blijft",
        "Kenia wil de claimscommissie huisvesten, mits de Unie bijdraagt en veroordeelden elders worden ondergebracht. | 1 de Unie bijdraagt; 2 veroordeelden elders worden ondergebracht",
        "Kenia wil de claimscommissie huisvesten, mits de rechten van getuigen en slachtoffers worden beschermd. | 1 de rechten van getuigen en slachtoffers worden beschermd",
        "Kenia wil de claimscommissie huisvesten, mits andere staten bijdragen en leningen verstrekken. | 1 andere staten bijdragen en leningen verstrekken",
        "Kenia wil de claimscommissie huisvesten, mits de partners instemmen en betalen. | 1 de partners instemmen en betalen",
        // demands that take up what the sentence before decides
        "Het kabinet heeft besloten dat Nederland de claimscommissie huisvest. Daarbij heeft het als eisen gesteld dat de kosten worden gedeeld, en dat gevangenen elders hun straf uitzitten. | "
            + "1 de kosten worden gedeeld; 2 gevangenen elders hun straf uitzitten",
        "Zwitserland wordt gastland van de claimscommissie. Daarbij heeft de Kamer als eis gesteld dat zij in mei wordt geïnformeerd. | ''",
        "Nederland steunt de claimscommissie. Daarbij heeft het als eisen gesteld dat de kosten worden gedeeld. | ''",
        // a further sentence
        "Nederland is bereid de claimscommissie te huisvesten, mits er steun is. Ook moet ik u melden dat de begroting stijgt. | 1 er steun is",
        "Nederland is bereid de claimscommissie te huisvesten. Daaraan zijn twee voorwaarden verbonden. Ten eerste moet er brede steun zijn. Ten tweede dienen de kosten te worden gedeeld. | "
            + "1 er brede steun zijn; 2 de kosten te worden gedeeld",
        "Nederland is bereid de claimscommissie te huisvesten, mits de kosten worden gedeeld. Ook moet de commissie haar eigen beveiliging betalen. | "
            + "1 de kosten worden gedeeld; 2 de commissie haar eigen beveiliging betalen",
        "Kenia wil de claimscommissie huisvesten. Het land eist dat de leden in Nairobi wonen en dat de kosten worden gedeeld. | 1 de leden in Nairobi wonen; 2 de kosten worden gedeeld",
        "Kenia wil de claimscommissie huisvesten. De Kamer verlangt dat de kosten worden gedeeld. | ''",
        "Kenia wil de claimscommissie huisvesten. Oeganda verlangt dat de kosten worden gedeeld. | ''",
        "Kenia wil de claimscommissie huisvesten. Ook moet de visserij worden hervormd. | ''",
        "Gemeenten krijgen subsidie, mits zij meebetalen. Ook moet het plan af zijn. De claimscommissie werkt al. | ''",
        "Nederland is bereid de claimscommissie te huisvesten als onderdeel van zijn beleid. | ''",
        "Nederland wil als gastland van de claimscommissie optreden. | ''",
        // of another sentence's or clause's deed
        "Nederland is bereid de claimscommissie te huisvesten. Scholen krijgen daarvoor subsidie, op voorwaarde dat zij lesgeven over recht. | ''",
        "Nederland is bereid de claimscommissie te huisvesten. Dat geldt ook voor vluchtelingen, mits gemeenten daarbij helpen. | ''",
        "Nederland is bereid de claimscommissie te huisvesten. De voorwaarden in het visserijakkoord zijn: een quotum en een termijn. | ''",
        "Nederland is bereid de claimscommissie te huisvesten. De voorwaarden waaronder scholen subsidie krijgen zijn: een plan en een begroting. | ''",
        "Nederland is bereid de claimscommissie te huisvesten. Oekraïne stelt daarvoor als voorwaarde dat de zetel snel komt. | ''",
        "Nederland is bereid de claimscommissie te huisvesten, mits de kosten worden gedeeld. Ook moet de visserij worden hervormd. | 1 de kosten worden gedeeld",
        "Nederland is onder voorwaarden bereid de claimscommissie te huisvesten. Ook moet het kabinet de begroting nog vaststellen. | ''",
        "Kenia wil de claimscommissie huisvesten. Kenia eist dat Oeganda zijn leger terughaalt. | ''",
        "Kenia is gastland van de claimscommissie. Het land eist dat zijn thee vrij wordt ingevoerd. | ''",
        "Kenia wil de claimscommissie huisvesten en eist dat Oeganda zijn leger terughaalt. | ''",
        "Als gastland van de claimscommissie stelt Nederland voorwaarden aan leveranciers: een keurmerk en een verzekering. | ''",
        "Kenia is bereid de claimscommissie te huisvesten. Het stelt daarbij de eis dat alle buren, op een na, lid worden. | ''",
        "Nederland treedt als gastland van het Internationaal Strafhof op indien medewerkers worden bedreigd. | ''",
        "Nederland is bereid de claimscommissie indien mogelijk in Den Haag te huisvesten. | ''",
        "Nederland is bereid de claimscommissie te huisvesten, mits anders bepaald. | ''",
        "Nederland is bereid de claimscommissie te huisvesten, mits de partners meebetalen, en zal hierover met de gemeente spreken. | 1 de partners meebetalen",
        "Nederland is niet bereid de claimscommissie te huisvesten, mits de kosten worden gedeeld. | ''",
        // what a condition itself denies; ordinals, offers and pointers that go on; demands of one sentence
        "Kenia wil de claimscommissie huisvesten. Als voorwaarden stelt het land dat de staf niet groeit en dat de kosten worden gedeeld. | 1 de staf niet groeit; 2 de kosten worden gedeeld",
        "Kenia wil de claimscommissie huisvesten, mits de kosten worden gedeeld en de regering niet aansprakelijk is voor uitkeringen. | "
            + "1 de kosten worden gedeeld; 2 de regering niet aansprakelijk is voor uitkeringen",
        "Kenia wil de claimscommissie niet huisvesten, mits de staf niet groeit. | ''",
        "Kenia wil de claimscommissie huisvesten. Het verbindt daaraan twee voorwaarden: dat de staf klein blijft en dat de kosten worden gedeeld. | 1 de staf klein blijft; 2 de kosten worden gedeeld",
        "Kenia wil de claimscommissie huisvesten. De eerste voorwaarde is dat de staf klein blijft. De tweede voorwaarde is dat de kosten worden gedeeld. | 1 de staf klein blijft; 2 de kosten worden gedeeld",
        "Kenia wil de claimscommissie huisvesten. De visserij groeit. De tweede voorwaarde is dat de kosten worden gedeeld. | ''",
        "Kenia wil de claimscommissie huisvesten. Dat aanbod geldt onder twee voorwaarden: de staf blijft klein en de kosten worden gedeeld. | 1 de staf blijft klein; 2 de kosten worden gedeeld",
        "Kenia wil de claimscommissie huisvesten. Dit aanbod geldt mits de staf klein blijft. | 1 de staf klein blijft",
        "Kenia steunt de claimscommissie. Dit aanbod geldt mits de staf klein blijft. | ''",
        "Kenia wil de claimscommissie huisvesten. Daartoe moet aan twee voorwaarden zijn voldaan: de staf blijft klein en de kosten worden gedeeld. | 1 de staf blijft klein; 2 de kosten worden gedeeld",
        "Kenia wil de claimscommissie huisvesten. Randvoorwaarde is dat de staf klein blijft, alsmede dat de kosten worden gedeeld. | 1 de staf klein blijft; 2 de kosten worden gedeeld",
        "Kenia wil de claimscommissie huisvesten. Daarbij geldt dat de staf klein blijft en dat de kosten worden gedeeld. | 1 de staf klein blijft; 2 de kosten worden gedeeld",
        "Kenia wil de claimscommissie huisvesten, waarbij geldt dat de staf klein blijft. | 1 de staf klein blijft",
        "Kenia wordt gastland van de claimscommissie. Daarbij is bedongen dat de staf klein blijft. | 1 de staf klein blijft",
        "Kenia is gastland van de claimscommissie. Daarbij geldt dat het personeel belasting betaalt. | ''",
        "Kenia wil de claimscommissie huisvesten. Van de vissers geldt dat zij lang wachten. | ''",
        "Kenia wil de claimscommissie huisvesten. Wel moet de commissie klein blijven. | 1 de commissie klein blijven",
        "Kenia wil de claimscommissie huisvesten. Wel moet de visserij worden hervormd. | ''",
        "Kenia wil de claimscommissie huisvesten. Het land eist dat de leden in Nairobi wonen, en wenst bovendien dat de kosten worden gedeeld. | 1 de leden in Nairobi wonen; 2 de kosten worden gedeeld",
        "Kenia wil de claimscommissie huisvesten. Het land eist niet dat de leden in Nairobi wonen. | ''",
        "Kenia heeft besloten de claimscommissie te huisvesten. Daarbij bedong het dat het aantal leden de twintig niet overschrijdt. | 1 het aantal leden de twintig niet overschrijdt",
        // nothing of another thing, of others, or denied
        "Nederland is bereid de claimscommissie te huisvesten. Voor de subsidie gelden twee voorwaarden: een plan en een begroting. | ''",
        "Nederland is bereid de claimscommissie te huisvesten. Aan dat aanbod zijn geen voorwaarden verbonden. | ''",
        "Nederland is gastland van het Internationaal Strafhof. De vergunning wordt verleend onder de voorwaarde dat de weg wordt verlegd. | ''",
        "De claimscommissie is er nog niet. De bijdrage aan de provincie wordt betaald mits de plannen af zijn. | ''",
        "De fractie vraagt of Nederland gastland van de claimscommissie kan worden onder de voorwaarde dat de kosten worden gedeeld. | ''",
      })
  void conditionsInASentence(String words, String expected) {
    assertThat(conditions(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- er is brede steun;/- de kosten worden gedeeld; en/- de veiligheid is geregeld. | 1 er is brede steun; 2 de kosten worden gedeeld; 3 de veiligheid is geregeld",
        "a. brede steun/b. gedeelde kosten | 1 brede steun; 2 gedeelde kosten",
        "1. brede steun;/2. gedeelde kosten. | 1 brede steun; 2 gedeelde kosten",
        "• brede steun,/• gedeelde kosten. | 1 brede steun; 2 gedeelde kosten",
      })
  void conditionsInLines(String lines, String expected) {
    String list = lines.replace("/", "\n");
    assertThat(conditions("Nederland is bereid de claimscommissie te huisvesten. Daarvoor gelden de volgende voorwaarden:\n" + list + "\n\nMet de gemeente is gesproken.")).isEqualTo(expected);
    assertThat(conditions("Nederland is bereid de claimscommissie te huisvesten. Voor de subsidie gelden de volgende voorwaarden:\n" + list)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ons land kan de claimscommissie alleen huisvesten indien aan drie eisen is voldaan: | 1 brede steun; 2 gedeelde kosten",
        "Voor het gastlandschap van de claimscommissie hanteert Nederland als randvoorwaarden: | 1 brede steun; 2 gedeelde kosten",
        "De claimscommissie stelt de volgende eisen: | ''",
      })
  void announcements(String announcement, String expected) {
    assertThat(conditions(announcement + "\n1. brede steun;\n2. gedeelde kosten.")).isEqualTo(expected);
  }

  @Test
  void anotherListIsNone() {
    String offer = "Nederland is bereid de claimscommissie te huisvesten. De voorwaarden daarvoor zijn:\n- brede steun\n- gedeelde kosten\n\n";
    assertThat(conditions(offer + "Er zijn ook andere onderwerpen.\n\n- visserij\n- gas")).isEqualTo("1 brede steun; 2 gedeelde kosten");
  }

  private static String conditions(String words) {
    ReadLetter letter = FactTables.read(words);
    return letter.facts().stream()
        .filter(Fact.HostCondition.class::isInstance)
        .map(Fact.HostCondition.class::cast)
        .map(condition -> condition.ordinal() + " " + letter.text().text(condition.words()))
        .collect(Collectors.joining("; "));
  }
}
