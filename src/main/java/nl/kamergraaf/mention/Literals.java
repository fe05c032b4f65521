package nl.kamergraaf.mention;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;

/** The strings to look for, in one automaton: every spelling of the register, every noun and cue of the schemes. */
final class Literals {

  private final TreeMap<String, List<Literal>> byText = new TreeMap<>();
  private final AhoCorasickDoubleArrayTrie<List<Literal>> automaton = new AhoCorasickDoubleArrayTrie<>();
  private int gapped;

  Literals(Register register) {
    for (Entry entry : register.entries()) {
      for (Spelling spelling : entry.spellings()) {
        add(spelling.text(), new Literal.OfEntry(entry, spelling.form()));
      }
    }
    for (Concept concept : register.concepts()) {
      add(concept.label(), new Literal.OfConcept(concept, true));
      concept.nouns().forEach(noun -> add(noun, new Literal.OfConcept(concept, true)));
      concept.cues().forEach(cue -> addCue(concept, cue));
    }
    if (!byText.isEmpty()) {
      automaton.build(byText);
    }
  }

  private void addCue(Concept concept, String cue) {
    List<String> parts = GappedCue.partsOf(cue);
    if (parts.size() == 1) {
      add(parts.get(0), new Literal.OfConcept(concept, false));
    } else if (parts.size() > 1) {
      GappedCue gap = new GappedCue(gapped++, concept, parts);
      for (int i = 0; i < parts.size(); i++) {
        add(parts.get(i), new Literal.OfPart(gap, i));
      }
    }
  }

  private void add(String spelling, Literal literal) {
    String text = normal(spelling);
    if (text.isEmpty()) {
      return;
    }
    put(text, literal);
    if (Character.isLowerCase(text.charAt(0))) {
      // at the start of a sentence, or in a title: "De Coalitie van", "Kerngroep"
      put(Letters.capitalised(text), literal);
    }
  }

  private void put(String text, Literal literal) {
    List<Literal> same = byText.computeIfAbsent(text, key -> new ArrayList<>());
    if (!same.contains(literal)) {
      same.add(literal);
    }
  }

  /** The letter's text is normalised the same way, see the package {@code text}. */
  private static String normal(String spelling) {
    return Normalizer.normalize(spelling, Normalizer.Form.NFC).replace('\u2019', '\'').replace('\u2018', '\'').replace('\u00a0', ' ').strip();
  }

  /** Gives every occurrence, on word boundaries or not, in order of its end. */
  void scan(String text, AhoCorasickDoubleArrayTrie.IHit<List<Literal>> found) {
    if (!byText.isEmpty()) {
      automaton.parseText(text, found);
    }
  }

  /** Number of cues with gaps. */
  int gapped() {
    return gapped;
  }
}
