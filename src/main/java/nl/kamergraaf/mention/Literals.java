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

/**
 * The strings to look for: every spelling of the register as it is written, every noun and cue of the schemes whatever its case ("Uw Kamer",
 * "uw kamer").
 */
final class Literals {

  private final TreeMap<String, List<Literal>> names = new TreeMap<>();
  private final TreeMap<String, List<Literal>> wordings = new TreeMap<>();
  private final AhoCorasickDoubleArrayTrie<List<Literal>> nameAutomaton = new AhoCorasickDoubleArrayTrie<>();
  private final AhoCorasickDoubleArrayTrie<List<Literal>> wordingAutomaton = new AhoCorasickDoubleArrayTrie<>();
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
    if (!names.isEmpty()) {
      nameAutomaton.build(names);
    }
    if (!wordings.isEmpty()) {
      wordingAutomaton.build(wordings);
    }
  }

  private void addCue(Concept concept, String cue) {
    List<String> parts = GappedCue.partsOf(cue);
    if (parts.size() == 1) {
      add(parts.get(0), new Literal.OfConcept(concept, false));
    } else if (parts.size() > 1) {
      GappedCue gap = new GappedCue(gapped++, concept, parts, GappedCue.wordsOf(cue));
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
    if (!(literal instanceof Literal.OfEntry)) {
      put(wordings, Letters.lower(text), literal);
      return;
    }
    put(names, text, literal);
    if (Character.isLowerCase(text.charAt(0))) {
      // at the start of a sentence, or in a title: "De Coalitie van", "Kerngroep"
      put(names, Letters.capitalised(text), literal);
    }
  }

  private static void put(TreeMap<String, List<Literal>> byText, String text, Literal literal) {
    List<Literal> same = byText.computeIfAbsent(text, key -> new ArrayList<>());
    if (!same.contains(literal)) {
      same.add(literal);
    }
  }

  /** The letter's text is normalised the same way, see the package {@code text}. */
  private static String normal(String spelling) {
    return Normalizer.normalize(spelling, Normalizer.Form.NFC).replace('\u2019', '\'').replace('\u2018', '\'').replace('\u00a0', ' ').strip();
  }

  /** Gives every occurrence, on word boundaries or not: names in order of their end, then wordings in order of theirs. */
  void scan(String text, AhoCorasickDoubleArrayTrie.IHit<List<Literal>> found) {
    if (!names.isEmpty()) {
      nameAutomaton.parseText(text, found);
    }
    if (!wordings.isEmpty()) {
      wordingAutomaton.parseText(Letters.lower(text), found);
    }
  }

  /** Number of cues with gaps. */
  int gapped() {
    return gapped;
  }
}
