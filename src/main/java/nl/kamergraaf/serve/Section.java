package nl.kamergraaf.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.guide.Language;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * A part of the page about a thing: one file of {@code queries/pages/sections/}, a query on {@code ?thing} that begins with comment lines:
 *
 * <pre>
 * # Kop: Status door de tijd
 * # Heading: Status over time
 * # For: kg:Tribunal kg:SanctionsPackage
 * </pre>
 *
 * <p>A star stands for things of any class. Of a query that begins with a subquery only as much is asked as is shown.
 *
 * @param steps of such a query
 */
record Section(String name, String nl, String en, Set<Node> classes, boolean ofAny, Query query, Optional<InSteps> steps) {

  private static final String ANY = "*";

  /** In the order in which they stand on a page. */
  static List<Section> bundled() {
    return Bundled.below("queries/pages/sections", "rq").stream().map(file -> read(file.name(), file.text())).toList();
  }

  static Section read(String name, String text) {
    List<String> classes = Arrays.asList(comment(name, text, "For").split(" +"));
    Set<Node> terms = classes.stream().filter(of -> !of.equals(ANY)).map(Terms::expanded).collect(Collectors.toUnmodifiableSet());
    Query query = QueryFactory.create(text);
    return new Section(name, comment(name, text, "Kop"), comment(name, text, "Heading"), terms, classes.contains(ANY), query, InSteps.of(query));
  }

  private static String comment(String name, String text, String key) {
    String start = "# " + key + ":";
    return text.lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("section " + name + " has no comment line \"" + start + " ...\""));
  }

  String heading(Language language) {
    return language == Language.NL ? nl : en;
  }

  /** The first rows on a thing. Inside a read transaction. */
  Table few(Data data, Node thing, int most) {
    Map<String, Node> values = Map.of("thing", thing);
    return steps.map(of -> of.select(data, values, 0, most, most)).orElseGet(() -> data.select(query, values, most));
  }

  /** A page of rows, from 1; a page of a query in steps has as many of what its subquery finds. Inside a read transaction. */
  Table page(Data data, Node thing, int page, int most) {
    Map<String, Node> values = Map.of("thing", thing);
    int skip = (page - 1) * most;
    return steps.map(of -> of.select(data, values, skip, most, Integer.MAX_VALUE)).orElseGet(() -> data.select(query, values, skip, most));
  }

  /** Whether it belongs on the page of a thing of these classes. */
  boolean isFor(Set<Node> kinds) {
    return ofAny || kinds.stream().anyMatch(classes::contains);
  }
}
