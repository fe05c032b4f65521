package nl.kamergraaf.graph;

import static nl.kamergraaf.graph.Expected.assertHolds;
import static nl.kamergraaf.graph.Expected.assertSays;
import static nl.kamergraaf.graph.Sample.at;
import static nl.kamergraaf.graph.Sample.basis;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Number;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** The patterns of docs/graph.md, on a letter small enough to count by hand. */
class GraphWriterTest {

  private static final Thing NEDERLAND = new Thing.Known(Sample.NEDERLAND);
  private static final Thing COALITION = new Thing.Local(Kind.CAPABILITY_COALITION, "Proefcoalitie", Optional.of("PC"));
  private static final String V = "1999D90001-v2";

  /** Place of words as the graph writes it. */
  private static String place(String words) {
    Span span = Sample.span(words);
    return V + "/" + span.start() + "-" + span.end();
  }

  private static String place(String first, String last) {
    return V + "/" + Sample.span(first).start() + "-" + Sample.span(last).end();
  }

  private static String carried(String sentence, String modality) {
    return "kg:evidence <passage/%s> ; kg:statedIn <version/%s> ; kg:modality kgs:%s ; kg:rule \"test/rule\" ; kg:confidence 0.9 ; prov:wasGeneratedBy <run/%s>"
        .formatted(sentence, V, modality, V);
  }

  @Test
  void documentAndVersion() {
    assertSays(
        new Sample().graph().facts(),
        """
        <letter/1999D90001> a kg:Letter ; dcterms:identifier "1999D90001" ; dcterms:title "Steun in 1999"@nl ;
          dcterms:issued "2025-02-17"^^xsd:date ; dcterms:type kgs:government-letter ; kg:kindAsWritten "Brief regering" ;
          kg:inDossier <dossier/99501-02> ; kg:sequenceNumber "190" ; kg:publicationIdentifier "kst-99501-02-190" ;
          kg:inCase <case/1999Z00031> ; kg:hasSignature <signature/1999D90001-v2/1> ; dcterms:hasVersion <version/1999D90001-v2> ;
          dcterms:hasPart <document/1999D90001-v2/attachment-1> .
        <version/1999D90001-v2> a kg:DocumentVersion ; dcterms:isVersionOf <letter/1999D90001> ; kg:versionNumber 2 ;
          dcterms:modified "2025-07-18T11:26:00+02:00"^^xsd:dateTime ;
          kg:contentHash "0000000000000000000000000000000000000000000000000000000000000000" ;
          kg:sourceFormat kgs:opentk-page ; dcterms:format "docx" .
        <dossier/99501-02> a kg:Dossier ; kg:dossierNumber "99501" ; kg:dossierAddition "02" ; dcterms:title "Proeven"@nl .
        <run/1999D90001-v2> a kg:ExtractionRun ; prov:used <version/1999D90001-v2> ; schema:softwareVersion "0.1.0" .
        <document/1999D90001-v2/attachment-1> a kg:ParliamentaryDocument ; dcterms:title "Overzicht"@nl .
        """);
  }

  @Test
  void signatoryWhomTheRegisterLacks() {
    String header = place("Eerste ondertekenaar: A.B. van der Proef, minister van Proeven (Ooit VVD kamerlid)");
    int end = Sample.TEXT.codePointCount(0, Sample.TEXT.lastIndexOf("A.B. van der Proef") + "A.B. van der Proef".length());
    String printed = V + "/" + (end - "A.B. van der Proef".length()) + "-" + end;

    assertSays(
        new Sample().graph().facts(),
        """
        <signature/1999D90001-v2/1> a kg:Signature ; kg:ordinal 1 ; kg:signatureRole kgs:first-signatory ;
          kg:signatoryName "A.B. van der Proef" ; kg:signatory <person/proef-ab-van-der> ;
          kg:signedAs <holding/proef-ab-van-der-minister-van-proeven> ;
          kg:evidence <line/HEADER> , <line/PRINTED> ; kg:statedIn <version/1999D90001-v2> ; prov:wasGeneratedBy <run/1999D90001-v2> .
        <person/proef-ab-van-der> a foaf:Person ; skos:prefLabel "A.B. van der Proef"@nl ; foaf:name "A.B. van der Proef" .
        <office/minister-van-proeven> a kg:Office ; skos:prefLabel "minister van Proeven"@nl .
        <holding/proef-ab-van-der-lid-tweede-kamer-vvd> a kg:OfficeHolding ; org:member <person/proef-ab-van-der> ;
          kg:heldOffice <office/lid-tweede-kamer> ; kg:party <party/vvd> ; kg:evidence <line/HEADER> ;
          kg:statedIn <version/1999D90001-v2> ; prov:wasGeneratedBy <run/1999D90001-v2> .
        """
            .replace("HEADER", header)
            .replace("PRINTED", printed));
  }

