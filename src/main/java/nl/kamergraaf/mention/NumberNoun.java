package nl.kamergraaf.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * The noun phrase behind a number: adjectives and one noun, kept short ("extra Leopard 2A8-tanks", "eerste asielaanvragen", "F-16's").
 *
 * @param head its noun in small letters
 * @param next the token behind it
 */
record NumberNoun(Range range, String head, int next) {

  private static final int MOST_WORDS = 5;
  /** In tokens: from a number to the participle of what it counts. */
  private static final int NEAR = 8;
  /** In tokens; a longer chain of hyphens is no word. */
  private static final int LONGEST_WORD = 16;
  private static final Set<String> UNINFLECTED = Set.of("extra", "bruto", "netto", "nationaal", "binnenlands", "volwassen", "onvolwassen");
  /** "57 overwegend islamitische landen" */
  private static final Set<String> LARGELY = Set.of("overwegend", "voornamelijk", "hoofdzakelijk", "grotendeels", "merendeels", "voormalig", "kleinschalig", "grootschalig");
  private static final Set<String> BEHIND_NAMES = Set.of("zijn", "is", "wordt", "werden", "worden", "staan", "stonden", "op", "aan", "die", "van", "uit", "voor", "bij", "toe", "en", "door", "te", "in", "heeft", "hebben", "tot", "naar", "meer", "onder", "waaronder", "als", "bevat", "bevatte", "telt", "telde", "omvat");
  /** They end as plurals do. */
  private static final Set<String> LIKE_PLURALS = Set.of("wegens", "reeds", "steeds", "langs", "deels", "destijds", "alsnog", "anders", "vaak", "terecht", "jegens", "vanwege", "alvorens", "allen", "alleen", "tussen", "buiten", "jaarlijks", "maandelijks", "dagelijks", "wekelijks", "onderweg", "sindsdien", "nadien", "intussen", "gratis", "trots", "dikwijls", "nergens", "ergens");
  /** "50 zelfstandig werkende tandartsen": before an adjective and a noun a word that ends so tells how. */
  private static final Endings ADVERBS = new Endings(Set.of("ig", "lijk", "isch", "baar", "zaam", "loos"));
  /** "412 daarin opgenomen systemen" */
  private static final Set<String> POINTERS = Set.of("daarin", "daarop", "daaraan", "daarbij", "daartoe", "daarvoor", "daarmee", "hierin", "hierbij", "hierop", "hiervoor", "hiertoe", "erbij", "erin");
  private static final Set<String> MARKS = Set.of("-", "'", "/", "&", "\u2019", "\u2010", "\u2011");

  static Optional<NumberNoun> after(Tokens tokens, int i) {
    int first = pointed(tokens, i);
    int next = first;
    int end = first;
    for (int words = 0; words < MOST_WORDS; words++) {
      if (!startsWord(tokens, next) || (words > 0 && !apart(tokens, next))) {
        break;
      }
      int stop = wordEnd(tokens, next);
      String word = lower(tokens, next, stop);
      if (stop == next + 1 && !names(tokens, next) && !wild(tokens, next) && (NumberStops.isStop(word) || NumberStops.isParticiple(word) && !(words == 0 && freed(tokens, next)) || NumberStops.isStrong(word) && !plural(tokens, next + 1) && !single(tokens, next))) {
        break;
      }
      end = stop;
      boolean largely = (LARGELY.contains(word) || ADVERBS.end(word) && startsWord(tokens, stop + 1)) && isAdjective(tokens.lower(stop)) && startsWord(tokens, stop);
      if (!largely && !isAdjective(word) && !NumberStops.isStrong(word) && !(words == 0 && freed(tokens, first) && next == first)) {
        stop = shared(tokens, stop);
        int extended = extension(tokens, next, stop);
        return Optional.of(new NumberNoun(tokens.range(first, extended), lower(tokens, extended == stop ? next : stop, extended), extended));
      }
      next = stop;
    }
    return end == first ? Optional.empty() : Optional.of(new NumberNoun(tokens.range(first, end), lower(tokens, end - 1, end), end));
  }

