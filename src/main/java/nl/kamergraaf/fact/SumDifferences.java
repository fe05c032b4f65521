package nl.kamergraaf.fact;

import java.util.Set;

/** Sums that are only a difference or a gap: "vallen 3 miljoen hoger uit dan geraamd", "de tegenvaller van 3 miljoen". */
final class SumDifferences {

  private static final Set<String> GAPS = Set.of("tegenvaller", "tegenvallers", "meevaller", "tekort", "verschil", "overschrijding", "onderuitputting", "verlies");
  private static final Set<String> MORE = Set.of("meer", "minder", "hoger", "lager");
  private static final Set<String> APART = Set.of("meer", "minder", "hoger", "lager", "duurder", "goedkoper");
  private static final Set<String> SAID = Set.of("raming", "begroting", "budget", "verwachting", "planning", "plafond");
  private static final Set<String> FALLS = Set.of("valt", "vallen", "viel", "vielen", "komt", "komen", "kwam", "kwamen");
  private static final Set<String> FELL = Set.of("uitvalt", "uitvallen", "uitviel", "uitvielen", "uitgevallen", "uitkomt", "uitkomen", "uitgekomen", "liggen", "ligt");
  private static final Set<String> LESS = Set.of("minder", "lager");

  private static final Set<String> REDUCES =
      Set.of("verlaagd", "verlaagt", "verlaagde", "verlaagden", "verlagen", "verminderd", "vermindert", "verminderde", "verminderden", "verminderen", "gedaald", "daalt", "daalde", "daalden", "dalen", "gekrompen", "krimpt", "kromp",
          "krimpen", "afgenomen", "afneemt", "afnam", "afnamen", "teruggebracht", "teruggelopen", "omlaag");
  private static final Set<String> TAKES = Set.of("neemt", "nemen", "nam", "namen");
  private static final Set<String> BETWEEN = Set.of("per", "jaar", "maand", "structureel", "jaarlijks", "eenmalig", "verder", "nog", "te", "naar", "beneden", "is", "zijn", "wordt", "worden", "werd", "werden", "was", "waren");
  private static final String OFF = "af";
  private static final String WITH = "met";

  private SumDifferences() {}

  /** "de subsidie wordt met 3 miljoen verlaagd": what something is less by is nobody's, and nothing is done with it. */
  static boolean falls(Sum sum) {
    Row row = sum.row();
    if (!row.at(SumPlaces.link(row, sum)).is(WITH)) {
      return false;
    }
    int behind = sum.at() + 1;
    while (behind < sum.end() && (row.at(behind).in(BETWEEN) || row.at(behind).kind() == Row.Kind.WHEN)) {
      behind++;
    }
    boolean less = sum.has(sum.clause(), sum.at(), REDUCES) || row.at(behind).in(REDUCES) || row.at(behind).is(OFF) && sum.has(sum.clause(), sum.at(), TAKES);
    return less && !sum.has(sum.clause(), sum.end(), PartyWords.HELPS);
  }

  /** "3 miljoen meer dan begroot", "valt 3 miljoen hoger uit": only how far two sums are apart. */
  static boolean isDifference(Sum sum) {
    Row row = sum.row();
    int more = row.at(sum.at() + 1).kind() == Row.Kind.WHEN ? sum.at() + 2 : sum.at() + 1;
    boolean than = row.at(more).in(APART) && row.at(more + 1).is("dan");
    boolean falls = row.at(more).in(APART) && row.at(more + 1).is("uit") && sum.has(sum.clause(), sum.at(), FALLS);
    boolean beyond = (row.at(more).is("boven") || row.at(more).is("onder")) && row.at(more + 1).in(PartlyDone.THE) && row.at(more + 2).in(SAID);
    return than || falls || beyond || row.at(more).in(APART) && sum.has(more + 1, sum.end(), FELL);
  }

  /** "3 miljoen meer dan vorig jaar" is a difference. */
  static boolean differs(Sum sum) {
    Row row = sum.row();
    Row.Item next = row.at(sum.at() + 2);
    boolean less = row.at(sum.at() + 1).in(LESS) || row.at(sum.at() + 1).is("te") && (next.is("weinig") || next.is("veel")); // "3 miljoen minder uitgegeven"
    return less || row.at(sum.at() + 1).in(MORE) && (next.is("dan") || next.is("per") || next.is("uit"));
  }

  /** "de tegenvaller van 3 miljoen wordt gedekt": what fills a gap is not the gap. */
  static boolean gap(Sum sum) {
    return sum.row().at(sum.at() - 1).is("van") && sum.row().at(sum.at() - 2).in(GAPS);
  }
}
