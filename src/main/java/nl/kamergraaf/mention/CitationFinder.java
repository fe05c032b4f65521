package nl.kamergraaf.mention;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Sentence;

/**
 * Finds references to parliamentary documents: "In lijn met de motie van het lid Paternotte (Kamerstuk 21 501-02, nr. 3029)". A note that
 * only gives a number has the kind and the movers of the words that carry its mark.
 */
final class CitationFinder implements Finder {

  /** Characters that may stand between words that name a document and the mark of the note that numbers it. */
  private static final Map<Citation.Kind, Integer> REACH = Map.of(Citation.Kind.MOTION, 250, Citation.Kind.AMENDMENT, 250, Citation.Kind.LETTER, 150);

  private static final int NEAR = 60;

  private final References references;
  private final Surnames surnames;

  CitationFinder(Register register, Surnames surnames) {
    this.references = new References(new Dossiers(register));
    this.surnames = surnames;
  }

  CitationFinder(Register register) {
    this(register, new Surnames(register));
  }

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    if (reading.tokens(sentence).hint(Hint.DOCUMENT)) {
      CitationWalk walk = new CitationWalk(references, surnames, sentence, reading, out);
      if (sentence.paragraph().kind() == Block.Kind.NOTE) {
        carrier(sentence, reading).ifPresent(walk::expect);
      }
      walk.walk();
    }
  }

  /** A word with a digit, a motion or an amendment in it: no citation is without one. */
  static boolean mayCite(String word) {
    return word.chars().anyMatch(c -> c >= '0' && c <= '9') || word.contains("motie") || word.contains("Motie") || word.contains("mendement");
  }

  /** The words that carry the mark of a note, if they name a document whose number they do not give. */
  private Optional<CitationHead> carrier(Sentence sentence, Reading reading) {
    for (Footnote note : reading.text().footnotes()) {
      if (sentence.paragraph().note().orElse(0) == note.marker() && note.anchor().isPresent() && note.at().isPresent()) {
        Sentence anchor = note.anchor().get();
        int mark = note.at().getAsInt();
        Optional<CitationHead> head = new CitationWalk(references, surnames, anchor, reading, mention -> { }).openAt(mark);
        reading.leave(anchor);
        return head.filter(h -> mark - h.range().end() < REACH.getOrDefault(h.kind(), NEAR));
      }
    }
    return Optional.empty();
  }
}
