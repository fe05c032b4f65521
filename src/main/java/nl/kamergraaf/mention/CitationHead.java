package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.text.Range;

/**
 * The words that say what is cited: "motie van de leden Paternotte en Boswijk", "Kamerbrief van 6 december 2024".
 *
 * @param movers names as written
 * @param unnamed "c.s." follows
 * @param plural "moties": more of them may follow in a list
 * @param items numbers without their dossier, as in "motie op stuk nr. 48"; the place of the first begins at its "nr."
 * @param citesAlone the words cite a document even if no number follows
 * @param next index of the word behind
 * @param each whose each of several documents is: "van de leden Jansen en Smit, respectievelijk De Boer"; else empty
 * @param old the document that this one replaces, where that stands before the dossier
 */
record CitationHead(
    Citation.Kind kind, Range range, List<String> movers, boolean unnamed, boolean plural, List<Sequences.Found> items, boolean citesAlone, int next, List<Movers> each,
    Optional<Replacement> old) {

  CitationHead {
    movers = List.copyOf(movers);
    items = List.copyOf(items);
    each = List.copyOf(each);
  }

  CitationHead(Citation.Kind kind, Range range, List<String> movers, boolean unnamed, boolean plural, List<Sequences.Found> items, boolean citesAlone, int next) {
    this(kind, range, movers, unnamed, plural, items, citesAlone, next, List.of(), Optional.empty());
  }

  /** "uw Kamer is geïnformeerd (Kamerstuk …)": who was told got a letter; the participle names it. */
  static CitationHead told(Word participle) {
    return new CitationHead(Citation.Kind.LETTER, participle.range(), List.of(), false, false, List.of(), false, 0);
  }

  boolean isMotion() {
    return kind == Citation.Kind.MOTION || kind == Citation.Kind.AMENDMENT;
  }

  /** It has movers: a motion, an amendment, or a request of a member. */
  boolean isMoved() {
    return isMotion() || !movers.isEmpty();
  }

  /** What a member asks for is a motion where its paper replaces another: "op verzoek van het lid Jansen (36 045, nr. 5, was nr. 3)". */
  CitationHead replacing() {
    boolean asked = kind == Citation.Kind.OTHER && !movers.isEmpty();
    return asked ? new CitationHead(Citation.Kind.MOTION, range, movers, unnamed, plural, items, citesAlone, next, each, old) : this;
  }

  /** Whose document it is, unless several names stand for several documents. */
  boolean tellsMover(int documents) {
    return !plural || movers.size() < 2 || documents == 1;
  }

  /** The same words for one of several documents. */
  CitationHead of(List<String> some) {
    boolean last = !some.isEmpty() && some.get(some.size() - 1).equals(movers.get(movers.size() - 1));
    return new CitationHead(kind, range, some, unnamed && last, plural, items, citesAlone, next);
  }

  /** The same words for one of as many documents, if they tell whose each is. */
  CitationHead of(int document, int documents) {
    if (each.isEmpty() || each.size() != documents) {
      return this;
    }
    return new CitationHead(kind, range, each.get(document).names(), each.get(document).unnamed(), false, items, citesAlone, next, List.of(), old);
  }

  /** The same words, where the numbers are those of each mover in turn: "de moties Jansen en Smit (36 045, nrs. 5 respectievelijk 6)". */
  CitationHead apart() {
    boolean told = !plural || !each.isEmpty() || unnamed;
    return told ? this : new CitationHead(kind, range, movers, false, true, items, citesAlone, next, movers.stream().map(name -> new Movers(List.of(name), false, true, next)).toList(), old);
  }

  CitationHead with(Movers moved, int end, Words words) {
    return new CitationHead(kind, range.to(words.get(end - 1).range()), moved.names(), moved.unnamed(), plural, items, true, end, moved.each(), old);
  }
}
