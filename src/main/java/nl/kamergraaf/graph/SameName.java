package nl.kamergraaf.graph;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two sources mean one name: "Van Dijck", "Tony van Dijck" and "A.P.C. (Tony) van Dijck" do; case, accents and kinds of hyphen do not count. */
final class SameName {

  private SameName() {}

  static boolean of(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return a.equals(b) || (" " + a).endsWith(" " + b) || (" " + b).endsWith(" " + a) || half(a, b) || half(b, a);
  }

  /** "Yesilgöz" for "D. Yesilgöz-Zegerius". */
  private static boolean half(String full, String part) {
    int hyphen = full.indexOf('-');
    return hyphen > 2 && !part.isEmpty() && (" " + full.substring(0, hyphen)).endsWith(" " + part);
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    return letters.toLowerCase(Locale.ROOT).replaceAll("[()'’]", "").replaceAll("[\\s\\u00A0]+", " ").replaceAll(" ?[-‑–] ?", "-").strip();
  }
}
