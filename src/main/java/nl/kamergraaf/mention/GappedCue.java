package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.register.Concept;

/** A cue of several parts, with up to eight words between two of them: "nam * aan" is in "nam het pakket aan". */
record GappedCue(int number, Concept concept, List<String> parts) {

  static final int WORDS = 8;

  GappedCue {
    parts = List.copyOf(parts);
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
