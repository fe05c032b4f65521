package nl.kamergraaf.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text, strictly UTF-8; anything else is named, not guessed at. */
sealed interface Decoded {

  record Text(String content) implements Decoded {}

  record Fault(String place, String reason) implements Decoded {}

  static Decoded of(byte[] bytes) {
    if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
      return new Fault("byte 0", "is UTF-16 by its byte order mark: save it as UTF-8");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return new Fault(place(bytes, i), alternating(bytes) ? "looks like UTF-16: save it as UTF-8" : "holds a zero byte: this is no text");
      }
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, chars, true);
    if (result.isError()) {
      return new Fault(place(bytes, in.position()), reason(bytes, in.position()));
    }
    return new Text(legible(chars.flip()));
  }

  /** The same text, each control character that is neither tab nor line end as a replacement character: offsets stay. */
  private static String legible(CharBuffer chars) {
    for (int i = 0; i < chars.length(); i++) {
      if (legible(chars.charAt(i)) != chars.charAt(i)) {
        StringBuilder legible = new StringBuilder(chars.length());
        chars.chars().forEach(c -> legible.append(legible((char) c)));
        return legible.toString();
      }
    }
    return chars.toString();
  }

  /** A control character says nothing to a reader, and no XML may hold it. */
  static char legible(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c >= 0x7F && c <= 0x9F && c != 0x85 || c >= 0xFFFE;
    return control ? '\uFFFD' : c;
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Every other byte of a western text in UTF-16 is zero. */
  private static boolean alternating(byte[] bytes) {
    int zeros = 0;
    int length = Math.min(bytes.length, 200);
    for (int i = 0; i < length; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros * 5 > length * 2 && zeros * 5 < length * 3;
  }

  private static String place(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return "byte " + at + " (line " + line + ")";
  }

  private static String reason(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    boolean begins = needed > 1 && at + needed > bytes.length;
    for (int i = at + 1; begins && i < bytes.length; i++) {
      begins = (bytes[i] & 0xC0) == 0x80;
    }
    if (begins) {
      return "ends in the middle of a character: the file is cut off";
    }
    for (byte b : bytes) {
      int value = b & 0xFF;
      if (value >= 0x80 && value < 0xA0) {
        return "is not UTF-8, it looks like Windows-1252: save it as UTF-8";
      }
    }
    return "is not UTF-8, it looks like ISO-8859-1: save it as UTF-8";
  }
}
