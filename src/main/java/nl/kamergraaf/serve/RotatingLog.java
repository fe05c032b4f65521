package nl.kamergraaf.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.eclipse.jetty.server.RequestLog;

/** Lines in a file that never grows without bound: five files of ten megabytes, {@code access.log.0} the newest. */
final class RotatingLog implements RequestLog.Writer {

  private static final int BYTES = 10 << 20;
  private static final int FILES = 5;

  private final FileHandler file;

  RotatingLog(Path path) {
    try {
      file = new FileHandler(path.toString().replace("%", "%%") + ".%g", BYTES, FILES, true);
      file.setEncoding("UTF-8");
      file.setFormatter(
          new Formatter() {
            @Override
            public String format(LogRecord line) {
              return line.getMessage() + "\n";
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(String line) {
    file.publish(new LogRecord(Level.INFO, line));
  }
}
