package nl.kamergraaf.register;

import java.util.List;

/**
 * A concept of a scheme, with the wordings by which letters express it.
 *
 * @param scheme local name of its scheme, such as "status"
 * @param name local name, such as "in-negotiation"
 * @param label preferred Dutch label
 * @param nouns other Dutch labels: what a counted noun or a good is called
 * @param cues wordings in running text; {@code *} stands for up to eight words
 */
public record Concept(String scheme, String name, String label, List<String> nouns, List<String> cues) {

  public Concept {
    nouns = List.copyOf(nouns);
    cues = List.copyOf(cues);
  }
}
