package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Lexicon;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;

/**
 * The words of a sentence. Hyphens and apostrophes inside a word belong to it ("Rikkers-Oosterkamp"), as do the points of initials and of
 * "c.s."; every other mark is a word of its own. "motie-Jansen" is cut after the hyphen, for a name begins there.
 */
final class Words {

  private static final Word NONE = new Word(Lexicon.form("\n", 0, 1), 0, 0);
  private static final Set<String> CUT = Set.of("motie", "moties", "amendement", "amendementen");
  private static final Set<String> LONG_INITIALS = Set.of("Th", "Ch", "Chr", "Ph", "Joh", "IJ", "Ij", "Kh", "Sj", "Tj");

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  static Words of(ReadText text, Range range) {
    String all = text.text();
    List<Word> words = new ArrayList<>();
    int at = range.start();
    while (at < range.end()) {
      char c = all.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = Letters.isWord(c) || (c == '\'' && Letters.isWord(all, at + 1)) ? wordEnd(all, at, range.end()) : at + 1;
      words.add(Word.of(all, at, end));
      at = end;
    }
    return new Words(words);
  }

  private static int wordEnd(String all, int start, int limit) {
    int at = start + 1;
    int segment = start;
    while (at < limit) {
      char c = all.charAt(at);
      if (Letters.isWord(c)) {
        at++;
      } else if (c == '-' && CUT.contains(Lexicon.form(all, start, Math.min(at, start + 13)).lower())) {
        return at;
      } else if (c == '-' || (c == '\'' && at + 1 < limit && Letters.isWord(all.charAt(at + 1)))) {
        at++;
        segment = at;
      } else if (c == '.' && initial(all, segment, at)) {
        at++;
        segment = at;
        if (at < limit && !Letters.isWord(all.charAt(at))) {
          return at;
        }
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean initial(String all, int from, int to) {
    return (to - from == 1 && Character.isLetter(all.charAt(from))) || (to - from <= 3 && LONG_INITIALS.contains(Lexicon.form(all, from, to).text()));
  }

  int size() {
    return words.size();
  }

  /** The word at an index; outside the sentence a word that equals nothing. */
  Word get(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : NONE;
  }

  /** Index of the first word that starts at or after a place in the text. */
  int from(int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words from an index are these, capitals aside. */
  boolean follow(int index, String... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!get(index + i).text().equalsIgnoreCase(expected[i])) {
        return false;
      }
    }
    return true;
  }
}
