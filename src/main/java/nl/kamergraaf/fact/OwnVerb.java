package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** The verb that a figure belongs to, where something is proposed, advised or asked beside it. */
final class OwnVerb {

  private static final Set<String> PERFECT = Set.of("heeft", "hebben", "heb", "had", "hadden", "is", "zijn", "was", "waren", "werd", "werden");
  private static final Set<String> PUT_FORWARD =
      Set.of("voorgesteld", "geadviseerd", "aanbevolen", "aangeraden", "verzocht", "gevraagd", "bepleit", "opgeroepen", "voorgenomen", "voornemens", "bedoeld", "beoogd", "gebaseerd", "gericht", "bestemd");
  private static final Set<String> OPENS = Set.of("dat", "om", "of", "die");

  /** In words, on either side of a figure. */
  private static final int FAR = 80;
  /** Of a participle: "gaan" with its prefix. */
  private static final int SHORTEST = 6;
  private static final Endings NOUNS = new Endings(
      Set.of("gemeenten", "gezinnen", "gebouwen", "gevangenen", "gewonden", "gebieden", "gewassen", "gevallen", "gevolgen", "gevechten", "geschillen", "middelen", "getuigen", "gelden", "eerden", "generaties", "gerechten", "gebreken",
          "gesprekken", "getallen", "gedeelten", "schappen", "nissen", "geweren", "gevaren", "genoten", "geboorten"));

  private OwnVerb() {}

  /** "zijn de tarieven met 4 procent verhoogd", "waarna ik 3 miljoen heb vrijgemaakt om te bouwen": not "heeft voorgesteld 80 bomen te kappen". */
  static boolean finished(View view, int at) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(words.range(at)).range();
    int first = first(words, clause, at);
    boolean perfect = false;
    for (int i = first; i < at; i++) {
      boolean anew = i > first && words.breaks(i - 1) && SumVerbs.finite(words.lower(i)); // "die is voorgesteld, telt 52 personen"
      perfect = words.isIn(i, PERFECT) || perfect && !anew;
    }
    boolean before = perfect && participle(words.lower(at - 1 - preposition(words, at))) && !infinitive(view, at);
    boolean behind = false;
    for (int i = at; !before && i < words.size() && i < at + FAR && words.range(i).end() <= clause.end() && !words.isIn(i, OPENS) && !words.lower(i).equals("te"); i++) {
      perfect |= words.isIn(i, PERFECT);
      behind |= participle(words.lower(i));
    }
    return before || perfect && behind;
  }

  /** One where a preposition stands before the figure: "is verhoogd met 3 miljoen". */
  private static int preposition(Words words, int at) {
    return at > 1 && Governor.preposition(words.lower(at - 1)) ? 1 : 0;
  }

  /** Index of the first word of a figure's clause, behind the last "dat" or "om" before it. */
  private static int first(Words words, Range clause, int at) {
    int first = at;
    while (first > 0 && first > at - FAR && words.range(first - 1).start() >= clause.start() && !words.isIn(first - 1, OPENS)) {
      first--;
    }
    return first;
  }

  static boolean participle(String word) {
    boolean strong = word.startsWith("ge") && word.endsWith("en") && word.length() > SHORTEST && !NOUNS.end(word) || PhraseWords.STRONG.contains(word);
    return (strong || Phrases.isParticiple(word)) && !PUT_FORWARD.contains(word);
  }

  /** "80 bomen te kappen", "3 miljoen uit te trekken": the figure is what an infinitive has; not "3 miljoen betaald om te bouwen". */
  static boolean infinitive(View view, int at) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(words.range(at)).range();
    for (int i = at; i + 1 < words.size() && i < at + FAR && words.range(i + 1).end() <= clause.end(); i++) {
      if (words.lower(i).equals("te") && words.lower(i + 1).endsWith("n")) {
        return true;
      }
      if (words.isIn(i, OPENS) || i > at && SumVerbs.finite(words.lower(i))) {
        return false;
      }
    }
    return false;
  }
}