  @Test
  void caseCommitteesAndActivities() {
    LetterGraph graph = new Sample().graph();
    String activity =
        graph.facts().stream().filter(t -> t.getPredicate().equals(KG.scheduledIn)).findFirst().orElseThrow().getObject().getURI();

    assertSays(
        graph.facts(),
        """
        <case/1999Z00031> a kg:Case ; dcterms:identifier "1999Z00031" ; kg:leadCommittee <committee/defensie> ;
          kg:followingCommittee <committee/vaste-commissie-voor-proeven> ;
          kg:hasSignature <signature/1999D90001-v2/case-1999Z00031-1> ; kg:scheduledIn <ACTIVITY> .
        <ACTIVITY> a kg:ParliamentaryActivity ; dcterms:title "Debat over steun"@nl ; schema:startDate "2025-02-20"^^xsd:date ;
          prov:startedAtTime "2025-02-20T10:15:00+01:00"^^xsd:dateTime ; dcterms:type kgs:plenary-debate ;
          kg:kindAsWritten "Plenair debat (debat)" ; schema:organizer <org/tweede-kamer> ;
          kg:evidence <line/LINE> ; kg:statedIn <version/1999D90001-v2> .
        <committee/vaste-commissie-voor-proeven> a kg:Committee ; skos:prefLabel "vaste commissie voor Proeven"@nl .
        """
            .replace("ACTIVITY", activity)
            .replace("LINE", place("2025-02-20 10:15: Debat over steun (Plenair debat (debat)), TK")));
    assertHolds(graph.facts(), "<signature/1999D90001-v2/case-1999Z00031-1> kg:signatureRole kgs:submitter ; kg:signatory <person/proef-ab-van-der> .");
  }

  @Test
  void sentenceIsAPassageWithOffsetsInCodePoints() {
    Span span = Sample.span("Nederland leidt de Proefcoalitie.");
    assertThat(Sample.TEXT.indexOf("Nederland leidt") - span.start()).as("two characters outside the BMP before it").isEqualTo(2);

    assertSays(
        new Sample().graph().facts(),
        """
        <passage/PLACE> a kg:Passage ; kg:passageKind kgs:sentence ; oa:hasSource <version/1999D90001-v2> ;
          oa:hasSelector <selector/PLACE/position> , <selector/PLACE/quote> ; dcterms:isPartOf <paragraph/WHOLE> ;
          kg:paragraphNumber 2 ; kg:inSection "Militaire steun"@nl .
        <selector/PLACE/position> a oa:TextPositionSelector ; oa:start START ; oa:end END .
        <selector/PLACE/quote> a oa:TextQuoteSelector ; oa:exact "Nederland leidt de Proefcoalitie."@nl .
        """
            .replace("PLACE", V + "/" + span.start() + "-" + span.end())
            .replace("WHOLE", place("Nederland leidt", "c.s.1"))
            .replace("START", "" + span.start())
            .replace("END", "" + span.end()));
  }

  @Test
  void footnotesWithAndWithoutBody() {
    assertSays(
        new Sample().graph().facts(),
        """
        <footnote/1999D90001-v2/1> a kg:Footnote ; kg:marker 1 ; oa:hasSource <version/1999D90001-v2> ; kg:anchor <passage/ANCHOR> ;
          kg:bodyStatus kgs:body-present ; dcterms:hasPart <paragraph/BODY> .
        <footnote/1999D90001-v2/2> a kg:Footnote ; kg:marker 2 ; oa:hasSource <version/1999D90001-v2> ; kg:anchor <passage/OTHER> ;
          kg:bodyStatus kgs:body-missing .
        """
            .replace("ANCHOR", place("Dat volgt de motie-Zee c.s.1"))
            .replace("BODY", place("Kamerstuk 99 501-2, nr. 12"))
            .replace("OTHER", place("Het Hof", "zetelen.")));
  }

