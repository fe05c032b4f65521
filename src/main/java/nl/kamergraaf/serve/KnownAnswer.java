package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a client says that it has already: the header If-None-Match (RFC 9110, 13.1.2).
 *
 * @param header as it was sent; absent if it was not
 */
record KnownAnswer(Optional<String> header) {

  static KnownAnswer of(HttpServletRequest request) {
    return new KnownAnswer(Optional.ofNullable(request.getHeader("If-None-Match")));
  }

  /** A tag for this content, and for no other. */
  static String tag(byte[] content) {
    try {
      return '"' + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the client has this answer; by weak comparison. */
  boolean is(String etag) {
    return header.stream().flatMap(tags -> Arrays.stream(tags.split(","))).map(String::strip).anyMatch(tag -> opaque(tag).equals(opaque(etag)));
  }

  /** Whether it wants none as soon as there is any: a star. */
  boolean isAny() {
    return header.filter(tags -> tags.strip().equals("*")).isPresent();
  }

  /** Whether an answer that there is need not be sent. */
  boolean covers(String etag) {
    return isAny() || is(etag);
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
