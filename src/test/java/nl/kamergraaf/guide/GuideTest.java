package nl.kamergraaf.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide says of the real ontology, schemes, register and shapes. */
class GuideTest {

  private static Guide guide;

  @BeforeAll
  static void read() {
    guide = Guide.bundled(new Iris());
  }

  @Test
  void everyTermIsInIt() {
    Set<String> declared =
        new Bundled("ontology/kamergraaf.ttl").text().lines().filter(line -> line.matches("kg:\\w+ a owl:.*")).map(line -> line.substring(3, line.indexOf(' '))).collect(Collectors.toSet());
    assertThat(guide.terms().map(term -> term.named().key())).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void aClassTellsWhatIsAboveBelowAndAround() {
    Term tribunal = guide.term("Tribunal").orElseThrow();
    assertThat(tribunal.named().label()).isEqualTo(new Text("tribunaal", "tribunal"));
    assertThat(names(tribunal.relations().above())).containsExactly("kg:AccountabilityBody");
    assertThat(names(tribunal.relations().usedOn())).contains("kg:seat", "kg:jurisdictionBasis", "kg:abbreviation").doesNotContain("kg:currency");
    assertThat(names(tribunal.relations().usedWith())).contains("kg:denotes", "kg:statusOf");
    assertThat(names(guide.term("ParliamentaryDocument").orElseThrow().relations().below())).containsExactly("kg:Letter", "kg:Motion");
  }

  @Test
  void aPropertyTellsWhereItIsUsedAndFromWhichListItsValuesCome() {
    Term flow = guide.term("flowType").orElseThrow();
    assertThat(flow.kind()).isEqualTo(Term.Kind.OBJECT_PROPERTY);
    assertThat(names(flow.relations().usedOn())).containsExactly("kg:MonetaryAmount");
    assertThat(names(flow.relations().usedWith())).containsExactly("skos:Concept");
    assertThat(names(flow.relations().codeLists())).containsExactly("kgs:flow-type-scheme");
    assertThat(guide.scheme("flow-type").orElseThrow().usedBy()).extracting(Ref::name).containsExactly("kg:flowType");
    assertThat(guide.scheme("participation-role").orElseThrow().usedBy()).as("as a shape says").extracting(Ref::name).containsExactly("org:role");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Letter                | dcterms:identifier | precies één, een tekst, niet leeg, hoogstens 64 tekens lang | exactly one, a text, not empty, at most 64 characters long",
        "Letter                | dcterms:hasVersion | ten minste één, een documentversie | at least one, a member of document version",
        "MonetaryAmount        | kg:flowType        | hoogstens één, een begrip uit de lijst Stroomtype | at most one, a concept of the list Flow type",
        "FinancialCommitment   | kg:currency        | precies één, iets met een eigen IRI | exactly one, a thing with an IRI of its own",
        "Citation              | cito:hasCitedEntity | precies één, een Kamerstukdossier of parlementair document | exactly one, a member of parliamentary dossier or parliamentary document",
        "Tribunal              | skos:prefLabel     | ten minste één, hoogstens 500 tekens lang, één per taal | at least one, at most 500 characters long, one per language"
      })
  void constraintsAreSaidInWords(String term, String path, String nl, String en) {
    assertThat(guide.term(term).orElseThrow().constraints())
        .filteredOn(constraint -> constraint.path().map(Ref::name).filter(path::equals).isPresent())
        .extracting(Constraint::words)
        .contains(new Text(nl, en));
  }

  @Test
  void everyShapeIsSaidSomewhere() {
    Set<String> said = guide.terms().flatMap(term -> term.constraints().stream()).map(Constraint::shape).collect(Collectors.toSet());
    assertThat(said).containsAll(Bundled.below("shapes", "ttl").stream().filter(GuideTest::ofAClassHere).map(Bundled::name).toList());
    assertThat(guide.terms().flatMap(term -> term.constraints().stream()))
        .allSatisfy(constraint -> assertThat(List.of(constraint.message().nl(), constraint.message().en())).doesNotContain(""));
  }

  /** Shapes of things of other vocabularies, and rules that hold for whatever there is, stand with no term of the ontology. */
  private static boolean ofAClassHere(Bundled shape) {
    try (InputStream in = shape.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("sh:targetClass kg:");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void schemesHaveTheirConceptsWithWordings() {
    Scheme status = guide.scheme("status").orElseThrow();
    assertThat(status.named().iri()).isEqualTo(KGS.NS + "status-scheme");
    assertThat(status.concepts())
        .filteredOn(concept -> concept.named().key().equals("adopted"))
        .singleElement()
        .satisfies(concept -> assertThat(concept.words().get("kg:cue")).contains("keurde * goed"));
    assertThat(guide.schemeOf("pledged")).contains(guide.scheme("flow-type").orElseThrow());
  }

  @Test
  void theRegisterIsSortedByKindAndLetter() {
    RegisterKind tribunals = guide.kind("Tribunal").orElseThrow();
    assertThat(tribunals.byLetter().get("I")).extracting(entry -> entry.label().nl()).contains("Internationaal Strafhof").isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(tribunals.entries())
        .filteredOn(entry -> entry.key().equals("body/icc"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.words()).containsEntry("kg:abbreviation", List.of("ICC", "ISH")).containsKey("skos:exactMatch"));
    assertThat(guide.kind("Country").orElseThrow().byLetter()).containsKey("O");
    assertThat(guide.kind("currency")).isPresent();
  }

  @Test
  void theDrawingIsTrueAndNoBoxCoversAnother() {
    Drawing drawing = guide.drawing();
    assertThat(drawing.arrows()).extracting(arrow -> arrow.from().label().en() + " " + arrow.property().name()).contains("letter to parliament kg:hasSignature", "What a letter states kg:evidence");
    List<Place> boxes = drawing.boxes().stream().filter(box -> box.term().isPresent()).map(Drawing.Box::place).toList();
    for (Place one : boxes) {
      assertThat(one.right()).isLessThan(drawing.width());
      assertThat(one.bottom()).isLessThan(drawing.height());
      assertThat(boxes.stream().filter(other -> other != one && one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom())).isEmpty();
    }
  }

  /** By the width that letters have at most on average: 11 pixels high in names of arrows, 12.5 and bold in boxes. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void noNameOfTheDrawingRunsIntoABox(Language language) {
    Drawing drawing = guide.drawing();
    assertThat(drawing.boxes()).filteredOn(box -> box.term().isPresent()).allSatisfy(box -> assertThat(box.label().in(language).length() * 7.2).isLessThan(box.place().width()));
    assertThat(drawing.arrows())
        .filteredOn(arrow -> arrow.line().y1() == arrow.line().y2())
        .allSatisfy(arrow -> assertThat(arrow.property().label().in(language).length() * 6.3).isLessThan(Math.abs(arrow.line().x2() - arrow.line().x1())));
  }

  @Test
  void alignmentsSayWhy() {
    assertThat(guide.alignments())
        .filteredOn(alignment -> alignment.term().iri().equals(KG.NS + "Motion"))
        .singleElement()
        .satisfies(alignment -> assertThat(List.of(alignment.relation().name(), alignment.target().name(), alignment.reason().en())).containsExactly("skos:closeMatch", "opengov:Motion", "Both are the formal proposal on which a body decides."));
  }

  private static Stream<String> names(List<Ref> refs) {
    return refs.stream().map(Ref::name);
  }
}
