package nl.kamergraaf.fact;

import java.util.Set;

/** The noun that a sum is a sum of: "een lening van 3 miljoen", "de leningen van de G7 van in totaal 3 miljoen", "legde een boete op van 3 miljoen". */
final class SumHead {

  /** Between "van" and the sum. */
  static final Set<String> HOW_MUCH =
      Set.of("gemiddeld", "maximaal", "minimaal", "jaarlijks", "structureel", "in", "totaal", "eenmalig", "samen", "gezamenlijk", "tezamen", "omgerekend", "incidenteel", "mogelijk");
  /** Between the noun and "van": parts of verbs and participles. */
  private static final Set<String> APART = Set.of("op", "uit", "toe", "aan", "vrij", "bij", "over", "nodig", "beschikbaar", "in", "af", "uiteen");
  /** What a sum may be of, where nothing else is said of it; other words for money only carry it. */
  private static final Set<String> PLAIN =
      Set.of("tekort", "tekorten", "tegenvaller", "tegenvallers", "meevaller", "meevallers", "bezuiniging", "bezuinigingen", "intensivering", "intensiveringen", "besparing", "besparingen",
          "dekking", "raming", "korting", "kortingen", "verhoging", "verlaging", "prijs", "opbrengsten", "inkomsten", "garantie", "garanties", "garantstelling", "plafond", "subsidie",
          "investering", "investeringen", "extra investering", "extra investeringen");
  static final Set<String> FIXED = Set.of("basis", "grond", "kader", "voet");
  private static final Set<String> COSTS = Set.of("kosten", "uitgaven", "schade", "investering", "investeringen");
  private static final Set<String> VAGUE =
      Set.of("totale", "geraamde", "verwachte", "geschatte", "jaarlijkse", "structurele", "gemaakte", "werkelijke", "incidentele", "eenmalige", "maximale", "minimale", "gemiddelde", "gezamenlijke", "cumulatieve", "economische", "aanvullende", "bijkomende", "overige",
          "resterende", "benodigde", "begrote", "voorziene", "huidige", "hogere", "lagere", "hoge", "lage", "genoemde", "volledige", "gehele", "hele", "eigen", "nieuwe", "bruto", "netto", "zulke", "deze", "alle",
          "initiële", "extra", "feitelijke", "verdere", "overeengekomen", "toegestane", "beschikbare", "daadwerkelijke");
  /** The same before a noun with "het". */
  private static final Set<String> DEGREES = Set.of("feitelijk", "structureel", "werkelijk", "totaal", "verwacht", "jaarlijks", "gemiddeld", "geraamd", "resterend");
  private static final int MOST = 4;

  private SumHead() {}

  /** Index of the "van" that ties a sum to what stands before it, -1 where there is none. */
  static int van(Sum sum) {
    int van = sum.at() - 1;
    while (van > sum.clause() && sum.row().at(van).in(HOW_MUCH)) {
      van--;
    }
    return sum.row().at(van).is("van") && van > sum.clause() ? van : -1;
  }

  /** Whether a phrase is one of these words, or kosten of a told kind. */
  static boolean plain(String lower) {
    int blank = lower.indexOf(' ');
    boolean adjective = blank > 0 && (vague(lower.substring(0, blank)) || DEGREES.contains(lower.substring(0, blank))); // "het feitelijk tekort"
    return PLAIN.contains(lower) || toldCosts(lower) || adjective && PLAIN.contains(lower.substring(blank + 1));
  }

  /** "gemeenschappelijke kosten", not "totale kosten". */
  static boolean toldCosts(String lower) {
    int blank = lower.indexOf(' ');
    return blank > 0 && (lower.endsWith("e kosten") || lower.endsWith("e uitgaven")) && !vague(lower.substring(0, blank));
  }

  /** Whether a phrase that only is a word for money is what a sum is of. */
  static boolean tells(String lower, boolean estimated) {
    return plain(lower) || estimated && costs(lower);
  }

  /** Whether a phrase only says that money goes out: what an estimate is of, while of such a sum that is told nothing is said. */
  private static boolean costs(String lower) {
    int blank = lower.indexOf(' ');
    return COSTS.contains(lower) || blank < 0 && lower.endsWith("kosten") || blank > 0 && vague(lower.substring(0, blank)) && COSTS.contains(lower.substring(blank + 1));
  }

  /** A word that says of a sum how large or how sure it is, and not what it is for: "totale". */
  static boolean vague(String lower) {
    return VAGUE.contains(lower);
  }

  /** Index of the noun, -1 where there is none. */
  static int of(Sum sum) {
    int van = van(sum);
    if (van < 0) {
      return -1;
    }
    Row row = sum.row();
    int noun = row.at(van - 1).in(APART) || Phrases.isParticiple(row.at(van - 1).lower()) ? van - 2 : van - 1;
    // "de leningen van de G7 van in totaal": who gives stands between
    for (int i = noun - 1; i > noun - MOST && i > sum.clause(); i--) {
      if (row.at(i).is("van") && (row.at(i + 1).in(SumSubject.DEFINITE) || i + 2 == van && row.at(i + 1).capital())) {
        return row.at(i - 1).in(FIXED) && i - 3 >= sum.clause() ? i - 3 : i - 1; // "een lening op basis van de tegoeden van"
      }
    }
    return noun >= sum.clause() && row.at(noun).word() ? noun : -1;
  }
}
