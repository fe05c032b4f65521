package nl.kamergraaf.mention;

import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.text.Range;

/**
 * An office, with the country it belongs to and the person the text puts in it: "de Amerikaanse minister van Defensie Hegseth".
 *
 * @param range the whole expression without article
 * @param title the office's words, as written
 * @param office the register's entry, if the words and the country fix one
 * @param country country or organisation that the text states; absent means not stated
 * @param person the person's name as written, if one follows or precedes
 * @param personEntry the register's person, if fixed
 */
public record OfficeName(
    Range range, String rule, String title, Optional<Entry> office, Optional<Entry> country, Optional<Range> person,
    Optional<Entry> personEntry) implements Mention {

  /** "mijn Deense ambtgenoot", "de ministers van Defensie": which office it is, or which of several, the words do not say. */
  public boolean isOpen() {
    return rule.equals(OPEN);
  }

  static final String OPEN = "office/open";
  /** One of several that share their words: "de ministers van Financiën en van Defensie". */
  static final String LIST = "office/list";
}
