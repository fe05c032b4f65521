package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Which of the motions in a sentence stand in one list: "A c.s. (…) over X, B (…) en C (…)". */
final class MotionLists {

  private static final int WIDEST = 160;
  /** "de motie-A is, evenals de motie-B, afgedaan" */
  private static final Pattern LIKEWISE = Pattern.compile(" (?:is|zijn|wordt|worden|kan|kunnen|zal|zullen), (?:evenals|net als|net zoals|alsook|zoals ook) (?:de )?");
  private static final Set<String> JOINS = Set.of("en", "alsmede", "evenals", "alsook", "aan", "ook");
  /** "de wens van de Kamer, verwoord in de motie" */
  private static final Set<String> EXPRESSED = Set.of("verwoord", "neergelegd", "vervat", "vastgelegd", "geuit", "opgenomen");

  private final View view;
  private final List<MotionPlace> places;
  private final List<Hit.OfConcept> hits;

  MotionLists(View view, List<MotionPlace> places) {
    this.view = view;
    this.places = places;
    this.hits = view.cues("treatment");
  }

  /** The motions of a place and of those that a list joins with it, on one side. */
  List<Motion> around(int i, int step) {
    List<Motion> all = new ArrayList<>(places.get(i).motions());
    int at = i;
    while (at + step >= 0 && at + step < places.size() && joins(Math.min(at, at + step))) {
      at += step;
      int index = step < 0 ? 0 : all.size();
      all.addAll(index, places.get(at).motions());
    }
    return all.stream().distinct().toList();
  }

  /** The motions of the list around a place, as far as it stands before a point. */
  List<Motion> of(int i, int point) {
    int end = i;
    while (end + 1 < places.size() && places.get(end + 1).range().end() <= point && joins(end)) {
      end++;
    }
    return around(end, -1);
  }

  /** "uitvoering gegeven aan de wet en aan de motie": a list begins at a point with something else, and goes on with a motion. */
  Optional<Integer> member(int point) {
    for (int i = 0; i < places.size(); i++) {
      int start = places.get(i).range().start();
      if (start >= point) {
        Words words = view.wordTable();
        int first = MotionPlaces.first(view, start);
        boolean joined = first > 0 && JOINS.contains(words.lower(first - 1)) || first > 1 && EXPRESSED.contains(words.lower(first - 2));
        return joined && plain(new Range(point, start)) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether two neighbours are members of one list. */
  private boolean joins(int left) {
    MotionPlace a = places.get(left);
    MotionPlace b = places.get(left + 1);
    boolean listed = a.how() != MotionPlace.How.PRONOUN && b.how() == MotionPlace.How.CITED && b.range().start() > a.range().end();
    if (!listed) {
      return false;
    }
    Range between = new Range(a.range().end(), b.range().start());
    String words = view.lower(between);
    boolean list = words.contains(",") || words.contains(" en ") || words.contains(" alsmede ") || words.contains(" evenals ") || words.contains(" alsook ") || words.contains(" als ") || words.contains(" noch ") || words.contains("/");
    return list && (plain(between) || repeats(a, b, words)) || LIKEWISE.matcher(words).matches();
  }

  /** "in lijn met de motie-A (…), die oproept tot X, en met de motie-B (…)": the preposition is repeated behind what the first asks for. */
  private static boolean repeats(MotionPlace a, MotionPlace b, String between) {
    boolean same = !b.governor().isEmpty() && b.governor().equals(a.governor());
    return same && between.length() < WIDEST && (between.endsWith(" en " + b.governor() + " de ") || between.endsWith(" alsmede " + b.governor() + " de "));
  }

  /** No verb, treatment or new clause stands in a range. */
  private boolean plain(Range between) {
    return view.lower(between).indexOf(';') < 0 && between.length() < WIDEST
        && hits.stream().noneMatch(hit -> between.contains(hit.range()))
        && !Words.any(view, between, Verbs.finite())
        && !Words.any(view, between, Verbs.asking());
  }
}
