package nl.kamergraaf.source;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a text has hard line breaks inside its paragraphs, and how wide its lines are.
 *
 * @param width lines at least this long may go on below; 0 where every line is a paragraph
 */
record Wrapping(int width) {

  private static final int WIDEST = 140;
  private static final int NARROWEST = 30;

  /** A line this long that stops in the middle of a sentence goes on with a small letter, also in a text without hard breaks. */
  private static final int LONG = 60;

  /** So many lines of a paragraph tell how wide it is. */
  private static final int NEAR = 8;

  /** Shorter words before a full stop may be abbreviations. */
  private static final int WORD = 5;

  /** Words with which a sentence opens and that nothing else writes with a capital. */
  private static final Set<String> OPENING =
      Set.of("De", "Het", "Een", "In", "Op", "Met", "Voor", "Dit", "Deze", "Om", "Er", "Ik", "Wij", "We", "Bij", "Naar", "Tijdens", "Hierbij", "Zoals", "Ook", "Daarnaast", "Sinds", "Uit", "Als", "Na", "Aan", "Door", "Vanuit", "Conform", "Uw", "Mijn", "Tot");

  /** Words of a sentence that no heading has. */
  private static final Set<String> VERBAL =
      Set.of("is", "zijn", "was", "waren", "heeft", "hebben", "heb", "had", "hadden", "wordt", "worden", "werd", "werden", "kan", "kunnen", "zal", "zullen", "moet", "moeten", "gaat", "gaan", "ik", "wij", "we", "u", "er", "niet", "dat", "die", "deze", "dit", "vindt", "staat", "blijft", "komt", "bied", "informeer");

  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "zijn", "haar", "hun", "mijn", "onze", "ons");

  /** Words that want a number, or the rest of a name. */
  private static final Set<String> WANTING = Set.of("ruim", "circa", "ca.", "bijna", "ongeveer", "minstens", "€", "EUR", "nr.", "nrs.", "Kamerstuk", "Kamerstukken", "Van");

  private static final String DASHES = "–—";

  private static final Set<String> JOINING =
      Set.of("en", "of", "de", "het", "een", "van", "voor", "in", "op", "aan", "te", "met", "bij", "uit", "om", "tot", "door", "over", "naar", "der", "den", "&");

  /** Judges by lines that stop in the middle of a sentence which the next line goes on with. */
  static Wrapping of(List<List<Line>> passages) {
    int[] broken = passages.stream().flatMapToInt(Wrapping::broken).sorted().toArray();
    long lines = passages.stream().mapToLong(List::size).sum();
    long wide = passages.stream().flatMap(List::stream).filter(line -> line.text().length() > WIDEST && line.text().indexOf(' ') < WIDEST).count();
    boolean wrapped = broken.length > 0 && broken.length * 10L >= lines && (wide * 20 < lines || wide * 4 <= broken.length);
    return new Wrapping(wrapped ? broken[broken.length / 10] : 0);
  }

  private static IntStream broken(List<Line> lines) {
    return IntStream.range(0, Math.max(0, lines.size() - 1))
        .filter(i -> !lines.get(i + 1).afterBlank() && lines.get(i).text().length() >= NARROWEST && lines.get(i).text().length() <= WIDEST)
        .filter(i -> unfinished(lines.get(i).text()) && Character.isLowerCase(lines.get(i + 1).text().charAt(0)) && !opensItem(lines.get(i).text(), lines.get(i + 1).text()))
        .map(i -> lines.get(i).text().length());
  }

  /** Whether a paragraph whose lines so far are {@code paragraph} goes on with {@code next}. */
  boolean continues(List<Line> paragraph, Line next) {
    Line line = paragraph.get(paragraph.size() - 1);
    String text = line.text();
    String below = next.text();
    if (opensItem(text, below)) {
      return !next.afterBlank() && aside(paragraph, below);
    }
    boolean apart = next.afterBlank();
    if (cutInside(text, below, apart) || !apart && paragraph.size() > 1 && text.endsWith(",")) {
      return true;
    }
    if (text.length() >= LONG) {
      boolean small = Character.isLowerCase(below.charAt(0));
      if (joins(text) && (!apart || small || Character.isDigit(below.charAt(0)))) {
        return true; // no paragraph ends with a preposition
      }
      if (!apart && open(text) && unfinished(text)) {
        return true; // no paragraph ends inside parentheses
      }
      if (width == 0 && !apart && unfinished(text) && small) {
        return true; // one hard break in a text that has none elsewhere
      }
      if (!apart && unfinished(text) && holdsEndOfSentence(text)) {
        return true; // no heading holds the end of a sentence and the beginning of another
      }
    }
    if (!apart && paragraph.size() > 1 && unfinished(text)) {
      int longest = paragraph.subList(Math.max(0, paragraph.size() - NEAR), paragraph.size()).stream().mapToInt(one -> one.text().length()).max().orElse(0);
      if (longest >= LONG && longest <= WIDEST && !fits(text, below, longest)) {
        return true; // a paragraph that has hard breaks in a text that has none elsewhere
      }
    }
    if (width == 0 || BlockKinds.salutation(text) || BlockKinds.salutation(below)) {
      return false;
    }
    boolean lower = Character.isLowerCase(below.charAt(0)) || below.charAt(0) == '(' && !apart;
    if (unfinished(text) && lower) {
      return true;
    }
    return !apart && !fits(text, below, width) && (text.length() <= WIDEST || unfinished(text));
  }

  /** Whether a phrase or a sentence is cut between two lines, in whatever text they stand. */
  private static boolean cutInside(String text, String below, boolean apart) {
    boolean small = Character.isLowerCase(below.charAt(0));
    boolean wants = text.length() >= NARROWEST && joins(text) || WANTING.contains(text.substring(text.lastIndexOf(' ') + 1)) || adjectival(text) && below.indexOf(' ') > 0;
    if (!apart && (wants || dayBeforeYear(text, below))) {
      return true;
    }
    boolean sentence = (small || !apart) && Character.isUpperCase(text.charAt(0)) && unfinished(text) && !BlockKinds.salutation(text) && verbal(text);
    return sentence && (small || joins(text) || text.length() >= LONG && written(text));
  }

  /** Who writes speaks of himself: no heading does. */
  private static boolean written(String text) {
    return Token.of(text).stream().anyMatch(token -> token.is("ik") || token.is("wij"));
  }

  /** "de Duitse": an adjective of a country behind an article wants a noun. */
  private static boolean adjectival(String text) {
    String[] last = lastTwo(text).split(" ");
    return last.length == 2 && ARTICLES.contains(last[0]) && last[1].length() > 4 && Character.isUpperCase(last[1].charAt(0)) && (last[1].endsWith("se") || last[1].endsWith("sche"));
  }

  /** "van 21 februari" above "2022." */
  private static boolean dayBeforeYear(String text, String below) {
    boolean year = below.length() >= 4 && (below.length() == 4 || !Character.isLetterOrDigit(below.charAt(4)));
    return year && DutchDate.at(lastTwo(text) + " " + below.substring(0, 4)).isPresent();
  }

  private static String lastTwo(String text) {
    return text.substring(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1);
  }

  private static boolean verbal(String text) {
    return Token.of(text).stream().anyMatch(token -> VERBAL.contains(token.text()));
  }

  /** Whether the first word of the next line would have had its place on the line above it. */
  private static boolean fits(String text, String below, int width) {
    int space = below.indexOf(' ');
    return text.length() + 1 + (space < 0 ? below.length() : space) <= width;
  }

  /** Whether a line that stands alone so far is the heading of what follows: no verb, and an opening word with a capital below it. */
  static boolean heads(Line line, Line next) {
    String text = line.text();
    int space = next.text().indexOf(' ');
    boolean opens = space > 0 && OPENING.contains(next.text().substring(0, space));
    return opens && text.length() <= WIDEST && text.indexOf(',') < 0 && unfinished(text) && !open(text) && !joins(text) && BlockKinds.headingLike(text) && !verbal(text);
  }

  /** Whether a sentence ends inside a line, before another one begins: a word of some length, a full stop, a note mark perhaps, a capital. */
  private static boolean holdsEndOfSentence(String text) {
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
      int from = stop;
      while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) {
        from--;
      }
      int next = stop + 1;
      while (next < text.length() && Character.isDigit(text.charAt(next))) {
        next++;
      }
      if (stop - from >= WORD && next + 1 < text.length() && text.charAt(next) == ' ' && Character.isUpperCase(text.charAt(next + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list item begins below a line; {@code 12)} closes a parenthesis that the line has open. */
  private static boolean opensItem(String text, String below) {
    return BlockKinds.listMark(below) > 0 && !(Character.isDigit(below.charAt(0)) && open(text));
  }

  /** "van de Staatssecretaris van Financiën" above "– Herstel – het rapport": a pair of dashes inside a sentence, which is no item of a list. */
  private static boolean aside(List<Line> paragraph, String below) {
    String above = paragraph.get(paragraph.size() - 1).text();
    char dash = below.charAt(0);
    boolean pair = DASHES.indexOf(dash) >= 0 && below.indexOf(" " + dash + " ", 2) > 0;
    return pair && BlockKinds.listMark(paragraph.get(0).text()) == 0 && above.length() >= NARROWEST && unfinished(above) && !above.endsWith(",") && paragraph.stream().anyMatch(line -> verbal(line.text()));
  }

  private static boolean open(String text) {
    return text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  /** A word at the end of a line that wants another behind it; "; en" ends an item of a list. */
  private static boolean joins(String text) {
    int space = text.lastIndexOf(' ');
    return JOINING.contains(text.substring(space + 1)) && (space < 1 || text.charAt(space - 1) != ';');
  }

  /** Whether a sentence may end with the line. */
  static boolean ends(Line line) {
    return !unfinished(line.text());
  }

  private static boolean unfinished(String text) {
    int last = text.length() - 1;
    while (last > 0 && (Character.isDigit(text.charAt(last)) || "\"'”’»)]".indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return ".?!:;…↩".indexOf(text.charAt(last)) < 0;
  }
}
