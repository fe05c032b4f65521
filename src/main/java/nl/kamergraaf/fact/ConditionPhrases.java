package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Conditions that nouns tell: "Voorwaarden zijn brede steun en een klein gebouw", "Daarbij eist het een klein gebouw", "Dat aanbod is afhankelijk van steun", "Zonder steun is het daartoe niet bereid". */
final class ConditionPhrases {

  static final Wordlist WORDS = Wordlist.beside(ConditionPhrases.class, "condition-phrase-words.txt");
  private static final Endings ACTS = new Endings(Set.of("ing", "name", "heid", "tie"));
  private static final String AND = "en";
  private static final String OF = "van";
  private static final String OFF = "af";
  private static final String AS = "als";
  private static final String A = "een";
  private static final String THAT = "dat";
  private static final String ADJECTIVE = "e";
  private static final Set<String> IS = Set.of("is", "zijn", "luiden", "luidt");
  /** Words before a noun that opens its sentence: "Een harde eis". */
  private static final int OPENING = 3;
  /** Words from a relative clause's comma to the noun that it is of. */
  private static final int RELATIVE = 10;

  static final Set<String> CUES = Stream.of("dependent", "needed", "required", "without").flatMap(group -> WORDS.all(group).stream()).collect(Collectors.toUnmodifiableSet());

  private ConditionPhrases() {}

  /** A word by which a condition is told without a noun for it. */
  static boolean hangs(String lower) {
    return CUES.contains(lower);
  }

  /** "Zonder steun niet": that it would not be denies no condition. */
  static boolean without(View view, Range cue) {
    return WORDS.has("without", view.lower(cue));
  }

  /** What a noun for conditions leads to. */
  static List<Range> told(View view, Words words, int noun) {
    if (noun > 0 && words.lower(noun - 1).equals(AS)) {
      List<Range> behind = behindAs(view, words, noun);
      return behind.isEmpty() ? beforeAs(view, words, noun) : behind;
    }
    List<Range> named = named(view, words, noun);
    List<Range> is = named.isEmpty() ? behindIs(view, words, noun) : named;
    is = is.isEmpty() ? needed(view, words, noun) : is;
    return is.isEmpty() ? fronted(words, noun) : is;
  }

  /** "zijn brede steun en een klein gebouw": right behind the noun, or behind what only tells whose conditions they are. */
  private static List<Range> behindIs(View view, Words words, int noun) {
    if (noun > OPENING) {
      return List.of();
    }
    int is = IntStream.range(noun + 1, words.size()).filter(i -> IS.contains(words.lower(i)) && !Governor.preposition(words.lower(i - 1))).findFirst().orElse(words.size());
    int relative = noun + 1;
    boolean plain = IntStream.range(noun + 1, is).allMatch(i -> HostCapacity.WORDS.has("takes-up", words.lower(i)));
    boolean more = relative < is && is - noun <= RELATIVE * 2 && (WORDS.has("of", words.lower(relative)) && IntStream.range(noun, is - 1).noneMatch(words::breaks) || words.breaks(is - 1) && WORDS.has("set-by", words.lower(relative)));
    if (is >= words.size() - 1 || !plain && !more) {
      return List.of();
    }
    int first = is + 1;
    while (first < words.size() && (HostCapacity.WORDS.has("indeed", words.lower(first)) || HostCapacity.WORDS.has("takes-up", words.lower(first)))) {
      first++;
    }
    return listed(view, words, first, words.size() - 1, words.lower(noun).endsWith("n"));
  }

  /** "onder twee voorwaarden, namelijk steun van de buren en een klein gebouw" */
  private static List<Range> named(View view, Words words, int noun) {
    if (noun + 2 >= words.size() || !words.breaks(noun) || !WORDS.has("namely", words.lower(noun + 1))) {
      return List.of();
    }
    int first = WORDS.has("namely", words.lower(noun + 2)) ? noun + 3 : noun + 2;
    boolean clauses = first < words.size() && words.lower(first).equals(THAT);
    return clauses ? SetConditions.thatClauses(view, words, first + 1) : listed(view, words, first, words.size() - 1, true);
  }

