package nl.kamergraaf.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself; its subcommands do the work. */
@Command(
    name = "kamergraaf",
    description = "Letters of the Dutch government to parliament as a knowledge graph, with the sentence behind every fact.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  done",
      "  1  the data has violations",
      "  2  wrong usage or unreadable input (the rest is done)",
      "  3  a mistake in the program (the rest is done)"
    })
final class Kamergraaf implements Runnable {

  @Spec private CommandSpec spec;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an error came from, and what the libraries log.")
  private boolean debug;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do");
  }

  /** The command line with all its commands, speaking through the given streams. */
  static CommandLine on(Console console, boolean debug) {
    CommandLine line = new CommandLine(new Kamergraaf());
    List<Object> commands =
        List.of(
            new Serve(console), new Build(console), new Load(console), new Remove(console), new Check(console), new QueryCommand(console), new Explain(console),
            new Fetch(console), new BackupCommand(console), new RestoreCommand(console));
    for (Object command : commands) {
      line.addSubcommand(command);
    }
    line.setOut(console.answers());
    line.setErr(console.words());
    line.setExecutionExceptionHandler(new Failures(console, debug));
    line.setParameterExceptionHandler(new WrongUsage(console));
    WrongUsage.namesOfChoices(line);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    return line;
  }
}
