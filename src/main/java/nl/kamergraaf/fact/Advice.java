package nl.kamergraaf.fact;

import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.text.Range;

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
  private static final Set<String> THAT = Set.of("dat");
  private static final Set<String> BECAUSE = Set.of("op", "na", "naar", "aanleiding", "grond", "wegens", "vanwege", "dankzij", "ondanks", "conform", "ingevolge", "nadat");
  /** Kinds of flow that somebody may be looking into. */
  private static final Set<String> MEASURES = Set.of("guarantee", "loan", "subsidy");
  /** In words: from a noun to its "om". */
  private static final int PHRASE = 6;
  /** From "een" to how much it is: "een tijdelijke garantie van 3 miljoen". */
  private static final int A_PHRASE = 4;

  private final View view;
  private final Words words;
  private final int from;
  private final int at;

  /**
   * @param from index of the first word that may tell it
   * @param at index of the first word of the figure
   */
  Advice(View view, int from, int at) {
    this.view = view;
    this.words = view.wordTable();
    this.from = from;
    this.at = at;
  }

  /** "adviseert het budget met 3 miljoen te verhogen", "beveelt aan 80 bomen te kappen", "het advies om 80 bomen te kappen": not "adviseerde 14 gemeenten". */
  boolean given() {
    boolean infinitive = OwnVerb.infinitive(view, at);
    for (int i = from; i < at; i++) {
      boolean verb = words.isIn(i, ADVISES) || words.lower(i).equals("aan") && words.any(from, i, RECOMMENDS);
      boolean noun = infinitive && (words.lower(i).endsWith("advies") || words.isIn(i, WISHES)) && !because(i) && om(i + 1);
      if (noun || verb && same(i) && free(i + 1, at) && (infinitive || words.any(i, at, THAT))) {
        return true;
      }
    }
    return false;
  }

  /** "Op verzoek van de burgemeester om bijstand", "naar aanleiding van het advies". */
  private boolean because(int noun) {
    return words.any(Math.max(from, noun - PHRASE), noun, BECAUSE);
  }

  /** "de wens van de sector om": nothing but whose wish it is stands between, and no other verb behind. */
  private boolean om(int first) {
    for (int i = first; i < at && i < first + PHRASE && !words.breaks(i - 1) && !SumVerbs.finite(words.lower(i)); i++) {
      if (words.lower(i).equals("om")) {
        return same(i) && free(i + 1, at);
      }
    }
    return false;
  }

  private boolean same(int i) {
    return view.clauseOf(words.range(i)).equals(view.clauseOf(words.range(at)));
  }

  /** Whether no verb stands between. */
  private boolean free(int first, int last) {
    for (int i = first; i < last; i++) {
      boolean infinitive = words.lower(i - 1).equals("te");
      if (!infinitive && SumVerbs.finite(words.lower(i)) || OwnVerb.participle(words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "onderzoek ik met de banken een garantie tot 3 miljoen": what may come, not "onderzoeken wij 300 meldingen", "onderzoekt een schuld". */
  boolean studied() {
    for (int i = from; i < at; i++) {
      boolean mine = words.lower(i).equals("onderzoek") && (i + 1 < at && words.lower(i + 1).equals("ik") || i > 0 && words.lower(i - 1).equals("ik"));
      if ((mine || words.isIn(i, STUDIES)) && i + 1 < at && !words.lower(i + 1).equals("naar")) {
        return words.any(Math.max(i, at - A_PHRASE), at, A) && same(i) && measure(Math.max(i, at - A_PHRASE));
      }
    }
    return false;
  }

  private boolean measure(int first) {
    Range phrase = words.range(first).to(words.range(at));
    return Stream.concat(view.cues("flow-type", phrase).stream(), view.nouns("flow-type", phrase).stream()).anyMatch(cue -> MEASURES.contains(cue.concept().name()));
  }
}
