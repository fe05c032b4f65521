package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * Tables as text: a row in one line ("Isolatie € 12 mln. € 9 mln.") or each cell in a line of its own. The label of the row says what a sum is
 * for, the head of its column at which stage it is, and the sentence over the table to which day it holds.
 */
final class Tables {

  /**
   * @param label of the row
   * @param flow stage or kind by the head of the column
   * @param stand the day to which the table holds
   */
  record Cell(Optional<Range> label, Optional<String> flow, Optional<When> stand) {}

  private static final int LONGEST_TEXT = 80;
  private static final int LONGEST_VALUE = 40;
  private static final int LONGEST_LABEL = 10;
  private static final int LONGEST_ROW = 300;
  private static final Set<String> SIGNS = Set.of("€", "$", "£", "-", "–");
  private static final Set<String> FROM = Set.of("vanaf", "in", "per", "structureel", "jaarlijks", "eenmalig", "jaar", "tot", "en", "met");
  private static final Set<String> CODES = Set.of("eur", "usd", "gbp", "circa", "ca", "ruim");

  private static final List<String> INTRODUCES =
      List.of("als volgt", "tabel", "onderstaand", "hieronder", "opgebouwd", "verdeling", "overzicht", "uitgesplitst", "specificatie", "volgende", "verdeeld");

  private static final List<String> MEANS = List.of("middelen", "budget");
  private static final List<String> DIVIDED = List.of("verdeeld", "verdeling", "opgebouwd", "uitgesplitst", "samengesteld");

  private enum Kind {
    TEXT,
    VALUE,
    OTHER
  }

  private final List<View> views;
  private final Map<Integer, Cell> cells = new HashMap<>();
  /** For each cell the sentence over its table. */
  private final Map<Integer, Integer> intros = new HashMap<>();
  private final BarTables bars;
  private final List<Optional<Range>> labels;
  /** For each sentence the one over the rows that end with it. */
  private final int[] heads;

  /** Reads the cells of tables with a line for each; linear in the letter. */
  Tables(List<View> views) {
    this.views = views;
    this.bars = new BarTables(views);
    this.labels = new ArrayList<>(views.size());
    this.heads = new int[views.size()];
    for (int i = 0; i < views.size(); i++) {
      labels.add(views.get(i).range().length() <= LONGEST_ROW ? label(views.get(i)) : Optional.empty());
      heads[i] = i > 0 && labels.get(i - 1).isPresent() ? heads[i - 1] : i - 1;
    }
    int start = 0;
    for (int i = 0; i <= views.size(); i++) {
      if (i == views.size() || kind(views.get(i)) == Kind.OTHER) {
        table(start, i);
        start = i + 1;
      }
    }
  }

  /** The cell that a sum stands in, where its sentence is one or is a row of them. */
  Optional<Cell> of(View view, Sum sum) {
    Optional<BarTables.Found> barred = bars.of(sum);
    if (barred.isPresent()) {
      BarTables.Found found = barred.get();
      Optional<When> stand = found.stand().or(() -> found.intro() < 0 ? Optional.empty() : Times.standOver(views.get(found.intro())));
      return Optional.of(new Cell(found.label(), found.flow().or(() -> introduced(found.intro())), stand));
    }
    Cell cell = cells.get(view.sentence().number());
    if (cell == null) {
      return inLine(view, sum);
    }
    return Optional.of(cell.flow().isPresent() ? cell : new Cell(cell.label(), introduced(intros.get(view.sentence().number())), cell.stand()));
  }

  /** Whether a date stands in a column of days on which something ends. */
  boolean ends(When when) {
    return bars.ends(when);
  }

  private void table(int from, int to) {
    int first = from;
    while (first < to && kind(views.get(first)) == Kind.TEXT) {
      first++;
    }
    int width = first;
    while (width < to && kind(views.get(width)) == Kind.VALUE) {
      width++;
    }
    width -= first;
    boolean headed = first - from > width;
    boolean more = first + width < to - 1;
    if (first == from || width == 0 || !(headed || more)) {
      return;
    }
    Optional<When> stand = from > 0 ? Times.stand(views.get(from - 1)) : Optional.empty();
    Optional<Range> label = Optional.empty();
    int column = 0;
    for (int i = first - 1; i < to; i++) {
      if (kind(views.get(i)) == Kind.TEXT) {
        label = Optional.of(views.get(i).range());
        column = 0;
      } else {
        Optional<String> flow = headed && column < width ? flows(views.get(first - 1 - width + column)).stream().findFirst() : Optional.empty();
        cells.put(views.get(i).sentence().number(), new Cell(label, flow, stand));
        intros.put(views.get(i).sentence().number(), from - 1);
        column++;
      }
    }
  }

