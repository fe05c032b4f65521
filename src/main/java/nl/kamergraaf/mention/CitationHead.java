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
 * @param item number without its dossier, as in "motie op stuk nr. 48"
 * @param citesAlone the words cite a document even if no number follows
 * @param next index of the word behind
 */
record CitationHead(
    Citation.Kind kind, Range range, List<String> movers, boolean unnamed, boolean plural, Optional<String> item, boolean citesAlone, int next) {

  CitationHead {
    movers = List.copyOf(movers);
  }

  boolean isMotion() {
    return kind == Citation.Kind.MOTION || kind == Citation.Kind.AMENDMENT;
  }

  CitationHead with(Movers moved, int end, Words words) {
    return new CitationHead(
        kind, range.to(words.get(end - 1).range()), moved.names(), moved.unnamed(), plural, item, true, end);
  }
}
