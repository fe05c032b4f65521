package nl.kamergraaf.graph;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A stream of text in UTF-8; ends in an error where the text is in another encoding. Readers of RDF would put a replacement character in the
 * place of what they cannot read, and the words of a letter would be others without anybody being told.
 */
final class Utf8 extends FilterInputStream {

  /** The text is in another encoding. */
  static final class Other extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;

    Other(long line, String what) {
      super(what, null, false, false);
      this.line = line;
    }

    long line() {
      return line;
    }
  }

  private Other found;

  /** Bytes that must still follow in the present character. */
  private int missing;

  private int least = 0x80;
  private int most = 0xBF;
  private int last;
  private long line = 1;

  Utf8(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    look(read);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    for (int i = 0; i < read; i++) {
      look(bytes[from + i] & 0xFF);
    }
    if (read < 0) {
      look(read);
    }
    return read;
  }

  private void look(int next) {
    if (next < 0 ? missing > 0 : missing > 0 && (next < least || next > most)) {
      throw other(last);
    }
    if (next <= 0) {
      if (next == 0) {
        throw other("holds a zero byte: it is no text in UTF-8, but perhaps in UTF-16; save it as UTF-8");
      }
      return;
    }
    if (missing > 0) {
      missing--;
      least = 0x80;
      most = 0xBF;
    } else if (next >= 0x80) {
      start(next);
    } else if (next == '\n') {
      line++;
    }
    last = next;
  }

  /** What may follow a first byte: no longer form than needed, no surrogates, nothing above U+10FFFF. */
  private void start(int first) {
    missing = first >= 0xC2 && first <= 0xDF ? 1 : first >= 0xE0 && first <= 0xEF ? 2 : first >= 0xF0 && first <= 0xF4 ? 3 : 0;
    if (missing == 0) {
      throw other(first);
    }
    least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  }

  private Other other(int first) {
    return other("holds the byte %02X, which is not UTF-8; save it as UTF-8".formatted(first));
  }

  private Other other(String what) {
    found = new Other(line, what);
    return found;
  }

  /** What ended the stream, which its reader may have taken for something else. */
  Optional<Other> found() {
    return Optional.ofNullable(found);
  }
}
