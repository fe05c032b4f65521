package nl.kamergraaf.serve;

/**
 * The sentence that proves something.
 *
 * @param sentence its words, with the address of its place in the letter's text
 * @param letter the number of the letter, with the address of its page; empty where it stands in a record
 * @param record the record, with the address of its page; empty where it stands in a letter
 */
public record Proof(Cell sentence, Cell letter, Cell record) {

  static final Proof NONE = new Proof(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);

  public boolean isEmpty() {
    return sentence.text().isEmpty() && letter.text().isEmpty() && record.text().isEmpty();
  }
}
