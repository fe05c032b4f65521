package nl.kamergraaf.shacl;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Jena's own SHACL engine, asked the same. */
public final class Stock {

  private final Shapes shapes;

  public Stock(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** Results for these focus nodes, in lines that can be compared. */
  public List<String> results(Graph data, Set<Node> focus) {
    return lines(validate(data, focus));
  }

  /** What comes of the same. */
  public ValidationReport validate(Graph data, Set<Node> focus) {
    ValidationContext validation = ValidationContext.create(shapes, data);
    for (Shape shape : shapes.getTargetShapes()) {
      VLib.focusNodes(data, shape).stream().filter(focus::contains).forEach(node -> VLib.validateShape(validation, data, shape, node));
    }
    return validation.generateReport();
  }

  public static List<String> lines(ValidationReport report) {
    return report.getEntries().stream().map(Stock::line).sorted().toList();
  }

  /** The results of the engine here, in the same lines. */
  public static List<String> lines(Outcome outcome) {
    return outcome.results().stream().map(Stock::line).sorted().toList();
  }

  /** Jena names one of the values that share a language; by the recommendation the result is about none. */
  private static String line(ReportEntry entry) {
    Node value = SHACL.UniqueLangConstraintComponent.equals(entry.sourceConstraintComponent()) ? null : entry.value();
    return line(entry.focusNode(), entry.resultPath(), value, entry.sourceConstraintComponent(), entry.source(), entry.severity().level());
  }

  static String line(Result result) {
    return line(
        result.focus(), result.path().orElse(null), result.value().orElse(null), result.component(), result.shape(), result.severity());
  }

  private static String line(Node focus, Object path, Node value, Node component, Node shape, Node severity) {
    return focus + " | " + Objects.toString(path) + " | " + value + " | " + component.getLocalName() + " | " + shape + " | " + severity.getLocalName();
  }
}
