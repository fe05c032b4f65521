package nl.kamergraaf.guide;

/** A straight line on the drawing. */
public record Line(int x1, int y1, int x2, int y2) {

  /** Where the name of what the line means stands: over a level line, on any other. */
  public int nameY() {
    return y1 == y2 ? y1 - 6 : (y1 + y2) / 2 + 4;
  }

  public int middleX() {
    return (x1 + x2) / 2;
  }
}
