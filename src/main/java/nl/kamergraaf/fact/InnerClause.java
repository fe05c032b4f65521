package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.WordMarks;
import nl.kamergraaf.text.Range;

/**
 * Clauses inside another one, with a comma before them or not: "scholen die in 2021 zijn gesloten", "40 scholen bezocht om te bezien of het kan", "zoals ik op
 * 3 april heb gemeld". What a word of such a clause says, it says of what stands inside it.
 */
final class InnerClause {

  private static final Set<String> RELATIVES = Set.of("die", "dat", "wie", "wat", "welke", "waarin", "waarmee", "waaraan", "waarop", "waarvoor", "waarover", "waardoor", "waarbij", "waartoe");
  private static final Set<String> OTHERS = Set.of("hoe", "waarom", "om", "zoals", "omdat", "doordat", "zodat", "opdat");
  private static final Set<String> TO = Set.of("te");
  /** Forms that are infinitives too, and main verbs behind another infinitive. */
  private static final Set<String> MAIN = Set.of("zijn", "hebben");
  private static final Set<String> MEASURES = Set.of("bedroeg", "bedroegen", "bedraagt", "bedragen", "beliep", "beliepen", "was", "waren", "kostte", "kostten", "steeg", "stegen", "daalde", "daalden");
  private static final Set<String> WITH = Set.of("er", "met", "daarvan");
  private static final Set<String> BOTH = Set.of("zijn", "acht");
  /** Who wants something of what a relative clause tells of: "de 300 woningen die wij willen bouwen". */
  private static final Set<String> SUBJECTS = Set.of("ik", "wij", "we", "zij", "ze", "hij", "men", "u", "kabinet", "regering", "rijk", "minister", "gemeente", "gemeenten", "provincie", "provincies", "corporaties", "bouwers", "commissie");
  /** What has to come is not there. */
  private static final Set<String> COMES = Set.of("er", "worden", "komen", "ontstaan", "verrijzen", "bijkomen", "zijn");
  private static final Set<String> TELLS = Set.of("meldde", "meldden", "schreef", "schreven", "zei", "zeiden", "berichtte", "berichtten", "verklaarde", "verklaarden", "waarschuwde", "waarschuwden", "betoogde", "betoogden", "antwoordde", "antwoordden", "kondigde", "kondigden", "stelde", "stelden");
  private static final Set<String> SAYS =
      Set.of(
          "meldde", "meldden", "schreef", "schreven", "zei", "zeiden", "berichtte", "berichtten", "verklaarde", "verklaarden", "waarschuwde", "waarschuwden", "betoogde", "betoogden", "antwoordde", "antwoordden", "kondigde", "kondigden", "stelde", "stelden",
          "gemeld", "bericht", "aangegeven", "meegedeeld", "medegedeeld", "toegelicht", "geschreven", "gezegd", "aangekondigd", "bekendgemaakt", "geïnformeerd", "weten", "gewaarschuwd", "verklaard", "toegezegd");
  private static final int PHRASE = 6;
  /** In words: no inner clause is longer. */
  private static final int FAR = 40;

  private final View view;
  private final Words words;
  private final WordMarks verbs = WordMarks.of(Verbs.finite());

