package nl.kamergraaf.text;

/** Further marks right behind a mark: {@code vakken.2 3 De}, {@code vakken.2, 3 De}, {@code vakken2,3 zijn}. The range takes in what joins them. */
final class Sequels {

  /** Of what was found before, at least this looks like a mark. */
  private static final double LIKELY = 0.8;
  private static final double ADJACENT = 0.5;

  private final Traced text;

  Sequels(Traced text) {
    this.text = text;
  }

  /** The digits at [start, end) as a mark behind {@code last}; null where they are none. */
  Mark behind(Mark last, int start, int end, Range piece) {
    int number = Mark.number(text, start, end);
    if (last == null || last.range().end() < piece.start() || last.score() < ADJACENT || number != last.number() + 1) {
      return null;
    }
    String joint = text.text(last.range().end(), Math.min(start, last.range().end() + 3));
    boolean glued = joint.equals(",") || joint.equals(";");
    boolean apart = joint.length() == 1 && Plain.blank(joint.charAt(0)) || joint.equals(", ") || joint.equals("; ");
    boolean likely = last.score() >= LIKELY || last.score() == ADJACENT;
    boolean free = glued ? end == piece.end() || !Character.isLetterOrDigit(text.at(end)) : apart && likely && closes(end, piece);
    return free ? new Mark(new Range(last.range().end(), end), number, ADJACENT) : null;
  }

  /** What can follow a mark and not a number that counts: the end, a sentence, a stop, a verb or a word that joins. */
  private boolean closes(int end, Range piece) {
    if (end == piece.end()) {
      return true;
    }
    char c = text.at(end);
    if (!Plain.blank(c)) {
      boolean decimal = end + 1 < piece.end() && Character.isDigit(text.at(end + 1));
      return c == ',' || ".;:)".indexOf(c) >= 0 && !decimal;
    }
    int behind = end + 1;
    while (behind < piece.end() && behind - end < Mark.LONGEST_WORD && Character.isLetter(text.at(behind))) {
      behind++;
    }
    boolean capital = end + 1 < piece.end() && Character.isUpperCase(text.at(end + 1));
    return capital || behind > end + 1 && Lists.DIGITS.has("behind-mark", text.text(end + 1, behind));
  }
}
