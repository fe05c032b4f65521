package nl.kamergraaf.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Words as part of an IRI: small ASCII letters, digits and single hyphens. "Coalitie voor IT & cyber" is {@code coalitie-voor-it-cyber}. */
final class Slug {

  private static final int LONGEST = 80;

  private Slug() {}

  /** Never empty; words longer than eighty characters, or without any ASCII letter or digit, end in a hash of the whole. */
  static String of(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      String ascii = ascii(Character.toLowerCase(plain.charAt(i)));
      if (!ascii.isEmpty()) {
        slug.append(ascii);
      } else if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    if (slug.isEmpty()) {
      return hash(words);
    }
    return slug.length() <= LONGEST ? slug.toString() : slug.substring(0, LONGEST) + "-" + hash(words);
  }

  /** Letters that no decomposition takes apart are written as Dutch does. */
  private static String ascii(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'þ' -> "th";
      default -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? String.valueOf(c) : "";
    };
  }

  /** First eight hexadecimal digits of the SHA-256 of the words in normal form C. */
  static String hash(String words) {
    try {
      byte[] bytes = Normalizer.normalize(words, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
