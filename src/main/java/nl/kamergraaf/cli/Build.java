package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import nl.kamergraaf.graph.RdfFormat;
import nl.kamergraaf.validate.Report;
import nl.kamergraaf.validate.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Letters to RDF. Writes every letter that can be read; violations are told, and make the exit code 1. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write letters as RDF. The same letters give the same bytes.")
final class Build implements Callable<Integer> {

  private final Console console;

  @Mixin private RequiredInputs inputs;
  @Mixin private OutputOption output;
  @Mixin private BaseOption base;
  @Mixin private ThreadsOption threads;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "nquads", description = "nquads (default), trig, turtle or jsonld.")
  private RdfFormat format;

  @Option(names = "--no-validate", description = "Do not check the letters against the shapes.")
  private boolean unchecked;

  Build(Console console) {
    this.console = console;
  }

  private record Written(byte[] bytes, Report report) {}

  @Override
  public Integer call() throws IOException {
    Workshop workshop = Workshop.at(base.iris());
    LetterRun run = new LetterRun(output.toFile() ? console : console.whileWriting(), workshop.pipeline(), threads.inOrder(), false);
    Writer writer = new Writer();
    if (!format.holdsStatements()) {
      console.say("JSON-LD cannot hold statements about statements; they are left out. N-Quads, TriG and Turtle hold them.");
    }
    output.write(
        console,
        out -> {
          writer.out = out;
          out.write(format.head());
          writer.exit = run.run(inputs.all(console), letter -> written(letter, workshop), writer::write).and(writer.exit);
          out.write(format.foot());
        });
    if (writer.others > 0) {
      console.say("warnings: " + writer.others + " (kamergraaf check shows them)");
    }
    return writer.exit.code();
  }

  private Written written(LetterRun.Read letter, Workshop workshop) {
    return new Written(format.encode(letter.graph()), unchecked ? Report.EMPTY : letter.checkedBy(workshop.validator()));
  }

  /** Receives the letters one by one, in the order of the inputs. */
  private final class Writer {

    private OutputStream out;
    private boolean first = true;
    private Exit exit = Exit.DONE;
    private long others;

    void write(LetterRun.Made<Written> letter) {
      try {
        out.write(first ? new byte[0] : format.between());
        out.write(letter.made().bytes());
        first = false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Report report = letter.made().report();
      others += report.findings().size() - report.count(Severity.VIOLATION);
      if (!report.conforms()) {
        console.words().print(report.violations().text());
        console.words().flush();
        exit = exit.and(Exit.VIOLATIONS);
      }
    }
  }
}
