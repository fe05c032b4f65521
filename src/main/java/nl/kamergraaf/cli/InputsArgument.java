package nl.kamergraaf.cli;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.Inputs;
import picocli.CommandLine.Parameters;

/** The letters that a command reads; none is possible. */
final class InputsArgument {

  static final String DESCRIPTION = "A letter, a folder of letters (with all below it), or - for standard input.";

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = DESCRIPTION)
  private List<String> inputs = new ArrayList<>();

  boolean isEmpty() {
    return inputs.isEmpty();
  }

  List<Input> all(Console console) {
    return Inputs.of(inputs, console.in());
  }

  /** The example letters that travel with the program, and the official records beside them. */
  static List<Input> examples() {
    return Bundled.below("letters").stream()
        .filter(file -> !file.path().endsWith(".md"))
        .<Input>map(file -> new Input.Piped(file.path(), file.open()))
        .toList();
  }
}
