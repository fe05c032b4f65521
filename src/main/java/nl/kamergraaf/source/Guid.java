package nl.kamergraaf.source;

/** Identifiers of entities: {@code 5dca20dc-e3fa-41e7-a19c-908ae19f5678}. */
final class Guid {

  private Guid() {}

  static boolean is(String text) {
    if (text == null || text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      char c = text.charAt(i);
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? c != '-' : !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }
}
