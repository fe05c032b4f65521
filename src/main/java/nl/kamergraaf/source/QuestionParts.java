package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamergraaf.letter.Block;

/**
 * Tells the questions of members from the answers in a paper that prints both: from {@code Vraag 3} or {@code Vragen 3 en 4} to
 * {@code Antwoord}, {@code Antwoord op vraag 3}, the words are the members'; where none is labelled so, a number alone on its line opens a question, and where no answer is labelled
 * either, {@link BareQuestions} tells them.
 */
final class QuestionParts {

  private static final int LONGEST_LABEL = 60;

  private QuestionParts() {}

  /** The same blocks, running text of questions named as such; unchanged where the paper has no questions with answers. */
  static List<Block> named(List<Line> lines, List<Block> blocks) {
    List<Label> labels = labels(lines, blocks, false);
    if (!labels.contains(Label.QUESTION) && labels.contains(Label.ANSWER)) {
      labels = labels(lines, blocks, true);
    }
    if (!labels.contains(Label.QUESTION) || !labels.contains(Label.ANSWER)) {
      return bare(blocks, BareQuestions.of(lines, blocks));
    }
    List<Block> named = new ArrayList<>(blocks.size());
    boolean asks = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      asks = labels.get(i) == Label.NONE ? asks : labels.get(i) == Label.QUESTION;
      boolean asked = block.kind() == Block.Kind.HEADING && labels.get(i) == Label.NONE;
      boolean runs = asked || block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM;
      named.add(asks && runs ? new Block(Block.Kind.QUESTION, block.at(), block.printedNumber()) : block);
    }
    return named;
  }

  private static List<Block> bare(List<Block> blocks, BitSet asked) {
    if (asked.isEmpty()) {
      return blocks;
    }
    List<Block> named = new ArrayList<>(blocks);
    asked.stream().forEach(i -> named.set(i, new Block(Block.Kind.QUESTION, blocks.get(i).at(), blocks.get(i).printedNumber())));
    return named;
  }

  private enum Label {
    QUESTION,
    ANSWER,
    NONE
  }

  /**
   * What each block opens, by the line on which it begins; both lists are in the order of the text.
   *
   * @param numbers a number alone on its line opens a question
   */
  private static List<Label> labels(List<Line> lines, List<Block> blocks, boolean numbers) {
    List<Label> labels = new ArrayList<>(blocks.size());
    int line = 0;
    for (Block block : blocks) {
      while (line + 1 < lines.size() && lines.get(line + 1).at().start() <= block.at().start()) {
        line++;
      }
      boolean text = block.kind() != Block.Kind.NOTE && block.kind() != Block.Kind.FURNITURE && block.kind() != Block.Kind.SIGNATURE;
      labels.add(!text ? Label.NONE : numbers && alone(lines.get(line).text()) ? Label.QUESTION : label(lines.get(line).text()));
    }
    return labels;
  }

  /** Whether a line opens an answer: {@code Antwoord}, {@code Antwoord op vraag 3}. */
  static boolean answers(String text) {
    return label(text) == Label.ANSWER;
  }

  private static boolean alone(String text) {
    return BlockKinds.isNumber(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }

  private static Label label(String text) {
    List<Token> tokens = Token.of(text.substring(0, Math.min(text.length(), LONGEST_LABEL)));
    Token first = tokens.get(0);
    String word = bare(first);
    boolean question = Lists.LABELS.has("question", word);
    if (!question && !Lists.LABELS.has("answer", word)) {
      return Label.NONE;
    }
    Label label = question ? Label.QUESTION : Label.ANSWER;
    if (tokens.size() == 1) {
      return label;
    }
    boolean numbered = numbered(tokens.get(1));
    boolean answersNumber = !question && Lists.LABELS.has("answer_of", tokens.get(1).bare()) && (tokens.size() == 2 || tokens.stream().skip(2).limit(3).anyMatch(QuestionParts::numbered));
    return numbered || answersNumber || first.ends(':') ? label : Label.NONE;
  }

  private static String bare(Token token) {
    String text = token.bare();
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }

  /** {@code 3}, {@code 3:}, {@code 3,}, {@code 3a.}, {@code 3-5}. */
  private static boolean numbered(Token token) {
    return token.text().length() <= 7 && token.text().charAt(0) >= '0' && token.text().charAt(0) <= '9';
  }
}
