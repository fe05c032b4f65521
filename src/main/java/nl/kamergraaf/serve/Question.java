package nl.kamergraaf.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.guide.Language;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * A question that the graph answers: one file of {@code queries/questions/}.
 *
 * @param name file name without extension, such as 08-motions
 * @param theme Dutch heading under which it stands in the catalogue
 * @param nl the question in Dutch
 * @param en the question in English
 * @param params what it can be narrowed to; none is required
 * @param text the file
 * @param query the file, parsed
 */
public record Question(String name, String theme, String nl, String en, List<Param> params, String text, Query query) {

  public Question {
    params = List.copyOf(params);
  }

  /**
   * The terms for a substitution of the query's variables; empty values count as not given.
   *
   * @throws IllegalArgumentException if there is no such parameter or a value does not fit, with a sentence that says so
   */
  public Map<String, Node> values(Map<String, String> given) {
    Map<String, Node> values = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          Param param = params.stream().filter(known -> known.name().equals(name)).findFirst().orElseThrow(() -> unknown(name));
          if (!value.isBlank()) {
            values.put(name, param.term(value.strip()));
          }
        });
    return values;
  }

  /** The question in a language. */
  public String asked(Language language) {
    return language == Language.NL ? nl : en;
  }

  /** The theme in a language; in Dutch where there are no other words for it. */
  String theme(Language language) {
    return PageWords.of(language).getOrDefault("theme." + theme, theme);
  }

  private IllegalArgumentException unknown(String name) {
    String known = params.isEmpty() ? "it has none" : "it has " + String.join(", ", params.stream().map(Param::name).toList());
    return new IllegalArgumentException("question " + this.name + " has no parameter " + name + "; " + known);
  }
}
