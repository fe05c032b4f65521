package nl.kamergraaf.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a name as Dutch headers write it: "D.M. van Weel" has initials dm, prefix van and surname Weel; "Ruben Brekelmans" has a
 * given name in place of initials.
 */
record PersonName(String first, String prefix, String surname) {

  static PersonName parse(String name) {
    List<String> words = new ArrayList<>();
    for (String word : withoutBrackets(name).replace(" - ", "-").replace(" – ", "-").strip().split("[\\s\u00a0]+")) {
      boolean academicTitle = words.isEmpty() && word.endsWith(".") && Character.isLowerCase(word.charAt(0));
      if (!word.isEmpty() && !academicTitle) {
        words.add(word);
      }
    }
    int at = 0;
    StringBuilder first = new StringBuilder();
    while (at < words.size() - 1 && words.get(at).indexOf('.') >= 0) {
      first.append(words.get(at++).replace(".", ""));
    }
    if (at == 0 && words.size() > 1) {
      first.append(words.get(at++));
    }
    List<String> prefix = new ArrayList<>();
    while (at < words.size() - 1 && isPrefix(words.get(at))) {
      prefix.add(words.get(at++));
    }
    return new PersonName(first.toString().toLowerCase(Locale.ROOT), String.join(" ", prefix), String.join(" ", words.subList(at, words.size())));
  }

  /** Whether both are one surname, or one of them has the other's with a second name behind it: "Zeeman" and "Zeeman-Kade". */
  boolean sharesSurname(PersonName other) {
    return surname.equalsIgnoreCase(other.surname) || begins(surname, other.surname) || begins(other.surname, surname);
  }

  private static boolean begins(String longer, String shorter) {
    return !shorter.isEmpty() && longer.length() > shorter.length() && longer.charAt(shorter.length()) == '-' && longer.regionMatches(true, 0, shorter, 0, shorter.length());
  }

  /** "van", "de", "'t" */
  private static boolean isPrefix(String word) {
    return Character.isLowerCase(word.charAt(0)) || word.startsWith("'") || word.startsWith("\u2019");
  }

  private static String withoutBrackets(String name) {
    int open = name.indexOf('(');
    int close = name.indexOf(')', open + 1);
    return open < 0 || close < 0 ? name : name.substring(0, open) + " " + withoutBrackets(name.substring(close + 1));
  }

  /** The register's rule: {@code weel-dm-van}. */
  String slug() {
    StringBuilder slug = new StringBuilder(Slug.of(surname));
    if (!first.isEmpty()) {
      slug.append('-').append(Slug.of(first));
    }
    if (!prefix.isEmpty()) {
      slug.append('-').append(Slug.of(prefix));
    }
    return slug.toString();
  }
}
