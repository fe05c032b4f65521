package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What stands before and between the numbers of a sentence: whether they can be of documents of the Kamer, and whether they belong together. */
final class CitationPlaces {

  private static final Set<String> SEPARATES = Set.of(",", "en", ", en", "/", "&");
  /** Letters of the brackets behind a number. */
  private static final int BRACKETS = 60;

  private static final int FAR = 6;
  private static final Set<String> OTHERS =
      Set.of("com", "swd", "join", "stcrt", "staatscourant", "stb", "staatsblad", "trb", "tractatenblad", "pb", "pbeu", "pbeg", "publicatieblad", "gemeenteblad", "ecli", "kenmerk", "zaaknummer", "zaaknr", "rolnummer", "projectnummer", "subsidienummer");

  private static final int INTRODUCING = 6;
  private static final Set<String> NAMING = Set.of("de", "het", ":", "ook", "te", "noemen", "genoemd");
  private static final Set<String> INTRODUCES = Set.of("verder", "voortaan");
  private static final Set<String> OPENING = Set.of("(", "[");

  private static final Set<String> TELLING =
      Set.of("is", "was", "zijn", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "betreft", "betrof", "dateert", "volgt", "blijkt", "staat", "stond", "bevat", "ziet", "gaat");
  private static final Set<String> BESIDES = Set.of("ook", "voorts", "verder", "eveneens", "tevens");
  private static final List<String> JOINS = List.of(" en nr. ", ", nr. ", " en nrs. ", " en ", ", ", " & ");
  private static final String NUMBER = "nr";
  /** Digits of a number of the Handelingen, at most. */
  private static final int LONGEST = 4;
  private static final Set<String> PREPOSITIONS = Set.of("over", "inzake", "betreffende", "omtrent", "aangaande", "rond", "rondom", "tegen");
  private static final Set<String> JOINING = Set.of(")", ",", ";", "en", "alsmede", "alsook", "evenals", "respectievelijk", "resp", "resp.");

  private static final int YEAR = 4;
  /** Letters of a number in the records, at most. */
  private static final int RECORD = 10;

  private final String text;
  private final Words words;

  CitationPlaces(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  boolean priced(int at) {
    return "€$£".contains(words.get(at - 1).text());
  }

  /** "Stcrt. 2024, 12345, nr. 8": the number of another publication. */
  boolean elsewhere(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FAR) && !words.get(i).is(";"); i--) {
      if (OTHERS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  boolean onlySeparates(int from, int to) {
    String between = text.substring(from, to).strip();
    return between.length() <= 8 && Set.of(",", ";", "en", ", en", "; en", "alsmede", "/", ") en (", ") (", "), (").contains(between);
  }

  /** Between two numbers of a list stand at most brackets without a number, as those with the movers: " (Jansen c.s.), ". */
  boolean goesOn(int from, int to) {
    String between = text.substring(from, to).strip();
    int close = between.indexOf(')');
    boolean brackets = between.startsWith("(") && close > 0 && close < BRACKETS && between.chars().noneMatch(Character::isDigit);
    String rest = brackets ? between.substring(close + 1).strip() : between.startsWith(")") ? between.substring(1).strip() : between;
    return SEPARATES.contains(rest);
  }

  /** "nrs. 12", "nummers 12". */
  static boolean lists(String citation) {
    return citation.contains("nrs") || citation.contains("nummers");
  }

  /**
   * The next of several numbers: " en 3".
   *
   * @param several "nrs." announced them; else each needs its own "nr."
   */
  Optional<Range> more(int from, int limit, boolean several) {
    for (String join : JOINS) {
      int start = from + join.length();
      if ((several || join.contains(NUMBER)) && text.startsWith(join, from) && Letters.isDigit(text, start)) {
        int end = Dossiers.digits(text, start, limit);
        boolean number = end - start <= LONGEST && !Letters.isWord(text, end) && !text.startsWith("/", end);
        return number ? Optional.of(new Range(start, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Zie Kamerstuk …", "Zie ook Kamerstuk …" at the beginning of a sentence or of brackets. */
  boolean seen(int at) {
    int first = besides(at) ? at - 2 : at - 1;
    return words.get(first).lower().equals("zie") && (first == 0 || OPENING.contains(words.get(first - 1).text()));
  }

  /** "nrs. 5 respectievelijk 6": each number has its own place among those that are spoken of. */
  boolean respective(List<References.Reference> references) {
    int last = references.size() - 1;
    int from = last > 0 ? references.get(last - 1).range().end() : 0;
    int to = last > 0 ? references.get(last).range().start() : 0;
    return from < to && (text.startsWith(" respectievelijk ", from) || text.startsWith(" resp. ", from));
  }

  /** "(zie ook Kamerstuk …)": another document than the one that is spoken of. */
  boolean besides(int at) {
    return at > 1 && BESIDES.contains(words.get(at - 1).lower()) && words.get(at - 2).lower().equals("zie");
  }

  /** "(hierna: de motie-Jansen)", "(verder: de brief)": a name is given to what was cited, and nothing else is cited. */
  boolean introduced(int at) {
    int i = at - 1;
    while (i > at - INTRODUCING && NAMING.contains(words.get(i).lower())) {
      i--;
    }
    boolean bracketed = OPENING.contains(words.get(i - 1).text());
    return words.get(i).lower().equals("hierna") && (bracketed || words.get(i - 1).is(",") || words.get(i - 1).is(";")) || INTRODUCES.contains(words.get(i).lower()) && bracketed;
  }

  /** "Het vorige overzicht dateert van 3 mei (Kamerstuk …)", "Toezegging aan het lid Jansen, Kamerstuk …": the words of a note before its number tell what it is of. */
  boolean tells(int at) {
    for (int i = 0; i < at; i++) {
      if (TELLING.contains(words.get(i).lower()) || words.get(i).lower().startsWith("toezegging")) {
        return true;
      }
    }
    return false;
  }

  /** "2025D04337": as the Kamer numbers papers in its records. */
  static Optional<String> recordNumber(String word) {
    boolean year = word.length() > YEAR + 1 && Dossiers.isYear(word.substring(0, YEAR)) && word.charAt(YEAR) == 'D';
    return year && word.length() <= RECORD && CitationDays.digits(word.substring(YEAR + 1)) ? Optional.of(word) : Optional.empty();
  }

  /** "een motie over A (…), over B (…) en over C (…)": the noun that is left out is that of the one before. */
  boolean again(CitationHead head, int from, int to) {
    Word behind = words.get(head.next());
    Word opening = behind.is(",") ? words.get(head.next() + 1) : behind; // "beide moties van het lid Jansen, over A (…) respectievelijk over B (…)"
    if (!PREPOSITIONS.contains(opening.lower()) || head.range().end() > from) {
      return false;
    }
    int noun = words.from(head.range().start());
    if (words.get(noun - 1).lower().equals(opening.lower()) || words.get(noun - 2).lower().equals(opening.lower())) {
      return false; // "spreken over de motie over A (…) en over B (…)"
    }
    int at = words.from(from);
    int first = at;
    while (JOINING.contains(words.get(at).lower())) {
      at++;
    }
    boolean joined = at > first + 1 || at > first && !words.get(first).is(")");
    boolean inside = true;
    for (int i = at; i < words.size() && words.get(i).start() < to; i++) {
      inside &= !words.get(i).is(",") && !words.get(i).is(";") && !words.get(i).is(")");
    }
    return joined && inside && words.get(at).lower().equals(opening.lower()) && words.get(at).start() < to;
  }
}
