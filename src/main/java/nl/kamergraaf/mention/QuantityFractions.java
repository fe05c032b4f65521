package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fractions in words, in percent with at most two decimals: "de helft" is 50, "een derde van" 33.33, "driekwart" 75, "twee op de drie" 66.67.
 *
 * <p>"een derde pakket" and "derde landen" are ordinals, "de eerste helft" is a period, "een kwart eeuw" a duration.
 */
final class QuantityFractions {

  private static final Map<String, Integer> PARTS =
      Map.of("kwart", 4, "derde", 3, "vierde", 4, "vijfde", 5, "zesde", 6, "zevende", 7, "achtste", 8, "tiende", 10);
  private static final Set<String> WHOLE = Set.of("helft", "driekwart", "tweederde");
  private static final Set<String> ORDINALS = Set.of("eerste", "tweede", "laatste", "andere", "1e", "2e");
  /** Behind these what follows is a share, whatever word comes next: "van wie een derde kinderen", "waarvan een kwart voor energie". */
  private static final Set<String> OF_THESE = Set.of("waarvan", "daarvan", "hiervan", "wie");
  /** Behind "een derde" these are no nouns that it could be an ordinal of. */
  private static final Set<String> BEHIND =
      Set.of("vooralsnog", "opgaat", "opging", "afkomstig", "thans", "momenteel", "ongedekt", "onbesteed", "gedekt", "bestemd", "besteed", "bedoeld", "jonger", "ouder", "vrouw", "man", "minderjarig", "werkt", "woont", "komt", "vond", "vindt", "heeft", "had", "kreeg", "krijgt", "ging", "zei", "zegt", "betreft", "betrof", "ontbreekt", "ontbrak", "valt", "viel", "eist", "wil", "weet");
  private static final int HEDGES = 3;
  private static final Set<String> NO_SHARES = Set.of("eeuw", "jaar", "uur", "miljoen", "miljard", "landen", "partijen", "deel", "graad");
  /** The same of what a sentence takes a share of at its start: "Van de sluizen ligt een derde al stil", not "een derde nog onbekende sluis". */
  private static final Set<String> SINCE = Set.of("al", "reeds", "inmiddels", "nog");
  private static final Set<String> TO_THE_HOUR = Set.of("voor", "over");

  private final Tokens tokens;
  private final NumberGrammar grammar;

