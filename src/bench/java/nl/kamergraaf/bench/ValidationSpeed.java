package nl.kamergraaf.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.shacl.Data;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.shacl.Shapes;
import nl.kamergraaf.shacl.Stock;
import nl.kamergraaf.validate.OwnShapes;
import nl.kamergraaf.validate.Validator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Letters checked one by one against the shapes of {@code shapes/}, with ontology, schemes and register behind each: by the engine here, by
 * the whole check with the program's own rules and the quotations, and by stock jena-shacl; and read, for comparison. All in one process by
 * turns, so that whatever else the machine does weighs on all alike; the time is the processor's. Both engines must find the same, or this
 * ends. Stock gets a letter within the context in one indexed graph, made before the clock runs, and looks at the letter's nodes only;
 * the engine here lays the letter's graph out within its time.
 */
public final class ValidationSpeed {

  private static final int WARMUP = 4;
  private static final int LAPS = 9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final BenchLetters letters = new BenchLetters();
  private final Graph context = BenchLetters.context();
  private final Graph promises = OwnShapes.ofLetters();
  private final Shapes shapes = Shapes.parse(promises);
  private final Data behind = shapes.context(BenchLetters.context());
  private final Stock stock = new Stock(promises);
  private final Validator validator = Validator.own(new Iris());
  private final Map<String, Consumer<Case>> contenders = new LinkedHashMap<>();
  private int found;

  /**
   * A letter ready to be tried.
   *
   * @param news triples of the letter that the context lacks
   */
  private record Case(String text, LetterGraph letter, Graph both, List<Triple> news, Set<Node> nodes) {}

  private ValidationSpeed() {
    contenders.put("reading", each -> letters.read(each.text));
    contenders.put("the shapes, engine here", each -> shapes.validate(shapes.index(each.both, behind), Limits.DEFAULT));
    contenders.put("the whole check", each -> validator.examine(each.letter, Optional.of(each.text)));
    contenders.put("the shapes, jena-shacl", each -> stock.validate(context, each.nodes));
  }

  public static void main(String[] arguments) {
    ValidationSpeed speed = new ValidationSpeed();
    speed.measure("example and annotated letters", speed.letters.ours());
    speed.measure("the real letter", BenchLetters.real());
  }

  private void measure(String name, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    List<Case> cases = texts.stream().map(this::made).toList();
    found = 0;
    cases.forEach(each -> within(each, () -> compare(each)));
    Map<String, long[]> times = new LinkedHashMap<>();
    contenders.keySet().forEach(each -> times.put(each, new long[LAPS]));
    for (int lap = -WARMUP; lap < LAPS; lap++) {
      for (Case each : cases) {
        int at = lap;
        within(each, () -> lap(each, at, times));
      }
    }
    print(name, cases, times);
  }

  private Case made(String text) {
    LetterGraph letter = letters.read(text);
    Graph both = BenchLetters.both(letter);
    List<Triple> news = both.stream().filter(triple -> !context.contains(triple)).toList();
    return new Case(text, letter, both, news, both.stream().map(Triple::getSubject).collect(Collectors.toSet()));
  }

  /** With the letter in the graph that stock looks at. */
  private void within(Case each, Runnable work) {
    each.news.forEach(context::add);
    work.run();
    each.news.forEach(context::delete);
  }

  private void lap(Case each, int lap, Map<String, long[]> times) {
    contenders.forEach(
        (name, work) -> {
          long start = THREADS.getCurrentThreadCpuTime();
          work.accept(each);
          if (lap >= 0) {
            times.get(name)[lap] += THREADS.getCurrentThreadCpuTime() - start;
          }
        });
  }

  private void compare(Case each) {
    List<String> ours = Stock.lines(shapes.validate(shapes.index(each.both, behind), Limits.DEFAULT));
    List<String> theirs = stock.results(context, each.nodes);
    if (!ours.equals(theirs)) {
      List<String> only = new ArrayList<>(ours);
      only.removeAll(theirs);
      List<String> missing = new ArrayList<>(theirs);
      missing.removeAll(ours);
      throw new IllegalStateException(each.letter.key() + ": only here " + only + ", only there " + missing);
    }
    found += ours.size();
  }

  private void print(String name, List<Case> cases, Map<String, long[]> times) {
    long triples = cases.stream().mapToLong(each -> each.both.size()).sum();
    System.out.printf("%n%s: %d, %d triples, %d results by both engines%n", name, cases.size(), triples, found);
    System.out.printf("%-26s %10s %10s %12s   median of %d laps%n", "", "ms/letter", "letters/s", "triples/s", LAPS);
    times.forEach(
        (contender, laps) -> {
          Arrays.sort(laps);
          double seconds = laps[LAPS / 2] / 1e9;
          System.out.printf("%-26s %10.2f %10.1f %12.0f%n", contender, seconds * 1000 / cases.size(), cases.size() / seconds, triples / seconds);
        });
  }
}
