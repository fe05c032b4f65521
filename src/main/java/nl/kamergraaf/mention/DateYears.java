package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;

/**
 * Years: "in 2024", "2022-2027", "in 2025 en 2026", "de periode 2021 tot en met 2027".
 *
 * <p>Four digits are a year where a preposition or "jaar" leads up to them. A year behind a name ("Verdrag van 1954", "Agenda 2030") or before a noun
 * that it counts is none.
 */
final class DateYears implements DateGrammar {

  private static final Set<String> LEADS =
      Set.of(
          ("in heel geheel sinds vanaf tot met voor vóór na per over van uit rond omstreeks tussen tegen richting naar anno dan jaar jaren periode tijdvak sedert"
                  + " uiterlijk begrotingsjaar kalenderjaar schooljaar referentiejaar basisjaar jaargang prijspeil peiljaar prijzen eind ultimo nog boekjaar zichtjaar")
              .split(" "));
  private static final Set<String> NAMED_BY_YEAR =
      Set.of("verdrag", "protocol", "conventie", "wet", "statuut", "overeenkomst", "resolutie", "grondwet", "handvest", "akkoord", "verklaring");

  /** What is held in a year and told by it: "de Waterconferentie van 2026". */
  private static final Endings EVENTS =
      new Endings(List.of("conferentie", "bijeenkomst", "verkiezingen", "vergadering", "congres", "forum", "spelen", "kampioenschap", "kampioenschappen", "festival", "editie", "topontmoeting", "klimaattop", "oogst",
          "seizoen", "campagne", "missie", "oefening"));
  /** What appears each year under its title: "het Jaarverslag AIVD 2023", "de Emancipatiemonitor 2022". */
  private static final Endings REPORTS =
      new Endings(List.of("jaarverslag", "jaarrapport", "jaarrapportage", "jaarbericht", "jaaroverzicht", "monitor", "verantwoordingsonderzoek", "vervoerplan", "kwartaalrapportage", "voortgangsrapportage",
          "barometer", "dreigingsbeeld", "jaarcijfers"));
  private static final Set<String> QUOTES = Set.of("\"", "'", "\u201d", "\u2019");
  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_NAME = 14;
  private static final Set<String> ENDS_NAME =
      Set.of(
          "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "regelt", "regelde", "geldt", "heeft", "hebben", "had", "trad", "treedt", "dat", "die", "waarin", "om", "zal", "kan", "met", "per", "sinds",
          "over", "uitvoering", "evaluatie", "begroting", "toepassing");

  /** Papers of the Commission: "COM (2025) 795". */
  private static final Set<String> PAPERS = Set.of("com", "swd", "sec", "join", "c", "vergaderjaar", "kst");

  private static final Set<String> TAUGHT = Set.of("schooljaar", "studiejaar", "collegejaar");
  private static final int AUGUST = 8;
  private static final int SEPTEMBER = 9;
  private static final String BAR = "|";
  /** In tokens, on either side of a cell. */
  private static final int LONGEST_ROW = 60;

  private final Tokens tokens;
  private final boolean note;

  /** @param note the sentence stands in a note, which may be the title of a yearly report */
  DateYears(Tokens tokens, boolean note) {
    this.tokens = tokens;
    this.note = note;
  }

  @Override
  public Optional<DatePart> at(int i, boolean joined) {
    if (slashed(i)) {
      int month = tokens.lower(i - 1).startsWith("school") ? AUGUST : SEPTEMBER;
      return Optional.of(DatePart.of(i, i + 3, "date/years", DateSpan.months(DateYear.number(tokens, i), month, 12, "year")));
    }
    if (!DateYear.isYear(tokens, i) || !(joined || isLed(i)) || countsSomething(i)) {
      return Optional.empty();
    }
    int year = DateYear.number(tokens, i);
    // two years on end that "en" joins are one period; a longer list is told year by year
    boolean two = tokens.is(i + 1, "en") && DateYear.isYear(tokens, i + 2) && DateYear.number(tokens, i + 2) == year + 1;
    if (two && !joined && !tokens.is(i - 1, "tussen") && !listed(i + 3)) {
      return Optional.of(DatePart.of(i, i + 3, "date/years", DateSpan.months(year, 1, 24, "year")));
    }
    return Optional.of(DatePart.of(i, i + 1, "date/year", DateSpan.year(year)));
  }

  private boolean isEvent(int i) {
    String word = tokens.lower(i);
    return tokens.isWord(i) && EVENTS.end(word);
  }

  /** "Jaarverslag AIVD 2023", "Monitor arbeidsmarkt 2025": the title of a yearly report stands before, with no more than names or a subject between. */
  private boolean isReport(int last) {
    int small = 0;
    for (int i = last; i > last - LONGEST_TITLE && tokens.isWord(i) && small <= 1; i--) {
      String word = tokens.lower(i);
      if (REPORTS.end(word)) {
        return small == 0 || tokens.isCapital(i);
      }
      small += tokens.isCapital(i) ? 0 : 1;
    }
    return false;
  }

  private boolean listed(int i) {
    return (tokens.is(i, ",") || tokens.is(i, "en")) && DateYear.isYear(tokens, i + 1);
  }

