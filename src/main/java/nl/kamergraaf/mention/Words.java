package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/**
 * The words of a sentence. Hyphens and apostrophes inside a word belong to it ("Rikkers-Oosterkamp"), as do the points of initials and of
 * "c.s."; every other mark is a word of its own. "motie-Jansen" is cut after the hyphen, for a name begins there.
 */
final class Words {

  private static final Word NONE = new Word(Forms.at("\n", 0, 1), 0, 0);
  private static final Set<String> CUT = Set.of("motie", "moties", "kamermotie", "kamermoties", "amendement", "amendementen", "subamendement", "subamendementen");
  private static final Set<String> LONG_INITIALS = Set.of("Th", "Ch", "Chr", "Ph", "Joh", "IJ", "Ij", "Kh", "Sj", "Tj");

  private static final int LONGEST_INITIAL = 3;

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /**
   * Cuts a sentence.
   *
   * @param tokens of the same sentence: most of them are words as they stand
   */
  static Words of(String text, Range range, Tokens tokens) {
    List<Word> words = new ArrayList<>(tokens.size());
    int at = range.start();
    int next = 0;
    while (at < range.end()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      while (tokens.at(next).start() < at && next < tokens.size()) {
        next++;
      }
      Token token = tokens.at(next);
      Word word = token.start() == at && isWhole(text, token, range.end()) ? new Word(token.form(), at, token.end()) : word(text, at, range.end());
      words.add(word);
      at = word.end();
    }
    return new Words(words);
  }

  /** What follows a token of letters and digits takes it no further. */
  private static boolean isWhole(String text, Token token, int limit) {
    if (!token.form().plain() || token.form() == Token.TOO_LONG) {
      return false;
    }
    char after = token.end() < limit ? text.charAt(token.end()) : ' ';
    boolean initial = after == '.' && token.end() - token.start() <= LONGEST_INITIAL;
    return !initial && after != '-' && after != '\'' && !Letters.isWord(after);
  }

  private static Word word(String text, int at, int limit) {
    char c = text.charAt(at);
    int end = Letters.isWord(c) || (c == '\'' && Letters.isWord(text, at + 1)) ? wordEnd(text, at, limit) : at + 1;
    return Word.of(text, at, end);
  }

  private static int wordEnd(String all, int start, int limit) {
    int at = start + 1;
    int segment = start;
    while (at < limit) {
      char c = all.charAt(at);
      if (Letters.isWord(c)) {
        at++;
      } else if (c == '-' && CUT.contains(Forms.lower(all, start, Math.min(at, start + 13)))) {
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
    return (to - from == 1 && Character.isLetter(all.charAt(from))) || (to - from <= LONGEST_INITIAL && LONG_INITIALS.contains(Forms.at(all, from, to).text()));
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
    return Ordered.first(words.size(), i -> words.get(i).start() < place);
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
