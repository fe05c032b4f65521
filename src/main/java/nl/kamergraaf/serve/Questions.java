package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.guide.Language;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/**
 * The catalogue of questions. A file begins with comment lines that say what it asks:
 *
 * <pre>
 * # Vraag: Welke moties haalt de brief aan?
 * # Question: Which motions does the letter cite?
 * # Thema: Moties
 * # Param: letter = text, nummer van de brief
 * </pre>
 *
 * @param all in the order of their file names
 */
public record Questions(List<Question> all) {

  public Questions {
    all = List.copyOf(all);
  }

  /** The files that travel with the program. */
  public static Questions bundled() {
    return below("queries/questions");
  }

  /** Those that call other endpoints. */
  static Questions federated() {
    return below("queries/federated");
  }

  private static Questions below(String folder) {
    return new Questions(Bundled.below(folder, "rq").stream().map(file -> read(file.name(), file.text())).toList());
  }

  /** By file name, with or without its leading number: {@code 08-motions} or {@code motions}. */
  public Optional<Question> find(String name) {
    return all.stream().filter(question -> question.name().equals(name) || bare(question.name()).equals(name)).findFirst();
  }

  /** Grouped under their themes, in the order in which themes first appear. */
  Map<String, List<Question>> byTheme(Language language) {
    Map<String, List<Question>> themes = new LinkedHashMap<>();
    all.forEach(question -> themes.computeIfAbsent(question.theme(language), theme -> new ArrayList<>()).add(question));
    return themes;
  }

  private static String bare(String name) {
    return name.substring(name.indexOf('-') + 1);
  }

  static Question read(String name, String text) {
    return new Question(
        name, required(name, text, "Thema"), required(name, text, "Vraag"), required(name, text, "Question"), params(name, text), text, query(name, text));
  }

  private static Query query(String name, String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryException e) {
      throw new IllegalArgumentException("question " + name + " is no SPARQL: " + e.getMessage(), e);
    }
  }

  private static String required(String name, String text, String key) {
    return comments(text, key).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("question " + name + " has no comment line \"# " + key + ": ...\""));
  }

  private static List<Param> params(String name, String text) {
    return comments(text, "Param").stream().map(line -> param(name, line)).toList();
  }

  /** {@code letter = text, nummer van de brief} */
  private static Param param(String name, String line) {
    int is = line.indexOf('=');
    int comma = line.indexOf(',', is);
    if (is < 0 || comma < 0) {
      throw new IllegalArgumentException("question " + name + ": a parameter is written \"name = type, what it is\", not \"" + line + "\"");
    }
    Param.Type type = Param.Type.valueOf(line.substring(is + 1, comma).strip().toUpperCase(Locale.ROOT));
    return new Param(line.substring(0, is).strip(), type, line.substring(comma + 1).strip());
  }

  private static List<String> comments(String text, String key) {
    String start = "# " + key + ":";
    return text.lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()).strip()).toList();
  }
}
