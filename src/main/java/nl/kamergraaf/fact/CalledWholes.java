package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.text.Range;

/** Larger sums that are pointed to by what they are called or for: "van het pakket", "van het bedrag voor X". */
final class CalledWholes {

  private static final Set<String> ANY = Set.of("bedrag", "totaal", "totaalbedrag", "som", "middelen", "geld", "gelden");
  private static final Set<String> TOTALS = Set.of("totaal", "totaalbedrag");
  private static final Set<String> MARKS = Set.of(";");
  private static final int NEAR = 4;
  private static final int LETTER = 40;
  /** In sentences. */
  private static final int STAGED = 4;
  /** In items: how far before a sum its noun may stand. */
  private static final int NOUN = 12;

  private static final List<String> HEAPS = List.of("budget", "middelen", "krediet");
  private static final int SHORTEST = 6;
  /** Ends of words for what holds money. */
  private static final List<String> POTS = List.of("regeling", "impuls", "faciliteit", "programma", "voorziening");
  private static final Set<String> PARTICIPLES = Set.of("toegekend", "besteed", "uitgekeerd", "verplicht", "uitgegeven", "betaald", "uitbetaald", "overgemaakt", "benut", "verleend", "aangewend", "vastgelegd");

  private CalledWholes() {}

  /** "Van het bedrag voor X is 3 miljoen besteed": the only sum named before that is for X. */
  static Optional<Range> sameAim(View view, Sum part, int i) {
    Row row = part.row();
    boolean opens = row.at(i).in(PointedWholes.OUT_OF) && (row.at(i + 1).in(PhraseWords.THESE) || row.at(i + 1).in(SumSubject.DEFINITE)) && Wholes.isHeap(row.at(i + 2).lower()) && row.at(i + 3).is("voor");
    Optional<Range> aim = opens ? Phrases.at(view, row, i + 4, part.at()) : Optional.empty();
    if (aim.isEmpty()) {
      return Optional.empty();
    }
    String words = view.lower(aim.get());
    List<Money> found = new ArrayList<>();
    for (View earlier : view.story().preceding(view, LETTER)) {
      for (Sum sum : earlier.sums()) {
        for (int k = sum.first(); k < sum.next(); k++) {
          boolean same = sum.row().at(k).is("voor") && Phrases.at(earlier, sum.row(), k + 1, k < sum.at() ? sum.at() : sum.next()).filter(range -> earlier.lower(range).equals(words)).isPresent();
          if (same && Wholes.larger(sum.money(), part.money())) {
            found.add(sum.money());
          }
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0).range()) : Optional.empty();
  }

  /** "Van het gereserveerde bedrag": of the sums named shortly before the one that was reserved, where the last one was not. */
  static Optional<Range> staged(View view, Sum part, Range adjective) {
    Optional<String> stage = view.nouns("flow-type", adjective).stream().findFirst().map(cue -> cue.concept().name());
    if (stage.isEmpty()) {
      return Optional.empty();
    }
    for (View earlier : view.story().before(view, STAGED)) {
      List<Sum> found =
          earlier.sums().stream()
              .filter(sum -> earlier.stages().of(sum.range()).equals(stage) && Wholes.larger(sum.money(), part.money()) && Wholes.saidSo(earlier, sum).isEmpty())
              .toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0).range()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "van het pakket": the sum named last with that very word; "van het bedrag" may be the only one of the sentence before. */
  static Optional<Range> called(View view, Sum part, int at, String noun) {
    int place = part.row().at(at).range().start();
    for (int i = view.sums().indexOf(part) - 1; i >= 0; i--) {
      Sum sum = view.sums().get(i);
      boolean apart = sum.clause() != part.clause() && part.has(sum.at(), part.clause(), MARKS); // "Het fonds omvat 5 miljoen; op 1 mei was uit het fonds 3 miljoen besteed"
      if (apart && Wholes.larger(sum.money(), part.money()) && named(sum, noun)) {
        return Optional.of(sum.range());
      }
    }
    for (View earlier : view.story().preceding(view, LETTER)) {
      for (int i = earlier.sums().size() - 1; i >= 0; i--) {
        Sum sum = earlier.sums().get(i);
        if (Wholes.larger(sum.money(), part.money()) && named(sum, noun)) {
          return Optional.of(sum.range());
        }
      }
    }
    boolean all = TOTALS.contains(noun) && view.story().before(view, 2).stream().filter(earlier -> !earlier.sums().isEmpty()).count() > 1; // of several sums none is the total
    return ANY.contains(noun) && !all ? PointedWholes.before(view, part, place, 1).filter(sum -> Wholes.larger(sum, part.money())).map(Money::range) : Optional.empty();
  }

  /** Whether the noun or a compound of it stands before the sum in its clause, or it with "aan" behind the sum. */
  private static boolean named(Sum sum, String noun) {
    for (int i = Math.max(sum.clause(), sum.at() - NOUN); i < Math.min(sum.end(), sum.at() + NEAR); i++) {
      if (sum.row().at(i).lower().endsWith(noun)) {
        return true;
      }
    }
    String stem = stem(noun);
    for (int i = sum.first(); !stem.isEmpty() && i < sum.next(); i++) {
      if (sum.row().at(i).lower().startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** What a compound of a word for a sum says that it is for: "huisvesting" of "huisvestingsbudget"; empty of any other. */
  private static String stem(String noun) {
    for (String heap : HEAPS) {
      int length = noun.length() - heap.length();
      if (length >= SHORTEST && noun.endsWith(heap)) {
        return noun.substring(0, noun.charAt(length - 1) == 's' ? length - 1 : length);
      }
    }
    return "";
  }

  /** "Van de Woningbouwimpuls was 3 miljoen toegekend", "uit de regeling is 3 miljoen betaald": the only larger sum that the letter has told of it. */
  static Optional<Range> pot(View view, Sum part, int i) {
    Row row = part.row();
    boolean begins = i == part.clause() || row.at(i - 1).kind() == Row.Kind.WHEN || SumVerbs.at(row, i - 1) && !row.at(i - 1).in(PARTICIPLES);
    boolean opens = begins && row.at(i).in(PointedWholes.OUT_OF) && row.at(i + 1).in(SumSubject.DEFINITE) && POTS.stream().anyMatch(row.at(i + 2).lower()::endsWith) && !Wholes.isHeap(row.at(i + 2).lower());
    boolean alone = !row.at(i + 3).word() && !row.at(i + 3).is(",") || SumVerbs.at(row, i + 3) || row.at(i + 3).in(SumNouns.ARTICLES);
    boolean spent = opens && alone && part.has(part.clause(), part.end(), PARTICIPLES);
    if (!spent) {
      return Optional.empty();
    }
    String pot = row.at(i + 2).lower();
    List<Money> found = new ArrayList<>();
    for (View earlier : view.story().preceding(view, LETTER)) {
      for (Sum sum : earlier.sums()) {
        boolean label = earlier.story().tables().of(earlier, sum).flatMap(Tables.Cell::label).filter(range -> earlier.lower(range).equals(pot)).isPresent();
        boolean word = false;
        for (int k = sum.first(); k < sum.next(); k++) {
          word |= sum.row().at(k).is(pot);
        }
        if ((label || word) && Wholes.larger(sum.money(), part.money())) {
          found.add(sum.money());
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0).range()) : Optional.empty();
  }
}