  @Test
  void participationOfAThingThatOnlyTheLetterNames() {
    LetterGraph graph =
        new Sample().with(new Fact.Participates(basis("leidt de Proefcoalitie"), NEDERLAND, COALITION, "role-lead", Fact.Time.NONE)).graph();

    assertSays(
        graph.facts(),
        """
        <participation/AT> a kg:Participation ; org:member <country/nld> ;
          org:organization <coalition/1999D90001-v2/proefcoalitie> ; org:role kgs:role-lead ; CARRIED .
        <coalition/1999D90001-v2/proefcoalitie> a kg:CapabilityCoalition ; skos:prefLabel "Proefcoalitie"@nl ; kg:abbreviation "PC" .
        """
            .replace("AT", place("leidt de Proefcoalitie"))
            .replace("CARRIED", carried(place("Nederland leidt de Proefcoalitie."), "fact")));
    assertThat(graph.statements().isEmpty()).isTrue();
  }

  @Test
  void participationThatIsNoFactIsNotAsserted() {
    LetterGraph graph =
        new Sample()
            .with(new Fact.Participates(basis("leidt de Proefcoalitie", Modality.NEGATED), NEDERLAND, COALITION, "role-lead", Fact.Time.NONE))
            .graph();

    assertThat(Expected.lines(graph.facts())).noneMatch(line -> line.contains("Participation"));
    assertThat(Expected.lines(graph.statements())).containsExactlyElementsOf(Expected.lines(Expected.turtle(
        """
        <statement/AT/memberOf> a kg:Statement ; rdf:reifies <<( <country/nld> org:memberOf <coalition/1999D90001-v2/proefcoalitie> )>> ;
          org:role kgs:role-lead ; CARRIED .
        """
            .replace("AT", place("leidt de Proefcoalitie"))
            .replace("CARRIED", carried(place("Nederland leidt de Proefcoalitie."), "negated")))));
  }

  @Test
  void relationAsFactIsATripleWithAReifier() {
    LetterGraph graph = new Sample().with(seat(Modality.FACT)).graph();

    assertHolds(graph.facts(), "<body/icc> kg:seat <place/den-haag> .");
    assertHolds(
        graph.statements(),
        "<statement/%s/seat> a kg:Statement ; rdf:reifies <<( <body/icc> kg:seat <place/den-haag> )>> ; kg:modality kgs:fact ."
            .formatted(place("zal in Den Haag zetelen")));
  }

  @Test
  void relationThatIsExpectedHasTheReifierOnly() {
    LetterGraph graph = new Sample().with(seat(Modality.EXPECTATION)).graph();

    assertThat(graph.facts().contains(null, KG.seat, null)).isFalse();
    assertHolds(
        graph.statements(),
        "<statement/%s/seat> rdf:reifies <<( <body/icc> kg:seat <place/den-haag> )>> ; kg:modality kgs:expectation ."
            .formatted(place("zal in Den Haag zetelen")));
  }

  private static Fact seat(Modality modality) {
    return new Fact.Relates(
        basis("zal in Den Haag zetelen", modality), new Thing.Known(Sample.HOF), Fact.Relation.SEAT,
        new Fact.Value.Of(new Thing.Known(Sample.DEN_HAAG)));
  }

