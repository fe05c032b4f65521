package nl.kamergraaf.shacl;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Jena's own SHACL engine, asked the same. */
final class Stock {

  private final Shapes shapes;

  Stock(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** Results for these focus nodes, in lines that can be compared. */
  List<String> results(Graph data, Collection<Node> focus) {
    ValidationContext validation = ValidationContext.create(shapes, data);
    for (Shape shape : shapes.getTargetShapes()) {
      focus.stream().filter(node -> VLib.isFocusNode(shape, node, data)).forEach(node -> VLib.validateShape(validation, data, shape, node));
    }
    return validation.generateReport().getEntries().stream().map(Stock::line).sorted().toList();
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
