package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
  private Found found;

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
      names = LongerNames.without(EntryHits.names(hits, text), text, this::words);
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

  /** What a finder has found; null as long as it has not been here. */
  List<Mention> found(Finder finder) {
    for (Found one = found; one != null; one = one.before) {
      if (one.finder == finder) {
        return one.mentions;
      }
    }
    return null;
  }

  void keep(Found more) {
    found = more.behind(found);
  }

  /** What one finder finds here. Most find nothing in most sentences: a list is made for the first mention, and they hang on a string. */
  static final class Found implements Consumer<Mention> {

    private final Finder finder;
    private List<Mention> mentions = List.of();
    private Found before;

    Found(Finder finder) {
      this.finder = finder;
    }

    @Override
    public void accept(Mention mention) {
      mentions = mentions.isEmpty() ? new ArrayList<>(4) : mentions;
      mentions.add(mention);
    }

    List<Mention> mentions() {
      return mentions;
    }

    private Found behind(Found other) {
      before = other;
      return this;
    }
  }
}
