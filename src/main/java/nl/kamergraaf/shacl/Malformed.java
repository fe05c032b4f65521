package nl.kamergraaf.shacl;

/** Part of a shapes graph that cannot be taken as it is; becomes a {@link Problem} of the shape it stands in. */
final class Malformed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem.Kind kind;

  Malformed(String what) {
    this(Problem.Kind.MALFORMED, what);
  }

  Malformed(Problem.Kind kind, String what) {
    super(what, null, false, false);
    this.kind = kind;
  }

  static Malformed unsupported(String what) {
    return new Malformed(Problem.Kind.UNSUPPORTED, what);
  }

  Problem at(String where) {
    return new Problem(kind, where, getMessage());
  }
}
