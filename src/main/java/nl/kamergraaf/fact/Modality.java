package nl.kamergraaf.fact;

/** How the author commits to what is said; {@link #concept()} is the local name in the modality scheme. */
public enum Modality {
  FACT("fact"),
  INTENTION("intention"),
  EXPECTATION("expectation"),
  FUTURE("future"),
  POSSIBILITY("possibility"),
  CONDITIONAL("conditional"),
  WILLING_UNDER_CONDITIONS("willing-under-conditions"),
  OBLIGATION("obligation"),
  ATTEMPTED("attempted"),
  REQUESTED("requested"),
  REPORTED("reported"),
  ASKED("asked"),
  NEGATED("negated");

  private final String concept;

  Modality(String concept) {
    this.concept = concept;
  }

  public String concept() {
    return concept;
  }

  /** Only what the letter states as fact becomes a plain triple. */
  public boolean asserts() {
    return this == FACT;
  }
}
