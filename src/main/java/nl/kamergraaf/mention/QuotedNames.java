package nl.kamergraaf.mention;

import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Names in quotation marks behind the noun that tells their kind: "het initiatief ‘X’", "de coalitie van boeren, die zich ‘X’ noemt". */
final class QuotedNames {

  private static final Set<String> OPENING = Set.of("'", "\"", "\u2018", "\u201c", "\u00ab", "\u201e");
  private static final Set<String> CLOSING = Set.of("'", "\"", "\u2019", "\u201d", "\u00bb", "\u201c");
  private static final int MEMBERS = 10;
  private static final int MOST_WORDS = 12;

  private final Words words;
  private final CalledGroups.Emit out;

  QuotedNames(Words words, CalledGroups.Emit out) {
    this.words = words;
    this.out = out;
  }

  /** "de coalitie van natuurorganisaties ‘X’", "de alliantie van boeren, die zich ‘X’ noemt": gives the place behind the name, 0 if there is none. */
  int members(int from) {
    int open = from;
    while (open - from < MEMBERS && !opens(open) && open < words.size() && !words.get(open).is(";")) {
      open++;
    }
    boolean van = words.get(from).is("van") && open > from + 1 || open == from;
    boolean calls = words.get(open - 1).is("zich") || words.get(open - 1).is("naam");
    boolean listed = words.get(open - 1).punctuation();
    return opens(open) && (calls || van && !listed) ? at(open, Kind.COLLABORATION) : 0;
  }

  /** A quotation mark before a capital, by itself or as the first character of the word. */
  boolean opens(int at) {
    String word = words.get(at).text();
    return OPENING.contains(word) && words.get(at + 1).capital() || glued(word);
  }

  private static boolean glued(String word) {
    return word.length() > 2 && word.charAt(0) == '\'' && Character.isUpperCase(word.charAt(1));
  }

  /** Takes the name in quotation marks that open at a word; gives the place behind it, 0 if they do not close. */
  int at(int open, Kind kind) {
    boolean glued = glued(words.get(open).text());
    int first = glued ? open : open + 1;
    for (int i = first + 1; i < first + 1 + MOST_WORDS; i++) {
      if (CLOSING.contains(words.get(i).text())) {
        Range range = words.get(first).range().to(words.get(i - 1).range());
        out.name(glued ? new Range(range.start() + 1, range.end()) : range, kind, "name/quoted");
        return i;
      }
    }
    return 0;
  }
}
