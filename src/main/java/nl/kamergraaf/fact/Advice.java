package nl.kamergraaf.fact;

import java.util.Set;

/**
 * What somebody only wants, advises or looks into, before a sum or figure: "adviseert het budget met 3 miljoen te verhogen", "de wens van de sector om
 * 14 haltes te openen", "onderzoek ik met de banken een garantie van 3 miljoen".
 */
final class Advice {

  private static final Set<String> ADVISES = Set.of("adviseert", "adviseerde", "adviseren", "adviseerden", "geadviseerd", "aanbevolen", "aangeraden");
  private static final Set<String> RECOMMENDS = Set.of("beveelt", "beval", "bevelen", "bevalen", "raadt", "raden", "raadde", "ried");
  private static final Set<String> WISHES = Set.of("aanbeveling", "wens", "verzoek", "oproep", "eis", "pleidooi", "suggestie");
  private static final Set<String> STUDIES = Set.of("onderzoekt", "verken", "verkent", "bezie", "beziet", "overweeg");
  private static final Set<String> A = Set.of("een");
  private static final Set<String> AIMS = Set.of("te", "dat");
  /** In words: from a noun to its "om". */
  private static final int PHRASE = 6;
  /** From "een" to how much it is: "een tijdelijke garantie van 3 miljoen". */
  private static final int A_PHRASE = 4;

  private final View view;
  private final Words words;
  private final int from;
  private final int at;
  private final int end;

  /**
   * @param from index of the first word that may tell it
   * @param at index of the first word of the figure
   * @param end index behind the last word that is looked at
   */
  Advice(View view, int from, int at, int end) {
    this.view = view;
    this.words = view.wordTable();
    this.from = from;
    this.at = at;
    this.end = end;
  }

  /** "adviseert het budget met 3 miljoen te verhogen", "beveelt aan 80 bomen te kappen", "het advies om 80 bomen te kappen": not "adviseerde 14 gemeenten". */
  boolean given() {
    for (int i = from; i < at; i++) {
      boolean verb = words.isIn(i, ADVISES) || words.lower(i).equals("aan") && any(from, i, RECOMMENDS);
      boolean noun = (words.lower(i).endsWith("advies") || words.isIn(i, WISHES)) && om(i + 1);
      if (verb && (infinitive(words, at, end) || any(i, at, AIMS)) || noun && infinitive(words, at, end)) {
        return true;
      }
    }
    return false;
  }

  /** "de wens van de sector om": nothing but whose wish it is stands between. */
  private boolean om(int first) {
    for (int i = first; i < at && i < first + PHRASE && !words.breaks(i - 1) && !SumVerbs.finite(words.lower(i)); i++) {
      if (words.lower(i).equals("om")) {
        return true;
      }
    }
    return false;
  }

  /** "onderzoek ik met de banken een garantie tot 3 miljoen": what may come, not "onderzoeken wij 300 meldingen". */
  boolean studied() {
    for (int i = from; i < at; i++) {
      boolean mine = words.lower(i).equals("onderzoek") && (i + 1 < at && words.lower(i + 1).equals("ik") || i > 0 && words.lower(i - 1).equals("ik"));
      if ((mine || words.isIn(i, STUDIES)) && i + 1 < at && !words.lower(i + 1).equals("naar")) {
        return any(Math.max(i, at - A_PHRASE), at, A) && view.clauseOf(words.range(i)).equals(view.clauseOf(words.range(at)));
      }
    }
    return false;
  }

  /** "te kappen", "uit te trekken" behind a figure. */
  static boolean infinitive(Words words, int at, int end) {
    for (int i = at; i + 1 < end; i++) {
      if (words.lower(i).equals("te") && words.lower(i + 1).endsWith("n")) {
        return true;
      }
    }
    return false;
  }

  private boolean any(int first, int last, Set<String> wanted) {
    for (int i = first; i < last; i++) {
      if (words.isIn(i, wanted)) {
        return true;
      }
    }
    return false;
  }
}
