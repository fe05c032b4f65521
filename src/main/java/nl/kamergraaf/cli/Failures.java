package nl.kamergraaf.cli;

import nl.kamergraaf.serve.ServerException;
import nl.kamergraaf.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command threw into a message and an exit code; commands themselves catch nothing. */
final class Failures implements IExecutionExceptionHandler {

  private final Console console;
  private final boolean debug;

  Failures(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine commandLine, ParseResult parsed) {
    return handle(thrown).code();
  }

  Exit handle(Throwable thrown) {
    if (thrown instanceof StandardOutput.ReaderGone) {
      return Exit.DONE;
    }
    if (debug) {
      thrown.printStackTrace(console.words());
    }
    if (thrown instanceof Unusable || thrown instanceof StoreException || thrown instanceof ServerException) {
      console.say(thrown.getMessage());
      return Exit.UNUSABLE;
    }
    if (thrown instanceof OutOfMemoryError) {
      console.say("out of memory. Give more, as in KAMERGRAAF_JAVA_OPTS=-Xmx4g, or fewer threads.");
      return Exit.INTERNAL;
    }
    console.say("internal error: " + words(thrown) + (debug ? "" : " (--debug shows where)"));
    return Exit.INTERNAL;
  }

  /** What the innermost cause says, which is nearest to what went wrong. */
  private static String words(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return message.isBlank() || message.equals("null") ? cause.getClass().getSimpleName() : message;
  }
}
