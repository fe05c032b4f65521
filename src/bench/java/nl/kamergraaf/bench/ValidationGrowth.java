package nl.kamergraaf.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.validate.Across;
import nl.kamergraaf.validate.Report;
import nl.kamergraaf.validate.Validator;

/**
 * How the time of {@code check} grows with the number of letters: each read, checked by itself and kept for the comparison, then all
 * compared. The letters are the example letters under other numbers and dossiers, or all in a few dossiers. Arguments: how many letters, of
 * each run one number; "crowded" before them for the few dossiers.
 */
public final class ValidationGrowth {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ValidationGrowth() {}

  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    boolean crowded = given.contains("crowded");
    List<Integer> sizes = given.stream().filter(argument -> !argument.equals("crowded")).map(Integer::valueOf).toList();
    BenchLetters letters = new BenchLetters();
    IntFunction<String> letter = crowded ? letters::crowded : letters::renamed;
    Validator validator = Validator.own(new Iris());
    run(letters, letter, validator, 300);
    System.out.printf("%8s %10s %10s %10s %10s %10s %10s   s of processor time%n", "letters", "triples", "read", "check", "keep", "compare", "heap MB");
    (sizes.isEmpty() ? List.of(100, 1000, 10_000) : sizes).forEach(size -> System.out.println(run(letters, letter, validator, size)));
  }

  private static String run(BenchLetters letters, IntFunction<String> of, Validator validator, int size) {
    Across across = new Across(new Iris(), new Limits(Duration.ofMinutes(20), 10_000_000));
    long triples = 0;
    long[] times = new long[4];
    for (int i = 0; i < size; i++) {
      long start = now();
      String text = of.apply(i);
      LetterGraph letter = letters.read(text);
      long read = now();
      validator.examine(letter, Optional.of(text));
      long checked = now();
      across.add(letter);
      times[0] += read - start;
      times[1] += checked - read;
      times[2] += now() - checked;
      triples += letter.facts().size() + letter.statements().size();
    }
    long start = now();
    Report report = across.report();
    times[3] = now() - start;
    System.gc();
    long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    return "%8d %10d %10.2f %10.2f %10.2f %10.2f %10.0f   %d findings across".formatted(
        across.size(), triples, times[0] / 1e9, times[1] / 1e9, times[2] / 1e9, times[3] / 1e9, held / 1e6, report.findings().size());
  }

  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