  /** "onderzoeks- en adviesbureaus": behind the word that has the rest of a first part. */
  private static int shared(Tokens tokens, int stop) {
    boolean half = tokens.is(stop, "-") && tokens.glued(stop) && !tokens.glued(stop + 1) && (tokens.is(stop + 1, "en") || tokens.is(stop + 1, "of"));
    return half && startsWord(tokens, stop + 2) ? wordEnd(tokens, stop + 2) : stop;
  }

  /** Behind "daarin opgenomen", which says of the counted where it is or what is done with it. */
  private static int pointed(Tokens tokens, int i) {
    boolean said = tokens.in(i, POINTERS) && tokens.isWord(i + 1) && (NumberStops.isStrong(tokens.lower(i + 1)) || NumberStops.isParticiple(tokens.lower(i + 1)) || isAdjective(tokens.lower(i + 1)));
    return said && plural(tokens, i + 2) ? i + 2 : i;
  }

  /** "twee vrijgelaten vissers": a participle with its particle before a plural, not "zijn er twaalf vrijgelaten wegens". */
  private static boolean freed(Tokens tokens, int i) {
    return tokens.lower(i).endsWith("en") && NumberStops.isParticiple(tokens.lower(i)) && plural(tokens, i + 1) && !FunctionWords.has(tokens.lower(i + 1)) && !LIKE_PLURALS.contains(tokens.lower(i + 1));
  }

