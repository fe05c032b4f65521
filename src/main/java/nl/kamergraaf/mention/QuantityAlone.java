package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.Set;

/** Whether a number that no noun follows counts something, in a sentence on its way through the counts. */
final class QuantityAlone {

  /** After these the noun is the one named before: "waarvan 33 in Nederland", "zijn er 17.200 gereed". */
  private static final Set<String> TAKING_UP = Set.of("waarvan", "daarvan", "hiervan", "er", "waaronder", "wie", "hen", "tegen", "overige", "andere", "resterende");
  private static final Set<String> AGAIN = Set.of("nog", "eens", "ook", "al", "nogmaals", "inmiddels", "thans", "nu", "maar", "slechts", "intussen", "momenteel", "gemiddeld", "pas", "reeds");
  private static final Set<String> TOTALS = Set.of("aantal", "totaal", "teller", "aantallen");
  /** Before what the counted go to or are: "afgewezen: vijf voor Turkije, drie voor Kenia". */
  static final Set<String> DIVIDING = Set.of("voor", "in", "uit", "bij", "naar", "met", "van", "door", "op", "aan", "tegen", "vanuit", "onder", "zonder", "binnen", "via");
  /** "Het tekort aan loodsen liep op tot 420". */
  private static final Set<String> LACKS = Set.of("tekort", "gebrek");
  /** Between what names a number and the number. */
  private static final Set<String> LEADS = Set.of("op", "tot", "naar", "van", "is", "was", "bedraagt", "bedroeg", "blijft", "bleef", "wordt", "werd");
  private static final Set<String> GROWN = Set.of("uitgebreid", "verhoogd", "verlaagd", "gestegen", "gedaald", "opgehoogd", "teruggebracht", "gegroeid", "toegenomen", "afgenomen", "ingekrompen", "verruimd", "beperkt");
  private static final Set<String> MODALS = Set.of("zouden", "zullen", "kunnen", "moeten", "mogen", "willen", "konden", "moesten", "mochten", "gaan");
  private static final Set<String> DEEMED = Set.of("daarvan", "hiervan", "overige", "andere", "resterende");
  /** Who deems stands behind the verb. */
  private static final Set<String> DEEMING = Set.of("ik", "wij", "we", "men", "hij", "zij", "u", "het", "de", "mijn", "onze", "deze", "dit");
  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
  private static final int NEAR = 8;

  private final Tokens tokens;
  /** Whether something was counted before in the sentence; and where the list that divides it goes on. */
  private boolean counted;
  private int behind = -1;
  private boolean listed;
  /** Whether "er" stood for what was counted before: "waarvan er zes geheel, twee gedeeltelijk". */
  private boolean parted;

