package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.RecordComparison;
import nl.kamergraaf.shacl.Data;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.shacl.Outcome;
import nl.kamergraaf.shacl.Result;
import nl.kamergraaf.shacl.Shapes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Checks letters against each other, by {@code shapes/consistency/}: each is added once, of several versions only the newest counts. What
 * is kept of a letter is small: its facts without the text, and the sentences that prove them.
 *
 * <pre>{@code
 * Across across = new Across(iris, Limits.DEFAULT);
 * letters.forEach(across::add);
 * Report report = across.report();
 * }</pre>
 */
public final class Across {

  private final Iris iris;
  private final Limits limits;
  private final Shapes shapes;
  private final Graph register;
  private final Data context;
  private final Rules rules;
  private final ShapeCheck results;
  private final RecordComparison records;
  private final Map<String, Kept> letters = new TreeMap<>();
  private Coverage coverage = Coverage.NONE;

  /** What is kept of a letter: facts and statements in one graph. */
  private record Kept(Subject subject, Node graph, Graph facts) {}

  public Across(Iris iris, Limits limits) {
    this(iris, limits, OwnShapes.acrossLetters(), OntologyGraphs.read(iris));
  }

  Across(Iris iris, Limits limits, Graph shapes, OntologyGraphs known) {
    this.iris = iris;
    this.limits = limits;
    this.shapes = Shapes.parse(shapes);
    this.register = known.register();
    this.records = new RecordComparison(register, iris);
    Graph behind = Validator.context(known);
    GraphUtil.addInto(behind, OntologyGraphs.datedDocuments(iris));
    this.context = this.shapes.context(behind);
    this.rules = new Rules(this.shapes);
    this.results = new ShapeCheck(rules);
  }

  private Across(Across known) {
    this.iris = known.iris;
    this.limits = known.limits;
    this.shapes = known.shapes;
    this.register = known.register;
    this.records = new RecordComparison(register, iris);
    this.context = known.context;
    this.rules = known.rules;
    this.results = known.results;
  }

  /** Another by the same shapes, which has met no letter; safe to ask for by several threads. */
  public Across anew() {
    return new Across(this);
  }

  /** Takes a letter or record in; an older version than one already taken in is left out. */
  public void add(LetterGraph letter) {
    Kept there = letters.get(letter.number());
    if (there == null || there.subject().version() <= letter.version()) {
      letters.put(letter.number(), new Kept(Subject.of(letter), letter.name(), Digest.of(letter)));
      records.add(letter);
    }
  }

  public int size() {
    return letters.size();
  }

  /** What the letters say that does not go together; each finding is one on the letter that its node belongs to. */
  public Report report() {
    return report(limits);
  }

  /** The same with other limits. */
  public Report report(Limits other) {
    return report(letters.keySet(), other);
  }

  /**
   * The same, as far as one of these letters has part in it.
   *
   * @param numbers document numbers of letters
   */
  public Report report(Set<String> numbers) {
    return report(numbers, limits);
  }

  private Report report(Set<String> numbers, Limits within) {
    Graph all = GraphFactory.createGraphMem();
    letters.values().forEach(kept -> GraphUtil.addInto(all, kept.facts()));
    Data data = shapes.index(all, context);
    Outcome outcome = shapes.validate(data, within);
    coverage = CoverageCount.ofTargets(outcome, rules);
    List<Finding> findings = findings(outcome, data, numbers);
    Map<Node, Subject> graphs = letters.values().stream().collect(Collectors.toMap(Kept::graph, Kept::subject));
    new RecordFindings(iris).of(records, graphs).stream().filter(finding -> numbers.contains(finding.letter())).forEach(findings::add);
    return new Report(findings);
  }

  /** How many nodes each rule looked at in the last report. */
  public Coverage coverage() {
    return coverage;
  }

  private List<Finding> findings(Outcome outcome, Data data, Set<String> numbers) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Subject> keys = letters.values().stream().collect(Collectors.toMap(kept -> lastSegment(kept.graph()), Kept::subject));
    Attribution attribution = new Attribution(data, keys);
    Locator locator = new Locator(data);
    for (Result result : outcome.results()) {
      if (attribution.letters(result.focus(), result.value()).stream().anyMatch(numbers::contains)) {
        findings.add(results.finding(result, new Findings(attribution.subject(result.focus(), result.value()), locator, iris)));
      }
    }
    return findings;
  }

  private static String lastSegment(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }
}
