package nl.kamergraaf.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a command line gave. */
record Ran(int code, byte[] bytes, String words) {

  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static Ran kamergraaf(String... arguments) {
    return kamergraaf(new byte[0], arguments);
  }

  static Ran kamergraaf(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(new Console(new ByteArrayInputStream(input), out, err, false, false), arguments);
    return new Ran(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }
}
