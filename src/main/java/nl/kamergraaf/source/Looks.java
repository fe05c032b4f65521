package nl.kamergraaf.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What bytes look like, for messages about files that are not read. */
final class Looks {

  private Looks() {}

  /** Kind of document by its first bytes: {@code "a PDF"}; empty if it may be text. */
  static Optional<String> like(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF")) {
      return Optional.of("a PDF");
    }
    if (head.startsWith("PK\u0003\u0004")) {
      String all = new String(bytes, 0, Math.min(bytes.length, 1 << 20), StandardCharsets.ISO_8859_1);
      return Optional.of(all.contains("word/") ? "a Word document (docx)" : "a zip archive");
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of("an old Word document (doc)");
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of("an RTF document");
    }
    if (head.startsWith("\u001F\u008B")) {
      return Optional.of("a gzip archive");
    }
    if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
      return Optional.of("an image");
    }
    String trimmed = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).stripLeading() : head.stripLeading();
    if (trimmed.startsWith("<?xml")) {
      return Optional.of("an XML document");
    }
    if (trimmed.regionMatches(true, 0, "<!doctype html", 0, 14) || trimmed.regionMatches(true, 0, "<html", 0, 5)) {
      return Optional.of("an HTML page");
    }
    if (trimmed.startsWith("@prefix") || trimmed.startsWith("PREFIX ")) {
      return Optional.of("RDF (Turtle)");
    }
    return Optional.empty();
  }
}
