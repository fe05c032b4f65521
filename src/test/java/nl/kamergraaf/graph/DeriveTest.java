package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** What each query of queries/derive/ makes of a few triples. */
class DeriveTest {

  @Test
  void signedByThoseUnderTheLetterOnly() {
    assertDerives(
        "signed-by",
        """
        <letter/a> a kg:Letter ; kg:hasSignature <s/1> , <s/2> . <case/c> kg:hasSignature <s/3> .
        <s/1> kg:signatureRole kgs:first-signatory ; kg:signatory <person/p> .
        <s/2> kg:signatureRole kgs:co-signatory ; kg:signatory <person/q> .
        <s/3> kg:signatureRole kgs:submitter ; kg:signatory <person/r> .
        """,
        "<letter/a> kg:signedBy <person/p> , <person/q> .");
  }

  @Test
  void citesTheDocument() {
    assertDerives(
        "cites",
        "<citation/1> a kg:Citation ; cito:hasCitingEntity <letter/a> ; cito:hasCitedEntity <motion/m> .",
        "<letter/a> kg:cites <motion/m> .");
  }

  @Test
  void moverWhereThePersonIsKnown() {
    assertDerives(
        "mover",
        """
        <motion/m> a kg:Motion ; kg:hasSignature <s/1> , <s/2> .
        <s/1> kg:signatureRole kgs:mover ; kg:signatory <person/p> ; kg:statedIn <version/a-v1> .
        <s/2> kg:signatureRole kgs:co-mover ; kg:signatoryName "Zee" ; kg:statedIn <version/a-v1> .
        """,
        "<motion/m> kg:mover <person/p> .");
  }

  @Test
  void moverAsTheRecordSaysWhereThereIsOne() {
    assertDerives(
        "mover",
        """
        <motion/m> a kg:Motion ; kg:hasSignature <s/1> , <s/2> .
        <s/1> kg:signatureRole kgs:mover ; kg:signatory <person/p> ; kg:statedIn <version/a-v1> .
        <s/2> kg:signatureRole kgs:mover ; kg:signatory <person/q> ; kg:statedIn <record/op/m> .
        <record/op/m> a kg:Record .
        """,
        "<motion/m> kg:mover <person/q> .");
  }

  @Test
  void mentionsWhatIsDenotedNotWhatMayBe() {
    assertDerives(
        "mentions",
        """
        <letter/a> dcterms:hasVersion <version/a-v1> .
        <mention/1> a kg:Mention ; kg:denotes <country/nld> ; kg:statedIn <version/a-v1> .
        <mention/2> a kg:Mention ; kg:candidate <country/bel> ; kg:statedIn <version/a-v1> .
        """,
        "<letter/a> kg:mentions <country/nld> .");
  }

  @Test
  void latestStatusGoesByTheTimeThenByTheLetter() {
    assertDerives(
        "latest-status",
        """
        <letter/a> dcterms:issued "2025-02-17"^^xsd:date . <version/a-v1> dcterms:isVersionOf <letter/a> .
        <letter/b> dcterms:issued "2025-07-24"^^xsd:date . <version/b-v1> dcterms:isVersionOf <letter/b> .
        <time/feb> dcat:startDate "2025-02-17"^^xsd:date ; dcat:endDate "2025-02-17"^^xsd:date .
        <time/june> dcat:startDate "2025-06-25"^^xsd:date ; dcat:endDate "2025-06-25"^^xsd:date .
        <time/july> dcat:startDate "2025-07-24"^^xsd:date ; dcat:endDate "2025-07-24"^^xsd:date .
        <time/year> dcat:startDate "2025-01-01"^^xsd:date ; dcat:endDate "2025-12-31"^^xsd:date .
        <time/until> dcat:endDate "2024-12-31"^^xsd:date .
        <r/1> a kg:StatusReport ; kg:statusOf <body/x> ; kg:status kgs:in-negotiation ; kg:asOf <time/feb> ; kg:statedIn <version/a-v1> .
        <r/2> a kg:StatusReport ; kg:statusOf <body/x> ; kg:status kgs:established ; kg:asOf <time/june> ; kg:statedIn <version/b-v1> .
        <r/3> a kg:StatusReport ; kg:statusOf <body/x> ; kg:status kgs:proposed ; kg:asOf <time/until> ; kg:statedIn <version/b-v1> .
        <r/4> a kg:StatusReport ; kg:statusOf <body/y> ; kg:status kgs:proposed ; kg:asOf <time/feb> ; kg:statedIn <version/a-v1> .
        <r/5> a kg:StatusReport ; kg:statusOf <body/y> ; kg:status kgs:adopted ; kg:asOf <time/feb> ; kg:statedIn <version/b-v1> .
        <r/6> a kg:StatusReport ; kg:statusOf <body/z> ; kg:status kgs:in-preparation ; kg:asOf <time/feb> ; kg:statedIn <version/a-v1> .
        <r/7> a kg:StatusReport ; kg:statusOf <body/z> ; kg:status kgs:operational ; kg:asOf <time/year> ; kg:statedIn <version/b-v1> .
        <r/8> a kg:StatusReport ; kg:statusOf <body/w> ; kg:status kgs:treaty-signed ; kg:asOf <time/june> ; kg:statedIn <version/b-v1> .
        <r/9> a kg:StatusReport ; kg:statusOf <body/w> ; kg:status kgs:ratified ; kg:asOf <time/july> ; kg:statedIn <version/b-v1> .
        """,
        "<body/x> kg:latestStatus kgs:established . <body/y> kg:latestStatus kgs:adopted . <body/z> kg:latestStatus kgs:operational . <body/w> kg:latestStatus kgs:ratified .");
  }

