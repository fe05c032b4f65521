package nl.kamergraaf.mention;

import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.text.Sentence;

/**
 * Finds dates and periods, absolute or told from the letter's day, with bounds, precision and what the preposition makes of them.
 *
 * <p>Examples for a letter of 17 February 2025:
 *
 * <ul>
 *   <li>"op 3 en 4 februari jl." is 2025-02-03 to 2025-02-04, precision day
 *   <li>"sinds voorjaar 2023" starts on 2023-03-01 and has no end
 *   <li>"tot 2034" ends on 2033-12-31, "tot en met 2029" on 2029-12-31, "voor de zomer" on 2025-05-31, "uiterlijk 1 juni" on 2025-06-01
 *   <li>"na de zomer" starts on 2025-09-01
 *   <li>a day or month without a year lies in the letter's year if that is within half a year of the letter's day, else in the nearest year
 * </ul>
 *
 * <p>Session years, years of names, durations and ages are none. The range leaves the preposition out and takes an article in.
 */
public final class WhenFinder implements Finder {

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    Tokens tokens = reading.tokens(sentence);
    if (tokens.hint(Hint.DATE) || tokens.hint(Hint.QUANTITY)) {
      boolean note = sentence.paragraph().kind() == Block.Kind.NOTE;
      WhenScan scan = new WhenScan(tokens, reading.issued(), note, reading.dateBefore(sentence));
      scan.run(out);
      reading.keep(sentence, scan.last());
    }
  }
}
