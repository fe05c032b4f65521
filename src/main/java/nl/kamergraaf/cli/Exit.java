package nl.kamergraaf.cli;

/** What the program's exit code says. Other programs rely on these. */
enum Exit {
  DONE(0),
  /** The data has violations. */
  VIOLATIONS(1),
  /** Wrong usage or unreadable input; what could be done was done. */
  UNUSABLE(2),
  /** A fault of the program or of the machine it runs on. */
  INTERNAL(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The graver of two: unreadable input counts more than violations in what could be read. */
  Exit and(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
