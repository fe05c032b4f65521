package nl.kamergraaf.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Standard output, which tells a reader that has gone (as in {@code kamergraaf build ... | head}) from a write that failed. */
final class StandardOutput extends OutputStream {

  /** Whoever read standard output does not want the rest. */
  static final class ReaderGone extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
      super(cause);
    }
  }

  private final OutputStream out;

  StandardOutput(OutputStream raw) {
    this.out = new BufferedOutputStream(raw, 1 << 16);
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  /** Standard output ends with the process; closing only flushes. */
  @Override
  public void close() throws IOException {
    flush();
  }

  private interface Write {
    void run() throws IOException;
  }

  private static void attempt(Write write) throws IOException {
    try {
      write.run();
    } catch (IOException e) {
      // the operating system's words; "gebroken pijp" under a Dutch locale
      String message = String.valueOf(e.getMessage());
      if (message.contains("ipe") || message.contains("ijp")) {
        throw new ReaderGone(e);
      }
      throw e;
    }
  }
}
