package nl.kamergraaf.shacl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads a shapes graph with an eye to what its author may have got wrong. */
final class Values {

  private static final Node FIRST = RDF.first.asNode();
  private static final Node REST = RDF.rest.asNode();
  private static final Node NIL = RDF.nil.asNode();

  private final Graph graph;

  Values(Graph graph) {
    this.graph = graph;
  }

  Graph graph() {
    return graph;
  }

  List<Node> all(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  List<Node> subjects(Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  boolean has(Node subject, Node property) {
    return graph.contains(subject, property, Node.ANY);
  }

  Optional<Node> one(Node subject, Node property) {
    List<Node> values = all(subject, property);
    if (values.size() > 1) {
      throw new Malformed("more than one value of " + Text.of(property));
    }
    return values.stream().findFirst();
  }

  Optional<String> string(Node subject, Node property) {
    return one(subject, property).map(value -> text(value, property));
  }

  static String text(Node value, Node property) {
    if (!value.isLiteral() || !value.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      throw new Malformed("the value of " + Text.of(property) + " is not a string: " + Text.of(value));
    }
    return value.getLiteralLexicalForm();
  }

  static int count(Node value, Node property) {
    if (!value.isLiteral() || !value.getLiteralDatatype().equals(XSDDatatype.XSDinteger) || !value.getLiteral().isWellFormed()) {
      throw new Malformed("the value of " + Text.of(property) + " is not an xsd:integer: " + Text.of(value));
    }
    long number = ((Number) value.getLiteralValue()).longValue();
    if (number < 0) {
      throw new Malformed("the value of " + Text.of(property) + " is below zero");
    }
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  static boolean truth(Node value, Node property) {
    if (!value.isLiteral() || !value.getLiteralDatatype().equals(XSDDatatype.XSDboolean) || !value.getLiteral().isWellFormed()) {
      throw new Malformed("the value of " + Text.of(property) + " is not an xsd:boolean: " + Text.of(value));
    }
    return value.getLiteralLexicalForm().equals("true");
  }

  static Node iri(Node value, Node property) {
    if (!value.isURI()) {
      throw new Malformed("the value of " + Text.of(property) + " is not an IRI: " + Text.of(value));
    }
    return value;
  }

  boolean isList(Node node) {
    return node.equals(NIL) || has(node, FIRST);
  }

  /** The members of an RDF list that has an end and one value at each place. */
  List<Node> list(Node head, Node property) {
    List<Node> members = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    Node at = head;
    while (!at.equals(NIL)) {
      List<Node> first = all(at, FIRST);
      List<Node> rest = all(at, REST);
      if (first.size() != 1 || rest.size() != 1 || !seen.add(at)) {
        throw new Malformed("the value of " + Text.of(property) + " is not a well-formed list");
      }
      members.add(first.get(0));
      at = rest.get(0);
    }
    return members;
  }

  /** Whether a node is an instance of a class or of a class below it. */
  boolean isInstance(Node node, Node type) {
    Set<Node> classes = new HashSet<>();
    List<Node> open = new ArrayList<>(all(node, RDF.type.asNode()));
    while (!open.isEmpty()) {
      Node next = open.remove(open.size() - 1);
      if (next.equals(type)) {
        return true;
      }
      if (classes.add(next)) {
        open.addAll(all(next, RDFS.subClassOf.asNode()));
      }
    }
    return false;
  }

  /** Instances of a class or of a class below it. */
  Set<Node> instances(Node type) {
    Set<Node> classes = new HashSet<>();
    List<Node> open = new ArrayList<>(List.of(type));
    Set<Node> found = new HashSet<>();
    while (!open.isEmpty()) {
      Node next = open.remove(open.size() - 1);
      if (classes.add(next)) {
        found.addAll(subjects(RDF.type.asNode(), next));
        open.addAll(subjects(RDFS.subClassOf.asNode(), next));
      }
    }
    return found;
  }
}
