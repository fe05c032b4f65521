package nl.kamergraaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.SameLetter;
import nl.kamergraaf.validate.Severity;
import nl.kamergraaf.validate.Validator;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One letter in every form in which it may come gives the same facts and names the same things. */
class SameLetterTest {

  private static final Map<String, byte[]> FORMS = SameLetter.forms();
  private static final Pipeline PIPELINE = ExampleLetters.pipeline();
  private static final Validator VALIDATOR = Validator.own(new Iris());
  private static final Set<Node> OF_FACTS =
      Set.of(KG.MonetaryAmount, KG.Figure, KG.Citation, KG.Undertaking, KG.TimeReference, KG.Mention, KG.Footnote, KG.Motion, KG.Signature);
  private static final Set<String> VALUES =
      Set.of("value", "currency", "unit", "flowType", "normalizedReference", "citationText", "treatment", "expression", "startDate", "endDate", "precision", "surfaceForm", "marker", "bodyStatus",
          "signatoryName", "signatureRole", "ordinal", "publicationIdentifier", "sequenceNumber", "status", "modality", "countedThing");

  static Stream<String> forms() {
    return FORMS.keySet().stream();
  }

  private static Pipeline.Result.Done read(String form) {
    Pipeline.Result result = PIPELINE.convert(new Input.Piped(form, new ByteArrayInputStream(FORMS.get(form))));
    assertThat(result).as(form + ": " + result).isInstanceOf(Pipeline.Result.Done.class);
    return (Pipeline.Result.Done) result;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void givesTheSameFacts(String form) {
    assertThat(facts(read(form).graph())).isEqualTo(facts(read("official.xml").graph()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isSoundAndQuotesItsSource(String form) {
    Pipeline.Result.Done done = read(form);
    assertThat(VALIDATOR.check(done.graph(), done.letter().text().letter().source().content()).findings())
        .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isDatedAndSigned(String form) {
    Pipeline.Result.Done done = read(form);
    Identity identity = done.letter().text().letter().header().identity();
    assertThat(identity.issued()).hasToString("2025-03-03");
    assertThat(done.graph().facts().stream(Node.ANY, KG.signatory, NodeFactory.createURI(Iris.DEFAULT_BASE + "person/zeeman-ab")).toList()).isNotEmpty();
  }

  /** Spaces of a typesetter are spaces: each one of the input may be any of them. */
  @Property(tries = 40)
  void aSpaceIsASpace(@ForAll("texts") String form, @ForAll @Size(min = 1, max = 40) List<@From("spaces") Character> spaces, @ForAll @IntRange(min = 1, max = 9) int every) {
    StringBuilder other = new StringBuilder(new String(FORMS.get(form), StandardCharsets.UTF_8));
    int seen = 0;
    for (int i = 0; i < other.length(); i++) {
      if (other.charAt(i) == ' ' && seen++ % every == 0) {
        other.setCharAt(i, spaces.get(seen % spaces.size()));
      }
    }
    Pipeline.Result result = PIPELINE.convert(new Input.Piped(form, new ByteArrayInputStream(other.toString().getBytes(StandardCharsets.UTF_8))));
    assertThat(result).as(form + ": " + result).isInstanceOf(Pipeline.Result.Done.class);
    assertThat(facts(((Pipeline.Result.Done) result).graph())).isEqualTo(facts(read(form).graph()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("opentk.txt", "official.txt");
  }

  @Provide
  Arbitrary<Character> spaces() {
    return Arbitraries.of('\u00A0', '\u202F', '\u2009', '\u2002', '\u3000');
  }

  @Test
  void theFormsAreMoreThanOne() {
    assertThat(FORMS).hasSize(8);
    assertThat(facts(read("official.xml").graph())).hasSizeGreaterThan(12);
  }

  /** What the letter states, without the places where it does: each thing's kind and values. */
  private static Set<String> facts(LetterGraph letter) {
    Graph graph = letter.facts();
    return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filter(triple -> OF_FACTS.contains(triple.getObject()))
        .map(triple -> triple.getObject().getLocalName() + " " + values(graph, triple.getSubject()))
        .filter(words -> !words.contains("submitter"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> values(Graph graph, Node subject) {
    return graph.stream(subject, Node.ANY, Node.ANY)
        .filter(triple -> VALUES.contains(triple.getPredicate().getLocalName()))
        .map(SameLetterTest::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(Triple triple) {
    Node value = triple.getObject();
    return triple.getPredicate().getLocalName() + "=" + (value.isLiteral() ? value.getLiteralLexicalForm().replaceAll("[\\s\\p{Zs}]+", " ") : value.getLocalName());
  }
}
