package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Range;

/** Counts of one sentence: which numbers count something, and what. */
final class QuantityCounts {

  /** After these the noun is the one named before: "waarvan 33 in Nederland", "zijn er 17.200 gereed". */
  private static final Set<String> TAKING_UP = Set.of("waarvan", "daarvan", "hiervan", "er", "waaronder", "wie", "hen", "tegen", "overige", "andere", "resterende");
  private static final Set<String> AGAIN = Set.of("nog", "eens", "ook", "al", "nogmaals", "inmiddels");
  private static final Set<String> ARTICLES = Set.of("de", "het", "deze", "die", "onze", "alle", "hun");
  private static final Set<String> TOTALS = Set.of("aantal", "totaal", "teller", "aantallen");
  private static final Set<String> FIXED_ONE = Set.of("lijn", "oogopslag", "keer", "ding", "stem", "kant", "hand", "geheel", "adem", "noemer", "zijde", "been", "mond", "maat", "klap", "slag", "blik", "streep", "dak", "pot", "kam", "pennenstreek", "front", "woord");

  /** Before what the counted go to or are: "afgewezen: vijf voor Turkije, drie voor Kenia". */
  private static final Set<String> DIVIDING = Set.of("voor", "in", "uit", "bij", "naar", "met", "van", "door", "op", "aan", "tegen", "vanuit", "onder", "zonder", "binnen", "via");
  /** Between what names a number and the number. */
  private static final Set<String> LEADS = Set.of("op", "tot", "naar", "van", "is", "was", "bedraagt", "bedroeg", "blijft", "bleef", "wordt", "werd");
  private static final Set<String> GROWN = Set.of("uitgebreid", "verhoogd", "verlaagd", "gestegen", "gedaald", "opgehoogd", "teruggebracht", "gegroeid", "toegenomen", "afgenomen", "ingekrompen", "verruimd", "beperkt");
  private static final Set<String> CLOCK = Set.of("om", "tot", "rond", "vanaf", "sinds", "nog", "na");
  private static final Set<String> AMONG = Set.of("onder", "boven", "tegen");
  /** What makes of "onder de 27" a limit. */
  private static final Set<String> LEVELS = Set.of(
          "blijft", "blijven", "bleef", "bleven", "ligt", "liggen", "lag", "lagen", "daalt", "dalen", "daalde", "daalden", "gedaald", "zakt", "zakken", "zakte", "zakten", "gezakt", "komt",
          "komen", "kwam", "kwamen", "loopt", "liep", "stijgt", "steeg", "gestegen", "duikt", "dook");
  private static final Set<String> BESIDE = Set.of("is", "was", "zijn", "waren", "tot", "ver", "net", "ruim", "met");
  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
  private static final int HOURS = 12;
  private static final int NEAR = 8;

  private final Tokens tokens;
  private final NumberGrammar grammar;
  private final NumberHedges hedges;
  private final MoneyCurrencies currencies;
  private final Register register;
  /** Whether something was counted before in the sentence; and where the list that divides it goes on. */
  private boolean counted;
  private boolean listed;
  /** Whether "er" stood for what was counted before: "waarvan er zes geheel, twee gedeeltelijk". */
  private boolean parted;

