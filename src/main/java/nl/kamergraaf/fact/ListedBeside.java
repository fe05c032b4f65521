package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * Those whom a listing names one by one beside those whom it counts: "plaatste de directeur van de raad, drie generaals en een drukkerij op de
 * lijst", "zijn vier officieren toegevoegd, alsmede een bank". Each is a listing of its own.
 */
final class ListedBeside {

  private static final Set<String> ARTICLES = Set.of("een", "de", "het", "hun", "diens", "zijn", "haar");
  private static final Set<String> BODIES = Set.of("entiteit", "organisatie", "instelling", "netwerk");
  private static final Set<String> POSSESSIVES = Set.of("zijn", "haar", "hun", "diens");
  private static final Set<String> THE = Set.of("de", "het");
  private static final Set<String> PUTS = Set.of("plaatste", "plaatsten", "zette", "zetten", "listte", "listten", "sanctioneerde", "sanctioneerden");
  private static final Set<String> AND = Set.of("en");
  private static final Set<String> AS_WELL = SanctionWords.all("as-well");
  private static final Set<String> ALSO = Set.of("ook", "verder", "nog", "met");
  private static final Set<String> ON = Set.of("op", "aan", "onder", "in");
  private static final Set<String> WHO = Set.of("die", "dat", "wier", "waarvan");
  private static final String OF = "van";
  private static final String TO_STAND = "te staan";
  /** Nouns that name nobody: what is done, measured or counted, and times. */
  private static final Set<String> NOBODY = SanctionWords.all("nobody");
  /** Words from one person to the first of those counted. */
  private static final int REACH = 12;
  /** Words from those counted to "alsmede". */
  private static final int FAR = 18;
  /** Words of one who is listed up to the noun, and of a list behind its preposition. */
  private static final int APART = 5;

  private ListedBeside() {}

  /** @param counts those that the listing counts, in the order of the words */
  static List<Range> of(View view, Range listing, List<Quantity> counts) {
    List<Range> all = new ArrayList<>();
    int from = view.clauseOf(counts.get(0).range()).range().start();
    for (Quantity count : counts) {
      before(view, from, count.range()).ifPresent(all::add);
      from = count.thing().map(Range::end).orElse(count.range().end());
    }
    behind(view, listing, counts.get(counts.size() - 1).range()).ifPresent(all::add);
    return all;
  }

  /** One who stands behind the last of those that sanctions are put on: "uitgebreid met drie officieren en een bank". */
  static Optional<Range> last(View view, Range act, List<Range> counts) {
    return counts.isEmpty() ? Optional.empty() : behind(view, act, counts.get(counts.size() - 1));
  }

