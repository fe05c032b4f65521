package nl.kamergraaf.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.Sample;
import nl.kamergraaf.graph.SampleFacts;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  private static final Validator VALIDATOR = Broken.VALIDATOR;
  private static final String ID = Iris.DEFAULT_BASE;

  @Test
  void whatTheWriterWritesConforms() {
    Report report = VALIDATOR.check(SampleFacts.all().graph(), Sample.TEXT);

    assertThat(report.findings().stream().filter(f -> f.severity() == Severity.VIOLATION)).isEmpty();
    assertThat(report.findings()).extracting(Finding::severity, Finding::shape).containsExactly(tuple(Severity.WARNING, "FootnoteBody"));
  }

  @Test
  void findingNamesLetterNodePathAndSentence() {
    LetterGraph letter = SampleFacts.all().graph();
    Node figure = at("figure", "ongeveer 38");
    letter.facts().remove(figure, KG.unit, Node.ANY);
    letter.facts().add(Triple.create(figure, KG.unit, KGS.concept("delivered")));

    Finding finding = violations(letter).get(0);

    assertThat(finding.letter()).isEqualTo("1999D90001");
    assertThat(finding.version()).isEqualTo(2);
    assertThat(finding.shape()).isEqualTo("Figure");
    assertThat(finding.focus()).isEqualTo(figure);
    assertThat(finding.path()).contains("kg:unit");
    assertThat(finding.value()).contains(KGS.concept("delivered"));
    assertThat(finding.message()).isEqualTo(new Rule.Words(
            "De eenheid komt uit het schema. Er is er hoogstens één.", "The unit is a concept of the unit scheme. There is one at most."));
    assertThat(finding.sentence()).contains("Op 3 februari jl. telde de groep ongeveer 38 landen.");
  }

  @Test
  void quotationThatTheSourceDoesNotHave() {
    LetterGraph letter = SampleFacts.all().graph();
    String changed = Sample.TEXT.replace("38 landen", "39 landen");

    assertThat(VALIDATOR.check(letter, changed).findings().stream().filter(f -> f.severity() == Severity.VIOLATION))
        .extracting(Finding::shape, Finding::path, f -> f.sentence().orElse(""))
        .containsExactly(tuple("QuoteMatchesSource", Optional.of("oa:exact"), "Op 3 februari jl. telde de groep ongeveer 38 landen."));
  }

  @Test
  void placePastTheEndOfTheSource() {
    LetterGraph letter = new Sample().graph();
    Span span = Sample.span("Nederland leidt de Proefcoalitie.");
    Node position = uri("selector/1999D90001-v2/" + span.start() + "-" + span.end() + "/position");
    letter.facts().remove(position, WebAnnotation.end, Node.ANY);
    letter.facts().add(Triple.create(position, WebAnnotation.end, NodeFactory.createLiteralDT("99999999", XSDDatatype.XSDinteger)));

    assertThat(VALIDATOR.check(letter, Sample.TEXT).findings()).extracting(Finding::shape).contains("QuoteMatchesSource");
  }

  @Test
  void termThatNobodyDeclared() {
    LetterGraph letter = new Sample().graph();
    letter.facts().add(Triple.create(uri("letter/1999D90001"), NodeFactory.createURI(KG.NS + "hasSignatur"), uri("x")));
    letter.facts().add(Triple.create(uri("x"), RDF.type.asNode(), NodeFactory.createURI(KG.NS + "Lettre")));

    assertThat(violations(letter))
        .filteredOn(finding -> finding.shape().equals("DeclaredTerm"))
        .extracting(f -> f.value().orElseThrow().getURI())
        .containsExactlyInAnyOrder(KG.NS + "hasSignatur", KG.NS + "Lettre");
  }

  @Test
  void relationWithoutEvidence() {
    LetterGraph letter = new Sample().graph();
    letter.facts().add(Triple.create(uri("body/icc"), KG.seat, uri("place/den-haag")));

    assertThat(violations(letter))
        .extracting(Finding::shape, Finding::path)
        .containsExactly(tuple("RelationEvidence", Optional.of("kg:seat")));
  }

  @Test
  void factWhoseTripleIsNotThere() {
    LetterGraph letter = SampleFacts.all().graph();
    letter.facts().remove(uri("body/icc"), KG.seat, Node.ANY);

    assertThat(violations(letter)).extracting(Finding::shape, Finding::path).containsExactly(tuple("StatementAsserted", Optional.of("rdf:reifies")));
  }

  @Test
  void classOfTheRegisterCountsWithoutTheRegisterBeingValidated() {
    LetterGraph letter = SampleFacts.all().graph();

    assertThat(VALIDATOR.check(letter).findings()).noneMatch(f -> f.focus().getURI().equals(ID + "country/nld"));
  }

  @Test
  void reportIsReadByPeople() {
    LetterGraph letter = SampleFacts.all().graph();
    Node figure = at("figure", "ongeveer 38");
    letter.facts().remove(figure, KG.qualifier, Node.ANY);
    Span span = Sample.span("ongeveer 38");

    Report report = VALIDATOR.check(letter);

    assertThat(report.conforms()).isFalse();
    assertThat(report.text())
        .isEqualTo(
            """
            1999D90001, version 2: 1 violation, 1 warning
              violation  NumberHedge: An amount or figure says how exact it is.
                Give kg:qualifier; where the sentence has no hedge that is kgs:exact.
                - figure/1999D90001-v2/%d-%d  "ongeveer 38"
                  A number has a qualifier of the scheme. There is at least one. There is no value.
                  kg:qualifier
                  In: "Op 3 februari jl. telde de groep ongeveer 38 landen."
              warning  FootnoteBody: A footnote has a text, and a text has a marker.
                Look for the note in the original: often it got lost when that became text.
                - footnote/1999D90001-v2/2
                  The text of this note is missing.
                  kg:bodyStatus = kgs:body-missing
                  In: "Het Hof zal in Den Haag zetelen."
            """
                .formatted(span.start(), span.end()));
    assertThat(TextReport.of(report, new Style(Style.Language.NL, 0, false))).contains("Een getal heeft een nauwkeurigheid uit het schema.");
  }

  @Test
  void sameFindingsInTheSameOrder() {
    LetterGraph letter = SampleFacts.all().graph();
    letter.facts().remove(Node.ANY, KG.evidence, Node.ANY);

    assertThat(VALIDATOR.check(letter)).isEqualTo(VALIDATOR.check(letter));
    assertThat(VALIDATOR.check(letter).findings()).isSortedAccordingTo(Finding.ORDER).hasSizeGreaterThan(10);
  }

  private static List<Finding> violations(LetterGraph letter) {
    return VALIDATOR.check(letter).findings().stream().filter(f -> f.severity() == Severity.VIOLATION).toList();
  }

  private static Node at(String kind, String words) {
    return new Iris().at(kind, "1999D90001-v2", Sample.span(words));
  }

  private static Node uri(String path) {
    return NodeFactory.createURI(ID + path);
  }
}
