package nl.kamergraaf.shacl;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** Nodes as people read them in messages: standard terms by their usual prefix, other IRIs by what comes after their namespace. */
final class Text {

  private Text() {}

  static String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (node.isBlank()) {
      return "[]"; // its label is another each time the file is read
    }
    return node.isURI() ? name(node.getURI()) : NodeFmtLib.strNT(node);
  }

  private static String name(String iri) {
    for (String[] known : new String[][] {{SHACL.getURI(), "sh:"}, {XSD.NS, "xsd:"}, {RDF.uri, "rdf:"}, {RDFS.uri, "rdfs:"}, {OWL.NS, "owl:"}}) {
      if (iri.startsWith(known[0])) {
        return known[1] + iri.substring(known[0].length());
      }
    }
    return "<" + iri + ">";
  }
}
