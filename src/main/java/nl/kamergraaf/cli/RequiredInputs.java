package nl.kamergraaf.cli;

import java.util.List;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.Inputs;
import picocli.CommandLine.Parameters;

/** The letters that a command reads; at least one. */
final class RequiredInputs {

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = InputsArgument.DESCRIPTION)
  private List<String> inputs;

  List<Input> all(Console console) {
    return Inputs.of(inputs, console.in());
  }
}
