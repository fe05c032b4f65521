package nl.kamergraaf.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;

/** The strings to look for: every spelling of the register, and every noun and cue of the schemes whatever its case ("Uw Kamer", "uw kamer"). */
final class Literals {

  private final LiteralTrie trie;
  private final List<GappedCue> gapped = new ArrayList<>();
  private final Map<String, Integer> parts = new HashMap<>();

  Literals(Register register) {
    SortedMap<String, List<Literal>> whole = new TreeMap<>();
    for (Entry entry : register.entries()) {
      for (Spelling spelling : entry.spellings()) {
        String spelled = normal(spelling.text());
        add(spelled, new Literal.OfEntry(entry, spelling.form(), spelled), whole);
      }
    }
    for (Concept concept : register.concepts()) {
      add(concept.label(), new Literal.OfConcept(concept, true), whole);
      concept.nouns().forEach(noun -> add(noun, new Literal.OfConcept(concept, true), whole));
      concept.cues().forEach(cue -> addCue(concept, cue, whole));
    }
    trie = new LiteralTrie(meanings(whole));
  }

  private void addCue(Concept concept, String cue, SortedMap<String, List<Literal>> whole) {
    List<String> words = GappedCue.partsOf(cue).stream().map(Literals::small).toList();
    if (words.size() == 1) {
      add(words.get(0), new Literal.OfConcept(concept, false), whole);
    } else if (words.size() > 1) {
      int[] numbers = words.stream().mapToInt(part -> parts.computeIfAbsent(part, key -> parts.size())).toArray();
      gapped.add(new GappedCue(concept, numbers, words.stream().mapToInt(String::length).toArray(), GappedCue.wordsOf(cue), Particle.of(first(words.get(0)), words.get(words.size() - 1))));
    }
  }

  private static String first(String words) {
    return words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' '));
  }

  private static void add(String text, Literal literal, SortedMap<String, List<Literal>> whole) {
    String lower = small(text);
    List<Literal> same = lower.isEmpty() ? new ArrayList<>() : whole.computeIfAbsent(lower, key -> new ArrayList<>(1));
    if (!same.contains(literal)) {
      same.add(literal);
    }
  }

  private SortedMap<String, Meanings> meanings(SortedMap<String, List<Literal>> whole) {
    SortedMap<String, Meanings> all = new TreeMap<>();
    parts.forEach((part, number) -> all.put(part, new Meanings(part, List.of(), List.of(), number)));
    whole.forEach((spelled, same) -> {
      List<Literal.OfEntry> entries = same.stream().filter(Literal.OfEntry.class::isInstance).map(Literal.OfEntry.class::cast).toList();
      List<Literal.OfConcept> concepts = same.stream().filter(Literal.OfConcept.class::isInstance).map(Literal.OfConcept.class::cast).toList();
      all.put(spelled, new Meanings(spelled, entries, concepts, parts.getOrDefault(spelled, Meanings.NO_PART)));
    });
    return all;
  }

  private static String small(String text) {
    return Letters.lower(normal(text));
  }

  /** The letter's text is normalised the same way, see the package {@code text}. */
  private static String normal(String spelling) {
    return Normalizer.normalize(spelling, Normalizer.Form.NFC).replace('\u2019', '\'').replace('\u2018', '\'').replace('\u00a0', ' ').strip();
  }

  /** All of them in small letters. */
  LiteralTrie trie() {
    return trie;
  }

  /** The cues with gaps. */
  List<GappedCue> gapped() {
    return gapped;
  }

  /** Number of the parts of which they consist. */
  int parts() {
    return parts.size();
  }
}
