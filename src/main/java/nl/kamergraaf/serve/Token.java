package nl.kamergraaf.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What somebody must know to change the data. It is never logged: its text is not shown.
 *
 * @param secret 256 bits of chance, in letters that fit a header
 */
public record Token(String secret) {

  private static final String SCHEME = "Bearer ";

  /** A new one. */
  public static Token random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether a header Authorization holds this; takes the same time wherever they differ. */
  boolean isIn(String header) {
    byte[] given = header == null || !header.startsWith(SCHEME) ? new byte[0] : header.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, secret.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "Token";
  }
}
