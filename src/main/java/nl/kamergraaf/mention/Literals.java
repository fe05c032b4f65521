package nl.kamergraaf.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;

/** The strings to look for: every spelling of the register, and every noun and cue of the schemes whatever its case ("Uw Kamer", "uw kamer"). */
final class Literals {

  private final LiteralTrie trie;
  private final Beginnings beginnings;
  private int gapped;

  Literals(Register register) {
    SortedMap<String, List<Literal>> literals = new TreeMap<>();
    for (Entry entry : register.entries()) {
      for (Spelling spelling : entry.spellings()) {
        String spelled = normal(spelling.text());
        add(spelled, new Literal.OfEntry(entry, spelling.form(), spelled), literals);
      }
    }
    for (Concept concept : register.concepts()) {
      add(concept.label(), new Literal.OfConcept(concept, true), literals);
      concept.nouns().forEach(noun -> add(noun, new Literal.OfConcept(concept, true), literals));
      concept.cues().forEach(cue -> addCue(concept, cue, literals));
    }
    trie = new LiteralTrie(literals);
    beginnings = new Beginnings(literals.keySet());
  }

  private void addCue(Concept concept, String cue, SortedMap<String, List<Literal>> literals) {
    List<String> parts = GappedCue.partsOf(cue);
    if (parts.size() == 1) {
      add(parts.get(0), new Literal.OfConcept(concept, false), literals);
    } else if (parts.size() > 1) {
      GappedCue gap = new GappedCue(gapped++, concept, parts, GappedCue.wordsOf(cue));
      for (int i = 0; i < parts.size(); i++) {
        add(parts.get(i), new Literal.OfPart(gap, i), literals);
      }
    }
  }

  private static void add(String text, Literal literal, SortedMap<String, List<Literal>> literals) {
    String lower = Letters.lower(normal(text));
    List<Literal> same = lower.isEmpty() ? new ArrayList<>() : literals.computeIfAbsent(lower, key -> new ArrayList<>(1));
    if (!same.contains(literal)) {
      same.add(literal);
    }
  }

  /** The letter's text is normalised the same way, see the package {@code text}. */
  private static String normal(String spelling) {
    return Normalizer.normalize(spelling, Normalizer.Form.NFC).replace('\u2019', '\'').replace('\u2018', '\'').replace('\u00a0', ' ').strip();
  }

  /** All of them in small letters. */
  LiteralTrie trie() {
    return trie;
  }

  /** How they begin. */
  Beginnings beginnings() {
    return beginnings;
  }

  /** Number of cues with gaps. */
  int gapped() {
    return gapped;
  }
}
