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
        walk.follow(() -> SameDossier.before(sentence, reading, references, surnames));
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
        int before = markBefore(reading, anchor, mark);
        return head.filter(h -> mark - h.range().end() < REACH.getOrDefault(h.kind(), NEAR) && before < h.range().end()).map(h -> between(h, before, mark, reading));
      }
    }
    return Optional.empty();
  }

  /** Place of the last mark of a sentence before another, or -1. */
  private static int markBefore(Reading reading, Sentence anchor, int mark) {
    int last = -1;
    for (Footnote note : reading.text().footnotes()) {
      boolean here = note.at().isPresent() && note.anchor().filter(anchor::equals).isPresent();
      last = here && note.at().getAsInt() < mark ? Math.max(last, note.at().getAsInt()) : last;
    }
    return last;
  }

  /** "de moties van de leden Jansen¹ en Smit²": each mark belongs to the names since the one before. */
  private static CitationHead between(CitationHead head, int before, int mark, Reading reading) {
    if (before < head.range().start() && mark >= head.range().end() || head.movers().size() < 2) {
      return head;
    }
    int from = Math.max(before, head.range().start());
    int to = Math.min(mark, head.range().end());
    String part = reading.text().text().substring(from, Math.max(from, to));
    return head.of(head.movers().stream().filter(part::contains).toList());
  }
}
