package nl.kamergraaf.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams, always UTF-8.
 *
 * @param out data
 * @param answers text for standard output; a command uses this or {@code out}, not both
 * @param words messages for a person, on standard error
 * @param bar a person is watching standard error, so a progress bar is of use
 * @param screen standard output is a person's screen as well
 */
record Console(InputStream in, OutputStream out, PrintWriter answers, PrintWriter words, boolean bar, boolean screen) {

  Console(InputStream in, OutputStream out, OutputStream err, boolean bar, boolean screen) {
    this(in, out, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), words(err), bar, screen);
  }

  private static PrintWriter words(OutputStream err) {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new StandardOutput(new FileOutputStream(FileDescriptor.out)),
        new FileOutputStream(FileDescriptor.err),
        // the launcher asks the shell, which knows it of standard error; Java knows it of input and output only
        Boolean.getBoolean("kamergraaf.bar"),
        Boolean.getBoolean("kamergraaf.screen"));
  }

  /** For a command that writes data while it works: no bar in between where both go to one screen. */
  Console whileWriting() {
    return new Console(in, out, answers, words, bar && !screen, screen);
  }

  void say(String message) {
    words.println("kamergraaf: " + message);
    words.flush();
  }
}