  private boolean isLed(int i) {
    if (tokens.is(i - 1, "van")) {
      return isEvent(i - 2) || !tokens.isCapital(i - 2) && !named(i - 2);
    }
    if (isEvent(i - 1) || isReport(i - 1)) {
      return true;
    }
    if (tokens.is(i - 1, "uit") && named(i - 2)) {
      return false;
    }
    if (isCell(i)) {
      return true;
    }
    boolean through = tokens.is(i - 1, "m") && tokens.is(i - 2, "/") && tokens.is(i - 3, "t");
    boolean bracketed = tokens.is(i - 1, "(") && !tokens.glued(i - 1) && tokens.is(i + 1, ")") && (tokens.isWord(i - 2) || tokens.in(i - 2, QUOTES) && tokens.isWord(i - 3)) && !tokens.in(i - 2, PAPERS) && !tokens.in(i - 2, NAMED_BY_YEAR);
    boolean concerns = tokens.is(i - 1, "op") && tokens.is(i - 2, "betrekking");
    boolean yearly = tokens.isWord(i - 1) && (tokens.lower(i - 1).endsWith("jaar") && !tokens.is(i - 1, "vergaderjaar") || tokens.lower(i - 1).startsWith("jaarver") || tokens.lower(i - 1).startsWith("jaarb") || tokens.lower(i - 1).startsWith("jaarrap"));
    return both(i) || through || bracketed || concerns || yearly || tokens.in(i - 1, LEADS) || (note && isTitle(i));
  }

  /** "het studiejaar 2018/2019", "schooljaar 2018/19" */
  private boolean slashed(int i) {
    boolean pair = tokens.in(i - 1, TAUGHT) && tokens.isPlainDigits(i) && tokens.lower(i).length() == 4 && tokens.is(i + 1, "/") && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.isPlainDigits(i + 2);
    String next = pair ? Integer.toString(DateYear.number(tokens, i) + 1) : "";
    return pair && (tokens.lower(i + 2).equals(next) || next.endsWith(tokens.lower(i + 2)) && tokens.lower(i + 2).length() == 2);
  }

  /** "zowel 2025 als 2026", "in 2024 respectievelijk 2025" */
  private boolean both(int i) {
    boolean first = tokens.is(i - 1, "zowel") && tokens.is(i + 1, "als") && DateYear.isYear(tokens, i + 2);
    boolean second = tokens.is(i - 1, "als") && DateYear.isYear(tokens, i - 2) && tokens.is(i - 3, "zowel");
    return first || second || tokens.is(i - 1, "respectievelijk") && DateYear.isYear(tokens, i - 2);
  }

  /** "| Ketelbrug | 3 miljoen | 2031 |": the only cell of its row that says a year, or where a stretch of years begins; a row of years is a head. */
  private boolean isCell(int i) {
    boolean cell = tokens.is(i - 1, BAR) && (tokens.is(i + 1, BAR) || i + 1 >= tokens.size() || tokens.is(i + 1, "tot") || tokens.isDash(i + 1));
    for (int j = Math.max(0, i - LONGEST_ROW); cell && j < tokens.size() && j < i + LONGEST_ROW; j++) {
      if (j != i && tokens.is(j - 1, BAR) && DateYear.isYear(tokens, j)) {
        return false;
      }
    }
    return cell && !tokens.is(i - 2, BAR);
  }

  /** "het Verdrag tegen foltering van 1984": a treaty or act stands before, with what it is about. */
  private boolean named(int last) {
    for (int i = last; i >= 0 && i > last - LONGEST_NAME && (tokens.isWord(i) || tokens.isDash(i) || tokens.is(i, ",")) && !tokens.in(i, ENDS_NAME); i--) {
      if (tokens.in(i, NAMED_BY_YEAR)) {
        return true;
      }
    }
    return false;
  }

  /** The year of a report at the end of a note: "CBS, Inkomens van huishoudens 2023." */
  private boolean isTitle(int i) {
    boolean dated = tokens.is(i + 1, ",") && (DateNames.month(tokens.lower(i + 2)).isPresent() || DateYear.isYear(tokens, i + 2) || tokens.is(i + 2, "p") || tokens.is(i + 2, "blz"));
    boolean ends = dated || i + 1 >= tokens.size() || (i + 2 >= tokens.size() && !tokens.isWord(i + 1) && !tokens.isDigits(i + 1));
    if (!ends || !tokens.isWord(i - 1)) {
      return false;
    }
    for (int j = 0; j < i; j++) {
      String word = tokens.lower(j);
      if (NAMED_BY_YEAR.contains(word) || word.endsWith("nota") || word.endsWith("begroting") || word.endsWith("wet") || word.equals("agenda") || word.endsWith("plan") && word.startsWith("belasting")) {
        return false;
      }
    }
    return true;
  }

  /** "in 2000 gevallen", "voor 1900 euro": round numbers before a noun, and numbers before a unit, count. */
  private boolean countsSomething(int i) {
    boolean unit = tokens.is(i + 1, "%") || QuantityUncounted.is(tokens.lower(i + 1)) || tokens.is(i + 1, "euro") || NumberMultipliers.at(tokens, i + 1).next() > i + 1;
    return unit || (DateYear.number(tokens, i) % 100 == 0 && NumberNoun.after(tokens, i + 1).isPresent());
  }
}
