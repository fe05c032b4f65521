package nl.kamergraaf.fact;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;

/** The words of {@code sanction-words.txt}. */
final class SanctionWords {

  private static final Wordlist ALL = Wordlist.beside(SanctionWords.class, "sanction-words.txt");

  static final Set<String> HEADS = ALL.all("head");
  private static final Set<String> DOMESTIC = ALL.all("domestic");
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
          ALL.all("transactions"), "investment-ban", ALL.all("investments"), "transport-restriction", ALL.all("transport"), "broadcasting-ban", ALL.all("broadcast"));
  /** Ends of compounds that name a measure, by measure type. */
  private static final Map<String, Set<String>> ENDS =
      Map.of(
          "import-restriction", ALL.all("end-import"), "export-control", ALL.all("end-export"), "services-ban", ALL.all("end-services"), "transaction-ban",
          ALL.all("end-transactions"), "investment-ban", ALL.all("end-investments"), "transport-restriction", ALL.all("end-transport"));
  /** Verbs of what may no longer be done, by measure type. */
  static final Map<String, Set<String>> STOPS =
      Map.of(
          "import-restriction", ALL.all("stops-import"), "export-control", ALL.all("stops-export"), "services-ban", ALL.all("stops-services"),
          "investment-ban", ALL.all("stops-investments"), "transport-restriction", ALL.all("stops-transport"), "broadcasting-ban", ALL.all("stops-broadcast"), "transaction-ban", ALL.all("stops-transactions"));
  static final Set<String> DOES = ALL.all("does");
  static final Set<String> SUMS = ALL.all("sum");
  static final Set<String> SUMS_UP = ALL.all("sums-up");
  static final Set<String> NOW = ALL.all("now");
  static final Set<String> CARRIERS = ALL.all("carrier");
  static final Set<String> ACHIEVED = ALL.all("achieved");
  static final Set<String> FRESH = ALL.all("fresh");
  static final Set<String> PACKED = ALL.all("packed");
  static final Set<String> GOES_ON = ALL.all("goes-on");
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

  /** The sentence speaks of what a national authority imposes, or of animals and plants. */
  static boolean domestic(View view) {
    return Words.any(view, view.range(), DOMESTIC) || ALL.holds("domestic", view.lower());
  }

  /** The measure that a compound names by its end: "LNG-importverbod". */
  static Optional<String> compound(String lower) {
    return ENDS.entrySet().stream().filter(ends -> ends.getValue().stream().anyMatch(end -> lower.length() > end.length() && lower.endsWith(end))).map(Map.Entry::getKey).findFirst();
  }

  /** What a noun behind "verbod op" says is banned: "architectuurdiensten". */
  static Optional<String> banned(String lower) {
    return lower.endsWith("diensten")
        ? Optional.of("services-ban")
        : BANNED.entrySet().stream().filter(nouns -> nouns.getValue().contains(lower)).map(Map.Entry::getKey).findFirst();
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
