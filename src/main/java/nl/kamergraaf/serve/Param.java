package nl.kamergraaf.serve;

import java.util.regex.Pattern;
import nl.kamergraaf.guide.Language;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Something that a question can be narrowed to.
 *
 * @param name the variable of the query that takes the value
 * @param type what values look like
 * @param nl what it is, in Dutch
 */
public record Param(String name, Type type, String nl) {

  /** How a value is written. */
  public enum Type {
    TEXT,
    IRI,
    NUMBER,
    DATE
  }

  private static final Pattern ABSOLUTE = Pattern.compile("[a-z][a-z0-9+.-]{0,20}:[^\\s<>\"{}|\\\\^`]{1,2000}");

  /** What it is, in a language; in Dutch where there are no other words for it. */
  public String words(Language language) {
    return language == Language.NL ? nl : PageWords.of(language).getOrDefault("param." + nl, nl);
  }

  /**
   * The RDF term of a value that a person gave.
   *
   * @throws IllegalArgumentException with a sentence for that person
   */
  public Node term(String value) {
    return switch (type) {
      case TEXT -> NodeFactory.createLiteralString(value);
      case IRI -> {
        require(ABSOLUTE.matcher(value).matches(), value, "an absolute IRI");
        yield NodeFactory.createURI(value);
      }
      case NUMBER -> {
        require(XSDDatatype.XSDinteger.isValid(value), value, "a whole number");
        yield NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
      }
      case DATE -> {
        require(XSDDatatype.XSDdate.isValid(value), value, "a date such as 2025-02-17");
        yield NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
      }
    };
  }

  private void require(boolean valid, String value, String expected) {
    if (!valid) {
      throw new IllegalArgumentException("parameter " + name + " must be " + expected + ", not \"" + value + "\"");
    }
  }
}
