package nl.kamergraaf.mention;

import java.util.Optional;

/** A line of a list that begins with the number of a motion: "Nr. 64 (motie-Jansen) over havens". */
final class NumberedLine {

  private NumberedLine() {}

  /** The motion of such a line. */
  static Optional<CitationHead> of(Words words, MotionHeads motions) {
    int first = behindMark(words);
    if (!MotionHeads.NUMBER.contains(words.get(first).lower())) {
      return Optional.empty();
    }
    MotionHeads.Items items = motions.items(first);
    int open = items.next();
    if (items.numbers().size() != 1 || !words.get(open).is("(") || !CitationHeads.isMotion(words.get(open + 1).lower())) {
      return Optional.empty();
    }
    CitationHead motion = motions.motion(open + 1, Citation.Kind.MOTION);
    if (motion.movers().isEmpty() || !motion.items().isEmpty() || !words.get(motion.next()).is(")")) {
      return Optional.empty();
    }
    return Optional.of(new CitationHead(motion.kind(), motion.range(), motion.movers(), motion.unnamed(), false, items.numbers(), true, motion.next() + 1));
  }

  /** Index behind the mark of a list: "d.", "3)". */
  private static int behindMark(Words words) {
    String first = words.get(0).text();
    if (first.equals("-") || first.length() == 2 && first.endsWith(".")) {
      return 1;
    }
    boolean mark = first.length() <= 2 && !words.get(0).lower().equals("nr") && (words.get(1).is(".") || words.get(1).is(")"));
    return mark ? 2 : 0;
  }
}
