package nl.kamergraaf.shacl;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/**
 * The properties of the SHACL namespace that this engine acts on or may rightly leave alone. Any other in a shapes graph is a misspelling,
 * a part of SHACL Advanced Features, SHACL-JS or SHACL 1.2, and would silently be without effect.
 */
final class Recognised {

  private static final String DASH = "http://datashapes.org/dash#";

  private static final Set<Node> TERMS =
      terms(
          // targets, structure
          "targetClass targetNode targetObjectsOf targetSubjectsOf target property path inversePath alternativePath zeroOrMorePath "
              + "oneOrMorePath zeroOrOnePath severity message deactivated "
              // constraint components of SHACL Core
              + "class datatype nodeKind minCount maxCount minExclusive minInclusive maxExclusive maxInclusive minLength maxLength pattern "
              + "flags languageIn uniqueLang equals disjoint lessThan lessThanOrEquals not and or xone node qualifiedValueShape "
              + "qualifiedMinCount qualifiedMaxCount qualifiedValueShapesDisjoint closed ignoredProperties hasValue in "
              // SHACL-SPARQL
              + "sparql select ask prefixes declare prefix namespace parameter optional labelTemplate validator nodeValidator "
              + "propertyValidator "
              // words for people and forms
              + "name description order group defaultValue agentInstruction intent codeIdentifier "
              // reports and links between graphs
              + "conforms result focusNode resultPath value sourceShape sourceConstraint sourceConstraintComponent detail resultMessage "
              + "resultSeverity shapesGraph suggestedShapesGraph shapesGraphWellFormed");

  /** Properties of DASH that constrain; the others describe forms. */
  private static final Set<String> DASH_CONSTRAINTS =
      Set.of(
          "closedByTypes", "coExistsWith", "hasValueIn", "hasValueWithClass", "nonRecursive", "rootClass", "singleLine", "stem", "subSetOf",
          "symmetric", "uniqueValueForClass", "uniqueValueForClasses", "reifiableBy");

  private Recognised() {}

  private static Set<Node> terms(String names) {
    return Stream.of(names.split(" ")).map(name -> NodeFactory.createURI(SHACL.getURI() + name)).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a triple is part of a description of shapes: by a known property, or a class of SHACL. */
  static boolean isOfShapes(Triple triple) {
    return TERMS.contains(triple.getPredicate())
        || triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().isURI() && triple.getObject().getURI().startsWith(SHACL.getURI())
        || triple.getPredicate().getURI().equals(SHACL.getURI() + "entailment");
  }

  /** Whether a triple with this property would silently do nothing. */
  static boolean isWithoutEffect(Node property) {
    String iri = property.getURI();
    return iri.startsWith(SHACL.getURI()) ? !TERMS.contains(property)
        : iri.startsWith(DASH) && DASH_CONSTRAINTS.contains(iri.substring(DASH.length()));
  }
}
