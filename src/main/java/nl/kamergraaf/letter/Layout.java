package nl.kamergraaf.letter;

/** The layouts in which a letter's text arrives. */
public enum Layout {
  /** OpenTK page saved as text, list items kept ("layout A"). */
  OPENTK_LIST,
  /** OpenTK page saved as text, navigation line first and list items lost ("layout B"). */
  OPENTK_BARE,
  /** Official publication (officielebekendmakingen.nl) saved as text. */
  OFFICIAL_TEXT,
  /** Detail page of tweedekamer.nl saved as text, hard line breaks. */
  TWEEDEKAMER_TEXT,
  /** The ministry's own text, with Datum and Betreft. */
  MINISTRY_TEXT
}
