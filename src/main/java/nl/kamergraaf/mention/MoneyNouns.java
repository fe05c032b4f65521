package nl.kamergraaf.mention;

import java.util.List;
import java.util.Set;

/** Words that make a number with a multiplier a sum of euros where no currency stands: "een reserve van 500 miljoen", "bezuinigt 1,2 miljard". */
final class MoneyNouns {

  private static final List<String> ENDINGS =
      List.of(
          "reserve", "reservering", "budget", "bedrag", "plafond", "begroting", "fonds", "lening", "krediet", "subsidie", "bijdrage", "kosten", "uitgaven", "investering",
          "investeringen", "boete", "boetes", "bezuiniging", "bezuinigingen", "besparing", "taakstelling", "opbrengst", "opbrengsten", "derving", "garantie", "tegenvaller",
          "meevaller", "kostenpost", "pakket", "intensivering", "ombuiging", "korting", "tranche", "envelop", "lastenverlichting", "lastenverzwaring", "schuld", "winst",
          "omzet", "verlies", "inkomsten", "ontvangsten", "kasschuif", "vordering", "compensatie");
  private static final Set<String> MONEY = Set.of("geld", "middelen", "subsidie", "budget", "overheidsgeld", "belastinggeld");
  private static final Set<String> SPENDS =
      Set.of(
          "bezuinigt", "bezuinigen", "bezuinigd", "bespaart", "besparen", "bespaard", "investeert", "investeren", "investeerde", "geïnvesteerd", "uitgetrokken", "gereserveerd",
          "kost", "kostte", "begroot");
  private static final Set<String> CENTS = Set.of("cent", "eurocent");
  private static final int NEAR = 8;

  private MoneyNouns() {}

  /** Whether the sentence has a multiplier or cents at all: only then sums without a currency are looked for. */
  static boolean in(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && (NumberMultipliers.is(tokens.lower(i)) || isCent(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isCent(Tokens tokens, int i) {
    return tokens.in(i, CENTS);
  }

  /**
   * Whether words around a number say that it is money.
   *
   * @param before the token before the number and its hedges
   * @param next the token behind it
   */
  static boolean around(Tokens tokens, int before, int next) {
    if (tokens.is(before, "van") && isNoun(tokens.lower(before - 1))) {
      return true;
    }
    if (isMoney(tokens, next)) {
      return true;
    }
    for (int i = before; i > before - NEAR && tokens.at(i) != Token.NONE && !tokens.is(i, ",") && !tokens.is(i, ";"); i--) {
      if (tokens.in(i, SPENDS)) {
        return true;
      }
    }
    return tokens.in(next, SPENDS);
  }

  /** "geld", "incidentele middelen" behind a number. */
  static boolean isMoney(Tokens tokens, int next) {
    return tokens.in(next, MONEY) || (tokens.isWord(next) && tokens.in(next + 1, MONEY));
  }

  private static boolean isNoun(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
