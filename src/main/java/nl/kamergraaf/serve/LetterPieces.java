package nl.kamergraaf.serve;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A long letter is shown in pieces, cut by place: a piece holds what begins within so many characters. The first piece is 1. */
final class LetterPieces {

  /** Characters of the letter: some twenty pages. */
  static final int SIZE = 60_000;

  private LetterPieces() {}

  static int of(int start) {
    return start / SIZE + 1;
  }

  /** How many pieces there are, if the column {@code last} says where the last thing begins. */
  static int count(List<Map<String, Node>> rows) {
    return rows.stream()
        .map(row -> row.get("last"))
        .filter(last -> last != null && last.getLiteralValue() instanceof Number)
        .mapToInt(last -> of(((Number) last.getLiteralValue()).intValue()))
        .max()
        .orElse(1);
  }

  /** What names a passage within its letter: {@code 16990-17059}. */
  static String key(Node passage) {
    return passage.getURI().substring(passage.getURI().lastIndexOf('/') + 1);
  }

  /** The first place of a piece and the first place behind it, as values of a query. */
  static Map<String, Node> bounds(int piece) {
    return Map.of("from", number((piece - 1L) * SIZE), "until", number((long) piece * SIZE));
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }
}