  InnerClause(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  /**
   * Whether a wording of an inner clause says nothing of a stretch outside it; of the noun that a relative clause tells of, only where that noun does it itself.
   *
   * @param modality in "een wens die wij niet delen" the noun that is denied may be the stretch itself; in "voor scholen die niet meedoen" it is another
   */
  boolean frees(Range cue, Range stretch, Modality modality) {
    if (!any()) {
      return false;
    }
    int at = words.startingAt(cue.start());
    int opens = opener(at);
    if (opens < 0 || comma(at) || finite(opens + 1, at) > 0 || modality == Modality.NEGATED && InnerClauses.verbal(words, opens, at)) {
      return false;
    }
    if (stretch.start() >= cue.end()) {
      return RELATIVES.contains(words.lower(opens)) && noun(opens) && last(at) && left(at + 1, words.startingAt(stretch.start()), true);
    }
    int next = words.startingAt(stretch.end());
    return stretch.end() <= words.range(opens).start() && !comma(opens) && (modality != Modality.NEGATED || governed(next, opens)) && (!(RELATIVES.contains(words.lower(opens)) && antecedent(next, opens)) || modality != Modality.REPORTED && does(opens, at));
  }

  /** Whether a date stands in an inner clause that tells something else than a stretch outside it. */
  boolean dates(Range date, Range stretch) {
    int at = any() ? words.startingAt(date.start()) : 0;
    int opens = at > 0 ? opener(at - 1, at) : -1;
    if (opens < 0 || words.lower(opens).equals("om") || words.lower(opens).startsWith("waar") && comma(opens)) {
      return false;
    }
    if (stretch.end() <= words.range(opens).start()) {
      return noun(opens) && !antecedent(words.startingAt(stretch.end()), opens);
    }
    boolean behind = stretch.start() >= date.end() && (words.lower(opens).equals("zoals") || RELATIVES.contains(words.lower(opens)) && noun(opens));
    return behind && left(opens + 1, words.startingAt(stretch.start()), false);
  }

  /** Whether a wording is told in a relative clause without a comma, of other things than a sum outside it: its verb is that of several. */
  boolean outside(Range cue, Range stretch) {
    int at = any() ? words.startingAt(cue.start()) : 0;
    int opens = at > 0 ? opener(at - 1, at) : -1;
    return opens >= 0 && !comma(opens) && RELATIVES.contains(words.lower(opens)) && several(opens) && dates(cue, stretch);
  }

  /** "verplichtingen die later worden betaald": not "steun die is toegezegd", which may be the sum itself. */
  private boolean several(int opens) {
    int i = opens + 1;
    while (i < words.size() && i < opens + FAR && !SumVerbs.finite(words.lower(i)) && !words.breaks(i)) {
      i++;
    }
    return i < words.size() && SumVerbs.finite(words.lower(i)) && words.lower(i).endsWith("n");
  }

  /** Whether a date tells when it was said that something is so: "op 5 mei heb ik gemeld dat er 3 miljoen is". */
  boolean said(Range date, Range stretch) {
    if (!words.mayHave(SAYS)) {
      return false;
    }
    int that = opener(words.startingAt(stretch.start()));
    boolean before = that > 0 && words.lower(that).equals("dat") && date.end() <= words.range(that).start();
    return before && (words.isIn(that - 1, SAYS) || words.any(Math.max(0, words.startingAt(date.start()) - PHRASE), that, TELLS));
  }

  private boolean any() {
    return words.mayHave(RELATIVES) || words.mayHave(OTHERS);
  }

  private int opener(int at) {
    return opener(at, at);
  }

  /** Index of the word that opens the inner clause of another word; -1 where none does before the last comma. */
  private int opener(int from, int at) {
    if (from < at && words.breaks(at - 1)) {
      return -1;
    }
    for (int i = from; i >= 0 && i > from - FAR; i--) {
      boolean om = !words.lower(i).equals("om") || words.any(i + 1, Math.min(words.size(), at + 2), TO);
      if (i < at && (words.isIn(i, RELATIVES) && relative(i) || words.isIn(i, OTHERS) && om || words.lower(i).equals("wie") || i == from && i == 0 && words.isIn(i, OTHERS))) {
        return i;
      }
      if (i > 0 && words.breaks(i - 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** A pronoun that opens a clause: not "met die scholen", "moeten die scholen". */
  private boolean relative(int i) {
    if (i == 0 || comma(i)) {
      return i > 0;
    }
    String before = words.lower(i - 1);
    boolean points = words.lower(i).equals("die") || words.lower(i).equals("dat") || words.lower(i).equals("welke");
    return !points || !Governor.preposition(before) && !SumNouns.ARTICLES.contains(before) && !(SumVerbs.finite(before) && !words.lower(i).equals("dat"));
  }

  /** A noun stands before a pronoun, and no verb of saying. */
  private boolean noun(int opens) {
    if (opens == 0 || words.lower(opens).equals("zoals")) {
      return words.lower(opens).equals("zoals");
    }
    String before = words.lower(opens - 1);
    return Governor.preposition(before) ? words.lower(opens).equals("wie") : !SumVerbs.finite(before) && (comma(opens) || !words.lower(opens).equals("dat") || !OwnVerb.participle(before));
  }

  private boolean comma(int i) {
    return i > 0 && view.text().text().charAt(words.range(i - 1).end()) == ',';
  }

  /** Whether nothing but the noun of a figure stands between it and the pronoun that follows; a verb is none: "zijn zes kapiteins gelist die". */
  private boolean antecedent(int next, int opens) {
    return opens - next < 1 && (opens == 0 || !OwnVerb.participle(words.lower(opens - 1))) || opens - next == 1 && !Governor.preposition(words.lower(next)) && !SumVerbs.finite(words.lower(next)) && !OwnVerb.participle(words.lower(next));
  }

  /** Whether a preposition governs the noun before a pronoun. */
  private boolean governed(int from, int opens) {
    int i = opens - 1;
    while (i >= from && !Governor.preposition(words.lower(i)) && (i == opens - 1 || !words.breaks(i))) {
      i--;
    }
    return i >= from && Governor.preposition(words.lower(i)) && (i == opens - 1 || !words.breaks(i));
  }

  /** "mensen die willen stoppen", "mensen die hun huis moesten verlaten": not "die wij willen bouwen", "die moeten worden gebouwd". */
  private boolean does(int opens, int modal) {
    if (words.any(opens, modal, SUBJECTS) || modal - opens > 1 && Character.isUpperCase(view.text().text().charAt(words.range(opens + 1).start()))) {
      return false;
    }
    int limit = Math.min(words.size(), modal + PHRASE);
    for (int i = modal; i < limit && (i == modal || !words.breaks(i - 1)); i++) {
      if (words.isIn(i, COMES)) {
        return false;
      }
    }
    return words.lower(opens).equals("die") && !words.any(opens, modal, COMES);
  }

  /** Finite verbs between two words. */
  private int finite(int from, int limit) {
    int found = 0;
    for (int i = from; i < limit; i++) {
      found += words.isIn(i, verbs) && !(BOTH.contains(words.lower(i)) && i + 1 < limit) ? 1 : 0;
    }
    return found;
  }

  /** "die willen verbouwen is", "die dat willen, is": an infinitive follows a modal verb at the end of its clause, or a comma. */
  private boolean last(int modal) {
    return modal + 1 < words.size() && (comma(modal + 1) ? !words.lower(modal - 1).endsWith("n") : words.lower(modal + 1).endsWith("n"));
  }

  /** Whether an inner clause is left before a word: by a comma and a verb, or by a second finite verb behind its own. */
  private boolean left(int from, int limit, boolean begun) {
    boolean own = begun;
    for (int i = from; i < limit && i < from + FAR; i++) {
      String word = words.lower(i);
      boolean verb = SumVerbs.finite(word) && !(i + 1 < limit && word.equals("acht"));
      if (verb && (comma(i) || own && !infinitive(i))) {
        return !measures(i, limit);
      }
      own |= verb;
    }
    return false;
  }

  /** "moesten verlaten", "kunnen worden": not "willen verbouwen zijn". */
  private boolean infinitive(int i) {
    String before = words.lower(i - 1);
    return words.lower(i).endsWith("n") && !(MAIN.contains(words.lower(i)) && before.endsWith("n") && !Verbs.finite(before));
  }

  /** "Het aantal dat in 2024 vertrok, bedroeg 300": what is told of the noun of the clause. */
  private boolean measures(int verb, int figure) {
    return words.isIn(verb, MEASURES) && figure - verb <= PHRASE && !words.any(verb, figure, WITH);
  }
}
