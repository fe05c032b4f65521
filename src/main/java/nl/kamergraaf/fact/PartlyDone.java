package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Sums of which only a share is spoken of: "Van de 5 miljoen is 40% besteed", "worden deels vergoed". */
final class PartlyDone {

  private static final Set<String> PARTLY = Set.of("deels", "gedeeltelijk", "grotendeels");
  static final Set<String> THE = Set.of("de", "het", "deze", "die", "dit", "dat", "in", "totaal");
  /** Before how much of it is done: "is voor 20 procent gefinancierd". */
  private static final String PERCENT_DONE = "voor";

  private PartlyDone() {}

  /** "Twee derde van de 12 miljoen is besteed", "Van de 12 miljoen is 40% besteed", "Een deel van de 12 miljoen": what is done is done to a share of it. */
  static boolean shared(View view, Sum sum) {
    Row row = sum.row();
    int van = sum.at() - 1;
    while (van > sum.clause() && (row.at(van).in(THE) || row.at(van).lower().endsWith("e"))) {
      van--;
    }
    if (row.at(van).is("van") && Wholes.isHeap(row.at(van - 1).lower())) {
      van = row.at(van - 2).in(THE) ? van - 3 : van - 2; // "van het budget van 12 miljoen"
    }
    if (new SumAside(view, sum).opens() > 0 && Wholes.opensSentence(view, sum)) {
      return view.mentions(Quantity.class).stream().anyMatch(share -> share.unit() == Quantity.Unit.PERCENT && share.range().start() > sum.range().end()); // "Van het budget, 12 miljoen, is 40% besteed"
    }
    if (!row.at(van).is("van") && !row.at(van).is("uit")) {
      return percent(view, sum, row.at(sum.at()).range().end(), PERCENT_DONE);
    }
    int before = row.at(van - 1).range().end();
    boolean taken = row.at(van - 1).in(PointedWholes.PARTS) || view.mentions(Quantity.class).stream().anyMatch(share -> share.unit() == Quantity.Unit.PERCENT && share.range().end() == before);
    boolean opens = van == sum.clause() || row.at(van - 1).is("dat") || row.at(van - 1).kind() == Row.Kind.WHEN || SumVerbs.at(row, van - 1);
    return taken || opens && percent(view, sum, sum.range().end(), "");
  }

  /** Whether a percentage stands behind the sum in its clause, with a word before it. */
  private static boolean percent(View view, Sum sum, int from, String before) {
    Range rest = new Range(from, Math.max(from, sum.row().at(sum.end() - 1).range().end()));
    return view.mentions(Quantity.class, rest).stream().anyMatch(share -> share.unit() == Quantity.Unit.PERCENT && (before.isEmpty() || donePart(view, share, before)));
  }

  /** "is voor 20 procent gefinancierd", not "goed voor 20 procent van het budget". */
  private static boolean donePart(View view, Quantity share, String before) {
    Words words = view.wordTable();
    int first = words.startingAt(share.range().start());
    return first > 0 && words.lower(first - 1).equals(before) && !view.text().text().startsWith(", ", words.range(first - 1).start() - 2) && !(first > 1 && words.lower(first - 2).equals("goed"));
  }

  /** "worden deels vergoed": no stage of the whole sum. */
  static boolean partly(Sum sum) {
    return sum.has(sum.at() + 1, sum.end(), PARTLY) && sum.has(sum.clause(), sum.at(), SumNouns.ARTICLES) && sum.isFirst();
  }
}
