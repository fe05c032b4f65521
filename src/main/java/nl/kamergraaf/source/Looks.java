package nl.kamergraaf.source;

/** What bytes look like that no reader is for, for messages. */
final class Looks {

  private Looks() {}

  static boolean unread(String head) {
    return !like(head).isEmpty();
  }

  /** Kind of document by its first bytes, each as a character: {@code "an image"}; empty if it may be something that is read. */
  static String like(String head) {
    if (head.startsWith("{\\rtf")) {
      return "an RTF document";
    }
    if (head.startsWith("\u001F\u008B")) {
      return "a gzip archive";
    }
    if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
      return "an image";
    }
    String trimmed = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).stripLeading() : head.stripLeading();
    return trimmed.startsWith("@prefix") || trimmed.startsWith("PREFIX ") ? "RDF (Turtle)" : "";
  }
}
