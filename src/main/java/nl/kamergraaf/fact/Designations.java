package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Groups that a state or body says to be terrorist: "de VS hebben de Houthi's als terroristische organisatie aangemerkt" puts them on its list. */
final class Designations {

  private static final Set<String> HEADS = Set.of("organisatie", "organisaties", "groep", "groepen", "groepering", "groeperingen", "beweging", "entiteit", "terreurorganisatie", "terreurorganisaties", "terreurgroep", "terreurbeweging");
  private static final Set<String> TERRORIST = Set.of("terroristische", "terroristisch");
  private static final Set<String> AS = Set.of("als", "tot");
  private static final Set<String> VERBS = Set.of("aangemerkt", "aangewezen", "bestempeld", "bestempelde", "bestempelden", "gedesigneerd", "geclassificeerd", "uitgeroepen");
  private static final Set<String> SPLIT = Set.of("merkte", "merkten", "wees", "wezen");
  private static final Set<String> PARTICLE = Set.of("aan");
  private static final Set<String> FRESH = Set.of("opnieuw", "onlangs", "recent", "recentelijk", "gisteren", "besloten", "besloot", "formeel");
  private static final Set<String> HINTS = Set.of("terroristische", "terreur");
  /** Words between "als" and the noun: "als buitenlandse terroristische organisatie". */
  private static final int APART = 5;

  private Designations() {}

  /** The acts of a sentence: from "als" to the verb or the other way round. */
  static List<Range> in(View view) {
    List<Range> found = new ArrayList<>();
    if (!view.mayHold(HINTS)) {
      return found;
    }
    for (Range noun : Words.in(view, view.range(), HEADS)) {
      int as = as(view.wordTable(), noun);
      Range clause = view.clauseOf(noun).range();
      if (as >= 0 && imposed(view, clause)) {
        verb(view, clause).stream().findFirst().ifPresent(verb -> found.add(view.wordTable().range(as).to(noun).to(verb)));
      }
    }
    return found;
  }

  private static List<Range> verb(View view, Range clause) {
    List<Range> whole = Words.in(view, clause, VERBS);
    return whole.isEmpty() && Words.any(view, clause, PARTICLE) ? Words.in(view, clause, SPLIT) : whole;
  }

  /** The index of "als" before a noun that says terrorist; -1 where it does not. */
  private static int as(Words words, Range noun) {
    int at = words.startingAt(noun.start());
    boolean terrorist = words.lower(at).startsWith("terreur");
    for (int i = at - 1; i >= Math.max(0, at - APART); i--) {
      terrorist |= TERRORIST.contains(words.lower(i));
      if (AS.contains(words.lower(i))) {
        return terrorist ? i : -1;
      }
    }
    return -1;
  }

  /** Somebody imposes it on some day; that a group "is aangemerkt" only says what it is. */
  private static boolean imposed(View view, Range clause) {
    boolean told = !view.mentions(When.class, clause).isEmpty() || Words.any(view, clause, FRESH);
    return told && view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name));
  }
}
