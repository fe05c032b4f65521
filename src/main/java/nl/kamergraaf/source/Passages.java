package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Span;

/** Cuts running text into headings, paragraphs and list items. */
final class Passages {

  private Passages() {}

  static void read(List<Line> lines, Wrapping wrapping, List<Block> blocks) {
    List<List<Line>> groups = groups(lines, wrapping);
    boolean list = false;
    for (int i = 0; i < groups.size(); i++) {
      Line first = groups.get(i).get(0);
      Line last = groups.get(i).get(groups.get(i).size() - 1);
      boolean opens = groups.get(i).size() <= 2 && i + 1 < groups.size() && !list;
      String words = groups.get(i).size() == 1 ? first.text() : first.text() + " " + last.text();
      Block.Kind kind = BlockKinds.page(first) ? Block.Kind.FURNITURE : BlockKinds.of(words, list && listed(words), opens);
      int mark = kind == Block.Kind.LIST_ITEM ? BlockKinds.listMark(first.text()) : 0;
      OptionalInt number = mark > 0 ? BlockKinds.number(first.text()) : OptionalInt.empty();
      boolean counted = Character.isLetterOrDigit(first.text().charAt(0)) || first.text().startsWith("(");
      blocks.add(new Block(kind, new Span(first.at().start() + (counted ? 0 : first.text().codePointCount(0, mark)), last.at().end()), number));
      list = opensList(groups, i) || list && kind == Block.Kind.LIST_ITEM && mark == 0;
    }
  }

  private static List<List<Line>> groups(List<Line> lines, Wrapping wrapping) {
    List<List<Line>> groups = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean alone = !groups.isEmpty() && groups.get(groups.size() - 1).size() == 1 && (groups.size() == 1 || Wrapping.ends(lines.get(i - 2)));
      boolean joins = i > 0 && wrapping.continues(groups.get(groups.size() - 1), lines.get(i)) && !(alone && Wrapping.heads(lines.get(i - 1), lines.get(i)));
      if (!joins) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(lines.get(i));
    }
    return groups;
  }

  /** A list that has lost its marks: after a colon at least two short lines, none of which is a sentence. */
  private static boolean opensList(List<List<Line>> groups, int at) {
    List<Line> group = groups.get(at);
    if (!group.get(group.size() - 1).text().endsWith(":") || at + 2 >= groups.size()) {
      return false;
    }
    return listed(groups.get(at + 1).get(0).text()) && (listed(groups.get(at + 2).get(0).text()) || groups.get(at + 2).get(0).text().length() < 160);
  }

  private static boolean listed(String text) {
    return text.length() < 160 && (".?!:".indexOf(text.charAt(text.length() - 1)) < 0) || !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }
}
