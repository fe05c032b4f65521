package nl.kamergraaf.mention;

import java.util.List;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;

/** One sentence in the hands of the finders: what more than one of them asks for is made once, at the first asking. */
final class Scene {

  private final ReadText text;
  private final Range range;
  private final List<Hit> hits;
  private Words words;
  private Tokens tokens;
  private EntryHits names;
  private EntryHits offices;

  Scene(ReadText text, Range range, List<Hit> hits) {
    this.text = text;
    this.range = range;
    this.hits = hits;
  }

  List<Hit> hits() {
    return hits;
  }

  Words words() {
    if (words == null) {
      words = Words.of(text, range);
    }
    return words;
  }

  Tokens tokens() {
    if (tokens == null) {
      tokens = Tokens.of(text.text(), range);
    }
    return tokens;
  }

  /** The register's names of everything but offices. */
  EntryHits names() {
    if (names == null) {
      names = EntryHits.names(hits);
    }
    return names;
  }

  EntryHits offices() {
    if (offices == null) {
      offices = EntryHits.offices(hits);
    }
    return offices;
  }
}