  /** "stelt als voorwaarden brede steun en een klein gebouw", "Als voorwaarden gelden brede steun en een klein gebouw" */
  private static List<Range> behindAs(View view, Words words, int noun) {
    int first = noun + 1;
    while (noun == 1 && first < words.size() && (WORDS.has("sets", words.lower(first)) || first > noun + 1 && WORDS.has("setter", words.lower(first)))) {
      first++;
    }
    return first == noun + 1 && noun == 1 ? List.of() : listed(view, words, first, words.size() - 1, words.lower(noun).endsWith("n"));
  }

  /** "stelt daarbij brede steun als voorwaarde" */
  private static List<Range> beforeAs(View view, Words words, int noun) {
    int verb = IntStream.range(0, noun).filter(i -> WORDS.has("sets", words.lower(i))).findFirst().orElse(-1);
    int last = noun == words.size() - 1 || noun == words.size() - 2 && WORDS.has("sets", words.lower(noun + 1)) ? noun - 2 : -1;
    int first = verb + 1;
    while (verb >= 0 && first < last && !opens(words, first)) {
      first++;
    }
    return verb < 0 || first >= last ? List.of() : listed(view, words, first, last, words.lower(noun).endsWith("n"));
  }

  /** "Dat de staf klein blijft, is daarvoor een voorwaarde": the clause before its verb. */
  private static List<Range> fronted(Words words, int noun) {
    int last = IntStream.range(0, words.size()).filter(words::breaks).findFirst().orElse(words.size());
    boolean clause = words.lower(0).equals(THAT) && last > 2 && last + 1 < noun && IS.contains(words.lower(last + 1));
    boolean only = clause && IntStream.range(last + 2, noun).allMatch(i -> HostCapacity.WORDS.has("takes-up", words.lower(i)) || words.lower(i).equals(A) || words.lower(i).endsWith(ADJECTIVE)) && noun == words.size() - 1;
    return only ? List.of(words.range(1).to(words.range(last))) : List.of();
  }

  /** What a sentence says that an offer hangs from, or without what it would not be. */
  static Optional<SetConditions> hanging(View view) {
    Words words = view.wordTable();
    if (words.size() > 2 && WORDS.has("without", words.lower(0))) {
      return without(view, words);
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      int of = hangs(words, i);
      boolean offer = of > 0 && words.any(0, of, HostCapacity.WORDS.all("offer"));
      List<Range> parts = offer && of + 1 < words.size() && !WORDS.has("open", words.lower(of + 2 < words.size() ? of + 2 : of + 1)) ? listed(view, words, of + 1, words.size() - 1, true) : List.of();
      if (!parts.isEmpty()) {
        return Optional.of(new SetConditions(words.range(i), parts));
      }
    }
    return needed(view, words);
  }

  /** Where "van" stands of "afhankelijk van", "hangt af van", "hangt daarmee af van"; -1 where it does not. */
  private static int hangs(Words words, int i) {
    boolean verb = !words.lower(i).equals(OFF) || words.any(0, i, WORDS.all("hangs"));
    return verb && WORDS.has("dependent", words.lower(i)) && words.lower(i + 1).equals(OF) ? i + 1 : -1;
  }

  private static Optional<SetConditions> needed(View view, Words words) {
    int last = words.size() - 1;
    List<Range> parts = last > 2 ? needed(view, words, last) : List.of();
    return parts.isEmpty() ? Optional.empty() : Optional.of(new SetConditions(words.range(last), parts));
  }

  /** "Daarvoor is wel brede steun nodig", "Daarvoor zijn brede steun en een klein gebouw vereist". */
  static List<Range> needed(View view, Words words, int at) {
    boolean opens = words.size() > 4 && at == words.size() - 1 && HostCapacity.WORDS.has("takes-up", words.lower(0)) && IS.contains(words.lower(1));
    boolean indeed = opens && HostCapacity.WORDS.has("indeed", words.lower(2));
    boolean required = opens && (WORDS.has("required", words.lower(at)) || indeed && WORDS.has("needed", words.lower(at)));
    return required ? listed(view, words, indeed ? 3 : 2, at - 1, true) : List.of();
  }

