package nl.kamergraaf.register;

/** One way in which Dutch text writes an entry: a name ("Rusland"), an adjective ("Russische"), an inhabitant ("Russen") or an abbreviation ("ISH"). */
public record Spelling(String text, Form form) {

  /** What kind of spelling it is. */
  public enum Form {
    NAME,
    ABBREVIATION,
    ADJECTIVE,
    INHABITANT,
    /** a word of the name that stands for it where the letter leaves no doubt: "de Commissie" */
    SHORT
  }
}
