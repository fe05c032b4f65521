package nl.kamergraaf.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a document's format by its content; its name says nothing. */
final class Formats {

  private static final int HEAD = 8192;

  /** Formats that are told apart. */
  enum Format {
    TEXT,
    HTML,
    OFFICIAL_XML,
    METADATA_XML,
    SYNC_FEED,
    OTHER_XML,
    JSON,
    DOCX,
    DOC,
    PDF,
    UNREAD;

    /** Whether a file of the format is characters, all of which are words. */
    boolean text() {
      return this != DOCX && this != DOC && this != PDF;
    }
  }

  private Formats() {}

  static Format of(byte[] bytes) {
    String raw = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (raw.startsWith("PK\u0003\u0004")) {
      return Format.DOCX;
    }
    if (raw.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Format.DOC;
    }
    if (raw.length() >= 5 && raw.substring(0, Math.min(raw.length(), 1024)).contains("%PDF-")) {
      return Format.PDF;
    }
    if (Looks.unread(raw)) {
      return Format.UNREAD;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset(raw)).stripLeading();
    head = head.startsWith("\uFEFF") ? head.substring(1).stripLeading() : head;
    if (head.startsWith("<")) {
      return marked(head);
    }
    return head.startsWith("{") || head.startsWith("[{") || head.startsWith("[") && head.substring(1).stripLeading().startsWith("{") ? Format.JSON : Format.TEXT;
  }

  private static Charset charset(String raw) {
    if (raw.startsWith("\u00FF\u00FE") || raw.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    return raw.startsWith("\u00FE\u00FF") || raw.startsWith("\0<") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static Format marked(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    String root = root(head);
    if (lower.startsWith("<!doctype html") || root.equalsIgnoreCase("html")) {
      return Format.HTML;
    }
    return switch (root) {
      case "officiele-publicatie", "kamerwrk" -> Format.OFFICIAL_XML;
      case "metadata_gegevens" -> Format.METADATA_XML;
      case "feed", "entry" -> Format.SYNC_FEED;
      default -> SyncFeed.TYPES.containsKey(root) ? Format.SYNC_FEED : lower.startsWith("<?xml") ? Format.OTHER_XML : Format.HTML;
    };
  }

  /** Local name of the first element behind declarations and comments. */
  static String root(String head) {
    int at = 0;
    while (at >= 0 && at < head.length()) {
      at = head.indexOf('<', at);
      if (at < 0 || at + 1 >= head.length()) {
        return "";
      }
      char next = head.charAt(at + 1);
      if (next != '?' && next != '!') {
        int end = at + 1;
        while (end < head.length() && end < at + 200 && " \t\r\n/>".indexOf(head.charAt(end)) < 0) {
          end++;
        }
        String name = head.substring(at + 1, end);
        return name.substring(name.indexOf(':') + 1);
      }
      at = head.startsWith("<!--", at) ? head.indexOf("-->", at) : head.indexOf('>', at);
    }
    return "";
  }
}