  /** "Zonder brede steun is het daartoe niet bereid" */
  private static Optional<SetConditions> without(View view, Words words) {
    int verb = IntStream.range(2, words.size()).filter(i -> Verbs.finite(words.lower(i)) || WORDS.has("without-verb", words.lower(i))).findFirst().orElse(words.size());
    boolean denied = words.any(verb, words.size(), WORDS.all("not"));
    boolean hosting = words.any(verb, words.size(), HostCapacity.WORDS.all("takes-up")) || HostOffer.mayStand(view);
    List<Range> parts = denied && hosting ? listed(view, words, 1, verb - 1, true) : List.of();
    return parts.isEmpty() ? Optional.empty() : Optional.of(new SetConditions(words.range(0), parts));
  }

  /** What a demand leads to behind whoever demands: "eist het een klein gebouw". */
  static List<Range> demanded(View view, Words words, int first) {
    return listed(view, words, first, words.size() - 1, true);
  }

  /** Phrases at commas and "en"; nothing where a verb stands among them, or where one of them opens with no noun. */
  static List<Range> listed(View view, Words words, int first, int last, boolean several) {
    if (first > last || !opens(words, first) || IntStream.rangeClosed(first, last).anyMatch(i -> verb(words, i) && !(i > first && ListedParts.nth(words, i - 2) == i + 1))) {
      return List.of();
    }
    long ands = IntStream.range(first, last).filter(i -> words.lower(i).equals(AND)).count();
    List<Range> parts = new ArrayList<>();
    int start = first;
    for (int i = first; i <= last; i++) {
      boolean and = several && i + 1 < last && words.lower(i + 1).equals(AND) && (opens(words, i + 2) || words.lower(i + 2).equals(OF) || ands == 1);
      boolean comma = i < last && words.breaks(i);
      int nth = comma ? ListedParts.nth(words, i + 1) : -1; // ", de tweede steun"
      if (nth > 0) {
        parts.add(words.range(start).to(words.range(i)));
        start = nth;
        continue;
      }
      if (comma && !several || comma && !and && !opens(words, i + 1)) {
        return List.of();
      }
      if (i == last || and || comma) {
        parts.add(words.range(start).to(words.range(i)));
        start = i + (and ? words.lower(i + 2).equals(OF) ? 3 : 2 : 1);
      }
    }
    return parts;
  }

  /** Any noun with what it is of, or with what hangs from it: "bouw door een aannemer". */
  static boolean phrase(Words words, int i) {
    return i + 1 < words.size() && !words.breaks(i) && WORDS.has("noun-of", words.lower(i + 1)) && !Governor.preposition(words.lower(i)) && words.lower(i).length() > 3;
  }

  private static boolean verb(Words words, int i) {
    return Verbs.finite(words.lower(i)) && !words.lower(i).equals("zijn") || words.lower(i).equals(THAT) || OwnVerb.participle(words.lower(i));
  }

  /** A noun of what somebody gives or does. */
  static boolean noun(String lower) {
    return WORDS.has("acts", lower);
  }

  /** A phrase begins: an article or "voldoende", a noun for an act with what it is of, an adjective with its noun. */
  static boolean opens(Words words, int i) {
    String word = words.lower(i);
    if (WORDS.has("opens", word)) {
      return true;
    }
    boolean of = i + 1 < words.size() && !words.breaks(i) && WORDS.has("noun-of", words.lower(i + 1));
    boolean act = WORDS.has("acts", word) || ACTS.end(word);
    return act && (of || i == words.size() - 1 || words.breaks(i) || words.lower(i + 1).equals(AND)) || word.endsWith(ADJECTIVE) && i + 1 < words.size() && !words.breaks(i) && !Governor.preposition(words.lower(i + 1)) && !WORDS.has("no-adjective", word) && words.lower(i + 1).length() > 3;
  }
}
