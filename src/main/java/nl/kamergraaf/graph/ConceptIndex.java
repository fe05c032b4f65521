package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;

/** Concepts by the words that a source uses for them, whatever the case: "Mede ondertekenaar" is {@code kgs:co-signatory}. */
final class ConceptIndex {

  private final Map<String, Node> byWords = new HashMap<>();

  ConceptIndex(Register register) {
    for (Concept concept : register.concepts()) {
      put(concept, concept.label());
      concept.nouns().forEach(noun -> put(concept, noun));
    }
    for (Concept concept : register.concepts()) {
      concept.cues().forEach(cue -> put(concept, cue));
    }
  }

  private void put(Concept concept, String words) {
    byWords.putIfAbsent(key(concept.scheme(), words), KGS.concept(concept.name()));
  }

  Optional<Node> find(String scheme, String words) {
    return Optional.ofNullable(byWords.get(key(scheme, words)));
  }

  private static String key(String scheme, String words) {
    return scheme + "|" + words.strip().toLowerCase(Locale.ROOT);
  }
}
