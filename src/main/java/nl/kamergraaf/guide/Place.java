package nl.kamergraaf.guide;

/** A rectangle on the drawing, in its units. */
public record Place(int x, int y, int width, int height) {

  private static final int COLUMN = 306;
  private static final int ROW = 80;
  private static final int MARGIN = 24;
  private static final int WIDTH = 180;
  private static final int HEIGHT = 40;
  private static final int PADDING = 14;
  private static final int HEADING = 18;

  static Place box(double column, double row) {
    return new Place((int) (MARGIN + column * COLUMN), (int) (MARGIN + row * ROW), WIDTH, HEIGHT);
  }

  /** Around boxes in so many columns and rows. */
  static Place frame(double column, double row, int columns, int rows) {
    Place first = box(column, row);
    Place last = box(column + columns - 1, row + rows - 1);
    return new Place(
        first.x() - PADDING, first.y() - PADDING - HEADING, last.right() - first.x() + 2 * PADDING, last.bottom() - first.y() + 2 * PADDING + HEADING);
  }

  /** Where a frame's title begins: over its second column, for the first may have an arrow through it. */
  public int titleX() {
    return x + PADDING + COLUMN;
  }

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  public int centreX() {
    return x + width / 2;
  }

  public int centreY() {
    return y + height / 2;
  }

  /** A straight line to another rectangle, from edge to edge; where the two overlap in one direction it runs straight along the other. */
  Line to(Place other) {
    int sameX = middle(x, right(), other.x, other.right());
    int sameY = middle(y, bottom(), other.y, other.bottom());
    if (sameX >= 0) {
      return other.y > y ? new Line(sameX, bottom(), sameX, other.y) : new Line(sameX, y, sameX, other.bottom());
    }
    if (sameY >= 0) {
      return other.x > x ? new Line(right(), sameY, other.x, sameY) : new Line(x, sameY, other.right(), sameY);
    }
    return new Line(towards(other)[0], towards(other)[1], other.towards(this)[0], other.towards(this)[1]);
  }

  /** The middle of what two stretches have in common; -1 if they have nothing. */
  private static int middle(int start, int end, int otherStart, int otherEnd) {
    int from = Math.max(start, otherStart);
    int to = Math.min(end, otherEnd);
    return to - from > 8 ? (from + to) / 2 : -1;
  }

  /** Where the line between the two centres leaves this rectangle. */
  private int[] towards(Place other) {
    double dx = other.centreX() - centreX();
    double dy = other.centreY() - centreY();
    double scale = Math.min(dx == 0 ? Double.MAX_VALUE : width / 2.0 / Math.abs(dx), dy == 0 ? Double.MAX_VALUE : height / 2.0 / Math.abs(dy));
    return new int[] {(int) Math.round(centreX() + dx * scale), (int) Math.round(centreY() + dy * scale)};
  }
}
