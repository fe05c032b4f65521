package nl.kamergraaf.validate;

import java.util.Map;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.graph.RdfFile;
import org.apache.jena.graph.Node;

/** Nodes as people read them in reports. */
final class Names {

  /** Longer values and sentences are cut: a report is for reading. */
  private static final int LONGEST = 300;

  static final String BLANK = "[]";

  private Names() {}

  /** The whole of a node, the same each time. */
  static String full(Node node) {
    return node.isBlank() ? BLANK : node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? written(node) : node.toString();
  }

  /** IRIs of the data without their base ({@code money/1999D00003-v2/1801-1824}), others with a prefix where there is one. */
  static String of(Node node) {
    if (node.isTripleTerm()) {
      return cut(of(node.getTriple().getSubject()) + " " + of(node.getTriple().getPredicate()) + " " + of(node.getTriple().getObject()));
    }
    if (node.isBlank()) {
      return BLANK; // its label is another each time the file is read
    }
    if (!node.isURI()) {
      return cut(node.getLiteralLexicalForm());
    }
    String iri = node.getURI();
    if (!written(node).equals(iri)) {
      return cut("<" + RdfFile.asWritten(iri) + ">");
    }
    int data = iri.indexOf("/id/");
    if (data >= 0) {
      return cut(iri.substring(data + "/id/".length()));
    }
    for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
      if (iri.startsWith(prefix.getValue()) && iri.indexOf('/', prefix.getValue().length()) < 0) {
        return cut(prefix.getKey() + ":" + iri.substring(prefix.getValue().length()));
      }
    }
    return cut(iri);
  }

  private static String written(Node iri) {
    return RdfFile.asWritten(iri.getURI());
  }

  /** On one line, at most three hundred characters; characters that nobody sees are named, such as [U+202E]. */
  static String cut(String words) {
    StringBuilder line = new StringBuilder();
    words.codePoints().limit(LONGEST).forEach(c -> line.append(visible(c)));
    return words.codePointCount(0, words.length()) > LONGEST ? line + "…" : line.toString();
  }

  private static String visible(int character) {
    boolean hidden = Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    return Character.isWhitespace(character) && hidden ? " " : hidden ? "[U+%04X]".formatted(character) : Character.toString(character);
  }
}
