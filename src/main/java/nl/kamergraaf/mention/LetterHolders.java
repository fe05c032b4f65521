package nl.kamergraaf.mention;

import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.text.Range;

/** Who holds an office on the day of the letter, by the words of the letter: "minister Jansen" is who was minister when it was written. */
final class LetterHolders {

  private final Reading reading;
  private final Offices offices;
  private final Holders holders;

  LetterHolders(Reading reading, Offices offices, Holders holders) {
    this.reading = reading;
    this.offices = offices;
    this.holders = holders;
  }

  /** Whom the register has by that name in that office. */
  Optional<Entry> person(Range name, String title, Optional<Entry> office, boolean foreign) {
    return holders.person(reading.text().text(name), title, office, foreign, Optional.of(reading.issued()));
  }

  /** Whom it has by that name in that office at any time: "voormalig minister Jansen". */
  Optional<Entry> former(Range name, String title, Optional<Entry> office, boolean foreign) {
    return holders.person(reading.text().text(name), title, office, foreign, Optional.empty());
  }

  Optional<Entry> office(Entry holder, String title) {
    return holders.office(holder, title, reading.issued());
  }

  /** Somebody else holds the office. */
  boolean heldByAnother(Entry office, Range name) {
    return holders.heldByAnother(office, reading.text().text(name), reading.issued());
  }

  /** The register has somebody of that name under that title of the home state. */
  boolean atHome(Range name, String title) {
    return person(name, title, offices.of(title, Optional.empty()), false).isPresent();
  }

  /** The register has the office, and somebody of that name in it. */
  boolean inOffice(Range name, String title, Optional<Entry> country) {
    Optional<Entry> office = offices.of(title, country);
    return office.isPresent() && person(name, title, office, false).isPresent();
  }
}
