package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Quantity;

/** Whether a verb of a clause measures or changes its subject by the sum: "bedraagt 3 miljoen", "is met 3 miljoen gestegen", "is 3 miljoen". */
final class SumMeasures {

  static final Set<String> COPULAS = Set.of(
          "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "kan", "kunnen", "zal", "zullen", "moet", "moeten", "zou", "zouden");
  private static final Set<String> GROWTH = Set.of("toe", "af");
  private static final Set<String> GROWS = Set.of("stijgt", "stijgen", "steeg", "stegen", "daalt", "dalen", "daalde", "daalden", "groeit", "groeien", "groeide", "groeiden");
  private static final Set<String> MAY = Set.of("kan", "kunnen", "mag", "mogen");
  static final Set<String> LATER =
      Set.of("bedragen", "kosten", "oplopen", "uitkomen", "opgelopen", "gestegen", "gekost", "gekregen", "gedaald", "neerkomen", "ontvangen", "opgeleverd",
          "toenemen", "afnemen", "stijgen", "dalen", "groeien", "krimpen", "teruglopen", "verminderen", "toegenomen", "afgenomen", "gegroeid", "gekrompen", "teruggelopen", "verminderd", "omhooggaan", "gezakt", "geslonken", "gekelderd", "geklommen");

  private final View view;
  private final Row row;
  private final Sum sum;

  SumMeasures(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  boolean changes() {
    if (sum.number().qualifiers().contains("estimated")) {
      return true;
    }
    for (int i = sum.clause(); i < sum.end(); i++) {
      if (SumVerbs.changes(row.at(i).lower()) || SumVerbs.changesApart(row, i)) {
        return true;
      }
    }
    return false;
  }

  /** "stijgt met 3 miljoen". */
  boolean grows() {
    return sum.has(sum.clause(), sum.at(), GROWS);
  }

  boolean measured(int verb) {
    String word = row.at(verb).lower();
    if (COPULAS.contains(word)) {
      boolean bare = verb < sum.at() && sum.at() - verb <= 2 && !Phrases.isVerb(view, row, sum.at() + 1);
      boolean more = sum.figure() instanceof Quantity && (row.at(sum.at() + 1).in(ShareChange.MORE) || row.at(sum.at() + 1).in(ShareChange.LONGER)); // "moet de uitstoot 55% lager zijn"
      boolean good = row.at(sum.at() - 1).is("voor") && row.at(sum.at() - 2).is("goed");
      boolean paid = row.at(sum.at() - 1).is("voor") && sum.at() + 2 >= sum.end() - 1 && Phrases.isParticiple(row.at(sum.at() + 1).lower());
      return good || paid || more || changes() || (bare && (word.equals("is") || word.equals("was") || word.equals("zijn") || word.equals("waren"))) || measuresLater(verb);
    }
    boolean grows = !SumVerbs.takes(word) || sum.has(sum.clause(), sum.end(), GROWTH); // "neemt toe met", not "neemt deel"
    return (SumVerbs.measures(word) && grows) || SumVerbs.receives(word) || SumVerbs.changes(word);
  }

  private boolean measuresLater(int verb) {
    for (int i = verb + 1; i < sum.end(); i++) {
      if (row.at(i).in(LATER) || row.at(verb).in(MAY) && !row.at(sum.at() + 1).is("per") && row.at(i).is("aanvragen") && !row.at(i + 1).word()) {
        return i == verb + 1 || !row.at(i - 1).in(SumNouns.ARTICLES);
      }
    }
    return false;
  }
}
