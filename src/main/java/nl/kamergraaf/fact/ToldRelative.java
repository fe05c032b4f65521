package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Relative clauses that tell what is so, by a verb of their own in the past: "verzoekt de regering het plan, dat door acht scholen is opgesteld, uit te voeren"
 * asks for no schools, "roept op het fonds van 3 miljoen, dat in 2021 is opgericht, in te zetten" for no fund. A clause whose verb is to come ("die 300
 * scholen helpt", "die moet voldoen aan 12 eisen") goes on with what is asked or meant.
 */
final class ToldRelative {

  private static final Set<String> OPENS =
      Set.of("die", "dat", "waarvan", "waarvoor", "waarmee", "waarin", "waaraan", "waarop", "waarbij", "waardoor", "waarover", "waartoe", "wie", "welke");
  /** Behind a verb or noun of saying "dat" opens what is said. */
  private static final String THAT = "dat";
  private static final Set<String> HAVE = Set.of("is", "zijn", "heeft", "hebben", "heb");
  private static final Set<String> PAST =
      Set.of("werd", "werden", "was", "waren", "had", "hadden", "kreeg", "kregen", "bedroeg", "bedroegen", "gaf", "gaven", "nam", "namen", "droeg", "droegen", "kwam", "kwamen", "trok", "trokken", "liep", "liepen", "sloot", "sloten",
          "ontving", "ontvingen", "stond", "stonden", "trof", "troffen", "schonk", "schonken");
  private static final Set<String> TO_COME =
      Set.of("zal", "zullen", "zou", "zouden", "moet", "moeten", "moest", "moesten", "kan", "kunnen", "kon", "konden", "wil", "willen", "wilde", "wilden", "mag", "mogen", "dient", "dienen", "wordt", "worden", "zodra", "nadat", "als", "te");
  private static final Set<Modality> GOES_ON = Set.of(Modality.NEGATED, Modality.REPORTED, Modality.CONDITIONAL, Modality.ASKED, Modality.FACT);
  /** In words: no relative clause is longer. */
  private static final int FAR = 40;

  private ToldRelative() {}

  /** Whether a wording outside such a clause says nothing of a stretch: of what stands in the clause, or of what it tells more of right before it. */
  static boolean frees(View view, Range cue, Modality modality, Range range) {
    if (GOES_ON.contains(modality) || !view.mayHold(OPENS)) {
      return false;
    }
    Words words = view.wordTable();
    int opens = opener(view, words, range);
    Optional<Range> told = opens < 0 ? Optional.empty() : told(view, words, opens);
    if (told.filter(clause -> clause.end() >= range.end() && !clause.contains(cue)).isPresent()) {
      return true;
    }
    int next = words.startingAt(range.end());
    boolean behind = next > 0 && next < words.size() && OPENS.contains(words.lower(next)) && comma(view, words, next);
    return behind && told(view, words, next).filter(clause -> !clause.contains(cue)).isPresent();
  }

  /** Index of the pronoun that opens the relative clause around a stretch; -1 where none does. */
  private static int opener(View view, Words words, Range range) {
    int at = words.startingAt(range.start());
    for (int i = at - 1; i > 0 && i > at - FAR; i--) {
      boolean comma = comma(view, words, i);
      if (words.isIn(i, OPENS) && (comma || noun(words.lower(i - 1), words.lower(i)))) {
        return i;
      }
      if (comma || words.breaks(i) && view.text().text().charAt(words.range(i).end()) == ',') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean comma(View view, Words words, int i) {
    return view.text().text().charAt(words.range(i - 1).end()) == ',';
  }

  /** What stands before a relative pronoun without a comma: no verb, preposition or article; before "dat" no word of saying either. */
  private static boolean noun(String before, String pronoun) {
    boolean verb = Verbs.finite(before) || SumVerbs.finite(before) || OwnVerb.participle(before);
    boolean says = pronoun.equals(THAT) && (before.endsWith("en") || before.endsWith("t") || before.endsWith("ing") || before.equals("om"));
    return !verb && !says && !Governor.preposition(before) && !SumNouns.ARTICLES.contains(before);
  }

  /** The clause from a pronoun to its next comma, where its verb is one of what is so. */
  private static Optional<Range> told(View view, Words words, int opens) {
    int last = opens;
    for (int i = opens + 1; i < words.size() && i < opens + FAR; i++) {
      if (words.isIn(i, TO_COME)) {
        return Optional.empty();
      }
      boolean past = words.isIn(i, PAST) || SumVerbs.finite(words.lower(i)) && (words.lower(i).endsWith("de") || words.lower(i).endsWith("te"));
      if (past || words.isIn(i, HAVE) && perfect(view, words, opens, i)) {
        return Optional.of(words.range(opens).to(words.range(end(view, words, i))));
      }
      if (closes(view, words, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "is opgesteld", "opgesteld is": a participle right behind the verb, or right before it where that closes the clause. */
  private static boolean perfect(View view, Words words, int opens, int verb) {
    boolean follows = !words.breaks(verb) && done(words.lower(verb + 1)) && !Governor.preposition(words.lower(verb + 1));
    return follows || verb - 1 > opens && done(words.lower(verb - 1)) && (words.breaks(verb) || Governor.preposition(words.lower(verb + 1)));
  }

  private static boolean done(String word) {
    return word.endsWith("d") || word.endsWith("t") || OwnVerb.participle(word);
  }

  private static boolean closes(View view, Words words, int i) {
    return ",;:".indexOf(view.text().text().charAt(words.range(i).end())) >= 0;
  }

  /** Index of the last word before the comma that closes the clause: "dat is opgesteld door acht scholen". */
  private static int end(View view, Words words, int verb) {
    int i = verb;
    while (i + 1 < words.size() && i < verb + FAR && !closes(view, words, i)) {
      i++;
    }
    return i;
  }
}
