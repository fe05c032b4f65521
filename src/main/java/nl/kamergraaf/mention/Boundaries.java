package nl.kamergraaf.mention;

import java.util.BitSet;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * Where a literal may start and end.
 *
 * <ul>
 *   <li>A letter or digit of the literal has no letter or digit beside it; the genitive -s after a name is the exception ("Poetins").
 *   <li>A wording with a small letter does not touch a hyphen with a word behind it: "euro-Atlantisch" is no money, an "oud-minister" no minister.
 *   <li>A name may stand in a compound ("EU-breed", "NAVO-bondgenoten", "niet-G7-landen", "Rusland-sancties"), unless the other part is a
 *       capitalised word of no known name: "Noord-Ierland" is not Ierland, "Elzas-Lotharingen" not Elzas.
 *   <li>A person's name takes no hyphen at all: "kabinet-Jansen" and "Jansen-De Vries" do not speak of Jansen.
 * </ul>
 */
final class Boundaries {

  private final String text;
  private final BitSet nameStarts = new BitSet();
  private final BitSet nameEnds = new BitSet();

  Boundaries(String text) {
    this.text = text;
  }

  private boolean clear(int outside, int inside) {
    return !Letters.isWord(text, outside) || !Letters.isWord(text, inside);
  }

  /** Whether a name at [start, end) has a genitive -s behind it: "Poetins". */
  static boolean genitive(String text, int start, int end) {
    return end - start > 3
        && Character.isUpperCase(text.charAt(start))
        && Character.isLowerCase(text.charAt(end - 1))
        && end < text.length()
        && text.charAt(end) == 's'
        && !Letters.isWord(text, end + 1);
  }

  /** Takes note of where names stand, so that "Nederlands-Duits" is seen as two of them. */
  void remember(int start, int end) {
    nameStarts.set(start);
    nameEnds.set(end);
  }

  boolean admit(Range range, Literal.OfEntry of) {
    boolean genitive = !clear(range.end(), range.end() - 1);
    if (genitive && (of.form() != Spelling.Form.NAME || of.entry().kind().isAccountabilityBody() || nameEnds.get(range.end() + 1))) {
      return false; // a genitive -s follows names only, "Nederlands" is a word of its own, and "Schaderegisters" are several
    }
    if (Character.isLowerCase(text.charAt(range.start()))) {
      return admitWords(range.start(), range.end());
    }
    boolean person = of.entry().kind() == Kind.PERSON;
    boolean whose = of.entry().kind().isAccountabilityBody() && hyphen(range.start() - 1) && Letters.isWord(text, range.start() - 2); // "het VN-Register van Schade" is another
    return !whose && before(range.start(), person) && after(range.end(), person);
  }

  boolean admitWords(int start, int end) {
    return !(hyphen(start - 1) && Letters.isWord(text, start - 2))
        && !(hyphen(end) && Letters.isWord(text, end + 1))
        && clear(end, end - 1);
  }

  private boolean before(int start, boolean person) {
    if (!hyphen(start - 1) || !Letters.isWord(text, start - 2)) {
      return true;
    }
    if (person) {
      return false;
    }
    int from = start - 1;
    // a longer word than this is no word, and looking further would cost time
    while (from > 0 && start - from < 40 && Letters.isWord(text.charAt(from - 1))) {
      from--;
    }
    return nameEnds.get(start - 1) || !Letters.isCapitalised(text.substring(from, start - 1));
  }

  private boolean after(int end, boolean person) {
    if (!hyphen(end) || !Letters.isWord(text, end + 1)) {
      return true;
    }
    if (person) {
      return false;
    }
    return nameStarts.get(end + 1) || !Letters.isCapitalised(text.substring(end + 1, Math.min(text.length(), end + 3)));
  }

  private boolean hyphen(int at) {
    return at >= 0 && at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '\u2010' || text.charAt(at) == '\u2011');
  }
}
