package nl.kamergraaf.mention;

import java.util.Set;

/** Nouns behind a number that make it no count: durations, measures, repetitions. */
final class QuantityUncounted {

  private static final Set<String> TIME =
      Set.of(
          ("jaar jaren maand maanden week weken dag dagen uur uren minuut minuten seconde seconden kwartaal kwartalen halfjaar decennium decennia"
                  + " eeuw eeuwen weekend etmaal etmalen jarige jarigen keer maal malen x")
              .split(" "));
  private static final Set<String> TIME_ENDINGS = Set.of(
          "jaar", "jaren", "maanden", "weken", "dagen", "minuten", "jarige", "jarigen", "werkuren", "draaiuren", "vlieguren", "manuren", "lesuren", "zorguren", "overuren",
          "arbeidsuren");
  private static final Set<String> MEASURES =
      Set.of(
          ("mm cm dm m km km2 km² m2 m3 m² m³ nm3 ha hectare hectaren hectares meter meters kilometer kilometers centimeter centimeters millimeter"
                  + " millimeters mijl mijlen zeemijl zeemijlen kg kilo kilogram gram mg ton tonnen kton mton megaton kiloton liter liters"
                  + " graden graad kwh mwh gwh twh mw gw kw megawatt gigawatt kilowatt terawattuur gigawattuur kilowattuur pj petajoule joule"
                  + " bcm volt kv hertz hz db decibel mol bar ppm gb tb mb mbps inch kubieke vierkante procent procentpunt promille ‰ ° cent"
                  + " eurocent knopen voet feet pond ponds microgram millimol punt celsius")
              .split("\\s+"));

  private QuantityUncounted() {}

  /** Whether a noun in small letters stands for time or a measure. */
  static boolean is(String noun) {
    if (TIME.contains(noun) || MEASURES.contains(noun)) {
      return true;
    }
    for (String ending : TIME_ENDINGS) {
      if (noun.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