  QuantityFractions(Tokens tokens, NumberGrammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** Whether a word in small letters is, or belongs to, a fraction. */
  static boolean isPart(String lower) {
    return WHOLE.contains(lower) || PARTS.containsKey(lower);
  }

  Optional<Fraction> at(int i) {
    if (!tokens.isWord(i) && !tokens.isDigits(i)) {
      return Optional.empty();
    }
    if (tokens.is(i, "helft") || (tokens.is(i, "de") && tokens.is(i + 1, "helft"))) {
      int noun = tokens.is(i, "helft") ? i : i + 1;
      return tokens.in(i - 1, ORDINALS) ? Optional.empty() : Optional.of(new Fraction(BigDecimal.valueOf(50), noun + 1, false));
    }
    return inWords(i).or(() -> outOf(i)).or(() -> allButOne(i)).or(() -> bare(i));
  }

  private Optional<Fraction> inWords(int i) {
    String word = tokens.lower(i);
    if (word.equals("driekwart")) {
      return Optional.of(share(3, 4, i + 1));
    }
    if (word.equals("tweederde")) {
      return Optional.of(share(2, 3, i + 1));
    }
    int dash = tokens.isDash(i + 1) ? 1 : 0;
    int part = i + 1 + dash;
    int parts = PARTS.getOrDefault(tokens.lower(part), 0);
    boolean taken = ofThese(i);
    boolean clock = tokens.is(part, "kwart") && tokens.in(part + 1, TO_THE_HOUR) && plain(part + 2).isPresent(); // "kwart voor twaalf"
    if (parts == 0 || clock || !taken && tokens.in(part + 1, NO_SHARES) && !tokens.is(part + 1, "deel")) {
      return Optional.empty();
    }
    if (word.equals("een") || isOne(tokens, i)) {
      boolean deel = tokens.is(part + 1, "deel");
      boolean clear = taken || deel || tokens.in(part + 1, BEHIND) || tokens.is(0, "van") && tokens.in(part + 1, SINCE) || isOne(tokens, i) || tokens.is(part, "kwart") || NumberNoun.after(tokens, part + 1).isEmpty();
      return clear ? Optional.of(share(1, parts, deel ? part + 2 : part + 1)) : Optional.empty();
    }
    long times = NumberWords.parse(word).orElse(0);
    return times > 1 && times < parts ? Optional.of(share(times, parts, part + 1)) : Optional.empty();
  }

  private boolean ofThese(int i) {
    for (int j = i - 1; j >= i - HEDGES && tokens.isWord(j); j--) {
      if (tokens.in(j, OF_THESE)) {
        return true;
      }
    }
    return false;
  }

  /** "twee op de drie", "één op vijf", "7 op de 10". */
  private Optional<Fraction> outOf(int i) {
    Optional<BigDecimal> some = isOne(tokens, i) || tokens.is(i, "een") ? Optional.of(BigDecimal.ONE) : plain(i);
    boolean article = tokens.is(i + 2, "de") || tokens.is(i + 2, "elke") || tokens.is(i + 2, "iedere");
    int second = article ? i + 3 : i + 2;
    if (some.isEmpty() || !tokens.is(i + 1, "op") || !(article || tokens.isWord(second))) {
      return Optional.empty();
    }
    return plain(second)
        .filter(all -> some.get().compareTo(all) < 0 && all.compareTo(BigDecimal.valueOf(1_000_000)) <= 0)
        .map(all -> new Fraction(percent(some.get(), all), second + 1, true));
  }

  /** "twee van de drie zaken", as people say shares; "14 van de 18 tanks" are two counts. */
  private Optional<Fraction> allButOne(int i) {
    if (!tokens.isWord(i) || !tokens.is(i + 1, "van") || !tokens.is(i + 2, "de") || !tokens.isWord(i + 3)) {
      return Optional.empty();
    }
    long some = NumberWords.parse(tokens.lower(i)).orElse(0);
    long all = NumberWords.parse(tokens.lower(i + 3)).orElse(0);
    boolean share = some >= 2 && all == some + 1 && all <= 10;
    return share ? Optional.of(new Fraction(percent(BigDecimal.valueOf(some), BigDecimal.valueOf(all)), i + 4, true)) : Optional.empty();
  }

  /** "nog geen kwart van de boten". */
  private Optional<Fraction> bare(int i) {
    boolean hedged = tokens.is(i - 1, "geen") || tokens.is(i - 1, "ruim") || tokens.is(i - 1, "bijna");
    return tokens.is(i, "kwart") && hedged && !tokens.in(i + 1, NO_SHARES) ? Optional.of(share(1, 4, i + 1)) : Optional.empty();
  }

  /** "één", which begins a sentence as "Eén". */
  static boolean isOne(Tokens tokens, int i) {
    return tokens.is(i, "één") || tokens.is(i, "eén");
  }

  private Optional<BigDecimal> plain(int i) {
    Optional<NumberValue> value = grammar.startsAt(i) ? grammar.at(i) : Optional.empty();
    return value.filter(v -> v.next() == i + 1 && v.raw().scale() <= 0 && v.raw().signum() > 0).map(NumberValue::raw);
  }

  private static Fraction share(long some, long all, int next) {
    return new Fraction(percent(BigDecimal.valueOf(some), BigDecimal.valueOf(all)), next, false);
  }

  private static BigDecimal percent(BigDecimal some, BigDecimal all) {
    BigDecimal exact = some.multiply(BigDecimal.valueOf(100)).divide(all, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /**
   * A fraction in percent, and the token behind it.
   *
   * @param outOf its noun follows directly: "twee op de drie patiënten"
   */
  record Fraction(BigDecimal percent, int next, boolean outOf) {}
}