  @Test
  void amountAndThePartOfIt() {
    Fact whole =
        new Fact.Amount(
            basis("Ruim 5,5 miljard euro"),
            new Money(at("Ruim 5,5 miljard euro"), "amount", number("5500000000", "5500000000", "at-least"), "EUR"),
            Optional.of("realised"),
            new Fact.Flow(List.of(NEDERLAND), Optional.empty(), List.of(), Optional.empty(), Optional.of("military")),
            Fact.Time.NONE,
            new Fact.Measure(Optional.of("increase"), Optional.of("per-year"), Optional.of(at("landen"))),
            Optional.empty());
    Fact part =
        new Fact.Amount(
            basis("1 tot 2 miljoen"),
            new Money(at("1 tot 2 miljoen"), "amount", number("1E+6", "2000000"), "EUR"),
            Optional.of("estimated-need"),
            new Fact.Flow(List.of(), Optional.empty(), List.of(), Optional.of(at("drones")), Optional.empty()),
            Fact.Time.NONE,
            Fact.Measure.NONE,
            Optional.of(at("Ruim 5,5 miljard euro")));

    assertSays(
        new Sample().with(whole).with(part).graph().facts(),
        """
        <money/WHOLE> a kg:MonetaryAmount , kg:FinancialCommitment ; rdfs:label "Ruim 5,5 miljard euro"@nl ; kg:value 5500000000 ;
          kg:currency cur:EUR ; kg:qualifier kgs:at-least ; kg:flowType kgs:realised ; kg:provider <country/nld> ;
          dcterms:subject kgs:military ; kg:change kgs:increase ; kg:perPeriod kgs:per-year ; kg:perUnit "landen"@nl ; CARRIED .
        <money/PART> a kg:MonetaryAmount ; rdfs:label "1 tot 2 miljoen"@nl ; kg:minValue 1000000 ; kg:maxValue 2000000 ;
          kg:currency cur:EUR ; kg:qualifier kgs:exact ; kg:flowType kgs:estimated-need ; kg:purpose "drones"@nl ;
          kg:includedIn <money/WHOLE> ; CARRIED .
        """
            .replace("WHOLE", place("Ruim 5,5 miljard euro"))
            .replace("PART", place("1 tot 2 miljoen"))
            .replace("CARRIED", carried(place("Ruim 5,5", "voor drones."), "fact")));
  }

  @Test
  void figureAndItsDate() {
    When day =
        new When(
            at("Op 3 februari jl."), "date/relative", Optional.of(LocalDate.of(2025, 2, 3)), Optional.of(LocalDate.of(2025, 2, 3)), "day",
            When.Bound.WITHIN);
    Fact figure =
        new Fact.Figure(
            basis("ongeveer 38"),
            new Quantity(at("ongeveer 38"), "count", number("38", "38", "about"), Quantity.Unit.COUNT, Optional.of(at("landen"))),
            Optional.of("country"), Optional.of("number-of-countries"), Optional.empty(), new Fact.Time(Optional.of(day), Optional.empty()),
            Fact.Measure.NONE, Optional.empty());
    LetterGraph graph = new Sample().with(figure).with(new Fact.Dates(basis("Op 3 februari jl."), day)).graph();

    assertSays(
        graph.facts(),
        """
        <figure/AT> a kg:Figure ; rdfs:label "ongeveer 38"@nl ; kg:value 38 ; kg:qualifier kgs:about ; kg:unit kgs:country ;
          kg:countedThing "landen"@nl ; kg:indicator kgs:number-of-countries ; kg:asOf <time/DAY> ; CARRIED .
        <time/DAY> a kg:TimeReference ; kg:expression "Op 3 februari jl."@nl ; dcat:startDate "2025-02-03"^^xsd:date ;
          dcat:endDate "2025-02-03"^^xsd:date ; kg:precision kgs:day ; CARRIED .
        """
            .replace("AT", place("ongeveer 38"))
            .replace("DAY", place("Op 3 februari jl."))
            .replace("CARRIED", carried(place("Op 3 februari", "38 landen."), "fact")));
  }

  @Test
  void statusWithoutATimeHoldsOnTheLettersDay() {
    Fact status = new Fact.HasStatus(basis("zal in Den Haag zetelen"), new Thing.Known(Sample.HOF), "in-negotiation", Fact.Time.NONE);

    assertSays(
        new Sample().with(status).graph().facts(),
        """
        <status/AT> a kg:StatusReport ; kg:statusOf <body/icc> ; kg:status kgs:in-negotiation ; kg:asOf <time/1999D90001-v2/issued> ; CARRIED .
        <time/1999D90001-v2/issued> a kg:TimeReference ; dcat:startDate "2025-02-17"^^xsd:date ; dcat:endDate "2025-02-17"^^xsd:date ;
          kg:precision kgs:day ; kg:statedIn <version/1999D90001-v2> .
        """
            .replace("AT", place("zal in Den Haag zetelen"))
            .replace("CARRIED", carried(place("Het Hof", "zetelen."), "fact")));
  }