  /** Letter c meets a promise of letter b, which made two, and says of another letter only that it keeps "that promise". */
  @Test
  void fulfilsThePromiseAboutTheSame() {
    assertDerives("fulfils", PROMISES + ABOUT_PRICES, "<met/1> kg:fulfils <promise/prices> .");
  }

  @Test
  void fulfilsNothingWhereSeveralPromisesMayBeMeant() {
    assertDerives("fulfils", PROMISES + """
        <met/1> a kg:Undertaking ; kg:status kgs:undertaking-met ; kg:statedIn <version/c-v1> ; kg:evidence <p/1> ;
          kg:undertakingText "Hiermee voldoe ik aan de toezegging in Kamerstuk 99 045, nr. 2" .
        <c/1> a kg:Citation ; kg:citationText "Kamerstuk 99 045, nr. 2" ; kg:evidence <p/1> ; cito:hasCitedEntity <document/b> .
        """, "");
  }

  @Test
  void fulfilsTheOnlyPromiseOfThePaperCitedBefore() {
    assertDerives("fulfils", PROMISES + POINTING, "<met/1> kg:fulfils <promise/only> .");
    assertDerives("fulfils", PROMISES + POINTING + "<c/2> a kg:Citation ; kg:evidence <p/0> ; cito:hasCitedEntity <document/b> .", "");
  }

  @Test
  void fulfilsNothingWhereTwoLettersBearTheNumber() {
    assertDerives("fulfils", PROMISES + POINTING + "<letter/d> a kg:Letter ; kg:publicationIdentifier \"kst-99045-1\" .", "");
    assertDerives("fulfils", PROMISES + ABOUT_PRICES + "<letter/d> a kg:Letter ; kg:publicationIdentifier \"kst-99045-2\" .", "");
  }

  private static final String PROMISES =
      """
      <letter/a> a kg:Letter ; kg:publicationIdentifier "kst-99045-1" ; dcterms:issued "2025-04-01"^^xsd:date .
      <letter/b> a kg:Letter ; kg:publicationIdentifier "kst-99045-2" ; dcterms:issued "2025-05-03"^^xsd:date .
      <letter/c> a kg:Letter ; dcterms:issued "2025-09-01"^^xsd:date .
      <version/a-v1> dcterms:isVersionOf <letter/a> . <version/b-v1> dcterms:isVersionOf <letter/b> . <version/c-v1> dcterms:isVersionOf <letter/c> .
      <document/a> kg:publicationIdentifier "kst-99045-1" . <document/b> kg:publicationIdentifier "kst-99045-2" .
      <promise/only> a kg:Undertaking ; kg:status kgs:undertaking-open ; kg:statedIn <version/a-v1> ; kg:undertakingText "Ik schrijf u over sluizen." .
      <promise/prices> a kg:Undertaking ; kg:status kgs:undertaking-open ; kg:statedIn <version/b-v1> ; kg:undertakingText "U hoort in juni over de prijzen." .
      <promise/boats> a kg:Undertaking ; kg:status kgs:undertaking-open ; kg:statedIn <version/b-v1> ; kg:undertakingText "Ik bericht u over de boten." .
      """;

  private static final String ABOUT_PRICES =
      """
      <met/1> a kg:Undertaking ; kg:status kgs:undertaking-met ; kg:statedIn <version/c-v1> ; kg:evidence <p/1> ;
        kg:undertakingText "die van 3 mei (Kamerstuk 99 045, nr. 2) over de prijzen van kades" .
      <c/1> a kg:Citation ; kg:citationText "Kamerstuk 99 045, nr. 2" ; kg:evidence <p/1> ; cito:hasCitedEntity <document/b> .
      """;

  private static final String POINTING =
      """
      <met/1> a kg:Undertaking ; kg:status kgs:undertaking-met ; kg:statedIn <version/c-v1> ; kg:evidence <p/1> ; kg:undertakingText "Die toezegging kom ik na." .
      <c/1> a kg:Citation ; kg:evidence <p/0> ; cito:hasCitedEntity <document/a> .
      <p/0> dcterms:isPartOf <p> ; oa:hasSelector <p/0/at> . <p/0/at> oa:start 10 . <p/1> dcterms:isPartOf <p> ; oa:hasSelector <p/1/at> . <p/1/at> oa:start 90 .
      """;

  private static void assertDerives(String query, String from, String expected) {
    Graph graph = Expected.turtle(from);
    try (QueryExec exec = QueryExec.graph(graph).query(new Bundled("queries/derive/" + query + ".rq").text()).build()) {
      List<String> derived = exec.construct().stream().map(NodeFmtLib::strNT).sorted().toList();
      assertThat(derived).containsExactlyElementsOf(Expected.lines(Expected.turtle(expected)));
    }
  }
}
