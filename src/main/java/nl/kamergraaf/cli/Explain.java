package nl.kamergraaf.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.kamergraaf.Pipeline;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.source.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Every fact of a letter with the sentence it stands in, for somebody who checks the program. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List every fact of a letter in reading order, with its sentence and the rule that made it.")
final class Explain implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private InputsArgument inputs;

  @Option(names = "--json", description = "For programs: a list of letters.")
  private boolean json;

  @Option(names = "--rules", description = "List the rules and what each reads.")
  private boolean rules;

  Explain(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (rules) {
      FactReader.rules().forEach(rule -> console.answers().printf(Locale.ROOT, "%-25s %.2f  %s%n", rule.name(), rule.confidence(), rule.reads()));
      return Exit.DONE.code();
    }
    if (inputs.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'INPUT'");
    }
    Pipeline pipeline = Workshop.pipeline(new Iris());
    try (Explained explained = json ? new ExplainedJson(console.out()) : new ExplainedText(console.answers())) {
      Exit exit = Exit.DONE;
      for (Input input : inputs.all(console)) {
        switch (pipeline.convert(input)) {
          case Pipeline.Result.Done done -> {
            explained.letter(done.letter(), inReadingOrder(done.letter()));
            for (String fault : done.letter().faults(input.name())) {
              console.say(fault);
              exit = exit.and(Exit.INTERNAL);
            }
          }
          case Pipeline.Result.Recorded recorded -> console.say(input.name() + ": official records, no letter: they state nothing that is read from a text");
          case Pipeline.Result.Refused refused -> {
            console.say(refused.why().message());
            exit = exit.and(refused.mistake() ? Exit.INTERNAL : Exit.UNUSABLE);
          }
        }
      }
      return exit.code();
    }
  }

  private static List<Fact> inReadingOrder(ReadLetter letter) {
    return letter.facts().stream().sorted(Comparator.comparing(fact -> fact.basis().at())).toList();
  }
}
