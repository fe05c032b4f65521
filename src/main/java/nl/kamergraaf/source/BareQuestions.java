package nl.kamergraaf.source;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.letter.Block;

/**
 * Questions that no "Antwoord" closes: numbered from one on, each up to the first block with a question mark; what stands between it and the
 * next number is the answer.
 */
final class BareQuestions {

  private static final int FEWEST = 2;
  /** Blocks of a question, with its number, at most. */
  private static final int MOST = 3;
  private static final int LONGEST_WORD = 9;
  /** Lines in which a paper says what it is. */
  private static final int OPENING = 40;
  private static final int LONGEST_LINE = 1000;
  /** A number with its full stop is no sentence. */
  private static final int SHORTEST = 3;

  private final List<Line> lines;
  private final List<Block> blocks;
  /** The first line of each block. */
  private final int[] first;
  private final BitSet asked = new BitSet();
  private int answered;
  private int questions;

  private BareQuestions(List<Line> lines, List<Block> blocks) {
    this.lines = lines;
    this.blocks = blocks;
    this.first = new int[blocks.size() + 1];
    int line = 0;
    for (int i = 0; i < blocks.size(); i++) {
      while (line + 1 < lines.size() && lines.get(line + 1).at().start() <= blocks.get(i).at().start()) {
        line++;
      }
      first[i] = line;
    }
    first[blocks.size()] = lines.size();
  }

  /** The blocks with words of such questions; none where fewer than two have an answer. */
  static BitSet of(List<Line> lines, List<Block> blocks) {
    if (!answers(lines)) {
      return new BitSet();
    }
    BareQuestions bare = new BareQuestions(lines, blocks);
    bare.read();
    return bare.questions >= FEWEST && bare.answered >= FEWEST ? bare.asked : new BitSet();
  }

  /** The head, the subject or the opening of the paper says that it answers. */
  private static boolean answers(List<Line> lines) {
    for (Line line : lines.subList(0, Math.min(lines.size(), OPENING))) {
      if (line.text().length() <= LONGEST_LINE && Token.of(line.text()).stream().anyMatch(token -> Lists.LABELS.has("answers_paper", token.bare()))) {
        return true;
      }
    }
    return false;
  }

  private void read() {
    int next = 1;
    int closed = -1;
    for (int i = 0; i < blocks.size(); i++) {
      int last = text(i) && number(lines.get(first[i]).text()) == next ? last(i) : -1;
      if (last >= 0) {
        asked.set(i, last + 1);
        questions++;
        next++;
        i = last;
        closed = last;
      } else if (closed == i - 1 && closed >= 0 && text(i)) {
        answered++;
      }
    }
  }

  /** The block that ends the question which a block opens, or -1. */
  private int last(int from) {
    for (int i = from; i < blocks.size() && i < from + MOST; i++) {
      if (i > from && (!text(i) || number(lines.get(first[i]).text()) > 0)) {
        return -1;
      }
      StringBuilder words = new StringBuilder();
      for (int line = first[i]; line < lines.size() && lines.get(line).at().start() < blocks.get(i).at().end(); line++) {
        words.append(lines.get(line).text()).append(' ');
      }
      if (asks(words)) {
        return i;
      }
    }
    return -1;
  }

  /** The first or the last sentence is a question, and in no other the writer speaks of himself. */
  private static boolean asks(CharSequence words) {
    boolean first = false;
    boolean last = false;
    int sentences = 0;
    int from = 0;
    for (int i = 0; i < words.length() - 1; i++) {
      int end = i + 1;
      while (end < words.length() && !Lines.blank(words.charAt(end)) && !Character.isLetter(words.charAt(end)) && words.charAt(end) != '?') {
        end++; // the mark of a note, closing quotes
      }
      boolean closes = ".!?".indexOf(words.charAt(i)) >= 0 && (end == words.length() || Lines.blank(words.charAt(end)));
      if (closes && i - from > SHORTEST) {
        last = words.charAt(i) == '?';
        first |= sentences++ == 0 && last;
        if (!last && own(words.subSequence(from, i).toString())) {
          return false;
        }
        from = end;
      }
    }
    String rest = words.subSequence(Math.min(from, words.length()), words.length()).toString();
    return (first || last && rest.isBlank()) && !own(rest);
  }

  private static boolean own(String sentence) {
    return Token.of(sentence).stream().anyMatch(token -> Lists.LABELS.has("own", token.bare()));
  }

  private boolean text(int block) {
    Block.Kind kind = blocks.get(block).kind();
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM || kind == Block.Kind.HEADING;
  }

  /** {@code 3}, {@code 3.}, {@code 3. Klopt het}, {@code Vraag 3}, {@code Vraag 3: Klopt het}; 0 for other lines. */
  private static int number(String text) {
    int word = 0;
    while (word < text.length() && word < LONGEST_WORD && Character.isLetter(text.charAt(word))) {
      word++;
    }
    boolean labelled = word > 0 && word + 1 < text.length() && text.charAt(word) == ' ' && Lists.LABELS.has("question", text.substring(0, word).toLowerCase(Locale.ROOT));
    String rest = labelled ? text.substring(word + 1) : text;
    if (word > 0 && !labelled) {
      return 0;
    }
    int end = 0;
    int value = 0;
    while (end < rest.length() && end < 3 && rest.charAt(end) >= '0' && rest.charAt(end) <= '9') {
      value = value * 10 + rest.charAt(end++) - '0';
    }
    boolean stops = end == rest.length() || ".): ".indexOf(rest.charAt(end)) >= 0 && (end + 1 == rest.length() || rest.charAt(end + 1) == ' ' || rest.charAt(end) == ' ');
    return end > 0 && stops ? value : 0;
  }
}