  @Test
  void motionWithASafeKeyIsSharedByAllLetters() {
    LetterGraph graph = new Sample().with(citation("resolved", Set.of())).graph();
    String at = place("Kamerstuk 99 501-2, nr. 12");

    assertSays(
        graph.facts(),
        """
        <citation/AT> a kg:Citation ; cito:hasCitingEntity <letter/1999D90001> ; cito:hasCitedEntity <motion/99501-02-12> ;
          kg:citationText "Kamerstuk 99 501-2, nr. 12" ; kg:normalizedReference "99501-02-12" ; kg:treatment kgs:acts-in-line-with ;
          kg:resolution kgs:resolved ; kg:inFootnote <footnote/1999D90001-v2/1> ; kg:supports <passage/SUPPORTED> ; CARRIED .
        <motion/99501-02-12> a kg:Motion ; rdfs:label "motie-Zee c.s."@nl ; dcterms:type kgs:motion-document ; kg:inDossier <dossier/99501-02> ;
          kg:sequenceNumber "12" ; kg:publicationIdentifier "kst-99501-02-12" ; kg:hasUnnamedCoMovers true ;
          kg:hasSignature <signature/1999D90001-v2/motion-PLACE-1> .
        <signature/1999D90001-v2/motion-PLACE-1> a kg:Signature ; kg:ordinal 1 ; kg:signatureRole kgs:mover ; kg:signatoryName "Zee" ;
          kg:signatory <person/zee-c> ; kg:evidence <passage/AT> ; kg:statedIn <version/1999D90001-v2> ;
          prov:wasGeneratedBy <run/1999D90001-v2> .
        """
            .replace("AT", at)
            .replace("PLACE", at.substring(at.indexOf('/') + 1))
            .replace("SUPPORTED", place("Dat volgt de motie-Zee c.s.1"))
            .replace("CARRIED", carried(at, "fact")));
  }

  @Test
  void motionWithoutASafeKeyStaysInTheVersion() {
    LetterGraph graph = new Sample().with(citation("incomplete", Set.of("chapter-missing"))).graph();
    String at = place("Kamerstuk 99 501-2, nr. 12");

    assertHolds(
        graph.facts(),
        """
        <citation/AT> cito:hasCitedEntity <motion/AT> ; kg:resolution kgs:incomplete ; kg:referenceDefect kgs:chapter-missing .
        <motion/AT> a kg:Motion ; kg:hasUnnamedCoMovers true .
        """
            .replace("AT", at));
    assertThat(Expected.lines(graph.facts())).noneMatch(line -> line.contains("/motion/99501-02-12>"));
  }

  @Test
  void aPaperOutsideDossiersIsKnownByItsWholeNumber() {
    assertHolds(
        new Sample().with(outside("h-tk-20192020-10-12")).graph().facts(),
        "<document/h-tk-20192020-10-12> a kg:ParliamentaryDocument ; kg:publicationIdentifier \"h-tk-20192020-10-12\" .");
    assertHolds(new Sample().with(outside("2025D04337")).graph().facts(), "<letter/2025D04337> a kg:ParliamentaryDocument ; dcterms:identifier \"2025D04337\" .");
  }

  private static Fact outside(String number) {
    Citation citation =
        new Citation(
            at("Kamerstuk 99 501-2, nr. 12"), "citation", Optional.empty(), Citation.Kind.DEBATE, Optional.empty(), Optional.empty(), List.of(), false, Optional.empty(),
            Set.of(), Optional.of(number));
    return new Fact.Cites(
        basis("Kamerstuk 99 501-2, nr. 12"), citation, List.of(), OptionalInt.empty(), Optional.empty(), "refers-to", Optional.empty(), "resolved", Optional.empty());
  }

  private static Fact citation(String resolution, Set<String> defects) {
    Citation citation =
        new Citation(
            at("Kamerstuk 99 501-2, nr. 12"), "citation", Optional.of(at("motie-Zee c.s.")), Citation.Kind.MOTION,
            Optional.of(new DossierKey("99501", Optional.of("02"))), Optional.of("12"), List.of("Zee"), true, Optional.empty(), defects);
    return new Fact.Cites(
        basis("Kamerstuk 99 501-2, nr. 12"), citation, List.of(new Fact.Mover("Zee", Optional.of(Sample.ZEE))), OptionalInt.of(1),
        Optional.of(Sample.sentence("motie-Zee")), "acts-in-line-with", Optional.empty(), resolution, Optional.empty());
  }

