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
            + "over geschillen over pijpleidingen fact; basis Verdrag van Aktau fact",
        "Misdrijven op volle zee vallen binnen de jurisdictie van het Speciaal Hof voor Zeeroof. | over Misdrijven op volle zee fact",
        // its basis
        "Het Speciaal Hof voor Zeeroof grondt zijn rechtsmacht op artikel 9 van het Protocol van Mombasa. | basis artikel 9 van het Protocol van Mombasa fact",
        "In de zaak van de kapers baseert het Speciaal Hof voor Zeeroof zijn bevoegdheid op de vlag van het schip. | basis vlag van het schip fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof vloeit voort uit het Protocol van Mombasa. | basis Protocol van Mombasa fact",
        "De bevoegdheid van het Speciaal Hof voor Zeeroof is neergelegd in artikel 9 van het Protocol van Mombasa. | basis artikel 9 van het Protocol van Mombasa fact",
        "De rechtsmacht van het Speciaal Hof voor Zeeroof is gegrond op de instemming van beide partijen. | basis instemming van beide partijen fact",
        "Aan het Protocol van Mombasa ontleent het Speciaal Hof voor Zeeroof zijn rechtsmacht. | basis Protocol van Mombasa fact",
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
        // of something else, or of nothing
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
