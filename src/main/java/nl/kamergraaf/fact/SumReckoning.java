package nl.kamergraaf.fact;

import java.util.Set;

/** Whether a clause only reckons what something will cost: by a participle, by a verb that reckons, or by a word for costs. */
final class SumReckoning {

  private static final Set<String> FORESEEN = Set.of("geraamd", "ingeschat", "gecalculeerd");
  private static final Set<String> FOR_IT = Set.of("waarvoor", "daarvoor", "hiervoor", "daartoe", "hiertoe");

  private static final Set<String> GUESSES = Set.of("verwachting", "vermoedelijk", "inschatting", "schatting", "raming");
  private static final Set<String> INVOLVED = Set.of("gemoeid");
  private static final Set<String> SPENT = Set.of("kwijt");
  private static final Set<String> COST = Set.of("kost", "vergt", "vergen");
  /** How much there is or goes by, which nobody pays for: "de invoer daarvan wordt geschat op 3 miljoen". */
  private static final Set<String> SHRINKS =
      Set.of("korting", "groei", "daling", "stijging", "export", "uitvoer", "afzet", "import", "invoer", "handel", "vangst", "vangsten", "productie", "verkoop", "consumptie", "aanvoer", "markt", "smokkel");
  private static final String SIZE = "omvang";

  private SumReckoning() {}

  /** "De uitvoeringskosten worden geschat op eenmalig 3 miljoen". */
  static boolean reckoned(Sum sum) {
    boolean to = sum.has(Math.max(sum.clause(), sum.at() - 3), sum.at(), Set.of("op"));
    return to && (sum.has(sum.clause(), sum.end(), SumAside.RECKONED) || reckons(sum));
  }

  /** "schat de meerkosten voorzichtig op 3 miljoen", "begroot een dichting van de kloof op 3 miljoen"; no damage, yield or worth. */
  static boolean reckons(Sum sum) {
    boolean verb = false;
    for (int i = sum.clause(); i < sum.at(); i++) {
      String word = sum.row().at(i).lower();
      verb |= SumVerbs.estimates(word);
      if (SumAside.unpaid(word)) {
        return false;
      }
    }
    return verb && sum.row().at(SumPlaces.link(sum.row(), sum)).is("op");
  }

  /** "Voor medicijnen is dit jaar 3 miljoen geraamd", "waarvoor 3 miljoen wordt geraamd": what something will cost; no damage, yield or worth. */
  static boolean aimed(Sum sum) {
    Row row = sum.row();
    boolean behind = sum.has(sum.at() + 1, sum.next(), FORESEEN) && !row.at(SumPlaces.link(row, sum)).is("op");
    boolean aim = false;
    for (int i = sum.first(); behind && i < sum.at(); i++) {
      aim |= row.at(i).is("voor") || i == sum.clause() && row.at(i).in(FOR_IT);
      if (SumAside.unpaid(row.at(i).lower())) {
        return false;
      }
    }
    return aim;
  }

  static boolean reckonedAside(Sum sum) {
    for (int i = sum.clause(); i < sum.end(); i++) {
      if (SumVerbs.estimates(sum.row().at(i).lower())) {
        return true; // "zou, zo schat het bureau, 3 miljoen vergen"
      }
    }
    return false;
  }

  /** "De afdracht is geraamd op 3 miljoen": of what has to be paid. */
  static boolean inside(View view, Sum sum) {
    String first = view.wordTable().opening(sum.range().start());
    if (!SumAside.RECKONED.contains(first) || sum.at() <= sum.clause()) {
      return false;
    }
    for (int i = sum.clause(); i < sum.at(); i++) {
      boolean size = sum.row().at(i).is(SIZE) && !costs(sum); // "de omvang van het fonds", not "van de investering"
      if (SumAside.unpaid(sum.row().at(i).lower()) || sum.row().at(i).in(SHRINKS) || size) {
        return false;
      }
    }
    return true;
  }

  /** "De kosten komen naar verwachting uit op 3 miljoen", "kost naar de huidige inschatting 3 miljoen", "waarmee naar zijn schatting 3 miljoen gemoeid is". */
  static boolean expected(Sum sum) {
    boolean guess = sum.has(sum.clause(), sum.at(), GUESSES) || sum.number().qualifiers().contains("estimated");
    boolean involved = sum.has(sum.clause(), sum.end(), INVOLVED);
    boolean lost = sum.has(sum.at() + 1, sum.end(), SPENT);
    return guess && (costs(sum) || involved || lost || sum.has(sum.clause(), sum.at(), COST));
  }

  static boolean costs(Sum sum) {
    Row.Item opens = sum.row().at(sum.clause());
    if ((opens.is("die") || opens.is("dat")) && sum.row().at(sum.clause() - 1).is(",") && costs(sum.row().at(sum.clause() - 2).lower())) {
      return true; // "de aanloopkosten, die op 3 miljoen worden geraamd"
    }
    for (int i = sum.first(); i < sum.at(); i++) {
      if (costs(sum.row().at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  static boolean costs(String word) {
    return word.endsWith("kosten") || word.endsWith("uitgaven") || word.endsWith("investering") || word.endsWith("investeringen");
  }
}
