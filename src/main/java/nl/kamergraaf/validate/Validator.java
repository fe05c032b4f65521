package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.GraphPair;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Checks letters against the promises of {@code shapes/} and of this package. Shapes are parsed once; one validator may serve several
 * threads.
 */
public final class Validator {

  private final ShapeCheck shapes;
  private final TermCheck terms;

  /** The bundled shapes, with the bundled ontology, schemes and register as context. */
  public Validator(Iris iris) {
    this(OntologyGraphs.read(iris));
  }

  public Validator(OntologyGraphs known) {
    this(new ShapeCheck(Bundled.below("shapes", "ttl"), context(known)), known);
  }

  /** Other shapes beside what the program itself checks. */
  public Validator(Graph shapes, OntologyGraphs known) {
    this(new ShapeCheck(shapes, context(known)), known);
  }

  private Validator(ShapeCheck shapes, OntologyGraphs known) {
    this.shapes = shapes;
    this.terms = new TermCheck(known);
  }

  private static Graph context(OntologyGraphs known) {
    Graph context = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(context, known.ontology());
    GraphUtil.addInto(context, known.schemes());
    GraphUtil.addInto(context, known.register());
    return context;
  }

  /** Checks a letter whose source is not at hand, such as one read from RDF. */
  public Report check(LetterGraph letter) {
    return new Report(findings(checked(letter)));
  }

  /** Checks a letter and compares every quotation with the source's text. */
  public Report check(LetterGraph letter, String source) {
    Checked checked = checked(letter);
    List<Finding> findings = findings(checked);
    new QuoteCheck(source).run(checked, findings::add);
    return new Report(findings);
  }

  private List<Finding> findings(Checked letter) {
    List<Finding> findings = new ArrayList<>();
    shapes.run(letter, findings::add);
    terms.run(letter, findings::add);
    RelationCheck.run(letter, findings::add);
    return findings;
  }

  private static Checked checked(LetterGraph letter) {
    Graph own = new GraphPair(letter.facts(), letter.statements());
    return new Checked(letter, own, new Sentences(own));
  }
}
