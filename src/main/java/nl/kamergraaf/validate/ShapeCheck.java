package nl.kamergraaf.validate;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.shacl.Data;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.shacl.Outcome;
import nl.kamergraaf.shacl.Result;
import nl.kamergraaf.shacl.Shapes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;

/**
 * SHACL shapes on one letter. Targets are looked for in the letter's own graphs only, so that the register is not validated again with
 * every letter; constraints see the register, the schemes and the ontology as well.
 */
final class ShapeCheck {

  private static final Prologue PREFIXES = new Prologue(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all()));

  private final Shapes shapes;
  private final Data context;

  ShapeCheck(Iterable<Bundled> files, Graph context) {
    this(parse(files), context);
  }

  ShapeCheck(Graph shapes, Graph context) {
    this.shapes = Shapes.parse(shapes);
    this.context = this.shapes.context(context);
  }

  private static Graph parse(Iterable<Bundled> files) {
    Graph graph = GraphFactory.createDefaultGraph();
    files.forEach(file -> RDFParser.fromString(file.text(), Lang.TURTLE).parse(graph));
    return graph;
  }

  void run(Checked letter, Consumer<Finding> out) {
    Outcome outcome = shapes.validate(shapes.index(letter.own(), context), Limits.DEFAULT);
    outcome.results().forEach(result -> out.accept(finding(letter, result)));
  }

  private Finding finding(Checked letter, Result result) {
    return letter.finding(
        Severity.of(result.severity()),
        name(result.shape()),
        result.focus(),
        result.path().map(ShapeCheck::path),
        result.value(),
        new Finding.Message(message(result, "nl"), message(result, "en")));
  }

  /** The message in a language; own shapes may have none in it, then whatever there is. */
  private static String message(Result result, String language) {
    return result.messages().stream()
        .filter(message -> message.isLiteral() && message.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .or(() -> result.messages().stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).sorted().findFirst())
        .orElse("does not conform");
  }

  /** Property shapes have no name: the promise is that of the node shape they belong to. */
  private String name(Node source) {
    Node named = source;
    for (int depth = 0; depth < 8 && named.isBlank(); depth++) {
      Optional<Node> outer = shapes.graph().stream(Node.ANY, Node.ANY, named).map(t -> t.getSubject()).findFirst();
      if (outer.isEmpty()) {
        break;
      }
      named = outer.get();
    }
    if (!named.isURI()) {
      return "unnamed";
    }
    String iri = named.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String path(Path path) {
    return PathWriter.asString(path, PREFIXES);
  }
}
