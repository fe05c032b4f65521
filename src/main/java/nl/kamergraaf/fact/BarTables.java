package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.text.Range;

/**
 * Tables with bars between their cells: "Project | Budget | Uitgegeven" over "Station Zuid | € 12 mln. | € 9 mln.". The head of a column says at which
 * stage its sums are, the first text of a row, or the cell in the column of purposes, what they are for.
 */
final class BarTables {

  /**
   * What is said of a sum of a row.
   *
   * @param label what it is for
   * @param flow its stage or kind, by the head of its column
   * @param stand the day by the head of its column
   * @param intro number of the sentence over the table, -1 where there is none
   */
  record Found(Optional<Range> label, Optional<String> flow, Optional<When> stand, int intro) {}

  private static final char BAR = '|';
  private static final Set<String> AIMS = Set.of("doel", "doelen", "waarvoor", "bestemming", "bestemd voor", "bestedingsdoel", "ten behoeve van");
  /** What a wording of the scheme may have beside the word that heads a column. */
  private static final List<String> WORDINGS = List.of("%s van", "miljoen %s", "is * %s");

  /** Ends of heads over days on which something ends: "Looptijd tot en met". */
  private static final List<String> UNTIL = List.of(" tot", " tot en met", " t/m");

  private final List<View> views;
  private final Map<Integer, Found> sums = new HashMap<>();
  private final Set<Integer> ends = new HashSet<>();

  /** Reads the tables among the sentences of a letter; linear in it. */
  BarTables(List<View> views) {
    this.views = views;
    List<List<Range>> rows = new ArrayList<>();
    for (int i = 0; i <= views.size(); i++) {
      List<Range> row = i < views.size() ? cells(views.get(i)) : List.of();
      if (row.size() < 2) {
        table(i - rows.size(), rows);
        rows = new ArrayList<>();
      } else {
        rows.add(row);
      }
    }
  }

  /** What the table says of a sum; nothing where it stands in none. */
  Optional<Found> of(Sum sum) {
    return Optional.ofNullable(sums.get(sum.range().start()));
  }

  /** Whether a date stands in a column of days on which something ends. */
  boolean ends(When when) {
    return ends.contains(when.range().start());
  }

  /** Whether a sentence may be a line of a table: it has the mark between cells. */
  static boolean holdsBar(View view) {
    return view.text().text().indexOf(BAR, view.range().start(), view.range().end()) >= 0;
  }

  /** The cells of a line, without empty ones at its ends; none where the sentence is no line of a table. */
  private static List<Range> cells(View view) {
    if (!holdsBar(view)) {
      return List.of();
    }
    String text = view.text().text();
    int end = view.range().end();
    int from = view.range().start();
    List<Range> cells = new ArrayList<>();
    while (from <= end) {
      int bar = text.indexOf(BAR, from, end);
      int to = bar < 0 ? end : bar;
      int start = from;
      int last = to;
      while (start < last && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      boolean edge = start == last && (cells.isEmpty() && from == view.range().start() || to == end);
      if (!edge) {
        cells.add(new Range(start, last));
      }
      from = to + 1;
    }
    return cells;
  }

  private void table(int first, List<List<Range>> rows) {
    if (rows.size() < 2) {
      return;
    }
    List<Range> head = views.get(first).sums().isEmpty() ? rows.get(0) : List.of();
    int aims = -1;
    for (int i = 1; i < head.size(); i++) {
      aims = AIMS.contains(views.get(first).lower(head.get(i))) ? i : aims;
    }
    for (int i = head.isEmpty() ? 0 : 1; i < rows.size(); i++) {
      row(views.get(first + i), rows.get(i), first, head, aims);
    }
  }

  private void row(View view, List<Range> cells, int first, List<Range> head, int aims) {
    boolean headed = head.size() == cells.size();
    for (int i = 0; headed && i < cells.size(); i++) {
      String over = views.get(first).lower(head.get(i));
      if (UNTIL.stream().anyMatch(over::endsWith)) {
        view.mentions(When.class, cells.get(i)).forEach(when -> ends.add(when.range().start()));
      }
    }
    for (Sum sum : view.sums()) {
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).contains(sum.range())) {
          Optional<Range> label = headed && aims >= 0 && aims != i ? Optional.of(cells.get(aims)) : label(view, cells, i);
          Optional<String> flow = headed ? flow(views.get(first), head.get(i)) : Optional.empty();
          Optional<When> stand = headed ? stand(views.get(first), head.get(i)) : Optional.empty();
          sums.put(sum.range().start(), new Found(label.filter(words -> Phrases.telling(view, words)), flow, stand, first - 1));
        }
      }
    }
  }

  /** The first cell before the sum that has a word and no number before it. */
  private static Optional<Range> label(View view, List<Range> cells, int column) {
    String text = view.text().text();
    return cells.subList(0, column).stream().filter(cell -> cell.length() > 0 && Character.isLetter(text.charAt(cell.start()))).findFirst();
  }

  /** The stage that the head of a column names: by a wording of the scheme, or by one that goes on: "Budget" by "budget van". */
  private static Optional<String> flow(View head, Range cell) {
    List<String> said = head.nouns("flow-type", cell).stream().map(Hit.OfConcept::concept).map(Concept::name).distinct().toList();
    if (!said.isEmpty()) {
      return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }
    List<Words.Run> words = Words.runs(head.text().text(), cell);
    String word = words.isEmpty() ? "" : words.get(0).lower();
    return word.isEmpty()
        ? Optional.empty()
        : head.register().scheme("flow-type").stream()
            .filter(concept -> WORDINGS.stream().anyMatch(wording -> concept.cues().contains(wording.formatted(word))))
            .map(Concept::name)
            .findFirst();
  }

  /** "Uitgegeven t/m 2025", "Stand 1 mei 2025". */
  private static Optional<When> stand(View head, Range cell) {
    return head.mentions(When.class, cell).stream().filter(when -> Times.measured(head, when)).findFirst();
  }
}