  /** "de directeur van de raad, drie generaals", "een bedrijf en zijn twee eigenaren" */
  private static Optional<Range> before(View view, int from, Range count) {
    Words all = view.wordTable();
    int first = all.startingAt(count.start());
    int and = first > 0 && POSSESSIVES.contains(all.lower(first - 1)) ? first - 1 : first;
    boolean joined = and > 0 && (AND.contains(all.lower(and - 1)) || view.text().text().startsWith(", ", all.range(and - 1).end()));
    for (int i = and - 1; joined && i > Math.max(0, first - REACH) && all.range(i).start() >= from; i--) {
      if (Verbs.finite(all.lower(i)) || all.lower(i).equals("onder")) {
        return Optional.empty();
      }
      if (SanctionWords.FIRMS.contains(all.lower(i)) && !Governor.of(view, all.range(i).start()).isPreposition()) {
        return Optional.of(all.range(i));
      }
      if (i == and - 1 && named(view, all, AND.contains(all.lower(i)) ? i - 1 : i)) {
        return Optional.of(all.range(i - 1));
      }
      boolean whose = Governor.of(view, all.range(i).start()).word().equals("van"); // "de broer van de leider en drie bedrijven"
      if (!whose && SanctionWords.single(all.lower(i)) && !SingleTarget.CENTRAL.contains(all.lower(i - 1))) {
        boolean one = !Governor.of(view, all.range(i).start()).isPreposition() && (SingleTarget.PASSED.contains(all.lower(i - 1)) || all.lower(i - 1).endsWith("e") || i > 1 && SingleTarget.PASSED.contains(all.lower(i - 2)));
        return one ? Optional.of(all.range(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "plaatste de Al-Qassam Brigades en acht van hun kopstukken": a name that is no state's or body's stands behind the verb as its object. */
  private static boolean named(View view, Words words, int last) {
    int first = last;
    while (first > 0 && Character.isUpperCase(view.text().text().charAt(words.range(first).start())) && !words.breaks(first - 1)) {
      first--;
    }
    boolean object = first < last && first > 0 && THE.contains(words.lower(first)) && PUTS.contains(words.lower(first - 1));
    return object && view.mentions(Name.class, words.range(first).to(words.range(last))).stream().noneMatch(name -> name.kind() == Kind.COUNTRY || Things.sanctions(view, name));
  }

  /** "zes IT-werkers en een bank", "vier officieren op de lijst, evenals een bank": behind another preposition than that of the list only what "alsmede" adds. */
  private static Optional<Range> behind(View view, Range listing, Range count) {
    Words words = view.wordTable();
    int first = words.startingAt(count.end());
    boolean other = false;
    for (int i = first; i + 2 < Math.min(words.size(), first + FAR); i++) {
      String word = words.lower(i);
      boolean as = AS_WELL.contains(word);
      if (as || AND.contains(word)) {
        return !as && (other || i >= first + REACH) ? Optional.empty() : one(view, ALSO.contains(words.lower(i + 1)) ? i + 2 : i + 1, listing, as);
      }
      boolean own = words.range(i).end() <= listing.end(); // "vier officieren zijn op de lijst gezet, evenals een bank"
      other |= Verbs.finite(word) && own;
      if (Verbs.finite(word) && !own || ";:".indexOf(view.text().text().charAt(words.range(i).end())) >= 0) {
        return Optional.empty();
      }
      other |= Governor.preposition(word) && !word.equals(OF) && !list(words, i);
    }
    return Optional.empty();
  }

  /** "op de sanctielijst" */
  private static boolean list(Words words, int preposition) {
    return ON.contains(words.lower(preposition)) && words.any(preposition + 1, Math.min(words.size(), preposition + APART), SanctionWords.PLACES);
  }

  /** One who stands behind an article; an unknown noun counts only where the words of the listing close behind it. */
  private static Optional<Range> one(View view, int article, Range listing, boolean as) {
    Words words = view.wordTable();
    if (article + 1 >= words.size() || !ARTICLES.contains(words.lower(article))) {
      return Optional.empty();
    }
    int noun = article + 1;
    while (noun + 1 < Math.min(words.size(), article + APART) && (words.lower(noun).endsWith("e") || SingleTarget.PASSED.contains(words.lower(noun))) && !single(words, noun) && !words.breaks(noun)) {
      noun++;
    }
    boolean a = words.lower(article).equals("een");
    Range one = words.range(article).to(words.range(noun));
    boolean inside = noun + 1 < words.size() && one.end() < listing.end() || view.lower(Story.after(one, view.clauseOf(one).range())).contains(TO_STAND);
    boolean known = single(words, noun) || BODIES.contains(words.lower(noun));
    boolean listed = known || a && inside && somebody(words.lower(noun));
    return listed && (inside || as || ends(view, noun)) ? Optional.of(one) : Optional.empty();
  }

  private static boolean single(Words words, int noun) {
    return SanctionWords.single(words.lower(noun)) && !SingleTarget.CENTRAL.contains(words.lower(noun - 1));
  }

  private static boolean somebody(String noun) {
    return NOBODY.stream().noneMatch(noun::endsWith) && SanctionWords.banned(noun).isEmpty() && !SanctionWords.names(noun);
  }

  /** Nothing is told of the one: "en een bank kreeg uitstel" goes on with a clause of its own. */
  private static boolean ends(View view, int noun) {
    Words words = view.wordTable();
    return words.breaks(noun) || WHO.contains(words.lower(noun + 1)) || Governor.preposition(words.lower(noun + 1)) && !Words.any(view, Story.after(words.range(noun), view.clauseOf(words.range(noun)).range()), Verbs.finite());
  }
}
