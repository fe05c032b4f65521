package nl.kamergraaf.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.store.Batch;
import nl.kamergraaf.store.Loaded;
import nl.kamergraaf.store.Store;
import nl.kamergraaf.validate.Finding;
import nl.kamergraaf.validate.Report;

/** Takes letters into a store: those without violations; the others are named, with what is wrong. */
final class Loading {

  private final Console console;
  private final Supplier<Workshop> workshops;
  private final Map<Loaded, Integer> counts = new EnumMap<>(Loaded.class);
  private final List<Finding> findings = new ArrayList<>();
  private int refused;

  /** @param workshops takes a second or two to set up, which is spared where there is nothing to load */
  Loading(Console console, Supplier<Workshop> workshops) {
    this.console = console;
    this.workshops = workshops;
  }

  /** Where letters go. What became of one is told when it is there to stay. */
  private interface Into {
    void load(LetterGraph letter, Report report, Consumer<Loaded> outcome);
  }

  /** What one letter became, for those who want to say it. */
  interface Told {
    void letter(String version, Loaded loaded);
  }

  Exit load(List<Input> inputs, Store store, InOrder inOrder, Told told) {
    try (Batch batch = store.batch()) {
      return load(inputs, (letter, report, outcome) -> batch.load(letter, report.triples(letter), outcome), inOrder, told);
    }
  }

  /** Loads through a server that is running. */
  Exit load(List<Input> inputs, RunningServer server, InOrder inOrder, Told told) {
    try (ServerBatch batch = new ServerBatch(server)) {
      return load(inputs, (letter, report, outcome) -> batch.load(letter, outcome), inOrder, told);
    }
  }

  private Exit load(List<Input> inputs, Into into, InOrder inOrder, Told told) {
    Workshop workshop = workshops.get();
    LetterRun run = new LetterRun(console, workshop.pipeline(), inOrder, false);
    Exit read = run.run(inputs, letter -> letter.checkedBy(workshop.validator()), letter -> take(letter, into, told));
    return refused > 0 ? read.and(Exit.VIOLATIONS) : read;
  }

  private void take(LetterRun.Made<Report> letter, Into into, Told told) {
    Report report = letter.made();
    findings.addAll(report.findings());
    if (report.conforms()) {
      String version = letter.version();
      into.load(
          letter.graph(),
          report,
          loaded -> {
            counts.merge(loaded, 1, Integer::sum);
            told.letter(version, loaded);
          });
    } else {
      refused++;
      console.say(letter.input() + ": not loaded, " + letter.version() + " has violations:");
      console.words().print(report.violations().text());
      console.words().flush();
    }
  }

  int refused() {
    return refused;
  }

  /** Whether all that was given was refused. */
  boolean tookNothing() {
    return counts.isEmpty();
  }

  int count(Loaded loaded) {
    return counts.getOrDefault(loaded, 0);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