  private static Kind kind(View view) {
    Range range = view.range();
    String text = view.text().text();
    char start = text.charAt(range.start());
    char end = text.charAt(range.end() - 1);
    if (range.length() > LONGEST_TEXT) {
      return Kind.OTHER;
    }
    boolean number = Character.isDigit(start) || SIGNS.contains(String.valueOf(start)) || CODES.stream().anyMatch(view.lower()::startsWith) && view.sums().size() == 1;
    if (number) {
      return range.length() <= LONGEST_VALUE && view.sums().size() <= 1 ? Kind.VALUE : Kind.OTHER;
    }
    return Character.isLetter(start) && ".:;?!,".indexOf(end) < 0 && view.sums().isEmpty() ? Kind.TEXT : Kind.OTHER;
  }

  private static List<String> flows(View head) {
    return head.nouns("flow-type", head.range()).stream().map(Hit.OfConcept::concept).map(concept -> concept.name()).toList();
  }

  /** "Isolatie van woningen: € 12 mln."; the line over such rows heads their columns if it names as many stages as they have sums. */
  private Optional<Cell> inLine(View view, Sum sum) {
    Optional<Range> label = labels.get(view.sentence().number());
    if (label.isEmpty()) {
      return Optional.empty();
    }
    int column = view.sums().indexOf(sum);
    int at = heads[view.sentence().number()];
    View head = at >= 0 ? views.get(at) : view;
    boolean over = head.sums().isEmpty() && head.range().length() <= LONGEST_TEXT && !head.lower().endsWith(".");
    List<String> flows = over ? flows(head) : List.of();
    Optional<String> flow = flows.size() == view.sums().size() ? Optional.of(flows.get(column)) : introduced(over ? at - 1 : at);
    Optional<When> stand = at > 0 && over ? Times.stand(views.get(at - 1)) : Optional.empty();
    return Optional.of(new Cell(label.filter(words -> Phrases.telling(view, words)), flow, stand));
  }

  /** "De reservering is als volgt opgebouwd": the stage of what a text before a table introduces, said by itself or by all sums before it. */
  private Optional<String> introduced(int at) {
    if (at >= 0 && MEANS.stream().anyMatch(views.get(at).lower()::contains) && DIVIDED.stream().anyMatch(views.get(at).lower()::contains)) {
      return Optional.of("allocated"); // "De middelen zijn als volgt verdeeld:"
    }
    if (at < 0 || INTRODUCES.stream().noneMatch(views.get(at).lower()::contains)) {
      return Optional.empty();
    }
    View intro = views.get(at);
    List<String> own = flows(intro).stream().distinct().toList();
    if (own.size() == 1 && intro.modality(intro.range()) != Modality.NEGATED) {
      return Optional.of(own.get(0));
    }
    View said = intro.sums().isEmpty() && at > 0 ? views.get(at - 1) : intro;
    List<Optional<String>> stages = said.sums().stream().map(sum -> said.stages().of(sum.range())).distinct().toList();
    return own.isEmpty() && stages.size() == 1 ? stages.get(0) : Optional.empty();
  }

  /** The words before the sums of a line that has nothing else. */
  private static Optional<Range> label(View view) {
    List<Sum> sums = view.sums();
    if (sums.isEmpty() || sums.get(0).at() == 0) {
      return Optional.empty();
    }
    Row row = sums.get(0).row();
    List<Integer> words = new ArrayList<>();
    boolean named = false;
    for (int i = 0; i < row.size(); i++) {
      Row.Item item = row.at(i);
      named |= item.is(":") && !words.isEmpty();
      boolean before = i < sums.get(0).at();
      if (named && (item.in(FROM) || item.kind() == Row.Kind.WHEN)) {
        continue; // "Bezuiniging op X: vanaf 2027 3 miljoen structureel"
      }
      boolean verb = SumVerbs.clausal(row, i);
      if (verb || (item.word() && !before) || (item.kind() == Row.Kind.WHEN && before)) {
        return Optional.empty();
      }
      if (item.word()) {
        words.add(i);
      }
    }
    if (words.isEmpty() || words.size() > LONGEST_LABEL) {
      return Optional.empty();
    }
    int article = words.size() > 1 && row.at(words.get(0)).in(SumNouns.ARTICLES) ? 1 : 0;
    int first = words.get(article);
    int last = words.get(words.size() - 1);
    if (!named && Phrases.isPast(row.at(last).lower())) {
      return Optional.empty(); // "Duitsland beloofde 3 miljoen"
    }
    boolean governed = row.at(first).in(SumNouns.PREPOSITIONS) || row.at(last).in(SumNouns.PREPOSITIONS) || row.at(last).in(SumNouns.ARTICLES);
    return governed ? Optional.empty() : Optional.of(row.range(first, last + 1));
  }
}