  QuantityCounts(Tokens tokens, NumberGrammar grammar, NumberHedges hedges, MoneyCurrencies currencies, Register register) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.hedges = hedges;
    this.currencies = currencies;
    this.register = register;
  }

  Optional<QuantityRead> at(int i) {
    if (QuantityFractions.isOne(tokens, i) && !NumberMultipliers.is(tokens.lower(i + 1))) {
      return one(i);
    }
    return NumberSpan.at(tokens, grammar, i).map(span -> {
      NumberHedges.Hedge hedge = hedges.before(tokens, span.first());
      boolean excluded = isLabel(span, hedge) || currencies.at(tokens, i - 1).isPresent() || currencies.at(tokens, span.next()).isPresent();
      return excluded ? QuantityRead.nothing(span.next()) : counted(span, hedge);
    });
  }

  private Optional<QuantityRead> one(int i) {
    Optional<NumberNoun> noun = NumberNoun.after(tokens, i + 1).filter(n -> !FIXED_ONE.contains(n.head()) && !QuantityUncounted.is(n.head()));
    if (noun.isEmpty() && ofThem(i + 1)) {
      NumberValue one = new NumberValue(i, i + 1, BigDecimal.ONE, BigDecimal.ONE, NumberValue.Form.WORDS);
      return Optional.of(give(new NumberSpan(i, i + 1, one, one), hedge(i), Optional.empty()));
    }
    return noun.map(n -> {
      NumberValue value = new NumberValue(i, i + 1, BigDecimal.ONE, BigDecimal.ONE, NumberValue.Form.WORDS);
      return give(new NumberSpan(i, i + 1, value, value), hedge(i), Optional.of(n.range()));
    });
  }

  /** "roept op tot één nummer" sets no limit. */
  private NumberHedges.Hedge hedge(int one) {
    return tokens.is(one - 1, "tot") ? hedges.none(tokens, one) : hedges.before(tokens, one);
  }

  /** "vier van hen", "één daarvan". */
  private boolean ofThem(int next) {
    return tokens.is(next, "daarvan") || tokens.is(next, "hiervan") || (tokens.is(next, "van") && (tokens.is(next + 1, "hen") || tokens.is(next + 1, "deze") || tokens.is(next + 1, "die")));
  }

  private QuantityRead counted(NumberSpan span, NumberHedges.Hedge read) {
    int next = span.next();
    NumberHedges.Hedge hedge = among(span) ? hedges.none(tokens, span.first()) : read;
    boolean ofThese = tokens.is(next, "van") && tokens.in(next + 1, ARTICLES);
    boolean ofMore = tokens.is(next, "van") && !ofThese && tokens.mayBeNumber(next + 1) && !DateYear.isYear(tokens, next + 1); // "de laatste zes van 24 tanks"
    int start = ofThese ? next + 2 : ofMore ? next + 1 : next;
    if (ofThese || ofMore) {
      start = NumberSpan.at(tokens, grammar, start).map(NumberSpan::next).orElse(start);
    }
    Optional<NumberNoun> noun = NumberNoun.after(tokens, start).or(() -> tokens.in(span.first() - 1, ARTICLES) ? attributed(next) : Optional.empty());
    if (noun.isPresent() && (isUncounted(noun.get(), start) || isHeading(span, start) || isPostcode(span, start))) {
      return QuantityRead.nothing(next);
    }
    boolean part = noun.isPresent() && !isPlural(noun.get()) && span.low().value().compareTo(BigDecimal.ONE) > 0 && taken(span.first()); // "van wie 40 zelfstandig"
    if (noun.isPresent() && (part || ofThose(span, hedge, noun.get()) || ofThese && !isPlural(noun.get()) && span.low().value().compareTo(BigDecimal.ONE) > 0)) {
      parted = true;
      return give(span, hedge, Optional.empty());
    }
    if (noun.isPresent()) {
      return give(span, hedge, noun.filter(n -> !n.head().equals("andere") && !n.head().equals("anderen")).map(NumberNoun::range));
    }
    if (tokens.is(next, "naar") && tokens.is(span.first() - 1, "van")) {
      // "van 100 naar 50 plekken"
      Optional<NumberNoun> shared = NumberSpan.at(tokens, grammar, next + 1).flatMap(to -> NumberNoun.after(tokens, to.next()));
      if (shared.isPresent() && !isUncounted(shared.get(), tokens.from(shared.get().range().start()))) {
        return give(span, hedge, shared.map(NumberNoun::range));
      }
    }
    return standsAlone(span, hedge) ? give(span, hedge, Optional.empty()) : QuantityRead.nothing(next);
  }

  /** "de 24 door Nederland toegezegde F-16's": the noun behind a participle that has words of its own. */
  private Optional<NumberNoun> attributed(int next) {
    boolean opens = tokens.in(next, DIVIDING);
    for (int i = next + 2; opens && i < next + NEAR && tokens.isWord(i); i++) {
      String word = tokens.lower(i);
      boolean inflected = word.endsWith("e") && NumberStops.isParticiple(word.substring(0, word.length() - 1)) || word.endsWith("en") && NumberStops.isParticiple(word);
      if (inflected) {
        return NumberNoun.after(tokens, i + 1);
      }
    }
    return Optional.empty();
  }

  /** "onder de 27 lidstaten", "tegen de 12 verdachten": a preposition, unless a verb before it says how high the number is. */
  private boolean among(NumberSpan span) {
    int article = span.first() - 1;
    boolean counts = tokens.is(article, "de") && tokens.in(article - 1, AMONG) && (NumberNoun.after(tokens, span.next()).isPresent() || tokens.is(span.next(), "die"));
    for (int i = article - 2; counts && i >= 0 && i > article - NEAR && tokens.isWord(i); i--) {
      if (tokens.in(i, LEVELS) || i == article - 2 && tokens.in(i, BESIDE)) {
        return false;
      }
    }
    return counts;
  }

  /** "Van de scholen krijgen er 2.300 subsidie": "er" stands for the schools, and one thing is not counted by thousands. */
  private boolean ofThose(NumberSpan span, NumberHedges.Hedge hedge, NumberNoun noun) {
    boolean there = tokens.is(tokens.from(hedge.place()) - 1, "er");
    if (there && taken(tokens.from(hedge.place()) - 1)) {
      return true;
    }
    boolean of = tokens.is(0, "van") || tokens.is(0, "daarvan") || tokens.is(0, "hiervan") || tokens.is(tokens.from(hedge.place()) - 3, "waarvan");
    return there && !isPlural(noun) && span.low().value().compareTo(BigDecimal.ONE) > 0 && of;
  }

  /** "waarvan ik er twaalf geheel overneem": "er" stands for what was counted before. */
  private boolean taken(int er) {
    for (int i = er - 1; i >= 0 && i > er - NEAR && tokens.isWord(i); i--) {
      if (tokens.is(i, "waarvan") || tokens.is(i, "wie") && tokens.is(i - 1, "van")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(NumberNoun noun) {
    return noun.head().endsWith("n") || noun.head().endsWith("s") || noun.head().endsWith("a");
  }

  private boolean isUncounted(NumberNoun noun, int start) {
    return isDossier(noun, start) || QuantityUncounted.is(noun.head()) || QuantityUncounted.is(tokens.lower(start)) || currencies.at(tokens, tokens.from(noun.range().end()) - 1).isPresent();
  }

  /** "2 Stand van zaken": the number of a heading. */
  private boolean isHeading(NumberSpan span, int noun) {
    boolean digits = span.low().isBare() || span.low().form() == NumberValue.Form.SPACED;
    return span.first() == 0 && digits && tokens.isCapital(noun);
  }

  /** "36 600 V, nr. 51", "36 600 nr. 12". */
  private boolean isDossier(NumberNoun noun, int start) {
    String word = tokens.text().substring(tokens.at(start).start(), tokens.at(start).end());
    boolean chapter = word.length() <= 5 && word.chars().allMatch(c -> "IVXBC".indexOf(c) >= 0);
    return chapter || noun.head().equals("nr") || noun.head().equals("nrs");
  }

  /** "2500 EB Den Haag". */
  private boolean isPostcode(NumberSpan span, int noun) {
    Token word = tokens.at(noun);
    boolean capitals = word.end() - word.start() == 2 && tokens.text().substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
    return capitals && span.high().isBare() && span.high().raw().precision() == 4;
  }

  private boolean isLabel(NumberSpan span, NumberHedges.Hedge hedge) {
    NumberValue value = span.low();
    boolean unfit = !value.isScaled() && (value.form() == NumberValue.Form.UNCERTAIN || value.form() == NumberValue.Form.LED);
    if (unfit || value.isYear() || span.high().isYear() || value.raw().signum() == 0) {
      return true;
    }
    int before = value.first() - 1;
    if (isHour(value, before)) {
      return true;
    }
    boolean digits = value.isBare() || value.form() == NumberValue.Form.SPACED;
    if (!digits) {
      return false;
    }
    boolean code = tokens.is(before, "#") || tokens.is(before, "§") || tokens.is(before, "+") || tokens.is(before, "x") || tokens.is(before, "×");
    boolean name =
        before > 0
            && hedge.names().isEmpty()
            && tokens.isCapital(before)
            && value.raw().precision() - value.raw().scale() <= 1
            && register.spelled(tokens.text().substring(tokens.at(before).start(), tokens.at(before).end())).isEmpty();
    boolean series = (tokens.is(before, "en") || tokens.is(before, ",")) && tokens.isPlainDigits(before - 1) && before > 2 && tokens.isCapital(before - 2) && value.raw().precision() == 1; // "Nord Stream 1 en 2"
    boolean paper = tokens.is(before, ")") && tokens.isDigits(before - 1) && tokens.is(before - 2, "(") && tokens.isCapital(before - 3); // COM (2025) 795
    return code || name || series || paper || NumberLabels.isLabelled(tokens, value.first());
  }

  /** "om tien voor half negen", "kwart over acht". */
  private boolean isHour(NumberValue value, int before) {
    boolean hour = !value.isScaled() && value.raw().compareTo(BigDecimal.valueOf(HOURS)) <= 0;
    boolean half = tokens.is(before, "half") && (tokens.in(before - 1, CLOCK) || tokens.is(before - 1, "voor") || tokens.is(before - 1, "over"));
    boolean beside = (tokens.is(before, "over") || tokens.is(before, "voor")) && tokens.is(before - 1, "kwart");
    boolean minutes = (tokens.is(value.next(), "voor") || tokens.is(value.next(), "over")) && tokens.in(before, CLOCK) && (tokens.is(value.next() + 1, "half") || NumberWords.parse(tokens.lower(value.next() + 1)).orElse(99) <= HOURS);
    return hour && (half || beside || minutes);
  }

  /** A number without a noun is a count where something else says that it counts. */
  private boolean standsAlone(NumberSpan span, NumberHedges.Hedge hedge) {
    int before = tokens.from(hedge.place()) - 1;
    NumberValue value = span.high();
    boolean hedged = hedge.names().stream().anyMatch(name -> !name.equals("up-to"));
    boolean large = value.form() == NumberValue.Form.GROUPED || value.isScaled() || value.form() == NumberValue.Form.WORDS && value.value().compareTo(LARGE) >= 0;
    boolean followed = tokens.glued(span.next()) && (tokens.isDash(span.next()) || tokens.is(span.next(), ")"));
    if (followed && !large) {
      return false;
    }
    boolean participle = NumberStops.isParticiple(tokens.lower(span.next())) && tokens.is(before, "en");
    boolean differs = (tokens.is(span.next(), "minder") || tokens.is(span.next(), "meer")) && tokens.is(span.next() + 1, "dan");
    while (tokens.in(before, AGAIN)) {
      before--;
    }
    parted |= tokens.is(before, "er") && taken(before);
    boolean divides = divides(span, before) || parted && (tokens.is(before, ",") || tokens.is(before, "en")) && tokens.isWord(span.next());
    boolean those = counted && tokens.is(span.first() - 1, "de") && tokens.is(span.next(), "die"); // "tegen de 600 die zijn afgesproken"
    listed = divides || listed && counted;
    return divides || those || value.form() == NumberValue.Form.ROUND || counted && grown(span.first() - 1) || some(before) || there(span, before) || hedged || large || participle || differs || ofThem(span.next()) || tokens.in(before, TAKING_UP) || afterTotal(before);
  }

  /** "twintig aanvragen afgewezen: vijf voor Turkije, drie voor Kenia en tien voor anderen". */
  private boolean divides(NumberSpan span, int before) {
    boolean opens = counted && (tokens.is(before, ":") || tokens.is(before, "namelijk") || tokens.is(before, "weten"));
    boolean goesOn = listed && (tokens.is(before, ",") || tokens.is(before, "en"));
    return (opens || goesOn) && tokens.in(span.next(), DIVIDING) && !tokens.is(span.next() + 1, "half");
  }

  /** "is met 45 plaatsen uitgebreid tot 210". */
  private boolean grown(int before) {
    return (tokens.is(before, "tot") || tokens.is(before, "naar")) && tokens.in(before - 1, GROWN);
  }

  /** "Van de 27 lidstaten stemden 25 voor": so many of those that the sentence opens with, right behind its verb. */
  private boolean some(int verb) {
    boolean opens = counted && tokens.is(0, "van") && tokens.in(1, ARTICLES);
    return opens && verb > 2 && tokens.lower(verb).endsWith("en") && !NumberStops.isParticiple(tokens.lower(verb)) && !tokens.is(verb, "tegen") && !tokens.is(verb, "binnen");
  }

  /** "Van de 162 gebieden worden er dit najaar 25 doorgelicht". */
  private boolean there(NumberSpan span, int before) {
    boolean done = NumberStops.isParticiple(tokens.lower(span.next()));
    for (int i = before; done && tokens.is(0, "van") && i > 0 && i > before - NEAR && (tokens.isWord(i) || tokens.isDigits(i)); i--) {
      if (tokens.is(i, "er")) {
        return true;
      }
    }
    return false;
  }

  /** "het aantal steeg tot 342", "waardoor het totaal uitkomt op 342", "Het aantal bedden bedraagt 342". */
  private boolean afterTotal(int before) {
    boolean leads = tokens.in(before, LEADS);
    for (int i = before; leads && i >= 0 && before - i < 12; i--) {
      if (tokens.in(i, TOTALS)) {
        return true;
      }
    }
    return false;
  }

  private QuantityRead give(NumberSpan span, NumberHedges.Hedge left, Optional<Range> thing) {
    NumberHedges.Hedge right = hedges.after(tokens, span.next());
    Set<String> names = new TreeSet<>(left.names());
    names.addAll(right.names());
    if (span.high().form() == NumberValue.Form.ROUND) {
      names.add("about");
    }
    int start = left.names().isEmpty() ? tokens.at(span.first()).start() : left.place();
    int end = right.names().isEmpty() ? tokens.at(span.next() - 1).end() : right.place();
    counted = true;
    String rule = thing.isPresent() ? "count/thing" : "count/bare";
    return QuantityRead.of(new Quantity(new Range(start, end), rule, span.number(names), Quantity.Unit.COUNT, thing), span.next());
  }
}
