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

  /**
   * Tell of fonts and formatting that a document lacks, which changes nothing of its words, and of Java modules that are not needed; or repeat what somebody
   * asked, at length: a query that is refused, every odd IRI in one.
   */
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.poi"),
          Logger.getLogger("org.apache.lucene"), Logger.getLogger("org.apache.jena.sparql.engine.iterator"), Logger.getLogger("SPARQL"));

  private Main() {}

  public static void main(String[] arguments) {
    // what the program writes depends on its input only
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    LIBRARIES.setLevel(debug(arguments) ? Level.FINE : Level.WARNING);
    TALKATIVE.forEach(logger -> logger.setLevel(debug(arguments) ? Level.FINE : Level.SEVERE));
    System.exit(run(Console.ofProcess(), arguments));
  }

  static int run(Console console, String... arguments) {
    boolean debug = debug(arguments);
    try {
      int code = Kamergraaf.on(console, debug).execute(arguments);
      console.answers().flush();
      console.out().flush();
      return code;
    } catch (Throwable thrown) { // also what picocli does not hand to the handler: errors, a closed standard output
      return new Failures(console, debug).handle(thrown).code();
    }
  }

  /** Asked for before the options are parsed, since parsing may be what fails. */
  private static boolean debug(String... arguments) {
    return List.of(arguments).contains("--debug");
  }
}
