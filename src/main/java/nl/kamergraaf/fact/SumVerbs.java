package nl.kamergraaf.fact;

import java.util.Set;

/** Verbs by the place that a sum of money and what it is for have beside them. */
final class SumVerbs {

  /** The subject is measured by the sum: "de bijdrage aan X bedraagt", "een plek kost". */
  private static final Set<String> MEASURES =
      Set.of(
          "bedraagt", "bedragen", "bedroeg", "bedroegen", "kost", "kostte", "kostten", "kosten", "beloopt", "belopen", "beliep", "beliepen",
          "omvat", "omvatten", "omvatte",
          "komt", "komen", "kwam", "kwamen", "ligt", "liggen", "lag", "lagen", "is", "was", "zijn", "waren", "groeit", "groeide", "groeien",
          "stijgt", "steeg", "stijgen",
          "stegen", "daalt", "daalde", "dalen", "daalden", "gaat", "gaan", "ging", "loopt", "liep", "liepen", "lopen", "blijft", "bleef",
          "blijven", "vergt", "wordt", "worden", "werd",
          "werden", "telt", "tellen", "telde", "telden", "neemt", "nam", "oploopt", "valt", "vallen", "levert", "leveren", "leverde", "bedrage", "vertegenwoordigt", "verdeelt",
          "verdelen", "kan", "kunnen", "zal", "zullen", "heeft",
          "hebben", "neerkomt", "uitkomt", "moet", "zou", "belooft");
  /** The subject receives the sum. */
  private static final Set<String> RECEIVES = Set.of("ontvangt", "ontvangen", "ontving", "ontvingen", "krijgt", "krijgen", "kreeg", "kregen");
  /** The object or subject changes by "met" a sum, or is helped with it. */
  private static final Set<String> WITH =
      Set.of(
          "verhoogd", "verlaagd", "aangevuld", "opgehoogd", "verlengd", "voortgezet", "gekort", "steunt", "steunen", "steunde", "ondersteunt",
          "ondersteunen", "ondersteunde",
          "verhoogt", "verlaagt", "verhogen", "verlagen", "verlengen", "uitgebreid", "versterkt", "gesteund", "ondersteund", "geraamd", "geschat",
          "begroot", "ingeschat",
          "gelijkgetrokken", "vastgesteld", "bijgesteld", "gehalveerd", "teruggebracht", "verdubbeld", "becijferd", "opengesteld", "gecompenseerd",
          "gefinancierd", "bekostigd");
  private static final Set<String> OTHER =
      Set.of(
          "stelt", "stellen", "stelde", "stelden", "trekt", "trekken", "trok", "trokken", "maakt", "maken", "maakte", "maakten", "geeft", "geven",
          "gaf", "gaven", "draagt", "dragen", "droeg", "droegen", "investeert", "investeren", "investeerde", "investeerden", "reserveert",
          "reserveren", "reserveerde", "besteedt", "besteden", "besteedde", "legt", "leggen", "legde", "legden", "zegt", "zegde", "zegden",
          "kondigt", "kondigde", "biedt", "bieden", "bood", "betaalt", "betalen", "betaalde", "keert", "keerde", "verleent", "verlenen", "verleende",
          "verstrekt", "verstrekte", "kent", "kende", "zet", "zette", "zetten", "geldt", "gelden", "staat", "staan", "stond", "stonden", "raamt",
          "raamde", "schat", "schatte", "bezuinigt", "bezuinigen", "doet", "deed", "deden", "schuift", "zit", "zat", "zaten", "haalt", "leent",
          "leende", "leenden", "schenkt", "schonk", "schonken", "gunt", "gunde", "gunden", "doneert", "doneerde", "beloofde", "beloofden", "stortte",
          "stortten", "bespaarde", "incasseerde", "steekt", "steken", "stak", "staken", "keerden", "kopen", "kochten", "hevelt", "hevelde", "koopt",
          "kocht", "resteert", "resteren", "bestaat", "bestaan", "brengt", "brengen", "bracht");

  private static final Set<String> ESTIMATES = Set.of(
          "schat", "schatte", "schatten", "raamt", "raamde", "ramen", "becijfert", "becijferde", "begroot", "begrootte");
  private static final Set<String> HELPS =
      Set.of("steunt", "steunen", "steunde", "ondersteunt", "ondersteunen", "ondersteunde", "subsidieert", "subsidiëren", "subsidieerde", "financiert", "financieren", "financierde",
          "compenseert", "compenseren", "compenseerde", "helpt", "hielp", "verhoogt", "verlaagt", "verhoogde", "verlaagde", "verhogen", "verlagen",
          "bekostigt", "vult", "vulde");

  private SumVerbs() {}

  static boolean estimates(String lower) {
    return ESTIMATES.contains(lower);
  }

  static boolean helps(String lower) {
    return HELPS.contains(lower);
  }

  static boolean contains(String lower) {
    return measures(lower) || receives(lower) || changes(lower) || helps(lower) || estimates(lower) || OTHER.contains(lower);
  }

  /** Any verb that can stand as the finite one of a clause. */
  static boolean finite(String lower) {
    return Verbs.finite(lower) || (contains(lower) && !changes(lower));
  }

  static boolean measures(String lower) {
    return MEASURES.contains(lower);
  }

  /** Forms of "nemen", which measure only as "toenemen" or "afnemen". */
  static boolean takes(String lower) {
    return lower.equals("neemt") || lower.equals("nam") || lower.equals("nemen") || lower.equals("namen");
  }

  static boolean receives(String lower) {
    return RECEIVES.contains(lower);
  }

  static boolean changes(String lower) {
    return WITH.contains(lower);
  }
}
