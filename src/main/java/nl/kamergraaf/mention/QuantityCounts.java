package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Counts of one sentence: which numbers count something, and what. */
final class QuantityCounts {

  static final Set<String> ARTICLES = Set.of("de", "het", "deze", "die", "onze", "alle", "hun");
  private static final Set<String> OWN = Set.of("zijn", "haar", "mijn", "uw");
  static final Set<String> SUCH = Set.of("zulke", "dergelijke");
  /** Before an object of the verb "achten". */
  private static final Set<String> OBJECTS = Set.of("zo", "zo'n", "zo\u2019n", "het", "de", "een", "dit", "dat", "deze", "die", "minstens", "minimaal", "ten", "daarom", "dan", "ook", "echter", "nu", "wel", "niet", "zich", "haar", "hem", "uw", "geen");
  /** Before the participle of what is counted: "twee reeds gewaarschuwde bedrijven". */
  private static final Set<String> BEFORE_DONE = Set.of("eerder", "reeds", "al", "nieuw", "pas", "recent", "onlangs", "thans", "nog", "volledig", "zojuist", "destijds", "recentelijk", "geheel", "deels", "tijdelijk", "illegaal", "inmiddels", "vermoedelijk", "zwaar", "ernstig", "vooraf", "kort", "laatst", "wederrechtelijk");
  private static final Set<String> FIXED_ONE = Set.of("lijn", "oogopslag", "keer", "ding", "stem", "kant", "hand", "geheel", "adem", "noemer", "zijde", "been", "mond", "maat", "klap", "slag", "blik", "streep", "dak", "pot", "kam", "pennenstreek", "front", "woord");

  /** Ends of nouns that stand for one thing. */
  private static final Endings SINGULAR = new Endings(List.of("ing", "heid", "teit", "tie", "uitgifte", "beleid", "toezicht"));
  /** Who judges, before "acht"; or another verb of the same subject stands there. */
  private static final Set<String> JUDGES = Set.of("kabinet", "regering", "minister", "staatssecretaris", "commissie", "raad", "nederland", "ik", "men", "hij", "zij", "ze", "en", "maar", "doch");
  private static final Set<String> JUDGED = Set.of("onwenselijk", "wenselijk", "noodzakelijk", "schadelijk", "onnodig", "ongewenst", "gewenst", "onmisbaar", "onverantwoord", "onhaalbaar", "haalbaar", "denkbaar", "ondenkbaar", "aanvaardbaar", "onaanvaardbaar", "zinvol", "passend", "ongepast", "prematuur", "voorbarig", "disproportioneel", "onuitvoerbaar", "uitvoerbaar", "overbodig", "kansrijk", "riskant");

  private static final Set<String> AMONG = Set.of("onder", "boven", "tegen");
  /** What makes of "onder de 27" a limit. */
  private static final Set<String> LEVELS = Set.of(
          "blijft", "blijven", "bleef", "bleven", "ligt", "liggen", "lag", "lagen", "daalt", "dalen", "daalde", "daalden", "gedaald", "zakt", "zakken", "zakte", "zakten", "gezakt", "komt",
          "komen", "kwam", "kwamen", "loopt", "liep", "stijgt", "steeg", "gestegen", "duikt", "dook");
  private static final Set<String> BESIDE = Set.of("is", "was", "zijn", "waren", "tot", "ver", "net", "ruim", "met");
  private static final Set<String> OPENERS = Set.of("er", "en", "maar", "want", "dat", "omdat", "doordat", "aangezien", "terwijl", "hoewel", "nu", "zodat", "nadat", "doch");
  private static final Set<String> HELPS = Set.of("is", "was", "zijn", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "hadden");
  private static final Set<String> HEDGED = Set.of("circa", "ca", "ruim", "ongeveer", "bijna", "zo'n");
  private static final int NEAR = 8;
  private static final int FAR = 16;

  private final Tokens tokens;
  private final NumberGrammar grammar;
  private final NumberHedges hedges;
  private final MoneyCurrencies currencies;
  private final QuantityLabels labels;
  private final QuantityAlone alone;
  private final QuantityTotal total;

