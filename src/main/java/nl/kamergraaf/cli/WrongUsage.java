package nl.kamergraaf.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the option parser has to say, in the words that the rest of the program has for it. */
final class WrongUsage implements IParameterExceptionHandler {

  private final Console console;

  WrongUsage(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException thrown, String[] arguments) {
    console.say(thrown.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(thrown, console.words())) {
      thrown.getCommandLine().usage(console.words());
    }
    return Exit.UNUSABLE.code();
  }

  /** Choices are named as the help names them, in any case: {@code text}, not {@code TEXT}. */
  static void namesOfChoices(CommandLine line) {
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().options().stream().map(OptionSpec::type).filter(Class::isEnum).forEach(type -> register(command, type));
    }
  }

  private static <T> void register(CommandLine command, Class<T> type) {
    command.registerConverter(type, choice(type));
  }

  private static <T> ITypeConverter<T> choice(Class<T> type) {
    return given ->
        Arrays.stream(type.getEnumConstants())
            .filter(value -> name(value).equals(given.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> new TypeConversionException(
                "'" + given + "' is none of " + Arrays.stream(type.getEnumConstants()).map(WrongUsage::name).collect(Collectors.joining(", "))));
  }

  private static String name(Object value) {
    return ((Enum<?>) value).name().toLowerCase(Locale.ROOT);
  }
}