  QuantityAlone(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Something was counted, whose noun ends before a token; -1 where it has none. */
  void count(int next) {
    counted = true;
    behind = next;
  }

  /** "er" stood for what was counted before. */
  void part() {
    parted = true;
  }

  /** A number without a noun is a count where something else says that it counts. */
  boolean standsAlone(NumberSpan span, NumberHedges.Hedge hedge) {
    if (deems(span)) {
      return false;
    }
    int before = tokens.from(hedge.place()) - 1;
    NumberValue value = span.high();
    boolean hedged = hedge.names().stream().anyMatch(name -> !name.equals("up-to"));
    boolean large = value.form() == NumberValue.Form.GROUPED || value.isScaled() || value.form() == NumberValue.Form.WORDS && value.value().compareTo(LARGE) >= 0;
    boolean followed = tokens.glued(span.next()) && (tokens.isDash(span.next()) || tokens.is(span.next(), ")"));
    if (followed && !large) {
      return false;
    }
    boolean done = NumberStops.isParticiple(tokens.lower(span.next())) || counted && NumberStops.isStrong(tokens.lower(span.next()));
    boolean participle = done && (tokens.is(before, "en") || counted && tokens.is(before, ","));
    boolean differs = (tokens.is(span.next(), "minder") || tokens.is(span.next(), "meer")) && tokens.is(span.next() + 1, "dan");
    before = again(before);
    parted |= tokens.is(before, "er") && taken(before);
    boolean divides = divides(span, before) || parted && (tokens.is(before, ",") || tokens.is(before, "en")) && tokens.isWord(span.next());
    boolean those = counted && tokens.is(span.first() - 1, "de") && tokens.is(span.next(), "die"); // "tegen de 600 die zijn afgesproken"
    listed = divides || listed && counted;
    divides |= behind > 0 && tokens.is(before, "en") && before - behind < NEAR && tokens.in(behind, DIVIDING) && tokens.is(span.next(), tokens.lower(behind)); // "zes havens in Oman en drie in Kuba"
    boolean inNumber = tokens.is(span.next(), "in") && (tokens.is(span.next() + 1, "getal") || tokens.is(span.next() + 1, "aantal")); // "38 in getal"
    boolean votes = counted && (tokens.is(span.next(), "tegen") || tokens.is(span.next(), "voor")) && !tokens.isWord(span.next() + 1) && tokens.is(before, "en");
    boolean by = tokens.is(before, "met") && GROWN.contains(tokens.lower(span.next())) && totalled(before);
    return inNumber || votes || counted && QuantityElided.is(tokens, span, before) || by || within(before) || divides || those || moves(span, before) || value.form() == NumberValue.Form.ROUND || counted && grown(span.first() - 1) || some(before) || there(span, before) || hedged || large || participle || differs || ofThem(span.next()) || tokens.in(before, TAKING_UP) || afterTotal(before);
  }

  /** Index of the token before "tot dusver", "nog", "pas" that end at one. */
  int again(int last) {
    int before = last;
    while (tokens.in(before, AGAIN) || tokens.is(before, "dusver") || tokens.is(before, "tot") && tokens.is(before + 1, "dusver")) {
      before--;
    }
    return before;
  }

  /** "de uitvoering daarvan acht ik onwenselijk", "de overige acht het kabinet voldoende": the verb. */
  private boolean deems(NumberSpan span) {
    return span.next() - span.first() == 1 && tokens.is(span.first(), "acht") && tokens.in(span.first() - 1, DEEMED) && tokens.in(span.next(), DEEMING);
  }

  /** "twintig aanvragen afgewezen: vijf voor Turkije, drie voor Kenia en tien voor anderen". */
  private boolean divides(NumberSpan span, int before) {
    boolean opens = counted && (tokens.is(before, ":") || tokens.is(before, "namelijk") || tokens.is(before, "weten"));
    boolean goesOn = listed && (tokens.is(before, ",") || tokens.is(before, "en"));
    return (opens || goesOn) && tokens.in(span.next(), DIVIDING) && !tokens.is(span.next() + 1, "half");
  }

  /** "groeide met 46 tot 658", "gaat van 612 met 46 naar 658": how many there were, by how many it is moved, and how many there are now. */
  private boolean moves(NumberSpan span, int before) {
    boolean by = tokens.is(before, "met") && (tokens.is(span.next(), "tot") || tokens.is(span.next(), "naar")) && tokens.mayBeNumber(span.next() + 1);
    boolean from = tokens.is(before, "van") && tokens.is(span.next(), "met") && tokens.mayBeNumber(span.next() + 1);
    boolean likewise = counted && tokens.is(before, "met") && tokens.in(before - 1, QuantityElided.FOLLOWED) && !tokens.isWord(span.next()); // "... 51 schepen, Canada volgde met 28"
    int to = span.first() - 1;
    boolean result = (tokens.is(to, "tot") || tokens.is(to, "naar")) && !tokens.isWord(span.next()) && !DateYear.isYear(tokens, span.first());
    return likewise || by || from || result && counted && (tokens.is(to - 2, "met") || tokens.is(to - 3, "met"));
  }

  /** "is met 45 plaatsen uitgebreid tot 210". */
  private boolean grown(int before) {
    return (tokens.is(before, "tot") || tokens.is(before, "naar")) && tokens.in(before - 1, GROWN);
  }

  /** "Van de 27 lidstaten stemden 25 voor": so many of those that the sentence opens with, right behind its verb. */
  private boolean some(int verb) {
    boolean opens = counted && tokens.is(0, "van") && tokens.in(1, QuantityCounts.ARTICLES);
    return opens && verb > 2 && tokens.lower(verb).endsWith("en") && !NumberStops.isParticiple(tokens.lower(verb)) && !tokens.is(verb, "tegen") && !tokens.is(verb, "binnen");
  }

  /** "Van de 162 gebieden worden er dit najaar 25 doorgelicht". */
  private boolean there(NumberSpan span, int before) {
    boolean done = NumberStops.isParticiple(tokens.lower(span.next())) && tokens.is(0, "van") || NumberStops.isStrong(tokens.lower(span.next())); // "terwijl er in mei 12 vertrokken"
    done |= counted && tokens.is(0, "van") && tokens.in(1, QuantityCounts.ARTICLES) && tokens.in(span.next(), DIVIDING); // "Van de 90 plaatsen waren er op 1 juni 52 in gebruik"
    for (int i = before; done && i > 0 && i > before - NEAR && (tokens.isWord(i) || tokens.isDigits(i)); i--) {
      if (tokens.is(i, "er")) {
        return true;
      }
    }
    return false;
  }

  /** "Van de 1.900 polissen zouden er 300 vervallen", "zijn er 300 vervallen": what closes the clause is no noun. */
  boolean infinitive(NumberSpan span) {
    int next = span.next();
    boolean closes = counted && tokens.is(0, "van") && tokens.in(1, QuantityCounts.ARTICLES) && tokens.isWord(next) && tokens.lower(next).endsWith("en") && !tokens.isWord(next + 1);
    for (int i = span.first() - 1; closes && i > 1 && i > span.first() - NEAR; i--) {
      if (tokens.is(i, "er") && (tokens.in(i - 1, MODALS) || DateVerbs.BE.contains(tokens.lower(i - 1)) && done(tokens.lower(next)))) {
        return true;
      }
    }
    return false;
  }

  /** "vervallen", not "verenigingen". */
  private static boolean done(String word) {
    return (word.startsWith("ver") || word.startsWith("be") || word.startsWith("ont")) && !word.endsWith("ingen");
  }

  /** "het aantal steeg tot 342", "waardoor het totaal uitkomt op 342", "Het aantal bedden bedraagt 342". */
  private boolean afterTotal(int before) {
    boolean leads = tokens.in(before, LEADS);
    for (int i = before; leads && i >= 0 && before - i < 12; i--) {
      if (tokens.in(i, TOTALS) || tokens.in(i, LACKS) && tokens.is(i + 1, "aan")) {
        return true;
      }
    }
    return false;
  }

  /** "is het aantal rechercheurs met 45 uitgebreid". */
  private boolean totalled(int before) {
    for (int i = before; i >= 0 && i > before - NEAR - NEAR; i--) {
      if (tokens.in(i, TOTALS)) {
        return true;
      }
    }
    return false;
  }

  /** "Van de 88 gebieden is bij 61 de norm overschreden", "kon er bij 23 een dader worden aangewezen". */
  private boolean within(int before) {
    return counted && tokens.is(0, "van") && tokens.in(1, QuantityCounts.ARTICLES) && tokens.is(before, "bij") && (tokens.is(before - 1, "er") || DateVerbs.BE.contains(tokens.lower(before - 1)) || tokens.is(before - 1, "werd") || tokens.is(before - 1, "was"));
  }

  /** "waarvan één in onderhoud", "vier voor Turkije en één voor Kenia". */
  boolean oneOf(int one) {
    boolean takes = tokens.is(one - 1, "waarvan") || tokens.is(one - 1, "daarvan") || tokens.is(one - 1, "waaronder");
    boolean goesOn = listed && (tokens.is(one - 1, ",") || tokens.is(one - 1, "en"));
    boolean more = counted && tokens.is(one - 1, "en") && tokens.isWord(one + 2);
    boolean there = tokens.is(one - 1, "er") && taken(one - 1); // "van wie er één is overleden"
    return counted && there || counted && (takes || goesOn || more) && tokens.in(one + 1, DIVIDING) && !tokens.is(one + 2, "één");
  }

  /** "waarvan ik er twaalf geheel overneem": "er" stands for what was counted before. */
  boolean taken(int er) {
    for (int i = er - 1; i >= 0 && i > er - NEAR && tokens.isWord(i); i--) {
      if (tokens.is(i, "waarvan") || tokens.is(i, "wie") && tokens.is(i - 1, "van")) {
        return true;
      }
    }
    return false;
  }

  /** "vier van hen", "één daarvan". */
  boolean ofThem(int next) {
    return tokens.is(next, "daarvan") || tokens.is(next, "hunner") || tokens.is(next, "hiervan") || (tokens.is(next, "van") && (tokens.is(next + 1, "hen") || tokens.is(next + 1, "deze") || tokens.is(next + 1, "die") || tokens.in(next + 1, QuantityCounts.SUCH)));
  }
}
