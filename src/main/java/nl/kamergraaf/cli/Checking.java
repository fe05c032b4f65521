package nl.kamergraaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.shacl.Unfinished;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.store.Store;
import nl.kamergraaf.validate.Across;
import nl.kamergraaf.validate.Assessment;
import nl.kamergraaf.validate.Baseline;
import nl.kamergraaf.validate.Brought;
import nl.kamergraaf.validate.Coverage;
import nl.kamergraaf.validate.Examined;
import nl.kamergraaf.validate.Report;

/** One run of {@code check}: each input by itself, then all letters together. */
final class Checking {

  private final Console console;
  private final Iris iris;
  private final Workshop workshop;
  private final Validators validators;
  private final Optional<Brought> brought;
  private final Sources sources;
  private final Limits limits;
  private final List<Examined> examined = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final Set<String> letters = new HashSet<>();
  private Exit exit = Exit.DONE;

  Checking(Console console, Iris iris, Limits limits, Optional<Brought> brought, List<Path> sources) {
    this.console = console;
    this.iris = iris;
    this.limits = limits;
    this.brought = brought;
    this.workshop = Workshop.at(iris);
    this.sources = new Sources(sources, workshop.pipeline(), console);
    this.validators = new Validators(workshop, iris, limits, brought);
    brought.ifPresent(own -> remarks.addAll(own.remarks()));
  }

  /** What came of one graph: an examination, or why it did not come to its end. */
  private record Tried(Optional<Examined> examined, String failure) {}

  Exit exit() {
    return exit;
  }

  Assessment run(List<Input> inputs, Optional<Path> directory, InOrder inOrder, Optional<Baseline> before) {
    // the program's own rules compare letters; shapes of others are tried on each graph by itself
    Optional<Across> across = brought.isPresent() ? Optional.empty() : Optional.of(new Across(iris, limits));
    if (!inputs.isEmpty()) {
      LetterRun run = new LetterRun(console, workshop.pipeline(), inOrder, true);
      Exit read = run.run(inputs, letter -> tried(letter.graph(), letter.source()), letter -> take(letter.graph(), letter.made(), across), failures::add);
      exit = exit.and(read);
    }
    directory.ifPresent(folder -> database(folder, inputs.isEmpty(), across));
    Report together = across.map(this::together).orElse(Report.EMPTY);
    Coverage looked = across.map(Across::coverage).orElse(Coverage.NONE);
    nothingChecked();
    return Assessment.of(examined, together, looked, List.copyOf(remarks), List.copyOf(failures), before);
  }

  private Tried tried(LetterGraph graph, Optional<String> source) {
    try {
      Optional<String> text = source.or(() -> sources.of(graph));
      return new Tried(Optional.of(validators.of(graph).examine(graph, text)), "");
    } catch (Unfinished e) {
      return new Tried(Optional.empty(), e.getMessage());
    }
  }

  private void take(LetterGraph graph, Tried tried, Optional<Across> across) {
    letters.add(graph.number());
    across.ifPresent(all -> all.add(graph));
    tried.examined().ifPresentOrElse(examined::add, () -> unfinished(graph.key(), tried.failure()));
  }

  private void unfinished(String name, String reason) {
    console.say(name + ": not checked to the end: " + reason);
    failures.add(name + ": not checked to the end: " + reason);
    exit = exit.and(Exit.INTERNAL);
  }

  /** Letters of the database are checked themselves only where no input is; newer inputs take the place of their older versions. */
  private void database(Path folder, boolean themselves, Optional<Across> across) {
    try (Store store = DatabaseFolder.existing(folder, iris)) {
      store.letters().forEach(
          version -> {
            LetterGraph graph = store.graph(version);
            if (themselves) {
              take(graph, tried(graph, Optional.empty()), across);
            } else {
              across.filter(all -> !letters.contains(graph.number())).ifPresent(all -> all.add(graph));
            }
          });
    }
  }

  private Report together(Across across) {
    try {
      return across.report(letters);
    } catch (Unfinished e) {
      unfinished("letters against each other", e.getMessage());
      return Report.EMPTY;
    }
  }

  /** A graph at which no rule looked is no good graph. */
  private void nothingChecked() {
    for (Examined one : examined) {
      if (one.coverage().isEmpty()) {
        String nothing = one.name() + ": nothing was checked: no rule found anything in it to look at";
        console.say(nothing);
        failures.add(nothing);
        exit = exit.and(Exit.UNUSABLE);
      }
    }
  }
}
