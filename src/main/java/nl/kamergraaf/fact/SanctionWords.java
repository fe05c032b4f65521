package nl.kamergraaf.fact;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;

/** The words of {@code sanction-words.txt}. */
final class SanctionWords {

  private static final Wordlist ALL = Wordlist.beside(SanctionWords.class, "sanction-words.txt");

  static final Set<String> HEADS = ALL.all("head");
  static final Set<String> DOMESTIC = ALL.all("domestic");
  static final Set<String> LISTS = ALL.all("list");
  static final Set<String> STANDING = ALL.all("standing");
  static final Set<String> NOUNS = ALL.all("noun");
  static final Set<String> TARGETS = ALL.all("target");
  static final Set<String> UNLISTED = ALL.all("unlisted");

  static final Set<String> BANS = ALL.all("bans");
  private static final Set<String> LISTABLE = ALL.all("listable");
  /** What a verb of banning restricts, by measure type. */
  static final Map<String, Set<String>> BANNED =
      Map.of(
          "import-restriction", ALL.all("import"), "export-control", ALL.all("export"), "services-ban", ALL.all("services"), "transaction-ban",
          ALL.all("transactions"), "investment-ban", ALL.all("investments"));
  private static final Set<String> AUTHORITIES = ALL.all("authority");

  private SanctionWords() {}

  /** An organisation that imposes sanctions, by its label. */
  static boolean imposes(String label) {
    return AUTHORITIES.contains(label.toLowerCase(Locale.ROOT));
  }

  /** Persons, firms or ships that can be put on a list, also as the end of a compound: "Houthi-leiders". */
  static boolean listable(String lower) {
    return LISTABLE.stream().anyMatch(lower::endsWith);
  }

  /** A compound that names sanctions as a whole. */
  static boolean names(String lower) {
    for (String head : HEADS) {
      if (lower.endsWith(head)) {
        return true;
      }
    }
    return false;
  }
}
