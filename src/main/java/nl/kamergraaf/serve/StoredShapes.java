package nl.kamergraaf.serve;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.shacl.Shapes;
import nl.kamergraaf.shacl.Unfinished;
import nl.kamergraaf.validate.Across;
import nl.kamergraaf.validate.Assessment;
import nl.kamergraaf.validate.Coverage;
import nl.kamergraaf.validate.Examined;
import nl.kamergraaf.validate.Report;
import nl.kamergraaf.validate.Validator;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The shapes of single letters by the names of their files, and checks by one of them or by everything that the program promises. */
final class StoredShapes {

  private final Iris iris;
  private final Limits limits;
  private final List<Bundled> files =
      Bundled.below("shapes", "ttl").stream().filter(file -> file.path().indexOf('/') == file.path().lastIndexOf('/')).toList();
  private final Map<String, Validator> validators = new ConcurrentHashMap<>();
  private Across consistency;

  StoredShapes(Iris iris, Limits limits) {
    this.iris = iris;
    this.limits = limits;
  }

  List<String> names() {
    return files.stream().map(Bundled::name).toList();
  }

  Optional<Bundled> file(String name) {
    return files.stream().filter(shape -> shape.name().equals(name)).findFirst();
  }

  /**
   * By everything: each graph by itself, then letters against each other, as the command {@code check} does.
   *
   * @throws Unfinished if a check did not come to its end, which says nothing of the data
   * @throws NothingChecked if no rule found anything to look at, which says no more
   */
  Assessment byAll(List<LetterGraph> graphs) {
    Validator own = validators.computeIfAbsent("", none -> Validator.own(iris).within(limits));
    Deadline deadline = new Deadline();
    List<Examined> examined = examined(graphs, own, deadline);
    List<LetterGraph> letters = graphs.stream().filter(graph -> !graph.isOther()).toList();
    examined.stream().filter(one -> one.coverage().isEmpty()).findFirst().ifPresent(one -> nothing(one.name()));
    if (letters.isEmpty()) {
      return assessment(examined, Report.EMPTY, Coverage.NONE);
    }
    Across across = consistency().anew();
    letters.forEach(across::add);
    return assessment(examined, across.report(deadline.rest()), across.coverage());
  }

  /** Shapes and register are read once, when they are first wanted. */
  private synchronized Across consistency() {
    if (consistency == null) {
      consistency = new Across(iris, limits);
    }
    return consistency;
  }

  /** By the shapes of one file, which see the register beside the data. */
  Assessment by(Bundled file, List<LetterGraph> graphs) {
    Validator validator =
        validators.computeIfAbsent(
            file.name(), name -> Validator.besideRegister(Shapes.parse(RDFParser.fromString(file.text(), Lang.TURTLE).toGraph()), iris, limits));
    return assessment(examined(graphs, validator, new Deadline()), Report.EMPTY, Coverage.NONE);
  }

  private static List<Examined> examined(List<LetterGraph> graphs, Validator validator, Deadline deadline) {
    return graphs.stream().map(graph -> validator.within(deadline.rest()).examine(graph, Optional.empty())).toList();
  }

  /** One time for all the graphs of a request: many small ones may not take longer than a large one. */
  private final class Deadline {

    private final long end = System.nanoTime() + limits.time().toNanos();

    Limits rest() {
      long left = end - System.nanoTime();
      if (left <= 0) {
        throw new Unfinished("not finished within " + limits.time().toMillis() + " ms");
      }
      return new Limits(Duration.ofNanos(left), limits.results());
    }
  }

  private static Assessment assessment(List<Examined> examined, Report across, Coverage looked) {
    return Assessment.of(examined, across, looked, List.of(), List.of(), Optional.empty());
  }

  private static void nothing(String name) {
    throw new NothingChecked(name + ": nothing was checked: no rule found anything in it to look at");
  }

  /** The data holds nothing that a rule looks at, and is no good data for that. */
  static final class NothingChecked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingChecked(String message) {
      super(message, null, false, false);
    }
  }
}
