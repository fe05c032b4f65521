package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a stretch of a sentence tells of what is over or of what is to come: a date without a year lies on that side of the letter's day. A
 * stretch ends at a semicolon, colon or full stop; a subordinate clause in it that has a verb of its own is one by itself. Each is looked at once.
 */
final class DateTense {

  /** Behind "die" they show that it is no "die landen". */
  private static final Set<String> SUBJECTS = Set.of("het", "de", "een", "ik", "wij", "we", "hij", "zij", "ze", "men");
  /** "onder de toezegging dat ik … zal sturen" */
  private static final Set<String> PROMISE = Set.of("toezegging", "mededeling", "belofte", "afspraak", "voorwaarde", "verzekering", "aankondiging", "boodschap");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "mijn", "zijn", "onder");
  private static final Set<String> CONTRASTS = Set.of("al", "maar", "doch", "want");
  /** Before an attribute that tells its time. */
  private static final Set<String> ATTRIBUTES = Set.of("de", "het", "een", "deze", "dit", "hun", "zijn", "haar", "onze");
  /** Tokens from a date in an attribute to its participle. */
  private static final int NEAR = 5;
  /** What opens with these may be done by the time of the rest: "Zodra de boot in mei is gekeurd, zal". */
  private static final Set<String> AHEAD = Set.of("zodra", "wanneer", "voordat", "nadat", "die");
  private static final Set<String> ENDS = Set.of(";", ":");
  /** Verbs of telling from which a date may part "dat". */
  private static final Set<String> TOLD = Set.of("bepaalde", "bepaalden", "oordeelde", "oordeelden", "besliste", "meldde", "meldden", "berichtte", "verklaarde", "verklaarden", "schreef", "schreven", "stelde", "stelden", "concludeerde", "concludeerden", "besloot", "besloten", "bleek", "oordeelt", "bepaald", "laten", "gemeld", "bericht", "geschreven", "toegezegd");
  private static final Set<String> SO = Set.of("zo", "aldus");
  private static final Set<String> NEUTER = Set.of("het", "een");
  private static final Set<String> ON = Set.of("op", "in");
  private static final Set<String> MUST = Set.of("moet", "moeten");
  private static final Set<String> MODALS = Set.of("wil", "willen", "kan", "kunnen", "mag", "mogen", "zou", "zouden");
  private static final Set<String> READY = Set.of("klaar", "gereed");
  /** Words that open a subject, and how many more it has before its verb. */
  private static final Set<String> OPENERS = Set.of("de", "het", "deze", "dit", "hij", "zij", "ze", "er", "wij", "ik");
  private static final int SUBJECT = 4;
  private static final int SHORT = 5;
  /** Tokens on either side of a date that may tell its time. */
  private static final int REACH = 150;

  private final Tokens tokens;
  private final boolean[] aside;
  private final DateBrackets brackets;
  private int looked = -1;
  private int from;
  private int to = -1;
  private boolean future;
  private boolean planned;
  private boolean past;
  private boolean perfect;
  private boolean lasting;
  private boolean present;

  DateTense(Tokens tokens) {
    this.tokens = tokens;
    this.aside = new boolean[tokens.size()];
    this.brackets = new DateBrackets(tokens);
  }

  /** What is to come: "zal op 1 december". */
  boolean future(int i) {
    look(i);
    return (future || hoped(i)) && !(past || perfect && !planned) && !DateAsides.apposed(tokens, i);
  }

  /** What somebody means to do: "hoop u in april te kunnen schrijven". */
  private boolean hoped(int i) {
    return !tokens.is(i - 1, "van") && IntStream.range(from, to).anyMatch(j -> !aside[j] && tokens.in(j, DateVerbs.HOPES) && !tokens.is(j - 1, "te")) && infinitive(i) >= 0; // not "van het te verwachten bedrag"
  }

  /** What still holds: "geldt tot 1 december". */
  boolean lasts(int i) {
    look(i);
    return lasting && !past && !DateAsides.apposed(tokens, i);
  }

  /** What was to come then: "zou nog dit jaar verschijnen". */
  boolean would(int i) {
    look(i);
    return has(DateVerbs.WOULD);
  }

  /** What is over and no plan: "werd op 1 december", "heeft in het voorjaar besloten". */
  boolean past(int i) {
    look(i);
    return (past || perfect) && !planned && !future;
  }

  /** The same where all of it is: not "heeft besloten in december te beginnen". */
  boolean wholePast(int i) {
    return past(i) && !present && infinitive(i) < 0 && !unreal(i) || DateAsides.apposed(tokens, i);
  }

  /** What somebody has promised or decided to do: "heeft toegezegd in juni met een plan te komen". */
  boolean promised(int i) {
    look(i);
    int to = perfect || past ? infinitive(i) : -1;
    for (int j = i - 1; to > i && j >= from && !tokens.is(j, ","); j--) {
      if (tokens.in(j, DateVerbs.PROMISES)) {
        return !tokens.in(j - 1, DateVerbs.PAST); // "stond gepland voor 23 juli"
      }
    }
    return false;
  }

  /** "te" or "om" of what follows between the same commas, unless a participle behind the date governs it: "heeft in maart besloten het fonds te sluiten". */
  private int infinitive(int i) {
    int first = i;
    while (first > from && !tokens.is(first - 1, ",")) {
      first--;
    }
    for (int j = first; j < to && !(j > i && tokens.is(j, ",")); j++) {
      if (j > i && tokens.isWord(j) && DateVerbs.isDone(tokens.lower(j))) {
        return -1;
      }
      if (tokens.in(j, DateVerbs.OPENS)) {
        return j > i && tokens.is(j, "om") ? -1 : j; // "adviseerde in juni om te beginnen": the date stands before it
      }
    }
    return -1;
  }

  /** What is to happen: "op 1 december wordt besloten". */
  boolean happens(int i) {
    look(i);
    return present && !past && !perfect && !DateAsides.apposed(tokens, i);
  }

  /** "In november kiest de vergadering": the sentence opens with the date, and what stands behind it is a verb of the present. */
  boolean happensBehind(int i, int next) {
    boolean opens = tokens.in(i - 1, ON) && (i < 2 || tokens.in(i - 2, ENDS)) || i == 0;
    String word = tokens.lower(next);
    boolean verb = tokens.isWord(next) && !tokens.isCapital(next) && word.length() > 4 && word.endsWith("t") && !DateVerbs.LASTING.contains(word);
    return opens && verb && !past(i) && !DateVerbs.PAST.contains(word) && !DateVerbs.HAVE.contains(word);
  }

  private void look(int i) {
    if (i == looked) {
      return;
    }
    looked = i;
    from = i;
    while (from > 0 && i - from < REACH && !ends(from - 1, i) && !reported(from) && !contrasts(from - 1) && !parts(from - 1)) {
      from--;
    }
    to = i + 1;
    while (to < tokens.size() && to - i < REACH && !ends(to, i) && !reported(to) && !contrasts(to) && !parts(to)) {
      to++;
    }
    int whole = from;
    int end = to;
    if (narrow(i)) {
      weigh(i);
      boolean told = future || past || perfect || present;
      if (told || closed()) {
        return;
      }
    }
    from = whole;
    to = end;
    weigh(i);
    conjunct(i);
  }

  /** A semicolon or colon, unless in brackets beside the date: "het verslag (hierna: jaarverslag)". */
  private boolean ends(int mark, int i) {
    return tokens.in(mark, ENDS) && !brackets.part(mark, i);
  }

  /** "is in mei ingesteld en zal in juni spreken": of two clauses each tells its own time. */
  private void conjunct(int i) {
    int whole = from;
    int end = to;
    from = DateConjuncts.from(tokens, aside, whole, i);
    to = DateConjuncts.to(tokens, aside, end, i);
    if (from > whole || to < end) {
      weigh(i);
      present |= from > whole && DateConjuncts.present(tokens, from + 1);
      if (!(future || past || perfect || present)) {
        from = whole;
        to = end;
        weigh(i);
      }
    }
  }

  /** The verb that closes a subordinate clause tells its time, whatever verb it is. */
  private boolean closed() {
    DateClosing closing = has(DateVerbs.WOULD) ? DateClosing.OPEN : DateClosing.of(tokens, from, brackets.end(from, to, looked));
    past = closing == DateClosing.PAST;
    present = closing == DateClosing.PRESENT;
    return closing != DateClosing.NONE;
  }

  /** Makes the stretch the subordinate clause in which the word stands; says whether it stands in one. */
  private boolean narrow(int i) {
    int open = i;
    while (open > from && !tokens.is(open, ",") && !(tokens.in(open, DateVerbs.SUBORDINATE) && clause(open)) && !which(open)) {
      open--;
    }
    boolean opens = tokens.in(open, DateVerbs.SUBORDINATE) && clause(open) || which(open);
    if (!opens && tokens.is(open, ",") && (tokens.in(open + 1, DateVerbs.SUBORDINATE) || tokens.is(open + 1, "dat"))) {
      open++;
      opens = true;
    }
    int close = i;
    while (close < to && !tokens.is(close, ",")) {
      close++;
    }
    if (opens) {
      from = open;
      to = close;
    }
    return opens;
  }

  /** "het college dat in september is benoemd", not "meldde dat in september". */
  private boolean which(int open) {
    return tokens.is(open, "dat") && tokens.in(open + 1, ON) && tokens.isWord(open - 1) && tokens.in(open - 2, NEUTER);
  }

  /** "landen die in april bijeenkomen", not "die landen". */
  private boolean clause(int open) {
    boolean first = open == 0 && !tokens.in(open, AHEAD); // "Hoewel de dienst in mei waarschuwde, zal"
    return first || tokens.is(open - 1, ",") || tokens.is(open - 1, "en") || tokens.is(open, "die") && tokens.isWord(open - 1) && (tokens.in(open + 1, ON) || tokens.in(open + 1, SUBJECTS));
  }

  /** "heb gemeld dat ik haar niet zal uitvoeren": what is told is of another time. */
  private boolean reported(int i) {
    if (!tokens.is(i, "dat") || !tokens.isWord(i - 1)) {
      return false;
    }
    boolean says = tokens.in(i - 1, DateVerbs.SAYS) || tokens.in(i - 1, DateVerbs.PAST) || tokens.in(i - 1, DateVerbs.PAST_UNLESS_ADJECTIVE);
    says |= IntStream.range(Math.max(0, i - NEAR), i).anyMatch(j -> tokens.in(j, TOLD)); // "bepaalde in oktober dat de staat"
    boolean clause = says && (tokens.in(i + 1, SUBJECTS) || tokens.isCapital(i + 1)); // "liet weten dat de haven", not "aan dat besluit"
    return clause || DateVerbs.isDone(tokens.lower(i - 1)) || tokens.in(i - 1, PROMISE) && tokens.in(i - 2, ARTICLES);
  }

  /** "is in april verlengd, al wordt zij niet toegelaten": what is set against it has a verb, and a time, of its own. */
  private boolean contrasts(int comma) {
    int verb = tokens.in(comma + 2, SUBJECTS) ? comma + 3 : comma + 2;
    return tokens.is(comma, ",") && tokens.in(comma + 1, CONTRASTS) && tokens.isWord(verb) && DateVerbs.isFinite(tokens.lower(verb));
  }

  /** "de top is op 3 november": a day that is to come, with nothing behind it that was done then. */
  private boolean stands(int i) {
    int behind = i;
    while (behind < tokens.size() && behind < i + NEAR && (tokens.isPlainDigits(behind) || DateNames.month(tokens.lower(behind)).isPresent())) {
      behind++;
    }
    return tokens.in(i - 1, ON) && tokens.in(i - 2, DateVerbs.BE) && (behind == tokens.size() || behind > i && !tokens.isWord(behind));
  }

  /** "Het hof wijst op 3 november arrest": before the date stands a verb of the present, behind its subject, and no other verb is known. */
  private boolean verbBefore(int i) {
    String verb = tokens.lower(i - 2);
    boolean shape = tokens.in(i - 1, ON) && tokens.isWord(i - 2) && !tokens.isCapital(i - 2) && verb.length() > SHORT - 1 && verb.endsWith("t");
    String subject = tokens.lower(i - 3);
    boolean noun = tokens.isWord(i - 3) && (tokens.isCapital(i - 3) && i > 3 || tokens.is(i - 4, "de") && !subject.endsWith("e"));
    return shape && noun && IntStream.range(from, to).noneMatch(j -> !aside[j] && (DateVerbs.isFinite(tokens.lower(j)) || tokens.in(j, MODALS)));
  }

  /** "zijn in juli geleverd, de laatste volgen in december": behind a participle that closes a clause stands another with its subject and its verb. */
  private boolean parts(int comma) {
    if (tokens.is(comma, ",") && tokens.in(comma + 1, SO) && DateVerbs.isFinite(tokens.lower(comma + 2))) {
      return true; // ", zo maakte de gemeente bekend"
    }
    if (!tokens.is(comma, ",") || !tokens.in(comma + 1, OPENERS)) {
      return false;
    }
    boolean closed = tokens.isWord(comma - 1) && DateVerbs.isDone(tokens.lower(comma - 1)) || told(comma);
    return closed && IntStream.range(comma + 2, comma + 2 + SUBJECT).takeWhile(j -> tokens.isWord(j) && !tokens.in(j, DateVerbs.SUBORDINATE)).anyMatch(j -> DateVerbs.isFinite(tokens.lower(j)));
  }

  /** "was op 9 november, de tweede is": what stands before a comma has a subject and a verb, in a clause that no conjunction opens. */
  private boolean told(int comma) {
    int first = comma;
    while (first > 0 && comma - first < REACH && !tokens.is(first - 1, ",") && !tokens.in(first - 1, ENDS)) {
      first--;
    }
    return !tokens.in(first, DateVerbs.SUBORDINATE) && IntStream.range(first, comma).anyMatch(j -> DateVerbs.isFinite(tokens.lower(j)));
  }

  private void weigh(int i) {
    DateAsides.mark(tokens, aside, from, to, i);
    for (int j = from; j < to; j++) {
      aside[j] |= brackets.part(j, i);
    }
    future = has(DateVerbs.FUTURE);
    planned = has(DateVerbs.PLANNED);
    past = has(DateVerbs.PAST) || reports();
    perfect = has(DateVerbs.HAVE) && participle() || has(DateVerbs.BE) && (has(DateVerbs.DONE) || done() || strong());
    lasting = has(DateVerbs.LASTING);
    present = present() || !perfect && !past && (stands(i) || verbBefore(i));
    if (perfect && !past && (ahead(i) || tokens.in(i - 1, ON) && tokens.in(i - 2, MUST))) { // "moet in augustus komen"
      perfect = false;
      present = true;
    }
  }

  /** "Wanneer de proef in juni is afgerond, besluit de dienst": what will be done by then. */
  private boolean ahead(int i) {
    boolean clause = tokens.in(from, AHEAD) && !tokens.is(from, "nadat") && !tokens.is(from, "die") && !DateVerbs.isFinite(tokens.lower(from + 1));
    return clause && IntStream.range(from, i).noneMatch(j -> tokens.is(j, ","));
  }

  /** "de in november opgerichte coalitie": what is told of a noun, between its article and it, was done. */
  boolean done(DatePart part) {
    return attribute(part).filter(word -> !planned(word)).isPresent();
  }

  /** "de in november geplande top", "de in november te houden top" */
  boolean awaited(DatePart part) {
    return attribute(part).filter(DateTense::planned).isPresent();
  }

  private static boolean planned(String word) {
    return word.equals("te") || DateVerbs.PLANNED.contains(word) || DateVerbs.PROMISES.contains(word);
  }

  /** The participle of an attribute in which a date stands, or "te" of its infinitive. */
  private Optional<String> attribute(DatePart part) {
    boolean inside = tokens.in(part.first() - 1, ON) && tokens.in(part.first() - 2, ATTRIBUTES);
    for (int i = part.next(); inside && i < part.next() + NEAR && tokens.isWord(i); i++) {
      String word = tokens.lower(i);
      boolean weak = word.endsWith("e") && DateVerbs.isDone(word.substring(0, word.length() - 1)); // "opgerichte"
      boolean strong = word.startsWith("ge") && word.endsWith("en"); // "gesloten"
      boolean verb = tokens.is(i, "te") || word.length() > NEAR && (weak || strong);
      if (verb) {
        boolean noun = tokens.isWord(i + 1) && !DateVerbs.isFinite(tokens.lower(i + 1)); // not "het in mei gesloten werd"
        return noun ? Optional.of(weak ? word.substring(0, word.length() - 1) : word) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "die anders op 31 juli waren verlopen": what did not come about. */
  private boolean unreal(int i) {
    return tokens.is(i - 2, "anders") || tokens.is(i - 1, "anders");
  }

  private boolean has(Set<String> words) {
    for (int i = from; i < to; i++) {
      if (!aside[i] && tokens.in(i, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean present() {
    if (has(READY) && has(DateVerbs.BE)) {
      return true; // "dat eind april klaar is"
    }
    for (int i = from; i < to; i++) {
      if (!aside[i] && tokens.in(i, DateVerbs.PRESENT) && !tokens.is(i - 1, "te") && !(tokens.is(i, "start") && (tokens.is(i - 1, "van") || tokens.is(i - 1, "de")))) {
        return true;
      }
    }
    return false;
  }

  /** "informeerde", "publiceerden"; not "gecombineerde", "de behandelde zaken". */
  private boolean reports() {
    for (int i = from; i < to; i++) {
      if (aside[i]) {
        continue;
      }
      String word = tokens.lower(i);
      boolean adjective = tokens.in(i - 1, DateVerbs.DETERMINERS) || i > 0 && tokens.isWord(i - 1) && tokens.lower(i - 1).endsWith("se");
      boolean verbal = !tokens.isCapital(i) && (!tokens.isWord(i + 1) || tokens.lower(i + 1).length() < SHORT - 1); // "startte het", not "bezette huizen"
      boolean doubled = verbal && word.length() > SHORT && (word.endsWith("tte") || word.endsWith("dde"));
      if (!adjective && (doubled || DateVerbs.PAST_UNLESS_ADJECTIVE.contains(word))) {
        return true;
      }
      if ((word.endsWith("eerde") || word.endsWith("eerden")) && !word.startsWith("ge") && !word.startsWith("ver") && !tokens.is(i - 1, "de") && !tokens.is(i - 1, "een")) {
        return true;
      }
    }
    return false;
  }

  /** "zijn 14 bussen vervangen": a strong participle without "ge" closes the stretch, behind what it was done to. */
  private boolean strong() {
    int last = Math.max(from, brackets.end(from, to, looked) - 1);
    String word = tokens.lower(last);
    boolean prefixed = word.startsWith("ver") || word.startsWith("ont") || word.startsWith("be");
    boolean noun = word.endsWith("ingen") || !tokens.isWord(last - 1) && !tokens.is(last - 2, "€") || tokens.in(last - 1, DateVerbs.BEFORE_NOUNS) || tokens.lower(last - 1).endsWith("e");
    return prefixed && word.endsWith("en") && word.length() > 6 && !noun;
  }

  /** "zijn 64 meldingen gelegaliseerd": no state, but something that was done. */
  private boolean done() {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      boolean weak = word.startsWith("ge") && (word.endsWith("d") || word.endsWith("t"));
      boolean apart = word.indexOf("ge", 2) > 0 && !word.startsWith("ge"); // over-ge-maakt
      boolean prefixed = (word.startsWith("ver") || word.startsWith("ont") || word.startsWith("be") || word.startsWith("her") || word.startsWith("aanvaard")) && (word.endsWith("d") || word.endsWith("t"));
      boolean strong = word.startsWith("ge") && NumberStops.isStrong(word); // "gesloten"
      if (!aside[i] && (strong || (weak || apart || prefixed) && tokens.isWord(i) && !DateVerbs.PRESENT.contains(word) && !DateVerbs.STATES.contains(word) && NumberStops.isParticiple(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean participle() {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      if (!aside[i] && tokens.isWord(i) && !word.equals("gereed") && (NumberStops.isParticiple(word) || word.startsWith("ge") && word.endsWith("en") || DateVerbs.DONE.contains(word))) {
        return true;
      }
    }
    return false;
  }
}