  /** "twee in Urk gevestigde handelaren", "zes op 3 mei aangehouden vissers": the plural behind a participle that has a noun or day of its own before it. */
  static Optional<NumberNoun> inside(Tokens tokens, int next) {
    for (int i = next + 2; tokens.in(next, QuantityAlone.DIVIDING) && i < next + NEAR && (tokens.isWord(i) || tokens.isDigits(i)); i++) {
      String word = tokens.lower(i);
      boolean weak = word.endsWith("e") && NumberStops.isParticiple(word.substring(0, word.length() - 1));
      boolean strong = NumberStops.isStrong(word) || word.endsWith("en") && NumberStops.isParticiple(word);
      if (weak || strong) {
        String before = tokens.lower(i - 1);
        boolean noun = !NumberStops.isStop(before) && !tokens.in(i - 1, QuantityCounts.ARTICLES) && (!before.endsWith("e") || before.endsWith("ie") || tokens.isCapital(i - 1) || !tokens.in(next + 1, QuantityCounts.ARTICLES)); // not "tegen de nieuwe voorgestelde quota"
        return noun ? after(tokens, i + 1).filter(NumberNoun::isPlural).filter(one -> !FunctionWords.has(one.head())) : Optional.empty();
      }
      if (DateVerbs.isFinite(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPlural() {
    return head.endsWith("n") || head.endsWith("s") || head.endsWith("a");
  }

  private static boolean plural(Tokens tokens, int i) {
    String noun = tokens.lower(i);
    return tokens.isWord(i) && (noun.endsWith("en") || noun.endsWith("s")) && !NumberStops.isStop(noun) && !NumberStops.isParticiple(noun) && !NumberStops.isStrong(noun);
  }

  /** "één overleden schipper": a participle before its noun, not "één overleden in Spanje". */
  private static boolean single(Tokens tokens, int i) {
    String noun = tokens.lower(i + 1);
    return i > 0 && QuantityFractions.isOne(tokens, i - 1) && startsWord(tokens, i + 1) && !NumberStops.isStop(noun) && !NumberStops.isParticiple(noun) && !NumberStops.isStrong(noun);
  }

  /** "acht namen zijn": the noun, not "van de acht namen er twee deel". */
  private static boolean names(Tokens tokens, int i) {
    boolean goesOn = tokens.in(i + 1, BEHIND_NAMES) || !tokens.isWord(i + 1) || NumberStops.isParticiple(tokens.lower(i + 1));
    return tokens.is(i, "namen") && i > 0 && !DateYear.isYear(tokens, i - 1) && goesOn;
  }

  /** "300 wilde zwijnen": the adjective, not "van de 300 wilde niemand". */
  private static boolean wild(Tokens tokens, int i) {
    return tokens.is(i, "wilde") && plural(tokens, i + 1) && !tokens.is(i - 2, "de") && !tokens.is(i - 2, "die");
  }

  private static boolean startsWord(Tokens tokens, int i) {
    return tokens.isWord(i) && !tokens.glued(i) && !tokens.lower(i).isEmpty();
  }

  private static boolean apart(Tokens tokens, int i) {
    return tokens.at(i).start() > tokens.at(i - 1).end();
  }

  /** The token behind a word and all that is glued to it by hyphens and the like: "F-16's", "EU-lidstaten". */
  private static int wordEnd(Tokens tokens, int i) {
    int next = i + 1;
    while (next < i + LONGEST_WORD && tokens.in(next, MARKS) && tokens.glued(next) && tokens.glued(next + 1) && (tokens.isWord(next + 1) || tokens.isDigits(next + 1))) {
      next += 2;
      if (tokens.isWord(next) && tokens.glued(next)) {
        next++;
      }
    }
    return next;
  }

  private static boolean isAdjective(String word) {
    return UNINFLECTED.contains(word) || (word.endsWith("e") && word.length() > 3 && word.indexOf('-') < 0);
  }

  /** A name as a kind of thing takes the thing along: "Leopard 2A8-tanks", "YPR gewondentransport", "F-16 toestellen". */
  private static int extension(Tokens tokens, int first, int stop) {
    String text = tokens.text();
    Range range = tokens.range(first, stop);
    String word = text.substring(range.start(), range.end());
boolean name = Character.isUpperCase(word.charAt(0)) && !word.endsWith("s") && !word.endsWith("n");
    if (!name || !apart(tokens, stop) || stop >= tokens.size()) {
      return stop;
    }
    if (tokens.isDigits(stop) && tokens.isWord(stop + 1) && tokens.glued(stop + 1)) {
      return wordEnd(tokens, stop + 1);
    }
    if (tokens.isDigits(stop) && tokens.isDash(stop + 1) && tokens.glued(stop + 1) && tokens.isWord(stop + 2) && tokens.glued(stop + 2)) {
      return wordEnd(tokens, stop + 2); // "43 Natura 2000-gebieden"
    }
    if (tokens.isWord(stop) && tokens.isCapital(stop)) {
      return english(tokens, stop);
    }
    boolean plain = tokens.isWord(stop) && !tokens.isCapital(stop) && !tokens.lower(stop).endsWith("tten") && !tokens.lower(stop).endsWith("dden"); // "Rohingya vluchtten"
    String following = tokens.lower(stop);
    return plain && !NumberStops.isStop(following) && !NumberStops.isParticiple(following) ? wordEnd(tokens, stop) : stop;
  }

  /** "vijf Task Forces", "negen Prioritised Capability Areas": up to the plural. */
  private static int english(Tokens tokens, int stop) {
    int last = stop;
    while (last < stop + MOST_WORDS && tokens.isWord(last) && tokens.isCapital(last) && apart(tokens, last) && !tokens.lower(last).endsWith("s")) {
      last++;
    }
    return last < stop + MOST_WORDS && tokens.isWord(last) && tokens.isCapital(last) && apart(tokens, last) ? last + 1 : stop;
  }

  private static String lower(Tokens tokens, int first, int next) {
    Range range = tokens.range(first, next);
    return range.length() > Token.LONGEST ? "" : tokens.text().substring(range.start(), range.end()).toLowerCase(Locale.ROOT);
  }
}
