package nl.kamergraaf.fact;

import java.util.List;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** People, words and decisions are no goods, and "leverde 800 zaken op" tells of no delivery. */
final class DeliveryWords {

  private static final Wordlist ALL = Wordlist.beside(DeliveryWords.class, "delivery-words.txt");
  private static final Endings PEOPLE = new Endings(ALL.all("people"));
  private static final Endings THOUGHTS = new Endings(ALL.all("thoughts"));
  private static final String DELIVERS = "lever";

  private DeliveryWords() {}

  static boolean goods(String lower) {
    return !PEOPLE.end(lower) && !THOUGHTS.end(lower);
  }

  /** The clause ends in a particle of the verb. */
  static boolean another(View view, Range verb, Range clause) {
    if (!view.lower(verb).startsWith(DELIVERS)) {
      return false;
    }
    List<Range> words = Words.of(view, clause);
    return !words.isEmpty() && ALL.has("particles", view.lower(words.get(words.size() - 1)));
  }
}
