package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.GraphPair;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.shacl.Data;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.shacl.Outcome;
import nl.kamergraaf.shacl.Shapes;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Checks letters against the promises of {@code shapes/} and of this package. Shapes are parsed once; one validator may serve several
 * threads.
 */
public final class Validator {

  private final Shapes shapes;
  private final Data context;
  private final Iris iris;
  private final Limits limits;
  private final Rules rules;
  private final ShapeCheck results;
  private final List<Check> checks;
  private final Optional<QuoteCheck> quotes;

  private Validator(Shapes shapes, Data context, Iris iris, Limits limits, List<Check> checks, Optional<QuoteCheck> quotes) {
    this.shapes = shapes;
    this.context = context;
    this.iris = iris;
    this.limits = limits;
    this.rules = new Rules(shapes);
    this.results = new ShapeCheck(rules);
    this.checks = checks;
    this.quotes = quotes;
  }

  /** The bundled shapes and the program's own checks, with the bundled ontology, schemes and register as context. */
  public static Validator own(Iris iris) {
    return own(OntologyGraphs.read(iris), iris);
  }

  public static Validator own(OntologyGraphs known, Iris iris) {
    Graph rules = OwnShapes.program();
    List<Check> checks = checks(rules, known);
    Shapes shapes = Shapes.parse(OwnShapes.ofLetters());
    return new Validator(shapes, shapes.context(context(known)), iris, Limits.DEFAULT, checks, Optional.of(new QuoteCheck(rules)));
  }

  static List<Check> checks(Graph rules, OntologyGraphs known) {
    return List.of(
        new TermCheck(rules, known), new UseCheck(rules, known), new NodeCheck(rules, known.ontology()), new RelationCheck(rules),
        new VersionCheck(rules), new KeyCheck(rules), new EvidenceCheck(rules), new OverlapCheck(rules), new PlainWordsCheck(rules));
  }

  /** Other shapes and nothing else, with the register, schemes and ontology beside the data. */
  public static Validator besideRegister(Shapes shapes, Iris iris, Limits limits) {
    return new Validator(shapes, shapes.context(context(OntologyGraphs.read(iris))), iris, limits, List.of(), Optional.empty());
  }

  /** Other shapes and nothing else, on the data alone. */
  public static Validator alone(Shapes shapes, Iris iris, Limits limits) {
    return new Validator(shapes, shapes.context(Graph.emptyGraph), iris, limits, List.of(), Optional.empty());
  }

  /** The same with other limits. */
  public Validator within(Limits other) {
    return new Validator(shapes, context, iris, other, checks, quotes);
  }

  /** The hash of the source that a letter's graph was made from. */
  public static Optional<String> contentHash(LetterGraph letter) {
    return letter.facts().find(letter.name(), KG.contentHash, Node.ANY).mapWith(Triple::getObject).nextOptional()
        .filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  static Graph context(OntologyGraphs known) {
    Graph context = GraphFactory.createGraphMem();
    GraphUtil.addInto(context, known.ontology());
    GraphUtil.addInto(context, known.schemes());
    GraphUtil.addInto(context, known.register());
    return context;
  }

  /** Checks a letter whose source is not at hand, such as one read from RDF. */
  public Report check(LetterGraph letter) {
    return examine(letter, Optional.empty()).report();
  }

  /** Checks a letter and compares every quotation with the source's text. */
  public Report check(LetterGraph letter, String source) {
    return examine(letter, Optional.of(source)).report();
  }

  /**
   * Checks a letter, and tells what was looked at.
   *
   * @throws nl.kamergraaf.shacl.Unfinished if limits were reached or the shapes cannot be used
   */
  public Examined examine(LetterGraph letter, Optional<String> source) {
    Data data = shapes.index(new GraphPair(letter.facts(), letter.statements()), context);
    Checked checked = new Checked(letter, data, iris);
    List<Finding> findings = new ArrayList<>();
    Outcome outcome = shapes.validate(data, limits);
    results.read(outcome, checked.findings(), findings::add);
    checks.forEach(check -> check.run(checked, findings::add));
    if (quotes.isPresent() && source.isPresent()) {
      quotes.get().run(checked, source.get(), findings::add);
    }
    return new Examined(Subject.of(letter), new Report(findings), CoverageCount.of(outcome, rules, data));
  }
}
