package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * Whether sanctions are put on one person or firm or taken off it: "stelde sancties in tegen de topman van het staatsbedrijf", "de sancties
 * tegen Lukoil zijn opgeschort". That is a listing of one; sanctions against a state, a movement or a court are a regime.
 */
final class SingleTarget {

  private static final Set<String> TOWARDS = Set.of("tegen", "jegens", "aan");
  static final Set<String> PASSED = Set.of("de", "het", "een", "haar", "zijn", "hun", "voormalig", "oud", "overleden", "ander", "bevriend", "plaatsvervangend", "waarnemend");
  /** Words between the preposition and the noun: "tegen de voormalige Roemeense presidentskandidaat". */
  private static final int APART = 5;
  private static final Set<String> LAYS = Set.of("legde", "legden", "legt", "leggen");
  /** "de centrale bank" is a state's. */
  static final Set<String> CENTRAL = Set.of("centrale");

  private static final String OF = "van";
  /** "een Syrische groep", not "een groep rechters" */
  private static final String GROUP = "groep";

  private SingleTarget() {}

  static boolean of(View view, Restrictions.Found one, Predicates.Said said) {
    if (!ListedCounts.acts(one, said)) {
      return false;
    }
    String words = view.lower(one.range());
    boolean ends = !said.stage().equals("adopted") && (words.contains("maatregelen") || words.contains("beperkingen")); // measures against a firm that are suspended or ended: which ones, nobody says
    if (ends || SanctionWords.FRAMEWORKS.stream().anyMatch(words::contains) || words.contains("regeling") || words.contains("pakket")) {
      return false;
    }
    if (ListedCounts.HIT.contains(Governor.of(view, one.range().start()).word()) && said.stage().equals("adopted") && (before(view, one.range()) || firm(view, one.range()))) {
      return true; // "hebben Rosneft en Lukoil onder sancties gebracht"
    }
    if (object(view, one.range(), said.cue())) {
      return true;
    }
    return Words.in(view, view.clauseOf(one.range()).range(), TOWARDS).stream().anyMatch(preposition -> single(view, preposition));
  }

  /** One person or firm stands as an object before the end of these words. */
  static boolean before(View view, Range words) {
    Words all = view.wordTable();
    Range clause = view.clauseOf(words).range();
    for (int i = all.startingAt(clause.start()); i < all.size() && all.range(i).end() <= words.end(); i++) {
      if (SanctionWords.single(all.lower(i)) && !Governor.of(view, all.range(i).start()).isPreposition()) {
        return true;
      }
    }
    return false;
  }

  /** "legden de VN-rapporteur sancties op": one person stands between the verb and the sanctions, and those who impose them before the verb. */
  private static boolean object(View view, Range sanctions, Range cue) {
    Words all = view.wordTable();
    int verb = all.startingAt(cue.start());
    boolean lays = verb < all.size() && LAYS.contains(all.lower(verb)) && cue.start() < sanctions.start();
    boolean imposer = lays && view.mentions(Name.class, view.clauseOf(cue).range()).stream().anyMatch(name -> Things.sanctions(view, name) && cue.start() - name.range().end() == 1);
    for (int i = verb + 1; imposer && i < all.size() && all.range(i).end() <= sanctions.start(); i++) {
      if (SanctionWords.single(all.lower(i)) && !Governor.of(view, all.range(i).start()).isPreposition()) {
        return true;
      }
    }
    return false;
  }

  /** The same of a firm by its name. */
  private static boolean firm(View view, Range words) {
    Range before = new Range(view.clauseOf(words).range().start(), words.start());
    return Words.in(view, before, SanctionWords.FIRMS).stream().anyMatch(firm -> !Governor.of(view, firm.start()).isPreposition());
  }

  /** "de plaatsing van de patriarch": one stands right behind "van". */
  static boolean behindNoun(View view, Range words) {
    Words all = view.wordTable();
    int last = all.startingAt(words.end());
    boolean of = last > 0 && all.lower(last - 1).equals("van");
    for (int i = last; of && i < Math.min(all.size(), last + APART); i++) {
      if (SanctionWords.single(all.lower(i)) || all.lower(i).equals(GROUP) && (all.breaks(i) || Verbs.finite(all.lower(i + 1)))) {
        return !CENTRAL.contains(all.lower(i - 1));
      }
      if (!PASSED.contains(all.lower(i)) && !all.lower(i).endsWith("e") && !adjective(view, all.range(i))) {
        return false;
      }
    }
    return false;
  }

  /** "een Chinees bedrijf" */
  private static boolean adjective(View view, Range word) {
    return view.mentions(Name.class, word).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && name.range().equals(word));
  }

  /** "plaatsingen van bendeleiders": several, uncounted, right behind the noun but for adjectives. */
  static boolean severalBehind(View view, Range words) {
    Words all = view.wordTable();
    int of = all.startingAt(words.end()) - (view.lower(words).endsWith(OF) ? 1 : 0);
    int noun = of + 1;
    while (noun + 1 < all.size() && noun < of + APART && all.lower(noun).endsWith("e") && !all.breaks(noun)) {
      noun++;
    }
    return of > 0 && of < all.size() && all.lower(of).equals(OF) && noun < all.size() && SanctionWords.listable(all.lower(noun));
  }

  private static boolean single(View view, Range preposition) {
    Words words = view.wordTable();
    int first = words.startingAt(preposition.end());
    for (int i = first; i < Math.min(words.size(), first + APART); i++) {
      String word = words.lower(i);
      if (SanctionWords.single(word)) {
        return !CENTRAL.contains(words.lower(i - 1));
      }
      boolean passes = PASSED.contains(word) || word.endsWith("e") && !Verbs.finite(word);
      if (!passes) {
        return false;
      }
    }
    return false;
  }
}
