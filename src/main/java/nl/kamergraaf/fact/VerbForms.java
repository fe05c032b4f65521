package nl.kamergraaf.fact;

import java.util.Set;

/** Which words are forms of one Dutch verb: "verlagen", "verlaagt" and "verlaagd", "schrappen" and "geschrapt", "sluiten" and "gesloten". */
final class VerbForms {

  private static final Set<String> PARTICLES =
      Set.of("aan", "achter", "af", "bij", "bijeen", "dicht", "door", "in", "los", "mee", "na", "neer", "om", "op", "open", "over", "samen", "stil", "stop", "terug", "toe", "uit", "vast", "voor", "voort", "vrij", "weg");
  private static final String VOWELS = "aeiouyëïöü";
  private static final String GE = "ge";
  /** Consonants that tell one strong verb from another. */
  private static final int TELLING = 3;
  private static final int SHORTEST = 4;

  private VerbForms() {}

  /** A word that may be cut off from its verb: "terug te draaien". */
  static boolean separates(String lower) {
    return PARTICLES.contains(lower);
  }

  /** Whether a word in small letters is a form of the verb with an infinitive, both without a particle. */
  static boolean of(String lower, String infinitive) {
    if (lower.length() < SHORTEST || !infinitive.endsWith("en")) {
      return lower.equals(infinitive);
    }
    String stem = stem(infinitive.substring(0, infinitive.length() - 2));
    boolean participle = lower.startsWith(GE) && lower.length() > SHORTEST;
    if (weak(lower, stem) || participle && weak(lower.substring(GE.length()), stem)) {
      return true;
    }
    // "gesloten", "verboden": a strong verb changes its vowel
    String strong = lower.endsWith("en") ? consonants(participle ? lower.substring(GE.length(), lower.length() - 2) : lower.substring(0, lower.length() - 2)) : "";
    return strong.length() >= TELLING && participle && strong.equals(consonants(infinitive.substring(0, infinitive.length() - 2)));
  }

  private static boolean weak(String lower, String stem) {
    char last = lower.charAt(lower.length() - 1);
    boolean ending = last == 't' || last == 'd';
    return stem(lower).equals(stem) || ending && stem(lower.substring(0, lower.length() - 1)).equals(stem)
        || lower.endsWith("en") && stem(lower.substring(0, lower.length() - 2)).equals(stem);
  }

  /** Double letters as one, soft endings as hard ones: "laag" and "lag", "schaff" and "schaf". */
  private static String stem(String letters) {
    StringBuilder stem = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = hard(letters.charAt(i));
      if (stem.isEmpty() || stem.charAt(stem.length() - 1) != c) {
        stem.append(c);
      }
    }
    return stem.toString();
  }

  private static String consonants(String letters) {
    StringBuilder all = new StringBuilder();
    for (char c : stem(letters).toCharArray()) {
      if (VOWELS.indexOf(c) < 0) {
        all.append(c);
      }
    }
    return all.toString();
  }

  private static char hard(char c) {
    return c == 'v' ? 'f' : c == 'z' ? 's' : c;
  }
}
