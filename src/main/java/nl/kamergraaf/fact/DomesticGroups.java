package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Groups inside one state: "de Coalitie Circulaire Bouw, een verband van bouwbedrijven", "waarin de politie met gemeenten samenwerkt". The state has no part in them. */
final class DomesticGroups {

  private static final Set<String> WORDS = GroupWords.DOMESTIC;
  private static final Endings ENDS = new Endings(WORDS);
  private static final Set<String> OF = Set.of("van", "tussen");
  private static final Set<String> WHERE = Set.of("waarin", "waarbinnen", "waaraan");
  private static final Set<String> ARTICLES = Set.of("een", "het", "de");
  /** Words between a group and those of whom it is. */
  private static final int NEAR = 6;

  private DomesticGroups() {}

  /** Towns, firms or the like stand in a clause that names no other state. */
  static boolean among(View view, Range clause) {
    Words words = view.wordTable();
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (ENDS.end(words.lower(i))) {
        return !abroad(view, clause);
      }
    }
    return false;
  }

  /** The words around a group say that it is one of towns, firms or the like. */
  static boolean describes(View view, Range group) {
    return !abroad(view, view.range()) && (behind(view, group) || before(view, group));
  }

  private static boolean abroad(View view, Range within) {
    return view.mentions(Name.class, within).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && !name.entry().equals(view.story().home()));
  }

  /** ", een samenwerking van Nederlandse gemeenten", ", waarin bedrijven samenwerken", "van bouwbedrijven" */
  private static boolean behind(View view, Range group) {
    Words words = view.wordTable();
    int first = words.startingAt(group.end());
    if (first >= words.size()) {
      return false;
    }
    boolean again = ARTICLES.contains(words.lower(first)) && first > 0 && words.breaks(first - 1);
    boolean opens = OF.contains(words.lower(first)) || WHERE.contains(words.lower(first)) || again;
    for (int i = first + 1; opens && i < Math.min(words.size(), first + NEAR); i++) {
      if (ENDS.end(words.lower(i))) {
        return true;
      }
      if (words.breaks(i)) {
        return false;
      }
    }
    return false;
  }

  /** "het samenwerkingsverband van gemeenten, de coalitie Binnenstad" */
  private static boolean before(View view, Range group) {
    Words words = view.wordTable();
    int at = words.startingAt(group.start()) - 1;
    for (int i = at; i > 1 && i > at - NEAR; i--) {
      if (ENDS.end(words.lower(i)) && OF.contains(words.lower(i - 1)) && GroupWords.VERBAND.contains(words.lower(i - 2))) {
        return true;
      }
    }
    return false;
  }
}
