package nl.kamergraaf.letter;

/** The forms in which a letter arrives. */
public enum Layout {
  /** OpenTK page saved as text, list items kept ("layout A"). */
  OPENTK_LIST,
  /** OpenTK page saved as text, navigation line first and list items lost ("layout B"). */
  OPENTK_BARE,
  /** OpenTK page saved as HTML. */
  OPENTK_HTML,
  /** Official publication (officielebekendmakingen.nl) saved as text. */
  OFFICIAL_TEXT,
  /** Official publication as HTML. */
  OFFICIAL_HTML,
  /** Official publication as XML. */
  OFFICIAL_XML,
  /** Detail page of tweedekamer.nl saved as text, hard line breaks. */
  TWEEDEKAMER_TEXT,
  /** Detail page of tweedekamer.nl as HTML. */
  TWEEDEKAMER_HTML,
  /** The ministry's own text, with Datum and Betreft. */
  MINISTRY_TEXT,
  /** Any other HTML page that holds a letter. */
  HTML_PAGE,
  /** Word document. */
  DOCX,
  /** Word document of before 2007. */
  DOC,
  /** PDF with a text layer. */
  PDF;
}
