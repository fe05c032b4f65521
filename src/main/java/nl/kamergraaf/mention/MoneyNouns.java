package nl.kamergraaf.mention;

import java.util.List;
import java.util.Set;

/** Words that make a number with a multiplier a sum of euros where no currency stands: "een reserve van 500 miljoen", "bezuinigt 1,2 miljard". */
final class MoneyNouns {

  private static final List<String> ENDINGS =
      List.of(
          "reserve", "reserves", "reservering", "budget", "budgetten", "bedrag", "bedragen", "plafond", "begroting", "fonds", "lening", "leningen", "krediet", "kredieten",
          "kredietlijn", "subsidie", "subsidies", "bijdrage", "bijdragen", "kosten", "uitgaven", "uitgave", "investering", "investeringen", "boete", "boetes", "bezuiniging",
          "bezuinigingen", "besparing", "besparingen", "taakstelling", "opbrengst", "opbrengsten", "derving", "garantie", "garanties", "garantstelling", "tegenvaller",
          "tegenvallers", "meevaller", "meevallers", "kostenpost", "pakket", "intensivering", "intensiveringen", "ombuiging", "ombuigingen", "korting", "tranche", "envelop",
          "enveloppe", "lastenverlichting", "lastenverzwaring", "schuld", "schulden", "winst", "omzet", "verlies", "inkomsten", "ontvangsten", "kasschuif", "vordering",
          "vorderingen", "compensatie", "heffing", "heffingen", "belasting", "accijns", "schadeclaim", "schadevergoeding", "vergoeding", "vergoedingen", "uitkering",
          "tegemoetkoming", "voorschot", "voorschotten", "donatie", "donaties", "gift", "giften", "schenking", "financiering", "begrotingssteun", "noodsteun", "steunpakket",
          "dwangsom", "tekort", "overschot", "begrotingsgat", "gat", "overschrijding", "onderuitputting", "kapitaal", "vermogen", "raming", "kostenraming", "koopsom",
          "aankoopbedrag", "schade", "stelpost", "schikking", "terugvordering", "faciliteit", "bod", "dekking", "impuls", "kapitaalinjectie", "afdracht", "contributie",
          "premie", "loonsom", "eigendomsbelasting", "rijksbijdrage", "investeringsagenda", "toeslag", "inleg", "risicovoorziening", "voorziening");
  private static final Set<String> MONEY = Set.of("geld", "middelen", "subsidie", "budget", "overheidsgeld", "belastinggeld");
  /** What is only done with money. */
  private static final Set<String> SPENDS =
      Set.of(
          "bezuinigt", "bezuinigen", "bezuinigd", "bezuinigde", "bespaart", "besparen", "bespaard", "investeert", "investeren", "investeerde", "geïnvesteerd", "uitgetrokken",
          "gereserveerd", "reserveert", "reserveren", "reserveerde", "kost", "kostte", "begroot", "betaald", "betaalt", "betaalde", "betaalden", "uitbetaald", "terugbetaald",
          "uitgekeerd", "overgemaakt", "gestort", "uitgegeven", "gedoneerd", "doneert", "doneerde", "gealloceerd", "bevoorschot", "kwijtgescholden", "voorgeschoten",
          "afgedragen", "geëist", "gevorderd", "teruggevorderd", "geclaimd", "geoormerkt", "vrijgemaakt", "ingeboekt", "omgebogen", "gesubsidieerd", "gespendeerd",
          "geleend", "uitgeleend", "geïnd", "witgewassen", "afgeschreven", "buitgemaakt", "overgeboekt", "doorbelast");
  /** By which or to which a sum of money is brought: "het fonds met 45 miljoen verhogen", "schat het risico op 30 miljoen". */
  private static final Set<String> CHANGES =
      Set.of(
          "verhogen", "verhoogd", "verhoogt", "verhoogde", "verlagen", "verlaagd", "verlaagt", "verlaagde", "ophogen", "opgehoogd", "aanvullen", "aangevuld", "gekort", "korten",
          "kort", "bijstellen", "bijgesteld", "uitbreiden", "uitgebreid", "versterkt", "schat", "schatte", "schatten", "geschat", "inschatten", "ingeschat", "raamt", "raamde", "ramen",
          "geraamd", "becijfert", "becijferde", "becijferd", "begroot", "stijgt", "stijgen", "steeg", "gestegen", "daalt", "dalen", "daalde", "gedaald", "groeit", "gegroeid",
          "bedraagt", "bedragen", "bedroeg", "bedroegen", "beloopt", "belopen", "beliep", "beliepen", "komt", "kwam", "uitkomt", "vastgesteld", "gemaximeerd", "begrensd");
  private static final Set<String> BY = Set.of("met", "op", "tot", "naar", "bedraagt", "bedragen", "bedroeg", "bedroegen", "beloopt", "belopen", "beliep", "beliepen");
  /** What is counted in the same way. */
  private static final Set<String> COUNTS = Set.of("aantal", "aantallen", "oplage", "bevolking", "productie", "inwoners", "mensen", "huishoudens", "bezoekers", "capaciteit", "vraag", "uitstoot", "stroom");
  /** May stand between a noun and the "van" behind it: "een budget over van", "legde een boete op van". */
  private static final Set<String> APART = Set.of("over", "op", "nodig", "beschikbaar", "aan", "toe", "vrij", "in", "uit", "bij", "af", "open", "opgelegd", "toegewezen", "toegekend", "aangekondigd", "gevraagd");
  private static final Set<String> CENTS = Set.of("cent", "eurocent");
  private static final int NEAR = 8;
  private static final int FAR = 12;

