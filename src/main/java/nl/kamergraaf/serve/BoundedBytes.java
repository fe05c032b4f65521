package nl.kamergraaf.serve;

import java.io.ByteArrayOutputStream;
import nl.kamergraaf.query.Refused;

/** An answer while it is written; it is sent only when it is whole. */
final class BoundedBytes extends ByteArrayOutputStream {

  private final int most;

  BoundedBytes(int most) {
    super(1024);
    this.most = most;
  }

  @Override
  public synchronized void write(int b) {
    check(1);
    super.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    check(length);
    super.write(bytes, from, length);
  }

  private void check(int more) {
    if (count > most - more) {
      throw new Refused(Refused.Reason.TOO_MUCH, "The answer has more than " + most + " bytes; ask for less, with LIMIT and OFFSET.");
    }
  }
}
