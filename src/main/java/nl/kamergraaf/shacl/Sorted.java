package nl.kamergraaf.shacl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;

/** Solutions in the order of one variable: numbers and days; other values have no place in it and fit anywhere. */
final class Sorted {

  private final int[] rows;
  private final double[] keys;
  private final int[] places;
  private final int ordered;

  private Sorted(int[] rows, double[] keys, int ordered) {
    this.rows = rows;
    this.keys = keys;
    this.ordered = ordered;
    this.places = new int[rows.length];
    IntStream.range(0, rows.length).forEach(place -> places[rows[place]] = place);
  }

  static Sorted of(List<Binding> solutions, Var var) {
    double[] all = solutions.stream().mapToDouble(solution -> key(solution.get(var))).toArray();
    // what is not a number comes last in the order of doubles
    int[] rows = IntStream.range(0, all.length).boxed().sorted(Comparator.comparingDouble(row -> all[row])).mapToInt(Integer::intValue).toArray();
    double[] keys = Arrays.stream(rows).mapToDouble(row -> all[row]).toArray();
    int ordered = (int) Arrays.stream(keys).filter(key -> !Double.isNaN(key)).count();
    return new Sorted(rows, keys, ordered);
  }

  /** The solutions with a value not smaller (or not larger) than the one given; all if that has no place in the order. */
  Slice slice(Node value, boolean rises) {
    double key = key(value);
    if (Double.isNaN(key)) {
      return new Slice(0, ordered);
    }
    return rises ? new Slice(first(key), ordered) : new Slice(0, first(Math.nextUp(key)));
  }

  int size() {
    return rows.length;
  }

  int row(int place) {
    return rows[place];
  }

  int place(int row) {
    return places[row];
  }

  /** Where the first solution stands whose key is not smaller. */
  private int first(double key) {
    int low = 0;
    int high = ordered;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Keys keep the order of the values; different values may have the same key. */
  private static double key(Node value) {
    if (value == null || !value.isLiteral()) {
      return Double.NaN;
    }
    if (XSDDatatype.XSDdate.equals(value.getLiteralDatatype())) {
      return day(value.getLiteralLexicalForm());
    }
    NodeValue number = NodeValue.makeNode(value);
    return number.isNumber() && Double.isFinite(number.getDouble()) ? number.getDouble() : Double.NaN;
  }

  private static double day(String words) {
    try {
      // with a time zone it is no plain day, and longer
      return words.length() == 10 ? LocalDate.parse(words).toEpochDay() : Double.NaN;
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  record Places(int from, int to) {}

  /** Solutions from a place in the order to another, and those without one. */
  final class Slice implements Candidates {
    private final int from;
    private final int to;

    private Slice(int from, int to) {
      this.from = from;
      this.to = to;
    }

    Sorted of() {
      return Sorted.this;
    }

    /** Places from one to before another. */
    List<Places> places() {
      return List.of(new Places(from, to), new Places(ordered, rows.length));
    }

    @Override
    public int size() {
      return to - from + rows.length - ordered;
    }

    @Override
    public boolean contains(int row) {
      int place = places[row];
      return place >= from && place < to || place >= ordered;
    }

    @Override
    public IntStream rows() {
      return IntStream.concat(Arrays.stream(rows, from, to), Arrays.stream(rows, ordered, rows.length));
    }
  }
}
