package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.text.Range;

/** Compounds of which only the last is written whole: "het olie- en wapenembargo", "een in- en uitvoerverbod", "de in-, uit- en doorvoer". */
final class Halves {

  private static final String ARMS = "arms-embargo";
  private static final String AND = "en";
  private static final String MARK = "-";
  /** Letters of the shortest first part that the last compound may have: "uit". */
  private static final int SHORTEST = 3;
  /** Halves before one whole word. */
  private static final int MOST = 3;

  private Halves() {}

  /** Adds the measures that the halves name. */
  static void in(View view, List<Restrictions.Found> found) {
    Words words = view.wordTable();
    for (int i = 2; i < words.size() && view.mayHold(Restrictions.COMPOUNDS); i++) {
      boolean embargo = words.lower(i).endsWith("embargo");
      List<Restrictions.Found> halves = embargo ? embargo(view, i) : words.lower(i).contains("verbod") ? of(view, i) : List.of();
      halves.stream().filter(half -> found.stream().noneMatch(one -> one.range().overlaps(half.range()))).forEach(found::add);
    }
  }

  /** What the halves before a whole word name together with its end. */
  static List<Restrictions.Found> of(View view, int whole) {
    List<Restrictions.Found> found = new ArrayList<>();
    Words words = view.wordTable();
    for (Range half : before(view, whole)) {
      SanctionWords.half(view.lower(half), words.lower(whole), SHORTEST).ifPresent(type -> found.add(new Restrictions.Found(type, half)));
    }
    return found;
  }

  private static List<Restrictions.Found> embargo(View view, int whole) {
    List<Restrictions.Found> found = new ArrayList<>();
    for (Range half : before(view, whole)) {
      boolean arms = view.lower(half).startsWith("wapen");
      boolean goods = !arms && !Goods.inside(view, half).concepts().isEmpty();
      Optional.of(arms ? ARMS : "import-restriction").filter(type -> arms || goods).ifPresent(type -> found.add(new Restrictions.Found(type, half)));
    }
    return found;
  }

  /** The words with a hyphen before "en" and a whole one, in their order. */
  private static List<Range> before(View view, int whole) {
    Words words = view.wordTable();
    List<Range> halves = new ArrayList<>();
    boolean and = whole > 1 && words.lower(whole - 1).equals(AND);
    for (int i = whole - 2; and && i >= 0 && whole - i <= 1 + MOST && view.text().text().startsWith(MARK, words.range(i).end()); i--) {
      halves.add(0, words.range(i));
    }
    return halves;
  }
}
