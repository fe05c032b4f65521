package nl.kamergraaf.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many letters are read at a time. The result does not depend on it. */
final class ThreadsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N letters at a time (default: the number of processors). The result is the same.")
  void set(int asked) {
    if (asked < 1 || asked > 1024) {
      throw new ParameterException(command.commandLine(), "--threads is a number from 1 to 1024");
    }
    threads = asked;
  }

  InOrder inOrder() {
    return new InOrder(threads);
  }
}
