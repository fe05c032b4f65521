package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * Whether sanctions are put on one person or firm or taken off it: "stelde sancties in tegen de topman van het staatsbedrijf", "de sancties
 * tegen Lukoil zijn opgeschort". That is a listing of one; sanctions against a state, a movement or a court are a regime.
 */
final class SingleTarget {

  private static final Set<String> TOWARDS = Set.of("tegen", "jegens", "aan");
  private static final Set<String> PASSED = Set.of("de", "het", "een", "haar", "zijn", "hun", "voormalig", "oud", "overleden", "ander", "bevriend");
  /** Words between the preposition and the noun: "tegen de voormalige Roemeense presidentskandidaat". */
  private static final int APART = 5;
  /** Words from one person to the first of those counted. */
  private static final int REACH = 9;
  /** "de centrale bank" is a state's. */
  private static final Set<String> ARTICLES = Set.of("een", "de", "het", "hun", "diens", "zijn", "haar");
  private static final Set<String> BODIES = Set.of("entiteit", "organisatie", "instelling", "netwerk");
  private static final Set<String> POSSESSIVES = Set.of("zijn", "haar", "hun", "diens");
  private static final Set<String> LAYS = Set.of("legde", "legden", "legt", "leggen");
  private static final Set<String> THE = Set.of("de", "het");
  private static final Set<String> PUTS = Set.of("plaatste", "plaatsten", "zette", "zetten", "listte", "listten", "sanctioneerde", "sanctioneerden");
  private static final Set<String> CENTRAL = Set.of("centrale");

  private SingleTarget() {}

  static boolean of(View view, Restrictions.Found one, Predicates.Said said) {
    if (!ListedCounts.acts(one, said)) {
      return false;
    }
    String words = view.lower(one.range());
    boolean ends = !said.stage().equals("adopted") && (words.contains("maatregelen") || words.contains("beperkingen")); // measures against a firm that are suspended or ended: which ones, nobody says
    if (ends || words.contains("regime") || words.contains("kader") || words.contains("regeling") || words.contains("pakket")) {
      return false;
    }
    if (Governor.of(view, one.range().start()).word().equals("onder") && said.stage().equals("adopted") && (before(view, one.range()) || firm(view, one.range()))) {
      return true; // "hebben Rosneft en Lukoil onder sancties gebracht"
    }
    if (object(view, one.range(), said.cue())) {
      return true;
    }
    return Words.in(view, view.clauseOf(one.range()).range(), TOWARDS).stream().anyMatch(preposition -> single(view, preposition));
  }

  /** One person or firm stands before the first of those counted and is listed with them: "plaatste de directeur van de raad, drie generaals en ...". */
  static Optional<Range> beside(View view, Range words, Range count) {
    Words all = view.wordTable();
    Range clause = view.clauseOf(count).range();
    int first = all.startingAt(count.start());
    int and = first > 0 && POSSESSIVES.contains(all.lower(first - 1)) ? first - 1 : first; // "een bedrijf en zijn twee eigenaren"
    boolean joined = and > 0 && (all.lower(and - 1).equals("en") || view.text().text().startsWith(", ", all.range(and - 1).end()));
    for (int i = and - 1; joined && i > Math.max(0, first - REACH) && all.range(i).start() >= clause.start(); i--) {
      if (Verbs.finite(all.lower(i)) || all.lower(i).equals("onder")) {
        return Optional.empty();
      }
      if (SanctionWords.FIRMS.contains(all.lower(i)) && !Governor.of(view, all.range(i).start()).isPreposition()) {
        return Optional.of(all.range(i));
      }
      if (i == and - 1 && named(view, all, all.lower(i).equals("en") ? i - 1 : i)) {
        return Optional.of(all.range(i - 1));
      }
      if (SanctionWords.single(all.lower(i)) && !CENTRAL.contains(all.lower(i - 1))) {
        boolean one = !Governor.of(view, all.range(i).start()).isPreposition() && (PASSED.contains(all.lower(i - 1)) || all.lower(i - 1).endsWith("e") || i > 1 && PASSED.contains(all.lower(i - 2)));
        return one ? Optional.of(all.range(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "plaatste de Al-Qassam Brigades en acht van hun kopstukken": a name that is no state's or body's stands behind the verb as its object. */
  private static boolean named(View view, Words words, int last) {
    int first = last;
    while (first > 0 && Character.isUpperCase(view.text().text().charAt(words.range(first).start())) && words.range(first).start() - words.range(first - 1).end() == 1) {
      first--;
    }
    boolean object = first < last && first > 0 && THE.contains(words.lower(first)) && PUTS.contains(words.lower(first - 1));
    return object && view.mentions(Name.class, words.range(first).to(words.range(last))).stream().noneMatch(name -> name.kind() == Kind.COUNTRY || Things.sanctions(view, name));
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
      if (SanctionWords.single(all.lower(i))) {
        return !CENTRAL.contains(all.lower(i - 1));
      }
      if (!PASSED.contains(all.lower(i)) && !all.lower(i).endsWith("e")) {
        return false;
      }
    }
    return false;
  }

  /** The same behind those counted: "zes IT-werkers en een bank". */
  static boolean behind(View view, Range count) {
    Words words = view.wordTable();
    int first = words.startingAt(count.end());
    for (int i = first; i + 2 < Math.min(words.size(), first + REACH); i++) {
      if (Governor.preposition(words.lower(i)) && !words.lower(i).equals("van") || Verbs.finite(words.lower(i))) {
        return false; // "twee leiders van M23 en een goudraffinaderij"
      }
      if (words.lower(i).equals("en")) {
        boolean article = ARTICLES.contains(words.lower(i + 1));
        return words.lower(i + 1).equals("een") && listed(words, i + 2) || article && (BODIES.contains(words.lower(i + 2)) || SanctionWords.single(words.lower(i + 2)) || i + 3 < words.size() && words.lower(i + 2).endsWith("e") && SanctionWords.single(words.lower(i + 3)));
      }
    }
    return false;
  }

  /** "en een plaatsvervangend hoofdofficier op de lijst": one person, and only the list stands behind. */
  private static boolean listed(Words words, int noun) {
    boolean one = false;
    for (int i = noun; i + 2 < Math.min(words.size(), noun + APART); i++) {
      one |= SanctionWords.single(words.lower(i));
      if (Governor.preposition(words.lower(i)) || Verbs.finite(words.lower(i))) {
        return one && (words.lower(i).equals("op") || words.lower(i).equals("aan")) && SanctionWords.PLACES.contains(words.lower(i + 2));
      }
    }
    return false;
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
