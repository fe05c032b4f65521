package nl.kamergraaf.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two sources mean one name: "Van Dijck", "Tony van Dijck" and "A.P.C. (Tony) van Dijck" do, "Inge van Dijk" and "I. van Dijk" do.
 * Case, accents and kinds of hyphen do not count.
 */
public final class SameName {

  private SameName() {}

  public static boolean of(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return a.equals(b) || ends(a, b) || ends(b, a) || half(a, b) || half(b, a) || given(a, b) || given(b, a);
  }

  /** Words to look a name up by: of two that are one name, one of the words is the same. */
  public static Set<String> keys(String name) {
    String plain = plain(name);
    int hyphen = plain.indexOf('-');
    Set<String> keys = new LinkedHashSet<>();
    keys.add(last(plain));
    keys.add(last(hyphen > 2 ? plain.substring(0, hyphen) : plain));
    return keys;
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static boolean ends(String full, String end) {
    return !end.isEmpty() && (" " + full).endsWith(" " + end);
  }

  /** "Yesilgöz" for "D. Yesilgöz-Zegerius". */
  private static boolean half(String full, String part) {
    int hyphen = full.indexOf('-');
    return hyphen > 2 && ends(full.substring(0, hyphen), part);
  }

  /** "Inge van Dijk" for "I. van Dijk": one word before the surname, with the letter of the first initial. */
  private static boolean given(String initials, String name) {
    String surname = Arrays.stream(initials.split(" ")).filter(word -> word.indexOf('.') < 0).collect(Collectors.joining(" "));
    boolean initialled = initials.indexOf('.') == 1 && !surname.isEmpty() && ends(name, surname) && name.length() > surname.length() + 1;
    String before = initialled ? name.substring(0, name.length() - surname.length() - 1) : "";
    return initialled && before.indexOf(' ') < 0 && before.charAt(0) == initials.charAt(0);
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    return letters.toLowerCase(Locale.ROOT).replaceAll("[()'’]", "").replaceAll("[\\s\\u00A0]+", " ").replaceAll(" ?[-‑–] ?", "-").strip();
  }
}
