package nl.kamergraaf.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamergraaf.store.Answer;
import nl.kamergraaf.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/** A question with the values that somebody gave for its variables, ready to be asked of a store. */
public final class Asking {

  private final Query query;
  private final Map<String, Node> values;

  private Asking(Query query, Map<String, Node> values) {
    this.query = query;
    this.values = values;
  }

  /** The question or its values are not well-formed; the message is for whoever asked. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** A question of the catalogue. */
  public static Asking question(Question question, Map<String, String> given) throws Refused {
    try {
      return new Asking(question.query(), question.values(given));
    } catch (IllegalArgumentException e) {
      throw new Refused(e.getMessage(), e);
    }
  }

  /** A query of one's own; a value in angle brackets is an IRI, any other a string. */
  public static Asking query(String text, Map<String, String> given) throws Refused {
    try {
      Map<String, Node> values = new LinkedHashMap<>();
      given.forEach((name, value) -> values.put(name, term(value)));
      return new Asking(QueryFactory.create(text), values);
    } catch (QueryException e) {
      throw new Refused(e.getMessage(), e);
    }
  }

  private static Node term(String value) {
    return value.startsWith("<") && value.endsWith(">")
        ? NodeFactory.createURI(value.substring(1, value.length() - 1))
        : NodeFactory.createLiteralString(value);
  }

  public Answer of(Store store) {
    return new Answer(store.dataset(), query, values);
  }
}
