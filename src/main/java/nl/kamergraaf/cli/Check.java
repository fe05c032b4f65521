package nl.kamergraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.RecordComparison;
import nl.kamergraaf.store.Store;
import nl.kamergraaf.validate.Finding;
import nl.kamergraaf.validate.RecordFindings;
import nl.kamergraaf.validate.Report;
import nl.kamergraaf.validate.ReportFormat;
import nl.kamergraaf.validate.ShapeFiles;
import nl.kamergraaf.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tries the shapes on letters, RDF or a database. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Check letters, RDF files or a database against the shapes.")
final class Check implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private InputsArgument inputs;
  @Mixin private BaseOption base;
  @Mixin private ThreadsOption threads;

  @Option(names = "--db", paramLabel = "DIR", description = "Check the letters of this database as well.")
  private Optional<Path> directory = Optional.empty();

  @Option(names = "--shapes", paramLabel = "FILE", arity = "1..*", description = "Check against these shapes instead of the program's own.")
  private List<Path> shapes = new ArrayList<>();

  @Option(names = "--report", paramLabel = "FORMAT", defaultValue = "text", description = "text (default), turtle, json or junit.")
  private ReportFormat format;

  Check(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() && directory.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "say what to check: INPUT or --db");
    }
    Workshop workshop = Workshop.at(base.iris());
    Validator validator = shapes.isEmpty() ? workshop.validator() : others();
    List<ReportFormat.Tried> tried = new ArrayList<>();
    RecordComparison comparison = new RecordComparison(OntologyGraphs.read(base.iris()).register(), base.iris());
    Exit exit =
        new LetterRun(console, workshop.pipeline(), threads.inOrder(), true)
            .run(
                inputs.all(console),
                letter -> letter.checkedBy(validator),
                letter -> {
                  tried.add(new ReportFormat.Tried(letter.version(), letter.made()));
                  comparison.add(letter.graph());
                });
    against(comparison, tried);
    directory.ifPresent(folder -> database(folder, validator, tried));
    format.write(tried, console.out());
    boolean conforms = tried.stream().allMatch(letter -> letter.report().conforms());
    return (conforms ? exit : exit.and(Exit.VIOLATIONS)).code();
  }

  /** What the records say otherwise joins the report of each letter. */
  private static void against(RecordComparison comparison, List<ReportFormat.Tried> tried) {
    Map<String, List<Finding>> found = RecordFindings.of(comparison).stream().collect(Collectors.groupingBy(finding -> finding.letter() + "-v" + finding.version()));
    tried.replaceAll(
        letter -> {
          List<Finding> all = new ArrayList<>(letter.report().findings());
          all.addAll(found.getOrDefault(letter.name(), List.of()));
          return new ReportFormat.Tried(letter.name(), new Report(all));
        });
  }

  private Validator others() {
    try {
      return ShapeFiles.validator(shapes, base.iris());
    } catch (ShapeFiles.Unreadable e) {
      throw new Unusable(e.getMessage(), e);
    }
  }

  private void database(Path folder, Validator validator, List<ReportFormat.Tried> tried) {
    try (Store store = DatabaseFolder.existing(folder, base.iris())) {
      store.letters().forEach(
          letter -> tried.add(new ReportFormat.Tried(letter.number() + "-v" + letter.version(), validator.check(store.graph(letter)))));
      against(store.comparison(), tried);
    }
  }
}
