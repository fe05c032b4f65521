package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** "Dit is aan de luchthaven zelf", "dat het aan de werkgever is om afspraken te maken": who has to decide or act is somebody else. */
final class LeftToOthers {

  private static final Set<String> SUBJECTS = Set.of("dit", "dat", "het", "zulks");
  private static final Set<String> BE = Set.of("is", "blijft");
  private static final Set<String> PASSED = Set.of("echter", "primair", "vooral", "uiteindelijk", "daarom", "dus", "immers", "allereerst", "eerst", "evenwel", "ook", "overigens");
  /** "aan de orde", "aan het veranderen", "aan mij": nobody to whom it is left. */
  private static final Set<String> NOBODY = Set.of("het", "te", "bod", "mij", "ons", "u", "uw", "orde", "gang", "hand", "beurt", "kabinet", "regering");
  private static final Set<String> ARTICLES = Set.of("de", "een");
  private static final Set<String> CLOSING = Set.of("om", "zelf", "of", "hoe");
  /** Words of the one to whom it is left, at most. */
  private static final int NAMED = 6;

  private LeftToOthers() {}

  /** @param contents where motions' own words stand */
  static boolean in(View view, List<Range> contents) {
    Words words = view.wordTable();
    for (int i = 1; i + 1 < words.size(); i++) {
      int place = words.range(i).start();
      if (words.lower(i).equals("aan") && contents.stream().noneMatch(content -> content.start() <= place && place < content.end()) && (main(words, i) || below(words, i))) {
        return true;
      }
    }
    return false;
  }

  /** "dit is aan de gemeenten", "is het vooral aan de sector": the verb stands before it. */
  private static boolean main(Words words, int aan) {
    int at = aan - 1;
    while (at > 0 && PASSED.contains(words.lower(at))) {
      at--;
    }
    boolean verb = at > 0 && (BE.contains(words.lower(at)) && SUBJECTS.contains(words.lower(at - 1)) || SUBJECTS.contains(words.lower(at)) && BE.contains(words.lower(at - 1)));
    return verb && somebody(words, aan) && closes(words, aan);
  }

  /** "dat het aan de werkgever is om …": the verb stands behind it. */
  private static boolean below(Words words, int aan) {
    if (!SUBJECTS.contains(words.lower(aan - 1)) || !somebody(words, aan)) {
      return false;
    }
    for (int i = aan + 2; i < Math.min(words.size(), aan + NAMED); i++) {
      if (BE.contains(words.lower(i))) {
        return words.breaks(i) || CLOSING.contains(words.lower(i + 1));
      }
    }
    return false;
  }

  private static boolean somebody(Words words, int aan) {
    String next = words.lower(aan + 1);
    boolean noun = ARTICLES.contains(next) && aan + 2 < words.size() && !NOBODY.contains(words.lower(aan + 2));
    return noun || !ARTICLES.contains(next) && !NOBODY.contains(next);
  }

  /** The words end there, or go on with what is left: "om …", "zelf". */
  private static boolean closes(Words words, int aan) {
    for (int i = aan + 1; i < Math.min(words.size(), aan + NAMED); i++) {
      if (words.breaks(i) || CLOSING.contains(words.lower(i))) {
        return true;
      }
      if (Verbs.finite(words.lower(i))) {
        return false;
      }
    }
    return false;
  }
}
