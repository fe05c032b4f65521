package nl.kamergraaf.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.SampleFacts;
import nl.kamergraaf.shacl.Shapes;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule takes its passing examples and answers each failing one with the report that was approved for it, word for word. After a
 * wanted change, {@code -Dapprove=true} writes the reports anew; read the difference before it is committed.
 */
class ShapesTest {

  static List<Path> valid() {
    return Examples.all("valid");
  }

  static List<Path> invalid() {
    return Examples.all("invalid");
  }

  static List<String> rules() {
    return RuleFiles.all();
  }

  static List<String> shapes() {
    return RuleFiles.shapes();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void takes(Path example) {
    assertThat(Examples.targets(example)).as("an example without a target proves nothing").isPositive();
    assertThat(Examples.report(example).text()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void refuses(Path example) throws IOException {
    Report report = Examples.report(example);
    Path approved = example.resolveSibling(example.getFileName().toString().replace(".ttl", ".report.txt"));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(approved, report.text());
    }

    assertThat(report.text()).isNotEmpty().isEqualTo(Files.readString(approved));
    assertThat(report.findings()).as("one reason, that of the name").extracting(Finding::shape).containsOnly(RuleFiles.camelCase(Examples.rule(example)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPassingAndAFailingExample(String rule) {
    assumeFalse(rule.equals("letter-against-record"), "letters and records are compared in tests of their own");
    assertThat(valid()).anyMatch(example -> Examples.rule(example).equals(rule));
    assertThat(invalid()).anyMatch(example -> Examples.rule(example).equals(rule));
  }

  @Test
  void everyExampleIsOfARule() {
    assertThat(Stream.concat(valid().stream(), invalid().stream()).map(Examples::rule).distinct()).isSubsetOf(rules());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysInTwoLanguagesWhatItPromisesAndWhatToDo(String name) {
    Graph graph = RuleFiles.parse(name);
    Rule rule = Rules.named(graph, RuleFiles.camelCase(name));

    assertThat(List.of(rule.promise().nl(), rule.promise().en(), rule.remedy().nl(), rule.remedy().en())).allMatch(words -> words.endsWith("."));
    assertThat(rule.promise().nl()).isNotEqualTo(rule.promise().en());
    graph
        .stream(Node.ANY, SHACL.message, Node.ANY)
        .collect(Collectors.groupingBy(Triple::getSubject))
        .forEach(
            (node, messages) ->
                assertThat(messages).extracting(message -> message.getObject().getLiteralLanguage()).containsExactlyInAnyOrder("nl", "en"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void standsInTheTableWithItsPromiseAndSeverity(String name) throws IOException {
    Rule rule = Rules.named(RuleFiles.parse(name), RuleFiles.camelCase(name));
    String path = RuleFiles.path(name);

    assertThat(Files.readString(Path.of("shapes", "README.md")))
        .contains("| [" + path + "](" + path + ") | " + rule.promise().en() + " | " + rule.severity().word() + " |");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void keepsOnePromiseThatIsNamedAsItsFile(String name) {
    Graph graph = RuleFiles.parse(name);
    Shapes parsed = Shapes.parse(graph);
    List<Node> targeted = parsed.targeted().stream().map(shape -> shape.node()).toList();

    assertThat(parsed.problems()).isEmpty();
    assertThat(targeted).extracting(node -> node.getURI().substring(node.getURI().indexOf('#') + 1)).containsExactly(RuleFiles.camelCase(name));
    assertThat(graph.stream(Node.ANY, SHACL.property, Node.ANY).filter(triple -> targeted.contains(triple.getSubject())).map(Triple::getObject))
        .allMatch(property -> graph.contains(property, SHACL.message, Node.ANY));
  }

  /** What is wrong with the graph keeps a letter out; what two letters say is never the graph's fault. */
  @Test
  void rulesAcrossLettersKeepNoLetterOut() {
    assertThat(RuleFiles.consistency())
        .allMatch(name -> Rules.named(RuleFiles.parse(name), RuleFiles.camelCase(name)).severity() != Severity.VIOLATION);
  }

  @Test
  void everyPatternHasABoundOfLengthBesideIt() {
    for (String shape : shapes()) {
      Graph graph = RuleFiles.parse(shape);
      assertThat(graph.stream(Node.ANY, SHACL.pattern, Node.ANY).map(Triple::getSubject))
          .as(shape)
          .allMatch(node -> graph.contains(node, SHACL.maxLength, Node.ANY));
    }
  }

  @Test
  void everyClassThatTheWriterUsesHasAShape() {
    LetterGraph letter = SampleFacts.all().graph();

    assertThat(
            Stream.concat(letter.facts().stream(), letter.statements().stream())
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getObject)
                .distinct())
        .isSubsetOf(targets());
  }

  @Test
  void everyClassOfTheOntologyHasAShape() {
    Graph ontology = OntologyGraphs.read(new Iris()).ontology();

    assertThat(
            ontology
                .find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(type -> type.isURI() && type.getURI().startsWith(KG.NS))
                .toList())
        .isSubsetOf(targets());
  }

  private static Set<Node> targets() {
    Set<Node> targets = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    shapes().forEach(name -> RuleFiles.parse(name).stream(Node.ANY, SHACL.targetClass, Node.ANY).map(Triple::getObject).forEach(targets::add));
    return targets;
  }
}
