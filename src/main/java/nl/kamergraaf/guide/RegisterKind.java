package nl.kamergraaf.guide;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The entries of the register of one class, by name. */
public record RegisterKind(Ref kind, List<Entry> entries) {

  /** The last part of the page's address: {@code Tribunal}. */
  public String key() {
    return Named.key(kind.iri());
  }

  /** Entries by the first letter of their Dutch names; what begins with no letter is under {@code #}. */
  public Map<String, List<Entry>> byLetter() {
    Map<String, List<Entry>> letters = new TreeMap<>();
    entries.forEach(entry -> letters.computeIfAbsent(entry.letter(), letter -> new java.util.ArrayList<>()).add(entry));
    return letters;
  }

  /**
   * An entry.
   *
   * @param key the IRI behind the base: {@code body/icc}; the whole IRI of an entry that has one of elsewhere
   * @param words other names, abbreviations and matches, by the short name of the property
   */
  public record Entry(String iri, String key, Text label, Map<String, List<String>> words) {

    String letter() {
      String first = java.text.Normalizer.normalize(label.nl(), java.text.Normalizer.Form.NFD).substring(0, 1).toUpperCase(java.util.Locale.ROOT);
      return Character.isLetter(first.charAt(0)) ? first : "#";
    }
  }
}
