package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * Listings that name no list, in sentences about sanctions: "op 24 juni werden acht officieren geplaatst", "zijn daaronder drie eenheden opgenomen".
 * Those counted who can be listed are the object, and nothing says another place.
 */
final class BarePlacements {

  private static final Set<String> VERBS = SanctionWords.all("places-bare");
  private static final Set<String> PAST = Set.of("plaatste", "plaatsten");
  private static final Set<String> NOUNS = Set.of("plaatsingen", "listings");
  private static final Set<String> POINTING = Set.of("deze", "die", "genoemde", "dezelfde");
  private static final Set<String> OVER = Set.of("overgenomen");
  private static final String UNDER = "onder";
  /** "onder wie twee rechters", "onder meer" */
  private static final Set<String> AMONG = Set.of("wie", "meer", "andere", "anderen");
  private static final Set<String> A = Set.of("een");
  /** Words from what points back to the noun. */
  private static final int NEAR = 4;
  private static final Set<String> WHERE = Set.of("in", "bij", "naast", "binnen", "tussen", "achter", "buiten");
  /** These say where only before an article: "verantwoordelijk voor aanslagen op ministeries". */
  private static final Set<String> ON = Set.of("op", "aan", "voor");

  private BarePlacements() {}

  /** The verbs of a sentence. */
  static List<Range> in(View view) {
    List<Range> found = new ArrayList<>();
    if (!mayPlace(view)) {
      return found;
    }
    for (Range verb : Words.in(view, view.range(), VERBS)) {
      if (places(view, verb)) {
        found.add(verb);
      }
    }
    return found;
  }

  /** A place where one of those verbs stands is one that lists. */
  static boolean is(View view, Range verb) {
    return VERBS.contains(view.lower(verb)) && mayPlace(view) && places(view, verb);
  }

  private static boolean mayPlace(View view) {
    return view.mayHold(VERBS) && Packages.aboutSanctions(view) && !SanctionWords.domestic(view) && !PromiseWords.here(view);
  }

  private static boolean places(View view, Range verb) {
    Words words = view.wordTable();
    boolean past = PAST.contains(view.lower(verb));
    int next = words.startingAt(verb.end());
    boolean attribute = !words.breaks(next - 1) && !Governor.preposition(words.lower(next)) && !Verbs.finite(words.lower(next)) && !words.lower(next).equals("en") && !past; // "één geplaatst bedrijf"
    OptionalInt counted = view.mentions(Quantity.class).stream().filter(count -> object(view, count, verb)).mapToInt(count -> count.range().start()).min();
    OptionalInt from = counted.isPresent() ? counted : one(view, verb);
    if (attribute || from.isEmpty()) {
      return false;
    }
    boolean done = past;
    for (int word : view.propositions().holding(words.startingAt(verb.start()))) {
      done |= words.isIn(word, Outcomes.DONE);
      boolean behind = words.range(word).start() > from.getAsInt(); // a place that the sentence opens with is where it happens
      if (words.isIn(word, SanctionWords.PLACES) || behind && where(words, word) && !dated(view, words.range(word))) {
        return false;
      }
    }
    return done;
  }

  private static boolean where(Words words, int word) {
    boolean under = words.lower(word).equals(UNDER) && word + 1 < words.size() && !words.isIn(word + 1, AMONG); // "onder toezicht"
    return under || WHERE.contains(words.lower(word)) || ON.contains(words.lower(word)) && word + 1 < words.size() && DeedWords.ARTICLES.contains(words.lower(word + 1));
  }

  /** "Deze plaatsingen zijn door de EU overgenomen": those told of before. */
  static Optional<Range> taken(View view) {
    if (!view.mayHold(NOUNS) || !Packages.aboutSanctions(view)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    return Words.in(view, view.range(), NOUNS).stream().filter(noun -> {
      int at = words.startingAt(noun.start());
      Range clause = view.resumed(view.clauses().indexOf(view.clauseOf(noun)));
      return words.any(Math.max(0, at - NEAR), at, POINTING) && !Governor.of(view, noun.start()).isPreposition() && (MeasureVerbs.takenOver(view, clause).isPresent() || Words.any(view, clause, OVER) && SanctionSigns.imposer(view, clause));
    }).findFirst();
  }

  /** "De EU plaatste op 3 mei een Chinese bank": one who is new, put there by those who keep such lists. */
  private static OptionalInt one(View view, Range verb) {
    Words words = view.wordTable();
    if (!SanctionSigns.imposer(view, view.clauseOf(verb).range()) && !Words.any(view, view.clauseOf(verb).range(), SanctionWords.DECIDERS)) {
      return OptionalInt.empty();
    }
    for (int word : view.propositions().holding(words.startingAt(verb.start()))) {
      boolean single = SanctionWords.single(words.lower(word)) && !Governor.of(view, words.range(word).start()).isPreposition();
      for (int i = word - 1; single && i >= Math.max(0, word - NEAR); i--) {
        if (words.isIn(i, A)) {
          return OptionalInt.of(words.range(i).start());
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean object(View view, Quantity count, Range verb) {
    return count.unit() == Quantity.Unit.COUNT && ListedCounts.listable(view, count) && !Governor.of(view, count.range().start()).isPreposition() && view.propositions().same(count.range(), verb);
  }

  /** "op de dag" of a date, "in de zomer". */
  private static boolean dated(View view, Range preposition) {
    return view.mentions(When.class).stream().anyMatch(when -> when.range().start() >= preposition.start() && when.range().start() - preposition.end() <= 5);
  }
}
