package nl.kamergraaf.cli;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program starts. */
public final class Main {

  /** Held, since the logging library forgets loggers that nobody holds. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  private Main() {}

  public static void main(String[] arguments) {
    // what the program writes depends on its input only
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    boolean debug = List.of(arguments).contains("--debug");
    LIBRARIES.setLevel(debug ? Level.FINE : Level.WARNING);
    System.exit(run(Console.ofProcess(), debug, arguments));
  }

  static int run(Console console, boolean debug, String... arguments) {
    try {
      int code = Kamergraaf.on(console).execute(arguments);
      console.answers().flush();
      console.out().flush();
      return code;
    } catch (Throwable thrown) { // also what picocli does not hand to the handler: errors, a closed standard output
      return new Failures(console).handle(thrown, debug).code();
    }
  }
}
