package nl.kamergraaf.validate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files in which the rules are described, by kind. */
final class RuleFiles {

  private static final List<Bundled> FILES = Bundled.below("shapes", "ttl");

  private RuleFiles() {}

  /** Rules on one letter. */
  static List<String> letter() {
    return FILES.stream().filter(file -> file.path().indexOf('/') == file.path().lastIndexOf('/')).map(Bundled::name).toList();
  }

  static List<String> consistency() {
    return in("consistency");
  }

  static List<String> program() {
    return in("program");
  }

  static List<String> all() {
    return Stream.of(letter(), consistency(), program()).flatMap(List::stream).toList();
  }

  /** Those that are shapes. */
  static List<String> shapes() {
    return Stream.of(letter(), consistency()).flatMap(List::stream).toList();
  }

  private static List<String> in(String folder) {
    return FILES.stream().filter(file -> file.path().startsWith("shapes/" + folder + "/")).map(Bundled::name).toList();
  }

  static String path(String rule) {
    return FILES.stream().filter(file -> file.name().equals(rule)).findFirst().orElseThrow().path().substring("shapes/".length());
  }

  static Graph parse(String rule) {
    Graph graph = GraphFactory.createGraphMem();
    RDFParser.fromString(new Bundled("shapes/" + path(rule)).text(), Lang.TURTLE).parse(graph);
    return graph;
  }

  /** "time-reference" is the file of TimeReference. */
  static String camelCase(String name) {
    return Stream.of(name.split("-")).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
  }
}
