package nl.kamergraaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.Sample;
import nl.kamergraaf.graph.SampleFacts;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The terms are used as the ontology says, in graphs, queries and documentation. */
class TermsInUseTest {

  private static final Node DOMAIN = NodeFactory.createURI(Schema.NS + "domainIncludes");
  private static final Node RANGE = NodeFactory.createURI(Schema.NS + "rangeIncludes");
  private static final Node CODE_LIST = NodeFactory.createURI("http://purl.org/linked-data/cube#codeList");

  private static final Graph KNOWN = known();

  @Test
  void theLettersUseThemAsTheOntologySays() {
    DatasetGraph dataset = ExampleLetters.shared().dataset();
    dataset.begin(TxnType.READ);
    try {
      assertThat(against(dataset.getDefaultGraph())).isEmpty();
    } finally {
      dataset.end();
    }
  }

  @Test
  void factsOfEveryKindUseThemAsTheOntologySays() {
    LetterGraph letter = SampleFacts.all().graph();
    Graph graph = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(graph, KNOWN);
    GraphUtil.addInto(graph, letter.facts());
    GraphUtil.addInto(graph, letter.statements());
    // the sample has one person of its own in its register
    graph.add(NodeFactory.createURI(Sample.ZEE.iri()), RDF.type.asNode(), FOAF.Person.asNode());
    assertThat(against(graph)).isEmpty();
  }

  @Test
  void otherUsesAreFound() {
    Graph graph = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(graph, KNOWN);
    Node body = NodeFactory.createURI(Iris.DEFAULT_BASE + "body/icc");
    Node country = NodeFactory.createURI(Iris.DEFAULT_BASE + "country/nld");
    graph.add(body, KG.marker, NodeFactory.createLiteralString("7"));
    graph.add(body, KG.seat, country);
    graph.add(country, KG.flowType, KGS.concept("fact"));
    graph.add(country, NodeFactory.createURI(KG.NS + "capital"), body);

    assertThat(against(graph))
        .containsExactlyInAnyOrder(
            "marker on Tribunal", "marker with string", "seat with Country", "flowType on Country", "flowType with modality-scheme",
            "capital is not declared");
  }

  static Stream<Path> texts() throws IOException {
    List<Path> texts = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")));
    for (String folder : List.of("docs", "ontology", "shapes", "letters", "queries")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".md") || file.toString().endsWith(".rq")).sorted().forEach(texts::add);
      }
    }
    return texts.stream();
  }

  private static final Pattern NAME = Pattern.compile("(?<![\\w.-])(kgs?):([\\w-]*\\w)");

  @ParameterizedTest
  @MethodSource("texts")
  void everyTermInATextIsDeclared(Path text) throws IOException {
    Set<String> undeclared = new TreeSet<>();
    Matcher names = NAME.matcher(Files.readString(text));
    while (names.find()) {
      Node term = NodeFactory.createURI((names.group(1).equals("kg") ? KG.NS : KGS.NS) + names.group(2));
      if (!KNOWN.contains(term, RDF.type.asNode(), Node.ANY)) {
        undeclared.add(names.group());
      }
    }
    assertThat(undeclared).isEmpty();
  }

  /** What a graph does with kg: properties and the ontology does not say, such as "seat with Country". */
  private static Set<String> against(Graph graph) {
    Set<String> found = new TreeSet<>();
    graph.stream()
        .flatMap(triple -> triple.getObject().isTripleTerm() ? Stream.of(triple, triple.getObject().getTriple()) : Stream.of(triple))
        .filter(triple -> triple.getPredicate().getURI().startsWith(KG.NS))
        .forEach(triple -> against(graph, triple, found::add));
    return found;
  }

  private static void against(Graph graph, Triple triple, Consumer<String> found) {
    String name = triple.getPredicate().getURI().substring(KG.NS.length());
    if (!KNOWN.contains(triple.getPredicate(), RDF.type.asNode(), Node.ANY)) {
      found.accept(name + " is not declared");
      return;
    }
    // what is only claimed has no class of its own
    boolean claimed = !graph.contains(triple);
    Set<Node> subject = classes(graph, triple.getSubject());
    if (!(claimed && subject.isEmpty()) && disjoint(subject, said(triple, DOMAIN))) {
      found.accept(name + " on " + brief(graph, triple.getSubject()));
    }
    Node object = triple.getObject();
    Set<Node> values = object.isLiteral() ? Set.of(NodeFactory.createURI(object.getLiteralDatatypeURI())) : classes(graph, object);
    if (!(claimed && values.isEmpty()) && disjoint(values, said(triple, RANGE))) {
      found.accept(name + " with " + (object.isLiteral() ? local(object.getLiteralDatatypeURI()) : brief(graph, object)));
    }
    said(triple, CODE_LIST).stream()
        .filter(list -> list.getURI().startsWith(KGS.NS) && !KNOWN.contains(object, SKOS.inScheme.asNode(), list))
        .forEach(list -> found.accept(name + " with " + KNOWN.stream(object, SKOS.inScheme.asNode(), Node.ANY).map(t -> local(t.getObject().getURI())).findFirst().orElse("no scheme")));
  }

  private static boolean disjoint(Set<Node> some, Set<Node> others) {
    return some.stream().noneMatch(others::contains);
  }

  private static Set<Node> said(Triple triple, Node of) {
    return KNOWN.find(triple.getPredicate(), of, Node.ANY).mapWith(Triple::getObject).toSet();
  }

  /** Classes of a node and all above them. */
  private static Set<Node> classes(Graph graph, Node node) {
    Set<Node> classes = new HashSet<>();
    graph.find(node, RDF.type.asNode(), Node.ANY).forEach(type -> above(type.getObject(), classes));
    return classes;
  }

  private static void above(Node type, Set<Node> classes) {
    if (classes.add(type)) {
      KNOWN.find(type, RDFS.subClassOf.asNode(), Node.ANY).forEach(wider -> above(wider.getObject(), classes));
    }
  }

  private static String brief(Graph graph, Node node) {
    return graph.stream(node, RDF.type.asNode(), Node.ANY).map(type -> local(type.getObject().getURI())).sorted().findFirst().orElse("no class");
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static Graph known() {
    OntologyGraphs read = OntologyGraphs.read(new Iris());
    Graph graph = GraphFactory.createDefaultGraph();
    List.of(read.ontology(), read.schemes(), read.register()).forEach(part -> GraphUtil.addInto(graph, part));
    return graph;
  }
}