  private MoneyNouns() {}

  /** Whether the sentence has a multiplier, cents or "ton" at all: only then sums without a currency are looked for. */
  static boolean in(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && (NumberMultipliers.is(tokens.lower(i)) || isCent(tokens, i) || isTon(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isCent(Tokens tokens, int i) {
    return tokens.in(i, CENTS);
  }

  /** A hundred thousand: "een fonds van twee ton". */
  static boolean isTon(Tokens tokens, int i) {
    return tokens.is(i, "ton");
  }

  /** Whether a noun for money stands with "van" before a number: "een reserve van", "een budget over van", "een bod van de provincies van". */
  static boolean named(Tokens tokens, int before) {
    if (!tokens.is(before, "van")) {
      return false;
    }
    int noun = tokens.in(before - 1, APART) ? before - 2 : before - 1;
    if (isNoun(tokens.lower(noun))) {
      return true;
    }
    boolean giver = tokens.isWord(noun) && (tokens.is(noun - 1, "de") || tokens.is(noun - 1, "het")) && tokens.is(noun - 2, "van");
    return giver && isNoun(tokens.lower(noun - 3));
  }

  /**
   * Whether words around a number say that it is money.
   *
   * @param before the token before the number and its hedges
   * @param next the token behind it
   */
  static boolean around(Tokens tokens, int before, int next) {
    if (named(tokens, before) || isMoney(tokens, next) || tokens.in(next, SPENDS) || changed(tokens, before, next)) {
      return true;
    }
    for (int i = before; i > before - NEAR && !ends(tokens, i); i--) {
      if (tokens.in(i, SPENDS)) {
        return true;
      }
    }
    return false;
  }

  /** "het noodfonds met 45 miljoen te verhogen", "schat het risico van terugvordering op 30 miljoen", "de kosten bedragen 5 miljoen". */
  private static boolean changed(Tokens tokens, int before, int next) {
    if (!tokens.in(before, BY)) {
      return false;
    }
    boolean verb = tokens.in(before, CHANGES) || tokens.in(next, CHANGES) || tokens.is(next, "te") && tokens.in(next + 1, CHANGES);
    boolean noun = false;
    for (int i = before - 1; i > before - FAR && !ends(tokens, i); i--) {
      if (tokens.in(i, COUNTS)) {
        return false;
      }
      verb |= tokens.in(i, CHANGES);
      noun |= isNoun(tokens.lower(i));
    }
    return verb && noun;
  }

  private static boolean ends(Tokens tokens, int i) {
    return tokens.at(i) == Token.NONE || tokens.is(i, ",") || tokens.is(i, ";");
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
