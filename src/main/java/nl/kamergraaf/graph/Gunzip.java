package nl.kamergraaf.graph;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * What a gzip file holds. Where it breaks off or is damaged, reading ends in an {@link UncheckedIOException}: readers of RDF take an
 * {@link EOFException} for the end of the text, so that a file cut at the end of a line would be read as if it were whole, and some lose what
 * other exceptions say.
 */
public final class Gunzip extends GZIPInputStream {

  private static final int BUFFER = 1 << 16;

  private Gunzip(InputStream packed) throws IOException {
    super(packed, BUFFER);
  }

  /** @throws IOException if the file does not begin as a gzip file does */
  public static InputStream of(InputStream packed) throws IOException {
    try {
      return new Gunzip(packed);
    } catch (EOFException e) {
      throw brokenOff();
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    try {
      return super.read(bytes, from, length);
    } catch (EOFException e) {
      throw new UncheckedIOException(brokenOff());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IOException brokenOff() {
    return new EOFException("the compressed file breaks off");
  }
}