  @Test
  void measureAndItsPackage() {
    Thing sanctions = new Thing.SanctionsPackage(15, Optional.of(Sample.REGIME));
    Fact measure = sanction(Modality.FACT, sanctions);

    assertSays(
        new Sample().with(measure).graph().facts(),
        """
        <measure/AT> a kg:SanctionMeasure ; kg:measureType kgs:import-restriction ; kg:goods kgs:aluminium ; kg:targets <country/rus> ;
          kg:partOfPackage <package/eu-rus-15> ; kg:status kgs:adopted ; CARRIED .
        <package/eu-rus-15> a kg:SanctionsPackage ; kg:ordinal 15 ; kg:regime <regime/eu-rus> ; skos:prefLabel "15e sanctiepakket"@nl .
        """
            .replace("AT", place("telde de groep"))
            .replace("CARRIED", carried(place("Op 3 februari", "38 landen."), "fact")));
  }

  @Test
  void proposedMeasureIsDescribedInStatementsOnly() {
    LetterGraph graph = new Sample().with(sanction(Modality.INTENTION, new Thing.SanctionsPackage(16, Optional.empty()))).graph();
    String at = place("telde de groep");

    assertThat(Expected.lines(graph.facts())).noneMatch(line -> line.contains("/measure/"));
    for (String triple :
        List.of(
            "type> rdf:reifies <<( <measure/AT> rdf:type kg:SanctionMeasure )>>",
            "measureType> rdf:reifies <<( <measure/AT> kg:measureType kgs:import-restriction )>>",
            "goods> rdf:reifies <<( <measure/AT> kg:goods kgs:aluminium )>>",
            "targets> rdf:reifies <<( <measure/AT> kg:targets <country/rus> )>>",
            "partOfPackage> rdf:reifies <<( <measure/AT> kg:partOfPackage <package/1999D90001-v2/16> )>>")) {
      assertHolds(graph.statements(), ("<statement/AT/" + triple + " ; kg:modality kgs:intention .").replace("AT", at));
    }
  }

  private static Fact sanction(Modality modality, Thing partOf) {
    return new Fact.Sanction(
        basis("telde de groep", modality), Optional.of("import-restriction"), List.of("aluminium"), List.of(),
        List.of(new Thing.Known(Sample.RUSLAND)), List.of(), Optional.of(partOf), Optional.of(at("ongeveer 38")), "adopted", Fact.Time.NONE);
  }

  @Test
  void undertakingAndEvent() {
    Fact undertaking =
        new Fact.Undertakes(
            basis("zal in Den Haag zetelen"), new Thing.Known(Sample.MINISTER), Optional.of(new Thing.Known(Sample.KAMER)), at("Het Hof zal"),
            Optional.empty(), "undertaking-open");
    Fact event =
        new Fact.Meets(
            basis("telde de groep", Modality.EXPECTATION), "Proefconferentie", Optional.empty(), Optional.of(new Thing.Known(Sample.DEN_HAAG)),
            List.of(NEDERLAND), List.of());

    assertSays(
        new Sample().with(undertaking).with(event).graph().facts(),
        """
        <undertaking/AT> a kg:Undertaking ; kg:undertakingText "Het Hof zal"@nl ; kg:promisedBy <office/minister-van-defensie> ;
          kg:promisedTo <org/tweede-kamer> ; kg:status kgs:undertaking-open ; CARRIED .
        <event/MET> a kg:Event ; rdfs:label "Proefconferentie"@nl ; schema:location <place/den-haag> ; schema:organizer <country/nld> ; EXPECTED .
        """
            .replace("AT", place("zal in Den Haag zetelen"))
            .replace("MET", place("telde de groep"))
            .replace("CARRIED", carried(place("Het Hof", "zetelen."), "fact"))
            .replace("EXPECTED", carried(place("Op 3 februari", "38 landen."), "expectation")));
  }

