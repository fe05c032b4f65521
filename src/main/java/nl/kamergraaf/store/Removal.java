package nl.kamergraaf.store;

/** What asking for the removal of a letter came to. */
public enum Removal {
  /** It was here, and is not any more. */
  REMOVED,
  /** It had been taken out before. */
  ALREADY_REMOVED,
  /** No letter of that number was ever here, or nothing remembers it. */
  UNKNOWN
}
