package nl.kamergraaf.quality;

import java.util.List;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.text.Range;

/** A letter as it should be read and as it was read. */
record LetterPair(GoldLetter gold, ReadLetter read, Places places) {

  LetterPair(GoldLetter gold, ReadLetter read) {
    this(gold, read, new Places(read.text().text()));
  }

  <F extends Fact> List<F> facts(Class<F> kind) {
    return read.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  String words(Range range) {
    return read.text().text(range);
  }

  /** Whether words of the gold stand where something was found. */
  boolean touches(String words, Range found) {
    return places.of(words).stream().anyMatch(found::overlaps);
  }
}