  @Test
  void officeInTheTextWithTheRegistersHolding() {
    OfficeName office =
        new OfficeName(
            at("Het Hof zal"), "office", "minister van Defensie", Optional.of(Sample.MINISTER), Optional.empty(), Optional.of(at("Den Haag")),
            Optional.of(Sample.ZEE));

    assertHolds(
        new Sample().with(new Fact.NamesOffice(basis("Het Hof zal"), office)).graph().facts(),
        """
        <mention/OFFICE> a kg:Mention ; kg:denotes <office/minister-van-defensie> ; kg:surfaceForm "Het Hof zal"@nl .
        <mention/PERSON> a kg:Mention ; kg:denotes <person/zee-c> .
        <holding/zee-c-minister-van-defensie> kg:evidence <passage/SENTENCE> ; kg:statedIn <version/1999D90001-v2> .
        """
            .replace("OFFICE", place("Het Hof zal"))
            .replace("PERSON", place("Den Haag"))
            .replace("SENTENCE", place("Het Hof", "zetelen.")));
  }

  @Test
  void twoFactsAtOnePlaceAreTwoNodes() {
    Fact first = new Fact.Participates(basis("leidt de Proefcoalitie"), NEDERLAND, COALITION, "role-lead", Fact.Time.NONE);
    Fact second =
        new Fact.Participates(basis("leidt de Proefcoalitie"), new Thing.Known(Sample.RUSLAND), COALITION, "role-member", Fact.Time.NONE);

    assertHolds(
        new Sample().with(first).with(second).with(first).graph().facts(),
        "<participation/AT> org:member <country/nld> . <participation/AT-2> org:member <country/rus> .".replace("AT", place("leidt de Proefcoalitie")));
    assertThat(Expected.lines(new Sample().with(first).with(first).graph().facts()))
        .isEqualTo(Expected.lines(new Sample().with(first).graph().facts()));
  }

  @Test
  void factsAreReadableByRdf11AndWithoutBlankNodes() {
    LetterGraph graph = new Sample().with(seat(Modality.FACT)).with(citation("resolved", Set.of())).graph();

    assertThat(graph.facts().stream().flatMap(t -> Stream.of(t.getSubject(), t.getObject())))
        .noneMatch(Node::isTripleTerm)
        .noneMatch(Node::isBlank);
    assertThat(graph.statements().stream().map(t -> t.getSubject())).noneMatch(Node::isBlank);
  }

  @Test
  void sameLetterGivesTheSameQuads() {
    assertThat(Quads.sorted(SampleFacts.all().graph())).isEqualTo(Quads.sorted(SampleFacts.all().graph())).hasSizeGreaterThan(600);
  }

  @Test
  void secondSpellingOfALocalThingIsAnAlternative() {
    Thing other = new Thing.Local(Kind.CAPABILITY_COALITION, "proefcoalitie", Optional.empty());
    Fact first = new Fact.Participates(basis("leidt de Proefcoalitie"), NEDERLAND, COALITION, "role-lead", Fact.Time.NONE);
    Fact second = new Fact.Participates(basis("Proefcoalitie"), NEDERLAND, other, "role-member", Fact.Time.NONE);

    assertSays(
        new Sample().with(first).with(second).graph().facts(),
        """
        <coalition/1999D90001-v2/proefcoalitie> a kg:CapabilityCoalition ; skos:prefLabel "Proefcoalitie"@nl ; skos:altLabel "proefcoalitie"@nl ;
          kg:abbreviation "PC" .
        """);
  }

  @Test
  void otherBaseMovesEveryIriOfTheLetter() {
    Iris local = new Iris("http://localhost:3030/id/");
    LetterGraph graph = new GraphWriter(local, new RegisterReader(local).read()).write(new Sample().read());

    assertThat(Expected.lines(graph.facts())).noneMatch(line -> line.contains(Iris.DEFAULT_BASE));
    assertThat(graph.name().getURI()).isEqualTo("http://localhost:3030/id/version/1999D90001-v2");
  }

  @Test
  void runNamesTheVersionOfThePom() throws Exception {
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + GraphWriter.SOFTWARE_VERSION + "</version>\n  <name>");
  }

  private static Number number(String min, String max, String... qualifiers) {
    return new Number(new BigDecimal(min), new BigDecimal(max), Set.of(qualifiers));
  }
}
