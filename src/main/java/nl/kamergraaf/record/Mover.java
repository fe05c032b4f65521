package nl.kamergraaf.record;

import java.util.List;
import nl.kamergraaf.letter.Span;

/**
 * Somebody who moved or signed a paper.
 *
 * @param name the fullest form that the publication gives: "K.P. Piri" of its metadata, else "Piri" below its text
 * @param at where the publication names the person
 */
public record Mover(String name, List<Span> at) {

  public Mover {
    at = List.copyOf(at);
  }
}
