package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.text.Range;

/** One sentence in the hands of the finders: what more than one of them asks for is made once, at the first asking. */
final class Scene {

  private final String text;
  private final Range range;
  private final List<Hit> hits;
  private Tokens tokens;
  private Words words;
  private EntryHits names;
  private EntryHits offices;
  private List<Name> unknown;
  private final List<Found> found = new ArrayList<>();

  Scene(String text, Range range, List<Hit> hits) {
    this.text = text;
    this.range = range;
    this.hits = hits;
  }

  List<Hit> hits() {
    return hits;
  }

  Tokens tokens() {
    if (tokens == null) {
      tokens = Tokens.of(text, range);
    }
    return tokens;
  }

  Words words() {
    if (words == null) {
      words = Words.of(text, range, tokens());
    }
    return words;
  }

  /** The register's names of everything but offices. */
  EntryHits names() {
    if (names == null) {
      names = EntryHits.names(hits, text);
    }
    return names;
  }

  EntryHits offices() {
    if (offices == null) {
      offices = EntryHits.offices(hits);
    }
    return offices;
  }

  /** Names that the register does not have; null as long as nobody has looked. */
  List<Name> unknown() {
    return unknown;
  }

  void know(List<Name> names) {
    unknown = names;
  }

  /** What a finder has found, if it has been here. */
  Optional<List<Mention>> found(Finder finder) {
    for (Found one : found) {
      if (one.finder == finder) {
        return Optional.of(one.mentions);
      }
    }
    return Optional.empty();
  }

  void keep(Finder finder, List<Mention> mentions) {
    found.add(new Found(finder, mentions));
  }

  private record Found(Finder finder, List<Mention> mentions) {}
}
