package nl.kamergraaf.mention;

import java.util.Set;

/** Numbers whose noun was counted before in the sentence and is left out: "terwijl 600 was overeengekomen", "dit jaar al 31". */
public final class QuantityElided {

  private static final Set<String> PLURALS = Set.of("waren", "zijn", "werden", "hadden", "hebben", "kregen", "kwamen", "gingen", "bleken");
  private static final Set<String> SINGULARS = Set.of("was", "is", "werd", "had", "heeft");
  /** What is done with a number of things that a singular verb tells of: "terwijl 600 was overeengekomen", not "terwijl 112 was gebeld". */
  private static final Set<String> NUMBERED = Set.of("overeengekomen", "afgesproken", "gepland", "beoogd", "begroot", "voorzien", "verwacht", "geraamd", "toegestaan", "vergund", "nodig", "toegezegd", "beloofd", "vereist");
  public static final Set<String> DONE = Set.of("hebben", "hadden", "doen", "deden");
  private static final Set<String> TO_IT = Set.of("daartoe", "hiertoe", "zich", "daarmee", "hiermee", "daaraan", "hieraan", "daarvoor");
  public static final Set<String> ACTED = Set.of("stemden", "tekenden", "ondertekenden", "bekrachtigden", "ratificeerden", "onthielden", "weigerden", "reageerden", "steunden");
  public static final Set<String> THAT = Set.of("dat", "dit");
  public static final Set<String> ROOM = Set.of("plaats", "ruimte", "onderdak");
  public static final Set<String> FOLLOWED = Set.of("volgde", "volgden", "volgt", "volgen");
  private static final Set<String> BE = Set.of("waren", "zijn");
  /** These open what is set against what was counted. */
  public static final Set<String> OPENS = Set.of("terwijl", "waar", "hoewel", "ofschoon", "slechts");
  /** Words of a moment before the number. */
  public static final Set<String> TIMES =
      Set.of(
          "dit", "dat", "vorig", "het", "de", "een", "in", "afgelopen", "eerste", "tweede", "derde", "vierde", "jaar", "kwartaal", "halfjaar", "maand", "week", "seizoen", "daarvoor", "ervoor", "eerder", "later", "nu",
          "thans", "inmiddels", "daarna", "erna");
  private static final Set<String> JOINS = Set.of(",", ";", "en", "maar", "tegen");
  private static final Set<String> ONE = Set.of("een", "één");
  private static final Set<String> SUMS = Set.of("percent", "miljoen", "miljard", "euro", "dollar", "mln", "mld");
  private static final int NEAR = 7;
  /** In tokens: how far before it the count may stand. */
  private static final int FAR = 60;

  private QuantityElided() {}

  /**
   * Whether a number that no noun follows counts what was counted before.
   *
   * @param before index of the token before the number, its hedges and "al", "nog" left out
   */
  static boolean is(Tokens tokens, NumberSpan span, int before) {
    boolean decimal = span.low().value().scale() > 0 || span.high().value().scale() > 0;
    if (decimal || DateYear.isYear(tokens, span.first()) || tokens.is(before, "in") || tokens.is(before, "nummer") || tokens.is(before, "nr")) {
      return false;
    }
    return did(tokens, span, before) || placed(tokens, span, before) || told(tokens, span, before) || there(tokens, span, before) || timed(tokens, span, before);
  }

  /** "terwijl 600 was overeengekomen", "maar slechts 45 hebben gereageerd". */
  private static boolean told(Tokens tokens, NumberSpan span, int before) {
    boolean opens = tokens.in(before, OPENS) || tokens.is(span.first() - 1, "slechts") && tokens.in(before, JOINS);
    boolean verb = tokens.in(span.next(), PLURALS) || tokens.in(span.next(), SINGULARS) && tokens.in(span.next() + 1, NUMBERED);
    boolean clause = tokens.is(before, ";") && tokens.in(span.next(), PLURALS) && done(tokens, span.next() + 1); // "236 aanvragen; 151 werden ingewilligd"
    return (opens && verb || clause) && counts(tokens, before);
  }

  private static boolean done(Tokens tokens, int i) {
    return NumberStops.isParticiple(tokens.lower(i)) || NumberStops.isStrong(tokens.lower(i));
  }

  /** "twaalf havens moeten tekenen; tot dusver hebben drie dat gedaan", "; vijf hebben dat gedaan". */
  private static boolean did(Tokens tokens, NumberSpan span, int before) {
    boolean behind = tokens.in(before, DONE) && tokens.in(span.next(), THAT);
    boolean opened = tokens.in(before, JOINS) && tokens.in(span.next(), DONE) && tokens.in(span.next() + 1, THAT);
    boolean opens = opened || tokens.in(before, JOINS) && tokens.in(span.next(), DONE) && tokens.in(span.next() + 1, TO_IT); // "; twaalf hebben daartoe besloten"
    boolean acted = (tokens.is(before, ",") || tokens.is(before, ";")) && tokens.in(span.next(), ACTED); // "zes landen onthielden zich, drie stemden tegen"
    return (behind || opens || acted) && counts(tokens, before);
  }

  /** "40 ligplaatsen zijn nodig; de kade biedt plaats aan twaalf". */
  private static boolean placed(Tokens tokens, NumberSpan span, int before) {
    return tokens.is(before, "aan") && tokens.in(before - 1, ROOM) && !tokens.isWord(span.next()) && counts(tokens, before - 1);
  }

  /** "terwijl dat er in 2024 nog 52 waren". */
  private static boolean there(Tokens tokens, NumberSpan span, int before) {
    if (!tokens.in(span.next(), BE) || tokens.isWord(span.next() + 1)) {
      return false;
    }
    for (int i = before; i > 0 && i > before - NEAR && !tokens.in(i, JOINS); i--) {
      if (tokens.is(i, "er")) {
        return counts(tokens, i);
      }
    }
    return false;
  }

  /** ", dit jaar al 31", "en in het tweede 410": nothing but a moment stands before the number, and nothing behind it. */
  private static boolean timed(Tokens tokens, NumberSpan span, int before) {
    if (tokens.isWord(span.next()) || tokens.glued(span.next()) && (tokens.isDash(span.next()) || tokens.is(span.next(), "/") || tokens.is(span.next(), "%") || tokens.is(span.next(), ")"))) {
      return false;
    }
    int i = before;
    while (i > 0 && i > before - NEAR && (tokens.in(i, TIMES) || DateNames.month(tokens.lower(i)).isPresent() || DateYear.isYear(tokens, i) && tokens.is(i - 1, "in"))) {
      i--;
    }
    return before - i > 1 && tokens.in(i, JOINS) && counts(tokens, i);
  }

  /** Whether the last number before a place counts things, and is no sum, share or hour. */
  private static boolean counts(Tokens tokens, int place) {
    for (int i = place; i >= 0 && i > place - FAR; i--) {
      if (tokens.mayBeNumber(i) && !tokens.in(i, ONE) && !DateYear.isYear(tokens, i)) {
        return tokens.isWord(i + 1) && !tokens.in(i + 1, SUMS) && !QuantityUncounted.is(tokens.lower(i + 1)) && !tokens.is(i - 1, "€");
      }
    }
    return false;
  }
}