  QuantityCounts(Tokens tokens, NumberGrammar grammar, NumberHedges hedges, MoneyCurrencies currencies, Register register) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.hedges = hedges;
    this.currencies = currencies;
    this.labels = new QuantityLabels(tokens, register);
    this.alone = new QuantityAlone(tokens);
    this.total = new QuantityTotal(tokens);
  }

  Optional<QuantityRead> at(int i) {
    if (QuantityFractions.isOne(tokens, i) && !NumberMultipliers.is(tokens.lower(i + 1))) {
      return one(i);
    }
    return NumberSpan.at(tokens, grammar, i).map(span -> {
      NumberHedges.Hedge hedge = hedges.before(tokens, span.first());
      boolean thinks = tokens.is(span.first(), "acht") && tokens.in(span.next(), OBJECTS); // "het kabinet acht dit onjuist"
      boolean excluded = thinks || labels.isLabel(span, hedge) || currencies.at(tokens, i - 1).isPresent() || currencies.at(tokens, span.next()).isPresent();
      return excluded ? QuantityRead.nothing(span.next()) : counted(span, hedge);
    });
  }

  private Optional<QuantityRead> one(int i) {
    if (tokens.is(i - 1, "voor") && QuantityFractions.isOne(tokens, i - 2) || tokens.is(i + 1, "voor") && QuantityFractions.isOne(tokens, i + 2)) {
      return Optional.empty(); // "één voor één"
    }
    boolean ofThem = tokens.is(i - 1, "er") && alone.taken(i - 1); // "van wie er één ziek is"
    Optional<NumberNoun> noun = ofThem ? Optional.empty() : NumberNoun.after(tokens, i + 1).filter(n -> !FIXED_ONE.contains(n.head()) && !QuantityUncounted.is(n.head()));
    if (noun.isEmpty() && !ofThem) {
      noun = done(i + 1, false);
    }
    Optional<Range> those = noun.isPresent() || ofThem ? Optional.empty() : those(i, i + 1);
    boolean bare = noun.isEmpty() && (those.isPresent() || alone.ofThem(i + 1) || alone.oneOf(i));
    if (noun.isEmpty() && !bare) {
      return Optional.empty();
    }
    NumberValue one = new NumberValue(i, i + 1, BigDecimal.ONE, BigDecimal.ONE, NumberValue.Form.WORDS);
    return Optional.of(give(new NumberSpan(i, i + 1, one, one), hedge(i), noun.map(NumberNoun::range).or(() -> those)));
  }

  /** "roept op tot één nummer" sets no limit. */
  private NumberHedges.Hedge hedge(int one) {
    return tokens.is(one - 1, "tot") ? hedges.none(tokens, one) : hedges.before(tokens, one);
  }

  private QuantityRead counted(NumberSpan span, NumberHedges.Hedge read) {
    int next = span.next();
    NumberHedges.Hedge hedge = among(span) ? hedges.none(tokens, span.first()) : read;
    boolean ofThese = tokens.is(next, "van") && (tokens.in(next + 1, ARTICLES) || tokens.in(next + 1, SUCH) || tokens.in(next + 1, OWN)) || tokens.is(next, "de") && tokens.is(span.first() - 1, "alle");
    boolean ofMore = tokens.is(next, "van") && !ofThese && tokens.mayBeNumber(next + 1) && !DateYear.isYear(tokens, next + 1); // "de laatste zes van 24 tanks"
    int start = ofThese && tokens.is(next, "de") ? next + 1 : ofThese ? next + 2 : ofMore ? next + 1 : next;
    if (ofThese && tokens.in(start, HEDGED) && NumberSpan.at(tokens, grammar, start + 1).isPresent()) {
      start++; // "12 van de ruim 340 gemeenten"
    }
    if (ofThese || ofMore) {
      start = NumberSpan.at(tokens, grammar, start).map(NumberSpan::next).orElse(start);
    }
    Optional<NumberNoun> noun = NumberNoun.after(tokens, start).or(() -> tokens.in(span.first() - 1, ARTICLES) ? attributed(next) : ofThese ? Optional.empty() : NumberNoun.inside(tokens, next)).or(() -> ofThese ? Optional.empty() : done(next, true)).or(() -> votes(next));
    if (noun.isPresent() && tokens.is(span.first(), "acht") && judged(span, noun.get())) {
      return QuantityRead.nothing(next);
    }
    if (noun.isPresent() && (isUncounted(noun.get(), start) || labels.isHeading(span, start) || labels.isPostcode(span, start))) {
      return QuantityRead.nothing(next);
    }
    boolean part = noun.isPresent() && !isPlural(noun.get()) && span.low().value().compareTo(BigDecimal.ONE) > 0 && alone.taken(span.first()); // "van wie 40 zelfstandig"
    if (noun.isPresent() && (part || ofThose(span, hedge, noun.get()) || ofThese && !isPlural(noun.get()) && span.low().value().compareTo(BigDecimal.ONE) > 0)) {
      alone.part();
      return give(span, hedge, part || ofThese ? Optional.empty() : those(tokens.from(hedge.place()), next));
    }
    if (noun.isPresent() && alone.infinitive(span)) {
      return give(span, hedge, Optional.empty());
    }
    if (noun.isPresent()) {
      return give(span, hedge, noun.filter(n -> !n.head().equals("andere") && !n.head().equals("anderen")).map(NumberNoun::range));
    }
    boolean moved = (tokens.is(next, "naar") || tokens.is(next, "tot")) && tokens.is(span.first() - 1, "van");
    boolean eachItsOwn = tokens.is(next, "en") && (tokens.is(span.first() - 1, "respectievelijk") || tokens.is(span.first() - 1, "onderscheidenlijk"));
    if (moved || eachItsOwn) {
      // "van 100 naar 50 plekken", "respectievelijk 12 en 9 kotters"
      Optional<NumberNoun> shared = NumberSpan.at(tokens, grammar, next + 1).flatMap(to -> NumberNoun.after(tokens, to.next()));
      if (shared.isPresent() && !isUncounted(shared.get(), tokens.from(shared.get().range().start()))) {
        return give(span, hedge, shared.map(NumberNoun::range));
      }
    }
    Optional<Range> numbered = total.of(span, hedge);
    if (numbered.isPresent()) {
      return give(span, hedge, numbered);
    }
    boolean stands = alone.standsAlone(span, hedge);
    Optional<Range> those = before(span).or(() -> those(tokens.from(hedge.place()), next));
    return stands || those.isPresent() ? give(span, hedge, those) : QuantityRead.nothing(next);
  }

  /** "het kabinet steunt dit en acht verder uitstel schadelijk": one thing is not counted as eight, and what closes the clause is how it is judged. */
  private boolean judged(NumberSpan span, NumberNoun noun) {
    boolean bare = span.next() == span.first() + 1 && tokens.in(span.first() - 1, JUDGES);
    int judgement = tokens.from(noun.range().end());
    boolean closes = tokens.isWord(judgement) && !tokens.isWord(judgement + 1);
    return bare && (SINGULAR.end(noun.head()) || closes && JUDGED.contains(tokens.lower(judgement)));
  }

  /** "Van de kotters zijn er 12 gesloopt", "omdat van de negen kotters pas drie zijn gekeurd": the plural behind the "van" that opens the clause. */
  private Optional<Range> those(int first, int next) {
    int last = alone.again(moment(first - 1));
    boolean there = tokens.is(last, "er") && tokens.isWord(last - 1);
    int commas = 0;
    for (int of = last; of >= 0 && last - of < FAR && commas < 3; of--) {
      if (!tokens.isWord(of) && !tokens.isDigits(of)) {
        commas += there && tokens.is(of, ",") ? 1 : 3; // "Van de kotters die stilliggen, zijn er 12 gekeurd"
      }
      if (tokens.is(of, "van") && tokens.in(of + 1, ARTICLES) && opens(of)) {
        int start = there ? numbered(of + 2, last) : NumberSpan.at(tokens, grammar, of + 2).map(NumberSpan::next).orElse(of + 2);
        return NumberNoun.after(tokens, start).filter(QuantityCounts::isPlural).filter(noun -> there && noun.next() < last && !tokens.is(noun.next(), "en") && !tokens.is(noun.next(), "of") || leads(noun.next(), last, next)).map(NumberNoun::range);
      }
    }
    return Optional.empty();
  }

  /** Index of the token before "op 1 juni", "in mei" that end at one. */
  private int moment(int last) {
    int day = DateNames.month(tokens.lower(last)).isPresent() ? last - 1 : DateYear.isYear(tokens, last) ? last : -1;
    int preposition = day > 0 && tokens.isDigits(day) && !DateYear.isYear(tokens, day) ? day - 1 : day >= 0 && DateYear.isYear(tokens, last) ? last - 1 : day;
    return preposition > 0 && (tokens.is(preposition, "op") || tokens.is(preposition, "in") || tokens.is(preposition, "sinds")) ? preposition - 1 : last;
  }

  /** Index behind the number of "de daarmee te bouwen 90 kotters"; itself where none stands soon. */
  private int numbered(int first, int limit) {
    for (int i = first; i < Math.min(limit, first + NEAR); i++) {
      Optional<NumberSpan> number = NumberSpan.at(tokens, grammar, i);
      if (number.isPresent() || !tokens.isWord(i)) {
        return number.map(NumberSpan::next).orElse(first);
      }
    }
    return first;
  }

  /** Whether a "van" opens what the clause speaks of: "de eigenaar van de kotters heeft er 12 gesloopt" speaks of the eigenaar. */
  private boolean opens(int of) {
    return of == 0 || tokens.in(of - 1, OPENERS) || tokens.in(of - 1, HELPS) || tokens.is(of - 1, ",") || tokens.is(of - 1, ";") || tokens.is(of - 1, ":");
  }

  /** Whether nothing but "er" and a verb stands between the plural and the number, or the verb behind the number. */
  private boolean leads(int from, int last, int next) {
    boolean there = false;
    boolean helps = false;
    int verbs = 0;
    for (int i = from; i <= last; i++) {
      there |= tokens.is(i, "er");
      helps |= tokens.in(i, HELPS);
      verbs += tokens.is(i, "er") || alone.again(i) < i ? 0 : 1;
    }
    return there && verbs <= 1 || helps && verbs == 1 && !tokens.mayBeNumber(next) || verbs == 0 && (tokens.in(next, HELPS) || NumberStops.isParticiple(tokens.lower(next)));
  }

  /** "25 stemmen voor en acht tegen", "een lichting medewerkers, 38 in getal": what is counted stands before. */
  private Optional<Range> before(NumberSpan span) {
    int next = span.next();
    if (tokens.is(next, "in") && tokens.is(span.first() - 1, ",") && tokens.isWord(span.first() - 2) && (tokens.is(next + 1, "getal") || tokens.is(next + 1, "aantal"))) {
      return Optional.of(tokens.range(span.first() - 2, span.first() - 1));
    }
    boolean against = tokens.is(span.first() - 1, "en") && tokens.is(span.first() - 2, "voor") && tokens.is(next, "tegen");
    return against && tokens.is(span.first() - 3, "stemmen") ? Optional.of(tokens.range(span.first() - 3, span.first() - 2)) : Optional.empty();
  }

  /** "de 24 door Nederland toegezegde F-16's": the noun behind a participle that has words of its own. */
  private Optional<NumberNoun> attributed(int next) {
    boolean opens = tokens.in(next, QuantityAlone.DIVIDING);
    for (int i = next + 2; opens && i < next + NEAR && tokens.isWord(i); i++) {
      String word = tokens.lower(i);
      boolean inflected = word.endsWith("e") && NumberStops.isParticiple(word.substring(0, word.length() - 1)) || word.endsWith("en") && NumberStops.isParticiple(word);
      if (inflected) {
        return NumberNoun.after(tokens, i + 1);
      }
    }
    return Optional.empty();
  }

  /** "twee reeds gewaarschuwde bedrijven", "één eerder geplaatst bedrijf": the noun behind a participle, which an adverb leads. */
  private Optional<NumberNoun> done(int next, boolean many) {
    int i = next;
    while (tokens.in(i, BEFORE_DONE) && i < next + 2) {
      i++;
    }
    String word = tokens.lower(i);
    String plain = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    boolean inflected = word.endsWith("e") || word.endsWith("en") || !many;
    boolean done = i > next && tokens.isWord(i) && inflected && (NumberStops.isParticiple(plain) || NumberStops.isStrong(word) || word.endsWith("en") && plain.contains("ge"));
    boolean due = tokens.is(i, "te") && tokens.isWord(i + 1) && tokens.lower(i + 1).endsWith("en") && many;
    if (due) {
      return NumberNoun.after(tokens, i + 2).filter(QuantityCounts::isPlural); // "vijf nog te bouwen boten"
    }
    return done ? NumberNoun.after(tokens, i + 1) : Optional.empty();
  }

  /** "met 76 tegen 74 stemmen": the noun of both. */
  private Optional<NumberNoun> votes(int next) {
    boolean against = tokens.is(next, "tegen") && tokens.mayBeNumber(next + 1) && tokens.is(next + 2, "stemmen");
    return against ? NumberNoun.after(tokens, next + 2) : Optional.empty();
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
    if (there && alone.taken(tokens.from(hedge.place()) - 1)) {
      return true;
    }
    boolean of = tokens.is(0, "van") || there && those(tokens.from(hedge.place()), span.next()).isPresent() || tokens.is(0, "daarvan") || tokens.is(0, "hiervan") || tokens.is(tokens.from(hedge.place()) - 3, "waarvan");
    return there && !isPlural(noun) && span.low().value().compareTo(BigDecimal.ONE) > 0 && of;
  }

  private static boolean isPlural(NumberNoun noun) {
    return noun.head().endsWith("n") || noun.head().endsWith("s") || noun.head().endsWith("a");
  }

  private boolean isUncounted(NumberNoun noun, int start) {
    if (noun.head().equals("dagen") && tokens.is(start - 2, "op")) {
      return false; // "op 163 dagen gold een verbod"
    }
    return labels.isDossier(noun, start) || QuantityUncounted.is(noun.head()) || QuantityUncounted.is(tokens.lower(start)) || currencies.at(tokens, tokens.from(noun.range().end()) - 1).isPresent();
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
    alone.count(thing.map(range -> tokens.from(range.end())).orElse(-1));
    String rule = thing.isPresent() ? "count/thing" : "count/bare";
    return QuantityRead.of(new Quantity(new Range(start, end), rule, span.number(names), Quantity.Unit.COUNT, thing), span.next());
  }
}
