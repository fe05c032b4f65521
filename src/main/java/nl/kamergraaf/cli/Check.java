package nl.kamergraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.validate.Assessment;
import nl.kamergraaf.validate.Baseline;
import nl.kamergraaf.validate.Brought;
import nl.kamergraaf.validate.ReportFormat;
import nl.kamergraaf.validate.Style;
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
    description = "Check letters, RDF files or a database against the shapes, and letters against each other.")
final class Check implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private InputsArgument inputs;
  @Mixin private OutputOption output;
  @Mixin private BaseOption base;
  @Mixin private ThreadsOption threads;

  @Option(names = "--db", paramLabel = "DIR", description = "Check the letters of this database; with INPUT, check INPUT against them.")
  private Optional<Path> directory = Optional.empty();

  @Option(names = "--shapes", paramLabel = "FILE", arity = "1..*", description = "Check against these shapes instead of the program's own.")
  private List<Path> shapes = new ArrayList<>();

  @Option(names = "--without-imports", description = "Shapes given by --shapes will do without the graphs they import; nothing is ever fetched.")
  private boolean withoutImports;

  @Option(names = "--source", paramLabel = "FILE", arity = "1..*", description = "Texts that RDF inputs were made from: compare every quotation with them.")
  private List<Path> sources = new ArrayList<>();

  @Option(names = "--report", paramLabel = "FORMAT", defaultValue = "text", description = "text (default), turtle, json, junit or html.")
  private ReportFormat format;

  @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "Language of text, junit and html: en (default) or nl.")
  private Style.Language language;

  @Option(names = "--most", paramLabel = "N", defaultValue = "10", description = "Show N findings for each rule and letter (default: 10); 0 shows all.")
  private int most;

  @Option(names = "--coverage", description = "List what every rule looked at, and what none did.")
  private boolean coverage;

  @Option(names = "--baseline", paramLabel = "REPORT", description = "An earlier report (json or turtle): say what is new and what is fixed.")
  private Optional<Path> earlier = Optional.empty();

  @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "300", description = "Time for one input, and for the checks across letters (default: 300).")
  private int seconds;

  @Option(names = "--max-results", paramLabel = "N", defaultValue = "1000000", description = "Give up on an input with more results (default: 1000000).")
  private int results;

  Check(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() && directory.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "say what to check: INPUT or --db");
    }
    if (seconds < 1 || results < 1 || most < 0) {
      throw new ParameterException(spec.commandLine(), "--timeout and --max-results are at least 1, --most at least 0");
    }
    Optional<Baseline> before = baseline();
    Optional<Brought> brought = brought();
    Limits limits = new Limits(Duration.ofSeconds(seconds), results);
    Checking checking = new Checking(output.toFile() ? console : console.whileWriting(), base.iris(), limits, brought, sources);
    Assessment assessment = checking.run(inputs.isEmpty() ? List.of() : inputs.all(console), directory, threads.inOrder(), before);
    output.write(console, out -> format.write(assessment, new Style(language, most, coverage), out));
    return (assessment.conforms() ? checking.exit() : checking.exit().and(Exit.VIOLATIONS)).code();
  }

  private Optional<Baseline> baseline() {
    try {
      return earlier.isEmpty() ? Optional.empty() : Optional.of(Baseline.read(earlier.get()));
    } catch (Baseline.Unreadable e) {
      throw new Unusable(e.getMessage(), e);
    }
  }

  private Optional<Brought> brought() {
    try {
      return shapes.isEmpty() ? Optional.empty() : Optional.of(Brought.read(shapes, withoutImports));
    } catch (Brought.Unusable e) {
      throw new Unusable(e.getMessage(), e);
    }
  }
}
