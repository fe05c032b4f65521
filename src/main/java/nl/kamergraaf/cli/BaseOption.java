package nl.kamergraaf.cli;

import nl.kamergraaf.graph.Iris;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Below which IRI the letters' things stand. */
final class BaseOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private Iris iris = new Iris();

  @Option(names = "--base", paramLabel = "IRI", description = "IRI below which things get theirs (default: " + Iris.DEFAULT_BASE + ").")
  void set(String asked) {
    try {
      iris = new Iris(asked);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--base: " + e.getMessage(), e);
    }
  }

  Iris iris() {
    return iris;
  }
}
