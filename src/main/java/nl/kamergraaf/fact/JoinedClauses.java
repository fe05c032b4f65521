package nl.kamergraaf.fact;

import java.util.Set;

/** Where "en" joins two clauses that each have a subject and a verb, behind one conjunction: "mits de kosten worden gedeeld en de staf klein blijft". */
final class JoinedClauses {

  private static final Set<String> PASSIVE = Set.of("wordt", "worden");
  /** Before a verb: "zich aansluiten". */
  private static final String ONESELF = "zich";

  private JoinedClauses() {}

  /** "de Unie de bouw bekostigt en verdachten elders uitzitten": a verb in -t with a subject and an object before it, and as much behind it. */
  static boolean verbal(Words words, int start, int i) {
    String last = words.lower(words.size() - 1);
    return i - start >= SetConditions.MANY && words.size() - i > SetConditions.MANY + 1 && words.lower(i).endsWith("t") && (last.endsWith("en") || last.endsWith("t"));
  }

  /** "dat een land bijdraagt aan de begroting en het hof geen inbreuk maakt": a verb in -t before a preposition, and a clause with its own behind "en". */
  static boolean further(Words words, int start, int i) {
    String last = words.lower(words.size() - 1);
    boolean opens = i + 2 < words.size() && SetConditions.ARTICLES.contains(words.lower(i + 2)) && words.size() - i > SetConditions.MANY + 1 && (last.endsWith("t") || last.endsWith("en"));
    for (int k = start + 2; opens && k < i; k++) {
      if (words.lower(k).endsWith("t") && Governor.preposition(words.lower(k + 1)) && !SetConditions.ARTICLES.contains(words.lower(k - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "ten minste tien staten bijdragen en straffen elders worden uitgezeten": behind a verb that takes part or pays, or a passive ("worden gedeeld en"), a clause with a subject of its own. */
  static boolean apart(Words words, int start, int i) {
    boolean passive = i > start + 1 && SetConditions.VERBS.contains(words.lower(i - 1)) && SetConditions.VERBAL.end(words.lower(i));
    if (i + 2 >= words.size() || i <= start || !passive && !Refusals.WORDS.has("takes-part", words.lower(i)) || Governor.preposition(words.lower(i - 1))) {
      return false;
    }
    int last = i + 2;
    while (last < words.size() - 1 && !words.breaks(last)) {
      last++;
    }
    String closing = words.lower(last - 1);
    boolean own = SetConditions.ARTICLES.contains(words.lower(i + 2)) || PASSIVE.contains(closing) || PASSIVE.contains(words.lower(last));
    boolean verb = SetConditions.VERBS.contains(words.lower(last)) || SetConditions.VERBS.contains(closing) || SetConditions.VERBAL.end(words.lower(last)) && SetConditions.ARTICLES.contains(words.lower(i + 2));
    return last - i > SetConditions.MANY && (own && verb || passive && people(words.lower(i + 2)) && words.lower(last).endsWith("en"));
  }

  /** "veroordeelden elders uitzitten en de staf klein blijft": a verb in -en that is no noun of a phrase, and a clause in the singular behind it. */
  static boolean plural(Words words, int start, int i) {
    String before = i > start ? words.lower(i - 1) : "";
    boolean verb = i - start >= SetConditions.MANY && words.lower(i).endsWith("en") && !before.endsWith("e") && !SetConditions.ARTICLES.contains(before) && !Governor.preposition(before) && !Governor.belongs(before);
    int last = i + 2;
    while (verb && last < words.size() - 1 && !words.breaks(last)) {
      last++;
    }
    return verb && last < words.size() && last - i > SetConditions.MANY && (SetConditions.ARTICLES.contains(words.lower(i + 2)) || before.equals(ONESELF)) && (SetConditions.VERBS.contains(words.lower(last)) || words.lower(last).endsWith("t") || before.equals(ONESELF) && words.lower(last).endsWith("en")) && !before.equals(SetConditions.TO);
  }

  /** "worden gedeeld en veroordeelden hun straf elders uitzitten": a plural without an article opens the second clause. */
  private static boolean people(String lower) {
    return lower.length() > SetConditions.MANY && lower.endsWith("en") && !Verbs.finite(lower) && !OwnVerb.participle(lower);
  }
}
