package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Several promises that one sentence meets: "twee toezeggingen: die van 3 mei over havens en die van 4 juni over kades", "aan de toezegging om de
 * haven te bezoeken, de toezegging aan het lid Kade over vaart en de toezegging over sluizen". What stands between them may be a motion.
 */
final class PromisesMet {

  private static final Set<String> NAMING = Set.of("die", "de", "mijn", "onze", "een");
  private static final Set<String> NAMED = Set.of("van", "toezegging", "aan", "over", "om", "uit", "tijdens");
  private static final Set<String> ARTICLES = Set.of("de", "mijn", "onze");
  private static final Set<String> PROMISES = Set.of("toezegging", "toezeggingen");
  private static final Set<String> OTHERS = Set.of("toezegging", "toezeggingen", "motie", "moties", "verzoek");
  /** Words of "de toezegging en". */
  private static final int BARE = 3;
  private static final Set<String> OPENERS = Set.of("om", "dat", "die", "waarin", "waarbij", "zoals", "gedaan");

  private final View view;
  private final Words words;

  PromisesMet(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  /**
   * Where each of two or more is named.
   *
   * @param met the words that say that they are met
   */
  List<Range> each(Range met) {
    int colon = view.next(":", view.range().start());
    List<Range> behind = colon < 0 ? List.of() : behind(words.startingAt(colon));
    List<Range> each = behind.size() > 1 ? behind : listed(met);
    return each.size() > 1 ? each : List.of();
  }

  /** Behind a colon. */
  private List<Range> behind(int first) {
    List<Integer> places = new ArrayList<>();
    for (int i = first; i + 1 < words.size(); i++) {
      if ((i == first || joins(i)) && NAMING.contains(words.lower(i)) && NAMED.contains(words.lower(i + 1))) {
        places.add(i);
      }
    }
    return ranges(places);
  }

  /** Behind "voldaan aan de toezegging" further ones without a verb of their own; not "en de toezegging over kades blijft staan". */
  private List<Range> listed(Range met) {
    int last = words.startingAt(met.end()) - 1;
    List<Range> each = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    if (last > 0 && PROMISES.contains(words.lower(last)) && ARTICLES.contains(words.lower(last - 1))) {
      places.add(last - 1);
    }
    for (int i = last + 1; !places.isEmpty() && i + 1 < words.size(); i++) {
      if (joins(i) && ARTICLES.contains(words.lower(i)) && OTHERS.contains(words.lower(i + 1))) {
        places.add(i);
      }
    }
    List<Range> all = ranges(places);
    for (int i = 0; i < all.size(); i++) {
      boolean told = i == 0 || !makesSentence(places.get(i), all.get(i));
      if (!told) {
        break;
      }
      if (PROMISES.contains(words.lower(places.get(i) + 1))) {
        boolean bare = i + 1 < all.size() && places.get(i + 1) == places.get(i) + BARE; // "de toezegging en de motie over havens"
        each.add(bare ? all.get(i).to(all.get(i + 1)) : all.get(i));
      }
    }
    return each;
  }

  /** It has a verb that no opener of a lower clause stands before. */
  private boolean makesSentence(int first, Range range) {
    for (int i = first; i < words.size() && words.range(i).end() <= range.end(); i++) {
      if (OPENERS.contains(words.lower(i))) {
        return false;
      }
      if (Verbs.finite(words.lower(i)) || PromiseFrame.first(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Behind "en" or a comma. */
  private boolean joins(int i) {
    return i > 0 && (words.lower(i - 1).equals("en") || view.text().text().startsWith(", ", words.range(i - 1).end()));
  }

  /** From each place to the word before the next one. */
  private List<Range> ranges(List<Integer> places) {
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int start = words.range(places.get(i)).start();
      int end = view.range().end() - (view.lower().endsWith(".") ? 1 : 0);
      if (i + 1 < places.size()) {
        int last = places.get(i + 1) - 1;
        end = words.range(words.lower(last).equals("en") ? last - 1 : last).end();
      }
      ranges.add(new Range(start, end));
    }
    return ranges;
  }
}
