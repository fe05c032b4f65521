package nl.kamergraaf.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * The conditions that a sentence sets out, in its own words: behind a colon ("drie voorwaarden: A, B en C"), with "dat" ("op voorwaarde dat A en
 * dat B"), or behind "mits". What they are conditions of is not asked here.
 *
 * @param cue the word that announces them
 * @param parts each condition, without conjunction, number and closing mark
 */
record SetConditions(Range cue, List<Range> parts) {

  private static final Set<String> NOUNS = Set.of("voorwaarde", "voorwaarden", "gastlandvoorwaarden", "randvoorwaarde", "randvoorwaarden", "eisen", "vereisten", "eis", "vereiste", "voorbehoud", "beding", "vooropgesteld", "verstande", "vereist", "verlangens");
  /** Behind "niet": what it is not, the words behind its colon tell. */
  private static final String FREE = "onvoorwaardelijk";
  private static final String NOT = "niet";
  private static final Set<String> BUTS = Set.of("maar", "doch", "echter");
  /** Before "dat" behind a clause of its own: "Tot de voorwaarden waaronder X wil huisvesten, behoort dat". */
  private static final Set<String> TOLD = Set.of("behoort", "is", "luidt", "geldt", "blijft", "zijn", "luiden");
  private static final String PROVIDED = "mits";
  static final String AS_LONG_AS = "zolang";
  private static final Set<String> IF = Set.of(PROVIDED, "indien", AS_LONG_AS);
  /** Before a conjunction that otherwise may mean a moment: "alleen als", "slechts wanneer". */
  private static final Set<String> ONLY = Set.of("alleen", "slechts", "uitsluitend", "enkel", "pas");
  private static final Set<String> WHEN = Set.of("als", "wanneer", "nadat");
  /** Behind "niet": "maar niet voordat de Unie betaalt". */
  static final String BEFORE = "voordat";
  /** Behind a conjunction. */
  private static final Set<String> AT_LEAST = Set.of("althans", "tenminste");
  private static final String AS = "als";
  /** Before "als" without "alleen": what would be done. */
  private static final Set<String> WOULD = Set.of("bereid", "zou", "zouden", "kan", "kunnen", "wil", "willen");
  /** At the head of a sentence. */
  private static final Set<String> OPENING = Set.of("indien", "als", AS_LONG_AS, "mocht", "mochten");
  private static final Set<String> CUES = Stream.of(NOUNS, Set.of(FREE), IF, ONLY, WHEN, Set.of(BEFORE), OPENING, ConditionPhrases.CUES).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  /** A clause behind a conjunction ends with its verb: "er steun is en de kosten worden gedragen" is two. */
  static final Set<String> VERBS =
      Set.of("is", "zijn", "wordt", "worden", "heeft", "hebben", "kan", "kunnen", "blijft", "blijven", "komt", "komen", "bestaat", "bestaan", "staat", "staan", "zal", "zullen", "doet", "doen");
  private static final Set<String> GOES_ON = Set.of("en", "alsmede", "alsook", "evenals", "maar", "dat", "ten", "die", "waarbij", "waarvan", "zodat", "of", "mits", "indien");
  private static final String THAT = "dat";
  private static final String THEN = "dan";
  static final String TO = "te";
  static final Set<String> ARTICLES = Set.of("de", "het", "een", "er");
  private static final String AND = "en";
  /** Before a further "dat": "dat de staf klein blijft, alsmede dat de kosten worden gedeeld". */
  private static final Set<String> ANDS = Set.of(AND, "alsmede", "alsook", "evenals", "maar");
  static final Set<String> DENIES = Set.of("niet", "geen", "nooit", "niets", "niemand", "evenmin", "zonder", "noch");
  private static final String OF = "van";
  private static final String ON = "op";
  private static final String TEN = "ten";
  /** What goes on behind the condition: "onder de voorwaarde van steun bereid". */
  private static final Set<String> PREDICATES = Set.of("bereid", "gastland", "akkoord", "beschikbaar");
  private static final Set<String> ASIDES = Set.of("mogelijk", "nodig", "gewenst", "wenselijk");
  static final int MANY = 3;
  private static final String ONE = "voorwaarde";
  /** Letters between the noun and its colon: "de voorwaarden daarvoor zijn:". */
  private static final int COLON = 20;
  /** How the verb ends that closes a clause. */
  static final Endings VERBAL = new Endings(Set.of("t", "d", "en"));
  private static final String PLURAL_ARTICLE = "de";
  private static final Endings PLURAL = new Endings(Set.of("s", "en"));
  private static final Endings STANDING = new Endings(Set.of("staan", "gaan", "doen", "zien"));
  private static final Set<String> BEHIND_VERB = Set.of("voor", "aan", "met", "in", "tot", "naar");
  /** Words between the noun and its "dat": "de voorwaarde is daarbij wel dat". */
  private static final int REACH = 12;
  /** Letters between a number and its noun: "drie harde voorwaarden". */
  private static final int COUNTED = 16;

  /** Announced by a noun, not by a conjunction: "de voorwaarde dat", not "mits". */
  boolean named(View view) {
    return NOUNS.contains(view.lower(cue)) || isFree(view, cue) || ConditionPhrases.hangs(view.lower(cue));
  }

  /** How the sentence puts it that it sets conditions: what a condition itself denies ("mits de staf niet groeit") is nothing of that. */
  Modality modality(View view) {
    return modality(view, cue, parts);
  }

  static Modality modality(View view, Range cue, List<Range> parts) {
    Modality said = view.modality(cue);
    return said == Modality.NEGATED && (view.lower(cue).equals(BEFORE) || deny(view, parts) || ConditionPhrases.without(view, cue)) ? Modality.FACT : said;
  }

  /** What is denied is part of a condition: "op voorwaarde dat de haven niet sluit". */
  boolean deny(View view) {
    return deny(view, parts);
  }

  private static boolean deny(View view, List<Range> parts) {
    List<Range> denials = Words.in(view, view.range(), DENIES);
    return !denials.isEmpty() && denials.stream().allMatch(denial -> parts.stream().anyMatch(part -> part.contains(denial)));
  }

  /** The conditions of a sentence; nothing where it has none, or where their number is not the one it tells. */
  static Optional<SetConditions> of(View view) {
    if (!view.wordTable().mayHave(CUES) || view.tooLong() || announced(view).isPresent()) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      List<Range> parts = isNoun(view, words.range(i)) || notFree(words, i) ? told(view, words, i) : conjunction(view, words, i).map(first -> conditional(view, words, first)).orElse(List.of());
      if (!parts.isEmpty()) {
        return Optional.of(new SetConditions(words.range(i), parts));
      }
    }
    return ConditionPhrases.hanging(view);
  }

  /** A noun for conditions, not a verb of demanding: "Daarvoor eisen de reders", "De reders eisen daarvoor". */
  static boolean isNoun(View view, Range word) {
    boolean noun = NOUNS.contains(view.lower(word));
    if (!noun || !HostCapacity.WORDS.has("demands", view.lower(word))) {
      return noun;
    }
    Words words = view.wordTable();
    int i = words.startingAt(word.start());
    boolean inverted = i + 1 < words.size() && !words.breaks(i) && ARTICLES.contains(words.lower(i + 1));
    boolean subject = i == 1 || i == 2 && words.lower(0).equals(PLURAL_ARTICLE);
    return !inverted && !(subject && PLURAL.end(words.lower(i - 1)) && view.mentions(Quantity.class, words.range(0).to(word)).isEmpty());
  }

  static boolean isFree(View view, Range cue) {
    return view.lower(cue).equals(FREE);
  }

  /** "niet onvoorwaardelijk: de huur is laag en de haven blijft open" */
  private static boolean notFree(Words words, int i) {
    return i > 1 && words.lower(i).equals(FREE) && words.lower(i - 1).equals(NOT) && (words.breaks(i - 2) || BUTS.contains(words.lower(i - 2))); // not "maar de steun is niet onvoorwaardelijk"
  }

  /** The first noun for conditions. */
  static Optional<Range> noun(View view) {
    return Words.in(view, view.range(), NOUNS).stream().filter(word -> isNoun(view, word)).findFirst();
  }

  /** The noun of a sentence whose conditions stand in the lines below it: "Daarvoor gelden de volgende voorwaarden:". */
  static Optional<Range> announced(View view) {
    if (!view.lower().endsWith(":")) {
      return Optional.empty();
    }
    Set<String> demands = HostCapacity.WORDS.all("demands");
    return noun(view).or(() -> Words.in(view, view.range(), demands).stream().filter(verb -> Words.in(view, view.clauseOf(verb).range(), HostCapacity.WORDS.all("takes-up")).stream().anyMatch(word -> !HostCapacity.WORDS.has("offer", view.lower(word)))).findFirst()); // "Wij vragen daarbij van de partijen:"
  }

  /** "als (i) er steun is, (ii) de kosten worden gedeeld", else its clauses. */
  private static List<Range> conditional(View view, Words words, int first) {
    List<Range> enumerated = ListedParts.enumerated(view, new Range(words.range(first).start() - 1, view.range().end()));
    return enumerated.isEmpty() ? whole(view, clauses(view, words, first)) : enumerated;
  }

  /** Clauses only: not "indien mogelijk in Den Haag", "mits anders bepaald". */
  private static List<Range> whole(View view, List<Range> clauses) {
    for (Range clause : clauses) {
      List<Range> words = Words.of(view, clause);
      String last = words.isEmpty() ? "" : view.lower(words.get(words.size() - 1));
      if (words.size() < MANY && !named(view, words) || ASIDES.contains(view.lower(words.get(0))) || !VERBS.contains(last) && !VERBAL.end(last) && !STANDING.end(last) && !early(view, words)) {
        return List.of();
      }
    }
    return clauses;
  }

  /** "mits de leden gezamenlijk instaan voor de kosten": something follows the verb. */
  private static boolean early(View view, List<Range> words) {
    for (int i = 2; i + 2 < words.size(); i++) {
      String before = view.lower(words.get(i - 1));
      boolean noun = before.endsWith("e") || ARTICLES.contains(before) || Governor.preposition(before);
      boolean verb = VERBAL.end(view.lower(words.get(i))) || STANDING.end(view.lower(words.get(i)));
      if (verb && !noun && BEHIND_VERB.contains(view.lower(words.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static List<Range> told(View view, Words words, int noun) {
    if (Words.any(view, view.clauseOf(words.range(noun)).range(), HostCapacity.WORDS.all("lets-go"))) {
      return List.of(); // "heeft de voorwaarde laten vallen dat"
    }
    int colon = view.words(new Range(words.range(noun).end(), view.range().end())).indexOf(':');
    if (colon >= 0 && (colon <= COLON || ListedParts.behindRelative(words, noun, words.range(noun).end() + colon))) {
      Range rest = new Range(words.range(noun).end() + colon + 1, view.range().end());
      List<Range> parts = ListedParts.numbered(view, rest);
      parts = parts.isEmpty() ? ListedParts.enumerated(view, rest) : parts;
      return parts.isEmpty() ? listed(view, words.range(noun), rest) : parts;
    }
    for (int i = noun + 1; i < words.size() - 1 && i <= noun + REACH && !words.breaks(i - 1); i++) {
      if (words.lower(i).equals(THAT) && !HostCapacity.WORDS.has("offer", words.lower(i + 1))) { // not "Voorwaarde voor dat aanbod is"
        List<Range> enumerated = ListedParts.enumerated(view, new Range(words.range(i).end(), view.range().end()));
        return enumerated.isEmpty() ? fronted(view, words, noun, thatClauses(view, words, i + 1)) : enumerated;
      }
    }
    for (int i = noun + 2; i < words.size() - 1; i++) {
      if (words.lower(i).equals(THAT) && TOLD.contains(words.lower(i - 1)) && !words.breaks(i - 1)) {
        return thatClauses(view, words, i + 1);
      }
    }
    List<Range> phrases = ConditionPhrases.told(view, words, noun);
    if (!phrases.isEmpty()) {
      return phrases;
    }
    boolean of = words.lower(noun).equals(ONE) && noun + 1 < words.size() && words.lower(noun + 1).equals(OF);
    return of ? of(words, noun + 2) : List.of();
  }

  /** "Onder de voorwaarde dat de Unie meebetaalt is Kenia bereid": without the main clause, which no mark parts. */
  private static List<Range> fronted(View view, Words words, int noun, List<Range> clauses) {
    if (noun > 2 || clauses.isEmpty() || !HostConditionRule.UNDER.contains(words.lower(0))) {
      return clauses;
    }
    Range last = clauses.getLast();
    int from = words.startingAt(last.start());
    int to = words.startingAt(last.end());
    int main = IntStream.range(from + MANY, to - 1).filter(i -> Verbs.finite(words.lower(i)) && !HostStates.in(view, words.range(i + 1)).isEmpty()).findFirst().orElse(to);
    List<Range> cut = new ArrayList<>(clauses.subList(0, clauses.size() - 1));
    cut.add(words.range(from).to(words.range(main - 1)));
    return cut;
  }

  /** "onder de voorwaarde van een sluitende begroting en van steun": each behind its "van". */
  private static List<Range> of(Words words, int first) {
    List<Range> parts = new ArrayList<>();
    int start = first;
    for (int i = first; i < words.size(); i++) {
      boolean next = i + 2 < words.size() && words.lower(i + 1).equals(AND) && words.lower(i + 2).equals(OF);
      boolean ends = i + 1 >= words.size() || PREDICATES.contains(words.lower(i + 1)) || words.breaks(i);
      if (next || ends) {
        parts.add(words.range(start).to(words.range(i)));
        start = i + 3;
        i = next ? i + 2 : words.size();
      }
    }
    return parts;
  }

  /** What stands behind a colon, at semicolons, else at commas and "en"; as many as the sentence tells. */
  static List<Range> listed(View view, Range noun, Range rest) {
    Optional<BigDecimal> count = view.mentions(Quantity.class).stream()
        .filter(quantity -> quantity.range().end() <= noun.start() && noun.start() - quantity.range().end() < COUNTED)
        .map(quantity -> quantity.number().min())
        .findFirst();
    List<Range> semicolons = ListedParts.at(view, rest, ';');
    List<Range> commas = ListedParts.whole(view, ListedParts.at(view, rest, ','));
    List<Range> phrases = ListedParts.whole(view, ListedParts.joinedPhrases(view, rest));
    phrases = commas.size() > 1 && ListedParts.once(view, commas) ? ListedParts.joined(view, rest) : phrases;
    List<Range> ordered = ListedParts.ordered(view, rest);
    List<List<Range>> ways = ordered.size() > 1 ? List.of(ordered) : semicolons.size() > 1 ? List.of(semicolons) : count.isPresent() ? List.of(ListedParts.joined(view, rest), phrases, commas) : List.of(phrases, commas, nouns(view, rest));
    for (List<Range> way : ways) {
      boolean fits = count.isPresent() ? count.get().compareTo(BigDecimal.valueOf(way.size())) == 0 : way.size() > 1;
      if (fits) {
        return way;
      }
    }
    return List.of();
  }

  /** "De voorwaarden: een klein gebouw en waarborgen voor getuigen" */
  private static List<Range> nouns(View view, Range rest) {
    Words words = view.wordTable();
    return ConditionPhrases.listed(view, words, words.startingAt(rest.start() + 1), words.size() - 1, true);
  }

  /** The word with which a clause behind a conjunction begins. */
  private static Optional<Integer> conjunction(View view, Words words, int i) {
    boolean only = i > 0 && WHEN.contains(words.lower(i)) && !words.lower(i - 1).equals(NOT) && (words.any(Math.max(0, i - REACH), i, ONLY) || words.lower(i).equals(AS) && words.any(0, i, WOULD) && !words.any(0, i, HostCapacity.WORDS.all("alike")) && clause(view, words, i + 1)) && i + 1 < words.size() && !HostOffer.HOST.contains(words.lower(i + 1)); // not "als gastland"
    boolean opens = (i > 0 || words.lower(i).equals(PROVIDED)) && IF.contains(words.lower(i)) || only || i == 0 && OPENING.contains(words.lower(i)) && leads(words);
    boolean before = i > 1 && words.lower(i).equals(BEFORE) && words.lower(i - 1).equals(NOT);
    int first = i + 1 < words.size() && AT_LEAST.contains(words.lower(i + 1)) ? i + 2 : i + 1;
    return (opens || before) && first < words.size() && !HowLong.told(words, i) ? Optional.of(first) : Optional.empty();
  }

  /** "Indien de donoren betalen, is Oman bereid": the verb of the main clause behind the comma. */
  private static boolean leads(Words words) {
    for (int k = 2; k + 1 < words.size(); k++) {
      if (words.breaks(k)) {
        return Verbs.finite(words.lower(k + 1)) || words.lower(k + 1).equals(THEN);
      }
    }
    return false;
  }

  /** "als de Raad daarom verzoekt", not "als onderdeel van zijn beleid": a subject opens it and a verb ends it. */
  private static boolean clause(View view, Words words, int first) {
    int last = words.size() - 1;
    if (last - first < MANY || !ARTICLES.contains(words.lower(first)) && HostStates.in(view, words.range(first)).isEmpty()) {
      return false;
    }
    String before = words.lower(last - 1);
    boolean alone = words.lower(last).endsWith("t") && !ARTICLES.contains(before) && !Governor.preposition(before) && !before.endsWith("e");
    return VERBS.contains(words.lower(last)) || VERBS.contains(before) || alone;
  }

  /** Before the next mark stands "en" behind a verb, with the last of a list behind it: not "mits Kenia betaalt, de commissie te huisvesten en te bewaken". */
  private static boolean and(Words words, int from) {
    for (int i = from; i < words.size() - MANY && !words.breaks(i); i++) {
      if (words.lower(i).equals(AND)) {
        boolean verb = VERBAL.end(words.lower(i - 1)) && !words.lower(i - 2).equals(TO);
        return ARTICLES.contains(words.lower(i + 1)) || verb && VERBAL.end(words.lower(words.size() - 1)) && !words.lower(words.size() - 2).equals(TO);
      }
    }
    return false;
  }

  /** Clauses behind "dat"; nothing where a mark cuts one short: "dat alle staten, op een na, meedoen". */
  static List<Range> thatClauses(View view, Words words, int first) {
    List<Range> clauses = clauses(view, words, first);
    return clauses.stream().map(clause -> Words.of(view, clause)).allMatch(said -> said.size() >= MANY || named(view, said)) ? clauses : List.of();
  }

  /** "mits Kenia meebetaalt": a name and its verb. */
  private static boolean named(View view, List<Range> words) {
    return words.size() == 2 && VERBAL.end(view.lower(words.get(1))) && view.mentions(Name.class).stream().anyMatch(name -> name.range().equals(words.get(0)));
  }

  /** "de Europese Unie (EU) betaalt": a short form, before or behind which nothing ends. */
  private static boolean bracketed(View view, Words words, int i) {
    String between = view.words(new Range(words.range(i).end(), words.range(i + 1).start())).strip();
    boolean opens = between.equals("(") && view.text().text().startsWith(")", words.range(i + 1).end());
    boolean closes = between.equals(")") && i > 0 && view.text().text().startsWith("(", words.range(i).start() - 1);
    return opens || closes;
  }

  /** Clauses with their verb at the end, from a word on. */
  private static List<Range> clauses(View view, Words words, int first) {
    List<Range> clauses = new ArrayList<>();
    int start = first;
    int i = first;
    while (i < words.size() - 1) {
      String next = words.lower(i + 1);
      boolean mark = words.breaks(i) && !bracketed(view, words, i);
      boolean verb = VERBS.contains(words.lower(i)) || next.equals(AND) && (JoinedClauses.verbal(words, start, i) || JoinedClauses.further(words, start, i) || JoinedClauses.apart(words, start, i) || JoinedClauses.plural(words, start, i));
      boolean and = next.equals(AND) && i + 2 < words.size();
      boolean listed = mark && i > start + 1 && ARTICLES.contains(next) && and(words, i + 2) && (VERBS.contains(words.lower(i)) || VERBS.contains(words.lower(i - 1)) || words.lower(i).endsWith("t") || i > start + 2 && words.lower(i).endsWith("en")); // "mits A komt, de zetel klein blijft en"
      int nth = mark && i > start ? ListedParts.nth(words, i + 1) : -1; // ", de tweede dat"
      if (nth > 0 && nth < words.size() - 1 && words.lower(nth).equals(THAT)) {
        clauses.add(words.range(start).to(words.range(i)));
        start = nth + 1;
        i = start;
        continue;
      }
      boolean other = and && (VERBS.contains(words.lower(i + 2)) || Verbs.finite(words.lower(i + 2)) || HostCapacity.WORDS.has("demands", words.lower(i + 2))); // ", en zal hierover spreken", ", en wenst bovendien dat"
      if (listed) {
        clauses.add(words.range(start).to(words.range(i)));
        start = i + 1;
        i++;
        continue;
      }
      if (mark && (!GOES_ON.contains(next) || other) && i > start) {
        break; // the main clause goes on: "is, mits de kosten worden gedeeld, bereid"
      }
      int behind = and && i + 4 < words.size() && words.lower(i + 2).equals(TEN) ? i + 4 : i + 2; // "en ten tweede dat"
      behind = and && behind + 1 < words.size() && HostCapacity.WORDS.has("adds", words.lower(behind)) ? behind + 1 : behind; // "en ook dat"
      behind = behind + 2 < words.size() && words.lower(behind).equals(ON) && words.lower(behind + 1).equals(ONE) ? behind + 2 : behind; // "alsook op voorwaarde dat"
      boolean that = (and || ANDS.contains(next)) && behind < words.size() && (words.lower(behind).equals(THAT) || IF.contains(words.lower(behind)));
      if (that || and && verb && !mark) {
        clauses.add(words.range(start).to(words.range(i)));
        start = that ? behind + 1 : i + 2;
        i = start - 1;
      } else if (mark && i > start && (next.equals(THAT) || next.equals(TEN) && i + 3 < words.size() && words.lower(i + 3).equals(THAT))) {
        clauses.add(words.range(start).to(words.range(i)));
        start = next.equals(THAT) ? i + 2 : i + 4;
      }
      i++;
    }
    if (start < words.size()) {
      clauses.add(words.range(start).to(words.range(Math.min(i, words.size() - 1))));
    }
    return clauses;
  }
}
