package nl.kamergraaf.shacl;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** Tags of languages that a query makes. */
public final class LanguageTags {

  /** As SPARQL's grammar has it. */
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8}){0,20}");

  private LanguageTags() {}

  /**
   * Jena fails where the term is made when a tag holds anything else, and no query comes to its end.
   *
   * @throws ExprEvalException if it is no tag
   */
  public static void check(NodeValue tag) {
    if (!tag.isString() || !TAG.matcher(tag.getString()).matches()) {
      throw new ExprEvalException("no language tag");
    }
  }
}
