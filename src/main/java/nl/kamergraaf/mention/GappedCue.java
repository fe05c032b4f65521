package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.register.Concept;

/**
 * A cue of several parts, with up to eight words between two of them: "nam * aan" is in "nam het pakket aan". Two stars leave room for
 * sixteen words, for wordings so particular that distance does no harm: "zal ** uw kamer ** informeren".
 *
 * @param parts the number of each part, see {@link Meanings}
 * @param lengths their letters
 * @param words how many words may stand between two parts
 * @param particle what the last part may be other than the particle of the verb
 */
record GappedCue(Concept concept, int[] parts, int[] lengths, int words, Particle particle) {

  static final int WORDS = 8;

  /** How many words a cue lets stand between two of its parts. */
  static int wordsOf(String cue) {
    return cue.contains("**") ? 2 * WORDS : WORDS;
  }

  static List<String> partsOf(String cue) {
    List<String> parts = new ArrayList<>();
    for (String part : cue.split("\\*", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
