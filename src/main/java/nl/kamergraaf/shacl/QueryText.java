package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;

/** Reads the text of a query with the prefixes that are declared for it. */
final class QueryText {

  private final Values values;

  QueryText(Values values) {
    this.values = values;
  }

  /**
   * @param property {@code sh:select} or {@code sh:ask}
   */
  Query parse(Node node, Node property) {
    String text = values.string(node, property).orElseThrow(() -> new Malformed("no " + Text.of(property)));
    try {
      Query query = QueryFactory.create(prefixes(node) + text, Syntax.syntaxSPARQL_12);
      if (property.equals(SHACL.ask) ? !query.isAskType() : !query.isSelectType()) {
        throw new Malformed("the query of " + Text.of(property) + " is of another kind");
      }
      return query;
    } catch (QueryException e) {
      throw new Malformed("no query in " + Text.of(property) + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    } catch (StackOverflowError e) {
      throw Malformed.unsupported("a query that is nested too deep");
    }
  }

  /** What {@code sh:prefixes} declares, with what the ontologies named there import from this graph. */
  private String prefixes(Node node) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    Set<Node> seen = new HashSet<>();
    List<Node> open = new ArrayList<>(values.all(node, SHACL.prefixes));
    while (!open.isEmpty()) {
      Node ontology = open.remove(open.size() - 1);
      if (seen.add(ontology)) {
        open.addAll(values.all(ontology, OWL.imports.asNode()));
        values.all(ontology, SHACL.declare).forEach(declared -> declare(declared, prefixes));
      }
    }
    StringBuilder text = new StringBuilder();
    prefixes.forEach((prefix, iri) -> text.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
    return text.toString();
  }

  private void declare(Node declared, Map<String, String> prefixes) {
    String prefix = values.string(declared, SHACL.prefix).orElseThrow(() -> new Malformed("a value of sh:declare without sh:prefix"));
    Node namespace = values.one(declared, SHACL.namespace).orElseThrow(() -> new Malformed("a value of sh:declare without sh:namespace"));
    String iri = namespace.isLiteral() ? namespace.getLiteralLexicalForm() : namespace.toString();
    String other = prefixes.putIfAbsent(prefix, iri);
    if (other != null && !other.equals(iri)) {
      throw new Malformed("two namespaces for the prefix " + prefix);
    }
  }
}
